import { Result } from "effect"
import { ProvisionValue, type Refusal } from "../Refusal.ts"
import { durationUnits, requiredProvisions, unitFamily, type Amount, type Provision, type ProvisionKey } from "../Regulation.ts"

/** Below these the platform harms what it serves: a redial without a pause, a call without a picture. */
const least: Partial<Record<ProvisionKey, Amount>> = {
  "redial-first": { amount: 1, unit: "second" },
  "redial-second": { amount: 1, unit: "second" },
  "redial-then": { amount: 1, unit: "second" },
  "call-rate": { amount: 64, unit: "kbit/s" }
}

/** Milliseconds of a length of time; days, officers and kbit/s are counted as they are. */
const counted = ({ amount, unit }: Amount): number =>
  unit in durationUnits ? amount * durationUnits[unit as keyof typeof durationUnits] : amount

const missing = ({ key, value: before }: Provision, value: Amount | null): string | undefined => {
  if (value === null) return requiredProvisions.has(key) ? "a value" : undefined
  if (before !== null && unitFamily(value.unit) !== unitFamily(before.unit)) return before.unit
  if (!Number.isInteger(counted(value))) return "a whole number"
  const floor = least[key]
  return floor !== undefined && counted(value) < counted(floor) ? `at least ${floor.amount} ${floor.unit}` : undefined
}

/** May this provision take the value? */
export const amendable = (current: Provision, value: Amount | null): Result.Result<Amount | null, Refusal> => {
  const needed = missing(current, value)
  return needed === undefined ? Result.succeed(value) : Result.fail(ProvisionValue.make({ key: current.key, needed }))
}
