import { randomInt } from "node:crypto"
import { loadavg } from "node:os"
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import { startPlatform, type OwnPlatform } from "./demo/Platform.ts"
import { verifyJournal } from "./demo/verifyJournal.ts"
import { blows, type Struck, type Target } from "./kills/Blow.ts"
import { startCodecs, type Codecs, type Standing } from "./kills/Codecs.ts"
import { amend, holdMeeting, requestFor, schedule, signInAll, type HeldMeeting, type Officers } from "./kills/HeldMeeting.ts"
import { startOnlooker } from "./kills/Onlooker.ts"
import { randomFrom } from "./kills/Random.ts"
import { until } from "./kills/until.ts"
import { startWriter, type Writer } from "./kills/Writer.ts"

/**
 * Kills the platform's processes at random moments of a meeting of the whole province, and counts what became of its calls,
 * its timers and what was written meanwhile: `npm run kills -- --times 20 --seed 7`. `--within`: seconds in which it must
 * be in control, and answer.
 */
const { values: options } = parseArgs({
  options: {
    times: { type: "string", default: "20" }, seed: { type: "string", default: String(randomInt(1, 1_000_000)) }, within: { type: "string", default: "5" }
  }
})
const times = Number(options.times)
const within = Number(options.within) * 1000

/** Milliseconds. */
const patience = { control: 60_000, allConnected: 45_000, bell: 20_000, quietBefore: 3_000 } as const
/** Minutes: the meeting's own length; no rehearsal is longer. */
const length = 120

const total = { dropped: 0, doubled: 0, lost: 0, unclear: 0, slowest: 0 }
const notes: Array<string> = []

/** A meeting after the held one whose first bell rings `inMillis` from now, in the middle of a blow. */
const windBell = async (officers: Officers, held: HeldMeeting, nth: number, inMillis: number): Promise<() => Promise<number>> => {
  const { sites } = await officers.operator.call("GET /api/v1/sites")
  const opensAt = held.closesAt + (1 + nth) * 60_000
  const due = Date.now() + inMillis
  await amend(officers.administrator, "probe-first-before", Math.round((opensAt - due) / 1000))
  const pair = [sites[nth % 14 * 2]!, sites[nth % 14 * 2 + 1]!]
  const { id } = await schedule(officers, requestFor(`Họp sau, số ${nth}`, pair, opensAt, 1))
  return () => until("the bell of a later meeting", patience.bell + inMillis, async () => {
    const { history } = await officers.operator.call("GET /api/v1/meetings/:id", { params: { id } })
    const rung = history.find(({ event }) => event === "readiness.probed")
    return rung === undefined ? undefined : Date.parse(rung.at) - due
  })
}

/** What the switchboard and the logs say now, against what they said before the blow. */
const judge = ({ cut, forgotten }: Struck, before: ReadonlyMap<string, Standing>, after: ReadonlyMap<string, Standing>) => {
  const dropped: Array<string> = []
  const doubled: Array<string> = []
  for (const [code, now] of after) {
    const was = before.get(code)!
    if (!cut.includes(code) && now.since !== was.since) dropped.push(code)
    const expected = (forgotten ? 0 : was.dials) + (cut.includes(code) ? 1 : 0)
    if (now.dials > expected) doubled.push(code)
  }
  return { dropped, doubled }
}

const strike = async (target: Target): Promise<Struck> => {
  for (;;) {
    const struck = await blows[target.random(blows.length)]!(target)
    if (struck !== undefined) return struck
  }
}

interface Scene extends Target {
  readonly officers: Officers
  readonly held: HeldMeeting
  readonly complaints: () => ReadonlyArray<string>
}

