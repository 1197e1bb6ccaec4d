import { expect, it } from "vitest"
import { lastPosition } from "./journal.ts"

it.each([0, 1, 2, 63, 64, 65, 255, 256, 257, 400_000])("finds the end of a feed of %d in few questions", async (length) => {
  let asked = 0
  const last = await lastPosition(async (position) => {
    asked += 1
    return position < length
  })
  expect(last).toBe(length)
  expect(asked).toBeLessThanOrEqual(2 + 2 * Math.ceil(Math.log2(length + 2) + 4))
})
