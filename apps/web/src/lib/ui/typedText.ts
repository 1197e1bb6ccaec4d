import { paragraph, Reason } from "@diemcau/core/Text"
import { Schema } from "effect"

const validators = { reason: Schema.toStandardSchemaV1(Reason), remarks: Schema.toStandardSchemaV1(paragraph(2000)) } as const

/** The code of what the platform would refuse in words typed for a decision: told at the field before anything is sent. */
export const textFault = (text: string, kind: keyof typeof validators): string | undefined => {
  const outcome = validators[kind]["~standard"].validate(text)
  return "issues" in outcome ? outcome.issues?.[0]?.message : undefined
}
