import { randomInt, randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import type { Role } from "@diemcau/core/Officer"
import { failpoints, type Failpoint } from "@diemcau/gateway/Failpoint"
import { caller, signIn, type Answer, type Caller } from "./Caller.ts"
import { startPlatform, type OwnPlatform } from "./demo/Platform.ts"
import { randomFrom } from "./kills/Random.ts"
import { until } from "./kills/until.ts"
import type { Conference } from "./Stage.ts"

/**
 * Kills the gateway in the middle of meetings, at the next of its failpoints each, and counts on the switchboard and
 * in the codecs' own logs what became of them: `npm run failpoints -- --meetings 10 --seed 7`.
 */
const { values: options } = parseArgs({
  options: { meetings: { type: "string", default: "10" }, seed: { type: "string", default: String(randomInt(1, 1_000_000)) } }
})
const meetings = Number(options.meetings)
const sitesEach = 6

/** Deadlines shortened to seconds before the opening, so that every bell of a meeting rings, one after the other. */
const timing = { opensIn: 5, probeFirst: 4, checkComplete: 3, probeLast: 2, length: 15 * 60 } as const
/** Milliseconds. */
const patience = { connected: 60_000, answered: 60_000 } as const

/** How often each failpoint is passed in one meeting: each site is dialled, muted, opened and hung up; six decisions are taken. */
const passes = (name: Failpoint): number => name.startsWith("perform.") ? 6 : 4 * sitesEach

type Site = Answer<"GET /api/v1/sites">["sites"][number]

interface Stand {
  readonly platform: OwnPlatform
  readonly orderFile: string
  readonly registrant: Caller
  readonly approver: Caller
  readonly operator: Caller
  readonly sites: ReadonlyArray<Site>
}

const asked = async <A>(url: string): Promise<A> => await (await fetch(url)).json() as A

/** Sent again, with the same key, until the platform answers: what a client does whose request came to nothing. */
const command = async ({ platform, operator }: Stand, path: string, body: unknown): Promise<void> => {
  const key = randomUUID()
  await until(`an answer to ${path}`, patience.answered, async () => {
    const answer = await fetch(`${platform.origin}${path}`, {
      method: "POST", body: JSON.stringify(body), signal: AbortSignal.timeout(20_000),
      headers: { ...operator.headers, "content-type": "application/json", "idempotency-key": key }
    }).catch(() => undefined)
    if (answer === undefined || answer.status >= 500) return undefined
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return true
  })
}

/** The participants of a conference by the switchboard's word, each with the moment it came in. */
const present = async ({ platform }: Stand, address: string) => {
  const { conferences } = await asked<{ conferences: ReadonlyArray<Conference> }>(`${platform.labUrl}/api/switchboard`)
  const participants = conferences.find((conference) => conference.address === address)?.participants ?? []
  return new Map(participants.map(({ station, since, microphones }) => [station, { since: String(since), microphones }]))
}

const dialsOf = async ({ platform }: Stand, code: string, address: string): Promise<number> => {
  const { commands } = await asked<{ commands: ReadonlyArray<{ text: string }> }>(`${platform.labUrl}/api/codecs/${code}/log`)
  return commands.filter(({ text }) => /dial/i.test(text) && text.includes(address)).length
}

const schedule = async ({ registrant, approver, operator }: Stand, sites: ReadonlyArray<Site>) => {
  const opensAt = Date.now() + timing.opensIn * 1000
  const { registration } = await registrant.call("POST /api/v1/registrations", {
    body: {
      containsStateSecrets: false,
      request: {
        subject: "Họp thử khôi phục sau sự cố", chair: "Nguyễn Đình Phúc", chairPosition: "Chánh Văn phòng",
        opensAt: new Date(opensAt).toISOString(), closesAt: new Date(opensAt + timing.length * 1000).toISOString(),
        mainSiteId: sites[0]!.id, memberSiteIds: sites.slice(1).map(({ id }) => id), attendees: "Cán bộ trực kỹ thuật",
        documentNumber: "", document: null, needs: { presentation: false, recording: false, notes: "" },
        contact: { name: "Trần Thị Thu Hà", phone: "0900 000 001", email: "" },
        reason: "Diễn tập khôi phục", orderedBy: "Chánh Văn phòng"
      }
    }
  })
  const approved = await approver.call("POST /api/v1/registrations/:id/approval", { params: { id: registration.id }, body: { remarks: "Cho phép, vì việc gấp" } })
  const id = approved.registration.meetingId!
  const { meeting } = await operator.call("GET /api/v1/meetings/:id", { params: { id } })
  return { id, address: meeting.address }
}

/** From the kill to the moment when the platform says that it is in control again, in milliseconds. */
const recovery = async ({ platform, orderFile }: Stand, given: AbortSignal): Promise<number | undefined> => {
  while (existsSync(orderFile)) {
    if (given.aborted) return undefined
    await pause(10)
  }
  const killedAt = performance.now()
  return until("the gateway in control again", patience.answered, async () => {
    const answer = await fetch(`${platform.origin}/readyz`).catch(() => undefined)
    return answer?.status === 200 ? performance.now() - killedAt : undefined
  })
}

interface Outcome {
  /** undefined: the failpoint was not reached. */
  readonly recoveredIn: number | undefined
  readonly missed: ReadonlyArray<string>
  readonly doubled: ReadonlyArray<string>
  readonly dropped: ReadonlyArray<string>
}

/** One short meeting of some sites, with one death of the gateway in it. Whatever is not as it must be has a site's name. */
const hold = async (stand: Stand, sites: ReadonlyArray<Site>, order: string): Promise<Outcome> => {
  const { id, address } = await schedule(stand, sites)
  await writeFile(`${stand.orderFile}.new`, order)
  await rename(`${stand.orderFile}.new`, stand.orderFile)
  const over = new AbortController()
  const recovering = recovery(stand, over.signal)
  recovering.catch(() => undefined)
  const codes = sites.map(({ code }) => code)
  const all = async (what: string, is: (site: { microphones: string } | undefined) => boolean): Promise<ReadonlyArray<string>> => {
    let waiting: ReadonlyArray<string> = codes
    await until(what, patience.connected, async () => {
      const now = await present(stand, address)
      waiting = codes.filter((code) => !is(now.get(code)))
      return waiting.length === 0 ? true : undefined
    }).catch(() => undefined)
    return waiting
  }
  const missed = [...await all("everybody connected", (site) => site !== undefined)]
  const entered = await present(stand, address)
  for (const state of ["muted", "open"] as const) {
    await command(stand, `/api/v1/meetings/${id}/microphones`, { sites: "all", state })
    missed.push(...(await all(`everybody ${state}`, (site) => site?.microphones === state)).map((code) => `${code} not ${state}`))
  }
  const left = await present(stand, address)
  await command(stand, `/api/v1/meetings/${id}/closing`, {})
  missed.push(...(await all("everybody hung up", (site) => site === undefined)).map((code) => `${code} not hung up`))
  over.abort()
  const recoveredIn = await recovering
  await rm(stand.orderFile, { force: true })
  const dials = await Promise.all(codes.map((code) => dialsOf(stand, code, address)))
  const uncounted = codes.filter((code, index) => entered.has(code) && dials[index] === 0)
  if (uncounted.length > 0) throw new Error(`in the meeting without a dial in the log, so that nothing was counted: ${uncounted.join(", ")}`)
  return {
    recoveredIn, missed,
    doubled: codes.filter((_, index) => dials[index]! > 1),
    dropped: codes.filter((code) => entered.has(code) && left.get(code)?.since !== entered.get(code)!.since)
  }
}

const prepare = async (platform: OwnPlatform, orderFile: string): Promise<Stand> => {
  const { origin } = platform
  const { demoAccounts } = await caller(origin).call("GET /api/v1/province")
  const sign = async (role: Role) => {
    const { account, password } = demoAccounts.find((one) => one.role === role)!
    return signIn(origin, account, password)
  }
  const [administrator, registrant, approver, operator] = [
    await sign("administrator"), await sign("registrant"), await sign("approver"), await sign("operator")
  ]
  const provisions = {
    "probe-first-before": timing.probeFirst, "check-complete-before": timing.checkComplete, "probe-last-before": timing.probeLast,
    "redial-first": 1, "redial-second": 2, "redial-then": 3
  } as const
  for (const [key, amount] of Object.entries(provisions)) {
    await administrator.call("PUT /api/v1/regulation/provisions/:key", {
      params: { key: key as keyof typeof provisions }, body: { value: { amount, unit: "second" }, reason: "Rút ngắn thời gian để chạy thử" }
    })
  }
  const { sites } = await registrant.call("GET /api/v1/sites")
  return { platform, orderFile, registrant, approver, operator, sites }
}

const folder = await mkdtemp(join(tmpdir(), "diemcau-failpoints-"))
const orderFile = join(folder, "order")
process.env["DIEMCAU_FAILPOINTS"] = orderFile
const random = randomFrom(Number(options.seed))
const first = random(failpoints.length)
const total = { missed: 0, doubled: 0, unsound: 0, slowest: 0 }
let platform: OwnPlatform | undefined
const interrupted = (): void => {
  void platform?.stop().finally(() => process.exit(130))
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupted)

console.log(`seed ${options.seed}`)
let held = 0
try {
  platform = await startPlatform()
  const stand = await prepare(platform, orderFile)
  while (held < meetings) {
    // Each in its turn, so that a few meetings have died at every one.
    const name = failpoints[(first + held) % failpoints.length]!
    // Half of the deaths while sites are being dialled: that is where a call is easily missed or doubled.
    const order = `${name} ${1 + random(name.startsWith("conduct.") && random(2) === 0 ? sitesEach : passes(name))}`
    // Round and round: the sites of one meeting are free again when the next but three begins.
    const sites = Array.from({ length: sitesEach }, (_, index) => stand.sites[(held * sitesEach + index) % stand.sites.length]!)
    const { recoveredIn, missed, doubled, dropped } = await hold(stand, sites, order)
    held++
    total.missed += missed.length
    total.doubled += doubled.length
    total.unsound += dropped.length + (recoveredIn === undefined ? 1 : 0)
    total.slowest = Math.max(total.slowest, recoveredIn ?? 0)
    const names = (what: string, codes: ReadonlyArray<string>) => codes.length === 0 ? `${what} 0` : `${what} ${codes.length} (${codes.join(", ")})`
    console.log([
      `${String(held).padStart(3)}  killed at ${order.padEnd(25)}`,
      recoveredIn === undefined ? "NOT REACHED" : `in control after ${(recoveredIn / 1000).toFixed(1)} s`,
      names("missed", missed), names("doubled", doubled), names("dropped", dropped)
    ].join("  "))
  }
} catch (cause) {
  total.unsound++
  console.error(cause)
}
await platform?.stop().catch((cause: unknown) => {
  total.unsound++
  console.error(cause)
})
await rm(folder, { recursive: true, force: true })
console.log(`slowest recovery ${(total.slowest / 1000).toFixed(1)} s`)
console.log(`meetings: ${held}, missed: ${total.missed}, doubled: ${total.doubled}`)
process.exitCode = held === meetings && total.missed + total.doubled + total.unsound === 0 ? 0 : 1
