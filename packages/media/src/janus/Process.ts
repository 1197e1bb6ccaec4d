import { spawn, type ChildProcess } from "node:child_process"
import { createHmac } from "node:crypto"
import { once } from "node:events"
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { connect, createServer, type AddressInfo } from "node:net"
import { delimiter, join, resolve } from "node:path"
import { Deferred, Effect, Exit, Redacted, Schedule, type Scope } from "effect"
import { MediaError } from "../MediaError.ts"
import { newSecrets, writeConfiguration, type ControlPorts, type JanusSecrets, type JanusSettings } from "./configuration.ts"

export interface JanusOptions extends JanusSettings {
  /** Names a program; else the first `janus` on the PATH. */
  readonly path?: string | undefined
  /** Configuration, pid file and log are kept in `run` and `log` below it. One Janus per folder. */
  readonly dataDirectory: string
  /** What Janus finds in its environment beyond ours. */
  readonly env?: Readonly<Record<string, string>> | undefined
  /** Told of each end that was not asked for: a sentence for the log. */
  readonly say: (sentence: string) => void
}

/** One start of Janus, until it ends. */
export interface JanusLife {
  readonly pid: number
  /** WebSocket addresses, on loopback only. */
  readonly control: string
  readonly admin: string
  readonly adminSecret: Redacted.Redacted
  /** Lets its holder create, list and destroy rooms. */
  readonly roomsKey: Redacted.Redacted
  /** A signed token that is good for at least another half hour. */
  readonly token: () => string
}

const restart = { first: 200, longest: 5000, steadyAfter: 30_000 } as const
const patience = { ready: 10_000, probe: 25, end: 3000 } as const
const tokenLife = 3600

/** The sentence for a machine without Janus. */
export const notInstalled = (path: string | undefined): string =>
  `${path ? `JANUS_PATH names ${path}, which is not a program` : "Janus is not installed"}: meetings in the browser have no camera or sound; all else works. ${path ? "Correct it, or unset it and install Debian's" : "Install it"}: npm run setup:media`

const executable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The program to run; undefined when there is none. A path that is named and wrong is not replaced by another. */
export const findJanus = (options: Pick<JanusOptions, "path">, env: NodeJS.ProcessEnv = process.env): string | undefined =>
  (options.path
    ? [resolve(options.path)]
    : [...(env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "janus")), "/usr/bin/janus"]).find(executable)

/** Janus' own format: expiry, realm and the plugins its holder may use, signed with HMAC-SHA1. */
const signToken = (secret: string, nowSeconds: number): string => {
  const data = `${nowSeconds + tokenLife},janus,janus.plugin.videoroom`
  return `${data}:${createHmac("sha1", secret).update(data).digest("base64")}`
}

const renewedToken = (secret: string): (() => string) => {
  let signedAt = Number.NEGATIVE_INFINITY
  let token = ""
  return () => {
    const now = Math.floor(Date.now() / 1000)
    if (now - signedAt > tokenLife / 2 || now < signedAt) {
      signedAt = now
      token = signToken(secret, now)
    }
    return token
  }
}

const freePorts = async (): Promise<ControlPorts> => {
  const servers = [createServer(), createServer()]
  const ports = await Promise.all(servers.map(async (server) => {
    await once(server.listen(0, "127.0.0.1"), "listening")
    // A TCP server that listens has an address with a port.
    return (server.address() as AddressInfo).port
  }))
  await Promise.all(servers.map((server) => once(server.close(), "close")))
  return { control: ports[0]!, admin: ports[1]! }
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("error", () => done(false))
    socket.once("connect", () => {
      socket.destroy()
      done(true)
    })
  })

/** Ends the Janus that an earlier run of ours left behind, if that pid is still it. */
const endOrphan = (pidFile: string, folder: string): void => {
  try {
    const pid = Number(readFileSync(pidFile, "utf8"))
    if (Number.isInteger(pid) && pid > 1 && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`${folder}\0`)) process.kill(pid, "SIGKILL")
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code !== "ENOENT" && code !== "ESRCH") throw cause
  }
}

