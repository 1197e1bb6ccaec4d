import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import { alternatives, horizonDays } from "@diemcau/core/schedule/alternatives"
import { standIns } from "@diemcau/core/schedule/standIns"
import { Database } from "@diemcau/store/Database"
import * as Schedule from "@diemcau/store/Schedule"
import * as Site from "@diemcau/store/Site"
import * as Unit from "@diemcau/store/Unit"
import { Effect, ManagedRuntime } from "effect"
import pg from "pg"
import { bareQuery, question } from "./conflict.ts"
import { openServer } from "./Server.ts"
import { percentile } from "./statistics.ts"
import { storeBookings } from "./stored/bookings.ts"

const questions = 300
const warmUp = 30

/** Other ways for 28 sites over 14 days, among a million bookings: `npm run bench -- alternatives`. */
export const benchAlternatives = async (): Promise<void> => {
  const server = await openServer()
  const client = new pg.Client({ connectionString: server.url })
  try {
    console.log("storing 1,000,000 bookings of 1,000 sites")
    const siteIds = await storeBookings(server.url)
    await client.connect()
    const runtime = ManagedRuntime.make(Database.layer({ url: server.url }))
    const [sites, units] = await runtime.runPromise(Effect.all([Site.list(), Unit.list()]))
    const ours: Array<number> = []
    const floor: Array<number> = []
    let ways = 0
    for (let n = -warmUp; n < questions; n++) {
      const { siteIds: some, period } = question(siteIds)
      const day = localDate(period.opensAt)
      const [from, to] = [atLocal(day, "00:00"), atLocal(addDays(day, horizonDays + 2), "00:00")]
      const began = performance.now()
      await client.query({ ...bareQuery, values: [some, from, to] })
      const between = performance.now()
      const substitutes = standIns(some, sites, units, day)
      const occupied = await runtime.runPromise(Schedule.occupied({ siteIds: some, others: [...new Set([...substitutes.values()].flat())], period, from, to }))
      const found = alternatives(period, some, { now: new Date(0), calendar: new Map(), ...occupied, substitutes, fits: () => true, sharing: [] })
      const ended = performance.now()
      if (n < 0) continue
      ways += found.length
      floor.push(between - began)
      ours.push(ended - between)
    }
    await runtime.dispose()
    const row = (name: string, times: ReadonlyArray<number>) =>
      console.log(`${name.padEnd(24)} p50 ${percentile(times, 0.5).toFixed(2)}  p99 ${percentile(times, 0.99).toFixed(2)} ms`)
    console.log(`alternatives: 28 sites and up to 8 stand-ins for each over ${horizonDays} days, ${questions} questions, ${(ways / questions).toFixed(1)} ways each`)
    row("bare query (floor)", floor)
    row("bookings and ways", ours)
    console.log(`ratio: ${(percentile(ours, 0.99) / percentile(floor, 0.99)).toFixed(2)}`)
  } finally {
    await client.end().catch(() => undefined)
    await server.close()
  }
}
