import { Database } from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as SiteStore from "@diemcau/store/Site"
import type { MeetingId } from "@diemcau/core/Meeting"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { gatewayApi, type OperationKey } from "../api/GatewayApi.ts"
import { partsOf } from "../files/TestSpreadsheet.ts"
import { uuidv7 } from "../Ids.ts"
import { tellOnce } from "../jobs/NoticeFeed.ts"
import { readPdf } from "../papers/TestPdf.ts"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"
import { listenTo, type Frame } from "./TestListener.ts"

/**
 * The stranger's body holds meetings, has asked for others, and has drafts and papers. Every word of them is a word of
 * its own; the registrant's body and its technician have no part in any, and hear that sites are occupied.
 */
type Who = Parameters<TestGateway["call"]>[0]
type Reader = Exclude<Who, null>

/** Of each kind of knowledge, the words that would tell it. Without a blank, so that no file breaks them. */
const words = { meeting: new Set<string>(), paper: new Set<string>(), draft: new Set<string>(), attendance: new Set<string>() }
const secret = (kind: keyof typeof words, about: string): string => {
  const word = `Kin${kind}${about}${Object.values(words).reduce((sum, { size }) => sum + size, 0)}x`
  words[kind].add(word)
  return word
}
/** What the matrix lets each of them read: everybody else is an outsider. */
const knows: Readonly<Record<Reader, ReadonlyArray<keyof typeof words>>> = {
  registrant: [], technician: [], leader: ["meeting"], administrator: ["meeting"], approver: ["meeting", "paper", "attendance"],
  operator: ["meeting", "paper", "draft", "attendance"], stranger: ["meeting", "paper", "draft", "attendance"]
}

let gateway: TestGateway
/** The registrant's own site, and two at which the stranger's body meets. */
let sites: { readonly own: string; readonly theirs: readonly [string, string]; readonly code: string }
/** What of the stranger's there is, by what the path of an operation calls it. */
/** The meeting that is over when the doors are tried. */
let over: string
const things = {
  registrations: [] as Array<string>, meetings: [] as Array<string>, documents: [] as Array<string>, drafts: [] as Array<string>,
  templates: [] as Array<string>, papers: [] as Array<string>, numbers: [] as Array<string>, display: "", edition: ""
}

const at = (day: string, hour: number) => `${day}T${String(hour).padStart(2, "0")}:00:00+07:00`
const reason = "Theo ý kiến chỉ đạo của tỉnh"
const plain = (day: string, from: number, to: number, change: object = {}) => ({
  subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, opensAt: at(day, from), closesAt: at(day, to),
  mainSiteId: sites.own, memberSiteIds: [sites.theirs[1]], needs: { presentation: false, recording: false, notes: "" },
  contact: { name: "C", phone: "0912345678", email: "" }, reason, orderedBy: "Chủ tịch", ...change
})
/** Every field that a person types says something. */
const telling = (day: string, from: number, to: number, change: object = {}) => ({
  ...plain(day, from, to), subject: secret("meeting", "subject"), chair: secret("meeting", "chair"), chairPosition: secret("meeting", "position"),
  attendees: secret("meeting", "attendees"), documentNumber: secret("meeting", "number"), hostUnit: secret("meeting", "host"), agenda: secret("meeting", "agenda"),
  remarks: secret("meeting", "remarks"), reason: secret("meeting", "reason"), orderedBy: secret("meeting", "orderer"),
  needs: { presentation: false, recording: true, notes: secret("meeting", "notes"), extraChecks: [secret("meeting", "check")] },
  contact: { name: secret("meeting", "contact"), phone: "0987 654 321", email: `${secret("meeting", "mail")}@example.vn` },
  mainSiteId: sites.theirs[0], memberSiteIds: [sites.theirs[1]], participants: [{ siteId: sites.theirs[1], attendees: secret("meeting", "people"), headcount: 3 }], ...change
})

