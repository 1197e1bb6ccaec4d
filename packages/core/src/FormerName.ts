import { Schema } from "effect"
import { LocalDate } from "./Instant.ts"

/** What a unit or site was called until a day, that day not counted. Papers of those days keep the name. */
export const FormerName = Schema.Struct({
  name: Schema.String,
  nameEn: Schema.NullOr(Schema.String),
  before: LocalDate
}).annotate({ identifier: "FormerName" })
export type FormerName = typeof FormerName.Type

interface Named {
  readonly name: string
  readonly nameEn: string | null
  /** The oldest first. */
  readonly formerNames: ReadonlyArray<FormerName>
}

/** What it was called on that day. */
export const nameOn = (thing: Named, day: LocalDate): { readonly name: string; readonly nameEn: string | null } =>
  thing.formerNames.find(({ before }) => day < before) ?? thing
