import type { NoticeKind, People, Told } from "../Notice.ts"
import type { Officer } from "../Officer.ts"
import { holdersOf } from "../Responsibility.ts"
import type { Bilingual } from "../Text.ts"
import { authors } from "./approvalTellers.ts"
import { namesOf } from "./checkers.ts"
import { noticeKinds } from "./kinds.ts"
import { words } from "./telling.ts"

/**
 * Those who attend for the bodies of these sites, each told of the own ones in one sentence. Only what is approved, or was,
 * is told to them; whoever asked for the meeting hears of it as its author.
 */
export const participants = (
  people: People, kind: Extract<NoticeKind, "meeting-invited" | "attendance-changed">, siteIds: ReadonlyArray<string>, sentence: (sites: Bilingual) => Bilingual,
  meetingId: string = people.meeting?.id ?? ""
): ReadonlyArray<Told> => {
  const askers = authors(people)
  const told = new Map<Officer, Array<string>>()
  for (const siteId of siteIds) {
    const unitId = people.siteUnitIds.get(siteId)
    const holders = unitId === undefined ? [] : holdersOf(people.officers, noticeKinds[kind].duty, { unitIds: [unitId] })
    for (const officer of holders) if (!askers.includes(officer)) told.set(officer, [...told.get(officer) ?? [], siteId])
  }
  const answer = kind === "meeting-invited" ? words(" Trả lời dự họp trên trang của cuộc họp.", " Answer on the meeting's page whether you attend.") : words("", "")
  return [...told].map(([officer, own]): Told => {
    const { vi, en } = sentence(namesOf(people, own))
    return { kind, to: [officer], link: `/meetings/${meetingId}#attendance`, sentence: words(`${vi}${answer.vi}`, `${en}${answer.en}`) }
  })
}
