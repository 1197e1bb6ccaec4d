import * as fc from "fast-check"
import { expect, it } from "vitest"
import { FeedPlace } from "./FeedPlace.ts"

it("gives ids only up to the first gap, and catches up when it closes", () => {
  const place = new FeedPlace(10)
  expect([11, 13, 14, 12, 16].map((position) => place.told(position))).toEqual([11, undefined, undefined, 14, undefined])
  expect(place.told(9)).toBe(14)
})

it("ends at the last entry, in whatever order they came, and never promises what was not told", () => {
  fc.assert(fc.property(fc.shuffledSubarray(Array.from({ length: 30 }, (_, n) => n + 1), { minLength: 30 }), (order) => {
    const place = new FeedPlace(0)
    const told = new Set<number>()
    for (const position of order) {
      told.add(position)
      const id = place.told(position)
      for (let before = 1; before <= (id ?? 0); before++) expect(told.has(before)).toBe(true)
    }
    expect([place.through, place.lost]).toEqual([30, false])
  }))
})

it("says when too much is missing", () => {
  const place = new FeedPlace(0)
  for (let position = 2; position < 510; position++) place.told(position)
  expect([place.lost, place.through]).toEqual([true, 0])
})
