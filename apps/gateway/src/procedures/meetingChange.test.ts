import { Database } from "@diemcau/store/Database"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

let day = 0
const at = (time: string, on = day): string => new Date(Date.parse(`2026-12-01T${time}:00+07:00`) + on * 86_400_000).toISOString()
interface Arranged {
  readonly opensAt: string
  readonly closesAt: string
  readonly mainSiteId: string
  readonly memberSiteIds: ReadonlyArray<string>
}

/** A meeting of the first three sites from 08:00 to 10:00, on a day of its own unless told otherwise. */
const scheduled = async (change: Partial<Arranged> = {}): Promise<{ readonly id: string; readonly arrangement: Arranged }> => {
  const arrangement = {
    opensAt: at("08:00"), closesAt: at("10:00"), mainSiteId: gateway.siteIds[0]!, memberSiteIds: gateway.siteIds.slice(1, 3), ...change
  }
  const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Giao ban", chair: "A B", chairPosition: "", attendees: "", documentNumber: "", document: null, ...arrangement,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
    }
  })
  const approved = await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  expect(approved.status).toBe(200)
  return { id: approved.body.registration.meetingId, arrangement }
}
const change = (id: string, revision: number, arrangement: Arranged, who: "approver" | "operator" | "registrant" | "technician" = "approver"): Promise<Answer> =>
  gateway.call(who, "POST", `/api/v1/meetings/${id}/changes`, { revision, arrangement, reason: "Theo ý kiến của chủ trì" })
const file = async (id: string) => (await gateway.call("operator", "GET", `/api/v1/meetings/${id}`)).body
/** What is held and what is wound, from the tables themselves. */
const asked = <Row extends object>(statement: string, id: string) =>
  gateway.run(Effect.flatMap(Database, ({ client }) => client.unsafe<Row>(statement, [id])))
const rowsOf = async (id: string) => ({
  held: await asked<{ site_id: string; from: Date }>('select site_id, lower(period) as "from" from site_bookings where meeting_id = $1 and not released', id),
  bells: await asked<{ kind: string; due: Date }>("select kind, due from timers where subject_id = $1 and not cancelled order by due", id)
})

