import { randomUUID } from "node:crypto"
import { instrument } from "@diemcau/core/regulation/tuyen-quang"
import type { Database } from "@diemcau/store/Database"
import { Database as DatabaseService, migrate, migrationsKey, type StoreError } from "@diemcau/store/Database"
import * as Line from "@diemcau/store/Line"
import * as Platform from "@diemcau/store/Platform"
import * as Regulation from "@diemcau/store/Regulation"
import * as Room from "@diemcau/store/Room"
import * as Site from "@diemcau/store/Site"
import { freshDatabase, type TestDatabase } from "@diemcau/store/TestDatabase"
import * as Unit from "@diemcau/store/Unit"
import { Effect } from "effect"
import { afterAll, beforeAll, expect, it } from "vitest"
import { provinceSites, seedProvince } from "./Province.ts"

let database: TestDatabase
const run = <A>(effect: Effect.Effect<A, StoreError, Database>) =>
  Effect.runPromise(effect.pipe(Effect.provide(DatabaseService.layer({ url: database.url, maxConnections: 2 }))))

const firstStart = new Date("2026-11-23T01:00:00.000Z")
const laterStart = new Date("2027-01-04T01:00:00.000Z")
const seed = (now: Date) => seedProvince({ pretend: true, now, newId: randomUUID })

const everything = Effect.all({
  platform: Platform.read(), units: Unit.list(), sites: Site.list(), rooms: Room.list(), lines: Line.list(),
  regulation: Regulation.read(new Date("2027-06-01T00:00:00.000Z"))
})

beforeAll(async () => {
  database = await freshDatabase({ migrate, key: migrationsKey() })
})
afterAll(() => database.drop())

it("the sites of 2017 are 3 offices, 18 departments and 7 districts, each with a name in both languages", () => {
  const count = (kind: string) => provinceSites.filter((site) => site.kind === kind).length
  expect([count("office"), count("department"), count("district")]).toEqual([3, 18, 7])
  expect(new Set(provinceSites.map(({ code }) => code)).size).toBe(28)
  expect(provinceSites.every(({ nameVi, nameEn }) => nameVi !== "" && nameEn !== "" && nameVi !== nameEn)).toBe(true)
})

it("fills an empty database, and changes nothing when it runs again", async () => {
  await run(seed(firstStart))
  const first = await run(everything)
  expect(first.platform).toMatchObject({ pretend: true, domain: "hnth.example", seededAt: firstStart })
  expect([first.units.length, first.sites.length, first.rooms.length, first.lines.length]).toEqual([28, 28, 28, 28])
  expect(new Set(first.rooms.map(({ siteId }) => siteId)).size).toBe(28)
  expect(first.regulation.instrument.number).toBe(instrument.number)
  expect(first.regulation.provisions.find(({ key }) => key === "check-complete-before")).toMatchObject({
    value: { amount: 60, unit: "minute" }, validFrom: firstStart
  })

  await run(seed(laterStart))
  expect(await run(everything)).toEqual(first)
})

it("adds what is missing and keeps what the province changed", async () => {
  await run(seed(firstStart))
  const before = await run(everything)
  const amended = before.regulation.provisions.find(({ key }) => key === "redial-first")!
  await run(Regulation.insertVersions([{ ...amended, value: { amount: 9, unit: "second" }, validFrom: new Date("2027-01-02T00:00:00.000Z") }], null))

  await run(seed(laterStart))
  const after = await run(everything)
  expect(after.regulation.provisions.find(({ key }) => key === "redial-first")?.value).toEqual({ amount: 9, unit: "second" })
  expect(after.sites).toEqual(before.sites)
})
