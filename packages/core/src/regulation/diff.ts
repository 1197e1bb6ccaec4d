import { stepsDueAt, type ChainStep } from "../ApprovalChain.ts"
import { attendanceDueAt } from "../AttendanceAnswer.ts"
import { conclusionDueAt } from "../Conclusion.ts"
import { addDays, localDate, plusMillis, type LocalDate } from "../Instant.ts"
import type { Meeting } from "../Meeting.ts"
import type { Officer, OfficerId } from "../Officer.ts"
import { papersDueAt } from "../Paper.ts"
import { presenceDueAt } from "../Presence.ts"
import { sitesOf, type Registration, type Ruling } from "../Registration.ts"
import type { Resources } from "../registration/resources.ts"
import { governedRules, trackOf, vicinity, type Circumstances } from "../registration/rules.ts"
import { checkBeforeOf, provisionsAt, type ProvisionVersions } from "../Regulation.ts"
import type { RuleDifference, RulePerson, RuleSet } from "../RuleDraft.ts"
import { answeredExtent, answersFor, holdersOf } from "../Responsibility.ts"
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
  /** The steps that its answer goes through; none: decided. */
  readonly chain: ReadonlyArray<Pick<ChainStep, "workingDays">>
  /** null: it is no meeting yet. */
  readonly owed: Owed | null
}

/** What a meeting still waits for. */
export interface Owed {
  readonly check: Pick<Meeting, "checkDueAt" | "checkShortened">
  readonly papers: boolean
  /** Where nobody is yet. */
  readonly unmanned: ReadonlyArray<SiteId>
  /** Who has not said whether they come, and since when they are asked. */
  readonly unanswered: ReadonlyArray<{ readonly siteId: SiteId; readonly askedAt: Date }>
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

const momentOf = (moment: Date | null): number | null => moment === null ? null : moment.getTime()

/** When what is still owed would be due instead. */
const owedDues = (
  { owed, opensAt, filedAt: submittedAt }: Pick<RuleCase, "owed" | "opensAt" | "filedAt">, old: Circumstances, next: Circumstances, nextCheck: Owed["check"]
): Pick<RuleDifference, "presenceDueAt" | "papersDueAt" | "attendanceDueAt"> => {
  if (owed === null) return { presenceDueAt: null, papersDueAt: null, attendanceDueAt: [] }
  const moved = (before: Date | null, after: Date | null) => momentOf(before) === momentOf(after) ? null : { before, after }
  const papers = { opensAt, submittedAt }
  const answers = owed.unanswered.flatMap(({ siteId, askedAt }) => {
    const due = moved(attendanceDueAt({ opensAt }, askedAt, old.provisions), attendanceDueAt({ opensAt }, askedAt, next.provisions))
    return due === null ? [] : [{ siteId, due }]
  })
  return {
    presenceDueAt: owed.unmanned.length === 0 ? null
      : moved(presenceDueAt({ opensAt, ...owed.check }, old.provisions), presenceDueAt({ opensAt, ...nextCheck }, next.provisions)),
    papersDueAt: owed.papers ? moved(papersDueAt(papers, old.calendar, old.provisions), papersDueAt(papers, next.calendar, next.provisions)) : null,
    attendanceDueAt: [...Map.groupBy(answers, ({ due: { before, after } }) => `${momentOf(before)} ${momentOf(after)}`).values()]
      .map((sites) => ({ ...sites[0]!.due, siteIds: sites.map(({ siteId }) => siteId) }))
  }
}

const changed = <A>(before: A, after: A): { readonly before: A; readonly after: A } | null =>
  (before instanceof Date && after instanceof Date ? before.getTime() === after.getTime() : before === after) ? null : { before, after }

const rulingsOf = (one: RuleCase, circumstances: Circumstances): ReadonlyMap<string, Ruling> =>
  new Map(governedRules.flatMap((rule) => {
    const ruling = rule(one, circumstances)
    return ruling === undefined ? [] : [[ruling.rule, ruling] as const]
  }))

const answerDue = ({ chain, opensAt }: RuleCase, circumstances: Circumstances): Date => stepsDueAt(chain, opensAt, circumstances).at(-1) ?? opensAt

/** If the meeting ends as planned. */
const conclusionDue = ({ closesAt }: RuleCase, { calendar, provisions }: Circumstances): Date | null =>
  conclusionDueAt({ state: "closed", endedAt: closesAt }, calendar, provisions)

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
    const moves = changed(dueBefore.checkDueAt, dueAfter.checkDueAt) !== null && one.checkDueAt !== null
    const difference = {
      kind: one.kind, id: one.id, number: one.number, subject: one.subject, unitName: one.unitName, opensAt: one.opensAt,
      checkDueAt: moves ? changed(one.checkDueAt!, dueAfter.checkDueAt) : null,
      ...owedDues(one, old, next, moves || one.owed === null ? dueAfter : one.owed.check),
      track: changed(trackOf(one, old), trackOf(one, next)),
      decisionDueAt: one.decisionDueAt === null ? null : changed(answerDue(one, old), answerDue(one, next)),
      conclusionDueAt: one.kind === "meeting" ? changed(conclusionDue(one, old), conclusionDue(one, next)) : null,
      rulings
    }
    const same = [difference.checkDueAt, difference.presenceDueAt, difference.papersDueAt, difference.track, difference.decisionDueAt, difference.conclusionDueAt].every((each) => each === null)
      && difference.attendanceDueAt.length === 0 && rulings.length === 0
    return same ? [] : [difference]
  })
}

