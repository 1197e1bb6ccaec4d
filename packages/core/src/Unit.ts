import { Schema } from "effect"
import { Id } from "./Id.ts"
import { LocalDate } from "./Instant.ts"
import { line, Reason, shortCode } from "./Text.ts"

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

const unitIds = Schema.Array(UnitId).pipe(
  Schema.check(Schema.isMinLength(1, { message: "units.none" }), Schema.isMaxLength(50, { message: "units.too-many" }), Schema.isUnique({ message: "units.repeated" }))
)

/**
 * Units that end, alone or in a merger. The successor takes over their sites and officers, and what they have registered
 * and not yet held, at once; without a successor nothing of that may be left.
 */
export const CloseUnits = Schema.Struct({
  unitIds, lastDay: LocalDate, successorId: Schema.NullOr(UnitId), reason: Reason
}).annotate({ identifier: "CloseUnits" })
export type CloseUnits = typeof CloseUnits.Type
