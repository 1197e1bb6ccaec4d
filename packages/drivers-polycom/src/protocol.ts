import type { Call, CallState, Fact, HangUpCause, Identity } from "@diemcau/driver-sdk/Observation"
import { CallBook } from "./CallBook.ts"

/**
 * What one line of a Polycom unit means. The blocks `callinfo` and `status` give one reading when they are whole;
 * their inner lines, and lines without a meaning for us, are `noise`.
 */
export type Reading =
  | { readonly kind: "noise" }
  /** `-> `, and what stands behind it: nearly always the echo of a command, sometimes two exchanges late. */
  | { readonly kind: "prompt"; readonly rest: string }
  | { readonly kind: "password-prompt" }
  | { readonly kind: "password-failed" }
  /** Said by the device unasked. */
  | { readonly kind: "facts"; readonly facts: ReadonlyArray<Fact> }
  /** `mute near on`: an answer, an acknowledgement, a registered event or an echo; only the session can tell. */
  | { readonly kind: "microphones"; readonly state: "muted" | "open" }
  /** `sure` is false for an empty block: units print one while a call changes. */
  | { readonly kind: "calls"; readonly calls: ReadonlyArray<Call>; readonly sure: boolean }
  | { readonly kind: "calls-unreadable"; readonly raw: string }
  /** Any line of the block; the identity as soon as enough of it was told. */
  | { readonly kind: "whoami"; readonly identity: Identity | undefined; readonly whole: boolean }
  | { readonly kind: "status"; readonly entries: ReadonlyMap<string, string> }
  | { readonly kind: "already-active" }
  | { readonly kind: "refusal"; readonly text: string }
  /** Any other line: the answer to a command, if it fits the pattern of one. */
  | { readonly kind: "answer"; readonly text: string }

const noise: Reading = { kind: "noise" }

/** Most lines that a block of the device may have before it counts as garbage. */
const longestBlock = 200

const refusals = [
  /^error: ?/i,
  /^info: /i,
  /^command is not available/i,
  /^this setting is controlled by a provisioning service/i
]

const vendor = "Polycom"

/** Reads lines in the order in which they came. Pure but for what it remembers of open blocks and of calls. */
export class LineReader {
  readonly book = new CallBook()
  #calls: Array<Call> | undefined
  #unreadable: string | undefined
  #whoami: Map<string, string> | undefined
  #status = new Map<string, string>()

  read(line: string): Reading {
    const text = line.trim()
    if (/^password:/i.test(text)) return { kind: "password-prompt" }
    if (/password failed/i.test(text)) return { kind: "password-failed" }
    if (text === "->" || text.startsWith("-> ")) {
      const rest = text.slice(2).trim()
      // Only what no command starts with is news; whether the rest is an echo the session knows, which sent the commands.
      return this.#readUnasked(rest) ?? { kind: "prompt", rest }
    }
    return this.#readUnasked(text) ?? this.#readCallinfo(text) ?? this.#readWhoami(text) ?? this.#readStatus(text) ?? this.#readAnswer(text)
  }

  #readUnasked(text: string): Reading | undefined {
    if (text.startsWith("notification:")) return this.#readNotification(text)
    if (text.startsWith("cs: ")) return this.#readCallState(text)
    const call = /^(active|incoming|cleared|ended): call ?\[(\d+)\](.*)$/.exec(text)
    if (call?.[1] !== undefined && call[2] !== undefined) return facts(this.#readCallLine(call[1], call[2], call[3] ?? "", text))
    if (text.startsWith("dialstr[") || text.startsWith("dialstring[")) return noise
    if (text === "listen going to sleep") return facts([{ kind: "standby", state: "asleep" }])
    if (text === "listen waking up") return facts([{ kind: "standby", state: "awake" }])
    const popup = /^popupinfo: question: ?(.+)$/.exec(text)
    if (popup?.[1] !== undefined) return facts([{ kind: "diagnostic", level: "warning", text: popup[1] }])
    if (/^(popupinfo: |Control event: |event: )/.test(text)) return noise
    return undefined
  }