const did = (answer: Answer): Answer => {
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer
}
const post = async (who: Reader, path: string, body: object) => did(await gateway.call(who, "POST", `/api/v1/${path}`, body))
const keep = async (kind: keyof typeof words) => {
  const name = secret(kind, "file")
  const kept = await gateway.raw(`/api/v1/attachments?name=${name}.pdf`, {
    method: "POST", body: `%PDF-1.7 ${secret(kind, "content")}`, headers: { "content-type": "application/pdf" }
  }, "stranger")
  expect(kept.status).toBe(201)
  const document = await kept.json() as { readonly sha256: string }
  things.documents.push(document.sha256)
  return document
}
const register = async (who: Reader, request: object): Promise<string> =>
  (await post(who, "registrations", { containsStateSecrets: false, request })).body.registration.id
const approve = async (id: string, change: object = {}): Promise<string> =>
  (await post("approver", `registrations/${id}/approval`, { remarks: reason, ...change })).body.registration.meetingId
const theirs = (table: "registrations" | "meetings") => gateway.run(Effect.flatMap(Database, ({ client }) =>
  client.unsafe<{ id: string; number: string }>(`select id, number from ${table} where unit_id = $1`, [gateway.officers.stranger.unitId])))

beforeAll(async () => {
  gateway = await startTestGateway()
  // Numbers that are nothing else: neither a month nor an edition.
  await gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe("insert into registration_counters (year, last) values (2026, 800)")))
  const all = await gateway.run(SiteStore.list())
  const siteOf = (who: Reader) => all.find(({ unitId }) => unitId === gateway.officers[who].unitId)!
  const other = all.find(({ unitId }) => !(["registrant", "stranger", "approver"] as const).some((who) => gateway.officers[who].unitId === unitId))!
  sites = { own: siteOf("registrant").id, theirs: [siteOf("stranger").id, other.id], code: siteOf("stranger").code }

  // Approved, with everything that can hang on it.
  const approved = await register("stranger", telling("2026-11-27", 8, 10, { kind: "professional", document: await keep("meeting") }))
  const meeting = await approve(approved, { remarks: `${secret("meeting", "decision")} ${reason}`, condition: { text: secret("meeting", "condition"), metBy: "2026-11-25" } })
  await post("stranger", `registrations/${approved}/condition/report`, { note: `${secret("meeting", "report")} đã nộp đủ` })
  const { body: { papers } } = await post("stranger", `registrations/${approved}/papers`, {
    containsStateSecrets: false, meetingId: null, papers: [{ name: secret("paper", "name"), purpose: "report", document: await keep("paper") }]
  })
  things.papers.push(papers[0].id)
  // Who comes from one site, who will not from the other.
  await post("stranger", `meetings/${meeting}/sites/${sites.theirs[0]}/attendance-answers`, {
    answer: { attends: true, headcount: 4, ledBy: { name: secret("attendance", "head"), position: secret("attendance", "position") }, note: secret("attendance", "note") }
  })
  await post("operator", `meetings/${meeting}/sites/${sites.theirs[1]}/attendance-answers`, { answer: { attends: false, reason: `${secret("attendance", "declined")} ${reason}` } })
  // Waiting for its decision; called off; sent back; over, with its conclusion.
  await register("stranger", telling("2026-11-27", 13, 15))
  const off = await approve(await register("stranger", telling("2026-11-27", 18, 19)))
  await post("approver", `meetings/${off}/cancellation`, { reason: `${secret("meeting", "cancelled")} ${reason}` })
  await post("approver", `registrations/${await register("stranger", telling("2026-11-30", 18, 19))}/return`, { reason: `${secret("meeting", "returned")} ${reason}` })
  over = await approve(await register("stranger", telling("2026-11-27", 16, 17)))
  // A series; a place in the queue; a draft; a template.
  const { body: { registration: series } } = await post("stranger", "series", {
    containsStateSecrets: false, request: telling("2026-12-01", 8, 10), rule: "FREQ=DAILY;COUNT=2", skip: []
  })
  await approve(series.id)
  await post("stranger", "waitlist", { containsStateSecrets: false, request: telling("2026-11-27", 8, 10), window: { from: at("2026-11-27", 8), to: at("2026-11-27", 12) } })
  const draft = uuidv7(gateway.clock.now())
  did(await gateway.call("stranger", "PUT", `/api/v1/drafts/${draft}`, { containsStateSecrets: false, base: 0, content: { subject: secret("draft", "subject"), document: await keep("draft") } }))
  things.drafts.push(draft)
  const { body: template } = await post("stranger", "templates", {
    owner: "unit", name: secret("meeting", "template"), content: {
      subject: secret("meeting", "template-subject"), chair: "", chairPosition: "", hostUnit: "", form: null, kind: null, agenda: "", document: null, minutes: 60, mainSiteId: null,
      memberSiteIds: [], attendees: "", participants: [], remarks: "", needs: { presentation: false, recording: false, notes: "" }, contact: { name: "", phone: "", email: "" }
    }
  })
  things.templates.push(template.id)

  // What the outsiders have to do with it: in the way of one, waiting beside one, sent back for one, made to give way to one.
  await register("registrant", plain("2026-11-27", 13, 14))
  await register("registrant", plain("2026-11-27", 20, 21))
  await approve(await register("stranger", telling("2026-11-27", 20, 21)), { others: "send-back" })
  await approve(await register("registrant", plain("2026-11-30", 8, 10, { kind: "professional" })))
  const preempt = (request: object) => post("stranger", "preemptions", { containsStateSecrets: false, request, reason: `${secret("meeting", "preemption")} ${reason}` })
  const { body: granted } = await preempt(telling("2026-11-30", 8, 10, { kind: "leaders" }))
  await post("approver", `preemptions/${granted.id}/decision`, { verdict: "grant", reason })
  await preempt(telling("2026-11-27", 8, 10, { kind: "leaders" }))
  // Maintenance is nobody's secret, but who minds it and why is.
  const { body: window } = await post("operator", "maintenance", {
    scope: { kind: "site", id: sites.theirs[0] }, opensAt: at("2026-11-27", 9), closesAt: at("2026-11-27", 11), ifHeld: "ask", reason
  })
  await post("stranger", `maintenance/${window.id}/meetings/${meeting}/answer`, { agrees: false, reason: `${secret("meeting", "answer")} ${reason}` })
  await post("operator", "directory", { note: "" })
  things.edition = (await gateway.call("operator", "GET", "/api/v1/directory")).body.editions[0].id
  things.display = did(await gateway.call("operator", "PUT", `/api/v1/sites/${sites.theirs[0]}/displays`, { name: "Cửa" })).body.token
  words.meeting.add("0987 654 321")
  things.numbers.push(...(await theirs("registrations")).map(({ number }) => number))
})
afterAll(() => gateway?.stop())

