import { gateway, randomId, type Output } from "#lib/gateway.ts"
import * as Outbox from "./Outbox.ts"

type Board = Output<"GET /api/v1/meetings/:id/readiness">

/** In milliseconds: when to try again by itself after the centre did not answer well. */
const waits = [5000, 15_000, 30_000] as const

/**
 * Carries answers to the centre: each is on the device before anything is sent, goes one after the other, and stays
 * until the centre has said that it has it. One outbox an officer, shared by that officer's tabs.
 */
export class Sender {
  outbox = $state.raw<Outbox.Outbox>([])
  /** False when this browser keeps nothing: the page itself is then the only copy. */
  stored = $state(true)
  signedOut = $state(false)
  readonly #key: string
  readonly #onreceived: (board: Board, answer: Outbox.Answer) => void
  #busy = false
  #failures = 0
  #retry: ReturnType<typeof setTimeout> | undefined

  constructor(officerId: string, onreceived: (board: Board, answer: Outbox.Answer) => void) {
    this.#key = `diemcau.checks.${officerId}`
    this.#onreceived = onreceived
  }

  /** Reads the device, sends what waits, and sends again whenever the line comes back. Returns how to stop. */
  start(): () => void {
    this.outbox = this.#read()
    const online = () => this.send()
    const elsewhere = (event: StorageEvent) => {
      if (event.key === this.#key && !this.#busy) this.outbox = Outbox.parse(event.newValue)
    }
    addEventListener("online", online)
    addEventListener("storage", elsewhere)
    this.send()
    return () => {
      clearTimeout(this.#retry)
      removeEventListener("online", online)
      removeEventListener("storage", elsewhere)
    }
  }

  answer(answer: Omit<Outbox.Answer, "key">): void {
    this.#change((outbox) => Outbox.put(outbox, { ...answer, key: randomId() }))
    this.send()
  }

  /** A person asked: also what was refused goes again. */
  resend(): void {
    this.#change(Outbox.again)
    this.send()
  }

  send(): void {
    if (this.#busy) return
    clearTimeout(this.#retry)
    this.#busy = true
    void this.#sendAll().finally(() => {
      this.#busy = false
    })
  }

  async #sendAll(): Promise<void> {
    for (let answer = Outbox.next(this.outbox); answer !== undefined; answer = Outbox.next(this.outbox)) {
      const { key, meetingId, siteId, item, verdict, note, checkedAt } = answer
      this.#change((outbox) => Outbox.sending(outbox, key))
      const result = await gateway(fetch).call("POST /api/v1/meetings/:id/sites/:siteId/checks", {
        params: { id: meetingId, siteId }, body: { item, verdict, note, checkedAt }, idempotencyKey: key
      })
      if (result.ok) {
        this.#failures = 0
        this.signedOut = false
        this.#change((outbox) => Outbox.received(outbox, key))
        this.#onreceived(result.data, answer)
      } else if (Outbox.isWorthRepeating(result.problem)) {
        this.signedOut = result.problem.status === 401
        this.#change((outbox) => Outbox.unsent(outbox, key))
        const wait = waits[Math.min(this.#failures++, waits.length - 1)]!
        if (!this.signedOut) this.#retry = setTimeout(() => this.send(), wait)
        return
      } else {
        this.#change((outbox) => Outbox.refused(outbox, key, result.problem))
      }
    }
  }

  #change(by: (outbox: Outbox.Outbox) => Outbox.Outbox): void {
    this.outbox = by(this.outbox)
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.outbox))
      this.stored = true
    } catch {
      this.stored = false
    }
  }

  #read(): Outbox.Outbox {
    try {
      return Outbox.parse(localStorage.getItem(this.#key))
    } catch {
      this.stored = false
      return []
    }
  }
}