  #readNotification(text: string): Reading {
    const status = /^notification:callstatus:(outgoing|incoming):(\d+):(.*):([a-z]+):(\d*):(\d*)(?::\w+)?$/.exec(text)
    if (status !== null) {
      const [, direction, id = "", party = "", word = "", rate = "", cause = ""] = status
      if (word === "disconnected" || word === "inactive") return facts(this.book.end(id, causes.get(Number(cause)), text))
      const state = notifiedStates.get(word)
      if (state === undefined || (direction !== "outgoing" && direction !== "incoming")) return noise
      return facts(this.book.news(id, { ...withAddress(party), ...withRate(rate), direction, state }))
    }
    const mute = /^notification:mutestatus:near:.*:(muted|notmuted)$/.exec(text)
    if (mute !== null) return facts([{ kind: "microphones", state: mute[1] === "muted" ? "muted" : "open" }])
    const alert = /^notification:sysalert:(.+)$/.exec(text)
    if (alert?.[1] !== undefined) return facts([{ kind: "diagnostic", level: "warning", text: alert[1] }])
    return noise
  }

  #readCallState(text: string): Reading {
    // Without `chan[` it is an answer to `getcallstate`, whose number is a position in a table and not a call.
    const [, id = "", address = "", word = ""] = /^cs: call\[(\d+)\] chan\[\d+\] dialstr\[(.*)\] state\[(\w+)\]/.exec(text) ?? []
    const state = channelStates.get(word.toUpperCase())
    return state === undefined ? noise : facts(this.book.news(id, { ...withAddress(address), state }))
  }

  #readCallLine(word: string, id: string, rest: string, text: string): ReadonlyArray<Fact> {
    const cause = /cause ?\[(\d+)\]/.exec(rest)?.[1]
    if (word === "active") return this.book.news(id, { ...withRate(/speed ?\[(\d+)\]/.exec(rest)?.[1] ?? ""), state: "connected" })
    if (word === "incoming") return this.book.news(id, { direction: "incoming", state: "dialling" })
    // Older units print no `ended:`; their `cleared:` carries the cause instead.
    if (cause !== undefined) return this.book.end(id, causes.get(Number(cause)), text)
    if (word === "ended") return this.book.endSoon(id, text)
    return this.book.news(id, { state: "disconnecting" })
  }

  #readCallinfo(text: string): Reading | undefined {
    if (text === "callinfo begin") {
      this.#calls = []
      this.#unreadable = undefined
      return noise
    }
    if (text === "system is not in a call") return { kind: "calls", calls: [], sure: true }
    if (text === "callinfo end" && this.#calls !== undefined) {
      const calls = this.#calls
      this.#calls = undefined
      if (this.#unreadable !== undefined) return { kind: "calls-unreadable", raw: this.#unreadable }
      return { kind: "calls", calls, sure: calls.length > 0 }
    }
    if (!text.startsWith("callinfo:") || this.#calls === undefined) return undefined
    const call = readCallinfoLine(text)
    if (call === undefined || this.#calls.length >= longestBlock) this.#unreadable = text
    else if (call !== "ended") this.#calls.push(call)
    return noise
  }

  #readWhoami(text: string): Reading | undefined {
    const name = /^Hi, my name is ?: ?(.*)$/.exec(text)
    if (name !== null) {
      this.#whoami = new Map([["name", name[1] ?? ""]])
      return { kind: "whoami", identity: undefined, whole: false }
    }
    if (text === "Here is what I know about myself:") return { kind: "whoami", identity: undefined, whole: false }
    const [, key, value = ""] = /^([A-Z][A-Za-z0-9 ]{1,30}):\s*(.*)$/.exec(text) ?? []
    if (key === undefined || (this.#whoami === undefined && !whoamiKeys.has(key))) return undefined
    const block = this.#whoami ??= new Map()
    if (block.size < longestBlock) block.set(key, value)
    const whole = key === "SNMP Enabled"
    if (whole) this.#whoami = undefined
    return { kind: "whoami", identity: toIdentity(block), whole }
  }

  #readStatus(text: string): Reading | undefined {
    if (text === "status end") {
      const entries = this.#status
      this.#status = new Map()
      return { kind: "status", entries }
    }
    const [, key, value] = /^([a-z][a-z0-9]*) (online|offline)$/.exec(text) ?? []
    if (key === undefined || value === undefined) return undefined
    if (key === "inacall") this.#status = new Map()
    if (this.#status.size < longestBlock) this.#status.set(key, value)
    return noise
  }

  #readAnswer(text: string): Reading {
    const mute = /^mute near (on|off)$/.exec(text)
    if (mute !== null) return { kind: "microphones", state: mute[1] === "on" ? "muted" : "open" }
    const active = /^(?:info: )?event\/notification already active:(\w*)/.exec(text)
    if (active?.[1] === "callstatus" || text.startsWith("notify callstatus success")) this.book.notified = true
    if (active !== null) return { kind: "already-active" }
    if (refusals.some((refusal) => refusal.test(text))) return { kind: "refusal", text }
    return { kind: "answer", text }
  }
}

/**
 * `callinfo:<id>[:<name>]:<number>:<speed>:<state>:<muted|notmuted>:<direction>:<type>`, read from the right because
 * the name may be missing or empty and the number may hold colons. "ended" for a call that is over, nothing if unreadable.
 */
export function readCallinfoLine(text: string): Call | "ended" | undefined {
  const [, id, party, rate = "", word = "", direction] =
    /^callinfo:(\d+):(.*):(\d*):([A-Za-z]+):(?:muted|notmuted):(outgoing|incoming):\w+$/.exec(text) ?? []
  if (id === undefined || party === undefined || (direction !== "outgoing" && direction !== "incoming")) return undefined
  const state = word.toLowerCase()
  if (state === "disconnected" || state === "inactive") return "ended"
  return {
    id,
    address: addressOf(party),
    direction,
    // A state nobody has documented: there is a call, and nothing says that it is connected.
    state: notifiedStates.get(state) ?? "connecting",
    ...withRate(rate)
  }
}

/** The number of `name:number` or `number`: what follows a scheme, else the last field, with its port. */
function addressOf(party: string): string {
  const scheme = /(?:^|:)(?:sips?|h323|tel):/i.exec(party)
  if (scheme !== null) return party.slice(scheme.index + scheme[0].length).trim()
  const fields = party.split(":")
  const last = (fields.at(-1) ?? "").trim()
  const host = (fields.at(-2) ?? "").trim()
  return /^\d{1,5}$/.test(last) && /^\S*[.@]\S*$/.test(host) ? `${host}:${last}` : last
}

const withAddress = (party: string): { readonly address?: string } => {
  const address = addressOf(party)
  return address === "" ? {} : { address }
}

const withRate = (rate: string): { readonly rate?: number } => Number(rate) > 0 ? { rate: Number(rate) } : {}

const facts = (told: ReadonlyArray<Fact>): Reading => ({ kind: "facts", facts: told })

const notifiedStates: ReadonlyMap<string, CallState> = new Map([
  ["opened", "dialling"],
  ["ringing", "ringing"],
  ["connecting", "connecting"],
  ["connected", "connected"],
  ["disconnecting", "disconnecting"]
])

/** States of one channel. A connected channel is not yet a connected call: that is told by `active:` or a notification. */
const channelStates: ReadonlyMap<string, CallState> = new Map([
  ["ALLOCATED", "dialling"],
  ["RINGING", "ringing"],
  ["CONNECTING", "connecting"],
  ["CONNECTED", "connecting"],
  ["COMPLETE", "connecting"]
])

/** Cause numbers of ITU-T Q.850, which H.323 uses; units also print 0, which says nothing. */
const causes: ReadonlyMap<number, HangUpCause> = new Map([
  [1, "unknown-address"],
  [3, "network"],
  [16, "remote-hang-up"],
  [17, "busy"],
  [18, "no-answer"],
  [19, "no-answer"],
  [21, "rejected"],
  [27, "network"],
  [28, "unknown-address"],
  [38, "network"],
  [41, "network"]
])

const whoamiKeys: ReadonlySet<string> = new Set([
  "Model", "Serial Number", "Software Version", "Build Information", "Contact Number", "Time In Last Call", "Total Time In Calls",
  "Total Calls", "SNTP Time Service", "Local Time is", "IP Video Number", "MP Enabled", "H323 Enabled", "HTTP Enabled", "SNMP Enabled"
])

function toIdentity(block: ReadonlyMap<string, string>): Identity | undefined {
  const model = block.get("Model")
  const firmware = block.get("Software Version")
  if (model === undefined || firmware === undefined) return undefined
  const serialNumber = block.get("Serial Number")
  const systemName = block.get("name")
  return {
    vendor,
    model,
    firmware,
    ...(serialNumber ? { serialNumber } : {}),
    ...(systemName ? { systemName } : {})
  }
}
