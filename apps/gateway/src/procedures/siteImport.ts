import { localDate } from "@diemcau/core/Instant"
import type { LineId } from "@diemcau/core/Line"
import { ImportRefused, NothingChanges } from "@diemcau/core/Refusal"
import type { RoomId } from "@diemcau/core/Room"
import type { SiteId } from "@diemcau/core/Site"
import type { ImportRow } from "@diemcau/core/SiteImport"
import { planImport, unitIdOf, type PlannedRow } from "@diemcau/core/siteImport/plan"
import type { UnitId } from "@diemcau/core/Unit"
import * as FormerName from "@diemcau/store/FormerName"
import * as LineStore from "@diemcau/store/Line"
import * as RoomStore from "@diemcau/store/Room"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import { refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

/** The rows against the estate as it is now. */
export const plannedImport = (rows: ReadonlyArray<ImportRow>, now: Date) =>
  Effect.gen(function*() {
    const [units, sites, rooms, lines] = [yield* UnitStore.list(), yield* SiteStore.list(), yield* RoomStore.list(), yield* LineStore.list()]
    return planImport(rows, { units, sites, rooms, lines }, localDate(now))
  })

const importSites: Implementation<"site.import"> = ({ rows: given }, { now, newId }) =>
  Effect.gen(function*() {
    // Two imports of one list come one after the other; the second finds everything done.
    yield* SiteStore.lockList()
    const { rows, newUnits, faults } = yield* plannedImport(given, now)
    if (faults.length > 0) return yield* refuse(ImportRefused.make({ faults }))
    if (rows.every(({ action }) => action === "same")) return yield* refuse(NothingChanges.make({}))
    const units = newUnits.map((unit) => ({ id: newId() as UnitId, ...unit, nameEn: null, validTo: null, successorId: null }))
    yield* UnitStore.insert(units)
    const made = new Map(units.map(({ code, id }) => [code, id]))
    const added = rows.filter(({ site }) => site === null).map((row) => ({ row, id: newId() as SiteId }))
    yield* SiteStore.insert(added.map(({ row: planned, id }) => {
      const { code, name, nameEn, validFrom } = planned.row
      return { id, code, name, nameEn, unitId: unitIdOf(planned, made), validFrom: validFrom ?? localDate(now), validTo: null, successorId: null }
    }))
    const revised = rows.filter(({ action }) => action === "revise")
    yield* Effect.forEach(revised, (planned) => reviseSite(planned, unitIdOf(planned, made), now, newId), { discard: true })
    const placed = [...added.map(({ row, id }) => ({ row, siteId: id })), ...revised.map((row) => ({ row, siteId: row.site!.id }))]
    yield* RoomStore.insert(placed.filter(({ row }) => row.room.isNew).map(({ row: { row }, siteId }) => ({
      id: newId() as RoomId, siteId, name: row.room!, seats: row.seats
    })))
    yield* LineStore.insert(placed.filter(({ row }) => row.line.isNew).map(({ row: { row }, siteId }) => ({
      id: newId() as LineId, siteId, name: row.line!, provider: row.provider ?? "", bandwidth: row.bandwidth, carriedBy: null
    })))
    return {
      subjectId: added[0]?.id ?? revised[0]!.site!.id, matter: {},
      change: {
        units: units.map(({ code, name }) => ({ code, name })),
        added: added.map(({ row: { row: { code, name } } }) => ({ code, name })),
        revised: revised.map(({ row: { code, name } }) => ({ code, name }))
      }
    }
  })

const reviseSite = ({ row, site, room, line }: PlannedRow, unitId: UnitId, now: Date, newId: () => string) =>
  Effect.gen(function*() {
    const { id: siteId, name, nameEn } = site!
    const details = { name: row.name, nameEn: row.nameEn ?? nameEn, unitId }
    if (details.name !== name || details.nameEn !== nameEn) yield* FormerName.insert({ id: newId(), siteId, name, nameEn, before: localDate(now) })
    yield* SiteStore.update(siteId, details)
    if (room.isRevised) yield* RoomStore.update(room.known!.id, { name: room.known!.name, seats: row.seats })
    if (line.isRevised) {
      const { id, name: itsName, provider, bandwidth } = line.known!
      yield* LineStore.update(id, { name: itsName, provider: row.provider ?? provider, bandwidth: row.bandwidth ?? bandwidth })
    }
  })

export const siteImportProcedures = { "site.import": importSites }
