import type { Call, CallState, Fact, HangUpCause, Registration } from "@diemcau/driver-sdk/Observation"

/**
 * What has been read from one unit in one session. The unit sends deltas: single leaves of a call, of a camera.
 * They are merged here by item id, honouring ghosts, and come out as whole facts. Values only; no I/O, no clock.
 */
export interface Reading {
  readonly calls: Items
  /** Calls that are over, with whether the cause is known: what still trickles in must not bring them back. */
  readonly ended: ReadonlyMap<string, "cause known" | "cause unknown">
  readonly registrations: Items
  readonly cameras: Items
  readonly microphoneInputs: Items
  readonly diagnostics: Items
}

export type Leaves = Readonly<Record<string, unknown>>
export type Items = ReadonlyMap<string, Leaves>

export interface Step {
  readonly reading: Reading
  readonly facts: ReadonlyArray<Fact>
  /** A call is connected but the unit has not told where to or from: read the list again. */
  readonly callsUnclear: boolean
}

export const nothingRead: Reading = {
  calls: new Map(), ended: new Map(), registrations: new Map(), cameras: new Map(), microphoneInputs: new Map(), diagnostics: new Map()
}

/** The parameters of one `xFeedback/Event`. Total: what is not understood is left out. */
export const readEvent = (reading: Reading, parameters: unknown): Step => {
  const status = under(parameters, ["Status"])
  let step: Step = { reading, facts: [], callsUnclear: false }
  const next = (more: Step): void => {
    step = { reading: more.reading, facts: [...step.facts, ...more.facts], callsUnclear: step.callsUnclear || more.callsUnclear }
  }
  for (const [path, read] of branches) {
    const found = under(status, path)
    if (found !== undefined) next(read(step.reading, found, "changed"))
  }
  const event = under(parameters, ["Event"])
  for (const [name, read] of Object.entries(callEvents)) {
    for (const leaves of recordsOf(under(event, [name]))) {
      const id = textOf(leaves["CallId"])
      if (id !== undefined) next(read(step.reading, id, leaves))
    }
  }
  return step
}

/** The answer to an `xGet` of a whole branch, e.g. `["Status", "Call"]`: what it does not mention is gone. */
export const readBranch = (reading: Reading, path: ReadonlyArray<string>, answer: unknown): Step => {
  const read = branches.find(([branch]) => ["Status", ...branch].join("/") === path.join("/"))?.[1]
  return read?.(reading, answer, "whole") ?? { reading, facts: [], callsUnclear: false }
}

/** An incoming call that nobody has answered: it is rejected rather than disconnected. */
export const isRingingHere = (reading: Reading, callId: string): boolean => {
  const call = callOf(callId, reading.calls.get(callId) ?? {})
  return call.direction === "incoming" && call.state === "ringing"
}

type ReadBranch = (reading: Reading, value: unknown, extent: "changed" | "whole") => Step

const list = (name: "registrations" | "cameras" | "microphoneInputs" | "diagnostics", factsOf: (items: Items, touched: ReadonlySet<string>) => ReadonlyArray<Fact>): ReadBranch =>
  (reading, value, extent) => {
    const items = merge(extent === "whole" ? new Map() : reading[name], value)
    const touched = new Set(recordsOf(value).map(idOf))
    return { reading: { ...reading, [name]: items }, facts: factsOf(items, touched), callsUnclear: false }
  }

const leaf = (factOf: (text: string) => Fact | undefined): ReadBranch => (reading, value) => {
  const fact = factOf(textOf(value)?.toLowerCase() ?? "")
  return { reading, facts: fact === undefined ? [] : [fact], callsUnclear: false }
}

const readCalls: ReadBranch = (reading, value, extent) => {
  if (extent === "whole") return readAllCalls(reading, value)
  let step: Step = { reading, facts: [], callsUnclear: false }
  for (const item of recordsOf(value)) {
    const one = isGhost(item) ? forget(step.reading, idOf(item)) : learn(step.reading, idOf(item), item)
    step = { reading: one.reading, facts: [...step.facts, ...one.facts], callsUnclear: step.callsUnclear || one.callsUnclear }
  }
  return step
}

const readAllCalls = (reading: Reading, value: unknown): Step => {
  const items = new Map<string, Leaves>()
  const ended = new Map(reading.ended)
  const list: Array<Call> = []
  for (const [id, leaves] of merge(new Map(), value)) {
    const call = callOf(id, leaves)
    if (textOf(leaves["Status"])?.toLowerCase() === "idle" || (call.state === "disconnecting" && ended.has(id))) continue
    ended.delete(id)
    items.set(id, leaves)
    // Nothing is left out for want of a detail: a call that is there must never look absent, nor connected unproven.
    list.push({ address: "", direction: "outgoing", state: "connecting", ...call })
  }
  return { reading: { ...reading, calls: items, ended }, facts: [{ kind: "calls", calls: list }], callsUnclear: false }
}

