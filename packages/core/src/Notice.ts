import { Schema } from "effect"
import type { ApprovalStep } from "./ApprovalStep.ts"
import { Instant } from "./Instant.ts"
import type { JournalEntry } from "./Journal.ts"
import type { Meeting } from "./Meeting.ts"
import { OfficerId, type Officer } from "./Officer.ts"
import { attendanceTellers } from "./notice/attendance.ts"
import { authors, conditionTellers, deciders, endorsed, provided, requested } from "./notice/approvalTellers.ts"
import { delegated } from "./notice/delegated.ts"
import { noticeKinds } from "./notice/kinds.ts"
import { checkers } from "./notice/checkers.ts"
import {
  invitedAgain, invitedDisplaced, invitedElsewise, invitedInVain, invitedLater, invitedTo, invitedToSeries, withInvited
} from "./notice/invited.ts"
import { maintenanceTellers } from "./notice/maintenance.ts"
import { paperTellers } from "./notice/papers.ts"
import { at, because, field, ids, text, words } from "./notice/telling.ts"
import { apology } from "./Preemption.ts"
import { postponementGrounds } from "./notice/postponementGrounds.ts"
import { retimed, type RetimedCase } from "./notice/retimed.ts"
import { readinessTellers } from "./notice/readiness.ts"
import { ArticleKey } from "./Regulation.ts"
import type { Registration } from "./Registration.ts"
import { answeredExtent, holdersOf, type Matter } from "./Responsibility.ts"
import { duties } from "./responsibility/matrix.ts"
import { Bilingual } from "./Text.ts"

export type NoticeKind = keyof typeof noticeKinds
export const NoticeKind = Schema.Literals(Object.keys(noticeKinds) as ReadonlyArray<NoticeKind>).annotate({ identifier: "NoticeKind" })

/**
 * How the e-mail of a notice fares. `off`: no mail server is set; `uncertain`: the process died while sending, so that it
 * may have arrived, and it is not sent a second time.
 */
export const MailState = Schema.Literals(["off", "muted", "no-address", "waiting", "sending", "sent", "undeliverable", "uncertain"])
  .annotate({ identifier: "MailState" })
export type MailState = typeof MailState.Type

/** One officer, told one thing. */
export const NoticeDraft = Schema.Struct({
  officerId: OfficerId,
  kind: NoticeKind,
  subject: Bilingual,
  sentence: Bilingual,
  article: ArticleKey,
  /** Path within the platform. */
  link: Schema.String,
  registrationId: Schema.NullOr(Schema.String),
  meetingId: Schema.NullOr(Schema.String)
})
export type NoticeDraft = typeof NoticeDraft.Type

export const Notice = Schema.Struct({
  /** Rises: a later notice has a higher one. */
  id: Schema.Int,
  ...NoticeDraft.fields,
  createdAt: Instant,
  readAt: Schema.NullOr(Instant),
  mail: MailState
}).annotate({ identifier: "Notice" })
export type Notice = typeof Notice.Type

/** The language of an officer's e-mails, and the kinds of them declined. */
export const NoticeSettings = Schema.Struct({
  language: Schema.Literals(["vi", "en"]),
  muted: Schema.Array(NoticeKind).pipe(Schema.check(Schema.makeFilter((kinds: ReadonlyArray<NoticeKind>) =>
    kinds.every((kind) => noticeKinds[kind].mayMute) ? undefined : "notice.not-mutable"
  )))
}).annotate({ identifier: "NoticeSettings" })
export type NoticeSettings = typeof NoticeSettings.Type
export const defaultSettings: NoticeSettings = { language: "vi", muted: [] }

/** What is known around a decision, read when it is told. */
export interface People {
  readonly officers: ReadonlyArray<Officer>
  readonly siteNames: ReadonlyMap<string, Bilingual>
  readonly registration: Registration | null
  /** Of its chain of approval, as it was last filed. */
  readonly steps: ReadonlyArray<ApprovalStep>
  readonly meeting: Meeting | null
  /** The body of each site. */
  readonly siteUnitIds: ReadonlyMap<string, string>
  /** Sites of the meeting whose room has been checked through. */
  readonly checkedSiteIds: ReadonlyArray<string>
  /** Approved meetings whose deadlines a change of the regulation moved. */
  readonly retimed: ReadonlyArray<RetimedCase>
  /** Where somebody is for the meeting, and by when somebody has to be everywhere; null: nowhere. */
  readonly presence: { readonly dueAt: Date | null; readonly siteIds: ReadonlyArray<string> }
}

