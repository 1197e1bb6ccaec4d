import { randomUUID } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { hostname } from "node:os"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { findJanus, notInstalled } from "@diemcau/media/janus/Process"
import { migrate, StoreError } from "@diemcau/store/Database"
import { Clock } from "./Clock.ts"
import { configFromEnvironment } from "./Config.ts"
import { validCertificate } from "./tls/Certificate.ts"
import { prepareProvince } from "./seed/prepare.ts"
import { keepChild, pidFileOf, type Child, type KeptChild } from "./supervisor/KeptChild.ts"
import { keepPostgres } from "./supervisor/KeptPostgres.ts"
import { whenLauncherGone } from "./supervisor/Launcher.ts"
import { endOrphan, removePid, untilGone, writePid } from "./supervisor/PidFile.ts"

/** A program beside the gateway; it finds the platform's origin in PLATFORM_URL. */
export interface Companion extends Child {
  /** Must be free; `setting` is the environment's name for it. */
  readonly port?: { readonly number: number; readonly setting: string }
}

export interface SupervisorOptions {
  readonly pretend: boolean
  readonly dataDirectory: string
  readonly host: string
  readonly port: number
  /** Another PostgreSQL than the embedded one. */
  readonly databaseUrl?: string | undefined
  /** Fills a freshly seeded database; runs before anything listens. */
  readonly furnish?: (databaseUrl: string, dataDirectory: string) => Promise<void>
  readonly children: ReadonlyArray<Companion>
  readonly gatewayEnv?: Readonly<Record<string, string>>
  readonly say: (text: string) => void
}

export interface Supervised {
  readonly origin: string
  readonly databaseUrl: string
  /** Ends everything that was started, in order; PostgreSQL last. */
  stop(): Promise<void>
}

/** A sentence for the person at the terminal; nothing was left running. */
export class SupervisorError extends Error {
  override readonly name = "SupervisorError"
}

const gatewayEntry = fileURLToPath(new URL("./main.ts", import.meta.url))

/**
 * MiB. V8 lets what is young grow to 100 before it looks for what is dead in it, and gives little of that back: a third of the
 * gateway's memory. What lives on is 50, and a quarter is as fast (docs/bench.md).
 */
const gatewayFlags = ["--max-semi-space-size=8"]

/** One that runs already may be about to end. */
const endingMillis = 4_000

const portFree = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer()
    probe.once("error", () => done(false))
    probe.listen(port, host, () => probe.close(() => done(true)))
  })

/**
 * Names this folder's place at the database, also for the supervisor that comes after this one. One gateway works there at
 * a time: the next one may at once take over what it held.
 */
const seatOf = (directory: string): string => {
  const file = join(directory, "run", "seat")
  if (!existsSync(file)) writeFileSync(file, randomUUID())
  return `${hostname()}-${readFileSync(file, "utf8").trim()}`
}

/** Where this machine reaches a listener on `host`. */
const near = (host: string): string => host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host

const originAt = (scheme: "http" | "https", host: string, port: number): string =>
  new URL(`${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`).origin

/** By the name that browsers will find in the certificate. */
const secureOrigin = (names: ReadonlyArray<string>, host: string, port: number): string =>
  originAt("https", names.includes(near(host)) ? near(host) : names.find((name) => !name.startsWith("*")) ?? near(host), port)

/** What the database says when it can not be used, for the terminal; the address without its password. */
const databaseSentence = (url: string, { detail, reason }: StoreError): string => {
  if (reason !== "unavailable") return detail
  const { hostname: name, port, pathname } = URL.parse(url) ?? { hostname: "?", port: "", pathname: "" }
  return `The database of DATABASE_URL (${name}${port === "" ? "" : `:${port}`}${pathname}) does not answer${detail === "" ? "" : `: ${detail}`}. Start it, or mend the address.`
}

/** It answers over plain HTTP also where the platform speaks TLS; whose certificate names another host than this one. */
const untilReady = async (origin: string, gateway: KeptChild): Promise<void> => {
  const giveUpAt = performance.now() + 120_000
  for (;;) {
    const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (answer?.status === 200) return
    if (gateway.failed() || performance.now() > giveUpAt) {
      throw new SupervisorError(`The gateway does not get ready; its log is ${gateway.logFile}`)
    }
    // Another process's readiness can only be asked for; it announces itself to nobody else.
    await new Promise((again) => setTimeout(again, 100))
  }
}

