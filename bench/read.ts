import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { onlyPrincipal, OfficerId, type Officer } from "@diemcau/core/Officer"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import { configFromEnvironment } from "@diemcau/gateway/Config"
import { hashPassword } from "@diemcau/gateway/http/Passwords"
import { uuidv7 } from "@diemcau/gateway/Ids"
import { perform } from "@diemcau/gateway/perform"
import { makeRuntime } from "@diemcau/gateway/runtime"
import { focalBodyCode, seedProvince } from "@diemcau/gateway/seed/Province"
import { migrate } from "@diemcau/store/Database"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { bodyOf, clients, load, row, type Contender, type Run } from "./read/clients.ts"
import { openServer } from "./Server.ts"
import { median, percentile } from "./statistics.ts"

const runs = 7
const runMillis = 3_000
const warmUpMillis = 3_000
const password = "bench-password"

/** One meeting's file, again and again, by 16 clients on lines kept open: `npm run bench -- read`. */
export const benchRead = async (): Promise<void> => {
  const server = await openServer()
  const data = await mkdtemp(join(tmpdir(), "diemcau-bench-data-"))
  const env = { ...process.env, DATABASE_URL: server.url, DIEMCAU_DATA: data, DIEMCAU_PRETEND: "1" }
  const children: Array<ChildProcess> = []
  const open = async (entry: string): Promise<{ readonly origin: string; readonly child: ChildProcess }> => {
    const child = fork(fileURLToPath(new URL(entry, import.meta.url)), { execArgv: process.execArgv, env })
    children.push(child)
    const [port] = await once(child, "message") as [number]
    return { origin: `http://127.0.0.1:${port}`, child }
  }
  try {
    await migrate(server.url)
    const runtime = makeRuntime(configFromEnvironment(env))
    const meetingId = await runtime.runPromise(seedMeeting).finally(() => runtime.dispose())
    const { origin, child } = await open("./read/gateway.ts")
    const signedIn = await fetch(`${origin}/api/v1/sessions`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ account: "bench", password })
    })
    const { token } = await signedIn.json() as { readonly token: string }
    const path = `/api/v1/meetings/${meetingId}`
    const ours: Contender = { name: "gateway", child, url: `${origin}${path}`, headers: { authorization: `Bearer ${token}` } }
    const bare = await open("./read/bare.ts")
    const floor: Contender = { name: "node:http + pg (floor)", child: bare.child, url: `${bare.origin}${path}`, headers: {} }
    const body = await bodyOf(ours)
    const floorBody = await bodyOf(floor)
    if (body !== floorBody) {
      const at = [...body].findIndex((letter, index) => letter !== floorBody[index])
      throw new Error(`not the same bytes from ${at} on:\n${body.slice(at - 40, at + 80)}\n${floorBody.slice(at - 40, at + 80)}`)
    }

    const contenders = [floor, ours]
    for (const contender of contenders) await load(contender, warmUpMillis, body)
    console.log(`read: GET of one meeting of 28 sites, ${Buffer.byteLength(body)} bytes, ${clients} clients, ${runs} interleaved runs of ${runMillis / 1_000} s each, in milliseconds`)
    const results = new Map<Contender, Array<Run>>(contenders.map((contender) => [contender, []]))
    for (let run = 1; run <= runs; run++) {
      for (const contender of run % 2 === 0 ? contenders.toReversed() : contenders) {
        const measured = await load(contender, runMillis, body)
        results.get(contender)!.push(measured)
        console.log(row(`run ${run}`, contender, measured))
      }
    }
    console.log("")
    for (const [contender, all] of results) {
      console.log(row("all", contender, {
        latencies: all.flatMap(({ latencies }) => latencies), perSecond: median(all.map(({ perSecond }) => perSecond)),
        processor: median(all.map(({ processor }) => processor))
      }))
    }
    const against = (figure: (run: Run) => number): number => median(results.get(ours)!.map((run, index) => figure(run) / figure(results.get(floor)![index]!)))
    console.log(`\nthe same ${Buffer.byteLength(body)} bytes in every answer`)
    console.log(`p95 against the floor: ${against(({ latencies }) => percentile(latencies, 0.95)).toFixed(2)}`)
    console.log(`processor time against the floor: ${against(({ processor }) => processor).toFixed(2)}`)
    console.log(`ratio: ${against(({ perSecond }) => 1 / perSecond).toFixed(2)}`)
  } finally {
    for (const child of children) child.disconnect()
    await server.close()
    await rm(data, { recursive: true, force: true })
  }
}

/** An approved meeting of all 28 sites with a technician at each, and an account that may read it. */
const seedMeeting = Effect.gen(function*() {
  const now = new Date()
  const newId = () => uuidv7(new Date())
  yield* seedProvince({ pretend: true, now, newId })
  const sites = yield* SiteStore.list()
  const { unitId } = sites.find(({ code }) => code === focalBodyCode)!
  const officer = (name: string, role: Officer["roles"][number], siteIds: Officer["siteIds"]): Officer => ({
    id: OfficerId.make(newId()), name, position: "Chuyên viên", phone: "0900 000 000", email: "", unitId, roles: [role], siteIds, ...onlyPrincipal
  })
  const approver = officer("Người duyệt", "approver", [])
  const leader = officer("Lãnh đạo", "leader", [])
  yield* OfficerStore.insert([
    approver, leader, ...sites.map(({ id }, index) => officer(`Cán bộ kỹ thuật ${String(index + 10)}`, "technician", [id]))
  ])
  yield* OfficerStore.saveAccount({ account: "bench", officerId: leader.id, passwordHash: yield* Effect.promise(() => hashPassword(password)) })
  const opensAt = new Date(now.getTime() + 30 * 24 * 3_600_000)
  const [main, ...members] = sites
  const registration: Registration = {
    id: newId() as RegistrationId, number: yield* RegistrationStore.nextNumber(2000), unitId, submittedBy: approver.id, submittedAt: now,
    state: "submitted", track: "regular",
    request: {
      subject: "Họp giao ban trực tuyến tháng", chair: "Chủ trì", chairPosition: "Chủ tịch", opensAt, closesAt: new Date(opensAt.getTime() + 3_600_000),
      mainSiteId: main!.id, memberSiteIds: members.map(({ id }) => id), attendees: "Các sở, ban, ngành", documentNumber: "12/GM-UBND", document: null,
      needs: { presentation: true, recording: false, notes: "" }, contact: { name: "Người đăng ký", phone: "0900 000 000", email: "" },
      reason: "", orderedBy: ""
    },
    rulings: [], decisionDueAt: opensAt, decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
  }
  yield* RegistrationStore.insert(registration)
  yield* perform("registration.approve", { registrationId: registration.id, remarks: "Đồng ý, vì việc gấp" }, { officer: approver })
  return (yield* RegistrationStore.find(registration.id))!.meetingId!
})
