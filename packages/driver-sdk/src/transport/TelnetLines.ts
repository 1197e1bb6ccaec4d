const IAC = 255
const DONT = 254
const DO = 253
const WONT = 252
const WILL = 251
const SB = 250
const SE = 240
const CR = 13
const LF = 10

export interface TelnetLinesOptions {
  /** Longest line in bytes before the peer counts as broken. Default 65,536. */
  readonly maxLineBytes?: number
  /** Texts the peer prints without a line end while it waits, e.g. "Password:". Each is given out as a line as soon as it is whole. */
  readonly prompts?: ReadonlyArray<string>
}

export interface TelnetRead {
  readonly lines: ReadonlyArray<string>
  /** Bytes owed to the peer: every telnet option is refused, once each. */
  readonly answer: Uint8Array | undefined
  /** True when the line (or a subnegotiation) passed the limit: nothing after it can be trusted. */
  readonly overlong: boolean
}

/**
 * Turns telnet bytes into lines, however they are cut into chunks. CR, LF and any run of them end a line
 * (codecs send CRLF, CRCRLF and LFCR in one session), empty lines are dropped, control characters and colours are taken out.
 * Bytes that are not UTF-8 become U+FFFD: a line is never refused for its text.
 */
export class TelnetLines {
  readonly #max: number
  readonly #prompts: ReadonlyArray<Buffer>
  readonly #answered = new Set<number>()
  #state: "data" | "command" | "option" | "sub" | "sub-command" = "data"
  #verb = 0
  #skipped = 0
  #line = Buffer.alloc(256)
  #length = 0

  constructor(options: TelnetLinesOptions = {}) {
    this.#max = options.maxLineBytes ?? 65_536
    this.#prompts = (options.prompts ?? []).map((prompt) => Buffer.from(prompt))
  }

  push(chunk: Uint8Array): TelnetRead {
    const lines: Array<string> = []
    const answer: Array<number> = []
    let overlong = false
    for (const byte of chunk) {
      if (this.#state === "data") {
        if (byte === IAC) this.#state = "command"
        else overlong = !this.#take(byte, lines)
      } else overlong = !this.#negotiate(byte, lines, answer)
      if (overlong) break
    }
    return { lines, answer: answer.length === 0 ? undefined : Uint8Array.from(answer), overlong }
  }

  #take(byte: number, lines: Array<string>): boolean {
    if (byte === CR || byte === LF) {
      this.#finish(lines)
      return true
    }
    if (byte === 0) return true
    if (this.#length >= this.#max) return false
    if (this.#length === this.#line.length) {
      const larger = Buffer.alloc(this.#line.length * 2)
      this.#line.copy(larger)
      this.#line = larger
    }
    this.#line[this.#length++] = byte
    // Compared byte by byte so that a prompt is found at the same place whatever the chunks were.
    for (const prompt of this.#prompts) {
      if (prompt.length === this.#length && prompt.compare(this.#line, 0, this.#length) === 0) this.#finish(lines)
    }
    return true
  }

  #finish(lines: Array<string>): void {
    const text = this.#line.toString("utf8", 0, this.#length)
      .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "")
      .replace(/[\u0000-\u001f\u007f]/g, "")
      .trimEnd()
    this.#length = 0
    if (text !== "") lines.push(text)
  }

  #negotiate(byte: number, lines: Array<string>, answer: Array<number>): boolean {
    switch (this.#state) {
      case "command":
        this.#state = "data"
        if (byte === IAC) return this.#take(IAC, lines)
        if (byte === SB) {
          this.#skipped = 0
          this.#state = "sub"
        } else if (byte >= WILL) {
          this.#verb = byte
          this.#state = "option"
        }
        return true
      case "option":
        this.#state = "data"
        this.#refuse(byte, answer)
        return true
      case "sub":
        if (byte === IAC) this.#state = "sub-command"
        return ++this.#skipped <= this.#max
      default:
        this.#state = byte === SE ? "data" : "sub"
        return true
    }
  }

  #refuse(option: number, answer: Array<number>): void {
    const refusal = this.#verb === DO ? WONT : this.#verb === WILL ? DONT : undefined
    if (refusal === undefined) return
    // Once each: a peer that asks for ever must not make us talk for ever.
    const key = refusal * 256 + option
    if (this.#answered.has(key)) return
    this.#answered.add(key)
    answer.push(IAC, refusal, option)
  }
}
