import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { keyboardText, line, paragraph, Reason, searchKey } from "./Text.ts"

const read = (schema: Schema.Codec<string, string>, text: string) => Schema.decodeUnknownResult(schema)(text)
const accepted = (schema: Schema.Codec<string, string>, text: string) => {
  const result = read(schema, text)
  return Result.isSuccess(result) ? result.success : undefined
}

describe("text typed by people", () => {
  it("is one word however it was composed", () => {
    expect(accepted(line(20), "Ho\u0061\u0300")).toBe("Hoà")
    expect(accepted(line(20), "  Sở   Y tế ")).toBe("Sở Y tế")
  })

  it.each([
    ["NUL", "a\u0000b"], ["a lone surrogate", "a\ud800b"], ["right-to-left override", "a\u202eb"],
    ["zero width", "a\u200bb"], ["a line break in a line", "a\nb"]
  ])("refuses %s", (_what, text) => expect(accepted(line(20), text)).toBeUndefined())

  it("a paragraph keeps its line breaks", () => expect(accepted(paragraph(20), "a\r\nb")).toBe("a\nb"))

  it("a reason has at least ten characters", () => {
    expect(accepted(Reason, "quá ngắn")).toBeUndefined()
    expect(accepted(Reason, "Thiếu giấy mời")).toBe("Thiếu giấy mời")
  })

  it("what was accepted is accepted again unchanged", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const once = accepted(line(60), text)
      if (once !== undefined) expect(accepted(line(60), once)).toBe(once)
    }))
  })

  it("a device's password is what every keyboard has", () => {
    expect(accepted(keyboardText(0, 8), "")).toBe("")
    expect(accepted(keyboardText(1, 8), "a\"b'c;d")).toBe("a\"b'c;d")
    for (const text of ["a\r\nb", "a\u0000", "mật", "\u00ff", "123456789"]) expect(accepted(keyboardText(1, 8), text), text).toBeUndefined()
  })

  it("tells its lengths to those who only read the document", () => {
    expect(Schema.toJsonSchemaDocument(Schema.toEncoded(Reason)).schema).toMatchObject({ type: "string", minLength: 10, maxLength: 2000 })
  })

  it("search sees neither accents nor đ", () => expect(searchKey("Điểm cầu Sở Tài chính")).toBe("diem cau so tai chinh"))
})
