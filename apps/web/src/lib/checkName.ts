import { extraCheckText, type ProbeCheck, type RoomCheck } from "@diemcau/core/readiness/checks"
import type { Words } from "./words/vi.ts"

/** A check by name: the standing ones in the reader's language, a meeting's own in the words of its request. */
export const checkName = (
  words: Pick<Words, "readiness">, check: string, { needs }: { readonly needs: { readonly extraChecks?: ReadonlyArray<string> } }
): string => extraCheckText(check, needs.extraChecks ?? []) ?? words.readiness.checks[check as ProbeCheck | RoomCheck] ?? check
