import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { addDays, atLocal } from "@diemcau/core/Instant"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import { OfficerId, type PrincipalOfficer } from "@diemcau/core/Officer"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import type { SiteId } from "@diemcau/core/Site"
import { configFromEnvironment } from "@diemcau/gateway/Config"
import { hashPassword } from "@diemcau/gateway/http/Passwords"
import { uuidv7 } from "@diemcau/gateway/Ids"
import { makeRuntime } from "@diemcau/gateway/runtime"
import { seedProvince } from "@diemcau/gateway/seed/Province"
import { migrate } from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as Schedule from "@diemcau/store/Schedule"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { bodyOf, clients, load, row, type Contender, type Run } from "./read/clients.ts"
import { openServer } from "./Server.ts"
import { median, percentile } from "./statistics.ts"

const siteCount = 200
const weeks = 5
const monday = "2026-11-23"
const runs = 7
const runMillis = 3_000
const warmUpMillis = 3_000
const password = "bench-password"

/** A week of 200 sites, again and again, by 16 clients on lines kept open: `npm run bench -- timeline`. */
export const benchTimeline = async (): Promise<void> => {
  const server = await openServer()
  const data = await mkdtemp(join(tmpdir(), "diemcau-bench-data-"))
  const env = { ...process.env, DATABASE_URL: server.url, DIEMCAU_DATA: data, DIEMCAU_PRETEND: "1" }
  const children: Array<ChildProcess> = []
  const open = async (entry: string): Promise<{ readonly origin: string; readonly child: ChildProcess }> => {
    const child = fork(fileURLToPath(new URL(entry, import.meta.url)), { execArgv: process.execArgv, env })
    children.push(child)
    const [port] = await once(child, "message") as [number]
    return { origin: `http://127.0.0.1:${port}`, child }
  }
  try {
    await migrate(server.url)
    const runtime = makeRuntime(configFromEnvironment(env))
    await runtime.runPromise(seedWeeks).finally(() => runtime.dispose())
    const { origin, child } = await open("./read/gateway.ts")
    const signedIn = await fetch(`${origin}/api/v1/sessions`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ account: "bench", password })
    })
    const { token } = await signedIn.json() as { readonly token: string }
    const path = `/api/v1/timeline?from=${addDays(monday, 14)}&to=${addDays(monday, 20)}`
    const ours: Contender = { name: "gateway", child, url: `${origin}${path}`, headers: { authorization: `Bearer ${token}` } }
    const bare = await open("./timeline/bare.ts")
    const floor: Contender = { name: "node:http + pg (floor)", child: bare.child, url: `${bare.origin}${path}`, headers: {} }
    const body = await bodyOf(ours)
    if (body !== await bodyOf(floor)) throw new Error("not the same bytes")
    const { sites, meetings, requests } = JSON.parse(body) as Record<"sites" | "meetings" | "requests", ReadonlyArray<{ readonly siteIds: ReadonlyArray<string> }>>
    const held = meetings.reduce((sum, { siteIds }) => sum + siteIds.length, 0)

    const contenders = [floor, ours]
    for (const contender of contenders) await load(contender, warmUpMillis, body)
    console.log(`timeline: a week of ${sites.length} sites, ${meetings.length} meetings that hold ${held} bookings, ${requests.length} pending, ${Buffer.byteLength(body)} bytes, ` +
      `${clients} clients, ${runs} interleaved runs of ${runMillis / 1_000} s each, in milliseconds`)
    const results = new Map<Contender, Array<Run>>(contenders.map((contender) => [contender, []]))
    for (let run = 1; run <= runs; run++) {
      for (const contender of run % 2 === 0 ? contenders.toReversed() : contenders) {
        const measured = await load(contender, runMillis, body)
        results.get(contender)!.push(measured)
        console.log(row(`run ${run}`, contender, measured))
      }
    }
    console.log("")
    for (const [contender, all] of results) {
      console.log(row("all", contender, {
        latencies: all.flatMap(({ latencies }) => latencies), perSecond: median(all.map(({ perSecond }) => perSecond)),
        processor: median(all.map(({ processor }) => processor))
      }))
    }
    const p95 = ({ latencies }: Run) => percentile(latencies, 0.95)
    console.log(`\nthe same ${Buffer.byteLength(body)} bytes in every answer`)
    const against = (figure: (run: Run) => number) => median(results.get(ours)!.map((run, index) => figure(run) / figure(results.get(floor)![index]!))).toFixed(2)
    console.log(`processor time against the floor: ${against(({ processor }) => processor)}`)
    console.log(`ratio: ${against(p95)}`)
  } finally {
    for (const child of children) child.disconnect()
    await server.close()
    await rm(data, { recursive: true, force: true })
  }
}

