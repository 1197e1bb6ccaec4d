import { answerDeadline, filingDeadline, workingDaysAhead, type WorkingCalendar } from "../Calendar.ts"
import { dayInWords, localDate, plusMillis } from "../Instant.ts"
import type { Arrangement } from "../MeetingChange.ts"
import type { Assessment, Request, Ruling, Track } from "../Registration.ts"
import { sitesOf } from "../Registration.ts"
import { amountOf, millisOf, type Provisions } from "../Regulation.ts"
import { overlap, peak, type Clash, type Period } from "../Schedule.ts"
import { alternatives, type Fits, type Occupancy } from "../schedule/alternatives.ts"
import { isOpenOn, type Site, type SiteId } from "../Site.ts"
import { searchKey } from "../Text.ts"
import { equipment, freeTechnicians, maintenance, named, ownLine, sharedBudgets, type Holder, type Resources } from "./resources.ts"

/** An approved meeting of another registration near the asked time. */
export interface Neighbour extends Period {
  /** null for those who may know only that there is one. */
  readonly number: string | null
  readonly chair: string
  readonly siteIds: ReadonlyArray<SiteId>
}

/** What the rules look at besides the request itself. */
export interface Circumstances {
  readonly now: Date
  readonly calendar: WorkingCalendar
  readonly provisions: Provisions
  /** The asked sites that exist, with how many technical officers each has named. */
  readonly sites: ReadonlyArray<Site & { readonly technicians: number }>
  readonly clashes: ReadonlyArray<Clash>
  /** Approved meetings that overlap the asked time with the preparation before and after. */
  readonly neighbours: ReadonlyArray<Neighbour>
  /** Windows of maintenance, rooms, lines and officers, of which each is needed by others too. */
  readonly resources: Resources
  /** Looked up only when a site is held, or what is shared is short: what other ways are free. */
  readonly occupancy: Occupancy | undefined
}

type Asked = Arrangement & Pick<Request, "chair">
type Rule = (request: Asked, circumstances: Circumstances) => Ruling | undefined

/** Late: past the filing deadline. Unplanned (đột xuất): less notice than the provision's hours. */
export const trackOf = (request: Pick<Request, "opensAt">, { now, calendar, provisions }: Circumstances): Track => {
  if (request.opensAt.getTime() - now.getTime() < millisOf(provisions, "registration-unplanned-under")) return "unplanned"
  const notice = amountOf(provisions, "registration-notice").amount
  return now < filingDeadline(calendar, request.opensAt, notice) ? "regular" : "late"
}

const opensInFuture: Rule = (request, { now }) =>
  request.opensAt > now ? undefined : {
    rule: "registration.future", verdict: "broken", article: "registration", provision: null,
    sentence: { vi: "Giờ khai mạc đã qua", en: "The opening time has passed" }
  }

const workingDays = (count: number): string => `${count} working ${count === 1 ? "day" : "days"}`

const notice: Rule = (request, circumstances) => {
  const track = trackOf(request, circumstances)
  const needed = amountOf(circumstances.provisions, "registration-notice").amount
  if (track === "unplanned") {
    const { amount, unit } = amountOf(circumstances.provisions, "registration-unplanned-under")
    const [vi, en] = unit === "hour" ? ["giờ", "hours"] : [unit, unit]
    return {
      rule: "registration.notice", verdict: "exceeds", article: "registration", provision: "registration-unplanned-under",
      sentence: {
        vi: `Họp đột xuất: báo trước chưa đến ${amount} ${vi}; cần nêu lý do và người chỉ đạo`,
        en: `Unplanned: less than ${amount} ${en} of notice; a reason and who ordered it are needed`
      }
    }
  }
  const given = workingDaysAhead(circumstances.calendar, localDate(circumstances.now), localDate(request.opensAt))
  return {
    rule: "registration.notice", verdict: track === "regular" ? "met" : "exceeds",
    article: "registration", provision: "registration-notice",
    sentence: track === "regular"
      ? { vi: `Gửi trước ${given} ngày làm việc; quy định từ ${needed} ngày`, en: `Sent ${workingDays(given)} ahead; the rule is ${needed}` }
      : {
        vi: `Gửi muộn: trước ${given} ngày làm việc, quy định từ ${needed} ngày; cần nêu lý do`,
        en: `Late: ${workingDays(given)} ahead, the rule is ${needed}; a reason is needed`
      }
  }
}

