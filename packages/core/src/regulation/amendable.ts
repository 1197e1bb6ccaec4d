import { Result } from "effect"
import { ProvisionValue, type Refusal } from "../Refusal.ts"
import { durationUnits, requiredProvisions, type Amount, type Provision, type ProvisionKey, type ProvisionUnit } from "../Regulation.ts"

const time: ReadonlyArray<ProvisionUnit> = ["second", "minute", "hour", "day"]
const days: ReadonlyArray<ProvisionUnit> = ["working-day", "day"]

/** What the rules count each number in; it stays so while the province has set none. What is not named is a length of time. */
const units: Partial<Record<ProvisionKey, ReadonlyArray<ProvisionUnit>>> = {
  "technicians-per-site": ["officer"],
  "registration-notice": ["working-day"],
  "decision-within": ["working-day"],
  "papers-before": ["working-day"],
  "conclusion-within": ["working-day"],
  "inspection-interval": ["month"],
  "year-end-report-due": days,
  "technician-named-within": days,
  "room-rules-within": days,
  "estimate-due": days,
  "technician-list-due": days,
  "duty-reminder-before": days,
  "duty-escalation-after": days,
  "meeting-duty-reminder-before": days,
  "meeting-duty-escalation-after": days,
  "recording-kept": ["month", "day"],
  "central-ports": ["port"],
  "call-rate": ["kbit/s"],
  "line-share": ["percent"]
}
export const unitsOf = (key: ProvisionKey): ReadonlyArray<ProvisionUnit> => units[key] ?? time

/** Below these the platform harms what it serves: a redial without a pause, a call without a picture. */
const least: Partial<Record<ProvisionKey, Amount>> = {
  "redial-first": { amount: 1, unit: "second" },
  "redial-second": { amount: 1, unit: "second" },
  "redial-then": { amount: 1, unit: "second" },
  "call-rate": { amount: 64, unit: "kbit/s" }
}

const leapYear = 366 * durationUnits.day

/** A year at most: beyond it a deadline has no date that the platform keeps, and working days take long to count. */
const most: Partial<Record<ProvisionUnit, number>> = {
  second: leapYear / durationUnits.second, minute: leapYear / durationUnits.minute, hour: leapYear / durationUnits.hour, day: leapYear / durationUnits.day,
  "working-day": 250, month: 120, percent: 100
}

/** Milliseconds of a length of time; days that are counted, officers and kbit/s as they are. */
const counted = (key: ProvisionKey, { amount, unit }: Amount): number =>
  unitsOf(key) === time ? amount * durationUnits[unit as keyof typeof durationUnits] : amount

const missing = (key: ProvisionKey, value: Amount | null): Pick<ProvisionValue, "needed" | "bound"> | undefined => {
  if (value === null) return requiredProvisions.has(key) ? { needed: "value", bound: null } : undefined
  if (!unitsOf(key).includes(value.unit)) return { needed: "unit", bound: null }
  if (!Number.isInteger(counted(key, value))) return { needed: "whole", bound: null }
  const [floor, ceiling] = [least[key], most[value.unit]]
  return floor !== undefined && counted(key, value) < counted(key, floor)
    ? { needed: "least", bound: floor }
    : ceiling !== undefined && value.amount > ceiling
    ? { needed: "most", bound: { amount: ceiling, unit: value.unit } }
    : undefined
}

/** May this provision take the value? */
export const amendable = ({ key }: Pick<Provision, "key">, value: Amount | null): Result.Result<Amount | null, Refusal> => {
  const found = missing(key, value)
  return found === undefined ? Result.succeed(value) : Result.fail(ProvisionValue.make({ key, units: unitsOf(key), ...found }))
}
