import { randomBytes } from "node:crypto"
import type { BlockList } from "node:net"
import { hostname } from "node:os"
import { join } from "node:path"
import { nodeAt } from "@diemcau/store/Ownership"
import { Context, Redacted } from "effect"
import { networkList } from "./networkList.ts"
import type { TlsFiles } from "./tls/Certificate.ts"

/** Which Janus, and where browsers reach it. Its control ports are on loopback and free ones of their own. */
export interface MediaSettings {
  /** `JANUS_PATH`: a Janus of one's own; else the first on the PATH, else Debian's. */
  readonly janusPath: string | undefined
  /**
   * `DIEMCAU_MEDIA_ADDRESS`: addresses or interfaces of this machine on which pictures and sound are offered to browsers,
   * with commas: "10.27.1.5", "eth1". Without it all but loopback; Janus offers no loopback address, so on a machine with
   * nothing else meetings in the browser stay dark, and the log says so. An address stands for all that begin like it.
   */
  readonly addresses: ReadonlyArray<string>
  /** `DIEMCAU_MEDIA_PORTS`: UDP ports for pictures and sound, to be open towards the browsers; two for each participant. Default 20000-21999. */
  readonly ports: string
}

/** The province's mail server, and under which name it is used. */
export interface MailServer {
  /** `DIEMCAU_SMTP_URL`: `smtp://account:password@host:587` (STARTTLS where offered) or `smtps://…:465`. Never logged. */
  readonly url: Redacted.Redacted
  /** `DIEMCAU_MAIL_FROM`: the sender's address, `hnth@tuyenquang.gov.vn` or `Điểm Cầu <hnth@tuyenquang.gov.vn>`. */
  readonly from: string
  /** `DIEMCAU_ORIGIN`: how readers reach the platform, for the links in e-mails: `https://hnth.tuyenquang.gov.vn`. */
  readonly origin: string
}

/** Resolved once by the process's entry, and handed in. */
export class Config extends Context.Service<Config, {
  /** Names this process among those on the same database; another one, also after a restart, is another node. */
  readonly node: string
  /** The supervisor's word that earlier nodes of this seat are dead; absent without a supervisor. */
  readonly seat?: string
  /** For tests, in the pretend province only: the file that says at which point the process kills itself. */
  readonly failpointFile?: string
  readonly databaseUrl: string
  readonly host: string
  readonly port: number
  /** Where keys and journal anchors are kept; never inside the database. */
  readonly dataDirectory: string
  /** The pretend province: demo accounts, loopback devices. Refused on a production database. */
  readonly pretend: boolean
  readonly labUrl: string | null
  /** Networks in which devices may live, as CIDR. */
  readonly deviceNetworks: ReadonlyArray<string>
  /** `DIEMCAU_TLS_CERT`, `DIEMCAU_TLS_KEY`: speaks HTTPS itself. */
  readonly tls: TlsFiles | null
  /** `DIEMCAU_TRUSTED_PROXY`: whose X-Forwarded-For, -Proto and -Host are believed; addresses and CIDR, with commas. */
  readonly trustedProxies: BlockList
  /** `LAB_AUTHORITY`: certificate of the lab's own authority, for phones to fetch at /lab-ca.crt. */
  readonly labAuthority: string | null
  readonly media: MediaSettings
  /** Where e-mails are handed in; null: none are sent, and the notices' page says so. */
  readonly mail: MailServer | null
}>()("gateway/Config") {}

export class ConfigError extends Error {
  override readonly name = "ConfigError"
}

const wholeNumber = (name: string, text: string | undefined, fallback: number): number => {
  if (text === undefined || text === "") return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 65535) throw new ConfigError(`${name} must be a port from 1 to 65535, not "${text}"`)
  return value
}

const addressList = (text: string | undefined): ReadonlyArray<string> => {
  const addresses = (text ?? "").split(",").map((address) => address.trim()).filter((address) => address !== "")
  const strange = addresses.find((address) => !/^[\w.:-]{1,64}$/.test(address))
  if (strange !== undefined) throw new ConfigError(`DIEMCAU_MEDIA_ADDRESS takes addresses or interfaces of this machine with commas between them, not "${strange}"`)
  return addresses
}

/** Too few would turn people away from a meeting without a word of why. */
const fewestPorts = 100

const portRange = (text: string | undefined): string => {
  if (text === undefined || text === "") return "20000-21999"
  const [first, last] = (/^(\d{4,5})-(\d{4,5})$/.exec(text)?.slice(1) ?? []).map(Number)
  if (first === undefined || last === undefined || first < 1024 || last > 65535 || last - first + 1 < fewestPorts) {
    throw new ConfigError(`DIEMCAU_MEDIA_PORTS must be a range of at least ${fewestPorts} ports from 1024 to 65535, like 20000-21999, not "${text}"`)
  }
  return text
}