type Door = Extract<OperationKey, `GET ${string}`>
const one = (path: string) => () => [path]
const each = (ids: () => ReadonlyArray<string>, path: (id: string) => string) => () => ids().map(path)
const meetings = (tail = "") => each(() => things.meetings, (id) => `meetings/${id}${tail}`)
/** How each door that is read through is asked for what is the stranger's. An operation that is missing here does not compile. */
const doors: Readonly<Record<Door, () => ReadonlyArray<string>>> = {
  "GET /api/v1/regulation/approval-chains": one("regulation/approval-chains"),
  "GET /api/v1/delegations": one("delegations"),
  "GET /api/v1/directory": one("directory"),
  "GET /api/v1/directory/:editionId": () => [`directory/${things.edition}`],
  "GET /api/v1/directory/:editionId/file": () => ["pdf", "xlsx", "csv"].map((format) => `directory/${things.edition}/file?format=${format}`),
  "GET /api/v1/sites/:siteId/displays": () => [`sites/${sites.theirs[0]}/displays`],
  "GET /api/v1/display/:code": () => [`display/${sites.code}`, `display/${sites.code}?token=${things.display}`],
  "GET /api/v1/drafts": one("drafts"),
  "GET /api/v1/drafts/:id": each(() => things.drafts, (id) => `drafts/${id}`),
  "GET /api/v1/duties": one("duties"),
  "GET /api/v1/duties/meetings": () => ["duties/meetings", "duties/meetings?from=2026-11-23&to=2026-12-31"],
  "GET /api/v1/sites": one("sites"),
  "GET /api/v1/sites/:code": () => [`sites/${sites.code}`],
  "GET /api/v1/endpoints": one("endpoints"),
  "GET /api/v1/maintenance": () => ["maintenance?from=2026-11-23", `maintenance?from=2026-11-23&siteId=${sites.theirs[0]}`],
  "GET /api/v1/capacity": one("capacity?day=2026-11-27"),
  "GET /api/v1/meetings": one("meetings?from=2026-11-23&to=2026-12-31"),
  "GET /api/v1/meetings/schedule": one("meetings/schedule?week=2026-11-23"),
  "GET /api/v1/meetings/:id": meetings(),
  "GET /api/v1/meetings/:id/readiness": meetings("/readiness"),
  "GET /api/v1/meetings/:id/live": meetings("/live"),
  "GET /api/v1/meetings/:id/close-out": meetings("/close-out"),
  "GET /api/v1/meetings/:id/papers": meetings("/papers"),
  "GET /api/v1/meetings/:id/attendance-answers": meetings("/attendance-answers"),
  "GET /api/v1/meetings/:id/room": meetings("/room"),
  "GET /api/v1/meetings/:id/conclusions/:version": meetings("/conclusions/1"),
  "GET /api/v1/notices": one("notices?limit=200"),
  "GET /api/v1/notices/settings": one("notices/settings"),
  "GET /api/v1/officers": one("officers"),
  "GET /api/v1/overrides": one("overrides"),
  "GET /api/v1/overrides/file": one("overrides/file"),
  "GET /api/v1/registrations/:id/papers": each(() => things.registrations, (id) => `registrations/${id}/papers`),
  "GET /api/v1/papers/:paperId/versions/:version": each(() => things.papers, (id) => `papers/${id}/versions/1`),
  "GET /api/v1/preemptions": one("preemptions"),
  "GET /api/v1/attachments/:sha256": each(() => things.documents, (sha256) => `attachments/${sha256}`),
  "GET /api/v1/registrations": () => ["registrations", ...["submitted", "approved", "sent-back", "waiting"].map((state) => `registrations?state=${state}`)],
  "GET /api/v1/registrations/:id": each(() => things.registrations, (id) => `registrations/${id}`),
  "GET /api/v1/regulation": one("regulation"),
  "GET /api/v1/regulation/provisions/:key": one("regulation/provisions/call-rate"),
  "GET /api/v1/regulation/history": one("regulation/history"),
  "GET /api/v1/regulation/holidays/:year": one("regulation/holidays/2026"),
  "GET /api/v1/regulation/articles": one("regulation/articles"),
  "GET /api/v1/responsibilities": one("responsibilities"),
  "GET /api/v1/events": one("events?limit=500"),
  "GET /api/v1/search": () => ["Kinmeeting", "Giao", sites.code, ...things.numbers].map((q) => `search?q=${encodeURIComponent(q)}`),
  "GET /api/v1/province": one("province"),
  "GET /api/v1/me": one("me"),
  "GET /api/v1/desk": one("desk"),
  "GET /api/v1/units": one("units"),
  "GET /api/v1/sites/imports/sample": one("sites/imports/sample"),
  "GET /api/v1/templates": one("templates"),
  "GET /api/v1/templates/:id": each(() => things.templates, (id) => `templates/${id}`),
  "GET /api/v1/timeline": one("timeline?from=2026-11-23&to=2026-12-31"),
  "GET /api/v1/waitlist": one("waitlist")
}

