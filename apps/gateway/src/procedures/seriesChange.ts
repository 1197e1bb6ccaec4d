import { atLocal, localDate, plusMillis, type LocalDate } from "@diemcau/core/Instant"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import { requireState } from "@diemcau/core/meeting/lifecycle"
import { arrangementOf, changed, difference, type Arrangement } from "@diemcau/core/MeetingChange"
import type { Officer } from "@diemcau/core/Officer"
import { overriddenAnew, overriddenBy, overriddenByHaste, told } from "@diemcau/core/Override"
import { NothingChanges, SeriesChanged, SeriesRegistration, SeriesUnusable } from "@diemcau/core/Refusal"
import { sitesOf, type Registration, type RegistrationId } from "@diemcau/core/Registration"
import { assessChange } from "@diemcau/core/registration/rules"
import { checkBeforeOf } from "@diemcau/core/Regulation"
import { impossible, occurrenceNumber, type MovedWait, type Occurrence, type PlannedOccurrence, type SeriesChange } from "@diemcau/core/Series"
import { notesOf, onTheDay, trackOfSlot, unnamedSeries, worst, type SeriesCircumstances } from "@diemcau/core/series/assessment"
import { longestYears, overlapsItself, periodOn } from "@diemcau/core/series/expansion"
import { mostOccurrences } from "@diemcau/core/series/rule"
import { windowAround } from "@diemcau/core/Waitlist"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Platform from "@diemcau/store/Platform"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as SeriesStore from "@diemcau/store/Series"
import * as Timers from "@diemcau/store/Timers"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect } from "effect"
import { demandLastStep } from "./approvalSteps.ts"
import { windAll, windReview } from "./bells.ts"
import { decided, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { lockReadable, meetingMatter } from "./matter.ts"
import { newMeeting } from "./newMeeting.ts"
import { lostTheSlot } from "./seriesApproval.ts"
import { seriesCircumstances } from "./seriesCircumstances.ts"

const unusable = (why: typeof SeriesUnusable.Type["why"], day: LocalDate | null = null) => refuse(SeriesUnusable.make({ why, day }))

/** A meeting of the series as it would be, under the day by which the series knows it. */
interface Arranged {
  readonly day: LocalDate
  readonly ordinal: number
  readonly arrangement: Arrangement
  /** undefined: it has never been held. */
  readonly meeting: Meeting | undefined
}

interface Approved {
  readonly registration: Registration
  readonly series: SeriesStore.StoredSeries
  readonly days: ReadonlyArray<Occurrence>
  readonly meetings: ReadonlyMap<MeetingId, Meeting>
}

const loaded = (registration: Registration, meetings: ReadonlyArray<Meeting>, revision: number) =>
  Effect.gen(function*() {
    const series = yield* SeriesStore.find(registration.id)
    if (series === null) return yield* refuse(SeriesRegistration.make({ series: false }))
    if (registration.state !== "approved") return yield* unusable("not-approved")
    if (series.revision !== revision) return yield* refuse(SeriesChanged.make({ revision: series.revision }))
    const days = yield* SeriesStore.days(registration.id)
    return { registration, series, days, meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])) } satisfies Approved
  })

/** The series and all its meetings, which nobody else moves until the transaction ends. */
const lockSeries = (registrationId: RegistrationId, revision: number, officer: Officer | null) =>
  Effect.gen(function*() {
    const registration = yield* lockReadable(registrationId, officer)
    return yield* loaded(registration, yield* MeetingStore.lockOf(registrationId), revision)
  })

/** Those still to come from a day on; the running one and those past are nobody's to change. */
const toCome = ({ days, meetings }: Approved, from: LocalDate) =>
  days.flatMap(({ day, ordinal, meetingId }) => {
    const meeting = meetingId === null ? undefined : meetings.get(meetingId)
    return meeting !== undefined && meeting.state === "scheduled" && day >= from ? [{ day, ordinal, meeting }] : []
  })

