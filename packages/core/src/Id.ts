import { Schema, SchemaTransformation } from "effect"

/**
 * The identity of a thing. Read in either case and kept in lower case, as PostgreSQL writes it, because ids are compared
 * as text all over the platform. Each noun brands its own.
 */
export const Id = Schema.String.pipe(
  Schema.check(Schema.isUUID()),
  Schema.decodeTo(
    Schema.String.pipe(Schema.check(Schema.isUUID())),
    SchemaTransformation.transform({ decode: (typed: string) => typed.toLowerCase(), encode: (stored: string) => stored })
  )
)