/** Whatever the answer is, as a person would read it. */
const read = async (path: string, who: Who): Promise<string> => {
  const response = await gateway.raw(`/api/v1/${path}`, {}, who ?? undefined)
  expect(response.status, path).toBeLessThan(500)
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get("content-type") ?? ""
  if (type.includes("spreadsheet")) return partsOf(bytes).join("\n")
  return /schedule|format=pdf/.test(path) && type === "application/pdf" ? readPdf(bytes).text : bytes.toString("utf8")
}
const allWords = () => (Object.keys(words) as ReadonlyArray<keyof typeof words>).flatMap((kind) => [...words[kind]].map((word) => ({ kind, word })))
/** The words in a text that this reader is not to know, and the numbers by which two sites could be put together. */
const leaked = (text: string, who: Who) => {
  const known = who === null ? [] : knows[who]
  return [
    ...allWords().filter(({ kind, word }) => !known.includes(kind) && text.includes(word)).map(({ word }) => word),
    ...(known.includes("meeting") ? [] : things.numbers.filter((number) => new RegExp(`(?<![\\d/])${number}(?!\\d)`).test(text)))
  ]
}

const readers: ReadonlyArray<Who> = [null, ...Object.keys(knows) as Array<Reader>]
/** Asked for where the stranger's body meets, and where it has asked to. */
const wanting = (from: number, to: number, change: object = {}) => plain("2026-11-27", from, to, { memberSiteIds: [...sites.theirs], ...change })
const taken = () => wanting(8, 10)
const secretsAsked = { containsStateSecrets: false }
const plan = { rule: "FREQ=DAILY;COUNT=5", skip: [] }

