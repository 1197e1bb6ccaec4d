import { Option, Schema } from "effect"
import { Instant } from "../Instant.ts"
import type { JournalEntry } from "../Journal.ts"
import type { Meeting } from "../Meeting.ts"
import type { People, Told } from "../Notice.ts"
import type { Officer } from "../Officer.ts"
import type { Registration } from "../Registration.ts"
import { holdersOf } from "../Responsibility.ts"
import type { Bilingual } from "../Text.ts"
import { authors } from "./approvalTellers.ts"
import { atSites } from "./checkers.ts"
import { at, because, words } from "./telling.ts"

/** What a signed change of the regulation writes down of an approved meeting whose check is due at another time. */
export const RetimedMeeting = Schema.Struct({ id: Schema.String, number: Schema.String, checkDueAt: Schema.Struct({ before: Instant, after: Instant }) })
const Retimed = Schema.Struct({ moved: Schema.Array(RetimedMeeting) })

/** Empty for entries that moved none, and for those of before both times were kept. */
export const retimedOf = ({ data }: Pick<JournalEntry, "data">): ReadonlyArray<typeof RetimedMeeting.Type> =>
  Option.match(Schema.decodeUnknownOption(Retimed)(data), { onNone: () => [], onSome: ({ moved }) => moved })

/** A meeting that was retimed, with who asked for it. */
export interface RetimedCase {
  readonly meeting: Meeting
  readonly registration: Registration | null
}

/** More are counted: a notice is read on a telephone. */
const mostListed = 5

const sentenceOf = (own: ReadonlyArray<typeof RetimedMeeting.Type>, reason: Bilingual): Bilingual => {
  const listed = own.slice(0, mostListed)
  const more = own.length - listed.length
  const vi = listed.map(({ number, checkDueAt: { before, after } }) => `${number}: kiểm tra xong trước ${at(after)}, thay cho ${at(before)}`)
  const en = listed.map(({ number, checkDueAt: { before, after } }) => `${number}: check complete before ${at(after)}, instead of ${at(before)}`)
  return words(
    `${vi.join("; ")}${more === 0 ? "" : `; và ${more} cuộc họp khác`}.${reason.vi}`, `${en.join("; ")}${more === 0 ? "" : `; and ${more} more meetings`}.${reason.en}`
  )
}

/** Each of those who run the rooms, asked for the meeting or run it hears once of all the meetings that are theirs. */
export const retimed = (entry: JournalEntry, { officers, retimed: cases }: People): ReadonlyArray<Told> => {
  const reason = because(entry.data)
  const theirs = new Map<Officer, Array<typeof RetimedMeeting.Type>>()
  for (const moved of retimedOf(entry)) {
    const found = cases.find(({ meeting }) => meeting.id === moved.id)
    if (found === undefined) continue
    const concerned = new Set([
      ...atSites(officers, "check-rooms", found.meeting.siteIds).map(([officer]) => officer),
      ...authors({ officers, registration: found.registration }), ...holdersOf(officers, "operate-meetings", {})
    ])
    for (const officer of concerned) theirs.set(officer, [...theirs.get(officer) ?? [], moved])
  }
  return [...theirs].map(([officer, own]): Told => ({
    kind: "checks-retimed", to: [officer], link: own.length === 1 ? `/meetings/${own[0]!.id}` : "/meetings", sentence: sentenceOf(own, reason)
  }))
}
