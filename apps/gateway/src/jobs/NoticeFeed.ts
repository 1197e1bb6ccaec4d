import { extraCheckKeys, roomCheckKeys } from "@diemcau/core/readiness/checks"
import { judge } from "@diemcau/core/Readiness"
import { plusMillis } from "@diemcau/core/Instant"
import type { JournalEntry } from "@diemcau/core/Journal"
import type { MeetingId } from "@diemcau/core/Meeting"
import {
  defaultSettings, noticesOf, noticesOfLoss, type MailState, type Notice, type NoticeDraft, type NoticeSettings, type People
} from "@diemcau/core/Notice"
import { retimedOf, type RetimedCase } from "@diemcau/core/notice/retimed"
import type { Officer } from "@diemcau/core/Officer"
import type { RegistrationId } from "@diemcau/core/Registration"
import { transaction } from "@diemcau/store/Database"
import * as Journal from "@diemcau/store/Journal"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as NoticeStore from "@diemcau/store/Notice"
import { listen } from "@diemcau/store/Notifications"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SiteStore from "@diemcau/store/Site"
import { Effect, Queue, Stream } from "effect"
import { Clock } from "../Clock.ts"
import { Config } from "../Config.ts"
import { Live } from "../Live.ts"
import { stepsOf } from "../procedures/approvalSteps.ts"
import { findingsOf } from "../procedures/siteFindings.ts"

/** Entries told in one transaction: one list of officers serves them all. */
const batch = 100

/** A call lost longer ago is nobody's news: the gateway was down, and the control room shows what is. */
const newsMillis = 10 * 60_000

/** Longest sleep between looks: a lost notification costs no more than this. */
const longestSleepMillis = 5_000

const roomChecks: ReadonlySet<string> = new Set([...roomCheckKeys, ...extraCheckKeys])

const retimedCases = (moved: ReturnType<typeof retimedOf>) =>
  Effect.gen(function*() {
    const meetings = yield* MeetingStore.withIds(moved.map(({ id }) => id as MeetingId), "find")
    const asked = new Map((yield* RegistrationStore.withIds([...new Set(meetings.map(({ registrationId }) => registrationId))])).map((one) => [one.id, one]))
    return meetings.map((meeting): RetimedCase => ({ meeting, registration: asked.get(meeting.registrationId) ?? null }))
  })

const around = (officers: ReadonlyArray<Officer>, { meetingId, registrationId }: {
  readonly meetingId: string | null
  readonly registrationId: string | null
}, withChecks: boolean, now: Date, moved: ReturnType<typeof retimedOf> = []) =>
  Effect.gen(function*() {
    const meeting = meetingId === null ? null : yield* MeetingStore.find(meetingId as MeetingId)
    const id = registrationId ?? meeting?.registrationId ?? null
    const registration = id === null ? null : yield* RegistrationStore.find(id as RegistrationId)
    const { sites: readiness, terms } = withChecks && meeting !== null ? yield* findingsOf(meeting, now) : { sites: [], terms: { dueAt: null } }
    const checked = readiness.map(judge).filter(({ shortcomings }) => !shortcomings.some(({ check }) => roomChecks.has(check)))
    return {
      officers, meeting, registration, steps: registration === null ? [] : yield* stepsOf(registration),
      retimed: yield* retimedCases(moved),
      checkedSiteIds: checked.map(({ siteId }) => siteId),
      presence: { dueAt: terms.dueAt, siteIds: readiness.flatMap(({ siteId, present }) => present.length === 0 ? [] : [siteId]) }
    }
  })

export const mailOf = (serverSet: boolean, officer: Officer, settings: NoticeSettings, kind: NoticeDraft["kind"]): MailState =>
  !serverSet ? "off" : officer.email === "" ? "no-address" : settings.muted.includes(kind) ? "muted" : "waiting"

/**
 * Tells what was decided, and which calls were lost, since the last time: at most one batch of entries. The journal's
 * position is committed with the notices, so that each entry is told exactly once, whoever dies. True when more waits.
 */
