import { dayChanges, holidayTable, replaceable } from "@diemcau/core/Amendment"
import { addDays, atLocal } from "@diemcau/core/Instant"
import { RetimedMeeting } from "@diemcau/core/notice/retimed"
import { NothingChanges, NotFound } from "@diemcau/core/Refusal"
import { checkDue } from "@diemcau/core/regulation/diff"
import { provisionsAt } from "@diemcau/core/Regulation"
import { effectiveAt, timely, unchangedSince, type RuleDraft, type RuleSet } from "@diemcau/core/RuleDraft"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect, Schema } from "effect"
import { windAll, windReview } from "./bells.ts"
import { decided, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { dayNote, lookAtDraft } from "./regulationDiff.ts"

/** What meetings share with others: where there is more of it, those who wait may be offered a place. */
const sharedKeys: ReadonlyArray<string> = ["central-ports", "line-share", "call-rate"]
const encodeRetimed = Schema.encodeSync(RetimedMeeting)

const clockKeys = ["check-complete-before", "probe-first-before", "probe-last-before"] as const

/** Meetings whose gate is still open go by the rules of the moment they open; nothing else that was decided moves. */
const retime = (before: RuleSet, after: RuleSet, { now, newId }: Circumstance) =>
  Effect.gen(function*() {
    const touched = (yield* MeetingStore.lockUnchecked(now)).filter(({ opensAt }) => {
      const [was, will] = [provisionsAt(before.versions, opensAt), provisionsAt(after.versions, opensAt)]
      return clockKeys.some((key) => was.get(key)?.amount !== will.get(key)?.amount || was.get(key)?.unit !== will.get(key)?.unit)
    })
    const due = (versions: RuleSet["versions"], opensAt: Date) => checkDue(versions, opensAt, now)
    const moved = touched.map((meeting) =>
      due(before.versions, meeting.opensAt).checkDueAt.getTime() === due(after.versions, meeting.opensAt).checkDueAt.getTime()
        ? meeting : { ...meeting, ...due(after.versions, meeting.opensAt) })
    yield* MeetingStore.moveChecks(moved)
    yield* windAll(moved, now, newId)
    // Told to those concerned: only where the check is due at another time than before.
    return moved.flatMap(({ id, number, checkDueAt }, n) => {
      const was = touched[n]!.checkDueAt
      return was.getTime() === checkDueAt.getTime() ? [] : [encodeRetimed({ id, number, checkDueAt: { before: was, after: checkDueAt } })]
    })
  })

/** Writes what a draft changes under one signature, and moves the checks that depend on it. */
export const enact = (
  draft: RuleDraft,
  { kind, reason, decision }: { readonly kind: "provisions" | "holidays"; readonly reason: string; readonly decision: string },
  circumstance: Circumstance
) =>
  Effect.gen(function*() {
    const { officer, now } = circumstance
    const { before, after, change, current } = yield* lookAtDraft(draft, now)
    const from = effectiveAt(draft, now)
    const revision = yield* RegulationStore.sign({
      kind, decision, reason, signedBy: officer!.id, signedByName: officer!.name, signedAt: now, effectiveAt: from, change
    })
    const known = new Map(current.map((provision) => [provision.key, provision]))
    yield* RegulationStore.insertVersions(change.provisions.map(({ key, after }) => ({ ...known.get(key)!, value: after, validFrom: from })), revision)
    yield* RegulationStore.changeDays(draft.days, dayNote(officer!.name, now))
    if (change.provisions.some(({ key }) => sharedKeys.includes(key))) yield* windReview(from, circumstance.newId)
    return { revision, from, change, moved: yield* retime(before, after, circumstance) }
  })

const amend: Implementation<"regulation.amend"> = ({ revision: seen, draft, decision, reason }, circumstance) =>
  Effect.gen(function*() {
    yield* RegulationStore.lock()
    yield* decided(unchangedSince(seen, yield* RegulationStore.revision()))
    const { revision, from, change, moved } = yield* enact(draft, { kind: "provisions", decision, reason }, circumstance)
    return {
      subjectId: String(revision), matter: {},
      change: { revision, effectiveAt: from.toISOString(), decision, reason, ...change, moved }
    }
  })

const setHolidays: Implementation<"regulation.set-holidays"> = ({ year, days, lines = "", reason }, circumstance) =>
  Effect.gen(function*() {
    yield* RegulationStore.lock()
    const table = yield* decided(holidayTable({ year, days, lines }))
    const changes = dayChanges(yield* RegulationStore.daysOf(year), table)
    if (changes.length === 0) return yield* refuse(NothingChanges.make({}))
    const { revision } = yield* enact({ effectiveFrom: null, provisions: [], days: changes }, { kind: "holidays", decision: "", reason }, circumstance)
    return { subjectId: String(revision), matter: {}, change: { revision, year, reason, days: changes } }
  })

const writeArticle: Implementation<"regulation.write-article"> = ({ effectiveFrom, reason, ...article }, { now, officer }) =>
  Effect.gen(function*() {
    yield* RegulationStore.lock()
    const instrument = (yield* RegulationStore.instrumentList()).find(({ number }) => number === article.instrument)
    if (instrument === undefined) return yield* refuse(NotFound.make({ kind: "instrument", id: article.instrument }))
    yield* decided(timely(effectiveFrom, now))
    const last = (yield* RegulationStore.texts(article.instrument)).find(({ key }) => key === article.key)
    const same = last !== undefined && (["chapter", "number", "heading", "text"] as const).every((field) => last[field] === article[field])
    if (same) return yield* refuse(NothingChanges.make({}))
    // The text of an instrument that does not rule yet begins with it.
    const begins = atLocal(instrument.validFrom, "00:00")
    const wished = effectiveFrom === null ? now : atLocal(effectiveFrom, "00:00")
    const validFrom = wished < begins ? begins : wished
    const { instrument: number, key, chapter, number: articleNumber } = article
    const change = { instrument: number, key, chapter, number: articleNumber }
    const revision = yield* RegulationStore.sign({
      kind: "article", decision: "", reason, signedBy: officer!.id, signedByName: officer!.name, signedAt: now, effectiveAt: validFrom, change
    })
    yield* RegulationStore.insertTexts([{ ...article, validFrom }], revision)
    return { subjectId: String(revision), matter: {}, change: { revision, reason, effectiveAt: validFrom.toISOString(), ...change } }
  })

const replace: Implementation<"regulation.replace"> = ({ reason, ...asked }, { now, officer }) =>
  Effect.gen(function*() {
    yield* RegulationStore.lock()
    const last = yield* decided(replaceable(asked, yield* RegulationStore.instrumentList(), now))
    const begins = atLocal(asked.validFrom, "00:00")
    yield* RegulationStore.replaceInstrument({ ...asked, validTo: null, replacedBy: null }, last.number, addDays(asked.validFrom, -1))
    const change = { number: asked.number, replaces: last.number, validFrom: asked.validFrom }
    const revision = yield* RegulationStore.sign({
      kind: "instrument", decision: asked.number, reason, signedBy: officer!.id, signedByName: officer!.name, signedAt: now, effectiveAt: begins, change
    })
    const latest = new Map([...yield* RegulationStore.texts(last.number)].reverse().map((text) => [text.key, text]))
    // The draft of the new one: the words come along, the numbers do not, for its articles are numbered anew.
    yield* RegulationStore.insertTexts(
      [...latest.values()].filter(({ key }) => !key.startsWith("article-")).map(({ writtenBy: _, ...text }) => ({
        ...text, instrument: asked.number, chapter: null, number: null, validFrom: begins
      })), revision
    )
    return { subjectId: String(revision), matter: {}, change: { revision, reason, ...change } }
  })

export const regulationProcedures = {
  "regulation.amend": amend,
  "regulation.set-holidays": setHolidays,
  "regulation.write-article": writeArticle,
  "regulation.replace": replace
}
