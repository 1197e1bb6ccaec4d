import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { workingCalendar } from "../Calendar.ts"
import { atLocal } from "../Instant.ts"
import { onlyPrincipal, type Officer } from "../Officer.ts"
import { provisionsAt, type Amount, type ProvisionKey } from "../Regulation.ts"
import { noResources, type Resources } from "../registration/resources.ts"
import { draftable, drafted, timely, type DayChange, type RuleDraft, type RuleSet } from "../RuleDraft.ts"
import type { Site, SiteId } from "../Site.ts"
import { differences, peopleConcerned, type Owed, type RuleCase } from "./diff.ts"
import { provisions as seeded } from "./tuyen-quang.ts"

const siteId = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as SiteId
const sites = new Map([1, 2].map((n) => [siteId(n), {
  id: siteId(n), code: `s${n}`, name: `Điểm cầu ${n}`, nameEn: null, unitId: siteId(n) as string as Site["unitId"],
  validFrom: "2017-10-02", validTo: null, successorId: null, technicians: 1
}]))
const before: RuleSet = { versions: seeded.map(({ key, value }) => ({ key, value, validFrom: new Date(0) })), calendar: workingCalendar([]) }
/** Monday 23/11/2026, 08:00. */
const now = atLocal("2026-11-23", "08:00")
const opensAt = atLocal("2026-11-27", "08:00")

const one = (change: Partial<RuleCase> = {}): RuleCase => ({
  kind: "meeting", id: "m1", number: "1/2026", subject: "Giao ban", chair: "A", unitName: "Sở", mainSiteId: siteId(1), memberSiteIds: [siteId(2)],
  opensAt, closesAt: atLocal("2026-11-27", "09:00"), filedAt: atLocal("2026-11-23", "07:00"), filedBy: "o1" as Officer["id"],
  checkDueAt: atLocal("2026-11-27", "07:00"), decisionDueAt: null, chain: [{ workingDays: null }], owed: null, ...change
})
const draft = (provisions: RuleDraft["provisions"], change: Partial<RuleDraft> = {}): RuleDraft => ({ effectiveFrom: null, provisions, days: [], ...change })
const value = (key: ProvisionKey, amount: number, unit: Amount["unit"]) => ({ key, value: { amount, unit } })
const under = (asked: RuleDraft, cases = [one()], resources: Partial<Resources> = {}) =>
  differences(cases, sites, before, drafted(before, asked, now), now, { ...noResources, ...resources })

describe("the check's deadline", () => {
  const longer = [value("check-complete-before", 90, "minute")]
  it("moves by what rules when the meeting opens", () => {
    expect(under(draft(longer))).toMatchObject([{ checkDueAt: { before: atLocal("2026-11-27", "07:00"), after: atLocal("2026-11-27", "06:30") }, track: null, rulings: [] }])
  })
  it.each([["2026-11-27", 1], ["2026-11-28", 0]])("of a meeting on 27 November, under a rule from %s: %d differ", (effectiveFrom, count) => {
    expect(under(draft(longer, { effectiveFrom }))).toHaveLength(count)
  })
  it("stays where the gate has closed, and where the meeting has opened", () => {
    expect(under(draft(longer), [one({ checkDueAt: null })])).toEqual([])
    expect(under(draft(longer), [one({ opensAt: now })])).toEqual([])
  })
  it("never goes into the past", () => {
    const soon = one({ opensAt: atLocal("2026-11-23", "09:15"), closesAt: atLocal("2026-11-23", "10:00"), checkDueAt: atLocal("2026-11-23", "08:15") })
    expect(under(draft(longer), [soon])[0]!.checkDueAt!.after).toEqual(now)
  })
})

