import type { AskedRegistration } from "@diemcau/core/MeetingDuty"
import type { RegistrationId, RegistrationState, Registration } from "@diemcau/core/Registration"
import { and, asc, desc, eq, getColumns, gt, inArray, lte, sql, type SQL, type SQLWrapper } from "drizzle-orm"
import { Effect } from "effect"
import { stepsColumn, stepsFrom } from "./ApprovalStep.ts"
import { query, transaction } from "./Database.ts"
import { meetingTemplates, registrationDrafts } from "./tables/drafts.ts"
import { units } from "./tables/estate.ts"
import { registrationCounters, registrations, registrationSites } from "./tables/planning.ts"
import { series } from "./tables/series.ts"

/** A registration with the name of the unit that sent it. */
export type NamedRegistration = Registration & { readonly unitName: string }

const { subject: _subject, opensAt: _opensAt, closesAt: _closesAt, ...columns } = getColumns(registrations)

/**
 * "118/2026". The year's counter stays locked until the transaction ends, and goes back if it fails: numbers have no
 * gaps. Take it late in the transaction.
 */
export const nextNumber = (year: number) =>
  query((db) =>
    db.insert(registrationCounters).values({ year, last: 1 }).onConflictDoUpdate({
      target: registrationCounters.year, set: { last: sql`${registrationCounters.last} + 1` }
    }).returning({ last: registrationCounters.last })
  ).pipe(Effect.map(([row]) => `${row!.last}/${year}`))

const rowOf = ({ rulings, ...registration }: Registration) => {
  const { subject, opensAt, closesAt } = registration.request
  return { ...registration, rulings: [...rulings], subject, opensAt, closesAt }
}

const siteRows = ({ id, request }: Registration) => [
  { registrationId: id, siteId: request.mainSiteId, isMain: true },
  ...request.memberSiteIds.map((siteId) => ({ registrationId: id, siteId, isMain: false }))
]

export const insert = (registration: Registration) =>
  transaction(
    query((db) => db.insert(registrations).values(rowOf(registration))).pipe(
      Effect.andThen(query((db) => db.insert(registrationSites).values(siteRows(registration)))),
      Effect.asVoid
    )
  )

/** Everything of it but which sites it asks for. */
export const update = (registration: Registration) => {
  const { id, ...row } = rowOf(registration)
  return Effect.asVoid(query((db) => db.update(registrations).set(row).where(eq(registrations.id, id))))
}

/** As `update`, with the sites it asks for now. */
export const rewrite = (registration: Registration) =>
  transaction(Effect.gen(function*() {
    const { id } = registration
    yield* update(registration)
    yield* query((db) => db.delete(registrationSites).where(eq(registrationSites.registrationId, id)))
    yield* query((db) => db.insert(registrationSites).values(siteRows(registration)))
  }))

export const find = (id: RegistrationId) =>
  query((db) => db.select(columns).from(registrations).where(eq(registrations.id, id))).pipe(
    Effect.map((rows): Registration | null => rows[0] ?? null)
  )

/** Those of the ids that are known, in no order. */
export const withIds = (ids: ReadonlyArray<RegistrationId>) =>
  ids.length === 0 ? Effect.succeed<ReadonlyArray<Registration>>([]) : query((db) =>
    db.select(columns).from(registrations).where(sql`${registrations.id} = any(${sql.param([...ids])}::uuid[])`)
  ).pipe(Effect.map((rows): ReadonlyArray<Registration> => rows))

/** As `find`, and nobody else decides on it until the transaction ends. */
export const lock = (id: RegistrationId) =>
  query((db) => db.select(columns).from(registrations).where(eq(registrations.id, id)).for("no key update")).pipe(
    Effect.map((rows): Registration | null => rows[0] ?? null)
  )

/** As `lock`, with all that says who decides on it and how: one answer, because many may ask for the same at once. */
export const lockToDecide = (id: RegistrationId) =>
  query((db) =>
    db.select({
      ...columns, steps: stepsColumn(registrations.id).as("steps"),
      isSeries: sql<boolean>`exists (select from ${series} where ${series.registrationId} = ${registrations.id})`.as("is_series")
    }).from(registrations).where(eq(registrations.id, id)).for("no key update")
  ).pipe(Effect.map(([row]) => {
    if (row === undefined) return null
    const { steps, isSeries, ...registration } = row
    return { registration: registration satisfies Registration, steps: stepsFrom(id, steps), isSeries }
  }))

/** Newest first; all of them without `limit`. */
export const list = ({ state, unitIds, limit }: {
  readonly state?: RegistrationState
  readonly unitIds?: ReadonlyArray<string>
  readonly limit?: number
} = {}) => {
  const where: Array<SQL> = []
  if (state !== undefined) where.push(eq(registrations.state, state))
  if (unitIds !== undefined) where.push(inArray(registrations.unitId, [...unitIds] as Array<Registration["unitId"]>))
  return query((db) => {
    const found = db.select({ ...columns, unitName: units.name }).from(registrations)
      .innerJoin(units, eq(units.id, registrations.unitId)).where(and(...where))
      .orderBy(desc(registrations.submittedAt), desc(registrations.id)).$dynamic()
    return limit === undefined ? found : found.limit(limit)
  }).pipe(Effect.map((rows): ReadonlyArray<NamedRegistration> => rows))
}

/** Those whose answer is due in the span: after its start, by its end. */
export const dueBetween = ({ from, to }: { readonly from: Date; readonly to: Date }) =>
  query((db) =>
    db.select({
      id: registrations.id, number: registrations.number, unitId: registrations.unitId, state: registrations.state, subject: registrations.subject,
      decisionDueAt: registrations.decisionDueAt, decidedAt: registrations.decidedAt, decidedBy: registrations.decidedBy
    }).from(registrations).where(and(gt(registrations.decisionDueAt, from), lte(registrations.decisionDueAt, to))).orderBy(asc(registrations.decisionDueAt))
  ).pipe(Effect.map((rows): ReadonlyArray<AskedRegistration> => rows))

/** Of which units the registrations, templates and drafts are that carry this document; a null is the province. */
export const carriersOf = (sha256: string) => {
  const carries = (carrier: SQLWrapper) => sql`${carrier} -> 'document' ->> 'sha256' = ${sha256}`
  return Effect.all({
    registrations: query((db) => db.selectDistinct({ unitId: registrations.unitId }).from(registrations).where(carries(registrations.request))),
    templates: query((db) => db.selectDistinct({ unitId: meetingTemplates.unitId }).from(meetingTemplates).where(carries(meetingTemplates.content))),
    drafts: query((db) => db.selectDistinct({ unitId: registrationDrafts.unitId }).from(registrationDrafts).where(carries(registrationDrafts.content)))
  }).pipe(Effect.map(({ registrations, templates, drafts }) => [
    ...[...registrations, ...templates].map(({ unitId }) => ({ as: "registration" as const, unitId })),
    ...drafts.map(({ unitId }) => ({ as: "draft" as const, unitId }))
  ]))
}
