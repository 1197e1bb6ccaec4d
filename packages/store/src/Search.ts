import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { and, desc, eq, isNull, or, sql, type SQL } from "drizzle-orm"
import { query } from "./Database.ts"
import { units } from "./tables/estate.ts"
import { papers } from "./tables/papers.ts"
import { meetings, registrations } from "./tables/planning.ts"

/** Whose the things may be. */
export interface Scope {
  readonly unitIds: ReadonlyArray<UnitId>
  readonly siteIds: ReadonlyArray<SiteId>
}

/** Written as the index is, so that it is used: one condition a word. */
const has = (text: SQL, words: ReadonlyArray<string>) =>
  and(...words.map((word) => sql`search_key(${text}) like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`))

const anyOf = (ids: ReadonlyArray<string>) => sql`any(${sql.param([...ids])}::uuid[])`

const ownSites = ({ unitIds, siteIds }: Scope) => sql`exists (
  select from meeting_sites at join sites on sites.id = at.site_id
  where at.meeting_id = ${meetings.id} and (at.site_id = ${anyOf(siteIds)} or sites.unit_id = ${anyOf(unitIds)})
)`

const { number, subject, request } = registrations
/** What a registration is known by, as its index has it. */
const asked = sql`${number} || ' ' || ${subject} || ' ' || coalesce(${request}->>'documentNumber', '') || ' ' || coalesce(${request}->>'hostUnit', '') || ' ' || coalesce(${request}->>'agenda', '')`

/** The latest first. `scope` null: all of them. Who may see a meeting may see what was registered for it. */
export const meetingsWith = ({ words, scope, limit }: { readonly words: ReadonlyArray<string>; readonly scope: Scope | null; readonly limit: number }) =>
  query((db) =>
    db.select({
      id: meetings.id, number: meetings.number, subject: meetings.subject, opensAt: meetings.opensAt, unitName: units.name
    }).from(meetings).innerJoin(units, eq(units.id, meetings.unitId)).where(and(
      or(
        has(sql`${meetings.number} || ' ' || ${meetings.subject} || ' ' || ${meetings.chair}`, words),
        sql`${meetings.registrationId} in (select ${registrations.id} from ${registrations} where ${has(asked, words)})`
      ),
      scope === null ? undefined : or(sql`${meetings.unitId} = ${anyOf(scope.unitIds)}`, ownSites(scope))
    )).orderBy(desc(meetings.opensAt), desc(meetings.number)).limit(limit)
  )

/** The latest first, and whether each is a series. `unitIds` null: of every unit. */
export const registrationsWith = ({ words, unitIds, limit }: {
  readonly words: ReadonlyArray<string>
  readonly unitIds: ReadonlyArray<UnitId> | null
  readonly limit: number
}) =>
  query((db) =>
    db.select({
      id: registrations.id, number: registrations.number, subject: registrations.subject, opensAt: registrations.opensAt, unitName: units.name,
      isSeries: sql<boolean>`exists (select from series where series.registration_id = ${registrations.id})`.as("is_series")
    }).from(registrations).innerJoin(units, eq(units.id, registrations.unitId)).where(and(
      has(asked, words),
      unitIds === null ? undefined : sql`${registrations.unitId} = ${anyOf(unitIds)}`
    )).orderBy(desc(registrations.opensAt), desc(registrations.number)).limit(limit)
  )

/** Papers that stand, each with one of its meetings that the scope reaches; null: of a registration that is no meeting yet. */
export const papersWith = ({ words, scope, limit }: { readonly words: ReadonlyArray<string>; readonly scope: Scope | null; readonly limit: number }) =>
  query((db) =>
    db.selectDistinctOn([papers.name, papers.id], {
      id: papers.id, name: papers.name, number: registrations.number, subject: registrations.subject,
      registrationId: registrations.id, meetingId: meetings.id
    }).from(papers).innerJoin(registrations, eq(registrations.id, papers.registrationId))
      .leftJoin(meetings, and(eq(meetings.registrationId, registrations.id), or(isNull(papers.meetingId), eq(papers.meetingId, meetings.id))))
      .where(and(
        isNull(papers.withdrawnAt), has(sql`${papers.name}`, words),
        scope === null ? undefined : or(sql`${registrations.unitId} = ${anyOf(scope.unitIds)}`, ownSites(scope))
      )).orderBy(papers.name, papers.id, desc(meetings.opensAt)).limit(limit)
  )
