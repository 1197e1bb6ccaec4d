import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Officer, OfficerId, Role } from "@diemcau/core/Officer"
import { onlyPrincipal, roles } from "@diemcau/core/Officer"
import { migrate, migrationsKey } from "@diemcau/store/Database"
import * as OfficerStore from "@diemcau/store/Officer"
import * as SiteStore from "@diemcau/store/Site"
import { freshDatabase, restoreDump } from "@diemcau/store/TestDatabase"
import type { Database } from "@diemcau/store/Database"
import type { Effect } from "effect"
import { Clock } from "./Clock.ts"
import type { Config, MailServer } from "./Config.ts"
import { makeApp, type GatewayApp } from "./http/app.ts"
import { hashPassword } from "./http/Passwords.ts"
import { uuidv7 } from "./Ids.ts"
import type { Live } from "./Live.ts"
import { networkList } from "./networkList.ts"
import { makeRuntime, type RuntimeOptions } from "./runtime.ts"
import { focalBodyCode, seedProvince } from "./seed/Province.ts"

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer's body is asserted field by field
  readonly body: any
}

/** The gateway in a test: the real API over a real PostgreSQL with the 28 sites, an officer of each role, and a clock to turn. */
export interface TestGateway {
  readonly officers: Readonly<Record<Role | "stranger", Officer>>
  readonly siteIds: ReadonlyArray<string>
  readonly clock: { readonly set: (instant: Date) => void; readonly now: () => Date }
  /** A request as somebody; `null` is nobody. Answers with the status and the body read as JSON, if it is any. */
  readonly call: (who: Role | "stranger" | null, method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    Promise<Answer>
  readonly raw: (path: string, init: RequestInit, who?: Role | "stranger") => Promise<Response>
  readonly run: <A, E>(effect: Effect.Effect<A, E, Database | Live | Clock | Config>) => Promise<A>
  readonly databaseUrl: string
  /** For a door of the test's own. */
  readonly app: GatewayApp
  readonly password: string
  readonly stop: () => Promise<void>
}

const restored = async (dump: string) => {
  const database = await freshDatabase({ key: dump, migrate: (url) => restoreDump(url, dump) })
  await migrate(database.url)
  return database
}

/** Monday 23/11/2026, 08:00 in the province. */
export const testMorning = new Date("2026-11-23T01:00:00.000Z")

/** One password for every officer of a test: hashing is slow on purpose. */
const password = "mật khẩu thử"

export const startTestGateway = async ({ mail = null, dump, ...media }: Pick<RuntimeOptions, "relay" | "silence"> & {
  readonly mail?: MailServer | null
  /** SQL that an earlier release left behind, to start on; its officers have the accounts of this one. */
  readonly dump?: string
} = {}): Promise<TestGateway> => {
  const database = dump === undefined ? await freshDatabase({ key: migrationsKey(), migrate }) : await restored(dump)
  const directory = mkdtempSync(join(tmpdir(), "diemcau-test-"))
  let now = testMorning
  const { set, layer } = Clock.manual(now)
  const runtime = makeRuntime({
    node: "test", databaseUrl: database.url, host: "127.0.0.1", port: 0, dataDirectory: directory, pretend: true, labUrl: null,
    deviceNetworks: [], tls: null, trustedProxies: networkList([]), labAuthority: null, media: { janusPath: undefined, addresses: [], ports: "" },
    mail
  }, { ...media, clock: layer })
  const newId = () => uuidv7(now)
  await runtime.runPromise(seedProvince({ pretend: true, now, newId }))
  const sites = await runtime.runPromise(SiteStore.list())
  const focal = sites.find(({ code }) => code === focalBodyCode)!
  const other = sites.find(({ code }) => code !== focalBodyCode)!
  const third = sites.find(({ code }) => code !== focalBodyCode && code !== other.code)!
  const officer = (name: string, role: Role, site: typeof focal): Officer => ({
    id: newId() as OfficerId, name, position: "", phone: "0912345678", email: "", unitId: site.unitId, roles: [role],
    siteIds: role === "technician" ? [site.id] : [], ...onlyPrincipal
  })
  const officers = {
    ...Object.fromEntries(roles.map((role) => [role, officer(`Cán bộ ${role}`, role, role === "approver" || role === "operator" || role === "administrator" ? focal : other)])),
    stranger: officer("Người đơn vị khác", "registrant", third)
  } as TestGateway["officers"]
  if (dump === undefined) await runtime.runPromise(OfficerStore.insert(Object.values(officers)))
  const passwordHash = await hashPassword(password)
  for (const [account, one] of Object.entries(officers)) {
    const known = dump === undefined ? null : await runtime.runPromise(OfficerStore.byAccount(account, now))
    const id = known?.officer.id ?? one.id
    Object.assign(one, known?.officer)
    await runtime.runPromise(OfficerStore.saveAccount({ account, officerId: id, passwordHash }))
  }

  const app = makeApp({
    runtime, log: () => undefined, ready: () => Promise.resolve(true)
  })
  const door = { arrival: { address: "127.0.0.1", here: true, secure: false, origin: "http://localhost", trustworthy: true } }
  const tokens = new Map<string, string>()
  const tokenOf = async (who: string): Promise<string> => {
    // Days may pass in a test: everybody signs in anew before the session ends.
    const shift = `${who} ${Math.floor(now.getTime() / 21_600_000)}`
    const known = tokens.get(shift)
    if (known !== undefined) return known
    const answer = await app.request("/api/v1/sessions", {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ account: who, password })
    }, door)
    const { token } = await answer.json() as { token: string }
    tokens.set(shift, token)
    return token
  }
  const raw: TestGateway["raw"] = async (path, init, who) =>
    app.request(path, {
      ...init, headers: { ...init.headers as Record<string, string>, ...(who === undefined ? {} : { authorization: `Bearer ${await tokenOf(who)}` }) }
    }, door)

  return {
    officers, raw, app, password, databaseUrl: database.url,
    siteIds: sites.map(({ id }) => id),
    clock: { set: (instant) => { now = instant; set(instant) }, now: () => now },
    run: (effect) => runtime.runPromise(effect),
    call: async (who, method, path, body, headers = {}) => {
      const response = await raw(path, {
        method, headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) })
      }, who ?? undefined)
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) }
    },
    stop: async () => {
      await runtime.dispose()
      await database.drop()
      rmSync(directory, { recursive: true, force: true })
    }
  }
}
