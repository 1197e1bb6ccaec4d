import { Result, Schema } from "effect"
import fc from "fast-check"
import { RRuleTemporal } from "rrule-temporal"
import { describe, expect, it } from "vitest"
import { addDays, atLocal, localDate, localTime, weekday as weekdayOf } from "./Instant.ts"
import { conferenceAddress } from "./Meeting.ts"
import { occurrenceNumber, RecurrenceRule } from "./Series.ts"
import { expand, longestYears, slots } from "./series/expansion.ts"
import { endOfDay, mostOccurrences, parseRule, ruleText, weekdays, type Ends, type Recurrence } from "./series/rule.ts"
import type { SiteId } from "./Site.ts"

const ends: fc.Arbitrary<Ends> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((count) => ({ count })),
  fc.integer({ min: 0, max: 900 }).map((ahead) => ({ until: endOfDay(new Date(Date.UTC(2027, 0, 1 + ahead)).toISOString().slice(0, 10)) }))
)
const interval = fc.integer({ min: 1, max: 5 })
const weekday = fc.constantFrom(...weekdays)

/** Any rule that a screen can show. */
const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ every: fc.constant("day" as const), interval, ends }),
  fc.record({ every: fc.constant("year" as const), interval, ends }),
  fc.record({ every: fc.constant("week" as const), interval, ends, weekdays: fc.subarray([...weekdays]) }),
  fc.record({
    every: fc.constant("month" as const), interval, ends,
    on: fc.oneof(
      fc.constant(null), fc.integer({ min: 1, max: 31 }).map((monthDay) => ({ monthDay })), fc.constant({ monthDay: -1 }),
      fc.record({ week: fc.constantFrom(1, 2, 3, 4, 5, -1), weekday })
    )
  })
)

const read = (text: string) => {
  const rule = parseRule(text)
  return Result.isSuccess(rule) ? rule.success : rule.failure
}

describe("an RRULE", () => {
  it("is read back as it was written", () => {
    fc.assert(fc.property(anyRecurrence, (recurrence) => {
      expect(read(ruleText(recurrence))).toEqual(recurrence)
    }))
  })

  it.each([
    ["FREQ=WEEKLY;BYDAY=FR,MO;COUNT=26", { every: "week", interval: 1, weekdays: ["MO", "FR"], ends: { count: 26 } }],
    ["rrule:freq=monthly;byday=fr;bysetpos=-1;count=3", { every: "month", interval: 1, on: { week: -1, weekday: "FR" }, ends: { count: 3 } }],
    ["FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=3;COUNT=4;", { every: "month", interval: 3, on: { monthDay: -1 }, ends: { count: 4 } }],
    ["FREQ=YEARLY;COUNT=5;WKST=MO", { every: "year", interval: 1, ends: { count: 5 } }],
    ["FREQ=DAILY;UNTIL=20270630", { every: "day", interval: 1, ends: { until: endOfDay("2027-06-30") } }],
    ["FREQ=DAILY;UNTIL=20270630T010000Z", { every: "day", interval: 1, ends: { until: new Date("2027-06-30T01:00:00Z") } }]
  ])("%s is taken", (text, recurrence) => expect(read(text)).toEqual(recurrence))

  it.each([
    ["FREQ=SECONDLY;COUNT=10", "rule.frequency"], ["FREQ=MINUTELY;COUNT=10", "rule.frequency"], ["FREQ=HOURLY;COUNT=1", "rule.frequency"],
    ["FREQ=DAILY;COUNT=1000000000", "rule.too-many"], ["FREQ=DAILY;COUNT=1001", "rule.too-many"], ["FREQ=DAILY;COUNT=1e9", "rule.unreadable"],
    ["FREQ=DAILY;COUNT=0", "rule.unreadable"], ["FREQ=DAILY;COUNT=-3", "rule.unreadable"], ["FREQ=DAILY", "rule.endless"],
    ["FREQ=DAILY;COUNT=3;UNTIL=20270101", "rule.two-ends"], ["FREQ=DAILY;UNTIL=20270231", "rule.unreadable"],
    ["FREQ=DAILY;UNTIL=20270630T010000", "rule.unreadable"], ["FREQ=DAILY;INTERVAL=0;COUNT=3", "rule.interval"],
    ["FREQ=DAILY;INTERVAL=100;COUNT=3", "rule.interval"], ["FREQ=DAILY;BYHOUR=1,2,3;COUNT=3", "rule.part"],
    ["FREQ=YEARLY;BYYEARDAY=1;COUNT=3", "rule.part"], ["FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3", "rule.part"],
    ["FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3", "rule.part"], ["FREQ=MONTHLY;BYDAY=6MO;COUNT=3", "rule.part"], ["FREQ=MONTHLY;BYDAY=MO;COUNT=3", "rule.part"],
    ["FREQ=WEEKLY;BYDAY=XX;COUNT=3", "rule.unreadable"], ["FREQ=WEEKLY;WKST=SU;COUNT=3", "rule.part"], ["FREQ=FORTNIGHTLY;COUNT=3", "rule.unreadable"],
    ["FREQ=DAILY;FREQ=DAILY;COUNT=3", "rule.unreadable"], ["FREQ=constructor;COUNT=3", "rule.unreadable"], ["", "rule.unreadable"],
    ["FREQ=DAILY;COUNT=3\nEXDATE:20270101T010000Z", "rule.part"]
  ])("%s is refused: %s", (text, fault) => expect(read(text)).toBe(fault))

  it("is refused at once when it brings a hundred thousand exceptions", () => {
    expect(read(`FREQ=DAILY;COUNT=3\nEXDATE:${"20270101T010000Z,".repeat(100_000)}`)).toBe("rule.too-long")
  })

  it("is text for others and comes back as text", () => {
    const text = "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231T165959Z"
    expect(Schema.encodeSync(RecurrenceRule)(Schema.decodeUnknownSync(RecurrenceRule)(text))).toBe(text)
  })

  it("whatever is sent, is read or refused by name", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(Result.isSuccess(parseRule(text)) || Result.isFailure(parseRule(text))).toBe(true)
    }))
  })
})

