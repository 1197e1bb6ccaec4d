import { OfficerId } from "@diemcau/core/Officer"
import { SiteId } from "@diemcau/core/Site"
import { UnitId } from "@diemcau/core/Unit"
import { uuidv7 } from "@diemcau/gateway/Ids"
import { migrate } from "@diemcau/store/Database"
import * as Officer from "@diemcau/store/Officer"
import { Database } from "@diemcau/store/Database"
import * as Site from "@diemcau/store/Site"
import * as Unit from "@diemcau/store/Unit"
import { Effect } from "effect"
import pg from "pg"

/** A thousand sites, and a thousand meetings' bookings at each: ten sites a meeting, four meetings a day. */
export const sites = 1_000
export const meetings = 100_000
const perMeeting = 10
const perDay = 4

/** The first day with bookings, 08:00 in the province; the last is 250 days later. */
export const firstDay = Date.parse("2027-01-04T01:00:00Z")
export const days = meetings * perMeeting / sites / perDay

/** Fills an empty database; answers the sites in order. Within the tables' own constraints, the exclusion included. */
export const storeBookings = async (url: string): Promise<ReadonlyArray<SiteId>> => {
  await migrate(url)
  const newId = () => uuidv7(new Date())
  const unitId = UnitId.make(newId())
  const officerId = OfficerId.make(newId())
  const siteIds = Array.from({ length: sites }, () => SiteId.make(newId()))
  await Effect.gen(function*() {
    yield* Unit.insert([{ id: unitId, code: "so", name: "Sở", nameEn: null, kind: "department", validFrom: "2017-10-02", validTo: null, successorId: null }])
    yield* Officer.insert([{ id: officerId, name: "Người duyệt", position: "", phone: "0900 000 000", email: "", unitId, roles: ["approver"], siteIds: [] }])
    yield* Site.insert(siteIds.map((id, n) => ({
      id, code: `s${n}`, name: `Điểm cầu ${n}`, nameEn: null, unitId, validFrom: "2017-10-02", validTo: null, successorId: null
    })))
  }).pipe(Effect.provide(Database.layer({ url })), Effect.runPromise)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: [constraint] } = await client.query<{ definition: string }>(
      "select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'site_bookings_no_overlap'"
    )
    // Rows first, then the index over them: minutes become seconds, and the check is the same.
    await client.query("alter table site_bookings drop constraint site_bookings_no_overlap")
    await client.query("create temporary table place as select id, n from unnest($1::uuid[]) with ordinality as site(id, n)", [siteIds])
    await client.query(`
      create temporary table planned as
      select gen_random_uuid() as meeting, gen_random_uuid() as registration, k, k % ${sites / perMeeting} as squad,
        to_timestamp(${firstDay / 1_000}) + make_interval(days => k / ${perDay * sites / perMeeting}, hours => 2 * (k / ${sites / perMeeting} % ${perDay})) as opens
      from generate_series(0, ${meetings - 1}) as k`)
    // A registration and its meeting name one another.
    await client.query("begin")
    await client.query(`
      insert into registrations (id, number, unit_id, submitted_by, submitted_at, state, track, request, rulings, subject, opens_at, closes_at, decision_due_at, meeting_id)
      select registration, (k + 1) || '/2027', $1, $2, opens, 'approved', 'regular', '{}', '[]', 'Họp ' || k, opens, opens + interval '90 minutes', opens, meeting from planned`,
      [unitId, officerId])
    await client.query(`
      insert into meetings (id, registration_id, number, subject, chair, unit_id, track, opens_at, closes_at, main_site_id, address, state, check_due_at, check_shortened)
      select meeting, registration, (k + 1) || '/2027', 'Họp ' || k, 'Chủ trì ' || k, $1, 'regular', opens, opens + interval '90 minutes',
        (select id from place where n = squad * ${perMeeting} + 1), '88@hnth.example', 'scheduled', opens, false from planned`, [unitId])
    await client.query(`insert into meeting_sites (meeting_id, site_id, ordinal)
      select meeting, id, n - squad * ${perMeeting} - 1 from planned join place on n between squad * ${perMeeting} + 1 and (squad + 1) * ${perMeeting}`)
    await client.query(`insert into site_bookings (meeting_id, site_id, number, period, released)
      select meeting, id, (k + 1) || '/2027', tstzrange(opens, opens + interval '90 minutes'), false
      from planned join place on n between squad * ${perMeeting} + 1 and (squad + 1) * ${perMeeting}`)
    await client.query("commit")
    await client.query(`alter table site_bookings add constraint site_bookings_no_overlap ${constraint!.definition}`)
    await client.query("vacuum analyze")
    return siteIds
  } finally {
    await client.end()
  }
}
