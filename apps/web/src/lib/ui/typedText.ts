import { paragraph, Reason } from "@diemcau/core/Text"
import { Schema } from "effect"
import type { Locale } from "../locale.ts"
import { fieldSentence } from "../problem.ts"

const validators = { reason: Schema.toStandardSchemaV1(Reason), remarks: Schema.toStandardSchemaV1(paragraph(2000)) } as const

/** The code of what the platform would refuse in words typed for a decision: told at the field before anything is sent. */
export const textFault = (text: string, kind: keyof typeof validators): string | undefined => {
  const outcome = validators[kind]["~standard"].validate(text)
  return "issues" in outcome ? outcome.issues?.[0]?.message : undefined
}

/** The sentence beside the field of a reason; it may be called something else there. */
export const reasonSentence = (here: Locale, text: string, label: string = here.words.ui.decision.reason): string | undefined => {
  const code = textFault(text, "reason")
  return code === undefined ? undefined : code === "text.too-short" ? here.words.ui.decision.reasonNeeded : fieldSentence(here, label, { code })
}