const tlsFiles = (certificate: string | undefined, key: string | undefined): TlsFiles | null => {
  if (certificate === undefined && key === undefined) return null
  if (certificate === undefined || key === undefined) {
    throw new ConfigError(`DIEMCAU_TLS_CERT and DIEMCAU_TLS_KEY belong together; ${certificate === undefined ? "DIEMCAU_TLS_CERT" : "DIEMCAU_TLS_KEY"} is missing`)
  }
  return { certificate, key }
}

/** Says which setting is wrong, never its value: it holds a password. */
const mailServer = (url: string | undefined, from: string | undefined, origin: string | undefined): MailServer | null => {
  if (url === undefined && from === undefined) return null
  if (url === undefined || from === undefined || origin === undefined) {
    throw new ConfigError("DIEMCAU_SMTP_URL, DIEMCAU_MAIL_FROM and DIEMCAU_ORIGIN belong together; one of them is missing")
  }
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol) || new URL(url).hostname === "") {
    throw new ConfigError("DIEMCAU_SMTP_URL must look like smtp://account:password@host:587 or smtps://account:password@host:465")
  }
  if (!/^([^<>\r\n]{1,100} <)?[^\s<>@]{1,64}@[^\s<>@]{1,190}>?$/.test(from)) {
    throw new ConfigError(`DIEMCAU_MAIL_FROM must be an address like hnth@tuyenquang.gov.vn, not "${from}"`)
  }
  if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol)) {
    throw new ConfigError(`DIEMCAU_ORIGIN must look like https://hnth.tuyenquang.gov.vn, not "${origin}"`)
  }
  return { url: Redacted.make(url), from, origin: new URL(origin).origin }
}

const proxyList = (text: string): BlockList => {
  try {
    return networkList(text.split(",").map((network) => network.trim()).filter((network) => network !== ""))
  } catch (error) {
    throw new ConfigError(`DIEMCAU_TRUSTED_PROXY takes addresses or CIDR with commas between them, like 10.27.1.5, not "${(error as Error).message}"`)
  }
}

const privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fd00::/8"]

/** Reads the environment; throws ConfigError with a sentence for a person. */
export const configFromEnvironment = (env: NodeJS.ProcessEnv): Config["Service"] => {
  const databaseUrl = env["DATABASE_URL"]
  if (databaseUrl === undefined || databaseUrl === "") throw new ConfigError("DATABASE_URL is not set")
  const pretend = env["DIEMCAU_PRETEND"] === "1"
  const named = env["DIEMCAU_DEVICE_NETWORKS"]
  const seat = env["DIEMCAU_SEAT"]
  const failpointFile = env["DIEMCAU_FAILPOINTS"]
  if (failpointFile !== undefined && !pretend) throw new ConfigError("DIEMCAU_FAILPOINTS kills the process on purpose: only a pretend province takes it")
  return {
    node: nodeAt(seat ?? hostname(), `${process.pid}-${randomBytes(3).toString("hex")}`),
    ...(seat === undefined ? {} : { seat }),
    ...(failpointFile === undefined ? {} : { failpointFile }),
    databaseUrl,
    host: env["HOST"] ?? "127.0.0.1",
    port: wholeNumber("PORT", env["PORT"], 8080),
    dataDirectory: env["DIEMCAU_DATA"] ?? "var",
    pretend,
    labUrl: pretend ? env["LAB_URL"] ?? null : null,
    deviceNetworks: named === undefined || named === "" ? privateNetworks : named.split(",").map((network) => network.trim()),
    tls: tlsFiles(env["DIEMCAU_TLS_CERT"] || undefined, env["DIEMCAU_TLS_KEY"] || undefined),
    trustedProxies: proxyList(env["DIEMCAU_TRUSTED_PROXY"] ?? ""),
    labAuthority: pretend ? env["LAB_AUTHORITY"] ?? null : null,
    media: { janusPath: env["JANUS_PATH"] || undefined, addresses: addressList(env["DIEMCAU_MEDIA_ADDRESS"]), ports: portRange(env["DIEMCAU_MEDIA_PORTS"]) },
    mail: mailServer(env["DIEMCAU_SMTP_URL"] || undefined, env["DIEMCAU_MAIL_FROM"] || undefined, env["DIEMCAU_ORIGIN"] || undefined)
  }
}

/** The key that seals device passwords. Beside the database's folder, never in the database. */
export const secretsFile = (dataDirectory: string): string => join(dataDirectory, "keys", "device-secrets")
