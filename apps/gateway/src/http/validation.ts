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

/** Made once for each schema: making it costs more than asking it. */
type Validate = ReturnType<typeof Schema.toStandardSchemaV1<WireSchema>>["~standard"]["validate"]
const validators = new WeakMap<WireSchema, Validate>()

const validatorOf = (schema: WireSchema) => {
  const known = validators.get(schema)
  if (known !== undefined) return known
  const { validate } = Schema.toStandardSchemaV1(schema)["~standard"]
  validators.set(schema, validate)
  return validate
}

/** Decodes what came over the wire; every fault at once, each with its path and a code that has words. */
export const decode = (schema: WireSchema, input: unknown): Result.Result<unknown, ReadonlyArray<FieldFault>> => {
  const outcome = validatorOf(schema)(input)
  if (outcome instanceof Promise) throw new Error("wire schemas are synchronous")
  return outcome.issues === undefined ? Result.succeed(outcome.value) : Result.fail(outcome.issues.map(faultOf))
}
