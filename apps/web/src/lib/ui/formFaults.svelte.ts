import type { Problem } from "#lib/gateway.ts"
import type { Locale } from "#lib/locale.ts"
import { fieldSentence, problemSentence } from "#lib/problem.ts"

type ByPath = Readonly<Record<string, string>>

/**
 * What is wrong with the fields of one form, by their path in the request. `labels` are what sentences call the fields;
 * `check` finds, as codes, what is wrong before anything is sent; `blame` names the field that a refusal is about.
 */
export const formFaults = (here: Locale, labels: () => ByPath, check: () => ByPath, blame: (problem: Problem) => string | undefined = () => undefined) => {
  let problem = $state.raw<Problem | undefined>()
  /** Wrong when the form was sent: told only until it is mended, be it by another field. */
  let told = $state.raw<ReadonlySet<string>>(new Set())
  const found = $derived(check())

  return {
    /** The form is sent: false when it is not worth sending. */
    begin(): boolean {
      problem = undefined
      told = new Set(Object.keys(check()))
      return told.size === 0
    },
    answered(answer: Problem | undefined): void {
      problem = answer
    },
    clear(): void {
      problem = undefined
      told = new Set()
    },
    at(path: string): string | undefined {
      const label = labels()[path] ?? ""
      if (told.has(path) && found[path] !== undefined) return fieldSentence(here, label, { code: found[path] })
      const error = problem?.errors?.find((one) => one.path === path)
      if (error !== undefined) return fieldSentence(here, label, error)
      return problem !== undefined && blame(problem) === path ? problemSentence(here, problem) : undefined
    },
    /** What no field of the form is to blame for. */
    get general(): string | undefined {
      if (problem === undefined || blame(problem) !== undefined) return undefined
      const strange = problem.errors?.find((error) => !(error.path in labels()))
      if (strange !== undefined) return here.pick(strange.message)
      return (problem.errors?.length ?? 0) > 0 ? undefined : problemSentence(here, problem)
    }
  }
}
