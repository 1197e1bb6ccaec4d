import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import { CodeTaken, EstateClosed, NotFound, NothingChanges, UnitInUse } from "@diemcau/core/Refusal"
import type { UnitId } from "@diemcau/core/Unit"
import { takesOverFrom, unitsClosable, type ProposedUnitClosing, type UnitClosingAssessment } from "@diemcau/core/UnitClosing"
import * as FormerName from "@diemcau/store/FormerName"
import * as Timers from "@diemcau/store/Timers"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import { decided, refuse, refusing } from "./deciding.ts"
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

/** The units and their successor, if they may close so. `how`: to look, or to do it. */
const closing = (proposed: ProposedUnitClosing, now: Date, how: "find" | "lock") =>
  Effect.gen(function*() {
    const { unitIds, successorId } = proposed
    const all = successorId === null ? unitIds : [...unitIds, successorId]
    const known = how === "lock" ? yield* UnitStore.lock(all) : (yield* UnitStore.list()).filter(({ id }) => all.includes(id))
    const missing = all.find((id) => !known.some((unit) => unit.id === id))
    if (missing !== undefined) return yield* refuse(NotFound.make({ kind: "unit", id: missing }))
    const units = known.filter(({ id }) => unitIds.includes(id))
    const successor = known.find(({ id }) => id === successorId) ?? null
    yield* decided(unitsClosable(units, successor, proposed, localDate(now)))
    return { units, successor }
  })

/** The first moment after their last day. */
const handOverAt = ({ lastDay }: Pick<ProposedUnitClosing, "lastDay">): Date => atLocal(addDays(lastDay, 1), "00:00")

/** What closing would mean; nothing is stored. */
export const assessUnitClosing = (proposed: ProposedUnitClosing, now: Date) =>
  Effect.gen(function*() {
    yield* closing(proposed, now, "find")
    return { takesEffectOn: addDays(proposed.lastDay, 1), ...(yield* UnitStore.toHandOver(proposed.unitIds, handOverAt(proposed))) } satisfies UnitClosingAssessment
  })

const close: Implementation<"unit.close"> = ({ reason, ...proposed }, { now, newId }) =>
  Effect.gen(function*() {
    const { unitIds, lastDay, successorId } = proposed
    const { units, successor } = yield* closing(proposed, now, "lock")
    const [held] = yield* UnitStore.belongings(unitIds, lastDay)
    if (successor === null && held !== undefined) {
      return yield* refuse(UnitInUse.make({ name: units.find(({ id }) => id === held.id)!.name, sites: held.sites, officers: held.officers }))
    }
    yield* UnitStore.close(unitIds, lastDay, successorId)
    if (successor !== null) {
      yield* Timers.windAll(unitIds.map((subjectId) => ({ id: newId(), kind: "unit.hand-over" as const, subjectId, due: handOverAt(proposed) })))
    }
    return {
      subjectId: successorId ?? unitIds[0]!, matter: everybody,
      change: {
        name: successor?.name ?? units[0]!.name, reason, lastDay, closed: units.map(({ id, code, name }) => ({ id, code, name })),
        successor: successor === null ? null : { id: successor.id, code: successor.code, name: successor.name }
      }
    }
  })

/** The day has come. Rung twice, or late, it finds what is left and hands that over. */
const handOver: Implementation<"unit.hand-over"> = ({ unitId }, { now }) =>
  Effect.gen(function*() {
    const known = new Map((yield* UnitStore.list()).map((unit) => [unit.id, unit]))
    const unit = known.get(unitId)
    if (unit === undefined) return yield* refuse(NotFound.make({ kind: "unit", id: unitId }))
    const successorId = takesOverFrom(unit, known, localDate(now))
    if (successorId === null) return yield* refuse(NothingChanges.make({}))
    yield* UnitStore.lock([unitId, successorId])
    const handedOver = yield* UnitStore.handOver([unitId], successorId, localDate(now))
    if (Object.values(handedOver).every((count) => count === 0)) return yield* refuse(NothingChanges.make({}))
    const { code, name } = known.get(successorId)!
    return { subjectId: unitId, matter: everybody, change: { name: unit.name, successor: { id: successorId, code, name }, handedOver } }
  })

export const unitProcedures = { "unit.add": add, "unit.revise": revise, "unit.close": close, "unit.hand-over": handOver }