describe("what a meeting still owes", () => {
  const filedAt = atLocal("2026-11-16", "09:00")
  const checkDueAt = atLocal("2026-11-27", "07:00")
  const owing = (change: Partial<Owed> = {}) => one({ filedAt, owed: {
    check: { checkDueAt, checkShortened: false }, papers: true, unmanned: [siteId(1), siteId(2)],
    unanswered: [{ siteId: siteId(1), askedAt: filedAt }, { siteId: siteId(2), askedAt: filedAt }], ...change
  } })
  const unset = (key: ProvisionKey) => draft([{ key, value: null }])
  const dues = (asked: RuleDraft, of = owing()) => under(asked, [of]).map(({ presenceDueAt, papersDueAt, attendanceDueAt }) => ({ presenceDueAt, papersDueAt, attendanceDueAt }))
  it("moves with its own number only", () => {
    expect(dues(draft([value("technician-present-before", 90, "minute")]))).toEqual([
      { presenceDueAt: { before: checkDueAt, after: atLocal("2026-11-27", "06:30") }, papersDueAt: null, attendanceDueAt: [] }
    ])
    expect(dues(draft([value("papers-before", 2, "working-day")]))).toEqual([
      { presenceDueAt: null, papersDueAt: { before: atLocal("2026-11-25", "00:00"), after: atLocal("2026-11-26", "00:00") }, attendanceDueAt: [] }
    ])
    expect(dues(draft([value("attendance-answer-before", 2, "day")]))).toEqual([
      { presenceDueAt: null, papersDueAt: null, attendanceDueAt: [{ before: atLocal("2026-11-27", "00:00"), after: atLocal("2026-11-26", "00:00"), siteIds: [siteId(1), siteId(2)] }] }
    ])
    expect(dues(draft([value("attendance-answer-unplanned-within", 3, "hour")]))).toEqual([])
  })
  it("is owed by nobody when the number is taken away", () => {
    expect(dues(unset("technician-present-before"))[0]!.presenceDueAt).toEqual({ before: checkDueAt, after: null })
    expect(dues(unset("papers-before"))[0]!.papersDueAt).toEqual({ before: atLocal("2026-11-25", "00:00"), after: null })
    expect(dues(unset("attendance-answer-before"))[0]!.attendanceDueAt[0]!.after).toBeNull()
  })
  it("does not move once it is done, nor in a meeting before the draft rules", () => {
    const done = owing({ papers: false, unmanned: [], unanswered: [] })
    for (const key of ["technician-present-before", "papers-before", "attendance-answer-before"] as const) {
      expect(dues(unset(key), done)).toEqual([])
      expect(dues({ ...unset(key), effectiveFrom: "2026-11-28" })).toEqual([])
    }
  })
  it("is told once for all sites that would answer by the same moment, whenever they were asked", () => {
    const asked = owing({ unanswered: [1, 2].map((n) => ({ siteId: siteId(n), askedAt: atLocal("2026-11-16", `0${n}:00`) })) })
    expect(dues(draft([value("attendance-answer-before", 2, "day")]), asked)[0]!.attendanceDueAt).toMatchObject([{ siteIds: [siteId(1), siteId(2)] }])
  })
  it("is told for each moment where sites were asked late", () => {
    const late = atLocal("2026-11-27", "05:00")
    const asked = owing({ unanswered: [{ siteId: siteId(1), askedAt: filedAt }, { siteId: siteId(2), askedAt: late }] })
    expect(dues(draft([value("attendance-answer-unplanned-within", 1, "hour")]), asked)[0]!.attendanceDueAt)
      .toEqual([{ before: atLocal("2026-11-27", "07:00"), after: atLocal("2026-11-27", "06:00"), siteIds: [siteId(2)] }])
  })
  it("a day off moves papers that are counted in working days", () => {
    const days: ReadonlyArray<DayChange> = [{ date: "2026-11-25", kind: "holiday", name: { vi: "Nghỉ", en: "Off" } }]
    expect(dues(draft([], { days }))[0]!.papersDueAt).toEqual({ before: atLocal("2026-11-25", "00:00"), after: atLocal("2026-11-24", "00:00") })
  })
})

describe("notice and answer", () => {
  it.each([[4, "regular"], [5, "late"]] as const)("filed on Monday for Friday under %d working days is %s", (days, track) => {
    const [found] = under(draft([value("registration-notice", days, "working-day")]))
    expect(found?.track ?? { after: "regular" }).toMatchObject({ after: track })
    if (track === "late") expect(found!.rulings).toMatchObject([{ rule: "registration.notice", before: "met", after: "exceeds", article: "registration" }])
  })
  it("a day off makes late what was in time, and the answer later", () => {
    const days: ReadonlyArray<DayChange> = [{ date: "2026-11-25", kind: "holiday", name: { vi: "Nghỉ", en: "Off" } }]
    const undecided = one({ kind: "registration", checkDueAt: null, decisionDueAt: atLocal("2026-11-26", "00:00"), filedAt: atLocal("2026-11-24", "07:00") })
    expect(under(draft([], { days }), [undecided])).toMatchObject([{
      track: { before: "regular", after: "late" }, decisionDueAt: { before: atLocal("2026-11-27", "00:00"), after: opensAt }
    }])
  })
})