/** Walks every day and asks the rule in words: what the library has to agree with. */
const walked = (rule: Recurrence, opensAt: Date): ReadonlyArray<string> => {
  const start = localDate(opensAt)
  const [year, month, date] = start.split("-").map(Number) as [number, number, number]
  const monday = (day: string) => addDays(day, -((weekdayOf(day) + 6) % 7))
  const daysBetween = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
  const name = (day: string) => weekdays[(weekdayOf(day) + 6) % 7]!
  const found: Array<string> = []
  for (let day = start; day <= `${year + longestYears}${start.slice(4)}`; day = addDays(day, 1)) {
    if ("count" in rule.ends ? found.length === rule.ends.count : atLocal(day, localTime(opensAt)) > rule.ends.until) break
    const [y, m, d] = day.split("-").map(Number) as [number, number, number]
    const months = (y - year) * 12 + m - month
    const last = Number(addDays(`${m === 12 ? y + 1 : y}-${String(m % 12 + 1).padStart(2, "0")}-01`, -1).slice(8))
    const fits = rule.every === "day" ? daysBetween(start, day) % rule.interval === 0
      : rule.every === "week" ? (rule.weekdays.length === 0 ? name(day) === name(start) : rule.weekdays.includes(name(day))) && daysBetween(monday(start), monday(day)) / 7 % rule.interval === 0
      : rule.every === "year" ? m === month && d === date && (y - year) % rule.interval === 0
      : months % rule.interval === 0 && (rule.on === null ? d === date
        : "monthDay" in rule.on ? d === (rule.on.monthDay === -1 ? last : rule.on.monthDay)
        : name(day) === rule.on.weekday && (rule.on.week === -1 ? d > last - 7 : Math.ceil(d / 7) === rule.on.week))
    if (fits) found.push(day)
  }
  return found
}
const days = (text: string, opensAt: string) => {
  const rule = parseRule(text)
  const expanded = expand(Result.getOrThrow(rule), new Date(opensAt))
  return Result.isSuccess(expanded) ? expanded.success : expanded.failure
}

