import { addDays, localDate, plusMillis, type LocalDate } from "../Instant.ts"
import type { Meeting } from "../Meeting.ts"
import type { Officer, OfficerId } from "../Officer.ts"
import { sitesOf, type Registration, type Ruling } from "../Registration.ts"
import type { Resources } from "../registration/resources.ts"
import { decisionDueAt, governedRules, trackOf, vicinity, type Circumstances } from "../registration/rules.ts"
import { checkBeforeOf, provisionsAt, type ProvisionVersions } from "../Regulation.ts"
import type { RuleDifference, RulePerson, RuleSet } from "../RuleDraft.ts"
import { answeredExtent, answersFor } from "../Responsibility.ts"
import { overlap, type Period } from "../Schedule.ts"
import type { Site, SiteId } from "../Site.ts"

/** A meeting to come, or a registration that nobody has decided, as a change of the rules looks at it. */
export interface RuleCase extends Period {
  readonly kind: RuleDifference["kind"]
  readonly id: string
  readonly number: string
  readonly subject: string
  readonly chair: string
  readonly unitName: string
  readonly mainSiteId: SiteId
  readonly memberSiteIds: ReadonlyArray<SiteId>
  readonly filedAt: Date
  readonly filedBy: OfficerId
  /** null: not approved yet, or its gate has closed. */
  readonly checkDueAt: Date | null
  /** null: decided. */
  readonly decisionDueAt: Date | null
}

/** When the check of a meeting is due under the rules of the moment it opens; not before it was approved or changed. */
export const checkDue = (versions: ProvisionVersions, opensAt: Date, now: Date): Pick<Meeting, "checkDueAt" | "checkShortened"> => {
  const due = plusMillis(opensAt, -checkBeforeOf(versions, now)(opensAt))
  return { checkDueAt: due < now ? now : due, checkShortened: due < now }
}

/** Those that touch a span, without looking at all of them: meetings last two days at most. */
const byDay = <One extends Period>(all: ReadonlyArray<One>) => {
  const days = new Map<LocalDate, Array<One>>()
  for (const one of all) days.set(localDate(one.opensAt), [...days.get(localDate(one.opensAt)) ?? [], one])
  return ({ from, to }: { readonly from: Date; readonly to: Date }) => {
    const found: Array<One> = []
    for (let day = addDays(localDate(from), -2); day <= localDate(to); day = addDays(day, 1)) found.push(...days.get(day) ?? [])
    return found.filter((one) => overlap(one, { opensAt: from, closesAt: to }))
  }
}

const changed = <A>(before: A, after: A): { readonly before: A; readonly after: A } | null =>
  (before instanceof Date && after instanceof Date ? before.getTime() === after.getTime() : before === after) ? null : { before, after }

const rulingsOf = (one: RuleCase, circumstances: Circumstances): ReadonlyMap<string, Ruling> =>
  new Map(governedRules.flatMap((rule) => {
    const ruling = rule(one, circumstances)
    return ruling === undefined ? [] : [[ruling.rule, ruling] as const]
  }))

/**
 * What would be otherwise: each case is judged as it was filed, under both sets of rules as they stand when it opens, so
 * that only the draft makes a difference. Cases that opened, and gates that closed, are the past and do not move.
 */