/** Adds leaves to one call and reports it when it is whole and something about it changed. */
const learn = (reading: Reading, id: string, leaves: Leaves): Step => {
  if (reading.ended.has(id)) return { reading, facts: [], callsUnclear: false }
  const before = reading.calls.get(id)
  const after = { ...before, ...leaves }
  const call = callOf(id, after)
  const isNew = isWhole(call) && JSON.stringify(before && callOf(id, before)) !== JSON.stringify(call)
  return {
    reading: { ...reading, calls: new Map(reading.calls).set(id, after) },
    facts: isNew ? [{ kind: "call", call }] : [],
    callsUnclear: call.state === "connected" && !isWhole(call)
  }
}

/** A ghost. Its cause comes as an event of its own, usually before. */
const forget = (reading: Reading, id: string): Step => {
  if (reading.ended.has(id) || !reading.calls.has(id)) return { reading, facts: [], callsUnclear: false }
  return end(reading, id, "cause unknown", { kind: "call-ended", callId: id, cause: "other" })
}

const end = (reading: Reading, id: string, known: "cause known" | "cause unknown", fact: Fact): Step => {
  const calls = new Map(reading.calls)
  calls.delete(id)
  return { reading: { ...reading, calls, ended: new Map(reading.ended).set(id, known) }, facts: [fact], callsUnclear: false }
}

const callEvents: Readonly<Record<string, (reading: Reading, id: string, leaves: Leaves) => Step>> = {
  // Also for a call never seen: a dial that fails at once may have had no Status at all.
  CallDisconnect: (reading, id, leaves) => reading.ended.get(id) === "cause known"
    ? { reading, facts: [], callsUnclear: false }
    : end(reading, id, "cause known", { kind: "call-ended", callId: id, cause: hangUpCauseOf(leaves), raw: rawCauseOf(leaves) }),
  CallSuccessful: (reading, id, leaves) => learn(reading, id, {
    ...fallback(reading, id, leaves), Status: "Connected"
  }),
  IncomingCallIndication: (reading, id, leaves) => learn(reading, id, {
    Status: "Ringing", ...fallback(reading, id, { ...leaves, Direction: "Incoming" })
  })
}

/** What an event says about a call, under what the Status tree has said already. */
const fallback = (reading: Reading, id: string, leaves: Leaves): Leaves => ({
  ...textOf(leaves["Direction"]) === undefined ? {} : { Direction: leaves["Direction"] },
  ...textOf(leaves["RemoteURI"]) === undefined ? {} : { CallbackNumber: leaves["RemoteURI"] },
  ...reading.calls.get(id)
})

const callStates: Readonly<Record<string, CallState>> = {
  dialling: "dialling", ringing: "ringing", connecting: "connecting", earlymedia: "connecting",
  connected: "connected", onhold: "connected", preserved: "connected", remotepreserved: "connected",
  disconnecting: "disconnecting"
}

type PartialCall = Pick<Call, "id"> & { readonly [K in Exclude<keyof Call, "id">]?: Call[K] }

const callOf = (id: string, leaves: Leaves): PartialCall => {
  const state = wordIn(callStates, leaves["Status"])
  const direction = wordIn(directions, leaves["Direction"])
  const address = addressOf(leaves)
  const rate = Number(textOf(leaves["TransmitCallRate"]) ?? 0)
  return {
    id,
    ...address === undefined ? {} : { address },
    ...direction === undefined ? {} : { direction },
    ...state === undefined ? {} : { state },
    ...Number.isFinite(rate) && rate > 0 ? { rate } : {}
  }
}

const directions: Readonly<Record<string, Call["direction"]>> = { incoming: "incoming", outgoing: "outgoing" }

const isWhole = (call: PartialCall): call is Call =>
  call.address !== undefined && call.direction !== undefined && call.state !== undefined

const addressOf = (leaves: Leaves): string | undefined =>
  [leaves["CallbackNumber"], leaves["RemoteNumber"]]
    .map((value) => textOf(value)?.replace(/^(sips?|h323|h320|spark|tel):/i, ""))
    .find((address) => address !== undefined && address !== "")

const hangUpCauses: Readonly<Record<string, HangUpCause>> = {
  localdisconnect: "local-hang-up", remotedisconnect: "remote-hang-up", remotebusy: "busy", localbusy: "busy",
  remoterejected: "rejected", localreject: "rejected", remotenoanswer: "no-answer", unknownremotesite: "unknown-address",
  networkrejected: "network", insufficientsecurity: "other", otherremote: "other", otherlocal: "other", callforwarded: "other"
}

const hangUpCauseOf = (leaves: Leaves): HangUpCause => wordIn(hangUpCauses, leaves["CauseType"]) ?? "other"

const rawCauseOf = (leaves: Leaves): string => {
  const [type, text, origin, code] = ["CauseType", "CauseString", "CauseOrigin", "CauseCode"].map((name) => textOf(leaves[name]))
  return [type, text, code === undefined || code === "0" ? undefined : `${origin ?? "code"} ${code}`].filter(Boolean).join(", ")
}