describe("a series", () => {
  const anyStart = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => new Date(atLocal(addDays("2026-11-24", day), "00:00").getTime() + minute * 60_000))

  it("has the days that the rule says, by a walk over the calendar and by the library's own list", () => {
    let taken = 0
    fc.assert(fc.property(anyRecurrence, anyStart, (rule, opensAt) => {
      const expected = walked(rule, opensAt)
      const expanded = expand(rule, opensAt)
      if (Result.isFailure(expanded)) {
        const { why } = expanded.failure as { readonly why?: string }
        expect(why).toBe(expected[0] !== localDate(opensAt) ? "first-day" : expected.length > mostOccurrences ? "too-many" : "too-far")
        return
      }
      taken++
      expect(expanded.success).toEqual(expected)
      expect(expanded.success.length).toBeLessThanOrEqual(mostOccurrences)
      const stamp = new Date(opensAt.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")
      const own = new RRuleTemporal({ rruleString: `DTSTART;TZID=Asia/Ho_Chi_Minh:${stamp}\nRRULE:${ruleText(rule)}` }).all()
      expect(own.map(({ epochMilliseconds }) => epochMilliseconds)).toEqual(expanded.success.map((day) => atLocal(day, localTime(opensAt)).getTime()))
    }), { numRuns: 150 })
    expect(taken).toBeGreaterThan(20)
  })

  it.each([
    ["FREQ=MONTHLY;COUNT=4", "2027-01-31T08:00:00+07:00", ["2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2028-01-31T08:00:00+07:00", ["2028-01-31", "2028-02-29", "2028-03-31"]],
    ["FREQ=YEARLY;COUNT=2", "2028-02-29T08:00:00+07:00", ["2028-02-29", "2032-02-29"]],
    ["FREQ=MONTHLY;BYDAY=5MO;COUNT=3", "2026-11-30T08:00:00+07:00", ["2026-11-30", "2027-03-29", "2027-05-31"]],
    // 06:00 in the province is the day before in UTC.
    ["FREQ=WEEKLY;COUNT=3", "2026-11-29T23:00:00Z", ["2026-11-30", "2026-12-07", "2026-12-14"]],
    ["FREQ=WEEKLY;UNTIL=20261207", "2026-11-30T23:30:00+07:00", ["2026-11-30", "2026-12-07"]],
    ["FREQ=WEEKLY;UNTIL=20261207T163000Z", "2026-11-30T23:30:00+07:00", ["2026-11-30", "2026-12-07"]],
    ["FREQ=WEEKLY;UNTIL=20261207T162959Z", "2026-11-30T23:30:00+07:00", ["2026-11-30"]]
  ])("%s from %s", (text, opensAt, expected) => expect(days(text, opensAt)).toEqual(expected))

  it.each([
    ["FREQ=WEEKLY;BYDAY=TU;COUNT=3", "2026-11-30T08:00:00+07:00", "first-day"],
    ["FREQ=DAILY;UNTIL=20301231", "2026-11-30T08:00:00+07:00", "too-many"],
    ["FREQ=YEARLY;COUNT=12", "2026-11-30T08:00:00+07:00", "too-far"],
    ["FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30;COUNT=1000", "2026-11-30T08:00:00+07:00", "too-far"],
    ["FREQ=YEARLY;UNTIL=20990101", "2026-11-30T08:00:00+07:00", "too-far"],
    ["FREQ=DAILY;UNTIL=20261129", "2026-11-30T08:00:00+07:00", "first-day"]
  ])("%s from %s is refused: %s", (text, opensAt, why) => expect(days(text, opensAt)).toMatchObject({ _tag: "SeriesUnusable", why }))

  const asked = (rule: string, change: Record<string, unknown> = {}) => slots({
    opensAt: new Date("2026-11-30T08:00:00+07:00"), closesAt: new Date("2026-11-30T10:00:00+07:00"),
    mainSiteId: "a" as SiteId, memberSiteIds: ["b" as SiteId], ...change
  }, { rule: Result.getOrThrow(parseRule(rule)), skip: change.skip as ReadonlyArray<string> ?? [], extra: change.extra as ReadonlyArray<string> ?? [] })
  const why = (result: ReturnType<typeof asked>) => Result.isFailure(result) ? result.failure : undefined

  it("counts skipped days and takes days beside the rule", () => {
    const found = Result.getOrThrow(asked("FREQ=WEEKLY;COUNT=3", { skip: ["2026-12-07"], extra: ["2026-12-09"] }))
    expect(found.map(({ day, ordinal, skipped }) => [day, ordinal, skipped])).toEqual([
      ["2026-11-30", 1, false], ["2026-12-07", 2, true], ["2026-12-09", 3, false], ["2026-12-14", 4, false]
    ])
  })
  it("holds something, only its own days, and not twice at once", () => {
    expect(why(asked("FREQ=DAILY;COUNT=1", { skip: ["2026-11-30"] }))).toMatchObject({ why: "none-left" })
    expect(why(asked("FREQ=DAILY;COUNT=2", { skip: ["2026-12-24"] }))).toMatchObject({ why: "unknown-day", day: "2026-12-24" })
    expect(why(asked("FREQ=DAILY;COUNT=2", { extra: ["2026-11-01"] }))).toMatchObject({ why: "unknown-day", day: "2026-11-01" })
    expect(why(asked("FREQ=DAILY;COUNT=2", { closesAt: new Date("2026-12-01T08:00:01+07:00") }))).toMatchObject({ why: "overlaps-itself", day: "2026-12-01" })
    expect(why(asked("FREQ=DAILY;COUNT=2", { closesAt: new Date("2026-12-01T08:00:00+07:00") }))).toBeUndefined()
    expect(why(asked("FREQ=DAILY;COUNT=1000", { memberSiteIds: Array.from({ length: 30 }, (_, n) => `s${n}` as SiteId) }))).toMatchObject({ why: "too-large" })
  })
  it("gives each meeting a number and an address of its own", () => {
    expect(occurrenceNumber("118/2026", 7)).toBe("118/2026-07")
    expect(conferenceAddress("118/2026-07", "a.vn")).toBe("8826011807@a.vn")
    expect(conferenceAddress("118/2026", "a.vn")).toBe("88260118@a.vn")
  })
})
