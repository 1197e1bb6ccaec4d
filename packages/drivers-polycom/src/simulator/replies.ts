import type { Unit, UnitCall } from "./Unit.ts"

/** What the unit prints for a command, and what it does after it has printed it. */
export interface Reply {
  readonly lines: ReadonlyArray<string>
  after?(): void
}

type Handler = (unit: Unit, words: ReadonlyArray<string>) => Reply

const say = (...lines: ReadonlyArray<string>): Reply => ({ lines })

const notFound = say("error: command not found")
const tooFew = say("error: command needs more parameters to execute successfully")

/** Registered for by `<type> register`. */
const eventTypes = [
  "callstate", "camera", "chaircontrol", "linestate", "mute", "pip", "popupinfo", "preset", "screen", "vcbutton", "volume", "sleep"
]

/** Registered for by `notify <type>`. */
const notificationTypes: ReadonlySet<string> = new Set([
  "callstatus", "linestatus", "mutestatus", "vidsourcechanges", "screenchanges", "sysstatus", "sysalert", "calendarmeetings", "captions"
])

const register = (unit: Unit, key: string, acknowledgement: string): string => {
  if (unit.registrations.has(key)) return `info: event/notification already active:${key.replace("notify ", "")}`
  unit.registrations.add(key)
  return acknowledgement
}

const callinfo = (unit: Unit, call: UnitCall): string =>
  `callinfo:${call.id}:${call.name}:${call.address}:${call.rate}:${call.state}:${unit.muted ? "muted" : "notmuted"}:${call.direction}:videocall`

/** Longest command first: the first whose words all fit is taken. `*` fits any word, also a quoted one. */
const handlers: ReadonlyArray<readonly [string, Handler]> = [
  ["callinfo all", (unit) => {
    const calls = [...unit.calls.values()]
    if (calls.length === 0) return say("system is not in a call")
    // A call that begins or ends is in no list: real units print an empty block then.
    const listed = calls.filter((call) => call.state !== "opened" && call.state !== "disconnecting")
    return say("callinfo begin", ...listed.map((call) => callinfo(unit, call)), "callinfo end")
  }],
  ["callinfo callid *", (unit, [, , id]) => {
    const call = unit.calls.get(Number(id))
    return call === undefined ? say(`error: connection ${id} is not active`) : say(callinfo(unit, call))
  }],
  ["getcallstate", (unit) => say(...[0, 1, 2].map((index) => {
    const call = [...unit.calls.values()][index]
    return call === undefined ? `cs: call[${index}] inactive` : `cs: call[${index}] speed[${call.rate}] dialstr[${call.address}] state[${call.state}]`
  }))],
  ["dial manual * * *", (unit, [, , rate = "", address = "", protocol = ""]) => {
    const protocols = unit.options.family === "hdx" ? ["h320", "h323", "ip", "isdn", "sip"] : ["h323", "ip", "sip"]
    if (!protocols.includes(protocol) || !/^\d+$/.test(rate) || address === "") return tooFew
    return { lines: ["dialing manual"], after: () => unit.dial(address, Number(rate)) }
  }],
  ["dial manual * *", (unit, [, , rate = "", address = ""]) => ({ lines: ["dialing manual"], after: () => unit.dial(address, Number(rate)) })],
  ["dial *", () => tooFew],
  ["hangup all", (unit) => ({ lines: ["hanging up all"], after: () => void unit.hangUp() })],
  ["hangup video *", (unit, [, , id = ""]) =>
    unit.calls.has(Number(id)) ? { lines: ["hanging up video"], after: () => void unit.hangUp(Number(id)) } : say(`error: connection ${id} is not active`)],
  ["hangup video", (unit) => ({ lines: ["hanging up video"], after: () => void unit.hangUp() })],
  ["mute near get", (unit) => say(`mute near ${unit.muted ? "on" : "off"}`)],
  ["mute near on", (unit) => ({ lines: ["mute near on"], after: () => unit.mute(true) })],
  ["mute near off", (unit) => ({ lines: ["mute near off"], after: () => unit.mute(false) })],
  ["mute near toggle", (unit) => ({ lines: [`mute near ${unit.muted ? "off" : "on"}`], after: () => unit.mute(!unit.muted) })],
  ["mute far get", (unit) => say(unit.calls.size === 0 ? "mute far no call connected" : "mute far off")],
  ["all register", (unit) => say(...eventTypes.map((type) => register(unit, type, `${type} registered`)))],
  ["callstate get", (unit) => say(`callstate ${unit.registrations.has("callstate") ? "registered" : "unregistered"}`)],
  ["* register", (unit, [type = ""]) => eventTypes.includes(type) ? say(register(unit, type, `${type} registered`)) : notFound],
  ["* unregister", (unit, [type = ""]) => {
    if (!eventTypes.includes(type)) return notFound
    unit.registrations.delete(type)
    return say(`${type} unregistered`)
  }],
  ["notify *", (unit, [, type = ""]) =>
    notificationTypes.has(type) ? say(register(unit, `notify ${type}`, `notify ${type} success`)) : notFound],
  ["notify", (unit) => {
    const active = [...unit.registrations].filter((key) => key.startsWith("notify ")).map((key) => key.replace("notify ", ""))
    return say(`registered for ${active.length} notifications${active.map((type) => `:${type}`).join("")}`)
  }],
  ["nonotify *", (unit, [, type = ""]) => {
    unit.registrations.delete(`notify ${type}`)
    return say(`nonotify ${type} success`)
  }],
  ["status", (unit) => say(...statusBlock(unit))],
  ["whoami", (unit) => say(...whoamiBlock(unit))],
  ["version", (unit) => say(`version ${softwareVersion(unit)}`)],
  ["serialnum", (unit) => say(`serialnum ${unit.options.serialNumber}`)],
  ["systemname get", (unit) => say(`systemname "${unit.options.systemName}"`)],
  ["ipaddress get", (unit) => say(`ipaddress ${unit.options.host}`)],
  ["uptime get", (unit) => {
    const minutes = Math.floor((Date.now() - unit.bootedAt.getTime()) / 60_000)
    return say(`${Math.floor(minutes / 60)} Hour, ${minutes % 60} Minutes`)
  }],
  ["systemsetting get model", (unit) => say(`systemsetting model "${unit.options.model}"`)],
  ["systemsetting get sipregistrarserver", () => say("systemsetting sipregistrarserver 172.31.254.64")],
  ["gatekeeperip get", () => say("gatekeeperip 172.31.254.64")],
  ["autoanswer get", () => say("autoanswer yes")],
  ["volume get", () => say("volume 23")],
  ["videomute near get", () => say("videomute near off")],
  ["camera near source", (unit) => say(`camera near source ${unit.faults.has("no-camera") ? -1 : 1}`)],
  ["camera near *", (unit, [, , number = ""]) => /^[1-6]$/.test(number) ? say(`camera near ${number}`) : tooFew],
  ["sleep", (unit) => ({ lines: ["sleep"], after: () => unit.sleep(true) })],
  ["wake", (unit) => ({ lines: ["wake"], after: () => unit.sleep(false) })],
  ["echo *", (_, [, text = ""]) => say(text)]
]

