import type { InTheWay, MaintenanceWindow, MaintenanceWindowId } from "@diemcau/core/MaintenanceWindow"
import type { Period } from "@diemcau/core/Schedule"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { and, asc, eq, getColumns, gt, lt, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query, savepoint, type Database, type StoreError } from "./Database.ts"
import { Clashing, noOverlap } from "./Schedule.ts"
import { maintenanceAnswers, maintenanceWindows } from "./tables/maintenance.ts"

const { ordinal: _ordinal, ...columns } = getColumns(maintenanceWindows)
const selected = { ...columns, number: sql<string>`'BT-' || ${maintenanceWindows.ordinal}`.as("number") }

/** Its number is given here. */
export const insert = ({ number: _, siteIds, ...window }: MaintenanceWindow) =>
  query((db) => db.insert(maintenanceWindows).values({ ...window, siteIds: [...siteIds] }).returning({ ordinal: maintenanceWindows.ordinal })).pipe(
    Effect.map(([row]): string => `BT-${row!.ordinal}`)
  )

export const update = ({ id, opensAt, closesAt, reason, state, cancelReason, revision }: MaintenanceWindow) =>
  Effect.asVoid(query((db) =>
    db.update(maintenanceWindows).set({ opensAt, closesAt, reason, state, cancelReason, revision }).where(eq(maintenanceWindows.id, id))
  ))

export const find = (id: MaintenanceWindowId) =>
  query((db) => db.select(selected).from(maintenanceWindows).where(eq(maintenanceWindows.id, id))).pipe(
    Effect.map((rows): MaintenanceWindow | null => rows[0] ?? null)
  )

/** Nobody else decides on it until the transaction ends. */
export const lock = (id: MaintenanceWindowId) =>
  query((db) => db.select(selected).from(maintenanceWindows).where(eq(maintenanceWindows.id, id)).for("no key update")).pipe(
    Effect.map((rows): MaintenanceWindow | null => rows[0] ?? null)
  )

/** Everything that is not over before a moment, cancelled windows too, by the beginning. */
export const since = (from: Date) =>
  query((db) =>
    db.select(selected).from(maintenanceWindows).where(gt(maintenanceWindows.closesAt, from)).orderBy(asc(maintenanceWindows.opensAt), asc(maintenanceWindows.ordinal))
  ).pipe(Effect.map((rows): ReadonlyArray<MaintenanceWindow> => rows))

/** What lies in a span and was not called off, by the beginning. */
export const during = ({ from, to }: { readonly from: Date; readonly to: Date }) =>
  query((db) =>
    db.select(selected).from(maintenanceWindows)
      .where(and(sql`${maintenanceWindows.state} <> 'cancelled'`, lt(maintenanceWindows.opensAt, to), gt(maintenanceWindows.closesAt, from)))
      .orderBy(asc(maintenanceWindows.opensAt), asc(maintenanceWindows.ordinal))
  ).pipe(Effect.map((rows): ReadonlyArray<MaintenanceWindow> => rows))

/** An approved meeting at the time of a window, at one of its sites. */
export interface MeetingInTheWay extends InTheWay, Period {
  readonly windowId: MaintenanceWindowId
  readonly number: string
  readonly subject: string
  readonly unitId: UnitId
  readonly unitName: string
  readonly siteUnitIds: ReadonlyArray<UnitId>
  readonly siteIds: ReadonlyArray<SiteId>
  readonly reason: string | null
}

