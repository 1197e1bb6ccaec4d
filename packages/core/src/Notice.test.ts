import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import type { JournalEntry } from "./Journal.ts"
import type { Meeting } from "./Meeting.ts"
import { noticesOf, noticesOfLoss, NoticeSettings, tellers, type People } from "./Notice.ts"
import { noticeKinds } from "./notice/kinds.ts"
import { untold } from "./notice/untold.ts"
import { onlyPrincipal, type Officer, type Role } from "./Officer.ts"
import { procedures } from "./Procedure.ts"
import { articles } from "./regulation/tuyen-quang.ts"
import type { Registration } from "./Registration.ts"

const officer = (id: string, role: Role, unitId: string, siteIds: ReadonlyArray<string> = []): Officer => ({
  id: id as Officer["id"], name: id, position: "", phone: "", email: "", unitId: unitId as Officer["unitId"], roles: [role],
  siteIds: siteIds as Officer["siteIds"], ...onlyPrincipal
})
const officers = [
  officer("author", "registrant", "u1"), officer("colleague", "registrant", "u1"), officer("elsewhere", "registrant", "u2"),
  officer("decider", "approver", "focal"), officer("decider2", "approver", "focal"), officer("desk", "operator", "focal"),
  officer("tech-a", "technician", "u1", ["a", "b"]), officer("tech-c", "technician", "u2", ["c"]), officer("boss", "leader", "u1")
]
const opensAt = new Date("2026-11-27T01:00:00.000Z")
const meeting = {
  id: "m", number: "1/2026", subject: "Giao ban", siteIds: ["a", "b", "d"], opensAt, checkDueAt: new Date("2026-11-27T00:00:00.000Z"), gateClosedAt: null
} as unknown as Meeting
const registration = { id: "r", number: "1/2026", unitId: "u1", submittedBy: "author", decisionDueAt: opensAt, request: { subject: "Giao ban", opensAt } } as unknown as Registration
const people: People = {
  officers, registration, steps: [], meeting, checkedSiteIds: [], retimed: [], presence: { dueAt: new Date("2026-11-27T00:00:00.000Z"), siteIds: [] }, siteUnitIds: new Map([["a", "u1"], ["b", "u1"], ["c", "u2"], ["d", "u3"]]),
  siteNames: new Map(["a", "b", "c", "d"].map((id) => [id, { vi: `Điểm ${id}`, en: `Site ${id}` }]))
}
const entry = (event: string, data: unknown = {}, officerId: string | null = "decider"): JournalEntry => ({
  position: 1, at: new Date("2026-11-26T23:00:00.000Z"), officerId, officerName: null, onBehalfOf: null, procedure: "", duty: "", articles: [], event,
  subjectKind: "", subjectId: "r", meetingId: "m", registrationId: "r", data, previousHash: "", hash: ""
} as JournalEntry)
const told = (event: string, data?: unknown, by?: string | null, around = people) =>
  noticesOf(entry(event, data, by), around).map(({ officerId, kind }) => `${officerId} ${kind}`)
/** Those who attend for the bodies of sites a, b and c, but for the author. */
const [invited, affected] = ["meeting-invited", "attendance-changed"].map((kind) => ["colleague", "boss", "elsewhere"].map((id) => `${id} ${kind}`)) as [Array<string>, Array<string>]
const encoded = (siteIds: ReadonlyArray<string>) => ({ siteIds, opensAt: opensAt.toISOString(), closesAt: opensAt.toISOString(), checkDueAt: opensAt.toISOString() })

