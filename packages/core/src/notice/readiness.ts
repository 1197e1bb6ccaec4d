import type { JournalEntry } from "../Journal.ts"
import type { NoticeKind, People, Told } from "../Notice.ts"
import { holdersOf } from "../Responsibility.ts"
import type { Bilingual } from "../Text.ts"
import { checkers, namesOf } from "./checkers.ts"
import { at, field, text, words } from "./telling.ts"

/** What is said of rooms that want their check, of rooms where nobody is, and of those that want both. */
interface Sentences {
  readonly unchecked: (sites: Bilingual) => Bilingual
  readonly absent: (sites: Bilingual) => Bilingual
  readonly both: (sites: Bilingual) => Bilingual
}

/** One notice to each for both: whoever checks a room is also who has to be there. */
const ofRooms = (people: People, kind: NoticeKind, unchecked: ReadonlyArray<string>, absent: ReadonlyArray<string>, say: Sentences): ReadonlyArray<Told> =>
  checkers(people, kind, [...new Set([...unchecked, ...absent])], (_sites, own) => {
    const [wants, empty] = [own.filter((id) => unchecked.includes(id)), own.filter((id) => absent.includes(id))]
    const told: ReadonlyArray<readonly [ReadonlyArray<string>, (sites: Bilingual) => Bilingual]> = [
      [wants.filter((id) => empty.includes(id)), say.both], [wants.filter((id) => !empty.includes(id)), say.unchecked], [empty.filter((id) => !wants.includes(id)), say.absent]
    ]
    const sentences = told.flatMap(([ids, sentence]) => ids.length === 0 ? [] : [sentence(namesOf(people, ids))])
    return words(sentences.map(({ vi }) => vi).join(" "), sentences.map(({ en }) => en).join(" "))
  })

const overdue = (people: People, unchecked: ReadonlyArray<string>, absent: ReadonlyArray<string>, closedAt: string) =>
  ofRooms(people, "check-overdue", unchecked, absent, {
    unchecked: ({ vi, en }) => words(`${vi} chưa sẵn sàng khi chốt kiểm tra lúc ${closedAt}.`, `${en}: not ready when the check closed at ${closedAt}.`),
    absent: ({ vi, en }) => words(`${vi} chưa có ai báo có mặt.`, `${en}: nobody has said to be there.`),
    both: ({ vi, en }) => words(
      `${vi} chưa sẵn sàng khi chốt kiểm tra lúc ${closedAt}, và chưa có ai báo có mặt.`, `${en}: not ready when the check closed at ${closedAt}, and nobody has said to be there.`
    )
  })

/** The clock's first look at the endpoints is also the moment to remind those who have not checked their room, or are not there. */
const dueSoon = (people: People, checkDueAt: Date, absent: ReadonlyArray<string>): ReadonlyArray<Told> => {
  const { meeting, checkedSiteIds, presence } = people
  const [check, come] = [at(checkDueAt), at(presence.dueAt ?? checkDueAt)]
  return ofRooms(people, "check-due-soon", (meeting?.siteIds ?? []).filter((id) => !checkedSiteIds.includes(id)), absent, {
    unchecked: ({ vi, en }) => words(`${vi}: kiểm tra xong trước ${check}.`, `${en}: check complete before ${check}.`),
    absent: ({ vi, en }) => words(`${vi}: có mặt trước ${come}.`, `${en}: be there before ${come}.`),
    both: ({ vi, en }) => words(`${vi}: có mặt trước ${come}, kiểm tra xong trước ${check}.`, `${en}: be there before ${come}, check complete before ${check}.`)
  })
}

const probed = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const { meeting, presence: { dueAt, siteIds } } = people
  if (entry.officerId !== null || meeting === null) return []
  const absent = dueAt === null ? [] : meeting.siteIds.filter((id) => !siteIds.includes(id))
  if (meeting.gateClosedAt === null) return entry.at < meeting.checkDueAt ? dueSoon(people, meeting.checkDueAt, absent) : []
  // Where somebody has to be there only after the check has closed, the clock's last look tells who is not.
  return dueAt !== null && dueAt > meeting.gateClosedAt && dueAt <= entry.at ? overdue(people, [], absent, at(meeting.gateClosedAt)) : []
}

const gateClosed = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  if (people.meeting === null) return []
  const [listed, closedAt, due] = [field(entry.data, "sites"), text(entry.data, "closedAt"), text(entry.data, "presenceDueAt")]
  const sites = Array.isArray(listed) ? listed as ReadonlyArray<unknown> : []
  const which = (wanted: (site: unknown) => boolean) => sites.filter(wanted).map((site) => text(site, "siteId"))
  const nobody = (site: unknown) => {
    const present = field(site, "present")
    return Array.isArray(present) && present.length === 0
  }
  const behind = which((site) => text(site, "verdict") !== "ready")
  const absent = due === "" || Date.parse(due) > Date.parse(closedAt) ? [] : which(nobody)
  if (behind.length === 0 && absent.length === 0) return []
  const counted: ReadonlyArray<Bilingual> = [
    ...(behind.length === 0 ? [] : [words(`${behind.length} điểm cầu chưa sẵn sàng khi chốt kiểm tra.`, `${behind.length} sites were not ready when the check closed.`)]),
    ...(absent.length === 0 ? [] : [words(`${absent.length} điểm cầu chưa có ai báo có mặt.`, `At ${absent.length} sites nobody had said to be there.`)])
  ]
  return [
    ...overdue(people, behind, absent, at(closedAt)),
    {
      kind: "sites-not-ready", to: holdersOf(people.officers, "operate-meetings", {}), link: `/meetings/${people.meeting.id}/readiness`,
      sentence: words(counted.map(({ vi }) => vi).join(" "), counted.map(({ en }) => en).join(" "))
    }
  ]
}

export const readinessTellers = { "readiness.probed": probed, "readiness.closed": gateClosed }
