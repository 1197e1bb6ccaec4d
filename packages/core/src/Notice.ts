import { Schema } from "effect"
import { Instant, localDate, localTime } from "./Instant.ts"
import type { JournalEntry } from "./Journal.ts"
import type { Meeting } from "./Meeting.ts"
import { OfficerId, type Officer } from "./Officer.ts"
import { ArticleKey } from "./Regulation.ts"
import type { Registration } from "./Registration.ts"
import { holdersOf, type Matter } from "./Responsibility.ts"
import { duties, type Duty } from "./responsibility/matrix.ts"
import { Bilingual } from "./Text.ts"

/**
 * Everything an officer may be told unasked. `duty`: who is told is who answers for it nearest to the matter.
 * `mayMute`: the e-mail can be declined; where the officer owes an answer or must be in a room, it can not.
 */
export const noticeKinds = {
  "registration-submitted": { duty: "decide-registrations", mayMute: false, words: { vi: "Có đăng ký chờ phê duyệt", en: "A registration waits for a decision" } },
  "registration-withdrawn": { duty: "decide-registrations", mayMute: true, words: { vi: "Đăng ký được rút", en: "A registration was withdrawn" } },
  "registration-approved": { duty: "register-meetings", mayMute: true, words: { vi: "Đăng ký được phê duyệt", en: "A registration was approved" } },
  "registration-refused": { duty: "register-meetings", mayMute: true, words: { vi: "Đăng ký bị từ chối", en: "A registration was refused" } },
  "registration-sent-back": { duty: "register-meetings", mayMute: false, words: { vi: "Đăng ký được trả lại để bổ sung", en: "A registration was sent back" } },
  "site-booked": { duty: "check-rooms", mayMute: false, words: { vi: "Điểm cầu có lịch họp mới", en: "A site has a new meeting" } },
  "site-released": { duty: "check-rooms", mayMute: false, words: { vi: "Điểm cầu không còn tham gia cuộc họp", en: "A site left a meeting" } },
  "meeting-changed": { duty: "check-rooms", mayMute: false, words: { vi: "Lịch họp thay đổi", en: "A meeting was changed" } },
  "meeting-cancelled": { duty: "check-rooms", mayMute: false, words: { vi: "Cuộc họp bị hủy", en: "A meeting was cancelled" } },
  "check-due-soon": { duty: "check-rooms", mayMute: false, words: { vi: "Sắp đến hạn kiểm tra kỹ thuật", en: "A room check is due soon" } },
  "check-overdue": { duty: "check-rooms", mayMute: false, words: { vi: "Quá hạn kiểm tra kỹ thuật", en: "A room check is overdue" } },
  "duty-due-soon": { duty: "answer-for-site", mayMute: false, words: { vi: "Sắp đến hạn nhiệm vụ định kỳ", en: "A dated duty is due soon" } },
  "duty-escalated": { duty: "oversee-duties", mayMute: true, words: { vi: "Nhiệm vụ định kỳ quá hạn", en: "A dated duty is overdue" } },
  "sites-not-ready": { duty: "operate-meetings", mayMute: true, words: { vi: "Còn điểm cầu chưa sẵn sàng", en: "Sites are not ready" } },
  "directory-issued": { duty: "acknowledge-directory", mayMute: false, words: { vi: "Danh bạ cán bộ kỹ thuật mới", en: "A new directory of technical officers" } },
  "site-lost": { duty: "operate-meetings", mayMute: true, words: { vi: "Điểm cầu mất kết nối", en: "A site lost its connection" } }
} as const satisfies Record<string, { readonly duty: Duty; readonly mayMute: boolean; readonly words: Bilingual }>

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
  readonly meeting: Meeting | null
  /** Sites of the meeting whose room has been checked through. */
  readonly checkedSiteIds: ReadonlyArray<string>
}

type Told = Pick<NoticeDraft, "kind" | "sentence" | "link"> & { readonly to: ReadonlyArray<Officer> }

const words = (vi: string, en: string): Bilingual => ({ vi, en })

const at = (instant: Date | string): string => {
  const when = typeof instant === "string" ? new Date(instant) : instant
  const [year, month, day] = localDate(when).split("-")
  return `${localTime(when)} ${day}/${month}/${year}`
}