describe("who is told of a decision", () => {
  it("a registration sent: those who decide, but not whoever did it", () => {
    expect(told("registration.submitted", {}, "author")).toEqual(["decider registration-submitted", "decider2 registration-submitted"])
    expect(told("registration.withdrawn", {}, "decider2")).toEqual(["decider registration-withdrawn"])
  })
  it("an answer: its author, and nobody of the sites unless it is approved", () => {
    expect(told("registration.refused", { reason: "Trùng lịch" })).toEqual(["author registration-refused"])
    expect(told("registration.sent-back")).toEqual(["author registration-sent-back"])
    expect(told("registration.approved", { meeting: encoded(["a", "b", "c"]) })).toEqual([
      "author registration-approved", "tech-a site-booked", "tech-c site-booked", ...invited
    ])
  })
  it("those who attend for a site's body: when it is approved, when the time or their site changes, when it is not held; whoever asked hears of it otherwise", () => {
    const moved = { ...encoded(["a", "c"]), opensAt: "2026-11-27T03:00:00.000Z" }
    const attending = (event: string, data: unknown) => told(event, data).filter((one) => /invited|attendance-changed/.test(one))
    expect(attending("meeting.changed", { before: encoded(["a", "c"]), after: moved, reason: "x" })).toEqual(["colleague", "boss", "elsewhere"].map((id) => `${id} attendance-changed`))
    expect(attending("meeting.changed", { before: encoded(["a", "c"]), after: encoded(["a", "d"]), reason: "x" })).toEqual(["colleague", "boss", "elsewhere"].map((id) => `${id} attendance-changed`))
    for (const event of ["meeting.cancelled", "meeting.postponed"]) {
      expect(attending(event, { reason: "Mưa lũ", ground: "force-majeure" }), event).toEqual(["colleague attendance-changed", "boss attendance-changed"])
    }
    expect(attending("meeting.restored", { after: encoded(["c"]) })).toEqual(["elsewhere meeting-invited"])
    const [notice] = noticesOf(entry("registration.approved", { meeting: encoded(["a", "b"]) }), people).filter(({ officerId }) => officerId === "boss")
    expect(notice).toMatchObject({ link: "/meetings/m#attendance", article: "meeting-principles", sentence: { vi: "Điểm a, Điểm b: họp từ 08:00 27/11/2026 đến 08:00 27/11/2026. Đề nghị trả lời dự họp." } })
  })
  it("an author who answers for it no more: the colleagues who do", () => {
    const left = { ...people, officers: officers.filter(({ id }) => id !== "author") }
    expect(told("registration.refused", {}, "decider", left)).toEqual(["colleague registration-refused"])
    const none = { ...people, officers: officers.filter(({ unitId }) => unitId !== "u1") }
    expect(told("registration.refused", {}, "decider", none)).toEqual(["desk registration-refused"])
  })
  it("a site that does not attend, or does after all: the organiser and who approves; that one attends, nobody", () => {
    const given = (change: object) => told("attendance-answer.given", { siteId: "c", ...change }, "tech-c")
    const both = ["author attendance-answered", "decider attendance-answered", "decider2 attendance-answered"]
    expect(given({ attends: false, reason: "Trùng với họp khác" })).toEqual(both)
    expect([given({ attends: true, declinedBefore: false }), given({ attends: true, declinedBefore: true })]).toEqual([[], both])
    const [first] = noticesOf(entry("attendance-answer.given", { siteId: "c", attends: false, reason: "Trùng với họp khác" }, "tech-c"), people)
    expect(first).toMatchObject({ link: "/meetings/m#attendance", article: "meeting-principles", sentence: { en: "Site c does not attend; it stays booked until it is swapped or taken out. Reason: Trùng với họp khác" } })
  })
  it("papers of a meeting: who reads them for their own body or room, not who reads everybody's; before it is one, nobody", () => {
    const readers = ["author", "colleague", "tech-a", "boss"]
    expect(told("paper.sent", { papers: [{ name: "Báo cáo" }] }, "desk")).toEqual(readers.map((id) => `${id} papers-changed`))
    expect(told("paper.withdrawn", { name: "Báo cáo", reason: "Có số liệu sai" }, "author")).toEqual(readers.slice(1).map((id) => `${id} papers-changed`))
    expect(told("paper.sent", {}, "author", { ...people, meeting: { ...meeting, siteIds: ["c"] as unknown as Meeting["siteIds"] } }))
      .toEqual(["elsewhere papers-changed", "tech-c papers-changed"])
    expect(noticesOf({ ...entry("paper.sent", {}, "author"), meetingId: null }, { ...people, meeting: null })).toEqual([])
  })
  it("a change: who asked, and the sites that stay, come and go", () => {
    expect(told("meeting.changed", { before: encoded(["a", "b"]), after: encoded(["a", "c"]), reason: "x" })).toEqual([
      "author meeting-changed", "tech-a meeting-changed", "tech-c site-booked", "tech-a site-released", "elsewhere meeting-invited", "colleague attendance-changed", "boss attendance-changed"
    ])
  })
  it("a cancellation: who asked, and all sites; a site that nobody runs is the province's", () => {
    expect(told("meeting.cancelled", { reason: "x" })).toEqual([
      "author meeting-cancelled", "tech-a meeting-cancelled", "desk meeting-cancelled", "colleague attendance-changed", "boss attendance-changed"
    ])
  })
  it("the clock's probe reminds those who have not checked; a person's does not, nor one after the check was due", () => {
    expect(told("readiness.probed", {}, null)).toEqual(["tech-a check-due-soon", "desk check-due-soon"])
    const there = { ...people.presence, siteIds: ["a", "b", "d"] }
    expect(told("readiness.probed", {}, null, { ...people, checkedSiteIds: ["a", "b", "d"], presence: there })).toEqual([])
    expect(told("readiness.probed", {}, "desk")).toEqual([])
    expect(told("readiness.probed", {}, null, { ...people, meeting: { ...meeting, checkDueAt: new Date("2026-11-26T23:00:00.000Z") } })).toEqual([])
  })
  it("the gate: the sites that are behind, and who runs the meeting; nobody when all are ready", () => {
    const gate = (verdict: string) => ({ closedAt: opensAt.toISOString(), sites: [{ siteId: "a", verdict: "ready" }, { siteId: "b", verdict }] })
    expect(told("readiness.closed", gate("failed"), null)).toEqual(["tech-a check-overdue", "desk sites-not-ready"])
    expect(told("readiness.closed", gate("ready"), null)).toEqual([])
  })
  it("one notice for the check and for being there, to those who want either", () => {
    const around = { ...people, checkedSiteIds: ["a"], presence: { ...people.presence, siteIds: ["b", "d"] } }
    expect(told("readiness.probed", {}, null, around)).toEqual(["tech-a check-due-soon", "desk check-due-soon"])
    const sentence = (change: Partial<People>) => noticesOf(entry("readiness.probed", {}, null), { ...around, ...change })[0]?.sentence.vi
    expect(sentence({})).toBe("Điểm b: kiểm tra xong trước 07:00 27/11/2026. Điểm a: có mặt trước 07:00 27/11/2026.")
    expect(sentence({ checkedSiteIds: [], presence: { ...people.presence, siteIds: ["d"] } })).toBe("Điểm a, Điểm b: có mặt trước 07:00 27/11/2026, kiểm tra xong trước 07:00 27/11/2026.")
    expect(sentence({ checkedSiteIds: ["a", "b", "d"], presence: { dueAt: null, siteIds: [] } })).toBeUndefined()
  })
  it("the gate tells where nobody is, if somebody had to be there by then; the last look tells where it was later", () => {
    const gate = (presenceDueAt: string | null, present: ReadonlyArray<string>) =>
      ({ closedAt: "2026-11-27T00:00:01.000Z", presenceDueAt, sites: [{ siteId: "a", verdict: "ready", present }, { siteId: "b", verdict: "unknown", present: ["x"] }, { siteId: "d", verdict: "ready" }] })
    const closed = (data: unknown) => noticesOf(entry("readiness.closed", data, null), people).map(({ officerId, sentence }) => [officerId, sentence.vi])
    expect(closed(gate("2026-11-27T00:00:00.000Z", []))).toEqual([
      ["tech-a", "Điểm b chưa sẵn sàng khi chốt kiểm tra lúc 07:00 27/11/2026. Điểm a chưa có ai báo có mặt."],
      ["desk", "1 điểm cầu chưa sẵn sàng khi chốt kiểm tra. 1 điểm cầu chưa có ai báo có mặt."]
    ])
    const oneBehind = [["tech-a", "Điểm b chưa sẵn sàng khi chốt kiểm tra lúc 07:00 27/11/2026."], ["desk", "1 điểm cầu chưa sẵn sàng khi chốt kiểm tra."]]
    for (const data of [gate("2026-11-27T00:00:00.000Z", ["x"]), gate("2026-11-27T00:30:00.000Z", []), gate(null, [])]) expect(closed(data)).toEqual(oneBehind)
    const later = (gateClosedAt: string, dueAt: string, at: string) =>
      noticesOf({ ...entry("readiness.probed", {}, null), at: new Date(at) }, { ...people, meeting: { ...meeting, gateClosedAt: new Date(gateClosedAt) }, presence: { dueAt: new Date(dueAt), siteIds: ["b", "d"] } })
        .map(({ officerId, kind, sentence }) => [officerId, kind, sentence.vi])
    const absent = [["tech-a", "check-overdue", "Điểm a chưa có ai báo có mặt."]]
    expect(later("2026-11-27T00:00:00.000Z", "2026-11-27T00:30:00.000Z", "2026-11-27T00:45:00.000Z")).toEqual(absent)
    expect(later("2026-11-27T00:00:00.000Z", "2026-11-27T00:30:00.000Z", "2026-11-27T00:29:59.000Z")).toEqual([])
    expect(later("2026-11-27T00:00:00.000Z", "2026-11-27T00:00:00.000Z", "2026-11-27T00:45:00.000Z")).toEqual([])
  })
  it("a lost site: who runs the meeting and who runs the room", () => {
    expect(noticesOfLoss("b", opensAt, people).map(({ officerId }) => officerId)).toEqual(["desk", "tech-a"])
  })
  it("a series: its author and each who runs a room once, with the first day and the number of days", () => {
    const series = { ...people, meeting: null }
    const meetings = [opensAt, new Date(opensAt.getTime() + 7 * 86_400_000)].map((opens, index) => ({ id: `m${index}`, number: `1.${index}/2026`, opensAt: opens.toISOString() }))
    const data = { meetings, siteIds: ["a", "b", "c"], remarks: null }
    expect(told("series.submitted", {}, "author", series)).toEqual(["decider registration-submitted", "decider2 registration-submitted"])
    expect(told("registration.approved", data, "decider", series)).toEqual(["author registration-approved", "tech-a site-booked", "tech-c site-booked", ...invited])
    expect(told("series.changed", data, "decider", series)).toEqual(["author meeting-changed", "tech-a meeting-changed", "tech-c meeting-changed", ...affected])
    expect(told("series.extended", data, "decider", series)).toEqual(["author meeting-changed", "tech-a site-booked", "tech-c site-booked", ...invited])
    for (const event of ["series.skipped", "series.cancelled"]) {
      expect(told(event, { ...data, reason: "Mưa lũ" }, "decider", series)).toEqual(["author meeting-cancelled", "tech-a meeting-cancelled", "tech-c meeting-cancelled", ...affected])
    }
    const room = noticesOf(entry("registration.approved", data), series).find(({ officerId }) => officerId === "tech-c")!
    expect(room).toMatchObject({
      link: "/meetings/m0", sentence: {
        vi: "Điểm c. Các điểm cầu được giữ theo chuỗi: 2 cuộc họp, từ 08:00 27/11/2026.",
        en: "Site c. The sites are booked for the series: 2 meetings, from 08:00 27/11/2026."
      }
    })
  })
  it("nobody of what is nobody's business", () => expect(told("endpoint.configured")).toEqual([]))
})

