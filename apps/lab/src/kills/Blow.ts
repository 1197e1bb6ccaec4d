import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { startOf } from "@diemcau/gateway/supervisor/PidFile"
import type { OwnPlatform } from "../demo/Platform.ts"
import type { Codecs } from "./Codecs.ts"
import type { Random } from "./Random.ts"
import { until } from "./until.ts"

/** What a blow falls on. */
export interface Target {
  readonly platform: OwnPlatform
  readonly codecs: Codecs
  readonly codes: ReadonlyArray<string>
  readonly random: Random
  /** Of answers that do not come while a process is stopped. */
  readonly excuse: (silent: boolean) => void
}

export interface Struck {
  readonly what: string
  /** From here on the seconds are counted. */
  readonly at: number
  /** Sites that lost their power: their calls are gone, and each is to be dialled once more. */
  readonly cut: ReadonlyArray<string>
  /** What still has to be undone, such as a cut power: undone after the platform was seen in control. */
  readonly mend?: () => Promise<void>
  /** The codecs' logs began anew. */
  readonly forgotten?: true
}

const pidIn = (platform: OwnPlatform, pattern: string): number | undefined => {
  const [file] = globSync(pattern, { cwd: platform.dataDirectory })
  return file === undefined ? undefined : Number(readFileSync(join(platform.dataDirectory, file), "utf8").split("\n")[0])
}

const gateway = "run/gateway.pid"
const postmaster = "postgres/**/postmaster.pid"
const janus = "run/**/janus.pid"

/** Returns the moment of the kill once its victim is gone, and the gateway too where it ends with its supervisor. */
const kill = (name: string, pattern: string, signal: NodeJS.Signals) => async ({ platform }: Target): Promise<Struck | undefined> => {
  const supervised = name === "supervisor"
  const pid = supervised ? platform.pid() : pidIn(platform, pattern)
  if (pid === undefined) return undefined
  const ending = [pid, ...(supervised ? [pidIn(platform, gateway) ?? pid] : [])]
  const at = performance.now()
  process.kill(pid, signal)
  await until(`the end of ${name} (${pid})`, 30_000, async () => ending.every((one) => startOf(one) === undefined) ? true : undefined)
  return { what: `${signal} ${name} (${pid})`, at, cut: [] }
}

/** Seconds: no longer than the supervisor waits for a pulse, and much longer. */
const stops = [3, 30] as const

/** Stopped and continued: for a while it believes that it still holds what another may have taken. */
const freeze = async (target: Target): Promise<Struck | undefined> => {
  const pid = pidIn(target.platform, gateway)
  if (pid === undefined) return undefined
  const seconds = stops[target.random(stops.length)]!
  target.excuse(true)
  process.kill(pid, "SIGSTOP")
  const until = performance.now() + seconds * 1000
  while (performance.now() < until) {
    await pause(50)
    if (pidIn(target.platform, gateway) !== pid) {
      return { what: `SIGSTOP gateway (${pid}), ended by the supervisor`, at: performance.now(), cut: [] }
    }
  }
  process.kill(pid, "SIGCONT")
  return { what: `SIGSTOP gateway (${pid}) for ${seconds} s`, at: performance.now(), cut: [] }
}

/** It keeps its connections and answers nobody: the gateway has to find out by itself. */
const hangJanus = async ({ platform }: Target): Promise<Struck | undefined> => {
  const pid = pidIn(platform, janus)
  if (pid === undefined) return undefined
  const at = performance.now()
  process.kill(pid, "SIGSTOP")
  await until(`the end of Janus (${pid}), which was stopped`, 30_000, async () => startOf(pid) === undefined ? true : undefined)
  return { what: `SIGSTOP Janus (${pid}), ended by the gateway`, at, cut: [] }
}

/** One second of the rehearsal stands for half a minute: cuts from 1 s to 10 min. */
const cutMillis = (random: Random) => 1000 + random(19_000)

const cutSome = async ({ codecs, codes, random }: Target): Promise<Struck> => {
  const cut = [...new Set(Array.from({ length: 1 + random(4) }, () => codes[random(codes.length)]!))]
  const millis = cutMillis(random)
  const at = performance.now()
  for (const code of cut) await codecs.power(code, false)
  return {
    what: `power cut of ${(millis / 1000).toFixed(0)} s at ${cut.join(", ")}`, at, cut,
    mend: async () => {
      await pause(Math.max(0, at + millis - performance.now()))
      for (const code of cut) await codecs.power(code, true)
    }
  }
}

const blackout = async ({ codecs, codes, random }: Target): Promise<Struck> => {
  const millis = 1000 + random(4000)
  await codecs.blackout(millis)
  return { what: `SIGKILL of all codecs for ${(millis / 1000).toFixed(0)} s`, at: performance.now(), cut: codes, forgotten: true }
}

/** Each may answer undefined: what it would kill is not there. */
export const blows: ReadonlyArray<(target: Target) => Promise<Struck | undefined>> = [
  kill("gateway", gateway, "SIGKILL"), kill("gateway", gateway, "SIGKILL"),
  kill("PostgreSQL", postmaster, "SIGKILL"), kill("PostgreSQL", postmaster, "SIGTERM"), kill("PostgreSQL", postmaster, "SIGINT"),
  kill("supervisor", "", "SIGKILL"), kill("supervisor", "", "SIGKILL"),
  kill("Janus", janus, "SIGKILL"), hangJanus, freeze, cutSome, cutSome, blackout
]
