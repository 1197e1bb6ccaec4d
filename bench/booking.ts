import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onlyPrincipal, OfficerId, type Officer } from "@diemcau/core/Officer"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import type { Site } from "@diemcau/core/Site"
import { configFromEnvironment } from "@diemcau/gateway/Config"
import { uuidv7 } from "@diemcau/gateway/Ids"
import { makeRuntime } from "@diemcau/gateway/runtime"
import { focalBodyCode, seedProvince } from "@diemcau/gateway/seed/Province"
import { migrate } from "@diemcau/store/Database"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import pg from "pg"
import type { Attempt, Contender } from "./booking/Contender.ts"
import { procedure, storeTransaction } from "./booking/Ours.ts"
import { plainSql } from "./booking/PlainSql.ts"
import { openServer } from "./Server.ts"
import { median, percentile } from "./statistics.ts"

/** The whole province as it is, and one seven times as large. */
const sizes = [{ sites: 28, clients: 16 }, { sites: 200, clients: 32 }] as const
const runs = 7
/** Rounds of one contender in one run; the first few of the whole measurement are not counted. */
const rounds = 20
const warmUp = 5

const newOfficer = (sites: ReadonlyArray<Site>): Officer => ({
  id: OfficerId.make(uuidv7(new Date())), name: "Người duyệt", position: "", phone: "0900 000 000", email: "", roles: ["approver"],
  unitId: sites.find(({ code }) => code === focalBodyCode)!.unitId, siteIds: [], ...onlyPrincipal
})

/** Sites beyond those of the province, each like the first. */
const furtherSites = (known: ReadonlyArray<Site>, count: number): ReadonlyArray<Site> =>
  Array.from({ length: Math.max(0, count - known.length) }, (_, n) => ({
    ...known[0]!, id: uuidv7(new Date()) as Site["id"], code: `them-${n}`, name: `Điểm cầu thêm ${n}`
  }))

/** A submitted registration a client, of all sites, for one hour that nobody has asked for yet. */
const competing = (slot: number, sites: ReadonlyArray<Site>, clients: number, officer: Officer) =>
  Effect.gen(function*() {
    const now = new Date()
    const opensAt = new Date(now.getTime() + (30 * 24 + slot) * 3_600_000)
    const [main, ...members] = sites
    const ids: Array<RegistrationId> = []
    for (let client = 0; client < clients; client++) {
      const registration: Registration = {
        id: uuidv7(now) as RegistrationId, number: yield* RegistrationStore.nextNumber(2000), unitId: officer.unitId,
        submittedBy: officer.id, submittedAt: now, state: "submitted", track: "regular",
        request: {
          subject: "Họp trực tuyến", chair: "Chủ trì", chairPosition: "", opensAt, closesAt: new Date(opensAt.getTime() + 3_600_000),
          mainSiteId: main!.id, memberSiteIds: members.map(({ id }) => id), attendees: "", documentNumber: "", document: null,
          needs: { presentation: false, recording: false, notes: "" }, contact: { name: "Người đăng ký", phone: "0900 000 000", email: "" },
          reason: "", orderedBy: ""
        },
        rulings: [], decisionDueAt: opensAt, decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
      }
      yield* RegistrationStore.insert(registration)
      ids.push(registration.id)
    }
    return { ids, opensAt }
  })

interface Run {
  readonly latencies: ReadonlyArray<number>
  readonly deadlocks: number
}

/** Clients that approve on one slot at the same time, round after round: `npm run bench -- booking`. */
export const benchBooking = async (): Promise<void> => {
  for (const size of sizes) await benchSize(size)
}

