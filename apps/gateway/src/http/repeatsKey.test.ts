import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { repeatsKey } from "./repeatsKey.ts"

describe("a repeated key", () => {
  it.each([
    ["{\"a\":1,\"a\":2}", true],
    ["{\"a\":1,\"\\u0061\":2}", true],
    ["[{\"b\":{\"a\":[\"a\",\"a\"],\"c\":{},\"a\":0}}]", true],
    ["{\"__proto__\":1,\"__proto__\":1}", true],
    ["{\"a\":{\"a\":{\"a\":\"a\"}}}", false],
    ["[{\"a\":1},{\"a\":1}]", false],
    ["{\"a\":\"{\\\"b\\\":1,\\\"b\\\":2}\",\"b\":\"\\\\\"}", false],
    ["{\"a\":[1,\"b\",\"b\"],\"b\":\"a\"}", false],
    ["{}", false], ["[]", false], ["\"a\"", false], [" 7 ", false]
  ])("%s: %s", (json, repeated) => expect(repeatsKey(json)).toBe(repeated))

  it("is never seen in what JSON.stringify writes", () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (json) => !repeatsKey(json)))
  })
  it("is seen wherever it is", () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (object, which) => {
      const keys = Object.keys(object)
      const again = JSON.stringify(keys[which % keys.length])
      expect(repeatsKey(`[0,${JSON.stringify(object).slice(0, -1)},${again}:0}]`)).toBe(true)
    }))
  })
  it("takes a megabyte in its stride", () => {
    const deep = "[".repeat(250_000) + "]".repeat(250_000)
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`key ${n}`, "x"])))
    const began = performance.now()
    expect([repeatsKey(deep), repeatsKey(wide)]).toEqual([false, false])
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