/** What is not named stays as that meeting has it. */
const arrangedAnew = (meeting: Meeting, { opensAt, minutes, sites }: SeriesChange): Arrangement => {
  const now = arrangementOf(meeting)
  const opens = opensAt === undefined ? now.opensAt : atLocal(localDate(now.opensAt), opensAt)
  const length = minutes === undefined ? now.closesAt.getTime() - now.opensAt.getTime() : minutes * 60_000
  return { ...now, ...sites, opensAt: opens, closesAt: plusMillis(opens, length) }
}

/** What the rules say of each; notice was given once, when the series was sent. */
const judge = (registration: Registration, arranged: ReadonlyArray<Arranged>, now: Date, officer: Officer | null) =>
  Effect.gen(function*() {
    const twice = overlapsItself(arranged.map(({ arrangement }) => arrangement))
    if (twice !== undefined) return yield* unusable("overlaps-itself", localDate(twice.opensAt))
    const around = yield* seriesCircumstances({
      siteIds: [...new Set(arranged.flatMap(({ arrangement }) => sitesOf(arrangement)))],
      asked: arranged.map(({ day, arrangement: { opensAt, closesAt } }) => ({ day, opensAt, closesAt })),
      exceptMeetings: arranged.flatMap(({ meeting }) => meeting?.id ?? [])
    }, now, officer)
    const judged = (around: SeriesCircumstances) => arranged.map(({ day, ordinal, arrangement, meeting }): PlannedOccurrence => {
      const here = onTheDay(around, day, arrangement)
      const moved = meeting === undefined || meeting.state === "cancelled" || meeting.opensAt.getTime() !== arrangement.opensAt.getTime()
      const rulings = assessChange({ ...arrangement, chair: registration.request.chair }, here, { moved })
      const { opensAt, closesAt } = arrangement
      return {
        day, ordinal, opensAt, closesAt, skipped: false, waitsWithin: null, possible: rulings.every(({ verdict }) => verdict !== "broken"),
        notes: notesOf(arrangement, arrangement, around), clashes: [...here.clashes], rulings: rulings.filter(({ verdict }) => verdict !== "met")
      }
    })
    return { around, occurrences: judged(around), kept: judged(unnamedSeries(around)) }
  })

type Judged = Effect.Success<ReturnType<typeof judge>>

/** What is let pass on these days and was not before, each rule once; `before`: what the rules said of them as they stood. */
const letPass = ({ occurrences, kept }: Judged, before: ReadonlyArray<PlannedOccurrence>, soon: boolean) => {
  const was = new Map(before.map(({ day, rulings }) => [day, rulings]))
  const anew = occurrences.map(({ day, rulings }, n) => {
    const rules = new Set<string>(overriddenAnew(was.get(day) ?? [], rulings, rulings).map(({ rule }) => rule))
    return kept[n]!.rulings.filter(({ rule }) => rules.has(rule))
  })
  return [...overriddenBy({ track: "regular", rulings: worst(anew) }), ...overriddenByHaste(soon)]
}

/** Days that wait for a place wish for it as the series is from now on; what was offered to them is not that any more. */
const waitingAnew = ({ registration, days }: Approved, from: LocalDate, { opensAt, minutes, sites }: SeriesChange, now: Date) =>
  Effect.map(WaitlistStore.openDays(registration.id), (entries) => entries.flatMap((entry) => {
    const known = days.find(({ day }) => day === entry.day)
    if (known === undefined || known.waitsWithin === null || known.day < from) return []
    const opens = opensAt === undefined ? known.opensAt : atLocal(localDate(known.opensAt), opensAt)
    const period = { opensAt: opens, closesAt: minutes === undefined ? plusMillis(opens, known.closesAt.getTime() - known.opensAt.getTime()) : plusMillis(opens, minutes * 60_000) }
    const siteIds = sites === undefined ? entry.siteIds : sitesOf(sites)
    const same = opens.getTime() === known.opensAt.getTime() && period.closesAt.getTime() === known.closesAt.getTime() && siteIds.join() === entry.siteIds.join()
    return same || opens <= now ? [] : [{
      day: { ...known, ...period },
      offerLost: entry.state === "offered",
      entry: { ...entry, ...period, siteIds, window: windowAround(period, known.waitsWithin), state: "waiting" as const, offer: null }
    }]
  }))

