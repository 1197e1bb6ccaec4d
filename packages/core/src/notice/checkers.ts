import type { NoticeKind, People, Told } from "../Notice.ts"
import type { Officer } from "../Officer.ts"
import { holdersOf, type Matter } from "../Responsibility.ts"
import type { Duty } from "../responsibility/matrix.ts"
import type { Bilingual } from "../Text.ts"
import { noticeKinds } from "./kinds.ts"
import { words } from "./telling.ts"

/** Each holder of the duty once, with the sites of these that are theirs. What nobody answers for nearer is the province's. */
export const atSites = (
  officers: ReadonlyArray<Officer>, duty: Duty, siteIds: ReadonlyArray<string>, matterOf: (siteId: string) => Matter = (siteId) => ({ siteIds: [siteId] })
): ReadonlyArray<readonly [Officer, ReadonlyArray<string>]> => {
  const told = new Map<Officer, Array<string>>()
  for (const siteId of siteIds) {
    for (const officer of holdersOf(officers, duty, matterOf(siteId))) told.set(officer, [...told.get(officer) ?? [], siteId])
  }
  return [...told]
}

export const namesOf = ({ siteNames }: Pick<People, "siteNames">, siteIds: ReadonlyArray<string>): Bilingual => {
  const names = siteIds.map((id) => siteNames.get(id) ?? words("", ""))
  return words(names.map(({ vi }) => vi).join(", "), names.map(({ en }) => en).join(", "))
}

/** Those who run these rooms, each told of the own ones in one sentence. */
export const checkers = (
  people: People, kind: NoticeKind, siteIds: ReadonlyArray<string>, sentence: (sites: Bilingual, own: ReadonlyArray<string>) => Bilingual,
  meetingId: string = people.meeting?.id ?? ""
): ReadonlyArray<Told> =>
  atSites(people.officers, noticeKinds[kind].duty, siteIds).map(([officer, own]): Told => ({
    kind, to: [officer], sentence: sentence(namesOf(people, own), own),
    link: kind.startsWith("check-") && own.length === 1 ? `/meetings/${meetingId}/check/${own[0]}` : `/meetings/${meetingId}`
  }))
