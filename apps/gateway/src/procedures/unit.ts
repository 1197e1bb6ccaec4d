import { addDays, localDate } from "@diemcau/core/Instant"
import { ClosingDay, CodeTaken, EstateClosed, NotFound, SuccessorUnusable, UnitInUse } from "@diemcau/core/Refusal"
import type { Unit, UnitId } from "@diemcau/core/Unit"
import * as FormerName from "@diemcau/store/FormerName"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import { refuse, refusing } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

/** Names are read by everybody: a change concerns all. */
const everybody = {}

/** Known units that are not closed and are not going to be, locked. */
const lockOpen = (ids: ReadonlyArray<UnitId>) =>
  Effect.gen(function*() {
    const units = yield* UnitStore.lock(ids)
    const missing = ids.find((id) => !units.some((unit) => unit.id === id))
    if (missing !== undefined) return yield* refuse(NotFound.make({ kind: "unit", id: missing }))
    const closed = units.find(({ validTo }) => validTo !== null)
    return closed === undefined ? units : yield* refuse(EstateClosed.make({ name: closed.name }))
  })

const add: Implementation<"unit.add"> = (details, { newId }) =>
  Effect.gen(function*() {
    const id = newId() as UnitId
    yield* UnitStore.insert([{ id, ...details, validTo: null, successorId: null }]).pipe(
      Effect.catchTag("StoreError", refusing("units_code_key", CodeTaken.make({ code: details.code })))
    )
    return { subjectId: id, matter: everybody, change: details }
  })

const revise: Implementation<"unit.revise"> = ({ unitId, ...details }, { now, newId }) =>
  Effect.gen(function*() {
    const [unit] = yield* lockOpen([unitId])
    const { name, nameEn, kind } = unit!
    if (name !== details.name || nameEn !== details.nameEn) {
      yield* FormerName.insert({ id: newId(), unitId, name, nameEn, before: localDate(now) })
    }
    yield* UnitStore.update(unitId, details)
    return { subjectId: unitId, matter: everybody, change: { name: details.name, before: { name, nameEn, kind }, after: details } }
  })

const usable = (successor: Unit, unitIds: ReadonlyArray<UnitId>, opensOn: string) =>
  !unitIds.includes(successor.id) && successor.validFrom <= opensOn && successor.validTo === null

const close: Implementation<"unit.close"> = ({ unitIds, lastDay, successorId, reason }, { now }) =>
  Effect.gen(function*() {
    const locked = yield* UnitStore.lock(successorId === null ? unitIds : [...unitIds, successorId])
    const units = yield* lockOpen(unitIds)
    const successor = locked.find(({ id }) => id === successorId)
    if (successorId !== null && successor === undefined) return yield* refuse(NotFound.make({ kind: "unit", id: successorId }))
    if (successor !== undefined && !usable(successor, unitIds, addDays(lastDay, 1))) return yield* refuse(SuccessorUnusable.make({ name: successor.name }))
    const today = localDate(now)
    for (const { name, validFrom } of units) {
      const earliest = validFrom > today ? validFrom : today
      if (lastDay < earliest) return yield* refuse(ClosingDay.make({ name, earliest }))
    }
    const [held] = yield* UnitStore.belongings(unitIds)
    if (successorId !== null) yield* UnitStore.handOver(unitIds, successorId)
    else if (held !== undefined) {
      return yield* refuse(UnitInUse.make({ name: units.find(({ id }) => id === held.id)!.name, sites: held.sites, officers: held.officers }))
    }
    yield* UnitStore.close(unitIds, lastDay, successorId)
    return {
      subjectId: successorId ?? unitIds[0]!, matter: everybody,
      change: {
        name: successor?.name ?? units[0]!.name, reason, lastDay, closed: units.map(({ id, code, name }) => ({ id, code, name })),
        successor: successor === undefined ? null : { id: successor.id, code: successor.code, name: successor.name }
      }
    }
  })

export const unitProcedures = { "unit.add": add, "unit.revise": revise, "unit.close": close }
