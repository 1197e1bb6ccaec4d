import { globSync, readdirSync, readFileSync } from "node:fs"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import { procedures } from "@diemcau/core/Procedure"
import { roles, type Role } from "@diemcau/core/Officer"
import { Database } from "@diemcau/store/Database"
import * as Journal from "@diemcau/store/Journal"
import { Effect, Result } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { gatewayApi } from "../api/GatewayApi.ts"
import type { Operation } from "../api/operation.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"
import { fieldWords } from "./problemWords/fieldWords.ts"
import { problemsOf } from "./problemsOf.ts"
import { exampleOf, nobody, placesIn, valueAt, withAt, type Json } from "./TestExamples.ts"
import { decode } from "./validation.ts"

/** On what an earlier release left: there are things of each kind to be asked for. */
const dumps = new URL("../../../../packages/store/test/dumps/", import.meta.url)
const dump = readdirSync(dumps).filter((name) => name.endsWith(".sql")).sort().at(-1)!

let gateway: TestGateway
/** Ids by table: the ones that most can still be done to first. */
const ids = new Map<string, string>()
beforeAll(async () => {
  gateway = await startTestGateway({ dump: readFileSync(new URL(dump, dumps), "utf8") })
  for (const [table, wanted] of [
    ["registrations", "state = 'submitted' desc"], ["meetings", "state = 'scheduled' desc"], ["waitlist_entries", "state = 'asked' desc"], ["preemptions", "state = 'requested' desc"],
    ["sites", "valid_to is null desc"], ["units", "code"], ["rooms", "id"], ["lines", "id"], ["officers", "closed_at is null"], ["endpoints", "id"], ["displays", "id"], ["directory_editions", "id"]
  ] as const) {
    const [row] = await gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<{ id: string }>(`select id from ${table} order by ${wanted} limit 1`)))
    ids.set(table, row!.id)
  }
  // Nobody signs in while it is measured.
  for (const role of roles) await gateway.call(role, "GET", "/api/v1/me")
})
afterAll(() => gateway?.stop())

const tables: Readonly<Record<string, string>> = {
  mainSiteId: "sites", memberSiteIds: "sites", siteIds: "sites", siteId: "sites", unitId: "units", unitIds: "units", roomId: "rooms", meetingId: "meetings",
  registrationId: "registrations", successorId: "sites"
}
const idOf = (key: string) => ids.get(tables[key] ?? "") ?? nobody

/** Where a text is in the address: what is there, else nobody. */
const placed = (path: string): string =>
  path.replace(/([\w-]+)\/:(\w+)/g, (_, noun: string, name: string) => {
    const table = { waitlist: "waitlist_entries", directory: "directory_editions" }[noun] ?? noun
    const fixed: Readonly<Record<string, string>> = { code: "so-tttt", key: noun === "duties" ? `year-end-report.2026.${idOf("siteId")}` : "call-rate", year: "2027", sha256: "0".repeat(64) }
    return `${noun}/${fixed[name] ?? ids.get(table) ?? nobody}`
  })

const whoFor = ({ guard }: Operation): Role =>
  roles.find((role) => {
    const officer = gateway.officers[role]
    if ("procedure" in guard) return mayDo(officer, procedures[guard.procedure].duty)
    return "reading" in guard ? mayRead(officer, guard.reading) : role === "operator"
  }) ?? "operator"