const sipStates: Readonly<Record<string, Registration>> = {
  registered: "registered", registering: "registering", failed: "failed", deregister: "failed", inactive: "not-configured"
}
const h323States: Readonly<Record<string, Registration>> = {
  registered: "registered", registering: "registering", discovering: "registering", discovered: "registering",
  authenticating: "registering", authenticated: "registering", rejected: "failed", inactive: "not-configured"
}

/** The best of several: one working registration is enough to call. */
const bestFirst: ReadonlyArray<Registration> = ["registered", "registering", "failed", "not-configured"]

const registrationFact = (protocol: "sip" | "h323", states: Readonly<Record<string, Registration>>, items: Iterable<Leaves>): ReadonlyArray<Fact> => {
  const found = [...items].flatMap((leaves) => {
    const state = wordIn(states, leaves["Status"])
    return state === undefined ? [] : [{ state, reason: textOf(leaves["Reason"])?.trim() }]
  }).sort((a, b) => bestFirst.indexOf(a.state) - bestFirst.indexOf(b.state))[0]
  if (found === undefined) return []
  const reason = found.state === "registered" || found.reason === undefined || found.reason === "" ? {} : { reason: found.reason }
  return [{ kind: "registration", protocol, state: found.state, ...reason }]
}

/** "connected" if any is, "absent" if all say they are not, nothing while some can not tell. */
const presence = (items: Items, leafName: string, yes: string, no: string): "connected" | "absent" | undefined => {
  const words = [...items.values()].map((leaves) => textOf(leaves[leafName])?.toLowerCase())
  if (words.includes(yes)) return "connected"
  return words.every((word) => word === no) ? "absent" : undefined
}

const diagnosticLevels: Readonly<Record<string, "info" | "warning" | "error">> = {
  critical: "error", error: "error", warning: "warning", info: "info"
}

const branches: ReadonlyArray<readonly [path: ReadonlyArray<string>, read: ReadBranch]> = [
  [["Call"], readCalls],
  [["Audio", "Microphones", "Mute"], leaf((text) =>
    text === "on" ? { kind: "microphones", state: "muted" } : text === "off" ? { kind: "microphones", state: "open" } : undefined)],
  [["Standby", "State"], leaf((text) =>
    text === "off" || text === "halfwake" ? { kind: "standby", state: "awake" }
    : text === "standby" || text === "enteringstandby" ? { kind: "standby", state: "asleep" } : undefined)],
  [["SIP", "Registration"], list("registrations", (items) => registrationFact("sip", sipStates, items.values()))],
  // One gatekeeper, no list; its Status and Reason change together.
  [["H323", "Gatekeeper"], (reading, value) =>
    ({ reading, facts: registrationFact("h323", h323States, recordsOf(value)), callsUnclear: false })],
  [["Cameras", "Camera"], list("cameras", (items) => {
    const state = presence(items, "Connected", "true", "false")
    return state === undefined ? [] : [{ kind: "camera", state }]
  })],
  [["Audio", "Input", "Connectors", "Microphone"], list("microphoneInputs", (items) => {
    const state = items.size === 0 ? undefined : presence(items, "ConnectionStatus", "connected", "notconnected")
    return state === undefined ? [] : [{ kind: "microphone-input", state }]
  })],
  [["Diagnostics", "Message"], list("diagnostics", (items, touched) => [...items].flatMap(([id, leaves]) => {
    const level = wordIn(diagnosticLevels, leaves["Level"])
    const text = textOf(leaves["Description"])
    return touched.has(id) && level !== undefined && text !== undefined ? [{ kind: "diagnostic" as const, level, text }] : []
  }))]
]

const merge = (before: Items, value: unknown): Items => {
  const after = new Map(before)
  for (const item of recordsOf(value)) {
    const id = idOf(item)
    if (isGhost(item)) after.delete(id)
    else after.set(id, { ...after.get(id), ...item })
  }
  return after
}

/** Ids are integers over the WebSocket and strings elsewhere. */
const idOf = (item: Leaves): string => textOf(item["id"]) ?? ""

const isGhost = (item: Leaves): boolean => textOf(item["ghost"])?.toLowerCase() === "true"

const isRecord = (value: unknown): value is Leaves => typeof value === "object" && value !== null && !Array.isArray(value)

/** The objects of a list; a lone object is a list of one, and `{}` of none. */
const recordsOf = (value: unknown): ReadonlyArray<Leaves> =>
  Array.isArray(value) ? value.filter(isRecord) : isRecord(value) && Object.keys(value).length > 0 ? [value] : []

/** The value at a path of own keys, or `undefined`. */
export const under = (value: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((node, key) => isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined, value)

/** Enumerations are compared without case: firmware and fixtures differ in it. */
const wordIn = <T>(table: Readonly<Record<string, T>>, value: unknown): T | undefined => {
  const word = textOf(value)?.toLowerCase()
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined
}

/** A leaf as text, whatever its type on the wire. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : undefined