/**
 * Whose work it touches: who filed it, who checks the rooms when a check moves or somebody has to be there at another time,
 * who answers for a site when its answer's time does, who decides when a decision's would.
 */
export const peopleConcerned = (
  found: ReadonlyArray<RuleDifference>,
  cases: ReadonlyArray<RuleCase>,
  officers: ReadonlyArray<Officer>,
  sites: ReadonlyMap<SiteId, Pick<Site, "unitId">>
): ReadonlyArray<RulePerson> => {
  const answerers = new Map<SiteId, ReadonlyArray<Officer>>()
  const answering = (siteId: SiteId): ReadonlyArray<Officer> => {
    const who = answerers.get(siteId) ?? holdersOf(officers, "answer-attendance", { siteIds: [siteId], unitIds: [sites.get(siteId)?.unitId ?? ""] })
    answerers.set(siteId, who)
    return who
  }
  const known = new Map(cases.map((one) => [`${one.kind} ${one.id}`, one]))
  const numbers = new Map<string, Array<string>>()
  const concern = (as: RulePerson["as"], { id }: Pick<Officer, "id">, number: string) =>
    numbers.set(`${as} ${id}`, [...numbers.get(`${as} ${id}`) ?? [], number])
  for (const { kind, id, number, checkDueAt, presenceDueAt, attendanceDueAt, decisionDueAt } of found) {
    const one = known.get(`${kind} ${id}`)!
    const rooms = new Set<string>(checkDueAt !== null ? sitesOf(one) : presenceDueAt !== null ? one.owed?.unmanned : [])
    concern("registrant", { id: one.filedBy }, number)
    for (const officer of new Set(attendanceDueAt.flatMap(({ siteIds }) => siteIds.flatMap(answering)))) concern("attendant", officer, number)
    for (const officer of officers) {
      if (rooms.size > 0 && answeredExtent(officer, "check-rooms")?.siteIds.some((siteId) => rooms.has(siteId)) === true) concern("technician", officer, number)
      if (decisionDueAt !== null && answersFor(officer, "decide-registrations")) concern("approver", officer, number)
    }
  }
  return (["registrant", "approver", "technician", "attendant"] as const).flatMap((as) =>
    officers.flatMap(({ id, name }) => {
      const own = numbers.get(`${as} ${id}`)
      return own === undefined ? [] : [{ officerId: id, name, as, numbers: own }]
    }))
}

/** The registration of a case that is not a meeting yet. */
export const undecidedCase = (registration: Registration & { readonly unitName: string }, chain: RuleCase["chain"]): RuleCase => {
  const { subject, chair, opensAt, closesAt, mainSiteId, memberSiteIds } = registration.request
  return {
    kind: "registration", id: registration.id, number: registration.number, unitName: registration.unitName,
    subject, chair, opensAt, closesAt, mainSiteId, memberSiteIds,
    filedAt: registration.submittedAt, filedBy: registration.submittedBy, checkDueAt: null, decisionDueAt: registration.decisionDueAt, chain, owed: null
  }
}

export const meetingCase = (
  meeting: Meeting & { readonly unitName: string },
  filed: Pick<Registration, "submittedAt" | "submittedBy">,
  owed: Omit<Owed, "check">
): RuleCase => ({
  kind: "meeting", id: meeting.id, number: meeting.number, unitName: meeting.unitName, subject: meeting.subject, chair: meeting.chair,
  opensAt: meeting.opensAt, closesAt: meeting.closesAt, mainSiteId: meeting.mainSiteId,
  memberSiteIds: meeting.siteIds.filter((siteId) => siteId !== meeting.mainSiteId),
  filedAt: filed.submittedAt, filedBy: filed.submittedBy,
  checkDueAt: meeting.gateClosedAt === null && meeting.state === "scheduled" ? meeting.checkDueAt : null, decisionDueAt: null, chain: [],
  owed: { check: { checkDueAt: meeting.checkDueAt, checkShortened: meeting.checkShortened }, ...owed }
})
