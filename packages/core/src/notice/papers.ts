import type { JournalEntry } from "../Journal.ts"
import type { People, Told } from "../Notice.ts"
import { mayRead } from "../Responsibility.ts"
import { because, field, ids, text, words } from "./telling.ts"

/** Those who read the meeting's papers because of their own body or site; nobody who reads everybody's. */
const readers = ({ officers, meeting, siteUnitIds }: People, siteIds: ReadonlyArray<string>) => {
  const sites = meeting?.siteIds ?? siteIds
  const matter = { siteIds: sites, unitIds: sites.flatMap((id) => siteUnitIds.get(id) ?? []) }
  return officers.filter((officer) => mayRead(officer, "papers", matter) && !mayRead(officer, "papers", { siteIds: [], unitIds: [] }))
}

/** Papers of a registration that is not approved yet concern no site. */
const toReaders = (kind: Told["kind"], sentence: (entry: JournalEntry) => Told["sentence"]) =>
  (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
    const meetingId = entry.meetingId ?? text(entry.data, "meetingId")
    return meetingId === "" ? [] : [{
      kind, to: readers(people, ids(entry.data, "siteIds")), link: `/meetings/${meetingId}/papers`, sentence: sentence(entry)
    }]
  }

const namesOf = (entry: JournalEntry): string => {
  const papers = field(entry.data, "papers")
  return (Array.isArray(papers) ? papers : []).map((paper) => text(paper, "name")).join("; ")
}

export const paperTellers = {
  "paper.sent": toReaders("papers-changed", (entry) => words(`Mới: ${namesOf(entry)}.`, `New: ${namesOf(entry)}.`)),
  "paper.replaced": toReaders("papers-changed", (entry) => {
    const [name, reason] = [text(entry.data, "name"), because(entry.data)]
    return words(`Có bản thay thế: ${name}.${reason.vi}`, `Replaced: ${name}.${reason.en}`)
  }),
  "paper.withdrawn": toReaders("papers-changed", (entry) => {
    const [name, reason] = [text(entry.data, "name"), because(entry.data)]
    return words(`Đã thu hồi, không sử dụng: ${name}.${reason.vi}`, `Withdrawn, not to be used: ${name}.${reason.en}`)
  }),
  "conclusion.recorded": toReaders("conclusion-issued", ({ data }) => words(
    `${text(data, "number") === "" ? "Đã có văn bản" : `Số ${text(data, "number")}`}, ngày ${text(data, "issuedOn").split("-").reverse().join("/")}.`,
    `${text(data, "number") === "" ? "A document" : `Number ${text(data, "number")}`}, of ${text(data, "issuedOn").split("-").reverse().join("/")}.`
  ))
} as const
