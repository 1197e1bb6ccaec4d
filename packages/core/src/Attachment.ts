import { Schema } from "effect"
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

/** A document kept by its content. Two uploads of the same bytes are one document. */
export const Attachment = Schema.Struct({
  sha256: Sha256,
  name: line(200),
  mediaType: Schema.Literals(Object.keys(mediaTypes) as Array<keyof typeof mediaTypes>),
  bytes: Schema.Int
}).annotate({ identifier: "Attachment" })
export type Attachment = typeof Attachment.Type

const startsWith = (bytes: Uint8Array, ...prefix: ReadonlyArray<number>): boolean =>
  prefix.every((byte, index) => bytes[index] === byte)

/** What the bytes are, whatever the sender calls them; `undefined` when it is none of the kinds taken. */
export const sniff = (bytes: Uint8Array, claimed: string): Attachment["mediaType"] | undefined => {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return "application/pdf"
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return "image/png"
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg"
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) && claimed.includes("wordprocessingml")) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "application/msword"
  return undefined
}
