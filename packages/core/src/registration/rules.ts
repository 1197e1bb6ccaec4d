import { answerDeadline, filingDeadline, workingDaysAhead, type WorkingCalendar } from "../Calendar.ts"
import { localDate } from "../Instant.ts"
import type { Assessment, Request, Ruling, Track } from "../Registration.ts"
import { sitesOf } from "../Registration.ts"
import { amountOf, millisOf, type Provisions } from "../Regulation.ts"
import { nearestFree, type Clash, type Period } from "../Schedule.ts"
import { isOpenOn, type Site } from "../Site.ts"

/** What the rules look at besides the request itself. */
export interface Circumstances {
  readonly now: Date
  readonly calendar: WorkingCalendar
  readonly provisions: Provisions
  /** The asked sites that exist, with how many technical officers each has named. */
  readonly sites: ReadonlyArray<Site & { readonly technicians: number }>
  readonly clashes: ReadonlyArray<Clash>
  /** Confirmed bookings of the asked sites from the asked opening on, for finding a free time. */
  readonly busy: ReadonlyArray<Period>
}

type Rule = (request: Request, circumstances: Circumstances) => Ruling | undefined

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

const sitesExist: Rule = (request, { sites }) => {
  const known = new Set<string>(sites.filter((site) => isOpenOn(site, localDate(request.opensAt))).map((site) => site.id))
  const missing = sitesOf(request).filter((id) => !known.has(id)).length
  return missing === 0 ? undefined : {
    rule: "registration.sites", verdict: "broken", article: "registration", provision: null,
    sentence: {
      vi: `Có ${missing} điểm cầu không tồn tại hoặc không còn hoạt động vào ngày họp`,
      en: `${missing} sites do not exist or are closed on the meeting's day`
    }
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
  const held = new Set(clashes.filter((clash) => clash.kind === "confirmed").map((clash) => clash.siteId))
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
  const numbers = [...new Set(clashes.filter((clash) => clash.kind === "pending").map((clash) => clash.number))]
  return numbers.length === 0 ? undefined : {
    rule: "schedule.pending", verdict: "exceeds", article: "meeting-principles", provision: null,
    sentence: {
      vi: `Trùng giờ với đăng ký chờ duyệt: ${numbers.join(", ")}`,
      en: `Same time as registrations awaiting approval: ${numbers.join(", ")}`
    }
  }
}

/** Every rule that a registration meets, in the order in which people read them. */
export const rules: Readonly<Record<string, Rule>> = {
  "registration.future": opensInFuture,
  "registration.notice": notice,
  "registration.sites": sitesExist,
  "registration.technicians": technicians,
  "schedule.confirmed": confirmedClash,
  "schedule.pending": pendingClash
}

export const assess = (request: Request, circumstances: Circumstances): Assessment => {
  const free = circumstances.clashes.some((clash) => clash.kind === "confirmed")
    ? nearestFree(request, circumstances.busy)
    : undefined
  return {
    track: trackOf(request, circumstances),
    rulings: Object.values(rules).flatMap((rule) => rule(request, circumstances) ?? []),
    clashes: [...circumstances.clashes],
    nearestFree: free === undefined ? null : { opensAt: free.opensAt, closesAt: free.closesAt }
  }
}

/** When the registrant can expect an answer: the end of the last working day of the provision, or the opening if sooner. */
export const decisionDueAt = (
  request: Pick<Request, "opensAt">,
  { now, calendar, provisions }: Pick<Circumstances, "now" | "calendar" | "provisions">
): Date => {
  const due = answerDeadline(calendar, now, amountOf(provisions, "decision-within").amount)
  return due < request.opensAt ? due : request.opensAt
}