const benchSize = async ({ sites: count, clients }: (typeof sizes)[number]): Promise<void> => {
  const server = await openServer()
  const data = await mkdtemp(join(tmpdir(), "diemcau-bench-data-"))
  try {
    await migrate(server.url)
    const runtime = makeRuntime(configFromEnvironment({ DATABASE_URL: server.url, DIEMCAU_DATA: data, DIEMCAU_PRETEND: "1" }))
    try {
      await runtime.runPromise(seedProvince({ pretend: true, now: new Date(), newId: () => uuidv7(new Date()) }))
      await runtime.runPromise(Effect.flatMap(SiteStore.list(), (known) => SiteStore.insert(furtherSites(known, count))))
      const sites = await runtime.runPromise(SiteStore.list())
      const approver = newOfficer(sites)
      await runtime.runPromise(OfficerStore.insert([approver]))
      const floor = await plainSql(server.url, clients)
      const contenders = [floor, storeTransaction(runtime), procedure(runtime, approver)]
      const checker = new pg.Client({ connectionString: server.url })
      await checker.connect()
      try {
        let slot = 0
        /** One round: everybody at once; exactly one may win, and every site must then be held exactly once. */
        const round = async (contender: Contender): Promise<Run> => {
          const { ids, opensAt } = await runtime.runPromise(competing(slot++, sites, clients, approver))
          const latencies: Array<number> = []
          const outcomes = await Promise.all(ids.map(async (id, client): Promise<Attempt> => {
            const begun = performance.now()
            const outcome = await contender.approve(id, client)
            latencies.push(performance.now() - begun)
            return outcome
          }))
          const won = outcomes.filter((outcome) => outcome === "won").length
          const { rows } = await checker.query<{ held: number }>("select count(*)::int as held from site_bookings where lower(period) = $1 and not released", [opensAt])
          if (won !== 1 || rows[0]?.held !== sites.length) {
            throw new Error(`${contender.name}: ${won} winners and ${rows[0]?.held} bookings of ${sites.length} sites in one slot`)
          }
          return { latencies, deadlocks: outcomes.filter((outcome) => outcome === "deadlock").length }
        }
        const many = async (contender: Contender, count: number): Promise<Run> => {
          const done: Array<Run> = []
          for (let index = 0; index < count; index++) done.push(await round(contender))
          return { latencies: done.flatMap(({ latencies }) => latencies), deadlocks: done.reduce((sum, { deadlocks }) => sum + deadlocks, 0) }
        }
        for (const contender of contenders) await many(contender, warmUp)

        console.log(`booking: ${sites.length} sites, ${clients} clients on one slot, ${runs} interleaved runs of ${rounds} rounds each, in milliseconds`)
        const results = new Map<Contender, Array<Run>>(contenders.map((contender) => [contender, []]))
        for (let run = 1; run <= runs; run++) {
          // Turn about, so that what slows the machine for a while slows each of them alike.
          for (const contender of run % 2 === 0 ? contenders.toReversed() : contenders) {
            const measured = await many(contender, rounds)
            results.get(contender)!.push(measured)
            console.log(row(`run ${run}`, contender.name, measured))
          }
        }
        console.log("")
        for (const [contender, all] of results) {
          console.log(row("all", contender.name, {
            latencies: all.flatMap(({ latencies }) => latencies), deadlocks: all.reduce((sum, { deadlocks }) => sum + deadlocks, 0)
          }))
        }
        const against = (contender: Contender): number => median(results.get(contender)!.map(({ latencies }, run) =>
          percentile(latencies, 0.99) / percentile(results.get(floor)![run]!.latencies, 0.99)))
        console.log(`\none winner and ${sites.length} bookings in each of ${slot} rounds`)
        console.log(`store transaction against the floor: ${against(contenders[1]!).toFixed(2)}`)
        console.log(`ratio: ${against(contenders[2]!).toFixed(2)}`)
      } finally {
        await checker.end()
        for (const contender of contenders) await contender.close()
      }
    } finally {
      await runtime.dispose()
    }
  } finally {
    await server.close()
    await rm(data, { recursive: true, force: true })
  }
}

const row = (run: string, name: string, { latencies, deadlocks }: Run): string =>
  `${run.padEnd(6)} ${name.padEnd(22)} p50 ${percentile(latencies, 0.5).toFixed(1).padStart(7)}  p99 ${percentile(latencies, 0.99).toFixed(1).padStart(7)}  deadlocks ${deadlocks}`
