import type { Registration as CoreRegistration } from "@diemcau/core/Registration"
import type { UnitId } from "@diemcau/core/Unit"
import { Effect } from "effect"
import { beforeAll, expect, it } from "vitest"
import { at, newId, province, type Province } from "../test/Province.ts"
import { Database, transaction } from "./Database.ts"
import * as Registration from "./Registration.ts"
import * as Unit from "./Unit.ts"

const period = { opensAt: at("08:00", 3), closesAt: at("10:00", 3) }

let here: Province
beforeAll(async () => {
  here = await province(3)
})

it("nextNumber MUST run without gaps within a year, also where transactions fail", async () => {
  const numbers = await Promise.allSettled(Array.from({ length: 20 }, (_, index) =>
    here.run(transaction(Registration.nextNumber(2026).pipe(Effect.flatMap((number) => index % 4 === 0 ? Effect.fail("no") : Effect.succeed(number)))))
  ))
  const given = numbers.flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : [])
  expect(given.sort((a, b) => Number.parseInt(a) - Number.parseInt(b))).toEqual(Array.from({ length: 15 }, (_, index) => `${index + 1}/2026`))
  expect(await here.run(Registration.nextNumber(2027))).toBe("1/2027")
})

it("MUST come back as written, in every state", async () => {
  const submitted = here.registration("201/2026", period)
  await here.run(Registration.insert(submitted))
  expect(await here.run(Registration.find(submitted.id))).toEqual(submitted)
  const refused: CoreRegistration = {
    ...submitted, state: "refused", decidedBy: here.operator, decidedAt: at("09:00:00.001"), decisionReason: "Trùng lịch họp của Tỉnh ủy",
    request: {
      ...submitted.request, subject: "Họp đột xuất về bão số 10", reason: "Bão đổ bộ sớm", orderedBy: "Chủ tịch UBND tỉnh",
      document: { sha256: "a".repeat(64), name: "Giấy mời.pdf", mediaType: "application/pdf", bytes: 12 }
    }
  }
  await here.run(Registration.update(refused))
  expect(await here.run(transaction(Registration.lock(submitted.id)))).toEqual(refused)
  expect(await here.run(Registration.find(newId()))).toBeNull()
  expect(await here.fails(Registration.insert({ ...submitted, id: newId() }))).toMatchObject({ constraint: "registrations_number_key" })
})

it("lock MUST make a second decision wait for the first", async () => {
  const registration = here.registration("202/2026", period)
  await here.run(Registration.insert(registration))
  const decide = (state: CoreRegistration["state"]) =>
    here.run(transaction(Effect.gen(function*() {
      const locked = (yield* Registration.lock(registration.id))!
      if (locked.state !== "submitted") return "too late"
      yield* Registration.update({ ...locked, state })
      return "decided"
    })))
  expect((await Promise.all([decide("approved"), decide("refused"), decide("withdrawn")])).sort()).toEqual(["decided", "too late", "too late"])
})

it("list MUST be newest first, by state and unit, with the unit's name", async () => {
  const other = newId<UnitId>()
  await here.run(Unit.insert([{ id: other, code: "khac", name: "Huyện Na Hang", nameEn: null, kind: "district", validFrom: "2017-01-01", validTo: null, successorId: null }]))
  const rows = ["301", "302", "303"].map((number, index): CoreRegistration => ({
    ...here.registration(`${number}/2026`, period), unitId: index === 1 ? other : here.unitId, submittedAt: at("12:00", index), state: index === 2 ? "sent-back" : "submitted"
  }))
  for (const row of rows) await here.run(Registration.insert(row))
  const numbers = (of: Parameters<typeof Registration.list>[0]) => here.run(Effect.map(Registration.list(of), (found) => found.map(({ number }) => number)))
  expect((await numbers({ limit: 2 }))).toEqual(["303/2026", "302/2026"])
  expect((await numbers({ state: "submitted" })).slice(0, 2)).toEqual(["302/2026", "301/2026"])
  expect(await numbers({ unitIds: [other] })).toEqual(["302/2026"])
  expect(await numbers({ unitIds: [] })).toEqual([])
  expect((await here.run(Registration.list({ unitIds: [other] })))[0]).toEqual({ ...rows[1], unitName: "Huyện Na Hang" })
})

it("MUST still read a request that today's rules would no longer take", async () => {
  const long = here.registration("401/2026", period)
  await here.run(Registration.insert(long))
  await here.run(Effect.flatMap(Database, ({ client }) =>
    client.unsafe(`update registrations set request = jsonb_set(request, '{subject}', to_jsonb(repeat('x', 5000))) where id = $1`, [long.id])))
  expect((await here.run(Registration.find(long.id)))?.request.subject).toHaveLength(5000)
  expect(await here.fails(Registration.insert({ ...long, id: newId(), number: "402/2026", request: { ...long.request, subject: "x".repeat(5000) } })))
    .toMatchObject({ _tag: "StoreError", reason: "other" })
})