/**
 * Sets up and runs the platform as separate processes: PostgreSQL, the gateway with the web, and whatever else is named.
 * Rejects with a sentence for the terminal: SupervisorError, ConfigError, CertificateError.
 */
export const supervise = async (options: SupervisorOptions): Promise<Supervised> => {
  const directory = resolve(options.dataDirectory)
  for (const part of ["", "run", "log"]) mkdirSync(join(directory, part), { recursive: true, mode: 0o700 })
  const gatewayEnv = {
    HOST: options.host, PORT: String(options.port), DIEMCAU_PRETEND: options.pretend ? "1" : "0", ...options.gatewayEnv
  }
  // What the gateway would refuse, a person should read here and not in its log.
  const { tls } = configFromEnvironment({ ...process.env, ...gatewayEnv, DATABASE_URL: options.databaseUrl || "embedded" })
  const certificate = tls === null ? undefined : validCertificate(tls, Clock.system.now())
  if (certificate?.warning !== undefined) options.say(certificate.warning)
  const own = pidFileOf(directory, "supervisor")
  const other = await untilGone(own, endingMillis)
  if (other !== undefined) {
    throw new SupervisorError(`The platform already runs on ${directory} (pid ${other}). End that one first, or name another folder in DIEMCAU_DATA.`)
  }
  writePid(own, process.pid)
  // As if the terminal had been closed: those who started us end us in the same way.
  whenLauncherGone(() => process.kill(process.pid, "SIGTERM"))
  // A supervisor that was killed leaves its children behind for the moment they need to notice.
  for (const name of ["gateway", ...options.children.map((child) => child.name)]) await endOrphan(pidFileOf(directory, name))
  const ports = [
    { host: options.host, number: options.port, setting: "PORT" },
    ...options.children.flatMap(({ port }) => port === undefined ? [] : [{ host: "127.0.0.1", ...port }])
  ]
  for (const { host, number, setting } of ports) {
    if (await portFree(host, number)) continue
    removePid(own)
    throw new SupervisorError(`Port ${number} is taken by another program. Choose another: ${setting}=${number + 1} npm start`)
  }

  const undo: Array<() => Promise<void>> = [async () => removePid(own)]
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  const kept: Array<KeptChild> = []
  const keep = async (child: Child): Promise<KeptChild> => {
    const one = await keepChild({
      ...child, env: () => ({ ...child.env, DATABASE_URL: databaseUrl(), DIEMCAU_DATA: directory })
    }, directory, options.say)
    kept.push(one)
    return one
  }
  let databaseUrl = () => options.databaseUrl ?? ""
  try {
    if (databaseUrl() === "") {
      options.say("PostgreSQL …")
      const postgres = await keepPostgres(join(directory, "postgres"), {
        say: options.say, moved: () => kept.forEach((child) => child.renew())
      })
      undo.push(postgres.stop)
      databaseUrl = postgres.url
    }
    await migrate(databaseUrl())
    await prepareProvince({ databaseUrl: databaseUrl(), pretend: options.pretend, newId: randomUUID })
    if (options.furnish !== undefined) await options.furnish(databaseUrl(), directory)

    const origin = certificate === undefined
      ? originAt("http", near(options.host), options.port) : secureOrigin(certificate.names, options.host, options.port)
    // The gateway first: what its companions do in their end is no news for the record.
    undo.push(async () => {
      for (const child of kept.toReversed()) await child.stop()
    })
    for (const child of options.children) await keep({ ...child, env: { PLATFORM_URL: origin, ...child.env } })
    const gateway = await keep({
      name: "gateway", entry: gatewayEntry, flags: gatewayFlags,
      // Without it glibc keeps the 19 MiB of a password's check for good, twice for each thread that made one.
      env: { DIEMCAU_SEAT: seatOf(directory), MALLOC_MMAP_THRESHOLD_: String(4 * 2 ** 20), ...gatewayEnv }
    })
    options.say("gateway …")
    await untilReady(originAt("http", near(options.host), options.port), gateway)
    if (findJanus({ path: process.env["JANUS_PATH"] }) === undefined) options.say(notInstalled(process.env["JANUS_PATH"]))
    return { origin, databaseUrl: databaseUrl(), stop }
  } catch (error) {
    await stop()
    throw error instanceof StoreError ? new SupervisorError(databaseSentence(options.databaseUrl ?? "", error), { cause: error }) : error
  }
}
