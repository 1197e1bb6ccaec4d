import { holidays } from "@diemcau/core/regulation/holidays"
import { articles, instrument, provisions } from "@diemcau/core/regulation/tuyen-quang"
import { amountOf } from "@diemcau/core/Regulation"
import { beforeAll, describe, expect, it } from "vitest"
import { at, province, type Province } from "../test/Province.ts"
import * as Regulation from "./Regulation.ts"

const seeded = { instrument, articles, holidays, provisions: provisions.map((provision) => ({ ...provision, validFrom: at("00:00") })) }

let here: Province
beforeAll(async () => {
  here = await province(1)
})

it("MUST say that it has not been seeded", async () => {
  expect(await here.fails(Regulation.read(at("08:00")))).toMatchObject({ _tag: "StoreError", detail: expect.stringContaining("seeded") })
})

describe("seeded", () => {
  beforeAll(() => Promise.all([here.run(Regulation.seed(seeded)), here.run(Regulation.seed(seeded))]))

  it("MUST come back whole and in the regulation's own order", async () => {
    expect(await here.run(Regulation.read(at("08:00")))).toEqual({ ...seeded, holidays: [...holidays].sort((a, b) => a.date < b.date ? -1 : 1) })
    expect((await here.run(Regulation.calendar())).get("2026-04-30")).toBe("holiday")
    expect(amountOf(await here.run(Regulation.provisionsInForce(at("08:00"))), "check-complete-before")).toEqual({ amount: 60, unit: "minute" })
    expect(await here.run(Regulation.provisionsInForce(at("00:00", -1)))).toEqual(new Map())
  })

  it("MUST take amendments at their time, the later written of two at one moment, and keep every version", async () => {
    const seeds = seeded.provisions
    const amend = (amount: number, validFrom: Date) =>
      here.run(Regulation.insertVersions([{ ...seeds.find(({ key }) => key === "redial-first")!, value: { amount, unit: "second" }, validFrom }], null))
    await amend(7, at("09:00"))
    await amend(8, at("09:00"))
    await amend(9, at("12:00"))
    const inForce = async (now: Date) => amountOf(await here.run(Regulation.provisionsInForce(now)), "redial-first").amount
    expect([await inForce(at("08:59:59.999")), await inForce(at("09:00")), await inForce(at("12:00"))]).toEqual([5, 8, 9])
    expect((await here.run(Regulation.versions("redial-first"))).map(({ value }) => value?.amount)).toEqual([9, 8, 7, 5])
  })

  it("MUST never overwrite what the province edited, and add what is new", async () => {
    const edited = await here.run(Regulation.read(at("23:00")))
    await here.run(Regulation.seed({
      ...seeded, articles: articles.map((article) => ({ ...article, number: 99 })),
      holidays: [{ ...holidays[0]!, kind: "make-up" }, { date: "2028-01-01", kind: "holiday", name: { vi: "Tết", en: "New Year" }, sourceNote: "" }]
    }))
    const after = await here.run(Regulation.read(at("23:00")))
    expect(after).toEqual({ ...edited, holidays: [...edited.holidays, expect.objectContaining({ date: "2028-01-01" })] })
  })
})
