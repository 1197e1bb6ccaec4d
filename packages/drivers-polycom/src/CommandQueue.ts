import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Question, Verdict } from "./commands.ts"
import type { Reading } from "./protocol.ts"

export interface CommandQueueOptions {
  send(text: string): void
  /** Milliseconds of silence that the unit needs between an answer and the next command. */
  gap(): number
  /** Milliseconds until a sent command counts as unanswered. */
  readonly timeout: number
  /** Milliseconds after which a partial answer is taken as it is. */
  readonly settle: number
  /** Takes secrets out of the device's words before they become an error. */
  redact(text: string): string
  /** A command had no answer: the line or our place in the dialogue is in doubt. */
  unanswered(text: string): void
}

export interface Asking {
  /** A waiting command of the same name is replaced by this one; both callers get its outcome. */
  readonly name?: string
  /** Sent even while a call is being set up. */
  readonly urgent?: boolean
  /** Called while the answer is read, before the next line is. */
  accepted?(): void
}

interface Item {
  readonly question: Question<unknown>
  readonly name: string | undefined
  readonly urgent: boolean
  readonly accepted: (() => void) | undefined
  readonly outcome: PromiseWithResolvers<unknown>
}

interface Pending {
  readonly item: Item
  timer: NodeJS.Timeout
  partial: { readonly value: unknown } | undefined
}

const mostWaiting = 64

/** One command at a time, because answers carry no number: the next goes out when the last one is answered or given up. */
export class CommandQueue {
  readonly #options: CommandQueueOptions
  readonly #waiting: Array<Item> = []
  #pending: Pending | undefined
  /** The question given up last: the first refusal after it is its own, late, and not the next one's. */
  #late: Question<unknown> | undefined
  #closed: CodecError | undefined
  #pause: NodeJS.Timeout | undefined
  #hold: NodeJS.Timeout | undefined

  constructor(options: CommandQueueOptions) {
    this.#options = options
  }

  get pendingText(): string | undefined {
    return this.#pending?.item.question.text
  }

  ask<A>(question: Question<A>, asking: Asking = {}): Promise<A> {
    if (this.#closed !== undefined) return Promise.reject(this.#closed)
    const { name, urgent = false } = asking
    const replaced = name === undefined ? -1 : this.#waiting.findIndex((item) => item.name === name)
    if (replaced < 0 && this.#waiting.length >= mostWaiting) return Promise.reject(new CodecError("no-answer", "too many commands wait"))
    const outcome = this.#waiting[replaced]?.outcome ?? Promise.withResolvers<unknown>()
    const item: Item = { question, name, urgent, accepted: asking.accepted, outcome }
    if (replaced >= 0) this.#waiting[replaced] = item
    else this.#waiting.push(item)
    this.#next()
    return outcome.promise as Promise<A>
  }

  /** Gives a reading to the command that waits. True when it was the answer, or a part of it. */
  offer(reading: Reading): boolean {
    const pending = this.#pending
    if (pending === undefined) return false
    const verdict: Verdict<unknown> = pending.item.question.judge(reading)
    if (verdict === undefined) return this.#settleLate(reading)
    if (verdict.is === "refused" && this.#late !== undefined) {
      this.#late = undefined
      return true
    }
    if (verdict.is === "partial") {
      pending.partial = verdict
      this.#restart(this.#options.settle)
      return true
    }
    this.#late = undefined
    if (verdict.is === "refused") this.#done(() => pending.item.outcome.reject(new CodecError("command-refused", this.#options.redact(verdict.raw))))
    else this.#accept(verdict.value)
    return true
  }

  /** Only urgent commands go out until `release`, and for at most so many milliseconds. */
  hold(milliseconds: number): void {
    clearTimeout(this.#hold)
    this.#hold = setTimeout(() => this.release(), milliseconds)
  }

  release(): void {
    clearTimeout(this.#hold)
    this.#hold = undefined
    this.#next()
  }

  close(error: CodecError): void {
    if (this.#closed !== undefined) return
    this.#closed = error
    clearTimeout(this.#hold)
    clearTimeout(this.#pause)
    clearTimeout(this.#pending?.timer)
    const rejected = [...(this.#pending === undefined ? [] : [this.#pending.item]), ...this.#waiting.splice(0)]
    this.#pending = undefined
    for (const item of rejected) item.outcome.reject(error)
  }

  #next(): void {
    if (this.#closed !== undefined || this.#pending !== undefined || this.#pause !== undefined) return
    const index = this.#hold === undefined ? 0 : this.#waiting.findIndex((item) => item.urgent)
    const [item] = index < 0 ? [] : this.#waiting.splice(index, 1)
    if (item !== undefined) this.#send(item)
  }

  #send(item: Item): void {
    this.#pending = { item, timer: setTimeout(() => this.#expire(), this.#options.timeout), partial: undefined }
    try {
      this.#options.send(item.question.text)
    } catch (error) {
      this.#done(() => item.outcome.reject(error))
    }
  }

  #accept(value: unknown): void {
    const item = this.#pending?.item
    if (item === undefined) return
    const { question: { verifiedBy }, accepted, outcome } = item
    this.#done(() => {
      accepted?.()
      if (verifiedBy === undefined) outcome.resolve(value)
      else this.#waiting.unshift({ question: verifiedBy, name: undefined, urgent: true, accepted: undefined, outcome })
    })
  }

  #done(settle: () => void): void {
    clearTimeout(this.#pending?.timer)
    this.#pending = undefined
    settle()
    this.#pause = setTimeout(() => {
      this.#pause = undefined
      this.#next()
    }, this.#options.gap())
  }

  #restart(milliseconds: number): void {
    if (this.#pending === undefined) return
    clearTimeout(this.#pending.timer)
    this.#pending.timer = setTimeout(() => this.#expire(), milliseconds)
  }

  #expire(): void {
    const pending = this.#pending
    if (pending === undefined) return
    if (pending.partial !== undefined) return this.#accept(pending.partial.value)
    this.#late = pending.item.question
    this.#done(() => pending.item.outcome.reject(new CodecError("no-answer", pending.item.question.text)))
    this.#options.unanswered(pending.item.question.text)
  }

  #settleLate(reading: Reading): boolean {
    if (this.#late?.judge(reading) === undefined) return false
    this.#late = undefined
    return true
  }
}
