import { expect, it } from "vitest"
import { heightOf, peakOf, spells, type Load } from "./load.ts"

const load = (capacity: number | null, ...quarters: ReadonlyArray<readonly [number, number]>): Load => ({
  line: null, capacity, causes: [],
  quarters: quarters.map(([confirmed, pending], n) => ({ opensAt: new Date(Date.UTC(2026, 10, 27, 1, 15 * n)).toISOString(), confirmed, pending }))
})

it("the fullest quarter counts what is pending; an empty day has none", () => {
  expect(peakOf(load(5, [1, 0], [2, 3], [4, 0]))).toMatchObject({ confirmed: 2, pending: 3 })
  expect(peakOf(load(5, [0, 0]))).toBeUndefined()
})
it("quarters that follow one another are one spell", () => {
  const over = spells(load(2, [3, 0], [3, 0], [1, 0], [4, 0]), ({ confirmed }) => confirmed > 2)
  expect(over.map(({ opensAt, closesAt }) => [opensAt.slice(11, 16), closesAt.slice(11, 16)])).toEqual([["01:00", "01:30"], ["01:45", "02:00"]])
})
it("the picture shows the limit and what goes beyond it", () => {
  expect(heightOf(load(20, [1, 0]))).toBe(23)
  expect(heightOf(load(10, [8, 12]))).toBe(23)
  expect(heightOf(load(null))).toBe(4)
})
