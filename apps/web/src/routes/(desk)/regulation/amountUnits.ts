import { unitsOf } from "@diemcau/core/regulation/amendable"
import type { Amount, ProvisionKey, ProvisionUnit } from "@diemcau/core/Regulation"

/** What it may be counted in; the unit that it has, first of all. */
export const unitsFor = ({ key, value }: { readonly key: ProvisionKey; readonly value: Amount | null }): ReadonlyArray<ProvisionUnit> => {
  const units = unitsOf(key)
  return value === null || units.includes(value.unit) ? units : [value.unit, ...units]
}

/** "1,5" → 1.5; `undefined` for what is no number. */
export const readAmount = (typed: string): number | undefined => {
  const amount = Number(typed.trim().replace(",", "."))
  return typed.trim() === "" || !Number.isFinite(amount) || amount < 0 ? undefined : amount
}
