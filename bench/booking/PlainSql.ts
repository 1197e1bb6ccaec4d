import { randomUUID } from "node:crypto"
import pg from "pg"
import type { Contender } from "./Contender.ts"

const lockSites = "select pg_advisory_xact_lock(7, hashtext(site_id::text)) from (select site_id from registration_sites where registration_id = $1 order by site_id) sites"

const insertMeeting = `insert into meetings (id, registration_id, number, subject, chair, unit_id, track, opens_at, closes_at, main_site_id, address, state, check_due_at, check_shortened)
  select $2, id, number, subject, request->>'chair', unit_id, track, opens_at, closes_at, (request->>'mainSiteId')::uuid, '88' || replace(number, '/', ''), 'scheduled', opens_at - interval '1 hour', false
  from registrations where id = $1`

const insertSites = `insert into meeting_sites (meeting_id, site_id, ordinal)
  select $2, site_id, row_number() over (order by is_main desc, site_id) - 1 from registration_sites where registration_id = $1`

const insertBookings = `insert into site_bookings (meeting_id, site_id, number, period, released)
  select $2, s.site_id, r.number, tstzrange(r.opens_at, r.closes_at), false
  from registrations r join registration_sites s on s.registration_id = r.id where r.id = $1`

const insertTimers = `insert into timers (id, kind, subject_id, due, attempts, cancelled)
  select bell.id, kind, $2::uuid, opens_at - before, 0, false from registrations,
    unnest($3::uuid[], array['readiness.probe', 'readiness.probe', 'readiness.close', 'meeting.connect'], array['2 hours', '15 minutes', '1 hour', '0']::interval[]) as bell (id, kind, before)
  where registrations.id = $1`

const approveRegistration = "update registrations set state = 'approved', decided_by = submitted_by, decided_at = $3, meeting_id = $2 where id = $1"

const journal = `with head as (update journal_head set position = position + 1, hash = $4 returning position)
  insert into journal (position, at, procedure, duty, articles, event, subject_kind, subject_id, meeting_id, registration_id, data, previous_hash, hash)
  select position, $3, 'plain', 'plain', '{}', 'registration.approved', 'registration', $1::uuid::text, $2::uuid::text, $1::uuid::text, '{}', $4, $4 from head`

/**
 * The floor: what a careful hand would write straight in SQL, one connection a client, every statement prepared.
 * Advisory locks on the sites in sorted order, one multi-row insert against the exclusion constraint, then the rest.
 */
export const plainSql = async (url: string, clients: number): Promise<Contender> => {
  const connections = await Promise.all(Array.from({ length: clients }, async () => {
    const connection = new pg.Client({ connectionString: url })
    await connection.connect()
    return connection
  }))
  return {
    name: "plain SQL (floor)",
    approve: async (registrationId, client) => {
      const connection = connections[client]!
      const run = (name: string, text: string, ...values: ReadonlyArray<unknown>) => connection.query({ name, text, values: [registrationId, ...values] })
      const meetingId = randomUUID()
      try {
        await connection.query("begin")
        await run("lock", "select state from registrations where id = $1 for update")
        await run("sites", lockSites)
        await run("bookings", insertBookings, meetingId)
        await run("meeting", insertMeeting, meetingId)
        await run("meeting-sites", insertSites, meetingId)
        await run("timers", insertTimers, meetingId, Array.from({ length: 4 }, () => randomUUID()))
        const now = new Date()
        await run("approve", approveRegistration, meetingId, now)
        await run("journal", journal, meetingId, now, meetingId.replaceAll("-", "").repeat(2))
        await connection.query("commit")
        return "won"
      } catch (cause) {
        await connection.query("rollback")
        if (cause instanceof pg.DatabaseError && cause.code === "23P01") return "lost"
        if (cause instanceof pg.DatabaseError && cause.code === "40P01") return "deadlock"
        throw cause
      }
    },
    close: async () => {
      await Promise.all(connections.map((connection) => connection.end()))
    }
  }
}
