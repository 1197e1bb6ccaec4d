import { isWorkingDay, type WorkingCalendar } from "../Calendar.ts"
import { addDays, atLocal, localDate, localTime, plusMillis } from "../Instant.ts"
import { rankOf, type PriorityOrder } from "../Priority.ts"
import type { Holder } from "../registration/resources.ts"
import { overlap, workingHours, type Period } from "../Schedule.ts"
import { isOfficial, type Fits } from "../schedule/alternatives.ts"
import type { SiteId } from "../Site.ts"
import type { WaitlistEntry } from "../Waitlist.ts"

/** When each site is held. */
export type Busy = ReadonlyMap<SiteId, ReadonlyArray<Period>>

type Waiting = Pick<WaitlistEntry, "id" | "displaced" | "kind" | "joinedAt">

/** Who gave way comes first, then the higher kind, then who has waited longest. */
export const inOrder = <Entry extends Waiting>(entries: ReadonlyArray<Entry>, order: PriorityOrder): ReadonlyArray<Entry> =>
  [...entries].sort((a, b) =>
    Number(b.displaced) - Number(a.displaced) ||
    rankOf(a.kind, order) - rankOf(b.kind, order) ||
    a.joinedAt.getTime() - b.joinedAt.getTime() ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/**
 * The free time within its window that is nearest to the one it wished; nothing when there is none. What was wished
 * within working hours is looked for within them, on working days and on the wished day.
 */
export const slotFor = (
  { opensAt, closesAt, window, siteIds }: Pick<WaitlistEntry, "opensAt" | "closesAt" | "window" | "siteIds">, busy: Busy, calendar: WorkingCalendar, now: Date,
  fits: (period: Period) => boolean, sharing: ReadonlyArray<Period>
): Period | undefined => {
  const length = closesAt.getTime() - opensAt.getTime()
  const held = siteIds.flatMap((siteId) => busy.get(siteId) ?? [])
  const official = isOfficial({ opensAt, closesAt })
  const wishedDay = localDate(opensAt)
  const proper = (one: Period) => !official || isOfficial(one) && (localDate(one.opensAt) === wishedDay || isWorkingDay(calendar, localDate(one.opensAt)))
  const days: Array<string> = []
  for (let day = localDate(window.from); day <= localDate(window.to); day = addDays(day, 1)) days.push(day)
  // Nearest to the wish is either the wish, or touches something: the window, the day's hours, or what holds a site.
  const openings = [
    opensAt, window.from, plusMillis(window.to, -length),
    ...days.flatMap((day) => [atLocal(day, localTime(opensAt)), atLocal(day, workingHours.from), plusMillis(atLocal(day, workingHours.to), -length)]),
    ...[...held, ...sharing].flatMap((one) => [one.closesAt, plusMillis(one.opensAt, -length)])
  ]
  /** Days away, then how far from the wished time of day. */
  const daysAway = (one: Date) => Math.abs(Date.parse(localDate(one)) - Date.parse(wishedDay))
  const timeAway = (one: Date) => Math.abs(one.getTime() - atLocal(localDate(one), localTime(opensAt)).getTime())
  return openings
    .map((from): Period => ({ opensAt: from, closesAt: plusMillis(from, length) }))
    .filter((one) => one.opensAt > now && proper(one) && one.opensAt >= window.from && one.closesAt <= window.to && !held.some((other) => overlap(one, other)))
    .sort((a, b) => daysAway(a.opensAt) - daysAway(b.opensAt) || timeAway(a.opensAt) - timeAway(b.opensAt) || a.opensAt.getTime() - b.opensAt.getTime())
    .find(fits)
}

export interface DueOffer {
  readonly entry: WaitlistEntry
  readonly slot: Period
}

/** What those who wait would share with all others. */
export interface Beside {
  readonly fits: Fits
  /** Approved meetings, whatever their sites. */
  readonly sharing: ReadonlyArray<Period>
}

/**
 * What is to be offered now, and to whom: in the order of the queue, each place to one only. What is already offered is
 * kept for its answer.
 */
export const dueOffers = (
  entries: ReadonlyArray<WaitlistEntry>, busy: Busy, order: PriorityOrder, calendar: WorkingCalendar, now: Date, { fits, sharing }: Beside
): ReadonlyArray<DueOffer> => {
  const kept: Array<Holder> = []
  const taken = new Map([...busy].map(([siteId, periods]) => [siteId, [...periods]]))
  const take = (siteIds: ReadonlyArray<SiteId>, { opensAt, closesAt }: Period) => {
    kept.push({ number: null, siteIds, opensAt, closesAt })
    for (const siteId of siteIds) {
      const known = taken.get(siteId)
      if (known === undefined) taken.set(siteId, [{ opensAt, closesAt }])
      else known.push({ opensAt, closesAt })
    }
  }
  for (const { state, offer, siteIds } of entries) if (state === "offered" && offer !== null) take(siteIds, offer)
  const due: Array<DueOffer> = []
  for (const entry of inOrder(entries, order)) {
    if (entry.state !== "waiting") continue
    const slot = slotFor(entry, taken, calendar, now, (period) => fits(entry.siteIds, period, kept), [...sharing, ...kept])
    if (slot === undefined) continue
    take(entry.siteIds, slot)
    due.push({ entry, slot })
  }
  return due
}