const one = async (scene: Scene, nth: number): Promise<void> => {
  const { held, officers, random, excuse } = scene
  const wait = 500 + random(patience.quietBefore)
  const bell = await windBell(officers, held, nth, wait + random(3000))
  await pause(wait)
  const before = await held.standings()
  const struck = await strike(scene)
  process.stdout.write(`${String(nth + 1).padStart(3)}  ${struck.what}  `)
  const seconds = await until("the platform in control again", patience.control, async () =>
    await held.isInControl() ? (performance.now() - struck.at) / 1000 : undefined)
  excuse(false)
  await struck.mend?.()
  const mended = performance.now()
  await held.untilAllConnected(patience.allConnected)
  const back = struck.cut.length === 0 ? "" : `, back ${((performance.now() - mended) / 1000).toFixed(1)} s after the power`
  const late = await bell().catch(() => undefined)
  const { dropped, doubled } = judge(struck, before, await held.standings())
  const unclear = scene.complaints()
  total.dropped += dropped.length
  total.doubled += doubled.length
  total.lost += late === undefined ? 1 : 0
  total.unclear += unclear.length
  total.slowest = Math.max(total.slowest, seconds)
  notes.push(...unclear)
  console.log([
    `in control after ${seconds.toFixed(1)} s${back}`,
    late === undefined ? "BELL MISSED" : `bell ${(Math.max(0, late) / 1000).toFixed(1)} s late`,
    ...(dropped.length > 0 ? [`DROPPED ${dropped.join(", ")}`] : []), ...(doubled.length > 0 ? [`DIALLED TWICE ${doubled.join(", ")}`] : []),
    ...(unclear.length > 0 ? [`UNCLEAR ${unclear.join("; ")}`] : []), `load ${loadavg()[0]!.toFixed(1)}`
  ].join("  "))
}

console.log(`seed ${options.seed}`)
let done = 0
let failures = 0
let platform: OwnPlatform | undefined
let codecs: Codecs | undefined
const failed = (cause: unknown): void => {
  failures++
  console.error(cause)
}
const endAll = async (): Promise<void> => {
  await codecs?.stop()
  await platform?.stop()
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void endAll().finally(() => process.exit(130)))

const rehearse = async (running: OwnPlatform): Promise<void> => {
  codecs = await startCodecs(running.dataDirectory, running.labUrl)
  const officers = await signInAll(running.origin)
  const { administrator, operator, registrant } = officers
  const deadlines = { "probe-first-before": 6, "check-complete-before": 4, "probe-last-before": 2, "redial-first": 1, "redial-second": 2, "redial-then": 3 } as const
  for (const [key, amount] of Object.entries(deadlines) as ReadonlyArray<[keyof typeof deadlines, number]>) await amend(administrator, key, amount)
  const held = await holdMeeting(running, codecs, officers, length)
  await held.untilAllConnected(patience.control)
  console.log(`a meeting of ${held.codes.length} sites is held on ${running.origin}`)
  const { sites } = await operator.call("GET /api/v1/sites")
  const writer: Writer = startWriter(registrant, administrator, sites, failed)
  const paths = ["/api/v1/me", "/api/v1/meetings?from=2026-01-01&to=2030-01-01", "/api/v1/province", "/openapi.json", "/sign-in"]
  const onlooker = startOnlooker(paths.map((path) => `${running.origin}${path}`), operator.headers, within)
  const scene: Scene = {
    platform: running, codecs, codes: held.codes, random: randomFrom(Number(options.seed)), officers, held,
    excuse: onlooker.excuse, complaints: onlooker.complaints
  }
  for (; done < times; done++) await one(scene, done)
  await onlooker.stop()
  await writer.stop()
  await held.close()
  const { acknowledged, lost, doubled } = await writer.audit()
  total.lost += lost.length
  total.doubled += doubled.length
  console.log(`${acknowledged} writes acknowledged meanwhile: ${lost.length} lost, ${doubled.length} doubled ${[...lost, ...doubled].join(", ")}`)
  console.log(await verifyJournal(running))
}

try {
  platform = await startPlatform({ env: { LAB_APART: "1" } })
  await rehearse(platform)
} catch (cause) {
  failed(cause)
}
await endAll().catch(failed)
for (const note of new Set(notes)) console.log(`unclear: ${note}`)
console.log(`kills: ${done}, dropped: ${total.dropped}, doubled: ${total.doubled}, lost: ${total.lost}, slowest: ${total.slowest.toFixed(1)} s`)
const sound = total.dropped + total.doubled + total.lost + total.unclear + failures === 0
process.exitCode = sound && done === times && total.slowest * 1000 <= within ? 0 : 1
process.exit()
