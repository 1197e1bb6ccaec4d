import type { ChainLevel } from "@diemcau/core/ApprovalChain"
import type { Input, Output } from "#lib/gateway.ts"

type Chains = Output<"GET /api/v1/regulation/approval-chains">["chains"]

/** One step as typed. */
export interface StepDraft {
  vi: string
  en: string
  /** "" for the focal body. */
  unitId: string
  /** "" for none. */
  workingDays: string
}

export type ChainsDraft = Record<ChainLevel, Array<StepDraft>>

const eachLevel = <A>(make: (level: ChainLevel) => A): Record<ChainLevel, A> => ({
  central: make("central"), province: make("province"), department: make("department"), commune: make("commune"), none: make("none")
})

export const draftOf = (chains: Chains): ChainsDraft => eachLevel((level) =>
  chains[level].map(({ name, unitId, workingDays }): StepDraft => ({ ...name, unitId: unitId ?? "", workingDays: workingDays === null ? "" : String(workingDays) })))

/** What is no number is sent as one that is refused beside its field: nothing typed is dropped. */
const daysOf = (typed: string): number | null => typed.trim() === "" ? null : /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0

export const chainsOf = (draft: ChainsDraft): Input<"PUT /api/v1/regulation/approval-chains">["body"]["chains"] => eachLevel((level) =>
  draft[level].map(({ vi, en, unitId, workingDays }) => ({ name: { vi, en }, unitId: unitId === "" ? null : unitId, workingDays: daysOf(workingDays) })))
