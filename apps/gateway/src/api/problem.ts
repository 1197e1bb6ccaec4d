import { Bilingual } from "@diemcau/core/Text"
import { Schema } from "effect"

/** RFC 9457, with a stable code, both languages, and the fields at fault. */
export const Problem = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.optionalKey(Schema.String),
  /** The path that was asked for. */
  instance: Schema.optionalKey(Schema.String),
  /** Stable, kebab case: "clashes-with-confirmed". */
  code: Schema.String,
  message: Bilingual,
  /** Read this out when calling for help; also in the server's log. */
  reference: Schema.optionalKey(Schema.String),
  /** One entry per field at fault; `path` is dotted ("request.closesAt"). */
  errors: Schema.optionalKey(Schema.Array(Schema.Struct({ path: Schema.String, code: Schema.String, message: Bilingual }))),
  /** The refusal as the domain gives it: clashes, rulings, alternatives … */
  refusal: Schema.optionalKey(Schema.Unknown)
}).annotate({ identifier: "Problem" })
export type Problem = typeof Problem.Type