const sitesExist = (request: Arrangement, { sites }: { readonly sites: ReadonlyArray<Site> }): Ruling | undefined => {
  const day = localDate(request.opensAt)
  const open = new Set<string>(sites.filter((site) => isOpenOn(site, day)).map((site) => site.id))
  const missing = sitesOf(request).filter((id) => !open.has(id))
  if (missing.length === 0) return undefined
  const closed = sites.filter(({ id, validTo }) => missing.includes(id) && validTo !== null && validTo < day)
  const unknown = missing.length - closed.length
  const after = ({ validTo }: Site) => dayInWords(validTo!)
  const parts = [
    ...(closed.length === 0 ? [] : [{
      vi: `Ngừng hoạt động trước ngày họp: ${closed.map((site) => `${site.name} (từ sau ngày ${after(site)})`).join(", ")}`,
      en: `Closed before the meeting's day: ${closed.map((site) => `${site.nameEn ?? site.name} (after ${after(site)})`).join(", ")}`
    }]),
    ...(unknown === 0 ? [] : [{
      vi: `Có ${unknown} điểm cầu không tồn tại hoặc chưa hoạt động vào ngày họp`,
      en: `${unknown} sites do not exist or are not open yet on the meeting's day`
    }])
  ]
  return {
    rule: "registration.sites", verdict: "broken", article: "registration", provision: null,
    sentence: { vi: parts.map(({ vi }) => vi).join("; "), en: parts.map(({ en }) => en).join("; ") }
  }
}

const technicians: Rule = (_request, { provisions, sites }) => {
  const needed = amountOf(provisions, "technicians-per-site").amount
  const short = sites.filter((site) => site.technicians < needed)
  return {
    rule: "registration.technicians", verdict: short.length === 0 ? "met" : "exceeds",
    article: "site-duties", provision: "technicians-per-site",
    sentence: short.length === 0
      ? { vi: `Mỗi điểm cầu có ít nhất ${needed} cán bộ kỹ thuật`, en: `Each site has at least ${needed} technical officer` }
      : {
        vi: `Chưa đủ cán bộ kỹ thuật: ${short.map((site) => site.name).join(", ")}`,
        en: `Technical officer missing: ${short.map((site) => site.nameEn ?? site.name).join(", ")}`
      }
  }
}

const confirmedClash: Rule = (_request, { clashes, sites }) => {
  const held = new Set(clashes.filter((clash) => clash.kind === "confirmed" && clash.maintenance !== true).map((clash) => clash.siteId))
  // Held by maintenance alone: that rule says so, and "free" would be wrong.
  if (held.size === 0 && clashes.some(({ maintenance }) => maintenance === true)) return undefined
  const names = sites.filter((site) => held.has(site.id))
  return {
    rule: "schedule.confirmed", verdict: held.size === 0 ? "met" : "broken", article: "meeting-principles", provision: null,
    sentence: held.size === 0
      ? { vi: "Các điểm cầu đều trống trong khung giờ này", en: "All sites are free at this time" }
      : {
        vi: `Trùng lịch đã duyệt: ${names.map((site) => site.name).join(", ")}`,
        en: `Clashes with the approved schedule: ${names.map((site) => site.nameEn ?? site.name).join(", ")}`
      }
  }
}

const pendingClash: Rule = (_request, { clashes }) => {
  const pending = clashes.filter((clash) => clash.kind === "pending")
  const which = named(pending)
  return pending.length === 0 ? undefined : {
    rule: "schedule.pending", verdict: "exceeds", article: "meeting-principles", provision: null,
    sentence: {
      vi: `Trùng giờ với đăng ký chờ duyệt: ${which.vi}`,
      en: `Same time as registrations awaiting approval: ${which.en}`
    }
  }
}

/** Rooms need to be left, aired and set up between two meetings. */
const preparation: Rule = (request, { neighbours, provisions }) => {
  const needed = provisions.get("preparation-between") ?? null
  if (needed === null) return undefined
  const { from, to } = vicinity(request, provisions)
  const asked = new Set<string>(sitesOf(request))
  const close = neighbours.filter((one) =>
    !overlap(one, request) && overlap(one, { opensAt: from, closesAt: to }) && one.siteIds.some((siteId) => asked.has(siteId)))
  return close.length === 0 ? undefined : {
    rule: "schedule.preparation", verdict: "exceeds", article: "preparation", provision: "preparation-between",
    sentence: {
      vi: `Chưa đủ ${needed.amount} phút chuẩn bị giữa hai cuộc họp: ${named(close).vi}`,
      en: `Less than ${needed.amount} minutes of preparation between meetings: ${named(close).en}`
    }
  }
}

const chair: Rule = (request, { neighbours }) => {
  const name = searchKey(request.chair)
  const elsewhere = neighbours.filter((one) => overlap(one, request) && searchKey(one.chair) === name)
  return elsewhere.length === 0 ? undefined : {
    rule: "schedule.chair", verdict: "exceeds", article: "meeting-principles", provision: null,
    sentence: {
      vi: `Người chủ trì đã có cuộc họp cùng giờ: ${named(elsewhere).vi}`,
      en: `The chair already has a meeting at this time: ${named(elsewhere).en}`
    }
  }
}

