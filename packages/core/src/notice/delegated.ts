import type { JournalEntry } from "../Journal.ts"
import type { People } from "../Notice.ts"

const spokenDay = (day: string): string => day.split("-").reverse().join("/")

/** What the two procedures write down. */
interface Delegated {
  readonly officerId: string
  readonly name: string
  readonly substituteId: string
  readonly substituteName: string
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** Both are told, whoever decided: one whose account was misused sees it. */
export const delegated = (kind: "delegation-made" | "delegation-revoked") => (entry: JournalEntry, { officers }: People) => {
  const { officerId, name, substituteId, substituteName, reason, ...days } = entry.data as Delegated
  const [from, to] = [spokenDay(days.from), spokenDay(days.to)]
  return [{
    kind, link: "/delegations", to: officers.filter(({ id }) => id === officerId || id === substituteId),
    sentence: kind === "delegation-made"
      ? {
        vi: `${substituteName} thay mặt ${name} từ ${from} đến hết ${to}. Lý do: ${reason}`,
        en: `${substituteName} acts for ${name} from ${from} to the end of ${to}. Reason: ${reason}`
      }
      : { vi: `${substituteName} không còn thay mặt ${name}. Lý do: ${reason}`, en: `${substituteName} does not act for ${name} any more. Reason: ${reason}` }
  }]
}
