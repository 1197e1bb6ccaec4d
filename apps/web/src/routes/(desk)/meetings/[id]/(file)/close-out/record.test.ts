import { articles, instrument } from "@diemcau/core/regulation/tuyen-quang"
import { describe, expect, it } from "vitest"
import type { RegulationText } from "#lib/regulation.ts"
import { formatter } from "#lib/ui/format.ts"
import { en } from "#lib/words/en.ts"
import { vi } from "#lib/words/vi.ts"
import { attendanceRows, citations, decisionsOf, documentMoment, lateBySite, microphonesOf, minutesText, presenceSentence, type CloseOut } from "./record.ts"

const row = (siteId: string, minutesConnected: number): CloseOut["attendance"][number] => ({
  siteId, firstConnectedAt: "2026-11-24T01:00:00.000Z", lastDisconnectedAt: "2026-11-24T03:00:00.000Z", minutesConnected, drops: 0, minutesLost: 0
})
const step = (position: number, procedure: string): CloseOut["history"][number] => ({
  position, at: "2026-11-24T01:00:00.000Z", officerName: null, onBehalfOf: null, procedure, event: procedure, articles: [], words: null, siteId: null, step: null, overridden: [], displaced: false, data: {}
})
const record = (change: Partial<CloseOut>) => change as CloseOut

describe("the attendance table", () => {
  it("has a row for every site of the meeting, the main site first, and those never heard of as absent", () => {
    const rows = attendanceRows(record({
      meeting: { mainSiteId: "main", siteIds: ["a", "main", "b"] } as unknown as CloseOut["meeting"], attendance: [row("b", 90), row("main", 120)]
    }))
    expect(rows.map((each) => [each.siteId, each.minutesConnected, each.firstConnectedAt === null])).toEqual([
      ["main", 120, false], ["a", 0, true], ["b", 90, false]
    ])
  })
})

describe("the decisions", () => {
  it("are in the order in which they were taken, without the single answers of technicians and sites, which are counted", () => {
    const { decisions, confirmations } = decisionsOf(record({
      history: [step(9, "meeting.close"), step(4, "readiness.confirm"), step(3, "registration.approve"), step(5, "readiness.confirm"), step(6, "presence.record"), step(2, "attendance-answer.give")]
    }))
    expect(decisions.map((each) => each.position)).toEqual([3, 9])
    expect(confirmations).toBe(4)
  })
})

describe("who was at the sites", () => {
  const came = (siteId: string, since: string, late: boolean) => ({ siteId, since, late, officer: { id: siteId, name: "Lê Thị B", position: "", phone: "" } })
  const of = (present: CloseOut["present"], presenceDueAt: string | null = "2026-11-24T00:00:00.000Z") =>
    presenceSentence(record({ meeting: { siteIds: ["a", "b", "c"] } as unknown as CloseOut["meeting"], gate: { presenceDueAt } as CloseOut["gate"], present }) as CloseOut,
      { words: vi, format: formatter("vi") }, (id) => `Điểm ${id}`)
  it("is told by the first who came to each: in time, late, nobody", () => {
    expect(of([came("a", "2026-11-23T23:50:00.000Z", false), came("b", "2026-11-24T00:10:00.000Z", true), came("a", "2026-11-24T00:20:00.000Z", true)]))
      .toBe("Có mặt đúng hạn: 1/3 điểm cầu; muộn: Điểm b (07:10); không có ai báo có mặt: Điểm c.")
    expect(of(["a", "b", "c"].map((id) => came(id, "2026-11-23T23:50:00.000Z", false)))).toBe("Có mặt đúng hạn: 3/3 điểm cầu.")
  })
  it("is not told of a meeting of which nobody was asked", () => {
    expect(of([], null)).toBeUndefined()
    expect(presenceSentence(record({ meeting: {} as CloseOut["meeting"], gate: null, present: [] }) as CloseOut, { words: vi, format: formatter("vi") }, String)).toBeUndefined()
  })
})

