import { gateway, type Problem } from "../gateway.ts"
import { assessable, missingForRules, type Assessment, type Draft } from "./draft.ts"
import { planOf, type PlannedOccurrence } from "./series.ts"

/** How long after a change the rules are asked, in milliseconds. */
const quiet = 400

/** Asks the rules after each change of the draft; only the last answer counts. */
export class Assessor {
  assessment = $state.raw<Assessment | undefined>()
  /** Each meeting of a series; empty for a single one. */
  occurrences = $state.raw<ReadonlyArray<PlannedOccurrence>>([])
  /** Why no series can be made of what is chosen. */
  unusable = $state.raw<Problem | undefined>()
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
      const revised = this.#registrationId === undefined ? {} : { registrationId: this.#registrationId }
      const plan = planOf(draft.series, draft.openDate)
      const { call } = gateway(fetch)
      const series = plan === undefined ? undefined : await call("POST /api/v1/series/assessments", { body: { request, ...plan, ...revised } })
      const result = series ?? await call("POST /api/v1/assessments", { body: { request, ...revised } })
      if (mine !== this.#asked) return
      this.updating = false
      this.failed = !result.ok && result.problem.status !== 422
      this.unusable = series !== undefined && !series.ok && series.problem.status === 422 ? series.problem : undefined
      this.occurrences = series?.ok === true ? series.data.occurrences : []
      if (result.ok) {
        this.assessment = "clashes" in result.data ? result.data : {
          track: result.data.track, rulings: result.data.rulings, alternatives: [],
          clashes: result.data.occurrences.flatMap(({ skipped, clashes }) => skipped ? [] : clashes)
        }
        this.updatedAt = this.#now()
      } else if (result.problem.status === 422) this.assessment = undefined
    }, quiet)
    return () => clearTimeout(this.#timer)
  }
}
