import type { SiteId } from "@diemcau/core/Site"
import { atOnce, Database } from "@diemcau/store/Database"
import * as Schedule from "@diemcau/store/Schedule"
import { ManagedRuntime } from "effect"
import pg from "pg"
import { openServer } from "./Server.ts"
import { percentile } from "./statistics.ts"
import { days, firstDay, storeBookings } from "./stored/bookings.ts"

const asked = 28
const questions = 500
const warmUp = 50

/** Any 28 sites on any day at any hour: seven of ten such questions meet a booking. */
export const question = (siteIds: ReadonlyArray<SiteId>) => {
  const start = Math.floor(Math.random() * (siteIds.length - asked))
  const opensAt = new Date(firstDay + Math.floor(Math.random() * days) * 86_400_000 + Math.floor(Math.random() * 40) * 900_000)
  return { siteIds: siteIds.slice(start, start + asked), period: { opensAt, closesAt: new Date(opensAt.getTime() + 3_600_000) } }
}

/** The floor: which of these sites are held then, by one query over the index, in the form that reads the fewest pages of it. */
export const bareQuery = {
  text: `select held.site_id, held.period from unnest($1::uuid[]) as asked(id)
    cross join lateral (select * from site_bookings where site_id = asked.id and period && tstzrange($2, $3) and not released offset 0) as held`
}

/** What stands against 28 sites at one time, among a million bookings: `npm run bench -- conflict`. */
export const benchConflict = async (): Promise<void> => {
  const server = await openServer()
  const client = new pg.Client({ connectionString: server.url })
  try {
    console.log("storing 1,000,000 bookings of 1,000 sites")
    const siteIds = await storeBookings(server.url)
    await client.connect()
    const runtime = ManagedRuntime.make(Database.layer({ url: server.url }))
    const ours: Array<number> = []
    const floor: Array<number> = []
    let clashing = 0
    for (let n = -warmUp; n < questions; n++) {
      const { siteIds: some, period } = question(siteIds)
      const began = performance.now()
      const { rows } = await client.query({ ...bareQuery, values: [some, period.opensAt, period.closesAt] })
      const between = performance.now()
      const [held, pending] = await runtime.runPromise(atOnce([
        Schedule.confirmedClashes({ siteIds: some, period }), Schedule.pending({ from: period.opensAt, to: period.closesAt })
      ]))
      const ended = performance.now()
      if (held.length !== rows.length || pending.length > 0) throw new Error(`${held.length} bookings and ${pending.length} requests, ${rows.length} bookings by the bare query`)
      if (n < 0) continue
      if (rows.length > 0) clashing++
      floor.push(between - began)
      ours.push(ended - between)
    }
    await runtime.dispose()
    const row = (name: string, all: ReadonlyArray<number>) =>
      console.log(`${name.padEnd(24)} p50 ${percentile(all, 0.5).toFixed(2)}  p99 ${percentile(all, 0.99).toFixed(2)} ms`)
    console.log(`conflict: ${asked} sites, ${questions} questions one after the other, ${clashing} of them met a booking`)
    row("bare query (floor)", floor)
    row("store: clashes", ours)
    console.log(`ratio: ${(percentile(ours, 0.99) / percentile(floor, 0.99)).toFixed(2)}`)
  } finally {
    await client.end().catch(() => undefined)
    await server.close()
  }
}
