import { Result, Schema } from "effect"
import { AttachmentName, type Refusal } from "./Refusal.ts"
import { line } from "./Text.ts"

/** Largest document taken, in bytes. */
export const maximumBytes = 25 * 1024 * 1024

/** Kinds of document an office sends; anything that can carry a script is not among them. */
export const mediaTypes = {
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/msword": ".doc",
  "image/png": ".png",
  "image/jpeg": ".jpg"
} as const

export const Sha256 = Schema.String.pipe(Schema.check(Schema.isPattern(/^[0-9a-f]{64}$/)))

/** A name as it is shown and saved by those who download it: no path, nothing that turns the text around. */
const FileName = line(200).pipe(
  Schema.check(Schema.makeFilter((name: string) => /[/\\]/.test(name) ? "file.path" : undefined))
)

/** A document kept by its content. Two uploads of the same bytes are one document. */
export const Attachment = Schema.Struct({
  sha256: Sha256,
  name: FileName,
  mediaType: Schema.Literals(Object.keys(mediaTypes) as Array<keyof typeof mediaTypes>),
  bytes: Schema.Int
}).annotate({ identifier: "Attachment" })
export type Attachment = typeof Attachment.Type

/** A photograph's ending is written in two ways. */
const endingsOf = (type: Attachment["mediaType"]): ReadonlyArray<string> =>
  type === "image/jpeg" ? [mediaTypes[type], ".jpeg"] : [mediaTypes[type]]

const readName = Schema.decodeUnknownResult(FileName)

/** The document with this name; refused where the name hides a path or says another kind than the bytes are. */
export const named = (name: string, kept: Omit<Attachment, "name">): Result.Result<Attachment, Refusal> => {
  const taken = endingsOf(kept.mediaType)
  const read = readName(name)
  if (Result.isFailure(read)) return Result.fail(AttachmentName.make({ why: /[/\\]/.test(name) ? "path" : "text", endings: taken }))
  return taken.some((ending) => read.success.toLowerCase().endsWith(ending))
    ? Result.succeed({ ...kept, name: read.success })
    : Result.fail(AttachmentName.make({ why: "ending", endings: taken }))
}

const startsWith = (bytes: Uint8Array, ...prefix: ReadonlyArray<number>): boolean =>
  prefix.every((byte, index) => bytes[index] === byte)

/** What the bytes are, whatever the sender calls them; `undefined` when it is none of the kinds taken. */
export const sniff = (bytes: Uint8Array): Attachment["mediaType"] | undefined => {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return "application/pdf"
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return "image/png"
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg"
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    return isWord(zipNames(bytes)) ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document" : undefined
  }
  return startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) && holdsWordStream(bytes) ? "application/msword" : undefined
}

/** Macros come as a part of their own; a document without them never has it. */
const isWord = (names: ReadonlyArray<string>): boolean =>
  names.includes("[Content_Types].xml") && names.includes("word/document.xml") && !names.some((name) => /vbaproject\.bin$/i.test(name))

/** An office document has hundreds of parts at most; more is made to keep a reader busy. */
const mostParts = 5000

/** The names in a ZIP's own directory, which is at its end; none where there is no directory. */
const zipNames = (bytes: Uint8Array): ReadonlyArray<string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return []
  const names: Array<string> = []
  let at = view.getUint32(end + 16, true)
  for (let left = Math.min(view.getUint16(end + 10, true), mostParts); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return []
    const length = view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** The container of old Word is also that of installers and workbooks: only Word's has a stream of this name. */
const holdsWordStream = (bytes: Uint8Array): boolean => {
  const name = Uint8Array.from("WordDocument", (letter) => letter.charCodeAt(0))
  for (let at = bytes.indexOf(name[0]!, 512); at !== -1; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((letter, n) => bytes[at + 2 * n] === letter && bytes[at + 2 * n + 1] === 0)) return true
  }
  return false
}
