import { Schema } from "effect"
import { attendanceDueAt } from "./AttendanceAnswer.ts"
import type { WorkingCalendar } from "./Calendar.ts"
import { conclusionDueAt } from "./Conclusion.ts"
import { DatedDutyKey, daysAfter, daysBefore, DutyStanding, urgencyOf, type DutyUrgency } from "./DatedDuty.ts"
import { addDays, atLocal, Instant, localDate, plusMillis } from "./Instant.ts"
import type { Meeting, MeetingId } from "./Meeting.ts"
import { isOff } from "./meeting/lifecycle.ts"
import { papersDueAt } from "./Paper.ts"
import { presenceArticle, presenceDueAt } from "./Presence.ts"
import { roomItems } from "./readiness/checks.ts"
import type { Registration } from "./Registration.ts"
import { ArticleKey, millisOf, provisionsAt, type ProvisionKey, type Provisions, type ProvisionVersions } from "./Regulation.ts"
import type { Matter } from "./Responsibility.ts"
import type { Duty } from "./responsibility/matrix.ts"
import { SiteId } from "./Site.ts"
import type { Bilingual } from "./Text.ts"

/** Duties that a registration or a meeting brings with it, each with its moment. Who answers for one is the matrix' to say. */
export const meetingDuties = {
  "decide-registration": { article: "registration", duty: "decide-registrations", words: { vi: "Trả lời đăng ký", en: "Answer the registration" } },
  "send-papers": { article: "meeting-principles", duty: "register-meetings", words: { vi: "Gửi tài liệu họp", en: "Send the meeting's papers" } },
  "answer-attendance": { article: "meeting-principles", duty: "answer-attendance", words: { vi: "Trả lời dự họp", en: "Answer whether the site attends" } },
  "check-room": { article: "preparation", duty: "check-rooms", words: { vi: "Kiểm tra kỹ thuật phòng họp", en: "Check the room" } },
  "be-present": { article: presenceArticle, duty: "check-rooms", words: { vi: "Có mặt tại điểm cầu", en: "Be at the site" } },
  "record-conclusion": {
    article: "meeting-principles", duty: "register-meetings", words: { vi: "Thông báo kết luận cuộc họp", en: "Conclusion notice" }
  }
} as const satisfies Record<string, { readonly article: ArticleKey; readonly duty: Duty; readonly words: Bilingual }>

export type MeetingDutyKind = keyof typeof meetingDuties
export const meetingDutyKinds = Object.keys(meetingDuties) as ReadonlyArray<MeetingDutyKind>
export const MeetingDutyKind = Schema.Literals(meetingDutyKinds).annotate({ identifier: "MeetingDutyKind" })

export const MeetingDuty = Schema.Struct({
  key: DatedDutyKey,
  kind: MeetingDutyKind,
  /** Of the meeting, or of the registration that is none yet. */
  number: Schema.String,
  subject: Schema.String,
  registrationId: Schema.String,
  meetingId: Schema.NullOr(Schema.String),
  /** The body that organises it. */
  unitId: Schema.String,
  /** The site that it is about. */
  siteId: Schema.NullOr(SiteId),
  article: ArticleKey,
  /** The first moment at which it is late. */
  dueAt: Instant,
  remindAt: Instant,
  escalateAt: Instant,
  standing: DutyStanding,
  progress: Schema.NullOr(Schema.Struct({ done: Schema.Int, of: Schema.Int })),
  /** It was not done, and can not be made good: the meeting is over. */
  missed: Schema.Boolean
}).annotate({ identifier: "MeetingDuty" })
export type MeetingDuty = typeof MeetingDuty.Type

/** Where one stands, the most pressing first. */
export const meetingDutyStates = ["escalated", "overdue", "due-soon", "later", "missed", "done-late", "done"] as const satisfies ReadonlyArray<DutyUrgency | "missed">
export type MeetingDutyState = (typeof meetingDutyStates)[number]

export const stateOf = (duty: Pick<MeetingDuty, "dueAt" | "remindAt" | "escalateAt" | "standing" | "missed">, now: Date): MeetingDutyState =>
  duty.missed ? "missed" : urgencyOf(duty, duty.standing, now)

/** Still to be done, and due before the day is over: what is missing today. */
export const isMissing = (duty: Pick<MeetingDuty, "dueAt" | "standing" | "missed">, now: Date): boolean =>
  !duty.missed && duty.standing.state === "open" && duty.dueAt <= atLocal(addDays(localDate(now), 1), "00:00")