export type Told = Pick<NoticeDraft, "kind" | "sentence" | "link"> & { readonly to: ReadonlyArray<Officer> }

const answered = (kind: NoticeKind, vi: string, en: string) => (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const reason = because(entry.data)
  return [{ kind, to: authors(people), link: `/registrations/${entry.subjectId}`, sentence: words(`${vi}${reason.vi}`, `${en}${reason.en}`) }]
}

type Teller = (entry: JournalEntry, people: People) => ReadonlyArray<Told>

/** Those who asked for it and run the rooms, then the invited. */
const both = (told: Teller, invited: Teller): Teller => (entry, people) => withInvited(told(entry, people), invited(entry, people))

/** A series is told once to each: its first day and how many there are. The way there is its first meeting. */
const ofSeries = (kinds: { readonly author: NoticeKind; readonly site: NoticeKind }, vi: string, en: string) =>
  (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
    const listed = field(entry.data, "meetings")
    const meetings = Array.isArray(listed) ? listed : []
    if (meetings.length === 0) return []
    const first = at(text(meetings[0], "opensAt"))
    const reason = because(entry.data)
    const remarks = text(entry.data, "remarks")
    const condition = provided(entry.data)
    const days = words(
      `${vi}: ${meetings.length} cuộc họp, từ ${first}.${remarks === "" ? "" : ` Ghi chú: ${remarks}`}${reason.vi}${condition.vi}`,
      `${en}: ${meetings.length} meetings, from ${first}.${remarks === "" ? "" : ` Remarks: ${remarks}`}${reason.en}${condition.en}`
    )
    return [
      { kind: kinds.author, to: authors(people), link: `/registrations/${entry.registrationId}`, sentence: days },
      ...checkers(people, kinds.site, ids(entry.data, "siteIds"), (sites) => words(`${sites.vi}. ${days.vi}`, `${sites.en}. ${days.en}`), text(meetings[0], "id"))
    ]
  }
const seriesApproved = both(
  ofSeries({ author: "registration-approved", site: "site-booked" }, "Các điểm cầu được giữ theo chuỗi", "The sites are booked for the series"),
  invitedToSeries("meeting-invited", "họp theo chuỗi", "the series is held")
)
const seriesEnded = both(
  ofSeries({ author: "meeting-cancelled", site: "meeting-cancelled" }, "Không họp", "Not held"), invitedToSeries("attendance-changed", "không họp", "not held")
)

const approved = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  if (field(entry.data, "meetings") !== undefined) return seriesApproved(entry, people)
  return withInvited(booked(entry, people), invitedTo(field(entry.data, "meeting"), people))
}

const booked = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const meeting = field(entry.data, "meeting")
  const opens = at(text(meeting, "opensAt"))
  const remarks = text(entry.data, "remarks")
  const condition = provided(entry.data)
  return [
    {
      kind: "registration-approved", to: authors(people), link: `/meetings/${entry.meetingId}`,
      sentence: words(
        `Các điểm cầu được giữ từ ${opens}.${remarks === "" ? "" : ` Ghi chú: ${remarks}`}${condition.vi}`,
        `The sites are booked from ${opens}.${remarks === "" ? "" : ` Remarks: ${remarks}`}${condition.en}`
      )
    },
    ...checkers(people, "site-booked", ids(meeting, "siteIds"), (sites) => words(
      `${sites.vi}: khai mạc ${opens}; kiểm tra xong trước ${at(text(meeting, "checkDueAt"))}.`,
      `${sites.en}: opens ${opens}; check complete before ${at(text(meeting, "checkDueAt"))}.`
    ))
  ]
}

