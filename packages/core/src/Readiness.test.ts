import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import type { MeetingId } from "./Meeting.ts"
import type { Presence } from "./Presence.ts"
import { board, closeGate, confirmable, GateRecord, judge, type ProbeResult, type RoomCheckAnswer } from "./Readiness.ts"
import { roomCheckKeys } from "./readiness/checks.ts"
import type { SiteId } from "./Site.ts"

const id = "00000000-0000-7000-8000-000000000001"
const at = new Date("2026-11-23T00:00:00Z")
const passed: ProbeResult = {
  endpointId: id as ProbeResult["endpointId"], at, notes: {},
  checks: { reachable: "pass", credentials: "pass", registered: "pass", camera: "pass", microphone: "pass", software: "pass" }
}
const answers: ReadonlyArray<RoomCheckAnswer> = roomCheckKeys.map((item) => ({
  item, verdict: "pass", note: "", checkedAt: at, receivedAt: at, officerName: "Lê Thị B"
}))
const site = { siteId: id as SiteId, probe: passed, room: answers, extraChecks: 0, technician: null, present: [] }

describe("how ready a site is", () => {
  it("ready when every check passed or does not apply", () => {
    expect(judge(site).verdict).toBe("ready")
    expect(judge({ ...site, room: answers.map((answer) => ({ ...answer, verdict: "not-applicable" as const })) }).verdict).toBe("ready")
  })
  it.each([...roomCheckKeys])("not ready without an answer to %s", (item) => {
    const judged = judge({ ...site, room: answers.filter((answer) => answer.item !== item) })
    expect([judged.verdict, judged.shortcomings.map(({ check }) => check)]).toEqual(["unknown", [item]])
  })
  it("a check the meeting asks for itself counts like the others", () => {
    const asked = { ...site, extraChecks: 2 }
    expect(judge(asked)).toMatchObject({ verdict: "unknown", shortcomings: [{ check: "extra-1", article: "preparation" }, { check: "extra-2" }] })
    const answer = (item: "extra-1" | "extra-2", verdict: "pass" | "fail") => ({ ...answers[0]!, item, verdict })
    expect(judge({ ...asked, room: [...answers, answer("extra-1", "pass"), answer("extra-2", "pass")] }).verdict).toBe("ready")
    expect(judge({ ...asked, room: [...answers, answer("extra-1", "pass"), answer("extra-2", "fail")] }).verdict).toBe("failed")
    expect(judge({ ...site, room: [...answers, answer("extra-1", "fail")] }).verdict).toBe("ready")
  })
  it("unknown when no device was asked, never fine", () => expect(judge({ ...site, probe: null }).verdict).toBe("unknown"))
  it("the worst counts: one failure among unknowns is a failure, and cites the preparation article", () => {
    const judged = judge({ ...site, probe: { ...passed, checks: { ...passed.checks, camera: "fail" } }, room: [] })
    expect(judged.verdict).toBe("failed")
    expect(judged.shortcomings.find(({ check }) => check === "camera")).toMatchObject({ verdict: "fail", article: "preparation" })
  })
})

describe("the gate", () => {
  const meeting = { id: id as MeetingId, checkDueAt: at, checkShortened: false }
  const terms = { dueAt: at, from: at, until: null }
  it("writes down who is not ready, with what; unknown counts as not ready", () => {
    const gate = closeGate(meeting, [site, { ...site, room: [] }], terms, at)
    expect([gate.ready, gate.notReady, gate.sites[1]!.verdict]).toEqual([1, 1, "unknown"])
    expect(gate.sites[1]!.shortcomings).toHaveLength(roomCheckKeys.length)
  })
  it("writes down who was there and by when somebody had to be; it makes no site ready or unready", () => {
    const present = [{ officer: { id, name: "Lê Thị B", position: "", phone: "" } as Presence["officer"], since: at, late: true }]
    const gate = closeGate(meeting, [{ ...site, present }, site, { ...site, room: [], present }], terms, at)
    expect([gate.presenceDueAt, gate.sites.map(({ verdict, present }) => [verdict, present?.length])]).toEqual([at, [["ready", 1], ["ready", 0], ["unknown", 1]]])
  })
  it("is read as it was frozen before anybody's presence was followed", () => {
    const { presenceDueAt: _, ...frozen } = Schema.encodeSync(GateRecord)(closeGate(meeting, [site], terms, at))
    const old = { ...frozen, sites: frozen.sites.map(({ present: _present, ...rest }) => rest) }
    expect(Schema.decodeUnknownSync(GateRecord)(old).sites[0]).not.toHaveProperty("present")
  })
  it("the board counts every site once", () => {
    const { ready, failed, unknown } = board(meeting, [site, { ...site, probe: null }], terms, null)
    expect([ready, failed, unknown]).toEqual([1, 0, 1])
  })
  it("a failed item needs a word", () => {
    const input = { meetingId: id as MeetingId, siteId: id as SiteId, item: "sound", verdict: "fail", note: "" } as const
    expect(Result.isFailure(confirmable(input))).toBe(true)
    expect(Result.isSuccess(confirmable({ ...input, note: "Loa rè" }))).toBe(true)
  })
})