const ports = (
  request: Arrangement, { neighbours, provisions }: { readonly neighbours: ReadonlyArray<Holder>; readonly provisions: Provisions }
): Ruling | undefined => {
  const available = provisions.get("central-ports") ?? null
  if (available === null) return undefined
  const needed = sitesOf(request).length + peak(request, neighbours, ({ siteIds }) => siteIds.length)
  const others = named(neighbours.filter((one) => overlap(one, request)))
  return {
    rule: "schedule.ports", verdict: needed <= available.amount ? "met" : "broken", article: "focal-body", provision: "central-ports",
    sentence: needed <= available.amount
      ? { vi: `Máy chủ trung tâm đủ cổng: cần ${needed} trên ${available.amount}`, en: `The central server has the ports: ${needed} of ${available.amount}` }
      : {
        vi: `Máy chủ trung tâm thiếu cổng: cần ${needed}, có ${available.amount}; cùng giờ có ${others.vi}`,
        en: `The central server is short of ports: ${needed} needed, ${available.amount} there; at the same time ${others.en}`
      }
  }
}

const withoutNumber = <One extends { readonly number: string | null }>(one: One): One => ({ ...one, number: null })

/** For what is kept: whoever reads it later may know less of others than whoever decided. */
export const unnamed = <Around extends Pick<Circumstances, "clashes" | "neighbours" | "resources">>(around: Around): Around => ({
  ...around, clashes: around.clashes.map((one) => one.maintenance === true ? one : withoutNumber(one)), neighbours: around.neighbours.map(withoutNumber),
  resources: { ...around.resources, pending: around.resources.pending.map(withoutNumber) }
})

/** Every rule that a registration meets, in the order in which people read them. */
export const rules: Readonly<Record<string, Rule>> = {
  "registration.future": opensInFuture,
  "registration.notice": notice,
  "registration.sites": sitesExist,
  "registration.technicians": technicians,
  "schedule.technicians": freeTechnicians,
  "schedule.confirmed": confirmedClash,
  "schedule.maintenance": maintenance,
  "schedule.equipment": equipment,
  "schedule.pending": pendingClash,
  "schedule.preparation": preparation,
  "schedule.chair": chair,
  "schedule.ports": ports,
  "schedule.line": ownLine,
  "schedule.lines": sharedBudgets
}

/** The rules whose outcome a provision or the table of working days can turn: those a change of the regulation is measured by. */
export const governedRules = [notice, technicians, preparation, ports, freeTechnicians, ownLine, sharedBudgets] as const

/**
 * What the rules say of an arrangement that was approved before: notice was given once, then; and what keeps its opening
 * time may be running already.
 */
export const assessChange = (asked: Asked, circumstances: Circumstances, { moved }: { readonly moved: boolean }): ReadonlyArray<Ruling> =>
  Object.entries(rules).flatMap(([name, rule]) =>
    name === "registration.notice" || name === "registration.future" && !moved ? [] : rule(asked, circumstances) ?? [])

/** What can refuse a time and its sites besides the sites' own bookings. */
export interface Shared {
  readonly provisions: Provisions
  readonly sites: ReadonlyArray<Site>
  /** Approved meetings at any site. */
  readonly neighbours: ReadonlyArray<Holder>
  readonly resources: Resources
}

/** Whether these sites can meet then beside whatever else is kept for others: by the rules that would refuse it, so that no way is offered in vain. */
export const fitting = ({ neighbours, ...shared }: Shared): Fits => ([mainSiteId, ...memberSiteIds], period, beside = []) => {
  const asked = { ...period, mainSiteId: mainSiteId!, memberSiteIds }
  const around = { ...shared, neighbours: [...neighbours, ...beside].filter((one) => overlap(one, period)) }
  return [sitesExist, maintenance, ports, sharedBudgets].every((rule) => rule(asked, around)?.verdict !== "broken")
}

export const otherWays = (asked: Arrangement, { occupancy }: Circumstances): Assessment["alternatives"] =>
  occupancy === undefined ? [] : alternatives(asked, sitesOf(asked), occupancy)

/** How far around the asked time other meetings matter. */
export const vicinity = ({ opensAt, closesAt }: Period, provisions: Provisions): { readonly from: Date; readonly to: Date } => {
  const needed = (provisions.get("preparation-between") ?? null) === null ? 0 : millisOf(provisions, "preparation-between")
  return { from: plusMillis(opensAt, -needed), to: plusMillis(closesAt, needed) }
}

export const assess = (request: Request, circumstances: Circumstances): Assessment => ({
  track: trackOf(request, circumstances),
  rulings: Object.values(rules).flatMap((rule) => rule(request, circumstances) ?? []),
  clashes: [...circumstances.clashes],
  alternatives: otherWays(request, circumstances)
})

/** When the registrant can expect an answer: the end of the last working day of the provision, or the opening if sooner. */
export const decisionDueAt = (
  request: Pick<Request, "opensAt">,
  { now, calendar, provisions }: Pick<Circumstances, "now" | "calendar" | "provisions">
): Date => {
  const due = answerDeadline(calendar, now, amountOf(provisions, "decision-within").amount)
  return due < request.opensAt ? due : request.opensAt
}