const changed = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const [before, after] = [field(entry.data, "before"), field(entry.data, "after")]
  const [were, are] = [ids(before, "siteIds"), ids(after, "siteIds")]
  const [from, to] = [at(text(after, "opensAt")), at(text(after, "closesAt"))]
  const reason = because(entry.data)
  const due = at(text(after, "checkDueAt"))
  const anew = words(`Từ ${from} đến ${to}.${reason.vi}`, `From ${from} to ${to}.${reason.en}`)
  return [
    { kind: "meeting-changed", to: authors(people), link: `/meetings/${entry.subjectId}`, sentence: anew },
    ...checkers(people, "meeting-changed", are.filter((id) => were.includes(id)), (sites) => words(`${sites.vi}. ${anew.vi}`, `${sites.en}. ${anew.en}`)),
    ...checkers(people, "site-booked", are.filter((id) => !were.includes(id)), (sites) => words(
      `${sites.vi}: khai mạc ${from}; kiểm tra xong trước ${due}.`, `${sites.en}: opens ${from}; check complete before ${due}.`
    )),
    ...checkers(people, "site-released", were.filter((id) => !are.includes(id)), (sites) => words(
      `${sites.vi} không còn tham gia.${reason.vi}`, `${sites.en} takes no part any more.${reason.en}`
    ))
  ]
}

const cancelled = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const { meeting } = people
  if (meeting === null) return []
  const reason = because(entry.data)
  const opens = at(meeting.opensAt)
  return [
    {
      kind: "meeting-cancelled", to: authors(people), link: `/meetings/${meeting.id}`,
      sentence: words(`Không họp lúc ${opens}.${reason.vi}`, `Not held at ${opens}.${reason.en}`)
    },
    ...checkers(people, "meeting-cancelled", meeting.siteIds, (sites) => words(
      `${sites.vi}: không họp lúc ${opens}.${reason.vi}`, `${sites.en}: not held at ${opens}.${reason.en}`
    ))
  ]
}

const postponed = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const { meeting } = people
  if (meeting === null) return []
  const [reason, opens] = [because(entry.data), at(meeting.opensAt)]
  const ground = postponementGrounds[text(entry.data, "ground")] ?? { vi: "", en: "" }
  return [
    {
      kind: "meeting-postponed", to: authors(people), link: `/meetings/${meeting.id}`,
      sentence: words(
        `Không họp lúc ${opens}; thời gian mới được báo sau. Căn cứ: ${ground.vi}.${reason.vi}`,
        `Not held at ${opens}; the new time will be told. Ground: ${ground.en}.${reason.en}`
      )
    },
    ...checkers(people, "meeting-postponed", meeting.siteIds, (sites) => words(
      `${sites.vi}: không họp lúc ${opens}; thời gian mới được báo sau.`, `${sites.en}: not held at ${opens}; the new time will be told.`
    ))
  ]
}

const held = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const after = field(entry.data, "after")
  const [from, due] = [at(text(after, "opensAt")), at(text(after, "checkDueAt"))]
  return [
    {
      kind: "meeting-restored", to: authors(people), link: `/meetings/${entry.meetingId}`,
      sentence: words(`Các điểm cầu được giữ lại từ ${from}.`, `The sites are booked again from ${from}.`)
    },
    ...checkers(people, "site-booked", ids(after, "siteIds"), (sites) => words(
      `${sites.vi}: khai mạc ${from}; kiểm tra xong trước ${due}.`, `${sites.en}: opens ${from}; check complete before ${due}.`
    ))
  ]
}

const waitlistLink = "/registrations/waitlist"

const offered = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const offer = field(field(entry.data, "entry"), "offer")
  const [from, due] = [at(text(offer, "opensAt")), at(text(offer, "expiresAt"))]
  return [{
    kind: "waitlist-offered", to: authors(people), link: waitlistLink,
    sentence: words(`Có chỗ từ ${from}; trả lời trước ${due}.`, `Free from ${from}; answer before ${due}.`)
  }]
}

