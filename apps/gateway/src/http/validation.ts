import { Result, Schema } from "effect"
import type { WireSchema } from "../api/operation.ts"
import type { FieldFault } from "./problem.ts"

const codePattern = /^[a-z]+\.[a-z-]+$/

interface Issue {
  readonly message: string
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
}

const faultOf = (issue: Issue): FieldFault => ({
  path: (issue.path ?? []).map((step) => String(typeof step === "object" ? step.key : step)).join("."),
  code: codePattern.test(issue.message)
    ? issue.message
    : issue.message.startsWith("Missing key") ? "field.missing" : "field.type"
})

/** Decodes what came over the wire; every fault at once, each with its path and a code that has words. */
export const decode = (schema: WireSchema, input: unknown): Result.Result<unknown, ReadonlyArray<FieldFault>> => {
  const outcome = Schema.toStandardSchemaV1(schema)["~standard"].validate(input)
  if (outcome instanceof Promise) throw new Error("wire schemas are synchronous")
  return outcome.issues === undefined ? Result.succeed(outcome.value) : Result.fail(outcome.issues.map(faultOf))
}
