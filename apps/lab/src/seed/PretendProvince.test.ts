import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { mayDo } from "@diemcau/core/Responsibility"
import { roles } from "@diemcau/core/Officer"
import { drivers } from "@diemcau/gateway/conduct/drivers"
import { secretsFile } from "@diemcau/gateway/Config"
import { verifyPassword } from "@diemcau/gateway/http/Passwords"
import { Secrets } from "@diemcau/gateway/Secrets"
import { seedProvince } from "@diemcau/gateway/seed/Province"
import { Database, migrate, migrationsKey } from "@diemcau/store/Database"
import * as Endpoint from "@diemcau/store/Endpoint"
import * as Officer from "@diemcau/store/Officer"
import * as Site from "@diemcau/store/Site"
import { freshDatabase, type TestDatabase } from "@diemcau/store/TestDatabase"
import { Effect, Layer } from "effect"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { furnishProvince, type Furniture } from "./PretendProvince.ts"

let database: TestDatabase
let directory: string
const run = <A, E>(effect: Effect.Effect<A, E, Database | Secrets>) =>
  Effect.runPromise(effect.pipe(Effect.provide(Layer.merge(
    Database.layer({ url: database.url, maxConnections: 2 }), Secrets.layerFile(secretsFile(directory))
  ))))
const nothing = { lab: undefined, accounts: [] }
const furnish = (remembered: Furniture | typeof nothing = nothing) => run(furnishProvince(remembered, randomUUID))
const now = new Date("2026-11-23T01:00:00.000Z")
const seed = (pretend: boolean) => run(seedProvince({ pretend, now, newId: randomUUID }))

beforeEach(async () => {
  database = await freshDatabase({ migrate, key: migrationsKey() })
  directory = await mkdtemp(join(tmpdir(), "diemcau-furnish-"))
})
afterEach(async () => {
  await database.drop()
  await rm(directory, { recursive: true })
})

/** What the platform would use to connect to each device, its password opened. */
const believed = () => run(Effect.gen(function*() {
  const secrets = yield* Secrets
  const sites = new Map((yield* Site.list()).map(({ id, code }) => [id, code]))
  return yield* Effect.forEach(yield* Endpoint.list(), (endpoint) =>
    Effect.gen(function*() {
      const sealed = yield* Endpoint.secret(endpoint.id)
      return {
        site: sites.get(endpoint.siteId), driver: endpoint.driver, model: endpoint.model, port: endpoint.port, account: endpoint.account,
        password: yield* secrets.open(sealed!)
      }
    }))
}))

const known = ({ lab }: Furniture) =>
  lab.devices.map(({ site, driver, model, port, account, password }) => ({ site, driver, model, port, account, password }))

const bySite = <A extends { site: string | undefined }>(rows: ReadonlyArray<A>) => rows.toSorted((a, b) => a.site! < b.site! ? -1 : 1)