/** Whoever gave way is asked for pardon, and told what is free instead. */
const gaveWay = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const before = field(entry.data, "before")
  const ways = field(entry.data, "alternatives")
  const times = (Array.isArray(ways) ? ways : []).filter((way) => text(way, "opensAt") !== "").map((way) => at(text(way, "opensAt")))
  const opens = at(text(before, "opensAt"))
  const reason = because(entry.data)
  return [
    {
      kind: "meeting-displaced", to: authors(people), link: waitlistLink,
      sentence: words(
        `${apology.vi} Giờ cũ: ${opens}.${times.length === 0 ? "" : ` Giờ còn trống: ${times.join("; ")}.`}${reason.vi}`,
        `${apology.en} It was to open ${opens}.${times.length === 0 ? "" : ` Free instead: ${times.join("; ")}.`}${reason.en}`
      )
    },
    ...checkers(people, "meeting-cancelled", ids(before, "siteIds"), (sites) => words(`${sites.vi}: không họp lúc ${opens}.`, `${sites.en}: not held at ${opens}.`))
  ]
}

/** Who is told of which event. Every event of the catalogue is here or in `untold`. */
export const tellers: Readonly<Record<string, Teller>> = {
  "registration.submitted": requested,
  "registration.revised": requested,
  "registration.withdrawn": (entry, people) => {
    const reason = because(entry.data)
    return [{
      kind: "registration-withdrawn", to: deciders(people), link: `/registrations/${entry.subjectId}`,
      sentence: words(`Không cần quyết định nữa.${reason.vi}`, `No decision is needed any more.${reason.en}`)
    }]
  },
  "registration.endorsed": endorsed,
  "registration.approved": approved,
  "registration.refused": answered("registration-refused", "Đăng ký không được chấp nhận.", "The registration was not accepted."),
  "registration.sent-back": answered("registration-sent-back", "Bổ sung rồi gửi lại.", "Amend it and send it again."),
  "series.submitted": requested,
  "series.revised": requested,
  "series.changed": both(
    ofSeries({ author: "meeting-changed", site: "meeting-changed" }, "Chuỗi thay đổi", "The series was changed"), invitedToSeries("attendance-changed", "chuỗi thay đổi", "the series was changed")
  ),
  "series.extended": both(
    ofSeries({ author: "meeting-changed", site: "site-booked" }, "Chuỗi có thêm ngày", "Days were added to the series"),
    invitedToSeries("meeting-invited", "chuỗi có thêm ngày", "days were added to the series")
  ),
  "series.skipped": seriesEnded,
  "series.cancelled": seriesEnded,
  "preemption.requested": (_entry, people) => [{
    kind: "preemption-requested", to: deciders(people), link: "/registrations/preemptions",
    sentence: words("Một đăng ký đề nghị được ưu tiên hơn cuộc họp đã duyệt.", "A registration asks to come before an approved meeting.")
  }],
  "preemption.decided": (entry, people) => text(entry.data, "verdict") === "grant"
    ? approved({ ...entry, data: { meeting: field(entry.data, "meeting"), remarks: text(entry.data, "reason") } }, people)
    : [{
      kind: "preemption-decided", to: authors(people), link: `/registrations/${entry.registrationId}`,
      sentence: words(`Không được ưu tiên.${because(entry.data).vi}`, `Not granted.${because(entry.data).en}`)
    }],
  "waitlist.joined": (_entry, people) => [{
    kind: "waitlist-asked", to: deciders(people), link: waitlistLink,
    sentence: words("Cho ý kiến: khi có chỗ trống thì được giữ lịch hay không.", "Say whether it may be booked when a place is free.")
  }],
  "waitlist.decided": (entry, people) => [{
    kind: "waitlist-decided", to: authors(people), link: waitlistLink,
    sentence: text(entry.data, "verdict") === "admit"
      ? words("Được chờ; khi có chỗ vừa đủ sẽ được mời nhận.", "It waits; a place that fits will be offered.")
      : words(`Không được chấp nhận.${because(entry.data).vi}`, `Not accepted.${because(entry.data).en}`)
  }],
  "waitlist.offered": offered,
  "waitlist.lapsed": (entry, people) => [{
    kind: "waitlist-lapsed", to: authors(people), link: waitlistLink,
    sentence: field(entry.data, "free") === true
      ? words("Không có trả lời đúng hạn; chỗ được mời cho người tiếp theo.", "Not answered in time; the place goes to the next.")
      : words("Chỗ đã có người khác giữ; vẫn được chờ với thứ tự cũ.", "The place was taken by others; it keeps waiting in its old place.")
  }],
  "meeting.restored": both(held, invitedAgain),
  "meeting.postponed": both(postponed, invitedLater),
  ...conditionTellers,
  "waitlist.accepted": (entry, people) => approved({ ...entry, data: { meeting: field(entry.data, "meeting"), remarks: "" } }, people),
  "meeting.changed": both(changed, invitedElsewise),
  "meeting.cancelled": (entry, people) =>
    (field(entry.data, "displaced") === true ? both(gaveWay, invitedDisplaced) : both(cancelled, invitedInVain))(entry, people),
  "directory.issued": (entry, { officers }) => {
    const number = text(entry.data, "number")
    return [{
      kind: "directory-issued", link: `/directory/${entry.subjectId}`,
      // To the sites; those whose site has nobody hear of it from the focal body, who issued it.
      to: officers.filter((officer) => (answeredExtent(officer, "acknowledge-directory")?.siteIds ?? []).length > 0),
      sentence: words(`Danh bạ số ${number}: kiểm tra dòng của điểm cầu mình rồi xác nhận đã nhận.`, `Directory ${number}: check your site's line and acknowledge it.`)
    }]
  },
  ...paperTellers,
  ...attendanceTellers,
  ...maintenanceTellers,
  "regulation.amended": retimed,
  "provision.amended": retimed,
  "delegation.made": delegated("delegation-made"),
  "delegation.revoked": delegated("delegation-revoked"),
  ...readinessTellers
}

