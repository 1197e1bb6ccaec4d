import { gateway } from "../gateway.ts"
import { assessable, missingForRules, type Assessment, type Draft } from "./draft.ts"

/** How long after a change the rules are asked, in milliseconds. */
const quiet = 400

/** Asks the rules after each change of the draft; only the last answer counts. */
export class Assessor {
  assessment = $state.raw<Assessment | undefined>()
  updating = $state(false)
  failed = $state(false)
  updatedAt = $state(0)
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #registrationId: string | undefined
  readonly #now: () => number

  constructor(now: () => number, registrationId?: string) {
    this.#now = now
    this.#registrationId = registrationId
  }

  /** Call on every change; returns how to forget the question. */
  ask(draft: Draft): () => void {
    const mine = ++this.#asked
    clearTimeout(this.#timer)
    if (missingForRules(draft).length > 0) {
      this.assessment = undefined
      this.updating = false
      return () => undefined
    }
    const request = assessable(draft)
    this.#timer = setTimeout(async () => {
      this.updating = true
      const result = await gateway(fetch).call("POST /api/v1/assessments", {
        body: { request, ...(this.#registrationId === undefined ? {} : { registrationId: this.#registrationId }) }
      })
      if (mine !== this.#asked) return
      this.updating = false
      this.failed = !result.ok && result.problem.status !== 422
      if (result.ok) {
        this.assessment = result.data
        this.updatedAt = this.#now()
      } else if (result.problem.status === 422) this.assessment = undefined
    }, quiet)
    return () => clearTimeout(this.#timer)
  }
}
