import type { MeetingId } from "@diemcau/core/Meeting"
import type { OfficerId } from "@diemcau/core/Officer"
import { assumedOrder, type PriorityOrder } from "@diemcau/core/Priority"
import type { RegistrationId } from "@diemcau/core/Registration"
import { occurrenceNumber } from "@diemcau/core/Series"
import { openStates, type WaitlistEntry, type WaitlistEntryId } from "@diemcau/core/Waitlist"
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { units } from "./tables/estate.ts"
import { registrations } from "./tables/planning.ts"
import { occurrences } from "./tables/series.ts"
import { priorityOrders, waitlistEntries } from "./tables/waitlist.ts"

/** An entry with what it is about. */
export type NamedEntry = WaitlistEntry & Pick<typeof registrations.$inferSelect, "number" | "subject" | "unitId"> & { readonly unitName: string }

const rowOf = ({ siteIds, ...entry }: WaitlistEntry) => ({ ...entry, siteIds: [...siteIds] })
const open = inArray(waitlistEntries.state, [...openStates])

/** Who is offered what is decided by one at a time. Taken before anything else is locked. */
export const lockQueue = () => Effect.asVoid(query((db) => db.execute(sql`select pg_advisory_xact_lock(hashtextextended('waitlist', 0))`)))

export const insertAll = (entries: ReadonlyArray<WaitlistEntry>) =>
  entries.length === 0 ? Effect.void : Effect.asVoid(query((db) => db.insert(waitlistEntries).values(entries.map(rowOf))))

export const insert = (entry: WaitlistEntry) => insertAll([entry])

export const update = (entry: WaitlistEntry) =>
  Effect.asVoid(query((db) => db.update(waitlistEntries).set(rowOf(entry)).where(eq(waitlistEntries.id, entry.id))))

export const find = (id: WaitlistEntryId) =>
  query((db) => db.select().from(waitlistEntries).where(eq(waitlistEntries.id, id))).pipe(
    Effect.map((rows): WaitlistEntry | null => rows[0] ?? null)
  )

/** As `find`, and nobody else decides on it until the transaction ends. */
export const lock = (id: WaitlistEntryId) =>
  query((db) => db.select().from(waitlistEntries).where(eq(waitlistEntries.id, id)).for("no key update")).pipe(
    Effect.map((rows): WaitlistEntry | null => rows[0] ?? null)
  )

/** Days of a series that have a place in the queue, locked. */
export const openDays = (registrationId: RegistrationId) =>
  query((db) =>
    db.select().from(waitlistEntries).where(and(open, eq(waitlistEntries.registrationId, registrationId), isNotNull(waitlistEntries.day)))
      .orderBy(asc(waitlistEntries.id)).for("no key update")
  ).pipe(Effect.map((rows): ReadonlyArray<WaitlistEntry> => rows))

/** The place in the queue that a registration has, or one of its meetings. */
export const openOf = (registrationId: RegistrationId, meetingId: MeetingId | null) =>
  query((db) =>
    db.select().from(waitlistEntries).where(and(
      open, eq(waitlistEntries.registrationId, registrationId), isNull(waitlistEntries.day),
      meetingId === null ? isNull(waitlistEntries.meetingId) : eq(waitlistEntries.meetingId, meetingId)
    )).for("no key update")
  ).pipe(Effect.map((rows): WaitlistEntry | null => rows[0] ?? null))

/** Everybody who has a place in the queue, in the order in which they joined. */
export const queue = () =>
  query((db) =>
    db.select({
      id: waitlistEntries.id, registrationId: waitlistEntries.registrationId, meetingId: waitlistEntries.meetingId, day: waitlistEntries.day, displaced: waitlistEntries.displaced,
      kind: waitlistEntries.kind, siteIds: waitlistEntries.siteIds, opensAt: waitlistEntries.opensAt, closesAt: waitlistEntries.closesAt,
      window: waitlistEntries.window, joinedAt: waitlistEntries.joinedAt, state: waitlistEntries.state, offer: waitlistEntries.offer,
      admittedBy: waitlistEntries.admittedBy, number: registrations.number, subject: registrations.subject, unitId: registrations.unitId, unitName: units.name,
      ordinal: occurrences.ordinal
    }).from(waitlistEntries)
      .innerJoin(registrations, eq(registrations.id, waitlistEntries.registrationId))
      .innerJoin(units, eq(units.id, registrations.unitId))
      .leftJoin(occurrences, and(eq(occurrences.registrationId, waitlistEntries.registrationId), eq(occurrences.day, waitlistEntries.day)))
      .where(open).orderBy(asc(waitlistEntries.joinedAt), asc(waitlistEntries.id))
  ).pipe(Effect.map((rows): ReadonlyArray<NamedEntry> => rows.map(({ ordinal, number, ...row }) => ({
    ...row, number: ordinal === null ? number : occurrenceNumber(number, ordinal)
  }))))

/** The order in force, and since when the province has set it; null while it is still our assumption. */
export const priority = () =>
  query((db) => db.select().from(priorityOrders).orderBy(desc(priorityOrders.version)).limit(1)).pipe(
    Effect.map(([row]): { readonly order: PriorityOrder; readonly orderSetAt: Date | null } => ({ order: row?.kinds ?? assumedOrder, orderSetAt: row?.setAt ?? null }))
  )

export const priorityOrder = () => Effect.map(priority(), ({ order }) => order)

/** The version after the latest, by one officer. */
export const setPriorityOrder = (order: PriorityOrder, setAt: Date, setBy: OfficerId) =>
  Effect.asVoid(query((db) => db.execute(sql`lock table ${priorityOrders} in share row exclusive mode`)).pipe(
    Effect.andThen(query((db) => db.select({ last: sql<number>`coalesce(max(${priorityOrders.version}), 0)`.mapWith(Number) }).from(priorityOrders))),
    Effect.flatMap(([row]) => query((db) => db.insert(priorityOrders).values({ version: row!.last + 1, kinds: [...order], setAt, setBy })))
  ))