describe("a change of an approved meeting", () => {
  it("moves the booking, the bells and the check with it, and says so in the history", async () => {
    const { id, arrangement } = await scheduled()
    const moved = await change(id, 0, { ...arrangement, opensAt: at("14:00"), closesAt: at("16:00") })
    expect(moved.status).toBe(200)
    expect(moved.body.meeting).toMatchObject({ opensAt: at("14:00"), closesAt: at("16:00"), checkDueAt: at("13:00"), revision: 1, round: 0 })
    const { held, bells } = await rowsOf(id)
    expect(held.map(({ from }) => new Date(from).toISOString())).toEqual([at("14:00"), at("14:00"), at("14:00")])
    expect(bells.map(({ kind, due }) => [kind, new Date(due).toISOString()])).toEqual([
      ["readiness.probe", at("12:00")], ["readiness.close", at("13:00")], ["readiness.probe", at("13:45")], ["meeting.connect", at("14:00")]
    ])
    const told = moved.body.history.at(-1)
    expect(told).toMatchObject({ event: "meeting.changed" })
    day++
  })

  it("frees the old time and the sites that go, and holds those that come", async () => {
    const { id, arrangement } = await scheduled()
    const swapped = await change(id, 0, { ...arrangement, memberSiteIds: [gateway.siteIds[1]!, gateway.siteIds[5]!] })
    expect(swapped.body.meeting.siteIds).toEqual([gateway.siteIds[0], gateway.siteIds[1], gateway.siteIds[5]])
    await scheduled({ mainSiteId: gateway.siteIds[2]!, memberSiteIds: [gateway.siteIds[7]!] })
    const clashing = await gateway.call("approver", "POST", `/api/v1/meetings/${id}/changes/assessment`, { revision: 1, arrangement })
    expect(clashing.body.difference).toMatchObject({ kinds: ["sites-swapped"], added: [gateway.siteIds[2]], removed: [gateway.siteIds[5]] })
    expect(clashing.body.clashes.map(({ siteId }: { siteId: string }) => siteId)).toEqual([gateway.siteIds[2]])
    expect(clashing.body.alternatives.length).toBeGreaterThanOrEqual(3)
    day++
  })

  it("MUST leave everything as it was when it is refused", async () => {
    const first = await scheduled()
    const second = await scheduled({ opensAt: at("10:00"), closesAt: at("11:00") })
    const [before, rows] = [await file(second.id), await rowsOf(second.id)]
    const refused = await change(second.id, 0, { ...second.arrangement, opensAt: at("09:59") })
    expect([refused.status, refused.body.code]).toEqual([409, "clashes-with-confirmed"])
    expect(refused.body.refusal.clashes).toHaveLength(3)
    expect(await file(second.id)).toEqual(before)
    expect(await rowsOf(second.id)).toEqual(rows)
    // Touching is no clash, and its own old time is not in its way.
    expect((await change(second.id, 0, { ...second.arrangement, opensAt: at("10:00"), closesAt: at("12:00") })).status).toBe(200)
    expect((await change(first.id, 0, { ...first.arrangement, opensAt: at("07:30") })).status).toBe(200)
    day++
  })

  it("two at once on what both had seen: one is made, the other is told", async () => {
    const { id, arrangement } = await scheduled()
    const answers = await Promise.all([
      change(id, 0, { ...arrangement, closesAt: at("11:00") }), change(id, 0, { ...arrangement, closesAt: at("12:00") }, "operator")
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe("meeting-changed")
    expect((await file(id)).meeting.revision).toBe(1)
    day++
  })

  it("ten that all want the same sites at the same time: one gets them, and nobody sees a deadlock", async () => {
    const meetings = await Promise.all(Array.from({ length: 10 }, async (_, n) => {
      const opensAt = new Date(Date.parse(at("00:00")) + n * 1_800_000).toISOString()
      return scheduled({ opensAt, closesAt: new Date(Date.parse(opensAt) + 1_800_000).toISOString() })
    }))
    const answers = await Promise.all(meetings.map(({ id, arrangement }, n) =>
      change(id, 0, { ...arrangement, memberSiteIds: n % 2 === 0 ? arrangement.memberSiteIds : [...arrangement.memberSiteIds].reverse(), opensAt: at("20:00"), closesAt: at("21:00") })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
    day++
  })

  it("is checked anew on another day: the gate that had closed opens again", async () => {
    const { id, arrangement } = await scheduled()
    await asked(`update meetings set gate_closed_at = '${at("07:00")}' where id = $1`, id)
    await gateway.call("operator", "POST", `/api/v1/meetings/${id}/sites/${gateway.siteIds[1]!}/checks`, { item: "power", verdict: "pass", note: "" })
    const later = await change(id, 0, { ...arrangement, opensAt: at("08:00", day + 1), closesAt: at("10:00", day + 1) })
    expect(later.body.meeting).toMatchObject({ round: 1, gateClosedAt: null, checkDueAt: at("07:00", day + 1) })
    const board = await gateway.call("operator", "GET", `/api/v1/meetings/${id}/readiness`)
    expect(board.body.sites.flatMap(({ room }: { room: ReadonlyArray<unknown> }) => room)).toEqual([])
    day += 2
  })

  it("protects a running meeting: its opening and main site stay, it may be extended and get a site", async () => {
    const { id, arrangement } = await scheduled()
    expect((await gateway.call("operator", "POST", `/api/v1/meetings/${id}/connection`, { reason: "Kết nối sớm để thử tiếng" })).status).toBe(200)
    const opened = await change(id, 0, { ...arrangement, opensAt: at("09:00") }, "operator")
    expect([opened.status, opened.body.code]).toEqual([409, "running-protected"])
    const longer = await change(id, 0, { ...arrangement, closesAt: at("11:00"), memberSiteIds: [...arrangement.memberSiteIds, gateway.siteIds[9]!] }, "operator")
    expect(longer.body.meeting).toMatchObject({ state: "running", closesAt: at("11:00"), revision: 1 })
    expect((await rowsOf(id)).held).toHaveLength(4)
    day++
  })

  it("is not for everybody, and not for nobody", async () => {
    const { id, arrangement } = await scheduled()
    for (const who of ["registrant", "technician"] as const) {
      expect((await change(id, 0, { ...arrangement, closesAt: at("11:00") }, who)).status, who).toBe(403)
    }
    const short = await gateway.call("approver", "POST", `/api/v1/meetings/${id}/changes`, { revision: 0, arrangement, reason: "Vì thế" })
    expect([short.status, short.body.errors[0].path]).toEqual([422, "reason"])
    expect((await change(id, 0, arrangement)).body.code).toBe("nothing-changes")
    day++
  })
})
