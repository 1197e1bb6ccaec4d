import type { Refusal } from "@diemcau/core/Refusal"
import type { Locale } from "./locale.ts"
import type { Problem } from "./gateway.ts"

type WireRefusal = (typeof Refusal)["Encoded"]

/** The sentence a person reads: the web's own for what it knows by code, the gateway's for the rest. */
export const problemSentence = ({ words, pick }: Pick<Locale, "words" | "pick">, problem: Problem): string => {
  const { refusals, transport } = words.problem
  if (problem.code in refusals && isRefusal(problem.refusal)) {
    const sentence = refusals[problem.code as keyof typeof refusals] as (refusal: WireRefusal) => string
    return sentence(problem.refusal)
  }
  return problem.code in transport ? transport[problem.code as keyof typeof transport] : pick(problem.message)
}

const isRefusal = (value: unknown): value is WireRefusal => typeof value === "object" && value !== null && "_tag" in value

/** The refusal itself when it is of this kind: its clashes, its nearest free time. */
export const refusalOf = <Tag extends WireRefusal["_tag"]>(problem: Problem, tag: Tag): Extract<WireRefusal, { readonly _tag: Tag }> | undefined =>
  isRefusal(problem.refusal) && problem.refusal._tag === tag ? (problem.refusal as Extract<WireRefusal, { readonly _tag: Tag }>) : undefined

/** What is wrong with one field, by its code; `label` is the field's own on the page. */
export const fieldSentence = (
  { words, pick }: Pick<Locale, "words" | "pick">,
  label: string,
  fault: { readonly code: string; readonly message?: { readonly vi: string; readonly en: string } }
): string => {
  const { fields } = words.problem
  const inside = label.charAt(0).toLowerCase() + label.slice(1)
  if (fault.code in fields) return fields[fault.code as keyof typeof fields](inside)
  return fault.message === undefined ? fields["field.empty"](inside) : pick(fault.message)
}
