import type { EndpointStatus } from "@diemcau/core/Endpoint"
import * as EndpointStore from "@diemcau/store/Endpoint"
import { Effect } from "effect"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { Secrets } from "../Secrets.ts"
import { Endpoints } from "./EndpointSession.ts"
import type { FakeCodec } from "./FakeCodecs.ts"
import { estate, type Platform } from "./TestMeeting.ts"

let here: Awaited<ReturnType<typeof estate>>
let platform: Platform
beforeAll(async () => {
  here = await estate(2)
})
afterAll(() => here.dispose())
beforeEach(async () => {
  for (const { device } of here.places) {
    Object.assign(device, { password: "đúng", reachable: true, refusal: undefined, connects: 0, microphones: "open" } satisfies Partial<FakeCodec>)
  }
  platform = here.platform({ node: "a" })
})
afterEach(() => platform.stop())

const start = () => platform.run(Endpoints.use((endpoints) => endpoints.start()))
const reload = (index = 0) => platform.run(Endpoints.use((endpoints) => endpoints.reload(here.places[index]!.endpointId)))
const probe = (index = 0) => platform.run(Endpoints.use((endpoints) => endpoints.probe(here.places[index]!.endpointId)))
const statusOf = (index = 0) => platform.run(Endpoints.useSync((endpoints) => endpoints.status(here.places[index]!.endpointId)))
const told = (enough: (status: EndpointStatus) => boolean, index = 0) =>
  platform.told((events) => {
    const last = events.flatMap((event) =>
      event.name === "endpoint" && event.data.endpointId === here.places[index]!.endpointId ? [event.data] : []).at(-1)
    return last !== undefined && enough(last)
  })
const device = (index = 0) => here.places[index]!.device

describe("a session", () => {
  it("opens with the stored secret, and what the device says is told and written down", async () => {
    await start()
    await told((status) => status.link === "ready" && status.microphones === "open")
    expect(await statusOf()).toMatchObject({ link: "ready", firmware: "1.0", serialNumber: "F1", inCall: false, trouble: null })
    device().pressMute("muted")
    expect(await statusOf()).toMatchObject({ microphones: "muted" })
    await told((status) => status.microphones === "muted")
    await vi.waitFor(async () => {
      const kept = await here.store(EndpointStore.statuses())
      expect(kept.find((status) => status.endpointId === here.places[0]!.endpointId)).toMatchObject({ link: "ready", microphones: "muted" })
    })
  })

  it("that breaks is opened again, and until then nothing is claimed about the device", async () => {
    await start()
    await told((status) => status.link === "ready")
    device().reachable = false
    device().dropSessions("line cut")
    await told((status) => status.link === "unreachable")
    expect(await statusOf()).toMatchObject({ inCall: null, microphones: null, firmware: "1.0", trouble: { reason: "unreachable" } })
    device().reachable = true
    await told((status) => status.link === "ready")
    expect(await statusOf()).toMatchObject({ inCall: false, trouble: null, nextAttemptAt: null })
    expect(device().sessions).toBe(1)
  })

  it("tries for ever, but a refused password only once until a person says again", async () => {
    device(0).password = "khác"
    device(1).reachable = false
    await start()
    await told((status) => status.link === "refused")
    await vi.waitFor(() => expect(device(1).connects).toBeGreaterThan(4))
    expect(device(0).connects).toBe(1)
    expect(await statusOf()).toMatchObject({ link: "refused", nextAttemptAt: null, trouble: { reason: "password-refused", raw: "401" } })
    await reload()
    await vi.waitFor(() => expect(device(0).connects).toBe(2))
    device(0).password = "đúng"
    await reload()
    await told((status) => status.link === "ready")
  })

  it.each(["host-key-changed", "algorithms-refused"] as const)("waits for a person when it meets %s", async (refusal) => {
    Object.assign(device(0), { refusal })
    device(1).reachable = false
    await start()
    await told((status) => status.link === "refused")
    await vi.waitFor(() => expect(device(1).connects).toBeGreaterThan(4))
    expect(device(0).connects).toBe(1)
    expect(await statusOf()).toMatchObject({ link: "refused", nextAttemptAt: null, trouble: { reason: refusal, raw: "their words" } })
    Object.assign(device(0), { refusal: undefined })
    await reload()
    await told((status) => status.link === "ready")
  })

  it("takes a new address and secret when it is told to reload", async () => {
    const { endpointId, host } = here.places[0]!
    await start()
    await told((status) => status.link === "ready")
    device().password = "mới"
    await here.store(Effect.gen(function*() {
      const secrets = yield* Secrets
      yield* EndpointStore.saveSecret(endpointId, secrets.seal("mới"))
    }))
    await reload()
    await vi.waitFor(() => expect(device().connects).toBe(2))
    await told((status) => status.link === "ready")
    expect(device().sessions).toBe(1)
    await here.store(EndpointStore.update(endpointId, { host: "192.168.1.1" }))
    await reload()
    await told((status) => status.link === "unreachable")
    expect(await statusOf()).toMatchObject({ trouble: { reason: "outside-device-networks" } })
    expect(device().connects).toBe(2)
    await here.store(Effect.gen(function*() {
      const secrets = yield* Secrets
      yield* EndpointStore.update(endpointId, { host })
      yield* EndpointStore.saveSecret(endpointId, secrets.seal("đúng"))
    }))
  })

  it("of a device that flaps is written down and told at a bounded pace, the last state included", async () => {
    await start()
    await told((status) => status.link === "ready")
    const before = platform.events.length
    for (let press = 0; press < 500; press++) device().pressMute(press % 2 === 0 ? "muted" : "open")
    device().pressMute("muted")
    await told((status) => status.microphones === "muted")
    expect(platform.events.length - before).toBeLessThan(6)
  })

  it("is closed when the platform stops", async () => {
    await start()
    await told((status) => status.link === "ready")
    await platform.stop()
    expect(device().sessions).toBe(0)
  })
})

describe("a probe", () => {
  it("asks a device that is there", async () => {
    await start()
    await told((status) => status.link === "ready")
    expect((await probe()).checks).toEqual({
      reachable: "pass", credentials: "pass", registered: "pass", camera: "pass", microphone: "pass", software: "pass"
    })
  })

  it("of a device that is back cuts the waiting short", async () => {
    device().reachable = false
    await start()
    await told((status) => status.link === "unreachable")
    device().reachable = true
    expect((await probe()).checks.reachable).toBe("pass")
  })

  it("of a device that is away says so, of a refused one too, and does not try the password again", async () => {
    device(0).reachable = false
    device(1).password = "khác"
    await start()
    await told((status) => status.link === "unreachable")
    await told((status) => status.link === "refused", 1)
    expect((await probe(0)).checks.reachable).toBe("fail")
    expect((await probe(1)).checks).toMatchObject({ reachable: "pass", credentials: "fail" })
    expect(device(1).connects).toBe(1)
  })

  it("of an endpoint nobody knows is unknown", async () => {
    const result = await platform.run(Endpoints.use((endpoints) => endpoints.probe(here.places[0]!.endpointId)))
    expect(new Set(Object.values(result.checks))).toEqual(new Set(["unknown"]))
  })
})