/** Those that need not be done when a person says so; the others are seen done, or were not. A site that says nothing is answered for by others. */
export const excusable = ["send-papers", "record-conclusion"] as const satisfies ReadonlyArray<MeetingDutyKind>
export const meetingDutyKey = (kind: (typeof excusable)[number], meetingId: string): DatedDutyKey => `${kind}.${meetingId}` as DatedDutyKey

/** Whom it concerns: the site and its body, or the body that organises it. */
export const matterOfDuty = ({ siteId, unitId }: Pick<MeetingDuty, "siteId" | "unitId">, siteUnitIds: ReadonlyMap<string, string>): Matter =>
  siteId === null ? { siteIds: [], unitIds: [unitId] } : { siteIds: [siteId], unitIds: [siteUnitIds.get(siteId) ?? ""] }

export type AskedRegistration = Pick<Registration, "id" | "number" | "unitId" | "state" | "decisionDueAt" | "decidedAt" | "decidedBy"> & { readonly subject: string }
/** With how many checks it asks for of its own, besides the list. */
export type HeldMeeting = Meeting & Pick<Registration, "submittedAt"> & { readonly extraChecks: number }

/** What duties of meetings follow from. */
export interface MeetingDutyCircumstances {
  readonly registrations: ReadonlyArray<AskedRegistration>
  readonly meetings: ReadonlyArray<HeldMeeting>
  /** How many items of the room's check are answered, and when the last was; by meeting and site. */
  readonly checks: (meetingId: MeetingId, siteId: SiteId) => { readonly answered: number; readonly lastAt: Date } | undefined
  /** When the site was asked whether it attends, and when it first answered since. */
  readonly attendance: (meetingId: MeetingId, siteId: SiteId) => { readonly askedAt: Date; readonly answeredAt: Date | null } | undefined
  /** When the first who checks the room came, by meeting and site. */
  readonly presences: (meetingId: MeetingId, siteId: SiteId) => Date | undefined
  /** When the first paper that stands came. */
  readonly papers: ReadonlyMap<MeetingId, Date>
  readonly conclusions: ReadonlyMap<MeetingId, { readonly issuedOn: string; readonly recordedAt: Date }>
  /** What people recorded against what is seen: excused. */
  readonly standings: ReadonlyMap<DatedDutyKey, DutyStanding>
  readonly versions: ProvisionVersions
  readonly calendar: WorkingCalendar
}

/** From when on the platform follows duties, known by a number that came with it: before, nobody was told of them. */
const sinceOf = (versions: ProvisionVersions, cameWith: ProvisionKey): Date =>
  versions.reduce((first, { key, validFrom }) => key === cameWith && validFrom < first ? validFrom : first, new Date(8.64e15))

/** Presence is followed since a later release: of meetings before, nobody was asked who was there. */
const presenceSinceOf = (versions: ProvisionVersions): Date =>
  versions.find(({ key, followedSince = null }) => key === "technician-present-before" && followedSince !== null)?.followedSince ?? sinceOf(versions, "meeting-duty-reminder-before")

const nobody: DutyStanding = { state: "open", officerId: null, at: null, note: "" }
const doneAt = (at: Date | undefined, officerId: string | null = null): DutyStanding =>
  at === undefined ? nobody : { state: "fulfilled", officerId, at, note: "" }

/** Of working days: from the start of the day so many before the last that counts, to the end of the day so many after it. */
const around = (dueAt: Date, calendar: WorkingCalendar, provisions: Provisions) => {
  const lastDay = localDate(plusMillis(dueAt, -1))
  return {
    dueAt,
    remindAt: atLocal(daysBefore(calendar, provisions, "meeting-duty-reminder-before", lastDay), "00:00"),
    escalateAt: atLocal(addDays(daysAfter(calendar, provisions, "meeting-duty-escalation-after", lastDay), 1), "00:00")
  }
}

/**
 * Every duty of these registrations and meetings, in one pass. Each is judged by the provisions that rule when the meeting
 * opens. What is seen done is done; only an excuse is recorded.
 */