/** This process's own work in milliseconds: whatever else the machine does. */
const worked = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What breaks other people's servers, put in the place of what is asked for. */
const hostile: ReadonlyArray<readonly [string, Json | undefined]> = [
  ["nothing", undefined], ["null", null], ["a number", 7], ["yes", true], ["a list", []], ["a list of lists", [[[[]]]]], ["an object", {}], ["no text", ""], ["spaces", "   "],
  ["NUL", "a\u0000bcdefghijk"], ["a lone surrogate", "a\ud800bcdefghijk"], ["a low surrogate", "\udfffbcdefghijk"], ["direction override", "a\u202ebcdefghijk"], ["zero width", "a\u200bbcdefghijk"],
  ["decomposed Vietnamese", "Họp giao ban tuần".normalize("NFD")], ["an escape", "\u001b[31mđỏ\u001b[0m chữ đỏ"], ["100,000 letters", "a".repeat(100_000)], ["markup", "<script>alert(1)</script>"], ["SQL", "'; drop table meetings; --"],
  ["a formula", "=cmd|' /C calc'!A0"], ["a template", "${7*7}{{7*7}}"], ["a path", "../../etc/passwd"], ["2^53 + 2", 9_007_199_254_740_994], ["2^31", 2_147_483_648], ["minus one", -1], ["half", 1.5], ["1e308", 1e308],
  ["the year 294277", "294277-01-01T00:00:00Z"], ["the year 294277, a day", "294277-01-01"], ["infinity", "infinity"], ["minus infinity", "-infinity"], ["24:00", "2026-11-27T24:00:00+07:00"], ["24:00, a time", "24:00"],
  ["30 February", "2026-02-30"], ["30 February, a moment", "2026-02-30T08:00:00+07:00"], ["no zone", "2026-12-01T08:00:00"], ["a zone of 25 hours", "2026-12-01T08:00:00+25:00"], ["year 0", "0000-01-01"],
  ["a billion times", "FREQ=DAILY;COUNT=1000000000"], ["each second", "FREQ=SECONDLY;COUNT=3"], ["100,000 EXDATE", `FREQ=DAILY;COUNT=2\nEXDATE:${"20261201T080000Z,".repeat(6000)}`],
  ["somebody else's id", nobody], ["no id", "00000000-0000-0000-0000-000000000000"], ["5,000 of them", Array.from({ length: 5000 }, () => nobody)], ["5,000 days", Array.from({ length: 5000 }, () => "2026-12-01")],
  ["a key __proto__", JSON.parse("{\"__proto__\":{\"admin\":true},\"constructor\":{\"prototype\":{}},\"toString\":1}") as Json]
]

const declared = Object.entries(gatewayApi) as unknown as ReadonlyArray<[string, Operation]>
const parts = declared.flatMap(([key, operation]) => (["params", "query", "body"] as const).flatMap((part) => operation[part] === undefined ? [] : [[key, part, operation] as const]))

/** Those that a schema takes although they are odd: what is behind the schema must bear them. */
const taken = new Map<string, Map<string, Array<readonly [string, Json]>>>()

describe("every part of every operation that is declared", () => {
  it.each(parts)("%s: its %s says at which field the fault is, in words, at once", (key, part, operation) => {
    const schema = operation[part]!
    const example = exampleOf(schema, { asText: part !== "body", idOf })
    expect(example, "no example is found: tell its remedy in TestExamples.ts").toBeDefined()
    for (const place of placesIn(example!)) {
      for (const [what, value] of hostile) {
        const began = worked()
        const mutated = withAt(example!, place, part === "body" || value === undefined ? value : typeof value === "object" ? JSON.stringify(value) : String(value))
        const outcome = decode(schema, mutated)
        expect(worked() - began, `${place.join(".")}: ${what}`).toBeLessThan(1000)
        if (Result.isSuccess(outcome)) {
          const odd = taken.get(key) ?? new Map<string, Array<readonly [string, Json]>>()
          if (JSON.stringify(valueAt(mutated, place)) !== JSON.stringify(valueAt(example!, place))) taken.set(key, odd.set(what, [...odd.get(what) ?? [], [place.join("."), mutated]]))
          continue
        }
        expect(outcome.failure.length).toBeLessThanOrEqual(100)
        expect(outcome.failure.find(({ code }) => fieldWords[code] === undefined), "no words").toBeUndefined()
        // The fault is where it was made, inside it, or in what it is compared with, beside it.
        const beside = place.slice(0, -1).join(".")
        expect(outcome.failure.find(({ path }) => place.length > 1 && !path.startsWith(beside) && !beside.startsWith(path)), `${place.join(".")}: ${what}`).toBeUndefined()
      }
    }
  })
})