const field = (data: unknown, name: string): unknown =>
  typeof data === "object" && data !== null ? (data as Record<string, unknown>)[name] : undefined
const text = (data: unknown, name: string): string => {
  const value = field(data, name)
  return typeof value === "string" ? value : ""
}
const ids = (data: unknown, name: string): ReadonlyArray<string> => {
  const value = field(data, name)
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : []
}

const because = (data: unknown): Bilingual => {
  const reason = text(data, "reason")
  return reason === "" ? words("", "") : words(` Lý do: ${reason}`, ` Reason: ${reason}`)
}

/** The author, while the author still answers for it there; else the nearest who do. */
const authors = ({ officers, registration }: People): ReadonlyArray<Officer> => {
  if (registration === null) return []
  const holders = holdersOf(officers, "register-meetings", { unitIds: [registration.unitId] })
  const author = holders.find(({ id }) => id === registration.submittedBy)
  return author === undefined ? holders : [author]
}

/** Each holder of the duty once, with the sites of these that are theirs. A site that nobody runs is the province's. */
const atSites = (officers: ReadonlyArray<Officer>, duty: Duty, siteIds: ReadonlyArray<string>) => {
  const told = new Map<Officer, Array<string>>()
  for (const siteId of siteIds) {
    for (const officer of holdersOf(officers, duty, { siteIds: [siteId] })) told.set(officer, [...told.get(officer) ?? [], siteId])
  }
  return [...told]
}

const checkers = (
  { officers, siteNames, meeting }: People, kind: NoticeKind, siteIds: ReadonlyArray<string>, sentence: (sites: Bilingual) => Bilingual
): ReadonlyArray<Told> =>
  atSites(officers, noticeKinds[kind].duty, siteIds).map(([officer, own]): Told => {
    const names = own.map((id) => siteNames.get(id) ?? words("", ""))
    return {
      kind, to: [officer], sentence: sentence(words(names.map(({ vi }) => vi).join(", "), names.map(({ en }) => en).join(", "))),
      link: kind.startsWith("check-") && own.length === 1 ? `/meetings/${meeting!.id}/check/${own[0]}` : `/meetings/${meeting!.id}`
    }
  })

const requested = (entry: JournalEntry, { officers, registration }: People): ReadonlyArray<Told> => {
  if (registration === null) return []
  const [opens, due] = [at(registration.request.opensAt), at(registration.decisionDueAt)]
  return [{
    kind: "registration-submitted", link: `/approvals/${entry.subjectId}`, to: holdersOf(officers, "decide-registrations", {}),
    sentence: words(`Khai mạc ${opens}; trả lời trước ${due}.`, `Opens ${opens}; answer before ${due}.`)
  }]
}

const answered = (kind: NoticeKind, vi: string, en: string) => (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const reason = because(entry.data)
  return [{ kind, to: authors(people), link: `/registrations/${entry.subjectId}`, sentence: words(`${vi}${reason.vi}`, `${en}${reason.en}`) }]
}

