import { randomBytes } from "node:crypto"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import type { networkInterfaces } from "node:os"
import { join } from "node:path"

export interface JanusSettings {
  /** UDP ports for media, "20000-21999": open them in the firewall towards the browsers. */
  readonly mediaPorts: string
  /** Addresses or interfaces on which media is offered; all but loopback when empty. */
  readonly mediaAddresses: ReadonlyArray<string>
}

/** Janus offers no loopback address, and a wrong one costs every picture without a word: the sentence for the log, if any. */
export const addressTrouble = (addresses: ReadonlyArray<string>, interfaces: ReturnType<typeof networkInterfaces>): string | undefined => {
  const offered = Object.entries(interfaces).flatMap(([name, own = []]) => own.filter(({ internal }) => !internal).flatMap(({ address }) => [name, address]))
  // Janus takes an address as the beginning of an address.
  const absent = addresses.filter((wanted) => !offered.some((one) => one.startsWith(wanted)))
  if (absent.length > 0) return `Janus offers no pictures on ${absent.join(", ")}: this machine has it not, or only as loopback. Correct DIEMCAU_MEDIA_ADDRESS`
  return offered.length > 0 ? undefined
    : "This machine has only loopback addresses, and Janus offers none of them: meetings in the browser open, but stay without picture and sound"
}

export interface ControlPorts {
  readonly control: number
  readonly admin: number
}

/** New ones for each start: who has read an old folder knows nothing. */
export interface JanusSecrets {
  readonly token: string
  readonly admin: string
  readonly rooms: string
}

export const newSecrets = (): JanusSecrets => {
  const secret = () => randomBytes(32).toString("hex")
  return { token: secret(), admin: secret(), rooms: secret() }
}

/** Only what this package speaks: WebSockets and video rooms. Names that an installation lacks do no harm. */
const unwanted = {
  plugins: ["audiobridge", "duktape", "echotest", "lua", "nosip", "recordplay", "sip", "streaming", "textroom", "videocall", "voicemail"],
  transports: ["http", "mqtt", "nanomsg", "pfunix", "rabbitmq"],
  loggers: ["jsonlog"]
}

const quoted = (value: string) => JSON.stringify(value)
const library = (name: string) => `libjanus_${name}.so`
const listed = (names: ReadonlyArray<string>) => quoted(names.map(library).join(","))

const core = (folder: string, secrets: JanusSecrets, settings: JanusSettings) => `
general: {
  configs_folder = ${quoted(folder)}
  log_to_stdout = true
  debug_level = 3
  debug_colors = false
  debug_timestamps = true
  token_auth = true
  token_auth_secret = ${quoted(secrets.token)}
  admin_secret = ${quoted(secrets.admin)}
  session_timeout = 60
  reclaim_session_timeout = 10
}
media: { rtp_port_range = ${quoted(settings.mediaPorts)} }
nat: {
  ice_lite = true
  full_trickle = false
  ignore_mdns = true
${settings.mediaAddresses.length === 0 ? "" : `  ice_enforce_list = ${quoted(settings.mediaAddresses.join(","))}\n`}}
plugins: { disable = ${listed(unwanted.plugins)} }
transports: { disable = ${listed(unwanted.transports)} }
loggers: { disable = ${listed(unwanted.loggers)} }
events: { broadcast = false }
`

const websockets = (ports: ControlPorts) => `
general: { json = "compact", ws = true, ws_port = ${ports.control}, ws_ip = "127.0.0.1", wss = false, pingpong_trigger = 10, pingpong_timeout = 5 }
admin: { admin_ws = true, admin_ws_port = ${ports.admin}, admin_ws_ip = "127.0.0.1", admin_wss = false }
`

const videoroom = (secrets: JanusSecrets) => `
general: { admin_key = ${quoted(secrets.rooms)}, string_ids = true }
`

/** Makes the folder anew, for its owner's eyes only. */
export const writeConfiguration = (folder: string, ports: ControlPorts, secrets: JanusSecrets, settings: JanusSettings): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text, { mode: 0o600 })
  write("janus.jcfg", core(folder, secrets, settings))
  write("janus.transport.websockets.jcfg", websockets(ports))
  write("janus.plugin.videoroom.jcfg", videoroom(secrets))
}
