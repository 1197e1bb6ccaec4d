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

/** One of many that are listed elsewhere: a technician's answer about an item of the check, or presence; a site's whether it attends. */
export const isSingleAnswer = ({ procedure }: Pick<CloseOut["history"][number], "procedure">): boolean =>
  ["readiness.confirm", "presence.record", "attendance-answer.give"].includes(procedure)

/** Decisions, oldest first as a record reads; single answers are told by their own sections. */
export const decisionsOf = ({ history }: CloseOut): { readonly decisions: CloseOut["history"]; readonly confirmations: number } => {
  const decisions = history.filter((step) => !isSingleAnswer(step)).sort((a, b) => a.position - b.position)
  return { decisions, confirmations: history.length - decisions.length }
}

/** What an order about microphones said; undefined for every other step. Sites by id. */
export const microphonesOf = ({ procedure, data }: CloseOut["history"][number]): {
  readonly state: "muted" | "open"
  readonly sites: "all" | ReadonlyArray<string>
  readonly except: ReadonlyArray<string>
} | undefined => {
  if (procedure !== "meeting.set-microphones" || typeof data !== "object" || data === null) return undefined
  const { state, sites, except } = data as Readonly<Record<string, unknown>>
  const ids = (value: unknown) => Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : []
  return state === "muted" || state === "open" ? { state, sites: sites === "all" ? "all" : ids(sites), except: ids(except) } : undefined
}

/** A step with what was ordered in words, where the journal keeps only its data. */
export const toldOf = (step: CloseOut["history"][number], { words }: Pick<Locale, "words">, siteName: (id: string) => string): CloseOut["history"][number] => {
  const order = microphonesOf(step)
  if (order === undefined) return step
  const say = words.meeting.record.microphones
  const names = (ids: ReadonlyArray<string>) => ids.map(siteName).join(", ")
  const sites = order.sites !== "all" ? names(order.sites) : order.except.length === 0 ? say.all : say.except(names(order.except))
  return { ...step, words: say[order.state](sites) }
}

/** "08 giờ 00, ngày 05 tháng 01 năm 2026": days below ten and the first two months take a zero, as official letters do. */
export const documentMoment = (at: string, lang: Lang): string => {
  const instant = new Date(at)
  const [year = "", month = "", day = ""] = localDate(instant).split("-")
  const [hours = "", minutes = ""] = localTime(instant).split(":")
  if (lang === "en") return `${hours}:${minutes} on ${day}/${month}/${year}`
  return `${hours} giờ ${minutes}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/**
 * How this record cites: "Điều 9" where the province has typed the number in; otherwise a mark, "(1)", that the legend
 * resolves to the article's subject. No number is ever invented.
 */
export const citations = (
  { words, pick }: Pick<Locale, "words" | "pick">,
  regulation: RegulationText,
  cited: ReadonlyArray<ArticleKey>
): { readonly cite: (keys: ReadonlyArray<ArticleKey>) => string; readonly legend: string } => {
  const unnumbered = [...new Set(cited)].flatMap((key) => {
    const article = articleOf(regulation, key)
    return article === undefined || article.number !== null ? [] : [article]
  })
  const one = (key: ArticleKey): string => {
    const mark = unnumbered.findIndex((article) => article.key === key)
    const number = articleOf(regulation, key)?.number
    return mark >= 0 ? `(${mark + 1})` : typeof number === "number" ? words.ui.article.numbered(number) : key
  }
  return {
    cite: (keys) => keys.map(one).join(", "),
    legend: unnumbered.map((article, index) => `(${index + 1}) ${pick(article.subject)}`).join("; ")
  }
}

/** What passed after the gate, one row a site in the order of the first pass. */
export const lateBySite = ({ latePasses }: Pick<CloseOut, "latePasses">): ReadonlyArray<{
  readonly siteId: string
  readonly items: ReadonlyArray<string>
  readonly lastAt: string
  readonly officers: ReadonlyArray<string>
}> =>
  [...new Set(latePasses.map((pass) => pass.siteId))].map((siteId) => {
    const own = latePasses.filter((pass) => pass.siteId === siteId)
    return {
      siteId,
      items: [...new Set(own.map((pass) => pass.item))],
      lastAt: own.reduce((last, { at }) => Date.parse(at) > Date.parse(last) ? at : last, own[0]!.at),
      officers: [...new Set(own.map((pass) => pass.officerName))]
    }
  })

/** Where somebody was in time, where somebody came late, where nobody did; undefined for a meeting of which nobody was asked it. */
export const presenceOf = ({ meeting, gate, present }: Pick<CloseOut, "meeting" | "gate" | "present">): {
  readonly inTime: number
  readonly late: ReadonlyArray<CloseOut["present"][number]>
  readonly absent: ReadonlyArray<string>
} | undefined => {
  if (present.length === 0 && (gate?.presenceDueAt ?? null) === null) return undefined
  // Those of a site come in their order: the first says how it stood.
  const first = new Map(present.toReversed().map((each) => [each.siteId, each]))
  const late = meeting.siteIds.flatMap((siteId) => {
    const one = first.get(siteId)
    return one?.late === true ? [one] : []
  })
  const absent = meeting.siteIds.filter((siteId) => !first.has(siteId))
  return { inTime: meeting.siteIds.length - late.length - absent.length, late, absent }
}

/** The same as one sentence. */
export const presenceSentence = (
  record: Pick<CloseOut, "meeting" | "gate" | "present">, { words, format }: Pick<Locale, "words" | "format">, siteName: (id: string) => string
): string | undefined => {
  const found = presenceOf(record)
  if (found === undefined) return undefined
  const say = words.readiness.presence
  return `${[
    say.record(found.inTime, record.meeting.siteIds.length),
    ...(found.late.length === 0 ? [] : [say.recordLate(found.late.map(({ siteId, since }) => `${siteName(siteId)} (${format.time(since)})`).join(", "))]),
    ...(found.absent.length === 0 ? [] : [say.recordAbsent(found.absent.map(siteName).join(", "))])
  ].join("; ")}.`
}

/** Minutes to one decimal; a little is never written as nothing. */
export const minutesText = (format: Formatter, minutes: number): string =>
  minutes > 0 && minutes < 0.1 ? `< ${format.number(0.1)}` : format.number(minutes)
