import { probeCheckKeys, roomCheckKeys } from "@diemcau/core/readiness/checks"
import { describe, expect, it } from "vitest"
import { heardOf, partsOf, shortfallOf, somebodyAt, withSite, type Board, type Shortcoming, type SiteReadiness } from "./board.ts"

const short = (check: Shortcoming["check"], verdict: "fail" | "unknown", article: Shortcoming["article"] = "preparation"): Shortcoming =>
  ({ check, verdict, note: "", article })

const site = (siteId: string, verdict: SiteReadiness["verdict"], shortcomings: ReadonlyArray<Shortcoming> = []): SiteReadiness =>
  ({ siteId, verdict, probe: null, room: [], extraChecks: 0, shortcomings, technician: null, present: [] })

const board = (sites: ReadonlyArray<SiteReadiness>, gate: Board["gate"] = null): Board => ({
  meetingId: "m", dueAt: "2026-11-24T00:00:00.000Z", sites, gate,
  presence: { dueAt: "2026-11-24T00:00:00.000Z", from: "2026-11-23T17:00:00.000Z", until: "2026-11-24T03:00:00.000Z" },
  ready: sites.filter((each) => each.verdict === "ready").length,
  failed: sites.filter((each) => each.verdict === "failed").length,
  unknown: sites.filter((each) => each.verdict === "unknown").length
})

const gate = (verdicts: Readonly<Record<string, SiteReadiness["verdict"]>>): NonNullable<Board["gate"]> => ({
  closedAt: "2026-11-24T00:00:00.000Z", dueAt: "2026-11-24T00:00:00.000Z", shortened: false, ready: 0, notReady: 0,
  sites: Object.entries(verdicts).map(([siteId, verdict]) => ({ siteId, verdict, shortcomings: [], technician: null }))
})

describe("what a site falls short of", () => {
  it("names what failed, counts what is missing, and cites the articles of the failures", () => {
    const found = shortfallOf(site("a", "failed", [
      short("camera", "unknown"), short("sound", "fail"), short("light", "fail", "room"), short("power", "unknown")
    ]))
    expect(found.failed.map((each) => each.check)).toEqual(["sound", "light"])
    expect(found).toMatchObject({ unprobed: 1, unanswered: 1, articles: ["preparation", "room"] })
  })

  it("cites the articles of what is missing while nothing failed", () => {
    const all = [...probeCheckKeys, ...roomCheckKeys].map((check) => short(check, "unknown"))
    expect(shortfallOf({ shortcomings: all })).toEqual({ failed: [], unprobed: 6, unanswered: 6, articles: ["preparation"] })
  })
})

describe("the board's parts", () => {
  const ids = (rows: ReadonlyArray<{ readonly site: SiteReadiness }>) => rows.map((row) => row.site.siteId)

  it("show what failed before what is unknown, each in the meeting's own order, the ready apart", () => {
    const { exceptions, quiet } = partsOf(board([
      site("r1", "ready"), site("u1", "unknown"), site("f1", "failed"), site("r2", "ready"), site("f2", "failed"), site("u2", "unknown")
    ]))
    expect(ids(exceptions)).toEqual(["f1", "f2", "u1", "u2"])
    expect(ids(quiet)).toEqual(["r1", "r2"])
  })

  it("show a site that passed after the gate as late, and one that failed since as such", () => {
    const { exceptions, late, quiet } = partsOf(board(
      [site("late", "ready"), site("still", "failed"), site("good", "ready"), site("worse", "failed")],
      gate({ late: "failed", still: "unknown", good: "ready", worse: "ready" })
    ))
    expect(exceptions.map((row) => [row.site.siteId, row.sinceGate])).toEqual([
      ["still", "same"], ["worse", "fell-behind"]
    ])
    expect(ids(late)).toEqual(["late"])
    expect(ids(quiet)).toEqual(["good"])
  })
})

describe("news of one site", () => {
  it("changes that site and the counts, nothing else", () => {
    const before = board([site("a", "unknown"), site("b", "ready")], gate({ a: "unknown", b: "ready" }))
    const after = withSite(before, site("a", "failed", [short("sound", "fail")]))
    expect(after).toMatchObject({ ready: 1, failed: 1, unknown: 0 })
    expect(after.sites[1]).toBe(before.sites[1])
    expect(after.gate).toBe(before.gate)
  })

  it("of a site that is not in the meeting changes nothing", () => {
    const before = board([site("a", "unknown")])
    expect(withSite(before, site("stranger", "failed"))).toEqual(before)
  })

  it("is as old as the latest probe or answer", () => {
    const answer = { item: "power", verdict: "pass", note: "", officerName: "", checkedAt: "2026-11-24T00:10:00.000Z" } as const
    expect(heardOf(site("a", "unknown"))).toBeUndefined()
    expect(heardOf({
      ...site("a", "unknown"),
      probe: { endpointId: "e", at: "2026-11-24T00:12:00.000Z", checks: {} as NonNullable<SiteReadiness["probe"]>["checks"], notes: {} },
      room: [{ ...answer, receivedAt: "2026-11-24T00:11:00.000Z" }]
    })).toBe("2026-11-24T00:12:00.000Z")
  })
})

describe("who is at the sites", () => {
  const officer = { id: "o", name: "Lê Thị B", position: "", phone: "" }
  const one = board([{ ...site("a", "ready"), present: [{ officer, since: "2026-11-23T23:50:00.000Z", late: false }] }, site("b", "ready")])
  const at = (time: string, of = one) => somebodyAt(of, Date.parse(`2026-11-${time}:00.000Z`))
  it("is counted by site; who is not there is missing from the moment it is due", () => {
    expect(at("23T23:59")).toEqual({ count: 1, asked: true, missing: false })
    expect(at("24T00:00")).toEqual({ count: 1, asked: true, missing: true })
    expect(at("24T00:00", { ...one, presence: { ...one.presence, dueAt: null } }).missing).toBe(false)
    expect(at("24T00:00", { ...one, sites: one.sites.slice(0, 1) }).missing).toBe(false)
  })
  it("is not asked before the day", () => {
    const empty = board([site("a", "ready")])
    expect([at("23T16:59", empty).asked, at("23T17:00", empty).asked]).toEqual([false, true])
  })
})
