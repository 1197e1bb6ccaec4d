import type { JournalEntry } from "../Journal.ts"
import type { NoticeKind, People, Told } from "../Notice.ts"
import type { Bilingual } from "../Text.ts"
import { atSites, namesOf } from "./checkers.ts"
import { postponementGrounds } from "./postponementGrounds.ts"
import { at, because, field, ids, text, words } from "./telling.ts"

type InvitedKind = Extract<NoticeKind, "meeting-invited" | "attendance-changed">

/** Of each site's body those who attend for it: each once, with the own sites in one sentence. A body without anybody is told by its technical officer. */
const bodies = (people: People, kind: InvitedKind, siteIds: ReadonlyArray<string>, sentence: (sites: Bilingual) => Bilingual, meetingId: string): ReadonlyArray<Told> =>
  atSites(people.officers, "attend-meetings", siteIds, (siteId) => ({ unitIds: [people.siteUnitIds.get(siteId) ?? ""] })).map(([officer, own]): Told => ({
    kind, to: [officer], link: `/meetings/${meetingId}#attendance`, sentence: sentence(namesOf(people, own))
  }))

/** Whoever is told as author or technical officer is not told again; only that a site left says nothing of those that stay. */
export const withInvited = (told: ReadonlyArray<Told>, invited: ReadonlyArray<Told>): ReadonlyArray<Told> => {
  const known = new Set(told.flatMap(({ kind, to }) => kind === "site-released" ? [] : to))
  return [...told, ...invited.map((one): Told => ({ ...one, to: one.to.filter((officer) => !known.has(officer)) }))]
}

const span = (meeting: unknown): Bilingual => {
  const [from, to] = [at(text(meeting, "opensAt")), at(text(meeting, "closesAt"))]
  return words(`từ ${from} đến ${to}`, `from ${from} to ${to}`)
}
const answer = words(" Đề nghị trả lời dự họp.", " Please answer whether you attend.")

export const invitedTo = (meeting: unknown, people: People, siteIds = ids(meeting, "siteIds")): ReadonlyArray<Told> => {
  const { vi, en } = span(meeting)
  return bodies(people, "meeting-invited", siteIds, (sites) => words(
    `${sites.vi}: họp ${vi}.${answer.vi}`, `${sites.en}: the meeting is held ${en}.${answer.en}`
  ), people.meeting?.id ?? "")
}

export const invitedAgain = ({ data }: JournalEntry, people: People): ReadonlyArray<Told> => {
  const after = field(data, "after")
  const { vi, en } = span(after)
  const reason = because(data)
  return bodies(people, "meeting-invited", ids(after, "siteIds"), (sites) => words(
    `${sites.vi}: cuộc họp được tổ chức trở lại, ${vi}.${answer.vi}${reason.vi}`, `${sites.en}: the meeting is held after all, ${en}.${answer.en}${reason.en}`
  ), people.meeting?.id ?? "")
}

/** What is different for those who stay: the time with the former one, the sites that came and went, the main site. */
const differences = (people: People, before: unknown, after: unknown): Bilingual => {
  const [was, is] = [span(before), span(after)]
  const [were, are] = [ids(before, "siteIds"), ids(after, "siteIds")]
  const listed = (siteIds: ReadonlyArray<string>, vi: string, en: string): Bilingual => {
    const names = namesOf(people, siteIds)
    return siteIds.length === 0 ? words("", "") : words(` ${vi}: ${names.vi}.`, ` ${en}: ${names.en}.`)
  }
  const main = text(after, "mainSiteId")
  const parts = [
    was.vi === is.vi ? words(`vẫn họp ${is.vi}.`, `still held ${is.en}.`) : words(`họp ${is.vi}, thay cho ${was.vi}.`, `held ${is.en}, instead of ${was.en}.`),
    listed(are.filter((id) => !were.includes(id)), "Thêm", "Added"),
    listed(were.filter((id) => !are.includes(id)), "Bớt", "Left out"),
    listed(main === "" || main === text(before, "mainSiteId") ? [] : [main], "Điểm cầu chính", "Main site")
  ]
  return words(parts.map(({ vi }) => vi).join(""), parts.map(({ en }) => en).join(""))
}

