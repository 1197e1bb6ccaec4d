import type { Officer } from "@diemcau/core/Officer"
import { OverrideRule } from "@diemcau/core/Override"
import { mayRead, type Matter } from "@diemcau/core/Responsibility"
import { Bilingual } from "@diemcau/core/Text"
import type { HistoryEntry } from "@diemcau/store/Journal"
import { Option, Schema } from "effect"
import type { HistoryStep } from "../api/history.ts"

const field = (data: unknown, name: string): unknown =>
  typeof data === "object" && data !== null ? (data as Record<string, unknown>)[name] : undefined

const text = (value: unknown): string | null => typeof value === "string" && value !== "" ? value : null

/** Absent, or of an event of another age: not of a step. */
const decodeStep = Schema.decodeUnknownOption(Schema.Struct({ ordinal: Schema.Int, of: Schema.Int, name: Bilingual }))

const decodeOverridden = Schema.decodeUnknownOption(Schema.Array(OverrideRule))

/** A journal entry as people read it. */
const historyStep = ({ position, at, officerName, onBehalfOf, procedure, event, articles, data }: HistoryEntry): HistoryStep => ({
  position, at, officerName, onBehalfOf: onBehalfOf?.name ?? null, procedure, event, articles, data,
  words: text(field(data, "reason")) ?? text(field(data, "remarks")) ?? text(field(data, "conclusion")) ?? text(field(data, "note")),
  siteId: text(field(data, "siteId")), step: Option.getOrNull(decodeStep(field(data, "step"))),
  overridden: Option.getOrElse(decodeOverridden(field(data, "overridden")), () => []),
  displaced: field(data, "displaced") === true
})

const aboutPapers = /^(paper|conclusion)\./
const aboutAttendance = /^attendance-answer\./

/**
 * The history as this officer may read it: for whom the papers are not, it says that there were some, not which. What sites
 * answered is left out for whom it is not; a site's own answers stand on the meeting's page. `unitId`: of the organiser.
 */
export const historyFor = (officer: Officer, matter: Matter, unitId: string, entries: ReadonlyArray<HistoryEntry>): ReadonlyArray<HistoryStep> => {
  const papers = mayRead(officer, "papers", matter)
  const answers = mayRead(officer, "attendance-answers", { siteIds: [], unitIds: [unitId] })
  return entries.filter(({ event }) => answers || !aboutAttendance.test(event))
    .map((entry) => ({ ...historyStep(entry), ...(papers || !aboutPapers.test(entry.event) ? {} : { words: null, data: null }) }))
}