/** Keywords in any case; what stands in quotes is one word. */
export function reply(unit: Unit, command: string): Reply {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "")
  const [, handler] = handlers.find(([pattern]) => fits(pattern.split(" "), words)) ?? []
  return handler === undefined ? notFound : handler(unit, words)
}

const fits = (pattern: ReadonlyArray<string>, words: ReadonlyArray<string>): boolean =>
  pattern.length === words.length && pattern.every((word, index) => word === "*" || word === words[index]?.toLowerCase())

const onOff = (on: boolean): string => on ? "online" : "offline"

function statusBlock(unit: Unit): ReadonlyArray<string> {
  const registered = onOff(!unit.faults.has("not-registered"))
  return [
    `inacall ${onOff(unit.calls.size > 0)}`,
    "autoanswerp2p online",
    "remotecontrol online",
    `microphones ${onOff(!unit.faults.has("no-microphone"))}`,
    "visualboard online",
    "globaldirectory offline",
    "ipnetwork online",
    `gatekeeper ${registered}`,
    `sipserver ${registered}`,
    "logthreshold offline",
    "meetingpassword offline",
    "rpms offline",
    "status end"
  ]
}

const softwareVersion = (unit: Unit): string => unit.options.family === "hdx" ? "3.1.14" : "6.2.1"

/** Keys are padded to column 22, as on the Group 700 whose block was published. */
export function whoamiBlock(unit: Unit): ReadonlyArray<string> {
  const { systemName, model, serialNumber, host } = unit.options
  const row = (key: string, value: string): string => `${`${key}:`.padEnd(21)}${value}`
  return [
    `Hi, my name is : ${systemName}`,
    "Here is what I know about myself:",
    row("Model", model),
    row("Serial Number", serialNumber),
    row("Software Version", softwareVersion(unit)),
    row("Build Information", "540239"),
    "Contact Number:",
    row("Time In Last Call", "0:00:00"),
    row("Total Time In Calls", "21 Days, 04:43:14"),
    row("Total Calls", String(unit.callsMade)),
    row("SNTP Time Service", "Auto"),
    `Local Time is:        ${new Date().toUTCString().replace("GMT", "+0000")}`,
    row("IP Video Number", host),
    row("MP Enabled", "KA2E-C657-9700-0000-0003"),
    row("H323 Enabled", "True"),
    row("HTTP Enabled", "True"),
    row("SNMP Enabled", "True")
  ]
}
