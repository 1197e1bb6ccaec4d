import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import { DeviceNetworks, type DeviceNetworksOptions } from "./DeviceNetworks.ts"

const names: Record<string, ReadonlyArray<string>> = {
  "so-noi-vu.hnth": ["10.20.3.4"],
  "two-faced.hnth": ["10.20.3.4", "169.254.169.254"],
  "rebinds.hnth": ["127.0.0.1"],
  "2130706433": ["127.0.0.1"],
  "empty.hnth": []
}
const given = (options: Partial<DeviceNetworksOptions> = {}) =>
  DeviceNetworks.layer({
    networks: ["10.20.0.0/16", "fd12:3456::/32", "192.168.7.9"], allowLoopback: false,
    ownAddresses: () => ["10.20.0.1"],
    resolve: async (name) => {
      const addresses = names[name]
      if (addresses === undefined) throw new Error("ENOTFOUND")
      return addresses
    },
    ...options
  })
const allows = (host: string) => DeviceNetworks.useSync((networks) => networks.allows(host))
const resolve = (host: string) => DeviceNetworks.use((networks) => Effect.result(networks.resolve(host)))

const everywhere = { networks: ["0.0.0.0/0", "::/0"] }

describe("DeviceNetworks", () => {
  it.effect.each([
    ["10.20.3.4", true], ["10.20.255.255", true], ["fd12:3456::9", true], ["192.168.7.9", true], ["::ffff:10.20.3.4", true],
    ["10.21.0.1", false], ["8.8.8.8", false], ["192.168.7.10", false], ["fd12:3457::1", false], ["10.20.0.1", false],
    ["127.0.0.1", false], ["::1", false], ["::ffff:127.0.0.1", false], ["so-noi-vu.hnth", true], ["localhost", false], ["db.localhost", false]
  ] as const)("allows %s: %s", ([host, expected]) =>
    allows(host).pipe(Effect.map((allowed) => assert.strictEqual(allowed, expected)), Effect.provide(given())))

  it.effect.each([
    "169.254.169.254", "169.254.0.1", "100.100.100.200", "fd00:ec2::254", "224.0.0.251", "239.1.1.1", "255.255.255.255", "0.0.0.0",
    "::", "fe80::1", "ff02::1", "::ffff:169.254.169.254", "127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", "10.20.0.1", "::ffff:10.20.0.1"
  ])("never %s, even when everything is allowed", (host) =>
    allows(host).pipe(Effect.map((allowed) => assert.isFalse(allowed)), Effect.provide(given(everywhere))))

  it.effect("loopback only by the lab's setting, and then without being listed", () =>
    Effect.gen(function*() {
      assert.isTrue(yield* allows("127.0.0.1"))
      assert.isTrue(yield* allows("::1"))
      assert.isFalse(yield* allows("169.254.169.254"))
    }).pipe(Effect.provide(given({ allowLoopback: true }))))

  it.effect("a name counts by all that it stands for, when the connection is made", () =>
    Effect.gen(function*() {
      const outcome = (host: string) =>
        Effect.map(resolve(host), (result) => result._tag === "Success" ? result.success : result.failure.reason)
      assert.strictEqual(yield* outcome("so-noi-vu.hnth"), "10.20.3.4")
      assert.strictEqual(yield* outcome("10.20.9.9"), "10.20.9.9")
      assert.strictEqual(yield* outcome("two-faced.hnth"), "outside-device-networks")
      assert.strictEqual(yield* outcome("rebinds.hnth"), "outside-device-networks")
      assert.strictEqual(yield* outcome("2130706433"), "outside-device-networks")
      assert.strictEqual(yield* outcome("nobody.hnth"), "unknown-name")
      assert.strictEqual(yield* outcome("empty.hnth"), "unknown-name")
    }).pipe(Effect.provide(given())))

  it.effect.each(["10.0.0.0/33", "10.0.0/8", "fd00::/129", "10.0.0.0/8/8", "10.0.0.0/", "any", ""])("refuses %j as a network", (network) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Effect.provide(allows("10.0.0.1"), given({ networks: [network] })))
      assert.strictEqual((error as { network: string }).network, network)
    }))

  it.effect("an address is inside exactly when its leading bits are", () =>
    Effect.gen(function*() {
      const networks = yield* DeviceNetworks
      fc.assert(fc.property(fc.ipV4(), (address) => {
        const [a, b] = address.split(".").map(Number)
        assert.strictEqual(networks.allows(address), a === 10 && b === 20 && address !== "10.20.0.1" || address === "192.168.7.9")
      }))
    }).pipe(Effect.provide(given())))
})