export const invitedElsewise = ({ data }: JournalEntry, people: People): ReadonlyArray<Told> => {
  const [before, after] = [field(data, "before"), field(data, "after")]
  const [were, are] = [ids(before, "siteIds"), ids(after, "siteIds")]
  const id = people.meeting?.id ?? ""
  const reason = because(data)
  const { vi, en } = differences(people, before, after)
  const gone = were.filter((siteId) => !are.includes(siteId))
  const released = new Set(atSites(people.officers, "check-rooms", gone).map(([officer]) => officer))
  const again = field(before, "round") === field(after, "round") ? words("", "") : answer
  return [
    ...invitedTo(after, people, are.filter((siteId) => !were.includes(siteId))),
    ...bodies(people, "attendance-changed", are.filter((siteId) => were.includes(siteId)), (sites) => words(
      `${sites.vi}: ${vi}${again.vi}${reason.vi}`, `${sites.en}: ${en}${again.en}${reason.en}`
    ), id),
    ...bodies(people, "attendance-changed", gone, (sites) => words(
      `${sites.vi} không còn tham gia cuộc họp lúc ${at(text(before, "opensAt"))}.${reason.vi}`,
      `${sites.en} takes no part in the meeting at ${at(text(before, "opensAt"))} any more.${reason.en}`
    ), id).filter(({ to }) => to.every((officer) => !released.has(officer)))
  ]
}

/** A meeting that is not held at its time, whatever becomes of it. */
const notHeld = (people: People, kind: InvitedKind, why: Bilingual): ReadonlyArray<Told> => {
  const { meeting } = people
  if (meeting === null) return []
  const opens = at(meeting.opensAt)
  return bodies(people, kind, meeting.siteIds, (sites) => words(
    `${sites.vi}: không họp lúc ${opens}${why.vi}`, `${sites.en}: not held at ${opens}${why.en}`
  ), meeting.id)
}
const later = words("thời gian mới được báo sau", "the new time will be told")

export const invitedInVain = ({ data }: JournalEntry, people: People): ReadonlyArray<Told> => {
  const reason = because(data)
  return notHeld(people, "attendance-changed", words(`.${reason.vi}`, `.${reason.en}`))
}

export const invitedLater = ({ data }: JournalEntry, people: People): ReadonlyArray<Told> => {
  const [reason, ground] = [because(data), postponementGrounds[text(data, "ground")] ?? words("", "")]
  return notHeld(people, "attendance-changed", words(
    `; ${later.vi}. Căn cứ: ${ground.vi}.${reason.vi}`, `; ${later.en}. Ground: ${ground.en}.${reason.en}`
  ))
}

/** To what it gave way is not theirs to know. */
export const invitedDisplaced = (_entry: JournalEntry, people: People): ReadonlyArray<Told> =>
  notHeld(people, "attendance-changed", words(
    `, nhường điểm cầu cho cuộc họp có mức ưu tiên cao hơn; ${later.vi}.`, `: it gave its sites to a meeting of a higher priority; ${later.en}.`
  ))

/** A series is told as one: how many of its days, from when. */
export const invitedToSeries = (kind: InvitedKind, vi: string, en: string) => ({ data }: JournalEntry, people: People): ReadonlyArray<Told> => {
  const listed = field(data, "meetings")
  const meetings = Array.isArray(listed) ? listed as ReadonlyArray<unknown> : []
  if (meetings.length === 0) return []
  const first = meetings[0]
  const [from, id, reason] = [at(text(first, "opensAt")), text(first, "id"), because(data)]
  const asked = kind === "meeting-invited" ? answer : words("", "")
  const siteIds = ids(data, "siteIds")
  const sites = field(field(data, "change"), "sites")
  const stay = sites === undefined ? siteIds : [text(sites, "mainSiteId"), ...ids(sites, "memberSiteIds")]
  return [
    ...bodies(people, kind, siteIds.filter((siteId) => stay.includes(siteId)), (own) => words(
      `${own.vi}: ${vi}, ${meetings.length} cuộc họp, từ ${from}.${asked.vi}${reason.vi}`,
      `${own.en}: ${en}, ${meetings.length} meetings, from ${from}.${asked.en}${reason.en}`
    ), id),
    ...bodies(people, "attendance-changed", siteIds.filter((siteId) => !stay.includes(siteId)), (own) => words(
      `${own.vi} không còn tham gia ${meetings.length} cuộc họp của chuỗi, từ ${from}.${reason.vi}`,
      `${own.en} takes no part in ${meetings.length} meetings of the series any more, from ${from}.${reason.en}`
    ), id)
  ]
}