describe("an outsider whose request meets what is the stranger's", () => {
  const refusals: ReadonlyArray<readonly [string, string, () => object]> = [
    ["judged", "assessments", () => ({ request: taken() })],
    ["judged beside what waits", "assessments", () => ({ request: wanting(13, 15) })],
    ["sent", "registrations", () => ({ ...secretsAsked, request: taken() })],
    ["sent beside what waits", "registrations", () => ({ ...secretsAsked, request: wanting(13, 15) })],
    ["a series judged", "series/assessments", () => ({ request: taken(), ...plan })],
    ["a series sent", "series", () => ({ ...secretsAsked, request: taken(), ...plan })],
    ["queueing", "waitlist", () => ({ ...secretsAsked, request: taken(), window: { from: at("2026-11-27", 8), to: at("2026-11-27", 10) } })],
    ["asking it to give way", "preemptions", () => ({ ...secretsAsked, request: wanting(8, 10, { kind: "professional" }), reason })],
    ["asking it to give way, with right", "preemptions", () => ({ ...secretsAsked, request: wanting(8, 10, { kind: "leaders" }), reason })]
  ]
  it.for(refusals)("MUST hear no more than that it is occupied: %s", async ([, path, body]) => {
    const answer = await gateway.call("registrant", "POST", `/api/v1/${path}`, body())
    expect([200, 201, 409, 422]).toContain(answer.status)
    expect(leaked(JSON.stringify(answer.body), "registrant")).toEqual([])
    const { clashes = [] } = answer.body.refusal ?? answer.body.assessment ?? answer.body
    // His own are named to him, maintenance to everybody.
    const others = clashes.filter(({ maintenance, subject }: { maintenance?: true; subject: string | null }) => maintenance !== true && subject !== "Giao ban")
    for (const clash of others) expect(clash).toMatchObject({ number: null, subject: null, unitName: null })
    if (path === "assessments" || answer.body.code === "clashes-with-confirmed") expect(others.length).toBeGreaterThan(0)
  })
  it("and finds none of it in what is then his own", async () => {
    const { body: { registrations } } = await gateway.call("registrant", "GET", "/api/v1/registrations")
    // Decided by somebody who sees both: what is kept of the rules says no more.
    const beside = registrations.find(({ opensAt, siteCount }: { opensAt: string; siteCount: number }) => Date.parse(opensAt) === Date.parse(at("2026-11-27", 13)) && siteCount === 3)
    await approve(beside.id)
    for (const path of [...registrations.map(({ id }: { id: string }) => `registrations/${id}`), "waitlist", "preemptions", "desk", "notices?limit=200"]) {
      expect(leaked(await read(path, "registrant"), "registrant"), path).toEqual([])
    }
  })
})

