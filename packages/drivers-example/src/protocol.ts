import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Call, CallState, Fact, HangUpCause, Identity, Registration } from "@diemcau/driver-sdk/Observation"

/** What one line of the unit means. Answers come in the order of the commands; what nobody asked for begins with "!". */
export type Reading =
  | { readonly kind: "ready" }
  | { readonly kind: "event"; readonly fact: Fact }
  /** One line of an answer; more may follow until `done` or `refused`. */
  | { readonly kind: "part"; readonly word: string; readonly rest: string }
  | { readonly kind: "done"; readonly rest: string }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "unreadable" }

const unreadable: Reading = { kind: "unreadable" }

export const read = (line: string): Reading => {
  if (line === "EXAMPLE READY") return { kind: "ready" }
  const [, word = "", rest = ""] = /^(!|[A-Z]+)(?: (.*))?$/.exec(line) ?? []
  switch (word) {
    case "OK": return { kind: "done", rest }
    case "ERR": return { kind: "refused", text: rest }
    case "!": return readEvent(rest)
    case "": return unreadable
    default: return { kind: "part", word, rest }
  }
}

/** A new firmware may tell what we do not know: an unknown event is no reason to give the unit up. */
const readEvent = (text: string): Reading => {
  const [word, rest] = splitWord(text)
  const call = word === "CALL" ? readCall(rest) : undefined
  if (call !== undefined) return { kind: "event", fact: { kind: "call", call } }
  const [id, code] = splitWord(rest)
  if (word === "ENDED" && id !== "") return { kind: "event", fact: { kind: "call-ended", callId: id, cause: causes[code] ?? "other", raw: code } }
  const state = word === "MICS" ? readMicrophones(rest) : undefined
  return state === undefined ? unreadable : { kind: "event", fact: { kind: "microphones", state } }
}

const splitWord = (text: string): readonly [string, string] => {
  const at = text.indexOf(" ")
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)]
}

const states: Readonly<Record<string, CallState>> = { dialling: "dialling", ringing: "ringing", connected: "connected" }

const causes: Readonly<Record<string, HangUpCause>> = {
  "0": "local-hang-up", "1": "remote-hang-up", "404": "unknown-address", "480": "no-answer", "486": "busy", "603": "rejected", "503": "network"
}

/** "7 out 88260001@hnth.example 1024 connected" */
export const readCall = (text: string): Call | undefined => {
  const [, id, direction, address, rate, word = ""] = /^(\S+) (out|in) (\S+) (\d+) (\w+)$/.exec(text) ?? []
  const state = states[word]
  return id === undefined || address === undefined || state === undefined ? undefined
    : { id, address, direction: direction === "out" ? "outgoing" : "incoming", state, rate: Number(rate) }
}

export const readMicrophones = (text: string): "muted" | "open" | undefined => text === "muted" || text === "open" ? text : undefined

/** `key=value` and `key="value with blanks"`, in any order. */
const readPairs = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, bare]) => [key!, quoted ?? bare!]))

export const readIdentity = (text: string): Identity | undefined => {
  const pairs = readPairs(text)
  const [model, firmware, serialNumber, systemName] = ["model", "firmware", "serial", "name"].map((key) => pairs.get(key))
  return model === undefined || firmware === undefined ? undefined : {
    vendor: "Example", model, firmware,
    ...(serialNumber === undefined ? {} : { serialNumber }), ...(systemName === undefined ? {} : { systemName })
  }
}

export interface Status {
  readonly camera: "connected" | "absent" | undefined
  readonly microphone: "connected" | "absent" | undefined
  readonly registration: Registration | undefined
}

const registrations: Readonly<Record<string, Registration>> = { registered: "registered", failed: "failed", off: "not-configured" }

/** What the unit does not tell stays undefined: unknown is not false. */
export const readStatus = (text: string): Status => {
  const pairs = readPairs(text)
  const plugged = (key: string) => pairs.get(key) === "yes" ? "connected" as const : pairs.get(key) === "no" ? "absent" as const : undefined
  return { camera: plugged("camera"), microphone: plugged("microphone"), registration: registrations[pairs.get("registration") ?? ""] }
}

/** Only what addresses are made of: anything else is refused, never escaped. */
const safe = (what: string, text: string, allowed: RegExp): string => {
  if (!allowed.test(text)) throw new CodecError("unsafe-argument", what)
  return text
}

/** @throws CodecError "unsafe-argument" */
export const dial = (address: string, rate: number): string => {
  if (!Number.isInteger(rate) || rate < 64 || rate > 8_192) throw new CodecError("unsafe-argument", "rate")
  return `DIAL ${rate} ${safe("address", address, /^[A-Za-z0-9@.:+_-]{1,128}$/)}`
}

/** @throws CodecError "unsafe-argument" */
export const hangUp = (callId: string | undefined): string => `HANGUP ${callId === undefined ? "all" : safe("call id", callId, /^\d{1,9}$/)}`

/** @throws CodecError "unsafe-argument" */
export const login = (account: string, password: string): string =>
  `LOGIN ${safe("account", account, /^[\x21-\x7e]{1,64}$/)} ${safe("password", password, /^[\x21-\x7e]{1,64}$/)}`