const slots = [["08:00", "09:30"], ["10:00", "11:30"], ["13:30", "15:00"], ["15:30", "17:00"]] as const

/** The same numbers in every measurement. */
const drawn = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

/** Five weeks: in each slot of a working day some 40 % of the sites meet, 3 to 40 at a time; twice a week all of them. */
const seedWeeks = Effect.gen(function*() {
  const now = new Date()
  const newId = () => uuidv7(new Date())
  yield* seedProvince({ pretend: true, now, newId })
  const first = yield* SiteStore.list()
  yield* SiteStore.insert(Array.from({ length: siteCount - first.length }, (_, index) => ({
    id: newId() as SiteId, code: `xa-${index + 1}`, name: `Ủy ban nhân dân xã ${index + 1}`, nameEn: null, unitId: first[index % first.length]!.unitId,
    validFrom: "2025-07-01", validTo: null, successorId: null
  })))
  const siteIds = (yield* SiteStore.list()).map(({ id }) => id)
  const unitId = first[0]!.unitId
  const leader: PrincipalOfficer = {
    id: OfficerId.make(newId()), name: "Lãnh đạo", position: "Chủ tịch", phone: "0900 000 000", email: "", unitId, roles: ["leader"], siteIds: []
  }
  yield* OfficerStore.insert([leader])
  yield* OfficerStore.saveAccount({ account: "bench", officerId: leader.id, passwordHash: yield* Effect.promise(() => hashPassword(password)) })

  const random = drawn(7)
  let number = 0
  const arrange = (at: ReadonlyArray<SiteId>, day: string, [from, to]: readonly [string, string], pending: boolean) =>
    Effect.gen(function*() {
      const [opensAt, closesAt] = [atLocal(day, from), atLocal(day, to)]
      const registration: Registration = {
        id: newId() as RegistrationId, number: `${++number}/2026`, unitId, submittedBy: leader.id, submittedAt: now,
        state: pending ? "submitted" : "approved", track: "regular",
        request: {
          subject: `Họp trực tuyến số ${number} về tình hình kinh tế, xã hội`, chair: "Nguyễn Văn Sơn", chairPosition: "Chủ tịch", opensAt, closesAt,
          mainSiteId: at[0]!, memberSiteIds: at.slice(1), attendees: "", documentNumber: "", document: null,
          needs: { presentation: true, recording: false, notes: "" }, contact: { name: "Người đăng ký", phone: "0900 000 000", email: "" }, reason: "", orderedBy: ""
        },
        rulings: [], decisionDueAt: opensAt, decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
      }
      yield* RegistrationStore.insert(registration)
      if (pending) return
      const meeting: Meeting = {
        id: newId() as MeetingId, registrationId: registration.id, number: registration.number, subject: registration.request.subject, chair: registration.request.chair,
        unitId, track: "regular", opensAt, closesAt, mainSiteId: at[0]!, siteIds: at, address: `88${number}@bench.example`, state: "scheduled",
        checkDueAt: opensAt, checkShortened: false, gateClosedAt: null, startedAt: null, endedAt: null, endReason: null, revision: 0, round: 0
      }
      yield* MeetingStore.insert(meeting, now)
      yield* Schedule.book({ meetingId: meeting.id, number: meeting.number, siteIds: at, period: { opensAt, closesAt } })
    })
  for (let day = 0; day < weeks * 7; day++) {
    if (day % 7 > 4) continue
    for (const [index, slot] of slots.entries()) {
      const date = addDays(monday, day)
      if (index === 0 && (day % 7 === 0 || day % 7 === 4)) {
        yield* arrange(siteIds, date, slot, false)
        continue
      }
      const free = siteIds.map((id) => [random(), id] as const).sort(([a], [b]) => a - b).map(([, id]) => id)
      for (let taken = 0; taken < siteCount * 0.4;) {
        const size = 3 + Math.floor(random() ** 2 * 38)
        yield* arrange(free.slice(taken, taken + size), date, slot, false)
        taken += size
      }
      if (index === 3) yield* arrange(free.slice(-8), date, slot, true)
    }
  }
})
