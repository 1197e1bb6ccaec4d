import { chainOf } from "@diemcau/core/ApprovalChain"
import { localDate } from "@diemcau/core/Instant"
import type { Meeting } from "@diemcau/core/Meeting"
import { meetingDutyKey } from "@diemcau/core/MeetingDuty"
import type { Officer } from "@diemcau/core/Officer"
import { provisionsAt } from "@diemcau/core/Regulation"
import { differences, meetingCase, peopleConcerned, undecidedCase } from "@diemcau/core/regulation/diff"
import { dutyDifferences, dutyPeople, movedDuties } from "@diemcau/core/regulation/dutyDiff"
import { draftable, drafted, effectiveAt, type RuleDiff, type RuleDraft, type RuleSet } from "@diemcau/core/RuleDraft"
import { sitesOf } from "@diemcau/core/Registration"
import * as ChainStore from "@diemcau/store/ApprovalChain"
import * as AnswerStore from "@diemcau/store/AttendanceAnswer"
import * as DutyStore from "@diemcau/store/DatedDuty"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as OfficerStore from "@diemcau/store/Officer"
import * as PaperStore from "@diemcau/store/Paper"
import * as Platform from "@diemcau/store/Platform"
import * as PresenceStore from "@diemcau/store/Presence"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Resources from "@diemcau/store/Resources"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { decided } from "./deciding.ts"
import { standing } from "./dutyCircumstances.ts"

/** What rules now and is signed to rule later. */
export const ruleSet = () =>
  Effect.gen(function*() {
    return { versions: yield* RegulationStore.timetable(), calendar: yield* RegulationStore.calendar() } satisfies RuleSet as RuleSet
  })

/** The changes that a draft comes to, on the rules as they stand. */
export const lookAtDraft = (draft: RuleDraft, now: Date) =>
  Effect.gen(function*() {
    const before = yield* ruleSet()
    const current = yield* RegulationStore.provisionsWholeAt(effectiveAt(draft, now))
    const change = yield* decided(draftable(draft, { current, days: before.calendar, now }))
    return { before, after: drafted(before, draft, now), change, current }
  })

/** What meetings still wait for: papers, somebody at each site, each site's word whether it attends. */
const owedBy = (meetings: ReadonlyArray<Meeting>) =>
  Effect.gen(function*() {
    const ids = meetings.map(({ id }) => id)
    const papers = yield* PaperStore.firstSentAt(ids)
    const waived = yield* DutyStore.standings(ids.map((id) => meetingDutyKey("send-papers", id)))
    const manned = new Set((yield* PresenceStore.first(ids)).map(({ meetingId, siteId }) => `${meetingId} ${siteId}`))
    const asked = Map.groupBy(yield* AnswerStore.asked(ids), ({ meetingId }) => meetingId)
    return ({ id, siteIds }: Meeting) => ({
      papers: !papers.has(id) && (waived.get(meetingDutyKey("send-papers", id))?.state ?? "open") === "open",
      unmanned: siteIds.filter((siteId) => !manned.has(`${id} ${siteId}`)),
      unanswered: (asked.get(id) ?? []).filter(({ siteId, answeredAt }) => answeredAt === null && siteIds.includes(siteId))
    })
  })

/** What is done or excused stays so, on whatever day it would have been due. */
const datedDutiesMoved = (draft: RuleDraft, before: RuleSet, after: RuleSet, officers: ReadonlyArray<Officer>, now: Date) =>
  Effect.gen(function*() {
    const sites = yield* SiteStore.list()
    const platform = yield* Platform.read()
    const all = movedDuties({ sites, since: localDate(platform?.seededAt ?? now) }, before, after, { now, effectiveAt: effectiveAt(draft, now) })
    const moved = (yield* standing(all, officers, provisionsAt(before.versions, now))).filter(({ standing: { state } }) => state === "open")
    const unitIds = new Map(sites.map(({ id, unitId }) => [id, unitId as string]))
    return { duties: dutyDifferences(moved), people: dutyPeople(moved, officers, (id) => unitIds.get(id)) }
  })

/** What signing the draft would change, for whom; in a fixed number of queries, and nothing is stored. */
export const diffOf = (draft: RuleDraft, now: Date) =>
  Effect.gen(function*() {
    const revision = yield* RegulationStore.revision()
    const { before, after, change } = yield* lookAtDraft(draft, now)
    const toCome = yield* MeetingStore.toCome(now)
    const owed = yield* owedBy(toCome)
    const meetings = toCome.map(({ submittedAt, submittedBy, ...meeting }) => meetingCase(meeting, { submittedAt, submittedBy }, owed(meeting)))
    const { chains } = yield* ChainStore.inForce()
    const undecided = (yield* RegistrationStore.list({ state: "submitted" })).filter(({ request }) => request.opensAt > now)
      .map((registration) => undecidedCase(registration, chainOf(chains, registration.request.level)))
    const cases = [...meetings, ...undecided]
    const sites = new Map((yield* SiteStore.staffed([...new Set(cases.flatMap(sitesOf))], now)).map((site) => [site.id, site]))
    const last = cases.reduce((latest, { closesAt }) => closesAt > latest ? closesAt : latest, now)
    const found = differences(cases, sites, before, after, now, yield* Resources.read({ siteIds: [...sites.keys()], from: now, to: last }))
    const officers = (yield* OfficerStore.listStanding(now)).filter(({ closedAt }) => closedAt === null || closedAt > now)
    const { duties, people } = yield* datedDutiesMoved(draft, before, after, officers, now)
    return {
      revision, effectiveAt: effectiveAt(draft, now), examined: cases.length, ...change,
      differences: found, duties, people: [...peopleConcerned(found, cases, officers, sites), ...people]
    } satisfies RuleDiff as RuleDiff
  })

/** The note that a day keeps of where it comes from. */
export const dayNote = (name: string, now: Date): string => `${name}, ${localDate(now).split("-").reverse().join("/")}`