/** What it is about, in the officer's list and in the e-mail's subject line. */
const title = (kind: NoticeKind, { registration, meeting }: Pick<People, "registration" | "meeting">): Bilingual => {
  const number = meeting?.number ?? registration?.number ?? ""
  const about = meeting?.subject ?? registration?.request.subject ?? ""
  const { vi, en } = noticeKinds[kind].words
  return number === "" ? words(vi, en) : words(`${vi}: ${number} ${about}`, `${en}: ${number} ${about}`)
}

const drafts = (told: ReadonlyArray<Told>, people: Pick<People, "registration" | "meeting">, but: string | null): ReadonlyArray<NoticeDraft> =>
  told.flatMap(({ kind, to, sentence, link }) =>
    to.filter(({ id }) => id !== but).map((officer): NoticeDraft => ({
      officerId: officer.id, kind, subject: title(kind, people), sentence, article: duties[noticeKinds[kind].duty].articles[0],
      link, registrationId: people.registration?.id ?? null, meetingId: people.meeting?.id ?? null
    })))
    // The registrant may also run a room of the meeting: told once, as the one who asked for it.
    .filter((one, index, all) => all.findIndex((other) => other.officerId === one.officerId && other.kind === one.kind) === index)

/** Who is told what of one decision. Whoever decided is not told of it, but of a delegation. */
export const noticesOf = (entry: JournalEntry, people: People): ReadonlyArray<NoticeDraft> =>
  drafts(tellers[entry.event]?.(entry, people) ?? [], people, entry.subjectKind === "delegation" ? null : entry.officerId)

/** A site of a running meeting lost its call at this moment: no decision, but somebody has to act. */
export const noticesOfLoss = (siteId: string, lostAt: Date, people: People): ReadonlyArray<NoticeDraft> => {
  const { meeting, officers, siteNames } = people
  if (meeting === null) return []
  const matter: Matter = { siteIds: [siteId] }
  const to = [...new Set([...holdersOf(officers, "operate-meetings", matter), ...holdersOf(officers, "check-rooms", matter)])]
  const name = siteNames.get(siteId) ?? words("", "")
  return to.length === 0 ? [] : drafts([{
    kind: "site-lost", to, link: `/meetings/${meeting.id}/live`,
    sentence: words(`${name.vi} mất kết nối lúc ${at(lostAt)}.`, `${name.en} lost its connection at ${at(lostAt)}.`)
  }], people, null)
}
