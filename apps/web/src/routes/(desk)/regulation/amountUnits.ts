import { durationUnits, type Amount, type ProvisionUnit } from "@diemcau/core/Regulation"

const lengths: ReadonlyArray<ProvisionUnit> = ["second", "minute", "hour", "day"]
const all: ReadonlyArray<ProvisionUnit> = [...lengths, "working-day", "month", "officer", "port", "kbit/s", "percent"]

/** A deadline of 60 minutes may become 90 seconds, not 3 officers; one without a number yet may become anything. */
export const unitsFor = (value: Amount | null): ReadonlyArray<ProvisionUnit> =>
  value === null ? all : value.unit in durationUnits ? lengths : [value.unit]

/** "1,5" → 1.5; `undefined` for what is no number. */
export const readAmount = (typed: string): number | undefined => {
  const amount = Number(typed.trim().replace(",", "."))
  return typed.trim() === "" || !Number.isFinite(amount) || amount < 0 ? undefined : amount
}
