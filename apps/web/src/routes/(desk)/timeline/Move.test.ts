import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { vi as words } from "#lib/words/vi.ts"
import type { TimelineMeeting } from "./bars.ts"
import { Move, type ChangeAssessment } from "./Move.svelte.ts"
import { spanOf } from "./span.ts"

const hour = 3_600_000
const day = spanOf("day", "2026-11-24")
const meeting = {
  id: "meeting-1", number: "1/2026", subject: "Giao ban", chair: "", unitName: "", opensAt: "2026-11-24T08:00:00+07:00", closesAt: "2026-11-24T09:30:00+07:00",
  state: "scheduled", revision: 3, mainSiteId: "main", siteIds: ["main", "a", "b"], movable: true
} as unknown as TimelineMeeting
const free = { rulings: [], clashes: [], alternatives: [] } as unknown as ChangeAssessment
const clashing = (kind: "confirmed" | "pending") => ({ ...free, clashes: [{ siteId: "a", kind }] }) as unknown as ChangeAssessment

/** What was asked of the rules, and how each question is answered. */
let asked: Array<{ readonly revision: number; readonly arrangement: { readonly opensAt: string; readonly closesAt: string } }> = []
let answers: Array<(answer: Response) => void> = []
const answer = async (nth: number, body: unknown, status = 200) => {
  answers[nth]!(new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } }))
  await vi.advanceTimersByTimeAsync(0)
}
const rest = () => vi.advanceTimersByTimeAsync(200)
const begin = () => new Move(meeting, { words, pick: (text) => text.vi })
const times = ({ arrangement: { opensAt, closesAt } }: Move) => [opensAt, closesAt].map((at) => new Date(at).toISOString().slice(8, 16))

beforeEach(() => {
  ;[asked, answers] = [[], []]
  vi.useFakeTimers()
  vi.stubGlobal("fetch", (_path: string, { body }: { readonly body: string }) => {
    asked.push(JSON.parse(body))
    return new Promise<Response>((resolve) => answers.push(resolve))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it("keeps its length; a drag counts from where the meeting lies, a key from where it is proposed", () => {
  const move = begin()
  move.shiftFromStart(2 * hour, day)
  move.shiftFromStart(hour, day)
  expect(times(move)).toEqual(["24T02:00", "24T03:30"])
  move.shift(hour, day)
  expect(times(move)).toEqual(["24T03:00", "24T04:30"])
  move.stop()
})

it("never leaves the days that are shown, at either end", () => {
  const move = begin()
  move.shift(-24 * hour, day)
  expect(times(move)).toEqual(["23T17:00", "23T18:30"])
  move.shift(48 * hour, day)
  expect(times(move)).toEqual(["24T15:30", "24T17:00"])
  move.stop()
})

it("asks the rules once it rests, about the last place, with the revision it was read at", async () => {
  const move = begin()
  for (const step of [1, 2, 3]) move.shiftFromStart(step * hour, day)
  expect([move.asking, asked.length]).toEqual([true, 0])
  await rest()
  expect(asked).toMatchObject([{ revision: 3, arrangement: { opensAt: "2026-11-24T04:00:00.000Z", closesAt: "2026-11-24T05:30:00.000Z", mainSiteId: "main", memberSiteIds: ["a", "b"] } }])
  expect([move.asking, move.possible]).toEqual([true, false])
  await answer(0, free)
  expect([move.asking, move.possible]).toEqual([false, true])
})

it("only the last answer counts, and none after it was let go", async () => {
  const move = begin()
  move.shift(hour, day)
  await rest()
  move.shift(hour, day)
  await rest()
  await answer(1, free)
  await answer(0, clashing("confirmed"))
  expect([[...move.clashing], move.possible]).toEqual([[], true])
  move.shift(hour, day)
  await rest()
  move.stop()
  await answer(2, clashing("confirmed"))
  expect(move.assessment).toBeUndefined()
})

it("where something approved stands in the way it marks the site and can not be moved; what is only pending does not stop it", async () => {
  const move = begin()
  move.shift(hour, day)
  await rest()
  await answer(0, clashing("confirmed"))
  expect([[...move.clashing], move.possible]).toEqual([["a"], false])
  move.shift(hour, day)
  expect([[...move.clashing], move.asking]).toEqual([[], true])
  await rest()
  await answer(1, clashing("pending"))
  expect([[...move.clashing], move.possible]).toEqual([[], true])
})

it("a broken rule stops it as well; what the gateway refuses is said in its sentence", async () => {
  const move = begin()
  move.shift(hour, day)
  await rest()
  await answer(0, { ...free, rulings: [{ rule: "schedule.ports", verdict: "broken" }] })
  expect(move.possible).toBe(false)
  move.shift(hour, day)
  await rest()
  await answer(1, { type: "about:blank", title: "", status: 409, code: "internal", message: { vi: "", en: "" } }, 500)
  expect([move.refused, move.assessment, move.possible]).toEqual([words.problem.transport.internal, undefined, false])
})

it("back where it lies nothing is asked and nothing can be sent; another site alone is a difference", async () => {
  const move = begin()
  move.shift(hour, day)
  move.shift(-hour, day)
  await rest()
  expect([move.same, move.asking, move.possible, asked.length]).toEqual([true, false, false, 0])
  move.choose({ kind: "swap-site", swaps: [{ from: "a", to: "c" }] } as unknown as ChangeAssessment["alternatives"][number])
  expect([move.same, move.siteIds]).toEqual([false, ["main", "c", "b"]])
  move.choose({ kind: "move", opensAt: "2026-11-24T07:00:00.000Z", closesAt: "2026-11-24T08:30:00.000Z" } as unknown as ChangeAssessment["alternatives"][number])
  expect([times(move), move.siteIds]).toEqual([["24T07:00", "24T08:30"], ["main", "c", "b"]])
  move.stop()
})
