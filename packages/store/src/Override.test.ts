import { Effect } from "effect"
import { sql } from "drizzle-orm"
import { beforeAll, expect, it } from "vitest"
import { at, province, type Province } from "../test/Province.ts"
import { Database, query } from "./Database.ts"
import { arrangedIn } from "./Override.ts"

let here: Province
beforeAll(async () => {
  here = await province(1)
})

it("MUST find what was arranged anew by its index, however long the journal is", async () => {
  await here.run(Effect.flatMap(Database, ({ client }) => client.unsafe(`
    insert into journal (position, at, procedure, duty, articles, event, subject_kind, subject_id, previous_hash, hash)
    select n, timestamptz '2026-01-01' + n * interval '1 minute', '', '', '{}',
      case when n % 200 = 0 then 'meeting.changed' else 'readiness.confirmed' end, '', '', '', '' from generate_series(1000000, 1040000) n`)))
  await here.run(Effect.flatMap(Database, ({ client }) => client.unsafe("analyze journal")))
  const { rows } = await here.run(query((db) => db.execute<{ "QUERY PLAN": string }>(sql`explain ${arrangedIn({ from: at("00:00", -30), to: at("00:00") })}`)))
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n")
  expect(plan).toContain("journal_exceptions")
  expect(plan).not.toContain("Seq Scan on journal")
})
