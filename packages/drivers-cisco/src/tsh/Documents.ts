const NEWLINE = 10
const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125
const CARRIAGE_RETURN = 13

export type Piece =
  | { readonly kind: "document"; readonly text: string; readonly value: unknown }
  /** Text that is no document: a late "OK", a complaint. Blank lines are dropped. */
  | { readonly kind: "line"; readonly text: string }

/**
 * Cuts what a unit prints into JSON documents and stray lines, however the bytes are chunked and however often documents
 * are glued together. Looks at ASCII only, so characters may be split. A document that breaks off (a line end in a string,
 * a new `{` in the first column) is told as a line, and reading goes on with the next.
 */
export class Documents {
  readonly #max: number
  #bytes = Buffer.alloc(4_096)
  #length = 0
  #depth = 0
  #inString = false
  #escaped = false
  #lineStart = 0

  constructor(maxBytes = 1_048_576) {
    this.#max = maxBytes
  }

  /** `undefined`: more than the limit without an end, nothing after it can be trusted. */
  push(chunk: Uint8Array): ReadonlyArray<Piece> | undefined {
    const pieces: Array<Piece> = []
    for (const byte of chunk) {
      if (this.#length >= this.#max) return undefined
      if (this.#depth === 0) this.#outside(byte, pieces)
      else this.#inside(byte, pieces)
    }
    return pieces
  }

  #outside(byte: number, pieces: Array<Piece>): void {
    if (byte === NEWLINE) return this.#flush(pieces)
    if (byte === OPEN && this.#isBlank()) {
      this.#length = 0
      this.#lineStart = 0
      this.#depth = 1
    }
    this.#keep(byte)
  }

  #inside(byte: number, pieces: Array<Piece>): void {
    const isFirstInLine = this.#lineStart > 0 && this.#length === this.#lineStart
    if (byte === NEWLINE && this.#inString || byte === OPEN && isFirstInLine) {
      this.#flush(pieces)
      return byte === OPEN ? this.#outside(byte, pieces) : undefined
    }
    this.#keep(byte)
    if (byte === NEWLINE) this.#lineStart = this.#length
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false
      else if (byte === BACKSLASH) this.#escaped = true
      else if (byte === QUOTE) this.#inString = false
    } else if (byte === QUOTE) this.#inString = true
    else if (byte === OPEN) this.#depth++
    else if (byte === CLOSE && --this.#depth === 0) this.#finish(pieces)
  }

  #finish(pieces: Array<Piece>): void {
    const text = this.#bytes.toString("utf8", 0, this.#length)
    try {
      pieces.push({ kind: "document", text, value: JSON.parse(text) as unknown })
      this.#reset()
    } catch {
      this.#flush(pieces)
    }
  }

  #flush(pieces: Array<Piece>): void {
    const text = this.#bytes.toString("utf8", 0, this.#length).trim()
    if (text !== "") pieces.push({ kind: "line", text })
    this.#reset()
  }

  #reset(): void {
    this.#length = 0
    this.#lineStart = 0
    this.#depth = 0
    this.#inString = false
    this.#escaped = false
  }

  #isBlank(): boolean {
    return this.#bytes.subarray(0, this.#length).every((byte) => byte === 32 || byte === CARRIAGE_RETURN)
  }

  #keep(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = Buffer.alloc(this.#bytes.length * 2)
      this.#bytes.copy(larger)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = byte
  }
}
