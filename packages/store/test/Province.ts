import { randomBytes } from "node:crypto"
import type { JournalEntry } from "@diemcau/core/Journal"
import type { EndpointId } from "@diemcau/core/Endpoint"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import type { RoomId } from "@diemcau/core/Room"
import type { Period } from "@diemcau/core/Schedule"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { Effect, ManagedRuntime } from "effect"
import pg from "pg"
import { afterAll } from "vitest"
import { Database, migrate, migrationsKey } from "../src/Database.ts"
import * as Endpoint from "../src/Endpoint.ts"
import * as MeetingStore from "../src/Meeting.ts"
import * as Officer from "../src/Officer.ts"
import * as RegistrationStore from "../src/Registration.ts"
import * as Room from "../src/Room.ts"
import * as Site from "../src/Site.ts"
import { freshDatabase } from "../src/TestDatabase.ts"
import * as Unit from "../src/Unit.ts"

let made = 0
/** Ids that differ in their first and last digits, so that mixed-up columns show. */
export const newId = <Id extends string>(): Id => {
  const hex = randomBytes(10).toString("hex")
  return `${(++made).toString(16).padStart(8, "0")}-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(8, 20)}` as Id
}

/** `at("08:00")` on the day the tests live in; `at("08:00", 2)` two days later. */
export const at = (time: string, day = 0): Date => new Date(Date.parse(`2026-11-23T${time.length === 5 ? `${time}:00` : time}Z`) + day * 86_400_000)

/** A database of its own with one unit, `count` sites, a technician for each, and one operator. */
export const province = async (count = 4) => {
  const database = await freshDatabase({ migrate, key: migrationsKey() })
  const runtime = ManagedRuntime.make(Database.layer({ url: database.url }))
  const run = <A, E>(effect: Effect.Effect<A, E, Database>) => runtime.runPromise(effect)
  const fails = <A, E>(effect: Effect.Effect<A, E, Database>) => runtime.runPromise(Effect.flip(effect))
  afterAll(async () => {
    await runtime.dispose()
    await database.drop()
  })
  const unitId = newId<UnitId>()
  const siteIds = Array.from({ length: count }, () => newId<SiteId>())
  const operator = newId<OfficerId>()
  const technicians = siteIds.map(() => newId<OfficerId>())
  const endpointIds = siteIds.map(() => newId<EndpointId>())
  const roomIds = siteIds.map(() => newId<RoomId>())
  const person = { position: "Chuyên viên", phone: "0207 3822 001", email: "a@tuyenquang.example", unitId }
  await run(Effect.gen(function*() {
    yield* Unit.insert([{
      id: unitId, code: "stttt", name: "Sở Thông tin và Truyền thông", nameEn: null, kind: "department",
      validFrom: "2017-10-02", validTo: null, successorId: null
    }])
    yield* Site.insert(siteIds.map((id, index) => ({
      id, code: `s${index}`, name: `Điểm cầu ${index}`, nameEn: null, unitId, validFrom: "2017-10-02", validTo: null, successorId: null
    })))
    yield* Officer.insert([
      { ...person, id: operator, name: "Nguyễn Văn An", roles: ["operator", "approver"], siteIds: [] },
      ...technicians.map((id, index) => ({
        ...person, id, name: `Trần Thị ${index}`, roles: ["technician"] as const, siteIds: [siteIds[index]!]
      }))
    ])
    yield* Room.insert(roomIds.map((id, index) => ({ id, siteId: siteIds[index]!, name: `Phòng ${index}`, seats: 20 })))
    yield* Endpoint.insert(endpointIds.map((id, index) => ({
      id, siteId: siteIds[index]!, roomId: roomIds[index]!, name: `SX20 ${index}`, driver: "cisco-tc", model: "SX20",
      host: "10.0.0.1", port: 443, account: "diemcau"
    })))
  }))

  const registration = (number: string, period: Period, sites: ReadonlyArray<SiteId> = siteIds): Registration => ({
    id: newId<RegistrationId>(), number, unitId, submittedBy: operator, submittedAt: at("01:00"), state: "submitted", track: "regular",
    request: {
      subject: "Họp giao ban tháng 11", chair: "Lê Văn Bình", chairPosition: "Chủ tịch", ...period,
      mainSiteId: sites[0]!, memberSiteIds: sites.slice(1), attendees: "Sở, ngành\nhuyện", documentNumber: "12/GM-UBND", document: null,
      needs: { presentation: true, recording: false, notes: "" },
      contact: { name: "Hoàng Thị Hòa", phone: "0912 345 678", email: "" }, reason: "", orderedBy: ""
    },
    rulings: [{
      rule: "notice", verdict: "met", article: "registration", provision: "registration-notice",
      sentence: { vi: "Báo trước 4 ngày làm việc", en: "4 working days ahead" }
    }],
    decisionDueAt: at("10:00", 1), decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
  })

  const meetingOf = (of: Registration): Meeting => {
    const { id: registrationId, number, track, request: { subject, chair, opensAt, closesAt, mainSiteId, memberSiteIds } } = of
    return {
      id: newId<MeetingId>(), registrationId, number, subject, chair, unitId, track, opensAt, closesAt, mainSiteId,
      siteIds: [mainSiteId, ...memberSiteIds], address: "88260001@tuyenquang.example", state: "scheduled",
      checkDueAt: new Date(opensAt.getTime() - 3_600_000), checkShortened: false,
      gateClosedAt: null, startedAt: null, endedAt: null, endReason: null, revision: 0, round: 0
    }
  }

  let numbers = 0
  /** An approved registration and its meeting, not booked. */
  const meeting = (period: Period, sites: ReadonlyArray<SiteId> = siteIds): Promise<Meeting> => {
    const approved: Registration = { ...registration(`${++numbers}/2027`, period, sites), state: "approved" }
    const made = meetingOf(approved)
    return run(RegistrationStore.insert(approved).pipe(Effect.andThen(MeetingStore.insert(made, approved.submittedAt)), Effect.as(made)))
  }

  /** As somebody with psql and every right. */
  const superuser = async (...statements: ReadonlyArray<string>): Promise<void> => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    try {
      await client.query("set session_replication_role = replica")
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end()
    }
  }

  /** Until some session of this database waits for a lock of another. */
  const somebodyWaits = () =>
    run(Effect.flatMap(Database, ({ client }) => Effect.repeat(
      client.unsafe("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"),
      { until: (waiting) => waiting.length > 0 }
    )))

  return {
    url: database.url, run, fails, superuser, somebodyWaits, unitId, siteIds, operator, technicians, endpointIds, roomIds, registration, meetingOf, meeting
  }
}

export type Province = Awaited<ReturnType<typeof province>>

/** A decision for the journal. */
export const decision = (data: unknown = {}): Omit<JournalEntry, "position" | "previousHash" | "hash"> => ({
  at: at("08:00:00.123"), officerId: null, officerName: null, onBehalfOf: null, procedure: "registration.submit", duty: "register-meetings",
  articles: ["registration"], event: "registration.submitted", subjectKind: "registration", subjectId: "A1",
  meetingId: null, registrationId: "A1", data
})

