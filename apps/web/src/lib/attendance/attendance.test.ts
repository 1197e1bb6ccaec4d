import { describe, expect, it } from "vitest"
import { attendanceGroups, commonDue, standingOf, typedOf, type AttendanceSite } from "./attendance.ts"

const coming = { attends: true, headcount: 5, ledBy: { name: "A", position: "B" }, note: "C" }
const declining = { attends: false, reason: "Trùng với kỳ họp khác" }
const site = (siteId: string, replies: ReadonlyArray<object> = [], stands = true, dueAt: string | null = "2026-11-26T17:00:00.000Z") =>
  ({ siteId, dueAt, answers: replies.map((reply, index) => ({ version: index + 1, reply, stands })) }) as unknown as AttendanceSite

describe("the answers of sites", () => {
  it("are listed by what has to be done about them, in the meeting's order", () => {
    const sites = [site("a", [coming]), site("b"), site("c", [coming, declining]), site("d", [declining], false), site("e", [declining, coming])]
    expect(attendanceGroups(sites).map(({ group, sites }) => [group, sites.map(({ siteId }) => siteId)])).toEqual([
      ["declined", ["c"]], ["open", ["b", "d"]], ["attending", ["a", "e"]]
    ])
    expect(attendanceGroups([site("a")]).map(({ group }) => group)).toEqual(["open"])
  })
  it("count while they stand", () => {
    expect([standingOf(site("a", [coming]))?.version, standingOf(site("a", [coming], false)), standingOf(site("a"))]).toEqual([1, undefined, undefined])
  })
  it("have one deadline, but for those that were asked later", () => {
    expect(commonDue([site("a", [], true, "x"), site("b", [], true, "y"), site("c", [], true, "y")])).toBe("y")
    expect([commonDue([]), commonDue([site("a", [], true, null)])]).toEqual([null, null])
  })
  it("are corrected from what was said last", () => {
    expect(typedOf(site("a", [declining, coming]))).toEqual({ attends: "yes", headcount: "5", name: "A", position: "B", note: "C", reason: "" })
    expect(typedOf(site("a", [coming, declining]))).toMatchObject({ attends: "no", headcount: "", reason: declining.reason })
    expect(typedOf(site("a")).attends).toBeUndefined()
  })
})
