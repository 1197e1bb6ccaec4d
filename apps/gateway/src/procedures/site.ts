import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import { CodeTaken, EstateClosed, MeetingsUnsettled, NotFound } from "@diemcau/core/Refusal"
import { isOpenOn, type SiteId } from "@diemcau/core/Site"
import { closable, settled, settlementsOf, successorTaken, type ClosingAssessment, type ProposedClosing } from "@diemcau/core/SiteClosing"
import type { UnitId } from "@diemcau/core/Unit"
import * as FormerName from "@diemcau/store/FormerName"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Schedule from "@diemcau/store/Schedule"
import * as SiteStore from "@diemcau/store/Site"
import * as SiteClosing from "@diemcau/store/SiteClosing"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import { decided, refuse, refusing } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { meetingProcedures } from "./meeting.ts"
import { meetingChangeProcedures } from "./meetingChange.ts"

/** Names are read by everybody: a change concerns all. */
const everybody = {}

const unitIsOpen = (unitId: UnitId, now: Date) =>
  Effect.gen(function*() {
    const unit = yield* UnitStore.find(unitId)
    if (unit === null || !isOpenOn(unit, localDate(now))) return yield* refuse(NotFound.make({ kind: "unit", id: unitId }))
  })

const add: Implementation<"site.add"> = (details, { now, newId }) =>
  Effect.gen(function*() {
    yield* unitIsOpen(details.unitId, now)
    const id = newId() as SiteId
    yield* SiteStore.insert([{ id, ...details, validTo: null, successorId: null }]).pipe(
      Effect.catchTag("StoreError", refusing("sites_code_key", CodeTaken.make({ code: details.code })))
    )
    return { subjectId: id, matter: everybody, change: details }
  })

const revise: Implementation<"site.revise"> = ({ siteId, ...details }, { now, newId }) =>
  Effect.gen(function*() {
    const [site] = yield* SiteStore.lock([siteId])
    if (site === undefined) return yield* refuse(NotFound.make({ kind: "site", id: siteId }))
    const { name, nameEn, unitId } = site
    if (site.validTo !== null) return yield* refuse(EstateClosed.make({ name }))
    if (unitId !== details.unitId) yield* unitIsOpen(details.unitId, now)
    if (name !== details.name || nameEn !== details.nameEn) {
      yield* FormerName.insert({ id: newId(), siteId, name, nameEn, before: localDate(now) })
    }
    yield* SiteStore.update(siteId, details)
    return { subjectId: siteId, matter: everybody, change: { name: details.name, before: { name, nameEn, unitId }, after: details } }
  })

/** The sites and their successor, if they may close so. `how`: to look, or to do it. */
const closing = (proposed: ProposedClosing, now: Date, how: "find" | "lock") =>
  Effect.gen(function*() {
    const { siteIds, successorId, lastDay } = proposed
    const all = successorId === null ? siteIds : [...siteIds, successorId]
    const known = how === "lock" ? yield* SiteStore.lock(all) : yield* SiteStore.withIds(all)
    const missing = all.find((id) => !known.some((site) => site.id === id))
    if (missing !== undefined) return yield* refuse(NotFound.make({ kind: "site", id: missing }))
    const sites = known.filter(({ id }) => siteIds.includes(id))
    const successor = known.find(({ id }) => id === successorId) ?? null
    yield* decided(closable(sites, successor, proposed, localDate(now)))
    return { sites, successor, toCome: { siteIds, from: atLocal(addDays(lastDay, 1), "00:00") } }
  })

/** What closing would mean, in a fixed number of queries. */
export const assessClosing = (proposed: ProposedClosing, now: Date) =>
  Effect.gen(function*() {
    const { siteIds, successorId } = proposed
    const { toCome } = yield* closing(proposed, now, "find")
    const names = yield* SiteClosing.meetingsToCome(toCome)
    const meetings = yield* MeetingStore.withIds([...names.keys()], "find")
    const last = meetings.at(-1)
    const busy = successorId === null || last === undefined ? [] : (yield* Schedule.busy({
      siteIds: [successorId], from: toCome.from, to: addDaysTo(last.closesAt)
    })).get(successorId) ?? []
    const coming: Array<typeof meetings[number]> = []
    return {
      meetings: meetings.map((meeting) => {
        const taken = successorTaken(meeting, coming, proposed, busy)
        const settlements = settlementsOf(meeting, proposed, taken)
        if (settlements[0] === "successor") coming.push(meeting)
        const { id, number, subject, opensAt, closesAt, revision } = meeting
        return {
          id, number, subject, opensAt, closesAt, revision, unitName: names.get(id) ?? "",
          siteIds: meeting.siteIds.filter((siteId) => siteIds.includes(siteId)), settlements, successorTaken: taken
        }
      }),
      requests: yield* SiteClosing.requestsToCome(toCome),
      endpoints: yield* SiteClosing.endpointsAt(siteIds)
    } satisfies ClosingAssessment
  })

/** Meetings are at most two days long, and sorted by their opening: none ends after this. */
const addDaysTo = (instant: Date): Date => atLocal(addDays(localDate(instant), 3), "00:00")

const close: Implementation<"site.close"> = (command, circumstance) =>
  Effect.gen(function*() {
    const { siteIds, successorId, lastDay, reason } = command
    const { sites, successor, toCome } = yield* closing(command, circumstance.now, "lock")
    // Meetings first, then sites: the order in which every change of a meeting takes its locks.
    const affected = yield* MeetingStore.withIds([...(yield* SiteClosing.meetingsToCome(toCome)).keys()], "lock")
    yield* Schedule.lockSites([...new Set([...siteIds, ...(successorId === null ? [] : [successorId]), ...affected.flatMap((meeting) => meeting.siteIds)])])
    const still = yield* SiteClosing.meetingsToCome(toCome)
    const late = [...still.keys()].filter((id) => !affected.some((meeting) => meeting.id === id))
    if (late.length > 0) return yield* refuse(MeetingsUnsettled.make({ meetings: late.map((id) => ({ id, number: "" })) }))
    const deeds = yield* decided(settled(affected.filter(({ id }) => still.has(id)), command))
    const parts = yield* Effect.forEach(deeds, ({ meeting: { id: meetingId }, revision, arrangement }) =>
      Effect.gen(function*() {
        return arrangement === null
          ? { name: "meeting.cancel" as const, outcome: yield* meetingProcedures["meeting.cancel"]({ meetingId, reason }, circumstance) }
          : { name: "meeting.change" as const, outcome: yield* meetingChangeProcedures["meeting.change"]({ meetingId, revision, arrangement, reason }, circumstance) }
      }))
    yield* SiteStore.close(siteIds, lastDay, successorId)
    return {
      subjectId: successorId ?? siteIds[0]!, matter: everybody, parts,
      change: {
        name: successor?.name ?? sites[0]!.name, reason, lastDay, closed: sites.map(({ id, code, name }) => ({ id, code, name })),
        successor: successor === null ? null : { id: successor.id, code: successor.code, name: successor.name },
        meetings: command.meetings
      }
    }
  })

export const siteProcedures = { "site.add": add, "site.revise": revise, "site.close": close }
