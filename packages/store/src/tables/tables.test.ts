import { readdirSync, readFileSync } from "node:fs"
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api-postgres"
import { expect, it } from "vitest"
import * as estate from "./estate.ts"
import * as planning from "./planning.ts"
import * as record from "./record.ts"
import * as regulation from "./regulation.ts"
import * as running from "./running.ts"

const folder = new URL("../migrations/", import.meta.url)
const latest = readdirSync(folder).sort().at(-1)!

it("MUST be what the migrations make: run `npm run generate` after changing a table", async () => {
  const kept = JSON.parse(readFileSync(new URL(`${latest}/snapshot.json`, folder), "utf8")) as Parameters<typeof generateMigration>[0]
  const now = await generateDrizzleJson({ ...estate, ...planning, ...record, ...regulation, ...running })
  expect(await generateMigration(kept, now)).toEqual([])
})

it("MUST take no time from the database's own clock", () => {
  for (const name of readdirSync(folder)) {
    expect(readFileSync(new URL(`${name}/migration.sql`, folder), "utf8")).not.toMatch(/now\(\)|current_timestamp|clock_timestamp|default .*time/i)
  }
})
