import type { EndpointId } from "../Endpoint.ts"
import { holdsSites, maintained, type MaintenanceWindow } from "../MaintenanceWindow.ts"
import { momentInWords } from "../Instant.ts"
import type { Ruling } from "../Registration.ts"
import { sitesOf, type Request } from "../Registration.ts"
import { amountOf, type Provisions } from "../Regulation.ts"
import type { RoomId } from "../Room.ts"
import { overlap, peak, type Period } from "../Schedule.ts"
import { budgetOf, callRateOf, pathsOf, sharedLines, type CarryingLine } from "../schedule/lines.ts"
import { postsOf, unserved, type Post } from "../schedule/officers.ts"
import type { Site, SiteId } from "../Site.ts"
import type { Bilingual } from "../Text.ts"

export type Downtime = Pick<MaintenanceWindow, "number" | "scope" | "name" | "siteIds" | "opensAt" | "closesAt" | "state">

/** Something that holds sites at a time: a meeting, or a request that nobody has decided. */
export interface Holder extends Period {
  /** null for those who may know only that something is held. */
  readonly number: string | null
  readonly siteIds: ReadonlyArray<SiteId>
}

/** What hangs on sites and is shared by meetings: read once, for however many days are asked. */
export interface Resources {
  /** Windows around the asked time that were not called off. */
  readonly maintenance: ReadonlyArray<Downtime>
  /** Those of the asked sites, closed ones too: a site that never had any needs none. */
  readonly rooms: ReadonlyArray<{ readonly id: RoomId; readonly siteId: SiteId; readonly name: string; readonly closed: boolean }>
  readonly endpoints: ReadonlyArray<{ readonly id: EndpointId; readonly siteId: SiteId; readonly roomId: RoomId; readonly name: string; readonly closed: boolean }>
  /** All of the province that are in use. */
  readonly lines: ReadonlyArray<CarryingLine>
  /** Who serves which sites, of the whole province: meetings elsewhere need officers too. */
  readonly posts: ReadonlyArray<Post>
  /** Requests that nobody has decided, other than the one asked about. */
  readonly pending: ReadonlyArray<Holder>
}

export const noResources: Resources = { maintenance: [], rooms: [], endpoints: [], lines: [], posts: [], pending: [] }

/** By their numbers, as far as those may be known. */
export const named = (all: ReadonlyArray<{ readonly number: string | null }>): Bilingual => {
  const known = [...new Set(all.flatMap(({ number }) => number ?? []))]
  const hidden = all.some(({ number }) => number === null)
  return { vi: [...known, ...hidden ? ["của đơn vị khác"] : []].join(", "), en: [...known, ...hidden ? ["another unit's"] : []].join(", ") }
}

interface Around {
  readonly provisions: Provisions
  readonly sites: ReadonlyArray<Site & { readonly technicians: number }>
  readonly neighbours: ReadonlyArray<Holder>
  readonly resources: Resources
}
type ResourceRule<Looked extends keyof Around = keyof Around> =
  (request: Period & Pick<Request, "mainSiteId" | "memberSiteIds">, around: Pick<Around, Looked>) => Ruling | undefined

const nameOf = ({ name, nameEn }: Site): Bilingual => ({ vi: name, en: nameEn ?? name })
const listed = (all: ReadonlyArray<Bilingual>, between = "; "): Bilingual => ({ vi: all.map(({ vi }) => vi).join(between), en: all.map(({ en }) => en).join(between) })

const windowsAt = (period: Period, { maintenance }: Resources): ReadonlyArray<Downtime> => maintenance.filter((one) => overlap(one, period))
const touches = ({ scope, siteIds }: Downtime, asked: ReadonlySet<SiteId>): boolean => scope.kind === "centre" || siteIds.some((id) => asked.has(id))

const inWords = (window: Downtime): Bilingual => {
  const what = maintained(window)
  const time = `${momentInWords(window.opensAt)} – ${momentInWords(window.closesAt)}`
  return { vi: `${what.vi} (${window.number}, ${time})`, en: `${what.en} (${window.number}, ${time})` }
}

/** A site or the centre under maintenance can not be had; one thing of a site, or what is only proposed, goes to the approver. */
export const maintenance: ResourceRule<"resources"> = (request, { resources }) => {
  const asked = new Set(sitesOf(request))
  const near = windowsAt(request, resources).filter((one) => touches(one, asked))
  const firm = near.filter(({ scope, state }) => holdsSites(scope) && state === "confirmed")
  const shown = firm.length > 0 ? firm : near
  if (shown.length === 0) return undefined
  const what = listed(shown.map(inWords))
  const proposed = shown.every(({ state }) => state === "proposed")
  return {
    rule: "schedule.maintenance", verdict: firm.length > 0 ? "broken" : "exceeds", article: "preparation", provision: null,
    sentence: proposed
      ? { vi: `Trùng lịch bảo trì đang đề nghị: ${what.vi}`, en: `Maintenance is proposed at this time: ${what.en}` }
      : { vi: `Đang bảo trì trong khung giờ này: ${what.vi}`, en: `Under maintenance at this time: ${what.en}` }
  }
}

