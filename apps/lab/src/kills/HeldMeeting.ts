import type { Role } from "@diemcau/core/Officer"
import { caller, signIn, type Answer, type Caller } from "../Caller.ts"
import type { OwnPlatform } from "../demo/Platform.ts"
import type { Codecs, Standing } from "./Codecs.ts"
import { sitDown } from "./Sitter.ts"
import { until } from "./until.ts"

export type Site = Answer<"GET /api/v1/sites">["sites"][number]

/** Those who act in a rehearsal; patient with a platform that is away. */
export interface Officers {
  readonly administrator: Caller
  readonly registrant: Caller
  readonly approver: Caller
  readonly operator: Caller
}

const away = 60_000
const openIn = 8_000

export const signInAll = async (origin: string): Promise<Officers> => {
  const { demoAccounts } = await caller(origin, undefined, away).call("GET /api/v1/province")
  const sign = (role: Role) => {
    const { account, password } = demoAccounts.find((one) => one.role === role)!
    return signIn(origin, account, password, away)
  }
  return {
    administrator: await sign("administrator"), registrant: await sign("registrant"), approver: await sign("approver"), operator: await sign("operator")
  }
}

export type ProvisionKey = Parameters<typeof amend>[1]

/** Sets a deadline in seconds, so that the bells of days ring within a rehearsal. */
export const amend = async (
  administrator: Caller, key: "probe-first-before" | "check-complete-before" | "probe-last-before" | "redial-first" | "redial-second" | "redial-then",
  amount: number
): Promise<void> => {
  await administrator.call("PUT /api/v1/regulation/provisions/:key", { params: { key }, body: { value: { amount, unit: "second" }, reason: "Rút ngắn thời gian để chạy thử" } })
}

export const requestFor = (subject: string, sites: ReadonlyArray<Site>, opensAt: number, minutes: number): Answer<"GET /api/v1/meetings/:id">["request"] => ({
  subject, chair: "Nguyễn Đình Phúc", chairPosition: "Chánh Văn phòng",
  opensAt: new Date(opensAt).toISOString(), closesAt: new Date(opensAt + minutes * 60_000).toISOString(),
  mainSiteId: sites[0]!.id, memberSiteIds: sites.slice(1).map(({ id }) => id), attendees: "Cán bộ trực kỹ thuật",
  documentNumber: "", document: null, needs: { presentation: false, recording: false, notes: "" },
  contact: { name: "Trần Thị Thu Hà", phone: "0900 000 001", email: "" }, reason: "Diễn tập khôi phục", orderedBy: "Chánh Văn phòng"
})

/** Registers and approves it; its address on the central server. */
export const schedule = async ({ registrant, approver, operator }: Officers, request: ReturnType<typeof requestFor>) => {
  const { registration } = await registrant.call("POST /api/v1/registrations", { body: { containsStateSecrets: false, request } })
  const approved = await approver.call("POST /api/v1/registrations/:id/approval", { params: { id: registration.id }, body: { remarks: "Cho phép, vì việc gấp" } })
  const id = approved.registration.meetingId!
  const { meeting } = await operator.call("GET /api/v1/meetings/:id", { params: { id } })
  return { id, address: meeting.address }
}

/** A meeting of all sites that goes on while processes die around it. */
export interface HeldMeeting {
  readonly closesAt: number
  readonly codes: ReadonlyArray<string>
  standings(): Promise<ReadonlyMap<string, Standing>>
  /** Whether the platform is ready, its live picture says of each site what the switchboard says, and somebody sits in its room. */
  isInControl(): Promise<boolean>
  untilAllConnected(millis: number): Promise<void>
  /** Closes it; returns when everybody has hung up. */
  close(): Promise<void>
}

/** One look at a platform that may be away: undefined then, and soon. */
const glimpse = async <A>(url: string, headers: Readonly<Record<string, string>>): Promise<A | undefined> => {
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(3_000) }).catch(() => undefined)
  return answer?.ok ? await answer.json().catch(() => undefined) as A | undefined : undefined
}

/** `minutes`: until it closes by its registration. */
export const holdMeeting = async (platform: OwnPlatform, codecs: Codecs, officers: Officers, minutes: number): Promise<HeldMeeting> => {
  const { administrator, operator } = officers
  const { sites } = await operator.call("GET /api/v1/sites")
  const codes = sites.map(({ code }) => code)
  const opensAt = Date.now() + openIn
  const { id, address } = await schedule(officers, requestFor("Họp toàn tỉnh trong lúc sự cố", sites, opensAt, minutes))
  const sitter = sitDown(operator, id)
  const standings = () => codecs.standings(address, codes)
  const amiss = async (): Promise<string | undefined> => {
    if (await glimpse(`${platform.origin}/readyz`, {}) === undefined) return "not ready"
    const live = await glimpse<Answer<"GET /api/v1/meetings/:id/live">>(`${platform.origin}/api/v1/meetings/${id}/live`, operator.headers)
    if (live === undefined) return "no live picture"
    const estate = await glimpse<Answer<"GET /api/v1/endpoints">>(`${platform.origin}/api/v1/endpoints`, administrator.headers)
    if (estate === undefined) return "no endpoints"
    const there = await standings()
    // The picture is drawn from the record until the devices have been read again: that is not yet control.
    const unread = estate.endpoints.filter(({ status }) => status.link === "connecting").length
    if (unread > 0) return `${unread} endpoints not read yet`
    const wrong = sites.flatMap((site) => {
      const state = live.sites.find(({ siteId }) => siteId === site.id)?.state
      return (state === "connected") === (there.get(site.code)?.since !== undefined) ? [] : [`${site.code} shown ${state}`]
    })
    if (wrong.length > 0) return wrong.join(", ")
    const room = await glimpse<Answer<"GET /api/v1/meetings/:id/room">>(`${platform.origin}/api/v1/meetings/${id}/room`, operator.headers)
    if (room === undefined) return "no picture of the room"
    // Without Janus on this machine there is none.
    if (room.availability === "not-installed") return undefined
    if (room.availability !== "open") return `the room is ${room.availability}`
    return room.seats.some(({ seatId }) => seatId === sitter.seatId()) ? undefined : "the seat in the room is not taken again"
  }
  const isInControl = async (): Promise<boolean> => await amiss() === undefined
  const untilAllConnected = async (millis: number): Promise<void> => {
    let wrong: string | undefined
    await until("all sites connected, and known to be", millis, async () => {
      const there = await standings()
      const away = codes.filter((code) => there.get(code)?.since === undefined)
      wrong = away.length === 0 ? await amiss() : `away: ${away.join(", ")}`
      return wrong === undefined ? true : undefined
    }).catch((cause: Error) => {
      throw new Error(`${cause.message} (${wrong})`)
    })
  }
  return {
    closesAt: opensAt + minutes * 60_000, codes, standings, isInControl, untilAllConnected,
    close: async () => {
      await sitter.stop()
      await operator.call("POST /api/v1/meetings/:id/closing", { params: { id }, body: {} })
      await until("everybody hung up", 30_000, async () =>
        [...(await standings()).values()].every(({ since }) => since === undefined) ? true : undefined)
    }
  }
}
