import { momentInWords } from "../Instant.ts"
import type { Bilingual } from "../Text.ts"

/** How a notice says what stands in a journal entry; what is not there, or has another shape, is said as nothing. */
export const words = (vi: string, en: string): Bilingual => ({ vi, en })

export const at = (instant: Date | string): string => momentInWords(typeof instant === "string" ? new Date(instant) : instant)

export const field = (data: unknown, name: string): unknown =>
  typeof data === "object" && data !== null ? (data as Record<string, unknown>)[name] : undefined
export const text = (data: unknown, name: string): string => {
  const value = field(data, name)
  return typeof value === "string" ? value : ""
}
export const ids = (data: unknown, name: string): ReadonlyArray<string> => {
  const value = field(data, name)
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : []
}

export const because = (data: unknown): Bilingual => {
  const reason = text(data, "reason")
  return reason === "" ? words("", "") : words(` Lý do: ${reason}`, ` Reason: ${reason}`)
}
