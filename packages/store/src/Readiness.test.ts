import type { GateRecord, ProbeResult, RoomCheckAnswer } from "@diemcau/core/Readiness"
import { probeCheckKeys, roomCheckKeys } from "@diemcau/core/readiness/checks"
import { Effect } from "effect"
import { beforeAll, expect, it } from "vitest"
import { at, province, type Province } from "../test/Province.ts"
import { Database } from "./Database.ts"
import * as Readiness from "./Readiness.ts"

let here: Province
beforeAll(async () => {
  here = await province(4)
})

const probe = (index: number, when: Date, verdict: "pass" | "fail" = "pass"): ProbeResult => ({
  endpointId: here.endpointIds[index]!, at: when,
  checks: Object.fromEntries(probeCheckKeys.map((check) => [check, verdict])) as ProbeResult["checks"], notes: { software: "TC7.3.21" }
})
const answer = (item: RoomCheckAnswer["item"], receivedAt: Date, verdict: RoomCheckAnswer["verdict"] = "pass"): RoomCheckAnswer => ({
  item, verdict, note: verdict === "fail" ? "Mất tiếng" : "", checkedAt: at("06:30"), receivedAt, officerName: "Trần Thị 0"
})
const meetingWith = (...order: ReadonlyArray<number>) => here.meeting({ opensAt: at("08:00"), closesAt: at("09:00") }, order.map((index) => here.siteIds[index]!))

it("sites MUST be the main site first, then by name, with the latest of everything", async () => {
  const meeting = await meetingWith(2, 3, 0)
  await here.run(Readiness.recordProbe(meeting.id, here.siteIds[0]!, probe(0, at("06:10"), "pass")))
  await here.run(Readiness.recordProbe(meeting.id, here.siteIds[0]!, probe(0, at("06:00"), "fail")))
  for (const given of [answer("sound", at("06:31"), "fail"), answer("power", at("06:32")), answer("sound", at("06:40")), answer("light", at("06:40"), "not-applicable")]) {
    await here.run(Readiness.saveAnswer(meeting.id, here.siteIds[0]!, given, here.technicians[0]!))
  }
  const technician = (index: number) => ({ id: here.technicians[index], name: `Trần Thị ${index}`, position: "Chuyên viên", phone: "0207 3822 001" })
  const found = await here.run(Readiness.sites(meeting.id, at("08:00")))
  expect(found.map(({ siteId }) => siteId)).toEqual([here.siteIds[2], here.siteIds[0], here.siteIds[3]])
  expect(found[0]).toEqual({ siteId: here.siteIds[2], probe: null, room: [], extraChecks: 0, technician: technician(2) })
  expect(found[1]).toEqual({
    siteId: here.siteIds[0], probe: probe(0, at("06:10")), extraChecks: 0, technician: technician(0),
    room: [answer("light", at("06:40"), "not-applicable"), answer("power", at("06:32")), answer("sound", at("06:40"))]
  })
  expect((await here.run(Readiness.answers(meeting.id))).map(({ siteId, item, verdict }) => [siteId, item, verdict])).toEqual([
    [here.siteIds[0], "sound", "fail"], [here.siteIds[0], "power", "pass"], [here.siteIds[0], "sound", "pass"], [here.siteIds[0], "light", "not-applicable"]
  ])
})

it("gate MUST be written once and come back as frozen", async () => {
  const meeting = await meetingWith(0, 1)
  expect(await here.run(Readiness.gate(meeting.id))).toBeNull()
  const record: GateRecord = {
    closedAt: at("07:00:00.001"), dueAt: at("07:00"), shortened: false, ready: 1, notReady: 1,
    sites: [{ siteId: here.siteIds[1]!, verdict: "failed", technician: null, shortcomings: [{ check: "sound", verdict: "fail", note: "Rè", article: "preparation" }] }]
  }
  await here.run(Readiness.saveGate(meeting.id, record))
  expect(await here.run(Readiness.gate(meeting.id))).toEqual(record)
  expect(await here.fails(Readiness.saveGate(meeting.id, { ...record, ready: 2 }))).toMatchObject({ constraint: "gates_pkey" })
})

it("readyCounts MUST count judged sites, and be null before the first probe", async () => {
  const [unprobed, probed] = [await meetingWith(0, 1), await meetingWith(0, 1)]
  await here.run(Readiness.recordProbe(probed.id, here.siteIds[0]!, probe(0, at("06:00"))))
  await here.run(Readiness.recordProbe(probed.id, here.siteIds[1]!, probe(1, at("06:00"), "fail")))
  for (const item of roomCheckKeys) await here.run(Readiness.saveAnswer(probed.id, here.siteIds[0]!, answer(item, at("06:30")), here.technicians[0]!))
  expect(await here.run(Readiness.readyCounts([probed.id, unprobed.id], at("08:00")))).toEqual(new Map([[probed.id, 1], [unprobed.id, null]]))
  expect(await here.run(Readiness.readyCounts([], at("08:00")))).toEqual(new Map())
})

it("MUST ask the same few questions for one meeting and for many", async () => {
  const meetings = await Promise.all(Array.from({ length: 6 }, () => meetingWith(0, 1, 2, 3)))
  const questions = (ids: ReadonlyArray<typeof meetings[0]["id"]>) =>
    here.run(Effect.gen(function*() {
      const real = yield* Database
      let asked = 0
      const db = new Proxy(real.db, {
        get: (target, key) => {
          if (key === "select" || key === "selectDistinct" || key === "selectDistinctOn" || key === "execute") asked++
          return Reflect.get(target, key, target) as unknown
        }
      })
      yield* Effect.provideService(Readiness.readyCounts(ids, at("08:00")), Database, Database.of({ ...real, db }))
      return asked
    }))
  const one = await questions([meetings[0]!.id])
  expect(one).toBe(4)
  expect(await questions(meetings.map(({ id }) => id))).toBe(one)
})