describe("a pretend province", () => {
  it("has a device of every family, reachable as the platform believes, each with a password and a port of its own", async () => {
    await seed(true)
    const furniture = await furnish()
    expect(bySite(await believed())).toEqual(bySite(known(furniture)))
    expect(new Set(furniture.lab.devices.map(({ port }) => port)).size).toBe(28)
    expect(new Set(furniture.lab.devices.map(({ password }) => password)).size).toBe(28)
    expect(new Set(furniture.lab.devices.map(({ driver }) => driver))).toEqual(new Set(drivers.map(({ id }) => id)))
  })

  it("has an account for each role that opens with its password, and a technician for every site", async () => {
    await seed(true)
    const { accounts } = await furnish()
    for (const role of roles) {
      const demo = accounts.find((account) => account.role === role)!
      const found = await run(Officer.byAccount(demo.account, now))
      expect(found!.officer).toMatchObject({ name: demo.officerName, roles: [role] })
      expect(await verifyPassword(demo.password, found!.passwordHash)).toBe(true)
    }
    const sites = await run(Site.list())
    const staffed = await run(Site.staffed(sites.map(({ id }) => id), now))
    expect(staffed.every(({ technicians }) => technicians === 1)).toBe(true)
    const technician = await run(Officer.byAccount("ky-thuat.so-tai-chinh", now))
    const site = (code: string) => sites.find((one) => one.code === code)!.id
    expect(mayDo(technician!.officer, "check-rooms", { siteIds: [site("so-tai-chinh")] })).toBe(true)
    expect(mayDo(technician!.officer, "check-rooms", { siteIds: [site("na-hang")] })).toBe(false)
  })

  it("has eight devices over SSH, each with a key of its own that it keeps, and two that need old algorithms", async () => {
    await seed(true)
    const first = await furnish()
    const keys = ({ lab }: Furniture) => lab.devices.flatMap(({ hostKey }) => hostKey === undefined ? [] : [hostKey])
    expect(new Set(keys(first)).size).toBe(8)
    expect(keys(await furnish(first))).toEqual(keys(first))
    expect((await run(Endpoint.list())).filter(({ legacyAlgorithms }) => legacyAlgorithms).map(({ driver }) => driver)).toEqual(["polycom-group-ssh", "polycom-group-ssh"])
  })

  it("stays as it is when furnished again", async () => {
    await seed(true)
    const first = await furnish()
    const before = { endpoints: await believed(), officers: await run(Officer.list(now)), accounts: await run(Officer.accounts()) }
    expect(await furnish(first)).toEqual(first)
    expect({ endpoints: await believed(), officers: await run(Officer.list(now)), accounts: await run(Officer.accounts()) }).toEqual(before)
  })

  it("moves a device whose port another program has taken, and leaves alone what an administrator changed", async () => {
    await seed(true)
    const first = await furnish()
    const [taken, changed] = [first.lab.devices[0]!, first.lab.devices[1]!]
    const endpoints = await run(Endpoint.list())
    await run(Endpoint.update(endpoints.find(({ port }) => port === changed.port)!.id, { port: 1 }))
    const squatter = createServer()
    squatter.listen(taken.port, "127.0.0.1")
    await once(squatter, "listening")
    try {
      const second = await furnish(first)
      const moved = second.lab.devices[0]!
      expect(moved).toEqual({ ...taken, port: moved.port })
      expect(moved.port).not.toBe(taken.port)
      const ports = new Map((await believed()).map(({ site, port }) => [site, port]))
      expect(ports.get(taken.site)).toBe(moved.port)
      expect(ports.get(changed.site)).toBe(1)
    } finally {
      squatter.close()
    }
  })

  it("finds its way back when the lab has lost its memory", async () => {
    await seed(true)
    const first = await furnish()
    const endpoints = await run(Endpoint.list())
    await run(Effect.forEach(endpoints, ({ id }) =>
      Endpoint.recordHostKey(id, { fingerprint: `SHA256:${"A".repeat(43)}`, pinnedAt: new Date("2026-11-23T02:00:00.000Z") })))
    const second = await furnish()
    expect((await run(Endpoint.list())).every(({ hostKey }) => hostKey === null)).toBe(true)
    expect(bySite(await believed())).toEqual(bySite(known(second)))
    expect(second.lab.devices[0]!.password).not.toBe(first.lab.devices[0]!.password)
    const { passwordHash } = (await run(Officer.byAccount(second.accounts[0]!.account, now)))!
    expect(await verifyPassword(second.accounts[0]!.password, passwordHash)).toBe(true)
    expect(await run(Officer.list(now))).toHaveLength(33)
  })

  it("is never made of a real one", async () => {
    await seed(false)
    await expect(furnish()).rejects.toThrow("Only a pretend province")
    expect(await run(Endpoint.list())).toEqual([])
    expect(await run(Officer.list(now))).toEqual([])
  })
})
