import { randomBytes } from "node:crypto"
import { hostname } from "node:os"
import { join } from "node:path"
import { nodeAt } from "@diemcau/store/Ownership"
import { Context } from "effect"

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
  /** Takes X-Forwarded-* from a proxy in front. */
  readonly trustProxy: boolean
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
    trustProxy: env["DIEMCAU_TRUST_PROXY"] === "1"
  }
}

/** The key that seals device passwords. Beside the database's folder, never in the database. */
export const secretsFile = (dataDirectory: string): string => join(dataDirectory, "keys", "device-secrets")
