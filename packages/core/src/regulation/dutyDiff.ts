import { datedDuties, datedDutiesOf, datedDutyKinds, yearOf, type DatedDuty, type DatedDutyKey, type DutyCircumstances } from "../DatedDuty.ts"
import type { Officer, OfficerId } from "../Officer.ts"
import { provisionsAt } from "../Regulation.ts"
import { holdersOf } from "../Responsibility.ts"
import type { DutyDifference, RulePerson, RuleSet } from "../RuleDraft.ts"
import type { SiteId } from "../Site.ts"

/** One duty of one site or of the focal body, whose day the draft moves. null: it would not be owed. */
export interface MovedDuty extends Pick<DatedDuty, "key" | "kind" | "period" | "siteId"> {
  readonly before: Date | null
  readonly after: Date | null
}

/** What comes again is told as far as the end of next year; what comes once, wherever a longer time may put it. */
const yearsAhead = { once: 5, yearly: 1, interval: 1 } as const

const latest = ({ before, after }: Pick<MovedDuty, "before" | "after">): number => Math.max(before?.getTime() ?? 0, after?.getTime() ?? 0)

/**
 * Duties whose day would be another. Days off count from the signing, numbers from the day the draft rules: what falls due
 * before that day is judged by the numbers of today. What lies behind under both is the past.
 */
export const movedDuties = (
  estate: Pick<DutyCircumstances, "sites" | "since">, before: RuleSet, after: RuleSet, { now, effectiveAt }: { readonly now: Date; readonly effectiveAt: Date }
): ReadonlyArray<MovedDuty> => {
  const first = yearOf(now)
  const owed = ({ versions, calendar }: RuleSet, moment: Date): ReadonlyMap<DatedDutyKey, DatedDuty> => {
    const circumstances = { ...estate, calendar, provisions: provisionsAt(versions, moment) }
    const until = (kind: DatedDuty["kind"]) => yearOf(moment) + yearsAhead[datedDuties[kind].comes]
    const last = datedDutyKinds.reduce((most, kind) => Math.max(most, until(kind)), first)
    const years = Array.from({ length: last - first + 1 }, (_, n) => first + n)
    return new Map(years.flatMap((year) => datedDutiesOf(year, circumstances).filter(({ kind }) => year <= until(kind))).map((duty) => [duty.key, duty]))
  }
  const moved = (moment: Date): ReadonlyArray<MovedDuty> => {
    const [was, would] = [owed(before, moment), owed(after, moment)]
    return [...new Map([...was, ...would]).values()].flatMap(({ key, kind, period, siteId }) => {
      const days = { before: was.get(key)?.dueAt ?? null, after: would.get(key)?.dueAt ?? null }
      return days.before?.getTime() === days.after?.getTime() || latest(days) <= now.getTime() ? [] : [{ key, kind, period, siteId, ...days }]
    })
  }
  const then = moved(effectiveAt).filter((one) => effectiveAt <= now || latest(one) > effectiveAt.getTime())
  const meanwhile = effectiveAt <= now ? [] : moved(now).filter((one) => latest(one) <= effectiveAt.getTime())
  return [...meanwhile, ...then]
}

/** The same duty of the same time on the same days, once for all sites; in the order of their days. */
export const dutyDifferences = (moved: ReadonlyArray<MovedDuty>): ReadonlyArray<DutyDifference> =>
  [...Map.groupBy(moved, ({ kind, period, before, after }) => `${kind} ${period} ${before?.getTime()} ${after?.getTime()}`).values()].map((same) => {
    const { kind, period, before, after } = same[0]!
    const { article, provision } = datedDuties[kind]
    return { kind, period, article, provision, before, after, siteIds: same.flatMap(({ siteId }) => siteId ?? []) }
  }).sort((a, b) => (a.before ?? a.after)!.getTime() - (b.before ?? b.after)!.getTime())

/** Whose work they are, by the matrix: once for each kind of duty. */
export const dutyPeople = (
  moved: ReadonlyArray<MovedDuty>, officers: ReadonlyArray<Officer>, unitOf: (siteId: SiteId) => string | undefined
): ReadonlyArray<RulePerson> => {
  const kinds = new Map<OfficerId, Set<string>>()
  const known = new Set<string>()
  for (const { kind, siteId } of moved) {
    if (known.has(`${kind} ${siteId}`)) continue
    known.add(`${kind} ${siteId}`)
    const matter = siteId === null ? {} : { siteIds: [siteId], unitIds: [unitOf(siteId) ?? ""] }
    for (const { id } of holdersOf(officers, datedDuties[kind].duty, matter)) kinds.set(id, (kinds.get(id) ?? new Set()).add(kind))
  }
  return officers.flatMap(({ id, name }) => kinds.has(id) ? [{ officerId: id, name, as: "answerer" as const, numbers: [...kinds.get(id)!] }] : [])
}
