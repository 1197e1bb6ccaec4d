import { expect, it } from "vitest"
import { textFault } from "./typedText.ts"

it.each([
  ["ngắn", "reason", "text.too-short"], ["Theo ý kiến của chủ trì", "reason", undefined], ["Theo ý \u202ekiến của chủ trì", "reason", "text.unreadable"],
  ["   ", "remarks", undefined], ["a\u200bb", "remarks", "text.unreadable"], ["a".repeat(2001), "remarks", "text.too-long"]
] as const)("%j as %s: %s", (text, kind, code) => {
  expect(textFault(text, kind)).toBe(code)
})