/** Rooms, endpoints and lines that a confirmed window takes out of service. */
const downAt = (period: Period, resources: Resources): ReadonlySet<string> =>
  new Set(windowsAt(period, resources).flatMap(({ scope, state }) => state === "confirmed" && scope.kind !== "centre" && scope.kind !== "site" ? [scope.id] : []))

const why = (all: ReadonlyArray<{ readonly closed: boolean }>): Bilingual =>
  all.every(({ closed }) => closed) ? { vi: "đã ngừng sử dụng", en: "closed" } : { vi: "đang bảo trì", en: "under maintenance" }

/** A site that has had rooms, or endpoints, needs one of them in service. */
export const equipment: ResourceRule = (request, { sites, resources }) => {
  const down = downAt(request, resources)
  const asked = new Set(sitesOf(request))
  const lacking = sites.filter(({ id }) => asked.has(id)).flatMap((site): ReadonlyArray<Bilingual> => {
    const { vi, en } = nameOf(site)
    const rooms = resources.rooms.filter(({ siteId }) => siteId === site.id)
    const endpoints = resources.endpoints.filter(({ siteId }) => siteId === site.id)
    if (rooms.length > 0 && rooms.every(({ id, closed }) => closed || down.has(id))) {
      const reason = why(rooms)
      return [{ vi: `${vi}: không còn phòng họp (${reason.vi})`, en: `${en}: no room in service (${reason.en})` }]
    }
    if (endpoints.length > 0 && endpoints.every(({ id, roomId, closed }) => closed || down.has(id) || down.has(roomId))) {
      const reason = why(endpoints)
      return [{ vi: `${vi}: không còn thiết bị (${reason.vi})`, en: `${en}: no endpoint in service (${reason.en})` }]
    }
    return []
  })
  if (lacking.length === 0) return undefined
  const { vi, en } = listed(lacking)
  return { rule: "schedule.equipment", verdict: "exceeds", article: "preparation", provision: null, sentence: { vi, en } }
}

/** The moments at which the sum of what runs beside the asked meeting can change for the worse. */
const momentsOf = (request: Period, others: ReadonlyArray<Holder>): ReadonlyArray<Date> =>
  [request.opensAt, ...others.map(({ opensAt }) => opensAt).filter((at) => at > request.opensAt)]

/** Officers are in one room at a time. Sites that have named too few are `registration.technicians`' business. */
export const freeTechnicians: ResourceRule = (request, { provisions, sites, neighbours, resources }) => {
  const needed = amountOf(provisions, "technicians-per-site").amount
  const places = new Set(sitesOf(request))
  const asked = sites.filter(({ id, technicians }) => places.has(id) && technicians >= needed).map(({ id }) => id)
  if (asked.length === 0 || resources.posts.length === 0) return undefined
  const posts = postsOf(resources.posts)
  const others = neighbours.filter((one) => overlap(one, request))
  const short = new Map<SiteId, ReadonlySet<SiteId>>()
  for (const at of momentsOf(request, others)) {
    const held = new Set(others.filter((one) => one.opensAt <= at && at < one.closesAt).flatMap(({ siteIds }) => siteIds).filter((id) => !places.has(id)))
    for (const id of unserved(asked, held, posts, needed)) if (!short.has(id)) short.set(id, held)
  }
  if (short.size === 0) return undefined
  const told = sites.filter(({ id }) => short.has(id)).map((site): Bilingual => {
    const elsewhere = (posts.at.get(site.id) ?? []).map(({ officerId, officerName }) => {
      const also = (posts.of.get(officerId) ?? []).filter(({ siteId }) => siteId !== site.id && (places.has(siteId) || short.get(site.id)!.has(siteId)))
      return { officerName, also: also.map(({ siteName }) => siteName).join(", ") }
    }).filter(({ also }) => also !== "")
    const { vi, en } = nameOf(site)
    return {
      vi: `${vi}${elsewhere.length === 0 ? "" : ` (${elsewhere.map(({ officerName, also }) => `${officerName} cùng giờ phục vụ ${also}`).join("; ")})`}`,
      en: `${en}${elsewhere.length === 0 ? "" : ` (${elsewhere.map(({ officerName, also }) => `${officerName} serves ${also} at the same time`).join("; ")})`}`
    }
  })
  const where = listed(told)
  return {
    rule: "schedule.technicians", verdict: "exceeds", article: "site-duties", provision: "technicians-per-site",
    sentence: {
      vi: `Một cán bộ kỹ thuật không ở hai phòng cùng lúc; chưa có người cho: ${where.vi}`,
      en: `A technical officer is in one room at a time; nobody is free for: ${where.en}`
    }
  }
}