it("every fault that a schema can name has words in both languages", () => {
  const sources = ["../../../../packages/core/src/", "../api/"].flatMap((folder) =>
    globSync("**/*.ts", { cwd: new URL(folder, import.meta.url) }).filter((name) => !name.endsWith(".test.ts")).map((name) => readFileSync(new URL(folder + name, import.meta.url), "utf8")))
  const families = new Set(Object.keys(fieldWords).map((code) => code.split(".")[0]))
  const others = new Set(Object.entries(procedures).flatMap(([name, { event }]) => [name, event]))
  const named = new Set(sources.flatMap((text) => Array.from(text.matchAll(/"([a-z]+\.[a-z-]+)"/g), ([, code]) => code!)).filter((code) => families.has(code.split(".")[0]!) && !others.has(code)))
  expect(named.size).toBeGreaterThan(50)
  expect([...named].filter((code) => fieldWords[code] === undefined)).toEqual([])
})

const headers = { "content-type": "application/json" }
const sound = (text: string) => { JSON.parse(text) }
/** Asks, and expects a clear answer within a second; a refused one has written nothing. */
const expectAnswer = async (what: string, key: string, operation: Operation, { body, query, head = headers }: { readonly body?: string | Uint8Array<ArrayBuffer> | undefined; readonly query?: string; readonly head?: Record<string, string> }) => {
  const [method, path] = key.split(" ") as [string, string]
  const before = await gateway.run(Journal.last())
  const began = worked()
  const answer = await gateway.raw(placed(path) + (query ?? ""), { method, ...(body === undefined ? {} : { body, headers: head }) }, whoFor(operation))
  const text = await answer.text()
  expect(worked() - began, what).toBeLessThan(1000)
  expect(answer.status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500)
  if (answer.status < 400) return answer.status
  expect(answer.headers.get("content-type"), what).toContain("application/problem+json")
  const problem = JSON.parse(text) as { code: string; message: { vi: string; en: string }; errors?: ReadonlyArray<{ path: string; code: string; message: { vi: string; en: string } }> }
  expect(problemsOf(method, operation).map(({ code }) => code), `${what}: a code that the document names`).toContain(problem.code)
  for (const { vi, en } of [problem.message, ...(problem.errors ?? []).map(({ message }) => message)]) expect([vi, en].every((words) => words.length > 0), what).toBe(true)
  expect(text, what).not.toMatch(/\bat .+\.[jt]s:\d+|node_modules|select .+ from|StoreError/)
  expect((await gateway.run(Journal.last())).position, what).toBe(before.position)
  return answer.status
}

const withBody = declared.filter(([, { body }]) => body !== undefined)
const withQuery = declared.filter(([, { query, bytes }]) => query !== undefined && bytes === undefined)