/** Of each of these windows, with what the organiser answered to its time; one query, by opening time. */
export const inTheWay = (ids: ReadonlyArray<MaintenanceWindowId>): Effect.Effect<ReadonlyArray<MeetingInTheWay>, StoreError, Database> =>
  ids.length === 0 ? Effect.succeed([]) : query((db) =>
    db.execute<Omit<MeetingInTheWay, "opensAt" | "closesAt"> & { opensAt: string; closesAt: string } & Record<string, unknown>>(sql`
      select windows.id as "windowId", meetings.id as "meetingId", meetings.number, meetings.subject, meetings.unit_id as "unitId", units.name as "unitName",
        to_json(meetings.opens_at)#>>'{}' as "opensAt", to_json(meetings.closes_at)#>>'{}' as "closesAt", answers.agreed, answers.reason,
        array(select site_id::text from meeting_sites at where at.meeting_id = meetings.id) as "siteIds",
        array(select sites.unit_id::text from meeting_sites at join sites on sites.id = at.site_id where at.meeting_id = meetings.id) as "siteUnitIds"
      from maintenance_windows windows
      join meetings on tstzrange(meetings.opens_at, meetings.closes_at) && tstzrange(windows.opens_at, windows.closes_at)
        and meetings.state in ('scheduled', 'running')
        and (cardinality(windows.site_ids) = 0 or exists (
          select from meeting_sites at where at.meeting_id = meetings.id and at.site_id = any(windows.site_ids)
        ))
      join units on units.id = meetings.unit_id
      left join maintenance_answers answers on answers.window_id = windows.id and answers.meeting_id = meetings.id and answers.revision = windows.revision
      where windows.id = any(${sql.param(ids)}::uuid[])
      order by meetings.opens_at, meetings.number`)
  ).pipe(Effect.map(({ rows }) => rows.map(({ opensAt, closesAt, ...row }) => ({ ...row, opensAt: new Date(opensAt), closesAt: new Date(closesAt) }))))

/** Windows to come that wait for meetings to get out of the way. */
export const proposed = (now: Date) =>
  query((db) =>
    db.select(selected).from(maintenanceWindows).where(and(eq(maintenanceWindows.state, "proposed"), gt(maintenanceWindows.opensAt, now))).orderBy(asc(maintenanceWindows.plannedAt))
  ).pipe(Effect.map((rows): ReadonlyArray<MaintenanceWindow> => rows))

/** The last answer to one time of a window counts; the journal has them all. */
export const answer = (row: typeof maintenanceAnswers.$inferInsert) =>
  Effect.asVoid(query((db) =>
    db.insert(maintenanceAnswers).values(row).onConflictDoUpdate({
      target: [maintenanceAnswers.windowId, maintenanceAnswers.meetingId, maintenanceAnswers.revision],
      set: { agreed: row.agreed, reason: row.reason, answeredBy: row.answeredBy, answeredAt: row.answeredAt }
    })
  ))

/** Holds the sites against meetings for as long as it lasts, in place of what it held; or leaves everything as it was. */
export const hold = ({ id, number, opensAt, closesAt }: MaintenanceWindow, siteIds: ReadonlyArray<SiteId>): Effect.Effect<void, StoreError | Clashing, Database> =>
  savepoint(query((db) =>
    db.execute(sql`
      insert into site_bookings (maintenance_id, site_id, number, period, released)
      select ${id}::uuid, site_id, ${number}, tstzrange(${opensAt.toISOString()}::timestamptz, ${closesAt.toISOString()}::timestamptz), false
      from unnest(${sql.param(siteIds)}::uuid[]) as site_id
      on conflict (maintenance_id, site_id) where maintenance_id is not null do update set period = excluded.period, released = false`)
  )).pipe(
    Effect.asVoid,
    Effect.catchTag("StoreError", (error) => Effect.fail(error.constraint === noOverlap ? new Clashing({ meetingId: id }) : error))
  )

/** The sites are free again; the rows stay. */
export const release = (id: MaintenanceWindowId) =>
  Effect.asVoid(query((db) => db.execute(sql`update site_bookings set released = true where maintenance_id = ${id}::uuid`)))

/** New sites belong to the whole province: what is planned for all of it holds them too. */
export const holdNewSites = (siteIds: ReadonlyArray<SiteId>) =>
  Effect.asVoid(query((db) =>
    db.execute(sql`
      insert into site_bookings (maintenance_id, site_id, number, period, released)
      select windows.id, site_id, 'BT-' || windows.ordinal, tstzrange(windows.opens_at, windows.closes_at), false
      from maintenance_windows windows, unnest(${sql.param(siteIds)}::uuid[]) as site_id
      where windows.state = 'confirmed' and windows.scope->>'kind' = 'centre'`)
  ))