const wanted = (approved: Approved, from: LocalDate, change: SeriesChange, now: Date, checkBefore: (opensAt: Date) => number) =>
  toCome(approved, from).filter(({ meeting }) => meeting.opensAt > now).flatMap(({ meeting, ...about }) => {
    const arrangement = arrangedAnew(meeting, change)
    const what = difference(meeting, arrangement, now, checkBefore)
    return what.kinds.length === 0 ? [] : [{ ...about, meeting, arrangement, what }]
  })

/** What a change of all meetings to come would do; nothing is stored. */
export const proposedSeriesChange = (
  registration: Registration, { revision, from, change }: { readonly revision: number; readonly from: LocalDate; readonly change: SeriesChange },
  now: Date, officer: Officer | null
) =>
  Effect.gen(function*() {
    const approved = yield* loaded(registration, yield* MeetingStore.ofRegistration(registration.id), revision)
    const checkBefore = checkBeforeOf(yield* RegulationStore.timetable(), now)
    const { occurrences } = yield* judge(registration, wanted(approved, from, change, now, checkBefore), now, officer)
    const waiting = (yield* waitingAnew(approved, from, change, now)).map(({ day: { day, ordinal, opensAt, closesAt }, offerLost }): MovedWait =>
      ({ day, ordinal, opensAt, closesAt, offerLost }))
    return { occurrences, waiting: waiting.sort((a, b) => a.ordinal - b.ordinal) }
  })

/** How the journal names a meeting of the series. */
const listed = ({ id, number, opensAt }: Meeting) => ({ id, number, opensAt: opensAt.toISOString() })

const spanMatter = ({ registration }: Approved, siteIds: ReadonlyArray<Meeting["mainSiteId"]>) =>
  meetingMatter({ unitId: registration.unitId, siteIds: [...new Set(siteIds)] })

const patternAfter = ({ pattern }: SeriesStore.StoredSeries, { opensAt, minutes, sites }: SeriesChange): SeriesStore.StoredSeries["pattern"] => ({
  ...pattern, ...sites,
  ...(opensAt === undefined ? {} : { opensAfter: atLocal("2026-01-01", opensAt).getTime() - atLocal("2026-01-01", "00:00").getTime() }),
  ...(minutes === undefined ? {} : { length: minutes * 60_000 })
})

const change: Implementation<"series.change"> = ({ registrationId, revision, from, change: asked, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const approved = yield* lockSeries(registrationId, revision, officer)
    const { registration, series } = approved
    const checkBefore = checkBeforeOf(yield* RegulationStore.timetable(), now)
    const arranged = wanted(approved, from, asked, now, checkBefore)
    const waiting = yield* waitingAnew(approved, from, asked, now)
    if (arranged.length + waiting.length === 0) return yield* refuse(NothingChanges.make({}))
    const siteIds = [...new Set(arranged.flatMap(({ meeting, arrangement }) => [...meeting.siteIds, ...sitesOf(arrangement)]))]
    yield* Schedule.lockToBook(siteIds)
    const judged = yield* judge(registration, arranged, now, officer)
    const refused = impossible(judged.occurrences)
    if (refused !== undefined) return yield* refuse(refused)
    const after = arranged.map(({ meeting, arrangement, what }) => changed(meeting, arrangement, what, now, checkBefore))
    const stood = yield* judge(registration, arranged.map((one) => ({ ...one, arrangement: arrangementOf(one.meeting) })), now, officer)
    const overridden = letPass(judged, stood.occurrences, after.some(({ checkShortened }, n) => checkShortened && !arranged[n]!.meeting.checkShortened))
    yield* MeetingStore.rearrangeAll(after, now)
    yield* SeriesStore.book(after.map(({ id }) => id), siteIds).pipe(Effect.catchTag("Clashing", lostTheSlot))
    yield* windAll(after, now, newId)
    yield* Effect.forEach(waiting, ({ entry }) => WaitlistStore.update(entry), { discard: true })
    yield* SeriesStore.saveDays(registrationId, waiting.map(({ day }) => day))
    yield* Timers.cancelAll(waiting.map(({ entry }) => entry.id))
    yield* windReview(now, newId)
    yield* SeriesStore.update({ ...series, revision: revision + 1, pattern: patternAfter(series, asked) })
    return {
      subjectId: registrationId, registrationId, matter: yield* spanMatter(approved, siteIds),
      change: { number: registration.number, reason, from, change: asked, siteIds, meetings: after.map(listed), waiting: waiting.map(({ day }) => day.day), ...told(overridden) }
    }
  })

