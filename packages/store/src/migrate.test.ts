import { randomUUID } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { generateDrizzleJson, generateMigration, reconstruct } from "drizzle-kit/api-postgres"
import pg from "pg"
import { expect, it } from "vitest"
import { migrate, migrationsKey } from "./migrate.ts"
import * as attendance from "./tables/attendance.ts"
import * as drafts from "./tables/drafts.ts"
import * as duties from "./tables/duties.ts"
import * as approval from "./tables/approval.ts"
import * as directory from "./tables/directory.ts"
import * as delegations from "./tables/delegations.ts"
import * as displays from "./tables/displays.ts"
import * as estate from "./tables/estate.ts"
import * as formerNames from "./tables/formerNames.ts"
import * as maintenance from "./tables/maintenance.ts"
import * as notices from "./tables/notices.ts"
import * as papers from "./tables/papers.ts"
import * as planning from "./tables/planning.ts"
import * as series from "./tables/series.ts"
import * as waitlist from "./tables/waitlist.ts"
import * as record from "./tables/record.ts"
import * as regulation from "./tables/regulation.ts"
import * as running from "./tables/running.ts"
import { freshDatabase } from "./TestDatabase.ts"

const folder = new URL("migrations/", import.meta.url)
const names = readdirSync(folder).sort()

it("MUST bring up an empty database once, however many start at the same moment, and change nothing the next time", async () => {
  const empty = await freshDatabase({ key: `empty ${randomUUID()}`, migrate: async () => undefined })
  await Promise.all(Array.from({ length: 4 }, () => migrate(empty.url)))
  await migrate(empty.url)
  const client = new pg.Client({ connectionString: empty.url })
  await client.connect()
  const { rows } = await client.query("select count(*)::int as runs, count(distinct name)::int as names from drizzle.__drizzle_migrations")
  expect(rows[0].runs).toBe(rows[0].names)
  expect(rows[0].runs).toBeGreaterThanOrEqual(2)

  await client.query("insert into drizzle.__drizzle_migrations (hash, created_at, name) values ('x', 1, '20990101000000_from_the_future')")
  await client.end()
  await expect(migrate(empty.url)).rejects.toMatchObject({
    _tag: "StoreError", isRetryable: false, detail: expect.stringMatching(/newer release.*20990101000000_from_the_future/)
  })
  await empty.drop()
})

it("MUST say that a server is not there", async () => {
  await expect(migrate("postgres://nobody@127.0.0.1:1/none")).rejects.toMatchObject({ _tag: "StoreError", reason: "unavailable" })
})

it("MUST make the tables that the code reads: run `npm run generate` after changing one", async () => {
  const made = await reconstruct(Object.fromEntries(names.map((name) => [
    name, JSON.parse(readFileSync(new URL(`${name}/snapshot.json`, folder), "utf8")) as unknown
  ])))
  const wanted = await generateDrizzleJson({ ...approval, ...attendance, ...delegations, ...directory, ...displays, ...drafts, ...duties, ...estate, ...formerNames, ...maintenance, ...notices, ...papers, ...planning, ...record, ...regulation, ...running, ...series, ...waitlist })
  expect(await generateMigration(made, wanted)).toEqual([])
})

it("MUST take no time from the database's own clock", () => {
  for (const name of names) {
    expect(readFileSync(new URL(`${name}/migration.sql`, folder), "utf8")).not.toMatch(/\bnow\(\)|current_timestamp|clock_timestamp/i)
  }
})

it("migrationsKey MUST be the same each time", () => {
  expect(migrationsKey()).toMatch(/^[0-9a-f]{64}$/)
  expect(migrationsKey()).toBe(migrationsKey())
})