const approved = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const meeting = field(entry.data, "meeting")
  const opens = at(text(meeting, "opensAt"))
  const remarks = text(entry.data, "remarks")
  return [
    {
      kind: "registration-approved", to: authors(people), link: `/meetings/${entry.meetingId}`,
      sentence: words(
        `Các điểm cầu được giữ từ ${opens}.${remarks === "" ? "" : ` Ghi chú: ${remarks}`}`,
        `The sites are booked from ${opens}.${remarks === "" ? "" : ` Remarks: ${remarks}`}`
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

/** The clock's first look at the endpoints is also the moment to remind those who have not checked their room. */
const probed = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const { meeting, checkedSiteIds } = people
  if (entry.officerId !== null || meeting === null || meeting.gateClosedAt !== null || entry.at >= meeting.checkDueAt) return []
  return checkers(people, "check-due-soon", meeting.siteIds.filter((id) => !checkedSiteIds.includes(id)), (sites) => words(
    `${sites.vi}: kiểm tra xong trước ${at(meeting.checkDueAt)}.`, `${sites.en}: check complete before ${at(meeting.checkDueAt)}.`
  ))
}

const gateClosed = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const sites = field(entry.data, "sites")
  const behind = (Array.isArray(sites) ? sites : []).filter((site) => text(site, "verdict") !== "ready").map((site) => text(site, "siteId"))
  if (behind.length === 0 || people.meeting === null) return []
  return [
    ...checkers(people, "check-overdue", behind, (names) => words(
      `${names.vi} chưa sẵn sàng khi chốt kiểm tra lúc ${at(text(entry.data, "closedAt"))}.`,
      `${names.en}: not ready when the check closed at ${at(text(entry.data, "closedAt"))}.`
    )),
    {
      kind: "sites-not-ready", to: holdersOf(people.officers, "operate-meetings", {}), link: `/meetings/${people.meeting.id}/readiness`,
      sentence: words(`${behind.length} điểm cầu chưa sẵn sàng khi chốt kiểm tra.`, `${behind.length} sites were not ready when the check closed.`)
    }
  ]
}

/** Events that nobody is told of are not named here. */
const tellers: Readonly<Record<string, (entry: JournalEntry, people: People) => ReadonlyArray<Told>>> = {
  "registration.submitted": requested,
  "registration.revised": requested,
  "registration.withdrawn": (entry, { officers }) => {
    const reason = because(entry.data)
    return [{
      kind: "registration-withdrawn", to: holdersOf(officers, "decide-registrations", {}), link: `/registrations/${entry.subjectId}`,
      sentence: words(`Không cần quyết định nữa.${reason.vi}`, `No decision is needed any more.${reason.en}`)
    }]
  },
  "registration.approved": approved,
  "registration.refused": answered("registration-refused", "Đăng ký không được chấp nhận.", "The registration was not accepted."),
  "registration.sent-back": answered("registration-sent-back", "Bổ sung rồi gửi lại.", "Amend it and send it again."),
  "meeting.changed": changed,
  "meeting.cancelled": cancelled,
  "directory.issued": (entry, { officers }) => {
    const number = text(entry.data, "number")
    return [{
      kind: "directory-issued", link: `/directory/${entry.subjectId}`,
      // To the sites; those whose site has nobody hear of it from the focal body, who issued it.
      to: officers.filter(({ roles, siteIds }) => roles.includes("technician") && siteIds.length > 0),
      sentence: words(`Danh bạ số ${number}: kiểm tra dòng của điểm cầu mình rồi xác nhận đã nhận.`, `Directory ${number}: check your site's line and acknowledge it.`)
    }]
  },
  "readiness.probed": probed,
  "readiness.closed": gateClosed
}

/** What it is about, in the officer's list and in the e-mail's subject line. */
const title = (kind: NoticeKind, { registration, meeting }: Pick<People, "registration" | "meeting">): Bilingual => {
  const number = meeting?.number ?? registration?.number ?? ""
  const about = meeting?.subject ?? registration?.request.subject ?? ""
  const { vi, en } = noticeKinds[kind].words
  return words(`${vi}: ${number} ${about}`.trim(), `${en}: ${number} ${about}`.trim())
}

const drafts = (told: ReadonlyArray<Told>, people: Pick<People, "registration" | "meeting">, but: string | null): ReadonlyArray<NoticeDraft> =>
  told.flatMap(({ kind, to, sentence, link }) =>
    to.filter(({ id }) => id !== but).map((officer): NoticeDraft => ({
      officerId: officer.id, kind, subject: title(kind, people), sentence, article: duties[noticeKinds[kind].duty].articles[0],
      link, registrationId: people.registration?.id ?? null, meetingId: people.meeting?.id ?? null
    })))
    // The registrant may also run a room of the meeting: told once, as the one who asked for it.
    .filter((one, index, all) => all.findIndex((other) => other.officerId === one.officerId && other.kind === one.kind) === index)

/** Who is told what of one decision. Whoever decided is not told of it. */
export const noticesOf = (entry: JournalEntry, people: People): ReadonlyArray<NoticeDraft> =>
  drafts(tellers[entry.event]?.(entry, people) ?? [], people, entry.officerId)

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