/** Held again: the same meeting under its number and address, to be checked from the beginning. */
const restored = (meeting: Meeting, arrangement: Arrangement, now: Date, checkBefore: (opensAt: Date) => number): Meeting => {
  const due = plusMillis(arrangement.opensAt, -checkBefore(arrangement.opensAt))
  return {
    ...meeting, opensAt: arrangement.opensAt, closesAt: arrangement.closesAt, mainSiteId: arrangement.mainSiteId, siteIds: sitesOf(arrangement),
    state: "scheduled", checkDueAt: due < now ? now : due, checkShortened: due < now, gateClosedAt: null, endedAt: null, endReason: null,
    revision: meeting.revision + 1, round: meeting.round + 1
  }
}

const add: Implementation<"series.add"> = ({ registrationId, revision, days: asked, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const approved = yield* lockSeries(registrationId, revision, officer)
    const { registration, series, days, meetings } = approved
    yield* demandLastStep(registration, officer)
    const known = new Map(days.map((one) => [one.day, one]))
    const held = asked.find((day) => known.has(day) && !known.get(day)!.skipped && known.get(day)!.state !== "cancelled")
    if (held !== undefined) return yield* unusable("unknown-day", held)
    const first = days[0]!.day
    const far = asked.find((day) => day > `${Number(first.slice(0, 4)) + longestYears}${first.slice(4)}`)
    if (far !== undefined) return yield* unusable("too-far", far)
    const strange = [...new Set(asked)].filter((day) => !known.has(day)).sort()
    if (days.length + strange.length > mostOccurrences) return yield* unusable("too-many")
    const last = Math.max(...days.map(({ ordinal }) => ordinal))
    const arranged = [...new Set(asked)].sort().map((day): Arranged => {
      const before = known.get(day)
      const meeting = before?.meetingId == null ? undefined : meetings.get(before.meetingId)
      const { mainSiteId, memberSiteIds } = series.pattern
      return {
        day, ordinal: before?.ordinal ?? last + 1 + strange.indexOf(day), meeting,
        arrangement: { ...periodOn(day, series.pattern), mainSiteId, memberSiteIds }
      }
    })
    const siteIds = [series.pattern.mainSiteId, ...series.pattern.memberSiteIds]
    yield* Schedule.lockToBook(siteIds)
    const judged = yield* judge(registration, arranged, now, officer)
    const { around } = judged
    const refused = impossible(judged.occurrences)
    if (refused !== undefined) return yield* refuse(refused)
    const checkBefore = checkBeforeOf(yield* RegulationStore.timetable(), now)
    const domain = (yield* Platform.read())?.domain
    const made = arranged.map(({ meeting, ...about }) => ({
      ...about, isNew: meeting === undefined,
      meeting: meeting === undefined
        ? newMeeting(registration, {
          id: newId(), number: occurrenceNumber(registration.number, about.ordinal), arrangement: about.arrangement,
          track: trackOfSlot({ day: about.day, opensAt: about.arrangement.opensAt }, around), domain, checkBefore, now
        })
        : restored(meeting, about.arrangement, now, checkBefore)
    }))
    const all = made.map(({ meeting }) => meeting)
    const overridden = letPass(judged, [], all.some(({ checkShortened }) => checkShortened))
    yield* MeetingStore.insertAll(made.filter(({ isNew }) => isNew).map(({ meeting }) => meeting), now)
    yield* MeetingStore.rearrangeAll(made.filter(({ isNew }) => !isNew).map(({ meeting }) => meeting), now)
    yield* SeriesStore.book(all.map(({ id }) => id), siteIds).pipe(Effect.catchTag("Clashing", lostTheSlot))
    yield* windAll(all, now, newId)
    yield* SeriesStore.saveDays(registrationId, made.map(({ day, ordinal, meeting: { id, opensAt, closesAt } }) => ({
      day, ordinal, opensAt, closesAt, skipped: false, waitsWithin: null, meetingId: id
    })))
    yield* endWaiting(registrationId, (day) => known.get(day)?.waitsWithin != null && asked.includes(day), "booked")
    yield* SeriesStore.update({ ...series, revision: revision + 1 })
    return {
      subjectId: registrationId, registrationId, matter: yield* spanMatter(approved, siteIds),
      change: { number: registration.number, reason, siteIds, days: arranged.map(({ day }) => day), meetings: all.map(listed), ...told(overridden) }
    }
  })

