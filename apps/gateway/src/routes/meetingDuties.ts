import { addDays, localDate } from "@diemcau/core/Instant"
import {
  isMissing, matterOfDuty, meetingDuties, meetingDutyKinds, meetingDutyStates, stateOf, type MeetingDuty, type MeetingDutyKind, type MeetingDutyState
} from "@diemcau/core/MeetingDuty"
import type { Officer } from "@diemcau/core/Officer"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import type { Site } from "@diemcau/core/Site"
import { searchKey } from "@diemcau/core/Text"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { MeetingDutyShown } from "../api/duties.ts"
import { answerers, currentSpan, meetingDutiesBetween } from "../procedures/meetingDutyCircumstances.ts"

/** What one answer carries: a page that nobody reads to its end helps nobody. */
const most = 500

interface Asked {
  readonly from?: string
  readonly to?: string
  readonly kind?: MeetingDutyKind
  readonly state?: MeetingDutyState | "missing"
  readonly place?: string
}

type Shown = typeof MeetingDutyShown.Type

/** How duties are shown to a reader: where, whose, and what the reader may do. */
const shower = (sites: ReadonlyArray<Site>, unitNames: ReadonlyMap<string, string>, officers: ReadonlyArray<Officer>, now: Date, reader: Officer) => {
  const siteOf = new Map<string, Site>(sites.map((site) => [site.id, site]))
  const siteUnitIds = new Map<string, string>(sites.map(({ id, unitId }) => [id, unitId]))
  const holdersOf = answerers(officers, siteUnitIds)
  return {
    readable: (duty: MeetingDuty) => mayRead(reader, "duties", matterOfDuty(duty, siteUnitIds)),
    placed: (duty: MeetingDuty) => {
      const site = duty.siteId === null ? undefined : siteOf.get(duty.siteId)
      const unit = unitNames.get(duty.unitId) ?? ""
      return { ...duty, state: stateOf(duty, now), place: site === undefined ? { vi: unit, en: unit } : { vi: site.name, en: site.nameEn ?? site.name } }
    },
    answered: <Duty extends MeetingDuty>(duty: Duty) => {
      const holders = holdersOf(duty)
      return {
        ...duty, holders: holders.map(({ name }) => name), mine: holders.some(({ id }) => id === reader.id),
        mayOversee: mayDo(reader, "oversee-duties", matterOfDuty(duty, siteUnitIds))
      }
    }
  }
}

const unitNames = Effect.map(UnitStore.list(), (units) => new Map<string, string>(units.map(({ id, name }) => [id, name])))

const zero = () => Object.fromEntries(meetingDutyStates.map((state) => [state, 0])) as Record<MeetingDutyState, number>

export const meetingDutiesShown = ({ from, to, kind, state, place = "" }: Asked, now: Date, reader: Officer) =>
  Effect.gen(function*() {
    const today = localDate(now)
    const first = from ?? (to === undefined ? addDays(today, -30) : addDays(to, -30))
    const last = to ?? (from === undefined ? addDays(today, 14) : addDays(from, 44))
    const [earliest, latest] = currentSpan(now)
    const near = yield* meetingDutiesBetween(earliest, latest, now)
    const asked = first >= earliest && last <= latest ? near : yield* meetingDutiesBetween(first, last, now)
    const { readable, placed, answered } = shower(near.sites, yield* unitNames, near.officers, now, reader)
    const wanted = searchKey(place).split(/\s+/).filter(Boolean)
    const here = (duties: ReadonlyArray<MeetingDuty>) => duties.filter(readable).map(placed)
      .filter((duty) => wanted.every((word) => searchKey(`${duty.place.vi} ${duty.place.en}`).includes(word)))
    const missing = here(near.duties.filter((duty) => isMissing(duty, now)))
    const between = here(asked.duties).filter(({ dueAt }) => {
      const day = localDate(new Date(dueAt.getTime() - 1))
      return first <= day && day <= last
    })
    const counts = new Map(meetingDutyKinds.map((each) => [each, zero()]))
    for (const duty of between) counts.get(duty.kind)![duty.state]++
    const chosen = (state === "missing" ? missing : between)
      .filter((duty) => (kind === undefined || duty.kind === kind) && (state === undefined || state === "missing" || duty.state === state))
      .sort((a, b) => meetingDutyStates.indexOf(a.state) - meetingDutyStates.indexOf(b.state) || a.dueAt.getTime() - b.dueAt.getTime())
    const of = <More>(more: (kind: MeetingDutyKind) => More) => meetingDutyKinds.map((each) => ({ kind: each, words: meetingDuties[each].words, ...more(each) }))
    return {
      from: first, to: last, counts: of((each) => ({ counts: counts.get(each)! })),
      missing: of((each) => ({ count: missing.filter((duty) => duty.kind === each).length })),
      duties: chosen.slice(0, most).map((duty): Shown => answered(duty)), more: Math.max(0, chosen.length - most)
    }
  })

/** One, as it stands after a deed. */
export const meetingDutyShown = (
  { duty, sites, officers }: { readonly duty: MeetingDuty; readonly sites: ReadonlyArray<Site>; readonly officers: ReadonlyArray<Officer> }, now: Date, reader: Officer
) =>
  Effect.map(unitNames, (names): Shown => {
    const { placed, answered } = shower(sites, names, officers, now, reader)
    return answered(placed(duty))
  })