export const meetingDutiesOf = (circumstances: MeetingDutyCircumstances, now: Date): ReadonlyArray<MeetingDuty> => {
  const { registrations, meetings, checks, presences, attendance, papers, conclusions, standings, versions, calendar } = circumstances
  const [since, attendanceSince, presenceSince] = [
    sinceOf(versions, "meeting-duty-reminder-before"), sinceOf(versions, "attendance-answer-unplanned-within"), presenceSinceOf(versions)
  ]
  const all: Array<MeetingDuty> = []
  const add = (
    kind: MeetingDutyKind, about: Pick<MeetingDuty, "number" | "subject" | "registrationId" | "meetingId" | "unitId">, siteId: SiteId | null,
    days: Pick<MeetingDuty, "dueAt" | "remindAt" | "escalateAt">, seen: DutyStanding, more: { readonly progress?: MeetingDuty["progress"]; readonly over?: boolean } = {}
  ) => {
    if (days.dueAt < (kind === "answer-attendance" ? attendanceSince : kind === "be-present" ? presenceSince : since)) return
    const key = [kind, about.meetingId ?? about.registrationId, ...siteId === null ? [] : [siteId]].join(".") as DatedDutyKey
    const standing = seen.state === "open" ? standings.get(key) ?? seen : seen
    const { number, subject, registrationId, meetingId, unitId } = about
    all.push({
      key, kind, number, subject, registrationId, meetingId, unitId, siteId, article: meetingDuties[kind].article, ...days, standing,
      progress: more.progress ?? null, missed: more.over === true && standing.state === "open"
    })
  }
  for (const { id, state, decidedAt, decidedBy, decisionDueAt, ...registration } of registrations) {
    if (state === "withdrawn" || (state !== "submitted" && decidedAt === null)) continue
    const about = { ...registration, registrationId: id, meetingId: null }
    add("decide-registration", about, null, around(decisionDueAt, calendar, provisionsAt(versions, now)), state === "submitted" ? nobody : doneAt(decidedAt!, decidedBy))
  }
  for (const { id, state, ...meeting } of meetings) {
    if (isOff({ state })) continue
    const provisions = provisionsAt(versions, meeting.opensAt)
    const about = { ...meeting, meetingId: id }
    const over = state === "closed" || (state === "scheduled" && meeting.closesAt <= now)
    const papersDue = papersDueAt(meeting, calendar, provisions)
    if (papersDue !== null) add("send-papers", about, null, around(papersDue, calendar, provisions), doneAt(papers.get(id)), { over })
    // A meeting that has begun asks nobody any more. Overdue is told at once: there is no day left in which it could wait.
    const begun = over || state === "running"
    const remindedOf = new Map<number, Date>()
    for (const siteId of meeting.siteIds) {
      const { askedAt, answeredAt } = attendance(id, siteId) ?? { askedAt: meeting.submittedAt, answeredAt: null }
      const dueAt = attendanceDueAt(meeting, askedAt, provisions)
      // Whoever comes while it runs was never asked.
      if (dueAt === null || (meeting.startedAt !== null && askedAt >= meeting.startedAt)) continue
      const remindAt = remindedOf.get(dueAt.getTime()) ?? around(dueAt, calendar, provisions).remindAt
      remindedOf.set(dueAt.getTime(), remindAt)
      add("answer-attendance", about, siteId, { dueAt, remindAt, escalateAt: dueAt }, doneAt(answeredAt ?? undefined), { over: begun })
    }
    const checkDays = {
      dueAt: meeting.checkDueAt, escalateAt: meeting.checkDueAt,
      remindAt: provisions.has("probe-first-before") ? plusMillis(meeting.opensAt, -millisOf(provisions, "probe-first-before")) : meeting.checkDueAt
    }
    const of = roomItems(meeting.extraChecks).length
    const presenceDue = presenceDueAt(meeting, provisions)
    for (const siteId of meeting.siteIds) {
      const { answered, lastAt } = checks(id, siteId) ?? { answered: 0, lastAt: undefined }
      add("check-room", about, siteId, checkDays, answered === of ? doneAt(lastAt) : nobody, { over, progress: { done: answered, of } })
      if (presenceDue !== null) add("be-present", about, siteId, { ...checkDays, dueAt: presenceDue, escalateAt: presenceDue }, doneAt(presences(id, siteId)), { over })
    }
    const conclusionDue = conclusionDueAt({ state, endedAt: meeting.endedAt }, calendar, provisions)
    if (conclusionDue !== null) {
      const found = conclusions.get(id)
      // The notice's own day counts, not the day on which it was entered here.
      const issued = found === undefined ? undefined : plusMillis(atLocal(addDays(found.issuedOn, 1), "00:00"), -1)
      add("record-conclusion", about, null, around(conclusionDue, calendar, provisions),
        doneAt(found === undefined || issued === undefined ? undefined : issued < found.recordedAt ? issued : found.recordedAt))
    }
  }
  return all
}