describe("an order about microphones", () => {
  const order = (data: unknown, procedure = "meeting.set-microphones") => microphonesOf({ ...step(1, procedure), data })

  it("is read from what the journal keeps of it", () => {
    expect(order({ sites: "all", except: ["main"], state: "muted" })).toEqual({ sites: "all", except: ["main"], state: "muted" })
    expect(order({ sites: ["a"], state: "open" })).toEqual({ sites: ["a"], except: [], state: "open" })
  })

  it("is nothing for other steps and for what can not be read", () => {
    expect(order({ sites: "all", state: "muted" }, "meeting.redial")).toBeUndefined()
    expect(order(null)).toBeUndefined()
    expect(order({ state: "loud" })).toBeUndefined()
  })
})

describe("a moment in a document", () => {
  it.each([
    ["2026-01-05T01:00:00.000Z", "08 giờ 00, ngày 05 tháng 01 năm 2026"],
    ["2026-11-24T04:32:00.000Z", "11 giờ 32, ngày 24 tháng 11 năm 2026"],
    ["2026-03-09T17:05:00.000Z", "00 giờ 05, ngày 10 tháng 3 năm 2026"]
  ])("%s is %s in the province", (at, text) => {
    expect(documentMoment(at, "vi")).toBe(text)
  })

  it("is plain in English", () => {
    expect(documentMoment("2026-01-05T01:00:00.000Z", "en")).toBe("08:00 on 05/01/2026")
  })
})

describe("citations on paper", () => {
  const regulation = (number: number | null): RegulationText => ({
    instrument, articles: articles.map((each) => each.key === "preparation" ? { ...each, number } : each), provisions: [], holidays: []
  })
  const here = { words: vi, pick: (both: { readonly vi: string }) => both.vi }

  it("name the article's number once the province has typed it in, and mark the others for the legend; none is invented", () => {
    const { cite, legend } = citations(here, regulation(11), ["preparation", "room", "preparation", "focal-body"])
    expect(cite(["preparation", "room"])).toBe("Điều 11, (1)")
    expect(cite(["focal-body"])).toBe("(2)")
    expect(legend).toBe("(1) Yêu cầu cơ bản của phòng họp trực tuyến; (2) Trách nhiệm của đơn vị đầu mối")
  })

  it("have no legend when every article has its number", () => {
    expect(citations(here, regulation(11), ["preparation"]).legend).toBe("")
  })

  it("follow the reader's language", () => {
    expect(citations({ words: en, pick: (both) => both.en }, regulation(11), ["preparation"]).cite(["preparation"])).toBe("Article 11")
  })
})

describe("late passes", () => {
  const pass = (siteId: string, item: string, at: string, officerName = "Lê Thị B") => ({ siteId, item, at, officerName })

  it("are one row a site, with what passed, when the last did, and who said so", () => {
    expect(lateBySite({
      latePasses: [
        pass("b", "sound", "2026-11-24T00:20:00.000Z"), pass("a", "light", "2026-11-24T00:21:00.000Z"),
        pass("b", "power", "2026-11-24T00:30:00.000Z", "Trần Văn C"), pass("b", "sound", "2026-11-24T00:25:00.000Z")
      ]
    })).toEqual([
      { siteId: "b", items: ["sound", "power"], lastAt: "2026-11-24T00:30:00.000Z", officers: ["Lê Thị B", "Trần Văn C"] },
      { siteId: "a", items: ["light"], lastAt: "2026-11-24T00:21:00.000Z", officers: ["Lê Thị B"] }
    ])
  })
})

describe("minutes", () => {
  it.each([[0, "0"], [0.04, "< 0,1"], [0.1, "0,1"], [9.04, "9"], [61.25, "61,3"]])("%d are written %s", (minutes, text) => {
    expect(minutesText(formatter("vi"), minutes)).toBe(text)
  })
})
