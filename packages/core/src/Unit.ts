import { Schema } from "effect"
import { Id } from "./Id.ts"
import { LocalDate } from "./Instant.ts"

export const UnitId = Id.pipe(Schema.brand("UnitId"))
export type UnitId = typeof UnitId.Type

/** A body of the Party or the State: an office, a department, a district. Closed and succeeded, never deleted. */
export const Unit = Schema.Struct({
  id: UnitId,
  code: Schema.String,
  name: Schema.String,
  nameEn: Schema.NullOr(Schema.String),
  kind: Schema.Literals(["office", "department", "district"]),
  validFrom: LocalDate,
  validTo: Schema.NullOr(LocalDate),
  successorId: Schema.NullOr(UnitId)
}).annotate({ identifier: "Unit" })
export type Unit = typeof Unit.Type
