import { localDate, localTime } from "@diemcau/core/Instant"
import type { ArticleKey } from "@diemcau/core/Regulation"
import type { Output } from "#lib/gateway.ts"
import type { Locale } from "#lib/locale.ts"
import { articleOf, type RegulationText } from "#lib/regulation.ts"
import type { Formatter } from "#lib/ui/format.ts"
import type { Lang } from "#lib/words.ts"

export type CloseOut = Output<"GET /api/v1/meetings/:id/close-out">
export type Attendance = CloseOut["attendance"][number]

/** The attendance table's rows: the main site first, then the registration's order; a site without a row was absent. */
export const attendanceRows = ({ meeting, attendance }: CloseOut): ReadonlyArray<Attendance> => {
  const bySite = new Map(attendance.map((row) => [row.siteId, row]))
  const order = [meeting.mainSiteId, ...meeting.siteIds.filter((id) => id !== meeting.mainSiteId)]
  return order.map((siteId) => bySite.get(siteId) ?? {
    siteId, firstConnectedAt: null, lastDisconnectedAt: null, minutesConnected: 0, drops: 0, minutesLost: 0
  })
}

/** Decisions, oldest first as a record reads; the technicians' single answers are told by the check's own section. */
export const decisionsOf = ({ history }: CloseOut): { readonly decisions: CloseOut["history"]; readonly confirmations: number } => {
  const decisions = history.filter((step) => step.procedure !== "readiness.confirm").sort((a, b) => a.position - b.position)
  return { decisions, confirmations: history.length - decisions.length }
}

/** "08 giờ 00, ngày 05 tháng 01 năm 2026": days below ten and the first two months take a zero, as official letters do. */
export const documentMoment = (at: string, lang: Lang): string => {
  const instant = new Date(at)
  const [year = "", month = "", day = ""] = localDate(instant).split("-")
  const [hours = "", minutes = ""] = localTime(instant).split(":")
  if (lang === "en") return `${hours}:${minutes} on ${day}/${month}/${year}`
  return `${hours} giờ ${minutes}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** "Điều 9", or the article's subject in quotes while the province has not typed its number in. */
export const citation = ({ words, pick }: Pick<Locale, "words" | "pick">, regulation: RegulationText, key: ArticleKey): string => {
  const article = articleOf(regulation, key)
  if (article === undefined) return key
  return article.number === null ? `“${pick(article.subject)}”` : words.ui.article.numbered(article.number)
}

/** Minutes to one decimal; a little is never written as nothing. */
export const minutesText = (format: Formatter, minutes: number): string =>
  minutes > 0 && minutes < 0.1 ? `< ${format.number(0.1)}` : format.number(minutes)
