import { randomBytes } from "node:crypto"
import { EndpointId } from "@diemcau/core/Endpoint"
import { OfficerId } from "@diemcau/core/Officer"
import { searchKey } from "@diemcau/core/Text"
import { newHostKey } from "@diemcau/driver-sdk/simulation/SshService"
import type { DemoAccount } from "@diemcau/gateway/api/sessions"
import { hashPassword } from "@diemcau/gateway/http/Passwords"
import { Secrets } from "@diemcau/gateway/Secrets"
import { transaction, type Database, type StoreError } from "@diemcau/store/Database"
import * as Endpoint from "@diemcau/store/Endpoint"
import * as Officer from "@diemcau/store/Officer"
import * as Platform from "@diemcau/store/Platform"
import * as Room from "@diemcau/store/Room"
import * as Site from "@diemcau/store/Site"
import * as Unit from "@diemcau/store/Unit"
import { Effect, Schema } from "effect"
import { Device, type Lab } from "../LabFile.ts"
import { freePorts, isFree } from "../Ports.ts"
import rows from "./endpoints.json" with { type: "json" }
import { officers } from "./officers.ts"

/** Which model stands at which site: a mix of the families that provinces bought, not the province's real inventory. */
const equipment = Schema.decodeUnknownSync(Schema.Array(Schema.Struct({
  site: Schema.String, driver: Device.fields.driver, model: Schema.String, legacyAlgorithms: Device.fields.legacyAlgorithms
})))(rows)

const overSsh: ReadonlySet<Device["driver"]> = new Set(["cisco-tsh", "polycom-group-ssh"])

/** What a unit over SSH is known by; old ones have an RSA key and sign with it by SHA-1. */
const identityOf = (driver: Device["driver"], legacyAlgorithms = false): Pick<Device, "hostKey" | "legacyAlgorithms"> =>
  overSsh.has(driver) ? { hostKey: newHostKey(legacyAlgorithms ? "rsa" : "ed25519"), ...legacyAlgorithms ? { legacyAlgorithms } : {} } : {}

/** Printable in every family's sign-in, and shorter than the shortest limit on a password (16, HDX). */
const newPassword = (bytes: number): string => randomBytes(bytes).toString("hex")

/** What the pretend province remembers outside the database, all of it with passwords in the clear. */
export interface Furniture {
  readonly lab: Lab
  readonly accounts: ReadonlyArray<typeof DemoAccount.Type>
}

/**
 * The lab's memory, completed: what is remembered stays, a device that is missing gets a port of its own and a random
 * password, and one whose port another program has taken meanwhile gets a new one.
 */
const completed = async (remembered: Lab | undefined, domain: string): Promise<Lab> => {
  const spare = [...await freePorts(equipment.length, remembered?.devices.map(({ port }) => port))]
  const devices: Array<Device> = []
  for (const [index, { site, driver, model, legacyAlgorithms }] of equipment.entries()) {
    const known = remembered?.devices.find((device) => device.site === site)
    const port = known !== undefined && await isFree(known.port) ? known.port : spare.pop()!
    devices.push(known !== undefined ? { ...known, port } : {
      site, driver, model, host: "127.0.0.1", port, account: "diemcau", password: newPassword(7),
      serialNumber: `LAB${String(index + 1).padStart(5, "0")}`, address: `${site}@${domain}`,
      ...identityOf(driver, legacyAlgorithms)
    })
  }
  return { domain, devices }
}

/** Makes what the lab's devices are and what the database says of them agree. */
const seedEndpoints = (devices: ReadonlyArray<Device>, remembered: Lab | undefined, newId: () => string) =>
  Effect.gen(function*() {
    const secrets = yield* Secrets
    const sites = new Map((yield* Site.list()).map((site) => [site.code, site]))
    const rooms = new Map((yield* Room.list()).map((room) => [room.siteId, room]))
    const known = new Map((yield* Endpoint.list()).map((endpoint) => [endpoint.siteId, endpoint]))
    for (const { site: code, driver, model, host, port, account, password, legacyAlgorithms = false } of devices) {
      const site = sites.get(code)!
      const endpoint = known.get(site.id)
      const before = remembered?.devices.find((device) => device.site === code)
      if (endpoint === undefined) {
        const id = EndpointId.make(newId())
        yield* Endpoint.insert([{
          id, siteId: site.id, roomId: rooms.get(site.id)!.id, name: `${model} – ${site.name}`, driver, model, host, port, account
        }])
        yield* Endpoint.update(id, { legacyAlgorithms })
        yield* Endpoint.saveSecret(id, secrets.seal(password))
      } else if (before === undefined) {
        // The lab has lost its memory and made new devices: the platform must learn how to reach them.
        yield* Endpoint.update(endpoint.id, { driver, host, port, account, legacyAlgorithms })
        yield* Endpoint.saveHostKey(endpoint.id, null)
        yield* Endpoint.saveSecret(endpoint.id, secrets.seal(password))
      } else if (before.port !== port && endpoint.port === before.port) {
        yield* Endpoint.update(endpoint.id, { port })
      }
    }
  })

const mailName = (name: string): string => searchKey(name).replaceAll(/\s+/g, ".")

/** Officers and their accounts, under one random password. The account tells whether an officer is there already. */
const seedOfficers = (remembered: Furniture["accounts"], newId: () => string) =>
  Effect.gen(function*() {
    const units = new Map((yield* Unit.list()).map((unit) => [unit.code, unit]))
    const sites = new Map((yield* Site.list()).map((site) => [site.code, site.id]))
    const known = new Map((yield* Officer.accounts()).map(({ account, officerId }) => [account, officerId]))
    const password = remembered[0]?.password ?? newPassword(5)
    const passwordHash = yield* Effect.promise(() => hashPassword(password))
    for (const [index, { account, name, position, unit, roles, sites: codes }] of officers.entries()) {
      const officerId = known.get(account) ?? OfficerId.make(newId())
      if (!known.has(account)) {
        yield* Officer.insert([{
          id: officerId, name, position, phone: `0900 000 ${String(index + 1).padStart(3, "0")}`,
          email: `${mailName(name)}@tuyenquang.example`, unitId: units.get(unit)!.id, roles,
          siteIds: codes.map((code) => sites.get(code)!)
        }])
      }
      const remembers = remembered.some((demo) => demo.account === account)
      if (!known.has(account) || !remembers) yield* Officer.saveAccount({ account, officerId, passwordHash })
    }
    return officers.map(({ account, name, unit, roles }) => ({
      role: roles[0]!, account, password, officerName: name, unitName: units.get(unit)!.name
    }))
  })

/**
 * Fills a seeded province with simulated devices, invented officers and an account for each role. Returns what must be
 * remembered. Adds only what is missing; runs at every start, before the gateway connects to any device.
 */
export const furnishProvince = (
  remembered: { readonly lab: Lab | undefined; readonly accounts: Furniture["accounts"] },
  newId: () => string
): Effect.Effect<Furniture, StoreError, Database | Secrets> =>
  transaction(Effect.gen(function*() {
    const platform = yield* Platform.read()
    if (platform?.pretend !== true) return yield* Effect.die(new Error("Only a pretend province may be furnished with simulated devices"))
    const lab = yield* Effect.promise(() => completed(remembered.lab, platform.domain))
    yield* seedEndpoints(lab.devices, remembered.lab, newId)
    return { lab, accounts: yield* seedOfficers(remembered.accounts, newId) }
  }))
