import { Result, Schema } from "effect"
import { addDays, LocalDate } from "./Instant.ts"
import { ClosingDay, EstateClosed, SuccessorUnusable, type Refusal } from "./Refusal.ts"
import { Reason } from "./Text.ts"
import { UnitId, type Unit } from "./Unit.ts"

const unitIds = Schema.Array(UnitId).pipe(
  Schema.check(Schema.isMinLength(1, { message: "units.none" }), Schema.isMaxLength(50, { message: "units.too-many" }), Schema.isUnique({ message: "units.repeated" }))
)

export const ProposedUnitClosing = Schema.Struct({ unitIds, lastDay: LocalDate, successorId: Schema.NullOr(UnitId) }).annotate({ identifier: "ProposedUnitClosing" })
export type ProposedUnitClosing = typeof ProposedUnitClosing.Type

/**
 * Units that end, alone or in a merger. To the end of the last day everything stays with them; then the successor takes
 * over their sites and officers, and what they have registered and not yet held. Without one nothing of that may be left.
 */
export const CloseUnits = Schema.Struct({ ...ProposedUnitClosing.fields, reason: Reason }).annotate({ identifier: "CloseUnits" })
export type CloseUnits = typeof CloseUnits.Type

/** The day after its last has come. */
export const HandOverUnit = Schema.Struct({ unitId: UnitId })

/** What a unit has that somebody must take over: sites in service, officers in office, what is registered and not yet held. */
export const UnitBelongings = Schema.Struct({
  sites: Schema.Int, officers: Schema.Int, registrations: Schema.Int, meetings: Schema.Int
}).annotate({ identifier: "UnitBelongings" })
export type UnitBelongings = typeof UnitBelongings.Type

/** What closing units would mean, before it is decided: counted as things stand now. */
export const UnitClosingAssessment = Schema.Struct({
  /** The first day on which the successor answers for everything. */
  takesEffectOn: LocalDate,
  handedOver: UnitBelongings,
  /** Meetings that are still held by the closing units, up to their last day. */
  heldBefore: Schema.Int
}).annotate({ identifier: "UnitClosingAssessment" })
export type UnitClosingAssessment = typeof UnitClosingAssessment.Type

/** May these units close so at all? */
export const unitsClosable = (
  units: ReadonlyArray<Unit>, successor: Unit | null, { unitIds, lastDay }: Pick<ProposedUnitClosing, "unitIds" | "lastDay">, today: LocalDate
): Result.Result<void, Refusal> => {
  const closed = units.find(({ validTo }) => validTo !== null)
  if (closed !== undefined) return Result.fail(EstateClosed.make({ name: closed.name }))
  if (successor !== null && (unitIds.includes(successor.id) || successor.validFrom > addDays(lastDay, 1) || successor.validTo !== null)) {
    return Result.fail(SuccessorUnusable.make({ name: successor.name }))
  }
  for (const { name, validFrom } of units) {
    const earliest = validFrom > today ? validFrom : today
    if (lastDay < earliest) return Result.fail(ClosingDay.make({ name, earliest }))
  }
  return Result.succeed(undefined)
}

/**
 * Who takes over from a closed unit on a day: its successor, or whoever took over from that one in the meantime.
 * null: nobody does, or its last day is not over.
 */
export const takesOverFrom = (unit: Unit, known: ReadonlyMap<UnitId, Unit>, today: LocalDate): UnitId | null => {
  const seen = new Set<UnitId>()
  let one: Unit | undefined = unit
  while (one !== undefined && one.validTo !== null && one.validTo < today && !seen.has(one.id)) {
    seen.add(one.id)
    one = one.successorId === null ? undefined : known.get(one.successorId)
  }
  return one === undefined || seen.has(one.id) || one.id === unit.id ? null : one.id
}
