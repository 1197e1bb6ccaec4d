import { Schema, SchemaTransformation } from "effect"

/**
 * Text typed by people. Stored in NFC and trimmed, so that "Hòa" typed on a phone and on a desktop is one word.
 * Refused, not repaired: NUL and control characters, lone surrogates, zero-width and direction-changing characters
 * (they hide text, break PostgreSQL or reach a codec's screen).
 */
const forbidden = {
  line: /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u,
  paragraph: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u
}

/** Says its length also where only the typed text is described: in the API's document. */
const readable = (shape: keyof typeof forbidden, minimum: number, maximum: number) =>
  Schema.makeFilter(
    (text: string) => !text.isWellFormed() || forbidden[shape].test(text) ? "text.unreadable" : undefined,
    { toJsonSchema: () => [{ ...(minimum === 0 ? {} : { minLength: minimum }), maxLength: maximum }, true] }
  )

const text = (shape: keyof typeof forbidden, minimum: number, maximum: number) =>
  Schema.String.pipe(
    Schema.check(readable(shape, minimum, maximum)),
    Schema.decodeTo(
      Schema.String.pipe(
        Schema.check(
          Schema.makeFilter((value: string) =>
            value.length < minimum ? (minimum === 1 ? "text.required" : "text.too-short") : undefined
          ),
          Schema.makeFilter((value: string) => value.length > maximum ? "text.too-long" : undefined)
        )
      ),
      SchemaTransformation.transform({
        decode: (typed: string) => {
          const composed = typed.normalize("NFC").trim()
          return shape === "line" ? composed.replace(/\s+/gu, " ") : composed.replace(/\r\n?/gu, "\n")
        },
        encode: (stored: string) => stored
      })
    )
  )

/** One line, 1 to `maximum` characters after trimming. */
export const line = (maximum: number) => text("line", 1, maximum)

/** One line that may be empty. */
export const optionalLine = (maximum: number) => text("line", 0, maximum)

/** Several lines, may be empty, at most `maximum` characters. */
export const paragraph = (maximum: number) => text("paragraph", 0, maximum)

/** The shortest reason, in characters: it is read years later. */
export const shortestReason = 10

/** A reason that a person gives for a decision. */
export const Reason = text("paragraph", shortestReason, 2000)

/** An account or password of a device: what every keyboard has, because it travels in command lines and headers. */
export const keyboardText = (minimum: number, maximum: number) =>
  Schema.String.pipe(
    Schema.check(Schema.isPattern(new RegExp(`^[\\x20-\\x7e]{${minimum},${maximum}}$`), { message: "text.not-on-keyboard" }))
  )

/** Short, stable and speakable: part of addresses and lists for decades. */
export const shortCode = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^[a-z0-9](-?[a-z0-9]){1,39}$/, { message: "code.unreadable" }))
)

/** Digits and what people write between them. */
export const telephone = line(40).pipe(
  Schema.check(Schema.makeFilter((phone: string) => /^\+?[0-9 .()-]{6,20}$/.test(phone) ? undefined : "phone.unreadable"))
)

/** An address, or nothing. */
export const optionalEmail = optionalLine(254).pipe(
  Schema.check(Schema.makeFilter((email: string) =>
    email === "" || /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(email) ? undefined : "email.unreadable"
  ))
)

/** A word in both languages of the province. */
export const Bilingual = Schema.Struct({ vi: Schema.String, en: Schema.String }).annotate({ identifier: "Bilingual" })
export type Bilingual = typeof Bilingual.Type

/** Lower case without diacritics, đ as d: what search compares. */
export const searchKey = (value: string): string =>
  value.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase()