export const differences = (
  cases: ReadonlyArray<RuleCase>,
  sites: ReadonlyMap<SiteId, Site & { readonly technicians: number }>,
  before: RuleSet,
  after: RuleSet,
  now: Date,
  /** Lines, officers' posts and maintenance as they stand, and what is asked for besides. */
  resources: Resources
): ReadonlyArray<RuleDifference> => {
  const waiting = byDay(resources.pending)
  const near = byDay(cases.filter(({ kind }) => kind === "meeting").map((one) => ({ ...one, siteIds: sitesOf(one) })))
  return cases.flatMap((one): ReadonlyArray<RuleDifference> => {
    if (one.opensAt <= now) return []
    const under = ({ versions, calendar }: RuleSet): Circumstances => {
      const provisions = provisionsAt(versions, one.opensAt)
      return {
        now: one.filedAt, calendar, provisions, clashes: [], occupancy: undefined,
        resources: { ...resources, pending: waiting({ from: one.opensAt, to: one.closesAt }).filter(({ number }) => number !== one.number) },
        sites: sitesOf(one).flatMap((id) => sites.get(id) ?? []),
        neighbours: near(vicinity(one, provisions)).filter(({ number }) => number !== one.number)
      }
    }
    const [old, next] = [under(before), under(after)]
    const [was, would] = [rulingsOf(one, old), rulingsOf(one, next)]
    const rulings = [...new Set([...was.keys(), ...would.keys()])].flatMap((rule) => {
      const [from, to] = [was.get(rule), would.get(rule)]
      const { article, provision, sentence } = (to ?? from)!
      return from?.verdict === to?.verdict ? [] : [{ rule, article, provision, before: from?.verdict ?? null, after: to?.verdict ?? null, sentence }]
    })
    const [dueBefore, dueAfter] = [checkDue(before.versions, one.opensAt, now), checkDue(after.versions, one.opensAt, now)]
    const difference = {
      kind: one.kind, id: one.id, number: one.number, subject: one.subject, unitName: one.unitName, opensAt: one.opensAt,
      checkDueAt: one.checkDueAt === null || changed(dueBefore.checkDueAt, dueAfter.checkDueAt) === null ? null : changed(one.checkDueAt, dueAfter.checkDueAt),
      track: changed(trackOf(one, old), trackOf(one, next)),
      decisionDueAt: one.decisionDueAt === null ? null : changed(decisionDueAt(one, old), decisionDueAt(one, next)),
      rulings
    }
    const same = difference.checkDueAt === null && difference.track === null && difference.decisionDueAt === null && rulings.length === 0
    return same ? [] : [difference]
  })
}

/** Whose work it touches: who filed it, who checks the rooms when a check moves, who answers when an answer's time would. */
export const peopleConcerned = (
  found: ReadonlyArray<RuleDifference>,
  cases: ReadonlyArray<RuleCase>,
  officers: ReadonlyArray<Officer>
): ReadonlyArray<RulePerson> => {
  const known = new Map(cases.map((one) => [`${one.kind} ${one.id}`, one]))
  const numbers = new Map<string, Array<string>>()
  const concern = (as: RulePerson["as"], { id }: Pick<Officer, "id">, number: string) =>
    numbers.set(`${as} ${id}`, [...numbers.get(`${as} ${id}`) ?? [], number])
  for (const { kind, id, number, checkDueAt, decisionDueAt } of found) {
    const one = known.get(`${kind} ${id}`)!
    const places = new Set<string>(sitesOf(one))
    concern("registrant", { id: one.filedBy }, number)
    for (const officer of officers) {
      if (checkDueAt !== null && answeredExtent(officer, "check-rooms")?.siteIds.some((siteId) => places.has(siteId)) === true) concern("technician", officer, number)
      if (decisionDueAt !== null && answersFor(officer, "decide-registrations")) concern("approver", officer, number)
    }
  }
  return (["registrant", "approver", "technician"] as const).flatMap((as) =>
    officers.flatMap(({ id, name }) => {
      const own = numbers.get(`${as} ${id}`)
      return own === undefined ? [] : [{ officerId: id, name, as, numbers: own }]
    }))
}

/** The registration of a case that is not a meeting yet. */
export const undecidedCase = (registration: Registration & { readonly unitName: string }): RuleCase => {
  const { subject, chair, opensAt, closesAt, mainSiteId, memberSiteIds } = registration.request
  return {
    kind: "registration", id: registration.id, number: registration.number, unitName: registration.unitName,
    subject, chair, opensAt, closesAt, mainSiteId, memberSiteIds,
    filedAt: registration.submittedAt, filedBy: registration.submittedBy, checkDueAt: null, decisionDueAt: registration.decisionDueAt
  }
}

export const meetingCase = (
  meeting: Meeting & { readonly unitName: string },
  filed: Pick<Registration, "submittedAt" | "submittedBy">
): RuleCase => ({
  kind: "meeting", id: meeting.id, number: meeting.number, unitName: meeting.unitName, subject: meeting.subject, chair: meeting.chair,
  opensAt: meeting.opensAt, closesAt: meeting.closesAt, mainSiteId: meeting.mainSiteId,
  memberSiteIds: meeting.siteIds.filter((siteId) => siteId !== meeting.mainSiteId),
  filedAt: filed.submittedAt, filedBy: filed.submittedBy,
  checkDueAt: meeting.gateClosedAt === null && meeting.state === "scheduled" ? meeting.checkDueAt : null, decisionDueAt: null
})
