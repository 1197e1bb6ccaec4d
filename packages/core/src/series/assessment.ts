import { isWorkingDay, type SpecialDay } from "../Calendar.ts"
import { localDate, type LocalDate } from "../Instant.ts"
import type { Request, Ruling, Track } from "../Registration.ts"
import { sitesOf } from "../Registration.ts"
import { noResources } from "../registration/resources.ts"
import { assess, assessChange, trackOf, unnamed, type Circumstances, type Neighbour } from "../registration/rules.ts"
import type { Instrument } from "../Regulation.ts"
import type { Clash } from "../Schedule.ts"
import type { Occurrence, OccurrenceNote, PlannedOccurrence, SeriesAssessment } from "../Series.ts"
import { isOpenOn, type Site } from "../Site.ts"
import { mayWait, placeRules } from "../Waitlist.ts"
import type { Slot } from "./expansion.ts"

/** What the rules look at besides the request: for the whole series at once, then of each day. */
export interface SeriesCircumstances extends Omit<Circumstances, "clashes" | "neighbours" | "occupancy"> {
  readonly specialDays: ReadonlyArray<SpecialDay>
  readonly instrument: Pick<Instrument, "number" | "validTo" | "replacedBy">
  /** The sites that take over from asked ones. */
  readonly successors: ReadonlyArray<Pick<Site, "id" | "name">>
  readonly clashes: ReadonlyMap<LocalDate, ReadonlyArray<Clash>>
  readonly neighbours: ReadonlyMap<LocalDate, ReadonlyArray<Neighbour>>
}

type Places = Pick<Request, "mainSiteId" | "memberSiteIds">

/** What a single meeting's rules look at; each day of a changed series may have sites of its own. */
export const onTheDay = (
  { clashes, neighbours, sites, ...around }: SeriesCircumstances, day: LocalDate, places?: Places
): Circumstances => {
  const asked = places === undefined ? undefined : new Set<string>(sitesOf(places))
  return {
    ...around, occupancy: undefined, neighbours: neighbours.get(day) ?? [],
    sites: asked === undefined ? sites : sites.filter(({ id }) => asked.has(id)),
    clashes: (clashes.get(day) ?? []).filter(({ siteId }) => asked === undefined || asked.has(siteId))
  }
}

/** As `unnamed`, of all its days. */
export const unnamedSeries = (around: SeriesCircumstances): SeriesCircumstances => ({
  ...around, resources: unnamed({ clashes: [], neighbours: [], resources: around.resources }).resources,
  clashes: new Map([...around.clashes].map(([day, clashes]) => [day, unnamed({ clashes, neighbours: [], resources: noResources }).clashes])),
  neighbours: new Map([...around.neighbours].map(([day, neighbours]) => [day, unnamed({ clashes: [], neighbours, resources: noResources }).neighbours]))
})

/** How much notice was given for one of its meetings, when the series was sent. */
export const trackOfSlot = (slot: Pick<Slot, "day" | "opensAt">, around: SeriesCircumstances): Track => trackOf(slot, onTheDay(around, slot.day))

export const notesOf = (request: Places, { opensAt }: Pick<Slot, "opensAt">, around: SeriesCircumstances): ReadonlyArray<OccurrenceNote> => {
  const day = localDate(opensAt)
  const special = around.specialDays.find(({ date }) => date === day)
  const { number, validTo, replacedBy } = around.instrument
  const asked = new Set<string>(sitesOf(request))
  return [
    ...(special?.kind === "holiday" ? [{ kind: "holiday", name: special.name } as const]
      : isWorkingDay(around.calendar, day) ? [] : [{ kind: "rest-day" } as const]),
    ...around.sites.filter((site) => asked.has(site.id) && site.validTo !== null && !isOpenOn(site, day)).map((site) => ({
      kind: "site-closed" as const, siteId: site.id, closedOn: site.validTo!,
      successor: around.successors.find(({ id }) => id === site.successorId) ?? null
    })),
    ...(validTo !== null && validTo < day ? [{ kind: "regulation-ends", number, on: validTo, replacedBy } as const] : [])
  ]
}

const weight = { met: 0, exceeds: 1, broken: 2 } as const

/** Of each rule, over so many meetings, the worst; when it does not hold for all meetings alike, it says for how many. */
export const worst = (ruled: ReadonlyArray<ReadonlyArray<Ruling>>): ReadonlyArray<Ruling> => {
  const byRule = Map.groupBy(ruled.flat(), ({ rule }) => rule)
  return [...byRule.values()].map((rulings) => {
    const first = rulings.reduce((a, b) => weight[b.verdict] > weight[a.verdict] ? b : a)
    const alike = rulings.filter(({ verdict }) => verdict === first.verdict).length
    return first.verdict === "met" || ruled.length === 1 || first.rule === "registration.notice" ? first : {
      ...first,
      sentence: { vi: `${first.sentence.vi} (${alike}/${ruled.length} cuộc họp)`, en: `${first.sentence.en} (${alike} of ${ruled.length} meetings)` }
    }
  })
}

/** The days as they were asked for: one that waits is held at once if it has become free. */
export const asAsked = (occurrences: ReadonlyArray<Occurrence>): ReadonlyArray<Slot> =>
  occurrences.map(({ skipped, waitsWithin, ...day }) => ({ ...day, waitsWithin, skipped: skipped && waitsWithin === null }))

/**
 * What the rules say of every meeting, of which there is at least one, and of the series as one. Notice is a matter of
 * the first that is held.
 * A day that others hold waits for a place when it was asked to. With `skipImpossible`, what else can not be held is left out instead of standing against the whole.
 */
export const assessSeries = (
  request: Request, slots: ReadonlyArray<Slot>, around: SeriesCircumstances, { skipImpossible = false } = {}
): SeriesAssessment => {
  const ruledOn = new Map<LocalDate, ReadonlyArray<Ruling>>()
  const occurrences = slots.map((slot): PlannedOccurrence => {
    const { opensAt, closesAt, day, ordinal } = slot
    const here = onTheDay(around, day)
    const rulings = assessChange({ ...request, opensAt, closesAt }, here, { moved: true })
    const possible = rulings.every(({ verdict }) => verdict !== "broken")
    const waitsWithin = slot.skipped || possible || !mayWait(rulings) ? null : slot.waitsWithin
    ruledOn.set(day, rulings)
    return {
      day, ordinal, opensAt, closesAt, skipped: slot.skipped || waitsWithin !== null || skipImpossible && !possible, waitsWithin, possible, notes: notesOf(request, slot, around),
      clashes: [...here.clashes], rulings: rulings.filter(({ verdict }) => verdict !== "met")
    }
  })
  const held = occurrences.filter(({ skipped }) => !skipped)
  const waiting = occurrences.filter(({ waitsWithin }) => waitsWithin !== null)
  const first = held[0] ?? waiting[0] ?? occurrences[0]!
  const { track, rulings } = assess({ ...request, opensAt: first.opensAt, closesAt: first.closesAt }, onTheDay(around, first.day))
  return {
    track, rulings: held.length === 0 && waiting.length > 0 ? rulings.filter(({ rule }) => !placeRules.includes(rule)) : worst([rulings, ...held.slice(1).map(({ day }) => ruledOn.get(day)!)]),
    occurrences, held: held.length, waiting: waiting.length
  }
}