describe("an answer through a chain of steps", () => {
  const undecided = (workingDays: ReadonlyArray<number | null>) => one({
    kind: "registration", checkDueAt: null, opensAt: atLocal("2026-12-11", "08:00"), closesAt: atLocal("2026-12-11", "09:00"),
    decisionDueAt: atLocal("2026-11-28", "00:00"), chain: workingDays.map((days) => ({ workingDays: days }))
  })
  const within = (days: number) => draft([value("decision-within", days, "working-day")])
  it.each([
    ["whose steps all name their days is due by their sum, whatever the provision says", [1, 3], 3, null],
    ["is due by the provision where a step names none", [1, null], 3, "2026-11-27"],
    ["is not due before its steps are over", [4, null], 3, null]
  ] as const)("%s", (_, steps, days, after) => {
    const due = under(within(days), [undecided(steps)])[0]?.decisionDueAt ?? null
    expect(due?.after ?? null).toEqual(after === null ? null : atLocal(after, "00:00"))
  })
})

describe("the conclusion", () => {
  it("of a meeting to come would be due by another number, or not at all", () => {
    const found = under(draft([value("conclusion-within", 2, "working-day")]))
    expect(found).toMatchObject([{ conclusionDueAt: { before: atLocal("2026-12-05", "00:00"), after: atLocal("2026-12-02", "00:00") }, rulings: [] }])
    expect(under(draft([{ key: "conclusion-within", value: null }]))).toMatchObject([{ conclusionDueAt: { after: null } }])
    expect(under(draft([value("conclusion-within", 2, "working-day")]), [one({ kind: "registration", checkDueAt: null, decisionDueAt: opensAt })])).toEqual([])
  })
})

describe("what is shared", () => {
  const line = (n: number, carriedBy: number | null, bandwidth: number) =>
    ({ id: `line-${n}`, siteId: siteId(n), name: `Đường ${n}`, bandwidth, carriedBy: carriedBy === null ? null : `line-${carriedBy}` }) as Resources["lines"][number]
  it("a higher call rate no longer fits a line that others share, nor a site's own", () => {
    const lines = [line(1, null, 20), line(2, 1, 5)]
    const rulesOf = (kilobits: number) => under(draft([value("call-rate", kilobits, "kbit/s")]), [one()], { lines }).flatMap(({ rulings }) => rulings)
    expect(rulesOf(2000)).toEqual([])
    expect(rulesOf(9000)).toMatchObject([{ rule: "schedule.line", before: null, after: "exceeds" }, { rule: "schedule.lines", before: null, after: "broken", provision: "line-share" }])
  })
  it("more officers for each site are not there while another meeting has them", () => {
    const post = (officerId: string, n: number) => ({ officerId: officerId as Officer["id"], officerName: officerId, siteId: siteId(n), siteName: "" })
    const staffed = new Map([...sites].map(([id, site]) => [id, { ...site, technicians: 2 }]))
    const posts = [post("a", 1), post("b", 1), post("b", 2), post("c", 2)]
    const asked = draft([value("technicians-per-site", 2, "officer")])
    expect(differences([one()], staffed, before, drafted(before, asked, now), now, { ...noResources, posts })[0]!.rulings)
      .toMatchObject([{ rule: "schedule.technicians", before: null, after: "exceeds", article: "site-duties" }])
  })
  it("what waits beside it counts, itself does not", () => {
    const lines = [line(1, null, 20), line(2, 1, 20)]
    const waiting = (number: string) => ({ number, opensAt, closesAt: atLocal("2026-11-27", "09:00"), siteIds: [siteId(2)] })
    const asked = draft([value("call-rate", 6000, "kbit/s")])
    const self = one({ kind: "registration", number: "5/2026", checkDueAt: null })
    const verdicts = (number: string) => under(asked, [self], { lines, pending: [waiting(number)] }).flatMap(({ rulings }) => rulings.map(({ after }) => after))
    expect([verdicts("5/2026"), verdicts("6/2026")]).toEqual([[], ["exceeds"]])
  })
  const second = one({ id: "m2", number: "2/2026", opensAt: atLocal("2026-11-27", "09:20"), closesAt: atLocal("2026-11-27", "10:00") })
  it.each([[20, 0], [21, 2]])("20 minutes between two meetings under %d: %d differ", (amount, count) => {
    expect(under(draft([value("preparation-between", amount, "minute")]), [one(), second])).toHaveLength(count)
  })
  it.each([[4, "met"], [3, "broken"]])("two meetings of two sites at once with %d ports: %s", (amount, verdict) => {
    const at = one({ id: "m3", number: "3/2026" })
    expect(under(draft([value("central-ports", amount, "port")]), [one(), at])[0]!.rulings).toMatchObject([{ rule: "schedule.ports", before: null, after: verdict }])
  })
})

