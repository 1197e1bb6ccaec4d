import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Meeting } from "@diemcau/core/Meeting"
import { Registration } from "@diemcau/core/Registration"
import { WaitlistEntry } from "@diemcau/core/Waitlist"
import { readMigrationFiles } from "drizzle-orm/migrator"
import { ManagedRuntime, Schema, type Effect } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Attachment from "../src/Attachment.ts"
import * as Conduct from "../src/Conduct.ts"
import { Database, migrate, migrationsKey } from "../src/Database.ts"
import * as DatedDuty from "../src/DatedDuty.ts"
import * as Directory from "../src/Directory.ts"
import * as Display from "../src/Display.ts"
import * as Endpoint from "../src/Endpoint.ts"
import * as FormerName from "../src/FormerName.ts"
import * as Journal from "../src/Journal.ts"
import * as Line from "../src/Line.ts"
import * as MeetingStore from "../src/Meeting.ts"
import * as Notice from "../src/Notice.ts"
import * as Officer from "../src/Officer.ts"
import * as Platform from "../src/Platform.ts"
import * as Preemption from "../src/Preemption.ts"
import * as Readiness from "../src/Readiness.ts"
import * as RegistrationStore from "../src/Registration.ts"
import * as Regulation from "../src/Regulation.ts"
import * as Room from "../src/Room.ts"
import * as Schedule from "../src/Schedule.ts"
import * as Search from "../src/Search.ts"
import * as Series from "../src/Series.ts"
import * as Site from "../src/Site.ts"
import { freshDatabase, restoreDump, type TestDatabase } from "../src/TestDatabase.ts"
import * as Timeline from "../src/Timeline.ts"
import * as Timers from "../src/Timers.ts"
import * as Unit from "../src/Unit.ts"
import * as Waitlist from "../src/Waitlist.ts"

/** Each was written by the release whose youngest migration it is named after: `npm run dump`. */
const folder = new URL("dumps/", import.meta.url)
const dumps = readdirSync(folder).filter((name) => name.endsWith(".sql")).sort()
const migrations = fileURLToPath(new URL("../src/migrations", import.meta.url))

const from = new Date("2026-11-01T00:00:00Z")
const to = new Date("2027-02-01T00:00:00Z")
const domainTables = "select format('%I', tablename) as name from pg_tables where schemaname = 'public'"

it("there is a dump", () => {
  expect(dumps).not.toEqual([])
})

