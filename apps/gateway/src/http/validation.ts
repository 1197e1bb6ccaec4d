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

/** As many as anybody reads: an answer must not be a thousand times what was sent. */
const mostFaults = 100

/** Of what may be one of several things, the one that was meant: it has most of the keys that came. */
const meant = (schema: WireSchema, input: unknown): WireSchema => {
  if (!("members" in schema) || typeof input !== "object" || input === null) return schema
  const members = schema.members as ReadonlyArray<WireSchema>
  const shared = (member: WireSchema) => "fields" in member ? Object.keys(input).filter((key) => key in (member.fields as object)).length : 0
  return members.reduce((best, one) => shared(one) > shared(best) ? one : best)
}

/** Decodes what came over the wire; every fault at once, each with its path and a code that has words. */
export const decode = (schema: WireSchema, input: unknown): Result.Result<unknown, ReadonlyArray<FieldFault>> => {
  const outcome = validatorOf(meant(schema, input))(input)
  if (outcome instanceof Promise) throw new Error("wire schemas are synchronous")
  return outcome.issues === undefined ? Result.succeed(outcome.value) : Result.fail(outcome.issues.slice(0, mostFaults).map(faultOf))
}
