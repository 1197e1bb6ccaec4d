import { Schema } from "effect"
import { Id } from "./Id.ts"
import { LocalDate } from "./Instant.ts"
import { line, shortCode } from "./Text.ts"

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

/** What an administrator types about a unit. A new name takes effect today; the old one stays on the papers of its days. */
export const UnitDetails = Schema.Struct({ name: line(200), nameEn: Schema.NullOr(line(200)), kind: Unit.fields.kind }).annotate({ identifier: "UnitDetails" })
export type UnitDetails = typeof UnitDetails.Type

export const AddUnit = Schema.Struct({ code: shortCode, ...UnitDetails.fields, validFrom: LocalDate }).annotate({ identifier: "AddUnit" })
export const ReviseUnit = Schema.Struct({ unitId: UnitId, ...UnitDetails.fields })