/** Is there anything that meetings at different sites take from one another? Where not, they need not be known. */
export const isShared = (provisions: Provisions, lines: ReadonlyArray<CarryingLine>): boolean =>
  (provisions.get("central-ports") ?? null) !== null || sharedLines(lines).some((line) => budgetOf(line, provisions) !== undefined)

const megabits = (kilobits: number): string => (kilobits / 1000).toLocaleString("en", { maximumFractionDigits: 1, useGrouping: false })
const megabitsVi = (kilobits: number): string => megabits(kilobits).replace(".", ",")

/** A site whose own line is too narrow harms itself only: the approver decides. */
export const ownLine: ResourceRule = (request, { provisions, sites, resources }) => {
  const rate = callRateOf(provisions)
  const paths = pathsOf(resources.lines, downAt(request, resources))
  const places = new Set(sitesOf(request))
  const narrow = sites.filter(({ id }) => places.has(id)).flatMap((site): ReadonlyArray<Bilingual> => {
    const own = paths.get(site.id)?.[0]
    const budget = own === undefined ? undefined : budgetOf(own, provisions)
    if (own === undefined || budget === undefined || rate <= budget) return []
    const { vi, en } = nameOf(site)
    return [{ vi: `${vi}: ${own.name}, dùng được ${megabitsVi(budget)} Mbit/s`, en: `${en}: ${own.name}, ${megabits(budget)} Mbit/s usable` }]
  })
  if (narrow.length === 0) return undefined
  const { vi, en } = listed(narrow)
  return {
    rule: "schedule.line", verdict: "exceeds", article: "focal-body", provision: "line-share",
    sentence: {
      vi: `Đường truyền không đủ cho một cuộc gọi ${megabitsVi(rate)} Mbit/s: ${vi}`, en: `The line does not carry a call of ${megabits(rate)} Mbit/s: ${en}`
    }
  }
}

/**
 * A shared line beyond its budget spoils meetings that were approved for others, so that what is confirmed must fit;
 * what only would not fit together with undecided requests is for the approver to weigh.
 */
export const sharedBudgets: ResourceRule<"provisions" | "neighbours" | "resources"> = (request, { provisions, neighbours, resources }) => {
  const rate = callRateOf(provisions)
  const paths = pathsOf(resources.lines, downAt(request, resources))
  const passes = (line: CarryingLine) => (siteId: SiteId): boolean => paths.get(siteId)?.includes(line) === true
  const places = sitesOf(request)
  const pending = resources.pending.filter((one) => overlap(one, request))
  const over = sharedLines(resources.lines).flatMap((line) => {
    const budget = budgetOf(line, provisions)
    const isOver = passes(line)
    const own = places.filter(isOver).length
    if (budget === undefined || own === 0) return []
    const weigh = ({ siteIds }: Holder) => siteIds.filter(isOver).length
    const confirmed = rate * (own + peak(request, neighbours, weigh))
    const all = rate * (own + peak(request, [...neighbours, ...pending], weigh))
    const verdict = confirmed > budget ? "broken" as const : all > budget ? "exceeds" as const : undefined
    if (verdict === undefined) return []
    const others = (verdict === "broken" ? neighbours : [...neighbours, ...pending]).filter((one) => overlap(one, request) && weigh(one) > 0)
    return [{ line, verdict, budget, needed: verdict === "broken" ? confirmed : all, others: named(others) }]
  })
  const worst = over.some(({ verdict }) => verdict === "broken") ? "broken" as const : "exceeds" as const
  const shown = over.filter(({ verdict }) => verdict === worst)
  if (shown.length === 0) return undefined
  const { vi, en } = listed(shown.map(({ line, budget, needed, others }): Bilingual => ({
    vi: `${line.name}: cần ${megabitsVi(needed)}, dùng được ${megabitsVi(budget)} Mbit/s${others.vi === "" ? "" : `; cùng giờ có ${others.vi}`}`,
    en: `${line.name}: ${megabits(needed)} needed, ${megabits(budget)} Mbit/s usable${others.en === "" ? "" : `; at the same time ${others.en}`}`
  })))
  return {
    rule: "schedule.lines", verdict: worst, article: "focal-body", provision: "line-share",
    sentence: worst === "broken"
      ? { vi: `Đường truyền dùng chung không đủ: ${vi}`, en: `A shared line is too narrow: ${en}` }
      : { vi: `Đường truyền dùng chung không đủ nếu các đăng ký đang chờ cũng được duyệt: ${vi}`, en: `A shared line is too narrow if the pending requests are approved too: ${en}` }
  }
}