/** The log of the life before is what a technician wants to read after a crash. */
const keepPrevious = (logFile: string): void => {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`)
}

const gone = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, "exit")

/** Asks, then insists; a stopped process does not hear the first. */
const end = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined) return
  child.kill("SIGTERM")
  const insist = setTimeout(() => child.kill("SIGKILL"), patience.end)
  await gone(child)
  clearTimeout(insist)
}

/** By `setpriv` the kernel ends Janus together with this process, however that ends. Without it the pid file has to do. */
const launch = (program: string, folder: string, logFile: string, env: Readonly<Record<string, string>>): ChildProcess => {
  const log = openSync(logFile, "w", 0o600)
  try {
    const line = [program, "-F", folder, "-C", join(folder, "janus.jcfg")] as const
    const [command, ...args] = executable("/usr/bin/setpriv") ? ["/usr/bin/setpriv", "--pdeathsig", "KILL", "--", ...line] as const : line
    return spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", log, log] })
  } finally {
    closeSync(log)
  }
}

/** A folder that is not ours to write is a reason to say so and to try again, not to give up for ever. */
const attempt = <A>(act: () => A): Effect.Effect<A, MediaError> =>
  Effect.try({ try: act, catch: (cause) => new MediaError({ reason: "relay-away", detail: `Janus cannot be started: ${cause instanceof Error ? cause.message : String(cause)}` }) })

interface Started {
  readonly life: JanusLife
  /** Done with a sentence when the process ends by itself. */
  readonly ended: Effect.Effect<string>
  /** Without asking: what hangs does not hear a question, and pictures stand still meanwhile. */
  readonly kill: Effect.Effect<void>
}

const start = (program: string, options: JanusOptions): Effect.Effect<Started, MediaError, Scope.Scope> =>
  Effect.gen(function*() {
    const directory = resolve(options.dataDirectory)
    const folder = join(directory, "run", "janus")
    const pidFile = join(directory, "run", "janus.pid")
    const logFile = join(directory, "log", "janus.log")
    const secrets: JanusSecrets = newSecrets()
    const ports = yield* Effect.promise(freePorts)
    const child = yield* Effect.acquireRelease(
      attempt(() => {
        for (const part of ["run", "log"]) mkdirSync(join(directory, part), { recursive: true, mode: 0o700 })
        endOrphan(pidFile, folder)
        writeConfiguration(folder, ports, secrets, options)
        keepPrevious(logFile)
        const child = launch(program, folder, logFile, options.env ?? {})
        if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid), { mode: 0o600 })
        return child
      }),
      (child) =>
        Effect.promise(() => end(child)).pipe(Effect.andThen(Effect.sync(() => {
          rmSync(pidFile, { force: true })
          rmSync(folder, { recursive: true, force: true })
        })))
    )
    const ended = Deferred.makeUnsafe<string>()
    const tell = (how: string) => Deferred.doneUnsafe(ended, Effect.succeed(`Janus ended (${how}); its log is ${logFile}`))
    child.once("exit", (code, signal) => tell(String(signal ?? code)))
    child.once("error", (error) => tell(error.message))

    const away = (detail: string) => new MediaError({ reason: "relay-away", detail })
    // Another process's readiness can only be asked for; it announces itself to nobody else.
    yield* Effect.promise(() => accepts(ports.control)).pipe(
      Effect.repeat({ schedule: Schedule.spaced(patience.probe), until: (ready) => ready }),
      Effect.raceFirst(Effect.flatMap(Deferred.await(ended), (how) => Effect.fail(away(how)))),
      Effect.timeoutOrElse({
        duration: patience.ready, orElse: () => Effect.fail(away(`Janus does not open its control port; its log is ${logFile}`))
      })
    )
    return {
      ended: Deferred.await(ended),
      kill: Effect.sync(() => void child.kill("SIGKILL")),
      life: {
        pid: child.pid!, control: `ws://127.0.0.1:${ports.control}`, admin: `ws://127.0.0.1:${ports.admin}`,
        adminSecret: Redacted.make(secrets.admin), roomsKey: Redacted.make(secrets.rooms), token: renewedToken(secrets.token)
      }
    }
  })

/**
 * Keeps one Janus running for as long as the effect runs, and ends it when interrupted. `live` is run with each life and
 * interrupted when that life ends; when `live` itself ends or fails, Janus is taken for useless and started anew.
 */
export const keepJanus = <R>(
  program: string, options: JanusOptions, live: (life: JanusLife) => Effect.Effect<string, MediaError, R>
): Effect.Effect<never, never, R> =>
  Effect.gen(function*() {
    let wait: number = restart.first
    for (;;) {
      const startedAt = performance.now()
      const sentence = yield* start(program, options).pipe(
        Effect.flatMap(({ life, ended, kill }) =>
          // Interrupted, it is asked to end; useless, it is ended.
          Effect.raceFirst(ended, Effect.onExit(live(life), (exit) => Exit.hasInterrupts(exit) ? Effect.void : kill))),
        Effect.catch((error) => Effect.succeed(error.detail)),
        Effect.scoped
      )
      if (performance.now() - startedAt > restart.steadyAfter) wait = restart.first
      options.say(`${sentence}. Started again in ${wait} ms`)
      yield* Effect.sleep(wait)
      wait = Math.min(wait * 2, restart.longest)
    }
  })