/** Ends meetings that have not begun; their rows, bookings and history stay. */
const callOff = (approved: Approved, ended: ReadonlyArray<{ readonly day: LocalDate; readonly meeting: Meeting }>, reason: string, { now, newId }: Circumstance) =>
  Effect.gen(function*() {
    const { registration: { id: registrationId, number }, series } = approved
    const ids = ended.map(({ meeting }) => meeting.id)
    yield* MeetingStore.rearrangeAll(ended.map(({ meeting }) => ({ ...meeting, state: "cancelled", endedAt: now, endReason: reason })), now)
    yield* SeriesStore.release(ids)
    yield* Timers.cancelAll(ids)
    yield* windReview(now, newId)
    yield* SeriesStore.update({ ...series, revision: series.revision + 1 })
    const siteIds = [...new Set(ended.flatMap(({ meeting }) => meeting.siteIds))]
    return {
      subjectId: registrationId, registrationId, matter: yield* spanMatter(approved, siteIds),
      change: { number, reason, siteIds, days: ended.map(({ day }) => day), meetings: ended.map(({ meeting }) => listed(meeting)) }
    }
  })

/** Days that wait need no place any more: the series holds them itself, or is not held. */
const endWaiting = (registrationId: RegistrationId, about: (day: LocalDate) => boolean, state: "booked" | "left") =>
  Effect.gen(function*() {
    const ended = (yield* WaitlistStore.openDays(registrationId)).filter(({ day }) => day !== null && about(day))
    yield* Effect.forEach(ended, (entry) => WaitlistStore.update({ ...entry, state, offer: null }), { discard: true })
    yield* Effect.forEach(ended, ({ day }) => SeriesStore.stopWaiting(registrationId, day!), { discard: true })
    yield* Timers.cancelAll(ended.map(({ id }) => id))
    return ended
  })

const skip: Implementation<"series.skip"> = ({ registrationId, revision, days: asked, reason }, circumstance) =>
  Effect.gen(function*() {
    const approved = yield* lockSeries(registrationId, revision, circumstance.officer)
    const { days, meetings } = approved
    const chosen = yield* Effect.forEach([...new Set(asked)].sort(), (day) =>
      Effect.gen(function*() {
        const known = days.find((one) => one.day === day)
        const meeting = known?.meetingId == null || known.skipped ? undefined : meetings.get(known.meetingId)
        if (known === undefined || meeting === undefined) return yield* unusable("unknown-day", day)
        yield* decided(requireState(meeting, "scheduled"))
        return { ...known, meeting }
      }))
    const outcome = yield* callOff(approved, chosen, reason, circumstance)
    yield* SeriesStore.saveDays(registrationId, chosen.map(({ day, ordinal, opensAt, closesAt, meetingId }) => ({
      day, ordinal, opensAt, closesAt, meetingId, skipped: true, waitsWithin: null
    })))
    return outcome
  })

const cancel: Implementation<"series.cancel"> = ({ registrationId, revision, from, reason }, circumstance) =>
  Effect.gen(function*() {
    const approved = yield* lockSeries(registrationId, revision, circumstance.officer)
    const ended = toCome(approved, from)
    const left = yield* endWaiting(registrationId, (day) => day >= from, "left")
    if (ended.length + left.length === 0) return yield* unusable("none-left")
    return yield* callOff(approved, ended, reason, circumstance)
  })

export const seriesChangeProcedures = { "series.change": change, "series.add": add, "series.skip": skip, "series.cancel": cancel }
