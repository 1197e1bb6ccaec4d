import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { columnsIn, rowsOf, step } from "./grid.ts"

describe("moving in the grid", () => {
  const grid = { columns: 4, count: 10 } as const

  it.each([
    ["ArrowRight", 3, 4],
    ["ArrowLeft", 4, 3],
    ["ArrowDown", 5, 9],
    ["ArrowDown", 7, 7],
    ["ArrowUp", 5, 1],
    ["ArrowUp", 2, 2],
    ["ArrowLeft", 0, 0],
    ["ArrowRight", 9, 9],
    ["Home", 6, 4],
    ["End", 4, 7],
    ["End", 8, 9]
  ] as const)("%s leads from tile %i to %i", (key, from, to) => {
    expect(step(key, from, grid)).toBe(to)
  })

  it("Home and End with Control lead to the first and the last tile", () => {
    expect(step("Home", 6, { ...grid, control: true })).toBe(0)
    expect(step("End", 2, { ...grid, control: true })).toBe(9)
  })

  it("leaves every other key to the page", () => {
    expect(step("Enter", 3, grid)).toBeUndefined()
    expect(step("m", 3, grid)).toBeUndefined()
  })

  it("never leaves the grid", () => {
    const keys = fc.constantFrom("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End")
    fc.assert(fc.property(keys, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 200 }), fc.nat(), fc.boolean(),
      (key, columns, count, seed, control) => {
        const to = step(key, seed % count, { columns, count, control })!
        expect(to).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThan(count)
      }))
  })
})

describe("the grid's shape", () => {
  it("has as many columns as fit, two at least and eight at most", () => {
    expect(columnsIn(850, 160, 8)).toBe(5)
    expect(columnsIn(100, 160, 8)).toBe(2)
    expect(columnsIn(4000, 160, 8)).toBe(8)
  })

  it("is cut into rows without losing or moving a tile", () => {
    fc.assert(fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 8 }), (items, columns) => {
      const rows = rowsOf(items, columns)
      expect(rows.flat()).toEqual(items)
      expect(rows.slice(0, -1).every((row) => row.length === columns)).toBe(true)
    }))
  })
})
