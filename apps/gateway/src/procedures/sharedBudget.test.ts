import { Database, transaction } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { startTestGateway, testMorning, type Answer, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

let week = 0
beforeEach(() => {
  week++
  gateway.clock.set(testMorning)
})
/** Each test has a week of its own. */
const at = (time: string, later = 0): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + (week * 7 + later) * 86_400_000).toISOString()
const site = (n: number) => gateway.siteIds[n]!
const request = (change: object = {}) => ({
  subject: "Giao ban", chair: `Người chủ trì ${Math.random()}`, chairPosition: "", attendees: "", documentNumber: "", document: null,
  opensAt: at("08:00"), closesAt: at("10:00"), mainSiteId: site(10), memberSiteIds: [site(11), site(12)],
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...change
})
/** Three sites, none of them among those of `request`. */
const elsewhere = () => ({ mainSiteId: site(20), memberSiteIds: [site(21), site(22)] })
const afternoon = () => ({ opensAt: at("14:00"), closesAt: at("16:00") })
const reason = { reason: "Theo ý kiến của chủ trì" }
type Deed = () => Promise<Answer>

const rows = <Row extends object>(statement: string, ...given: ReadonlyArray<string>) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(statement, [...given])))
const submit = async (change: object = {}) => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(change) })
  expect(sent.status).toBe(201)
  return sent.body.registration.id as string
}
const approve = (id: string) => gateway.call("approver", "POST", `/api/v1/registrations/${id}/approval`, { remarks: reason.reason })
const approved = async (id: string): Promise<string> => {
  const answer = await approve(id)
  expect(answer.status).toBe(200)
  return answer.body.registration.meetingId
}
const weekly = async (change: object = {}) => {
  const sent = await gateway.call("registrant", "POST", "/api/v1/series", {
    containsStateSecrets: false, request: request(change), rule: "FREQ=DAILY;COUNT=2", skip: []
  })
  expect(sent.status).toBe(201)
  return sent.body.registration.id as string
}
const onSeries = (id: string, what: string, body: object) => gateway.call("approver", "POST", `/api/v1/registrations/${id}/series/${what}`, { ...reason, ...body })
const provision = async (key: string, value: object | null) => {
  expect((await gateway.call("administrator", "PUT", `/api/v1/regulation/provisions/${key}`, { value, reason: "Theo chỉ đạo của Ủy ban" })).status).toBe(200)
}

/** Every way of booking, prepared so that the deed itself books `request`'s sites in the morning. */
const ways: Readonly<Record<string, () => Promise<Deed>>> = {
  "registration.approve": async () => {
    const id = await submit()
    return () => approve(id)
  },
  "meeting.change": async () => {
    const id = await approved(await submit(afternoon()))
    const { mainSiteId, memberSiteIds, opensAt, closesAt } = request()
    return () => gateway.call("approver", "POST", `/api/v1/meetings/${id}/changes`, { revision: 0, arrangement: { mainSiteId, memberSiteIds, opensAt, closesAt }, ...reason })
  },
  "meeting.restore": async () => {
    const id = await approved(await submit())
    expect((await gateway.call("approver", "POST", `/api/v1/meetings/${id}/cancellation`, reason)).status).toBe(200)
    return () => gateway.call("approver", "POST", `/api/v1/meetings/${id}/restoration`, reason)
  },
  "a series' approval": async () => {
    const id = await weekly()
    return () => approve(id)
  },
  "series.change": async () => {
    const id = await weekly(afternoon())
    expect((await approve(id)).status).toBe(200)
    return () => onSeries(id, "changes", { revision: 0, from: at("08:00").slice(0, 10), change: { opensAt: "08:00" } })
  },
  "series.add": async () => {
    const id = await weekly({ opensAt: at("08:00", 1), closesAt: at("10:00", 1) })
    expect((await approve(id)).status).toBe(200)
    return () => onSeries(id, "additions", { revision: 0, days: [at("08:00").slice(0, 10)] })
  }
}

/** Both deeds are on their way at once: nobody can commit before each of them has decided, or waits for the other. */
const together = async (deeds: ReadonlyArray<Deed>) => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: holds, resolve: held } = Promise.withResolvers<void>()
  // The journal's lock is everybody's last.
  const last = gateway.run(transaction(Effect.flatMap(Database, ({ client }) => client.unsafe("select from journal_head for update")).pipe(
    Effect.andThen(Effect.sync(held)), Effect.andThen(Effect.promise(() => gate))
  )) as never)
  await holds
  let answered = 0
  const answers = deeds.map((deed) => deed().finally(() => answered++))
  const waiting = () => rows<{ event: string }>("select wait_event as event from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
  let waits = await waiting()
  while (waits.length + answered < deeds.length) waits = await waiting()
  letGo()
  await last
  return { answers: await Promise.all(answers), waitsForAnother: waits.some(({ event }) => event === "advisory") }
}

/** What those heard who were not booked. */
const refusals = (answers: ReadonlyArray<Answer>) => answers.filter(({ status }) => status >= 300).map(({ body }) => JSON.stringify(body))

it("where nothing is shared, nobody waits for meetings at other sites", async () => {
  const [one, other] = [await submit(), await submit(elsewhere())]
  const { answers, waitsForAnother } = await together([() => approve(one), () => approve(other)])
  expect([...answers.map(({ status }) => status), waitsForAnother]).toEqual([200, 200, false])
})

it.for(Object.entries(ways))("five ports MUST not be given to six sites: an approval, and at the same moment %s elsewhere", async ([, prepare]) => {
  const deed = await prepare()
  const other = await submit(elsewhere())
  await provision("central-ports", { amount: 5, unit: "port" })
  const { answers } = await together([deed, () => approve(other)])
  await provision("central-ports", null)
  expect(refusals(answers)).toEqual([expect.stringContaining("schedule.ports")])
})

it.for(Object.entries(ways))("a line for two calls MUST not carry a third: an approval, and at the same moment %s elsewhere", async ([, prepare]) => {
  const lineOf = async (n: number) => (await rows<{ id: string }>("select id from lines where site_id = $1", site(n)))[0]!.id
  const [uplink, a, b] = [await lineOf(10), await lineOf(11), await lineOf(20)]
  const put = async (id: string, change: object) =>
    expect((await gateway.call("operator", "PUT", `/api/v1/lines/${id}`, { name: "TSLCD", provider: "", bandwidth: null, ...change })).status).toBe(204)
  const deed = await prepare()
  const other = await submit(elsewhere())
  for (const id of [a, b]) await put(id, { carriedBy: uplink })
  await put(uplink, { bandwidth: 5 })
  const { answers } = await together([deed, () => approve(other)])
  await put(uplink, {})
  for (const id of [a, b]) await put(id, { carriedBy: null })
  expect(refusals(answers)).toEqual([expect.stringContaining("schedule.lines")])
})
