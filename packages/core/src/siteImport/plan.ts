import type { Line } from "../Line.ts"
import type { LocalDate } from "../Instant.ts"
import type { Room } from "../Room.ts"
import { isOpenOn, type Site } from "../Site.ts"
import type { ImportFault, ImportRow } from "../SiteImport.ts"
import { searchKey } from "../Text.ts"
import type { Unit, UnitId } from "../Unit.ts"

/** The estate as it is, to which the rows are compared. */
export interface Estate {
  readonly units: ReadonlyArray<Unit>
  readonly sites: ReadonlyArray<Site>
  readonly rooms: ReadonlyArray<Room>
  readonly lines: ReadonlyArray<Line>
}

export type Action = "add" | "revise" | "same"

/** What one row comes to. */
export interface PlannedRow {
  readonly row: ImportRow
  readonly action: Action
  /** null: the unit comes with the import. */
  readonly unit: Unit | null
  readonly site: Site | null
  readonly room: { readonly known: Room | undefined; readonly isNew: boolean; readonly isRevised: boolean }
  readonly line: { readonly known: Line | undefined; readonly isNew: boolean; readonly isRevised: boolean }
}

export interface Plan {
  readonly rows: ReadonlyArray<PlannedRow>
  readonly newUnits: ReadonlyArray<Pick<Unit, "code" | "name" | "kind" | "validFrom">>
  readonly faults: ReadonlyArray<ImportFault>
}

const same = (a: string, b: string) => searchKey(a) === searchKey(b)

const unitFaults = (row: ImportRow, unit: Unit | undefined, first: ImportRow, today: LocalDate): ReadonlyArray<ImportFault> => {
  const fault = (column: string, code: string): ImportFault => ({ row: row.row, column, code })
  if (unit !== undefined) return unit.validTo !== null || !isOpenOn(unit, row.validFrom !== null && row.validFrom > today ? row.validFrom : today) ? [fault("unitCode", "import.unit-closed")] : []
  if (first.unitName === null) return [fault("unitName", "import.unit-unknown")]
  if (first.unitKind === null) return [fault("unitKind", "import.unit-unknown")]
  const differs = row.unitName !== null && row.unitName !== first.unitName || row.unitKind !== null && row.unitKind !== first.unitKind
  return differs ? [fault("unitName", "import.unit-differs")] : []
}

/** Compares the rows with the estate, by code. Faults here are of rows that are readable but can not be. */
export const planImport = (rows: ReadonlyArray<ImportRow>, estate: Estate, today: LocalDate): Plan => {
  const faults: Array<ImportFault> = []
  const units = new Map(estate.units.map((unit) => [unit.code, unit]))
  const sites = new Map(estate.sites.map((site) => [site.code, site]))
  const firstWith = new Map<string, ImportRow>()
  const newUnits = new Map<string, ImportRow>()
  const planned = rows.map((row): PlannedRow => {
    const before = firstWith.get(row.code)
    if (before === undefined) firstWith.set(row.code, row)
    else faults.push({ row: row.row, column: "code", code: "import.code-repeated" })
    const unit = units.get(row.unitCode)
    if (unit === undefined && !newUnits.has(row.unitCode)) newUnits.set(row.unitCode, row)
    faults.push(...unitFaults(row, unit, newUnits.get(row.unitCode) ?? row, today))
    const site = sites.get(row.code)
    if (site !== undefined && site.validTo !== null) faults.push({ row: row.row, column: "code", code: "import.site-closed" })
    const room = row.room === null ? undefined : estate.rooms.find((one) => one.siteId === site?.id && same(one.name, row.room!))
    const line = row.line === null ? undefined : estate.lines.find((one) => one.siteId === site?.id && same(one.name, row.line!))
    const plan = {
      row, unit: unit ?? null, site: site ?? null,
      room: { known: room, isNew: row.room !== null && room === undefined, isRevised: room !== undefined && row.seats !== null && row.seats !== room.seats },
      line: {
        known: line, isNew: row.line !== null && line === undefined,
        isRevised: line !== undefined && (row.provider !== null && row.provider !== line.provider || row.bandwidth !== null && row.bandwidth !== line.bandwidth)
      }
    }
    const isRevised = site !== undefined && (
      row.name !== site.name || row.nameEn !== null && row.nameEn !== site.nameEn || unit?.id !== site.unitId
      || [plan.room, plan.line].some(({ isNew, isRevised: its }) => isNew || its)
    )
    return { ...plan, action: site === undefined ? "add" : isRevised ? "revise" : "same" }
  })
  return {
    rows: planned, faults,
    newUnits: [...newUnits.values()].flatMap(({ unitCode, unitName, unitKind, validFrom }) =>
      unitName === null || unitKind === null ? [] : [{ code: unitCode, name: unitName, kind: unitKind, validFrom: validFrom ?? today }])
  }
}

/** The unit of a row, once the new ones have their ids. */
export const unitIdOf = ({ unit, row }: PlannedRow, made: ReadonlyMap<string, UnitId>): UnitId => unit?.id ?? made.get(row.unitCode)!
