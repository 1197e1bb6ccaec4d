import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { named, sniff } from "./Attachment.ts"

const text = (value: string) => new TextEncoder().encode(value)
const little = (value: number, bytes: number) => Array.from({ length: bytes }, (_, n) => (value >> (8 * n)) & 255)
/** A ZIP of empty files with these names. */
const zip = (...names: ReadonlyArray<string>): Uint8Array => {
  const locals = names.map((name) => [0x50, 0x4b, 3, 4, ...little(0, 22), ...little(text(name).length, 2), ...little(0, 2), ...text(name)])
  const central = names.map((name) => [0x50, 0x4b, 1, 2, ...little(0, 24), ...little(text(name).length, 2), ...little(0, 16), ...text(name)])
  const start = locals.flat().length
  return Uint8Array.from([
    ...locals.flat(), ...central.flat(), 0x50, 0x4b, 5, 6, ...little(0, 4), ...little(names.length, 2), ...little(names.length, 2),
    ...little(central.flat().length, 4), ...little(start, 4), 0, 0
  ])
}
const wide = (value: string) => Array.from(value).flatMap((letter) => [letter.charCodeAt(0), 0])
const container = (...streams: ReadonlyArray<string>) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...little(0, 508), ...streams.flatMap(wide)])
const word = ["[Content_Types].xml", "word/document.xml"] as const
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

describe("what the bytes are", () => {
  it.each([
    ["a letter in PDF", text("%PDF-1.7 …"), "application/pdf"], ["a Word document", zip(...word), docx], ["an old Word document", container("Root Entry", "WordDocument"), "application/msword"],
    ["a ZIP called docx", zip("evil.exe"), undefined], ["a workbook called docx", zip("[Content_Types].xml", "xl/workbook.xml"), undefined],
    ["a Word document with macros", zip(...word, "word/vbaProject.bin"), undefined], ["the head of a ZIP alone", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), undefined],
    ["a ZIP whose directory leads outside", Uint8Array.from([...zip(...word).slice(0, -6), 255, 255, 255, 255, 0, 0]), undefined],
    ["an installer called doc", container("Root Entry", "Property"), undefined], ["a page", text("<html>"), undefined], ["nothing", new Uint8Array(), undefined]
  ])("%s", (_what, bytes, kind) => expect(sniff(bytes)).toBe(kind))
})

describe("what a document is called", () => {
  const why = (name: string) => {
    const result = named(name, { sha256: "0".repeat(64), mediaType: "image/jpeg", bytes: 1 })
    return Result.isFailure(result) ? (result.failure as { readonly why: string }).why : result.success.name
  }
  it.each([
    [" Ảnh hội trường.JPEG ", "Ảnh hội trường.JPEG"], ["../../etc/anh.jpg", "path"], ["C:\\anh.jpg", "path"], ["anh\u202egpj.exe", "text"], ["anh\u0000.jpg", "text"],
    ["anh.exe", "ending"], ["anh.jpg.pdf", "ending"], ["", "text"], [`${"a".repeat(200)}.jpg`, "text"]
  ])("%j: %s", (name, expected) => expect(why(name)).toBe(expected))
})