it("nothing differs under a rule that no case meets, nor under none", () => {
  expect(under(draft([value("redial-first", 7, "second")]))).toEqual([])
  expect(differences([one()], sites, before, before, now, noResources)).toEqual([])
})

it("concerns who filed it, and who checks the rooms when a check moves", () => {
  const officer = (id: string, role: Officer["roles"][number], siteIds: ReadonlyArray<SiteId> = []): Officer => ({
    id: id as Officer["id"], name: id, position: "", phone: "", email: "", unitId: siteId(1) as string as Officer["unitId"], roles: [role], siteIds,
    ...onlyPrincipal
  })
  const officers = [officer("o1", "registrant"), officer("t2", "technician", [siteId(2)]), officer("t3", "technician", [siteId(3)]), officer("a", "approver")]
  const people = (asked: RuleDraft) => peopleConcerned(under(asked), [one()], officers, sites).map(({ as, officerId }) => `${as} ${officerId}`)
  expect(people(draft([value("check-complete-before", 90, "minute")]))).toEqual(["registrant o1", "technician t2"])
  expect(people(draft([value("registration-notice", 5, "working-day")]))).toEqual(["registrant o1"])
})

it("concerns who has to be at an empty site, and who answers for a silent one", () => {
  const officer = (id: string, role: Officer["roles"][number], n: number): Officer => ({
    id: id as Officer["id"], name: id, position: "", phone: "", email: "", unitId: siteId(n) as string as Officer["unitId"], roles: [role],
    siteIds: role === "technician" ? [siteId(n)] : [], ...onlyPrincipal
  })
  const officers = [officer("o1", "registrant", 1), officer("t1", "technician", 1), officer("t2", "technician", 2), officer("l2", "leader", 2)]
  const filedAt = atLocal("2026-11-16", "09:00")
  const held = one({ filedAt, owed: {
    check: { checkDueAt: atLocal("2026-11-27", "07:00"), checkShortened: false }, papers: true, unmanned: [siteId(1)], unanswered: [{ siteId: siteId(2), askedAt: filedAt }]
  } })
  const units = new Map([...sites].map(([id]) => [id, { unitId: id as string as Officer["unitId"] }]))
  const people = (asked: RuleDraft) => peopleConcerned(under(asked, [held]), [held], officers, units).map(({ as, officerId }) => `${as} ${officerId}`)
  expect(people(draft([value("technician-present-before", 90, "minute")]))).toEqual(["registrant o1", "technician t1"])
  expect(people(draft([value("papers-before", 2, "working-day")]))).toEqual(["registrant o1"])
  expect(people(draft([value("attendance-answer-before", 2, "day")]))).toEqual(["registrant o1", "attendant t2", "attendant l2"])
})

describe("a draft", () => {
  const current = seeded.map((provision) => ({ ...provision, validFrom: new Date(0) }))
  const verdict = (asked: RuleDraft) => draftable(asked, { current, days: before.calendar, now })
  it.each([["2026-11-23", "EffectiveTooEarly"], ["2026-11-24", undefined], [null, undefined]])("from %s", (day, tag) => {
    const found = timely(day, now)
    expect(Result.isFailure(found) ? found.failure._tag : undefined).toBe(tag)
  })
  it("names only what changes, and is no draft without", () => {
    const mixed = verdict(draft([value("call-rate", 1920, "kbit/s"), value("redial-first", 6, "second")]))
    expect(Result.isSuccess(mixed) && mixed.success.provisions).toEqual([{ key: "redial-first", before: { amount: 5, unit: "second" }, after: { amount: 6, unit: "second" } }])
    expect(verdict(draft([value("call-rate", 1920, "kbit/s")]))).toMatchObject({ failure: { _tag: "NothingChanges" } })
    expect(verdict(draft([value("call-rate", 1, "officer")]))).toMatchObject({ failure: { _tag: "ProvisionValue" } })
  })
  it("gives way to a later version that is signed already", () => {
    const later: RuleSet = { ...before, versions: [...before.versions, { key: "redial-first", value: { amount: 9, unit: "second" }, validFrom: atLocal("2026-12-01", "00:00") }] }
    const after = drafted(later, draft([value("redial-first", 7, "second")]), now)
    expect([now, atLocal("2026-12-01", "00:00")].map((at) => provisionsAt(after.versions, at).get("redial-first")?.amount)).toEqual([7, 9])
  })
})
