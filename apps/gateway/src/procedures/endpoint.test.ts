import { EndpointId, type EndpointStatus, type HostKey } from "@diemcau/core/Endpoint"
import type { Role } from "@diemcau/core/Officer"
import { RoomId } from "@diemcau/core/Room"
import { newHostKey } from "@diemcau/driver-sdk/simulation/SshService"
import type { Simulator } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { startCiscoTshSimulator, type CiscoTshSimulatorOptions } from "@diemcau/drivers-cisco/tsh/simulator"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as RoomStore from "@diemcau/store/Room"
import type { SiteId } from "@diemcau/core/Site"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

const password = "mot-mat-khau-thu"
const endpointId = "00000000-0000-7000-8000-0000000000e1"
const path = `/api/v1/endpoints/${endpointId}`
let gateway: TestGateway
const units: Array<Simulator> = []

const start = async (more: Partial<CiscoTshSimulatorOptions> = {}): Promise<Simulator> => {
  const name = `unit-${units.length}`
  const unit = await startCiscoTshSimulator({
    name, model: "Cisco SX20", systemName: name, address: `${name}@hnth.example`, account: "diemcau", password, serialNumber: "LAB1",
    port: 0, host: "127.0.0.1", network: makeSwitchboard({ conferencePattern: /^88/ }), callPace: 0, ...more
  })
  units.push(unit)
  return unit
}

interface Entry {
  readonly id: string
  readonly driver: string
  readonly transport: string | null
  readonly legacyTransport: boolean
  readonly hostKey: { readonly [Key in keyof HostKey]: string } | null
  readonly status: EndpointStatus
}

const configure = (body: unknown) => gateway.call("administrator", "PATCH", path, body)
const trust = (body: unknown, who: Role = "operator") => gateway.call(who, "POST", `${path}/host-key`, body)
const entry = async (): Promise<Entry> =>
  (await gateway.call("operator", "GET", "/api/v1/endpoints")).body.endpoints.find(({ id }: Entry) => id === endpointId)
const becomes = (link: EndpointStatus["link"]) =>
  vi.waitFor(async () => {
    const found = await entry()
    expect(found.status.link).toBe(link)
    return found
  }, { timeout: 20_000 })

beforeAll(async () => {
  gateway = await startTestGateway()
  const siteId = gateway.siteIds[0] as SiteId
  await gateway.run(RoomStore.insert([{ id: RoomId.make(endpointId), siteId, name: "Phòng họp", seats: null }]))
  await gateway.run(EndpointStore.insert([{
    id: EndpointId.make(endpointId), siteId, roomId: RoomId.make(endpointId), name: "SX20", driver: "polycom-group",
    model: "Cisco SX20", host: "127.0.0.1", port: 9, account: "diemcau"
  }]))
})
afterAll(async () => {
  await gateway?.stop()
  await Promise.all(units.map((unit) => unit.stop()))
})

describe("an endpoint over SSH", () => {
  const reason = "Khôi phục cài đặt gốc ngày 23/11"

  it("is given its driver from the list of those installed", async () => {
    expect(await entry()).toMatchObject({ transport: "telnet", legacyTransport: true, hostKey: null })
    const { drivers } = (await gateway.call("operator", "GET", "/api/v1/endpoints")).body
    expect(drivers).toContainEqual(expect.objectContaining({ id: "cisco-tsh", transport: "ssh", port: 22, legacy: false }))
    expect(drivers).toContainEqual(expect.objectContaining({ id: "polycom-group-ssh", transport: "ssh", port: 22, legacy: false }))
    const answer = await configure({ driver: "cisco-fax" })
    expect([answer.status, answer.body.code]).toEqual([422, "driver-unknown"])
  })

  it("pins the key that the device shows at the first sign-in", async () => {
    const { port } = await start()
    expect((await configure({ driver: "cisco-tsh", port, password })).body).toMatchObject({ driver: "cisco-tsh", transport: "ssh", legacyTransport: false })
    const { hostKey } = await becomes("ready")
    expect(hostKey).toEqual({ fingerprint: expect.stringMatching(/^SHA256:/), pinnedAt: gateway.clock.now().toISOString() })
  })

  it("that shows another key is refused until an officer takes the one shown, with a reason", async () => {
    const pinned = (await entry()).hostKey!
    await units[0]!.setFault("host-key-changed", true)
    const refused = await becomes("refused")
    const shown = refused.status.trouble!.raw!
    expect(refused).toMatchObject({ hostKey: pinned, status: { nextAttemptAt: null, trouble: { reason: "host-key-changed", raw: expect.stringMatching(/^SHA256:/) } } })
    expect(shown).not.toBe(pinned.fingerprint)

    const other = await trust({ fingerprint: `SHA256:${"A".repeat(43)}`, reason })
    expect([other.status, other.body.code, other.body.refusal]).toEqual([409, "host-key-not-shown", { _tag: "HostKeyNotShown", shown }])
    expect((await trust({ fingerprint: shown, reason: "đổi" })).status).toBe(422)
    expect((await trust({ fingerprint: "SHA256:x", reason })).body.errors).toMatchObject([{ path: "fingerprint", code: "fingerprint.unreadable" }])
    expect((await trust({ fingerprint: shown, reason }, "technician")).status).toBe(403)
    expect((await entry()).hostKey).toEqual(pinned)

    expect((await trust({ fingerprint: shown, reason })).body.hostKey.fingerprint).toBe(shown)
    expect((await becomes("ready")).hostKey?.fingerprint).toBe(shown)
    const { events } = (await gateway.call("administrator", "GET", "/api/v1/events?limit=200")).body
    const [journalled] = events.filter(({ type }: { type: string }) => type.endsWith("endpoint.host-key-trusted.v1"))
    expect(JSON.stringify(journalled)).toContain(pinned.fingerprint)
    expect(journalled).toMatchObject({ data: { change: { reason, trusted: shown } } })
    expect((await trust({ fingerprint: shown, reason })).body.code).toBe("host-key-not-shown")
  })

  it("that knows only old algorithms waits for a person to allow them", async () => {
    const { port } = await start({ hostKey: newHostKey("rsa"), algorithms: { serverHostKey: ["ssh-rsa"] } })
    await configure({ port })
    expect((await becomes("refused")).status).toMatchObject({ nextAttemptAt: null, trouble: { reason: "algorithms-refused" } })
    await configure({ legacyAlgorithms: true })
    const changed = await vi.waitFor(async () => {
      const found = await entry()
      expect(found.status.trouble?.reason).toBe("host-key-changed")
      return found
    }, { timeout: 20_000 })
    await trust({ fingerprint: changed.status.trouble!.raw, reason: "Thay thiết bị của phòng họp" })
    await becomes("ready")
  })
})