describe("what is the stranger's, on the day of the meetings", () => {
  beforeAll(async () => {
    const ended = new Date(at("2026-11-27", 17))
    gateway.clock.set(ended)
    await gateway.run(Effect.flatMap(MeetingStore.find(over as MeetingId), (meeting) => MeetingStore.update({ ...meeting!, state: "closed", startedAt: ended, endedAt: ended })))
    await post("stranger", `meetings/${over}/conclusions`, {
      containsStateSecrets: false, notice: { number: secret("paper", "conclusion"), issuedOn: "2026-11-27", document: await keep("paper"), note: secret("paper", "note") }
    })
    // The screens at the doors show that day.
    gateway.clock.set(new Date(at("2026-11-27", 7)))
    await gateway.run(tellOnce)
    const registrations = await theirs("registrations")
    things.registrations.push(...registrations.map(({ id }) => id))
    things.meetings.push(...(await theirs("meetings")).map(({ id }) => id))
  })
  const seen = new Map<Who, string>()
  it("has a line for every operation by which something is read", () => {
    expect(Object.keys(doors).toSorted()).toEqual(Object.keys(gatewayApi).filter((key) => key.startsWith("GET ")).toSorted())
  })
  it.for(Object.entries(doors))("MUST NOT be told to outsiders by %s", async ([key, paths]) => {
    expect(paths().length).toBeGreaterThan(0)
    for (const who of readers) {
      for (const path of paths()) {
        const text = await read(path, who)
        // The journal is whole, for whoever may read it at all.
        if (key !== "GET /api/v1/events" || who !== "administrator") expect(leaked(text, who), `${path} as ${who}`).toEqual([])
        seen.set(who, `${seen.get(who) ?? ""}${text}`)
      }
    }
  })
  it("is told to those who may know, every word of it: the test above can fail", () => {
    for (const [who, kinds] of Object.entries(knows) as ReadonlyArray<[Reader, typeof knows[Reader]]>) {
      const missing = allWords().filter(({ kind, word }) => kinds.includes(kind) && !seen.get(who)!.includes(word))
      expect(missing, who).toEqual([])
    }
  })
})

describe("what outsiders see instead", () => {
  it("on the timeline: that a site is occupied, when, and whether it is sure", async () => {
    for (const who of ["registrant", "technician"] as const) {
      const { body } = await gateway.call(who, "GET", "/api/v1/timeline?from=2026-11-27&to=2026-11-27")
      const site = body.sites.find(({ id }: { id: string }) => id === sites.theirs[0])
      const kinds = site.occupied.map(({ kind, opensAt }: Record<string, string>) => `${kind} ${opensAt}`)
      expect(kinds).toEqual(expect.arrayContaining([`confirmed ${new Date(at("2026-11-27", 8)).toISOString()}`, `pending ${new Date(at("2026-11-27", 13)).toISOString()}`]))
      for (const one of site.occupied) expect(Object.keys(one).toSorted()).toEqual(["closesAt", "kind", "opensAt"])
    }
  })
  it("at the door, and in a search for the site: the time alone", async () => {
    const { body: { meetings } } = await gateway.call(null, "GET", `/api/v1/display/${sites.code}?token=${things.display}`)
    expect(meetings.length).toBeGreaterThan(0)
    for (const meeting of meetings) expect(meeting.about).toBeNull()
    const { body: { hits } } = await gateway.call("registrant", "GET", `/api/v1/search?q=${sites.code}`)
    expect(hits.find(({ kind, key }: Record<string, string>) => kind === "site" && key === sites.code).held).toMatchObject({ subject: null, opensAt: new Date(at("2026-11-27", 8)).toISOString() })
  })
  it("in the live stream: nothing of it", async () => {
    const about = (meetingId: string) => ({ event, data }: Frame) => event === "journal" && data["meetingId"] === meetingId
    const [held, own] = [await approve(await register("stranger", telling("2026-12-10", 8, 9))), await approve(await register("registrant", plain("2026-12-10", 10, 11)))]
    const [outsider, insider] = [await listenTo(gateway, "registrant"), await listenTo(gateway, "stranger")]
    // The clock's first word: from now on it listens.
    for (const stream of [outsider, insider]) await stream.until(({ event }) => event === "clock")
    for (const id of [held, own]) await post("approver", `meetings/${id}/cancellation`, { reason: `${secret("meeting", "told")} ${reason}` })
    const heard = await outsider.until(about(own))
    await insider.until(about(held))
    expect(heard.filter(about(held))).toEqual([])
    expect(JSON.stringify(heard)).not.toContain(held)
    expect(leaked(JSON.stringify(heard), "registrant")).toEqual([])
    await Promise.all([outsider.leave(), insider.leave()])
  })
})