describe.each(dumps)("a database as %s left it", (name) => {
  let database: TestDatabase
  let client: pg.Client
  let runtime: ManagedRuntime.ManagedRuntime<Database, unknown>
  const run = <A, E>(effect: Effect.Effect<A, E, Database>) => runtime.runPromise(effect)
  const counts = async (): Promise<Readonly<Record<string, number>>> => {
    const { rows } = await client.query<{ name: string }>(domainTables)
    const counted: Record<string, number> = {}
    for (const { name: table } of rows) counted[table] = (await client.query<{ n: number }>(`select count(*)::int as n from public.${table}`)).rows[0]!.n
    return counted
  }
  let before: Readonly<Record<string, number>>
  let head: Journal.Anchor

  beforeAll(async () => {
    const dump = readFileSync(new URL(name, folder), "utf8")
    database = await freshDatabase({ key: dump, migrate: (url) => restoreDump(url, dump) })
    client = new pg.Client({ connectionString: database.url })
    client.on("error", () => undefined)
    await client.connect()
    before = await counts()
    head = (await client.query<Journal.Anchor>("select position::int as position, hash from public.journal_head")).rows[0]!
    await migrate(database.url)
    runtime = ManagedRuntime.make(Database.layer({ url: database.url }))
  })
  afterAll(async () => {
    await runtime?.dispose()
    await client?.end()
    await database?.drop()
  })

  it("has something of everything it could keep", () => {
    expect(Object.entries(before).filter(([, rows]) => rows === 0)).toEqual([])
    expect(before["journal"]).toBeGreaterThan(50)
  })

  it("MUST be brought to today's shape without losing a row, and a second time change nothing", async () => {
    const after = await counts()
    expect(Object.fromEntries(Object.keys(before).map((table) => [table, after[table]]))).toEqual(before)
    const known = readMigrationFiles({ migrationsFolder: migrations }).length
    const applied = async () => (await client.query<{ n: number }>("select count(*)::int as n from drizzle.__drizzle_migrations")).rows[0]!.n
    expect(await applied()).toBe(known)
    await migrate(database.url)
    expect(await applied()).toBe(known)
    expect(migrationsKey()).not.toBe("")
  })

  it("MUST verify its journal, from before the migrations on", async () => {
    expect(await run(Journal.verify({ anchors: [head] }))).toMatchObject({ verified: head.position })
    expect(await run(Journal.last())).toEqual(head)
  })

  it("MUST be read by today's queries: registrations in every state, their meetings and series", async () => {
    const registrations = await run(RegistrationStore.list())
    expect(new Set(registrations.map(({ state }) => state))).toEqual(new Set(["submitted", "sent-back", "waiting", "approved", "refused", "withdrawn"]))
    for (const { id } of registrations) {
      const found = await run(RegistrationStore.find(id))
      expect(() => Schema.encodeUnknownSync(Registration)(found)).not.toThrow()
      expect((await run(Journal.history({ registrationId: id }))).length).toBeGreaterThan(0)
    }
    const meetings = await run(MeetingStore.list({ from, to }))
    // Before meetings could be postponed, none was.
    const postponed = "papers" in before ? ["postponed"] : []
    expect(new Set(meetings.map(({ state }) => state))).toEqual(new Set(["scheduled", "running", "closed", "cancelled", ...postponed]))
    for (const { id } of meetings) expect(() => Schema.encodeUnknownSync(Meeting)(meetings.find((one) => one.id === id))).not.toThrow()
    const held = await run(Series.counts(registrations.map(({ id }) => id)))
    expect(held.size).toBe(before["series"])
    for (const id of held.keys()) expect((await run(Series.days(id))).length).toBeGreaterThan(0)
    expect(await run(Preemption.requested())).not.toEqual([])
    const queue = await run(Waitlist.queue())
    for (const { id } of queue) {
      const entry = await run(Waitlist.find(id))
      expect(() => Schema.encodeUnknownSync(WaitlistEntry)(entry)).not.toThrow()
    }
    expect(queue.length).toBeGreaterThan(1)
    expect(await run(Waitlist.priorityOrder())).toContain("leaders")
  })

  it("MUST be read by today's queries: what a meeting left behind", async () => {
    const [closed] = await run(MeetingStore.inState("closed"))
    const [running] = await run(MeetingStore.inState("running"))
    expect((await run(Readiness.sites(closed!.id, to))).some(({ probe }) => probe !== null)).toBe(true)
    expect(await run(Readiness.answers(closed!.id))).not.toEqual([])
    expect(await run(Readiness.gate(closed!.id))).not.toBeNull()
    expect(await run(Conduct.legs(closed!.id))).not.toEqual([])
    expect(await run(Conduct.openIntents(closed!.id))).toEqual([])
    expect(await run(MeetingStore.wishes(running!.id))).not.toEqual([])
    expect(await run(Timers.nextDue(to))).not.toBeNull()
    expect(await run(Schedule.holders({ siteIds: running!.siteIds, period: running! }))).not.toEqual([])
  })

  it("MUST be read by today's queries: the estate, its people and what they are told", async () => {
    expect(await run(Platform.read())).not.toBeNull()
    const sites = await run(Site.list())
    expect(sites.some(({ validTo, successorId }) => validTo !== null && successorId !== null)).toBe(true)
    for (const list of [Unit.list(), Room.list(), Line.list(), Endpoint.list(), Endpoint.statuses()] as ReadonlyArray<Effect.Effect<ReadonlyArray<unknown>, unknown, Database>>) {
      expect(await run(list)).not.toEqual([])
    }
    expect((await run(FormerName.byOwner())).size).toBeGreaterThan(0)
    const officers = await run(Officer.listStanding(to))
    expect(officers.some(({ closedAt }) => closedAt !== null)).toBe(true)
    expect((await run(Officer.accounts())).length).toBeGreaterThan(5)
    const editions = await run(Directory.list())
    expect((await run(Directory.receipts(editions[0]!.id))).some(({ acknowledgedAt }) => acknowledgedAt !== null)).toBe(true)
    expect(await run(Display.list(sites.find(({ validTo }) => validTo === null)!.id))).toEqual(expect.any(Array))
    const told = await Promise.all(officers.map(({ id }) => run(Notice.list({ officerId: id, unread: false, limit: 50 }))))
    expect(told.flat().length).toBeGreaterThan(20)
    expect((await run(Notice.settings(officers.map(({ id }) => id)))).size).toBe(1)
    expect((await run(Timeline.bookings({ first: "2026-11-23", last: "2026-12-31", from, to })))).toBeTruthy()
    expect(await run(Search.meetingsWith({ words: ["hop"], scope: null, limit: 20 }))).not.toEqual([])
    const { rows: [document] } = await client.query<{ sha256: string }>("select sha256 from public.attachments")
    expect(await run(Attachment.find(document!.sha256))).not.toBeNull()
  })

  it("MUST be read by today's queries: the regulation as it ruled and will rule", async () => {
    const now = new Date("2026-12-01T00:00:00Z")
    const { provisions } = await run(Regulation.read(now))
    expect(provisions.length).toBeGreaterThan(20)
    const versions = await run(Regulation.versions("check-complete-before"))
    expect(versions.map(({ value }) => value)).toEqual([{ amount: 90, unit: "minute" }, { amount: 60, unit: "minute" }])
    // What was only kept is followed from the migration on, and held against nobody before.
    expect((await run(Regulation.versions("technician-present-before"))).map(({ enforcement }) => enforcement)).toEqual([{ by: "meetingDutiesOf" }])
    const { rows: [last] } = await client.query<{ at: Date }>("select max(at) as at from public.journal")
    const followed = (await run(Regulation.timetable())).find(({ key }) => key === "technician-present-before")!.followedSince
    expect([null, last!.at]).toContainEqual(followed)
    expect((await run(Regulation.signed())).length).toBeGreaterThan(0)
    expect(await run(Regulation.texts())).not.toEqual([])
    expect(await run(Regulation.instrumentList())).toHaveLength(1)
    expect(await run(Regulation.daysOf(2028))).toHaveLength(1)
    const { rows: [duty] } = await client.query<{ key: string }>("select key from public.duty_standings")
    expect((await run(DatedDuty.standings([duty!.key as never]))).size).toBe(1)
  })
})