it("a notice says what, where, when and why, in both languages, under an article, with a way there", () => {
  const [notice] = noticesOf(entry("readiness.probed", {}, null), { ...people, presence: { ...people.presence, siteIds: ["b"] }, meeting: { ...meeting, siteIds: ["b"] as never } })
  expect(notice).toMatchObject({
    subject: { vi: "Sắp đến hạn kiểm tra kỹ thuật, có mặt tại điểm cầu: 1/2026 Giao ban", en: "Due soon: check the room, be at the site: 1/2026 Giao ban" },
    sentence: { vi: "Điểm b: kiểm tra xong trước 07:00 27/11/2026.", en: "Site b: check complete before 07:00 27/11/2026." },
    article: "preparation", link: "/meetings/m/check/b"
  })
})

it("every event of the catalogue is told to somebody, or there is a reason why not", () => {
  const events = Object.values(procedures).map(({ event }) => event)
  expect(events.filter((event) => !(event in tellers) && !(event in untold) && !(`${event.split(".")[0]}.` in untold))).toEqual([])
  expect(Object.keys(tellers).filter((event) => !events.includes(event))).toEqual([])
  expect(Object.keys(untold).filter((key) => !events.some((event) => event === key || (key.endsWith(".") && event.startsWith(key) && !(event in tellers))))).toEqual([])
})

it("every kind cites an article the regulation has", () => {
  const known = new Set<string>(articles.map(({ key }) => key))
  for (const event of ["registration.submitted", "registration.approved", "meeting.cancelled", "readiness.probed"]) {
    const notices = noticesOf(entry(event, { meeting: encoded(["a"]) }, null), people)
    expect(notices.length, event).toBeGreaterThan(0)
    for (const { article } of notices) expect(known).toContain(article)
  }
})

it("an e-mail that a duty needs can not be declined", () => {
  const settings = (kind: string) => Schema.decodeUnknownResult(NoticeSettings)({ language: "vi", muted: [kind] })._tag
  for (const [kind, { mayMute }] of Object.entries(noticeKinds)) expect(settings(kind), kind).toBe(mayMute ? "Success" : "Failure")
})