describe("a body as it came over the wire", () => {
  const whole = (operation: Operation) => JSON.stringify(exampleOf(operation.body!, { idOf }))
  const first = (text: string) => /^\{("[^"]+"):/.exec(text)?.[1] ?? "\"a\""
  const raw: ReadonlyArray<readonly [string, number, (text: string) => string | Uint8Array<ArrayBuffer>, Record<string, string>?]> = [
    ["nothing", 400, () => ""],
    ["half of it", 400, (text) => text.slice(0, -1)],
    ["something behind it", 400, (text) => `${text} trailing`],
    ["two of them", 400, (text) => `${text}\n${text}`],
    ["broken UTF-8", 400, (text) => new Uint8Array([...Buffer.from(text.slice(0, -1)), 0xc3, 0x28, 0x7d])],
    ["UTF-16", 400, (text) => new Uint8Array(Buffer.from(text, "utf16le"))],
    ["a key twice", 400, (text) => `{${first(text)}:null,${text.slice(1)}`],
    ["a key twice, one of them escaped", 400, (text) => `{"\\u00${first(text).charCodeAt(1).toString(16)}${first(text).slice(2)}:null,${text.slice(1)}`],
    ["10,000 lists in one another", 422, () => "[".repeat(10_000) + "]".repeat(10_000)],
    ["10,000 objects in one another", 422, (text) => `{${first(text)}:${"{\"a\":".repeat(10_000)}1${"}".repeat(10_000)}}`],
    ["1e400", 422, (text) => `{${first(text)}:{"amount":1e400}}`],
    ["null", 422, () => "null"], ["a text", 422, () => "\"a\""], ["a list", 422, () => "[]"],
    ["a prototype alone", 422, () => "{\"__proto__\":{\"reason\":\"Mười ký tự trở lên\"},\"constructor\":{\"prototype\":{}}}"],
    ["5 MB", 413, () => `"${"a".repeat(5_000_000)}"`],
    ["plain text", 415, (text) => text, { "content-type": "text/plain" }],
    ["a form", 415, () => "a=b", { "content-type": "application/x-www-form-urlencoded" }],
    ["a form of parts", 415, () => "--x\r\n\r\n--x--", { "content-type": "multipart/form-data; boundary=x" }],
    ["no media type", 415, (text) => new Uint8Array(Buffer.from(text)), {}],
    ["packed", 415, (text) => text, { ...headers, "content-encoding": "gzip" }]
  ]
  it.each(withBody)("%s refuses what is none, with one and the same status", async (key, operation) => {
    sound(whole(operation))
    for (const [what, status, body, head] of raw) {
      // A part that may be left out altogether is no fault where it is missing.
      const answered = await expectAnswer(`${key} ${what}`, key, operation, { body: body(whole(operation)), ...(head === undefined ? {} : { head }) })
      const optional = Result.isSuccess(decode(operation.body!, {}))
      if (!(optional && status === 422)) expect(answered, `${key} ${what}`).toBe(status)
    }
  })
  it("the media type may be written large, with a charset", async () => {
    const [key, operation] = withBody.find(([name]) => name === "POST /api/v1/assessments")!
    expect(await expectAnswer("capitals", key, operation, { body: whole(operation), head: { "content-type": "APPLICATION/JSON; Charset=UTF-8" } })).not.toBe(415)
  })
})

describe("what a schema takes although it is odd", () => {
  it.each(withBody)("%s bears it", async (key, operation) => {
    // Each oddity once, at another place each time.
    for (const [index, [what, places]] of [...taken.get(key) ?? []].entries()) {
      const [place, body] = places[index % places.length]!
      await expectAnswer(`${key} ${place}: ${what}`, key, operation, { body: JSON.stringify(body) })
    }
  }, 60_000)
  it.each(withQuery)("%s bears it, and says what it does not take", async (key, operation) => {
    const example = exampleOf(operation.query!, { asText: true, idOf }) as Record<string, string>
    for (const name of Object.keys(example)) {
      for (const value of ["", "\u0000", "%", "a".repeat(8000), "1e400", "-1", "2026-02-30", "infinity", "\u202e", "' or 1=1 --", "__proto__", "9007199254740993"]) {
        await expectAnswer(`${key} ?${name}=${value.slice(0, 20)}`, key, operation, { query: `?${new URLSearchParams({ ...example, [name]: value })}` })
      }
      await expectAnswer(`${key} ?${name} twice`, key, operation, { query: `?${name}=%ff&${name}=%c3%28&${new URLSearchParams(example)}` })
    }
  })
})

describe("an id in the address", () => {
  const addressed = declared.filter(([key]) => key.includes(":"))
  it.each(addressed)("%s: what can not be one is not found", async (key, operation) => {
    const [method, path] = key.split(" ") as [string, string]
    const body = operation.body === undefined ? {} : { body: JSON.stringify(exampleOf(operation.body, { idOf })), headers }
    for (const id of ["%00", "%ff", "..%2f..", "a".repeat(5000), "1;drop", "%E2%80%AE", nobody.toUpperCase(), "__proto__", "9007199254740993", "-1"]) {
      const answer = await gateway.raw(path.replace(/:\w+/g, id), { method, ...body }, whoFor(operation))
      const text = await answer.text()
      expect([400, 403, 404, 422], `${id.slice(0, 20)}: ${answer.status} ${text.slice(0, 200)}`).toContain(answer.status)
      expect(answer.headers.get("content-type")).toContain("application/problem+json")
    }
  })
})