export const tellOnce = Effect.gen(function*() {
  const now = (yield* Clock).now()
  const serverSet = (yield* Config).mail !== null
  const { written, more } = yield* transaction(Effect.gen(function*() {
    const position = yield* NoticeStore.lockFeed()
    const entries = yield* Journal.after({ position, limit: batch })
    const losses = yield* NoticeStore.untoldLosses(plusMillis(now, -newsMillis))
    if (entries.length === 0 && losses.length === 0) return { written: [] as ReadonlyArray<Notice>, more: false }
    const officers = yield* OfficerStore.list(now)
    const sites = yield* SiteStore.list()
    const siteNames: People["siteNames"] = new Map(sites.map(({ id, name, nameEn }) => [id, { vi: name, en: nameEn ?? name }]))
    const siteUnitIds: People["siteUnitIds"] = new Map(sites.map(({ id, unitId }) => [id, unitId]))
    const drafts: Array<NoticeDraft & { readonly source: string }> = []
    const tell = (source: string, told: () => ReadonlyArray<NoticeDraft>) =>
      Effect.sync(() => drafts.push(...told().map((draft) => ({ ...draft, source })))).pipe(
        // An entry of another age, in a shape that can not be told, must not silence all that follow.
        Effect.catchDefect((defect) => Effect.logError(`nobody was told of ${source}`, defect))
      )
    for (const entry of entries) {
      const people = { ...(yield* around(officers, entry, tellsOfChecks(entry), now, retimedOf(entry))), siteNames, siteUnitIds }
      yield* tell(`journal:${entry.position}`, () => noticesOf(entry, people))
    }
    for (const { id, meetingId, siteId, lostAt } of losses) {
      const people = { ...(yield* around(officers, { meetingId, registrationId: null }, false, now)), siteNames, siteUnitIds }
      yield* tell(`leg:${id}`, () => noticesOfLoss(siteId, lostAt, people))
    }
    const settings = yield* NoticeStore.settings([...new Set(drafts.map(({ officerId }) => officerId))])
    const written = yield* NoticeStore.insert(drafts.map((draft) => ({
      ...draft, createdAt: now,
      mail: mailOf(serverSet, officers.find(({ id }) => id === draft.officerId)!, settings.get(draft.officerId) ?? defaultSettings, draft.kind)
    })))
    if (entries.length > 0) yield* NoticeStore.moveFeed(entries.at(-1)!.position)
    return { written, more: entries.length === batch }
  }))
  const live = yield* Live
  for (const { id, officerId, kind } of written) yield* live.publish({ name: "notice", data: { id, officerId, kind } })
  return more
})

const tellsOfChecks = ({ event }: JournalEntry) => event === "readiness.probed"

/** Follows the journal and the calls of running meetings for as long as its scope lives. */
export const noticeFeed = Effect.gen(function*() {
  const wake = yield* Queue.sliding<void>(1)
  const live = yield* Live
  yield* listen("journal").pipe(
    Stream.runForEach(() => Queue.offer(wake, undefined)),
    Effect.andThen(Effect.sleep("1 second")),
    Effect.catch(() => Effect.sleep("1 second")),
    Effect.forever,
    Effect.forkScoped
  )
  yield* live.announcements.pipe(
    Stream.filter(({ event }) => event.name === "site" && event.data.site.drops > 0),
    Stream.runForEach(() => Queue.offer(wake, undefined)),
    Effect.forkScoped
  )
  yield* tellOnce.pipe(
    Effect.flatMap((more) => more ? Effect.void : Effect.asVoid(Queue.take(wake).pipe(Effect.timeoutOption(longestSleepMillis)))),
    Effect.catchTag("StoreError", (error) => Effect.logWarning("notices wait for the database", error.detail).pipe(Effect.andThen(Effect.sleep("1 second")))),
    Effect.forever
  )
})
