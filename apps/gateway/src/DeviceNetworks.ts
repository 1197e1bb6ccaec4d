import { Context, Effect, Layer, Schema } from "effect"
import { lookup } from "node:dns/promises"
import { BlockList, isIP } from "node:net"
import { networkInterfaces } from "node:os"
import { networkList } from "./networkList.ts"

/** Why the platform does not connect to a host. `host` is as it was configured. */
export class HostRefused extends Schema.TaggedError<HostRefused>()("HostRefused", {
  reason: Schema.Literals(["unknown-name", "outside-device-networks"]),
  host: Schema.String
}) {}

export class NetworkUnreadable extends Schema.TaggedError<NetworkUnreadable>()("NetworkUnreadable", { network: Schema.String }) {}

export interface DeviceNetworksOptions {
  /** CIDR: "10.20.0.0/16", "fd12::/32", or one address. */
  readonly networks: ReadonlyArray<string>
  /** Only the lab's simulated devices live on loopback. */
  readonly allowLoopback: boolean
  /** The platform's own addresses, where its own doors are; read at each question because they change. */
  readonly ownAddresses?: () => ReadonlyArray<string>
  readonly resolve?: (name: string) => Promise<ReadonlyArray<string>>
}

/**
 * Where devices may live. Devices are on private addresses, so the list says what is allowed; what no device can be
 * (link-local, cloud metadata, multicast, the platform itself) is refused whatever the list says.
 */
export class DeviceNetworks extends Context.Service<DeviceNetworks, {
  /** For forms, at once: is this address inside, or is this a name that may turn out to be? The connection checks again. */
  readonly allows: (host: string) => boolean
  /** The address to connect to. A name is resolved here, and all it stands for must be inside. */
  readonly resolve: (host: string) => Effect.Effect<string, HostRefused>
}>()("gateway/DeviceNetworks") {
  static readonly layer = (options: DeviceNetworksOptions): Layer.Layer<DeviceNetworks, NetworkUnreadable> =>
    Layer.effect(DeviceNetworks, make(options))
}

const neverDevices = [
  "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "100.100.100.200/32", "224.0.0.0/4", "240.0.0.0/4",
  "::/128", "fe80::/10", "fec0::/10", "ff00::/8", "fd00:ec2::/64"
]
const loopback = ["127.0.0.0/8", "::1/128"]
const localNames = /^(.*\.)?(localhost|localdomain|local|internal)\.?$/i

const familyOf = (address: string): "ipv4" | "ipv6" => isIP(address) === 4 ? "ipv4" : "ipv6"

const blockList = (networks: ReadonlyArray<string>): Effect.Effect<BlockList, NetworkUnreadable> =>
  Effect.try({ try: () => networkList(networks), catch: (error) => new NetworkUnreadable({ network: (error as Error).message }) })

const ownInterfaces = (): ReadonlyArray<string> =>
  Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter((one) => !one.internal).map((one) => one.address.replace(/%.*$/, ""))
  )

const lookupAll = async (name: string): Promise<ReadonlyArray<string>> =>
  (await lookup(name, { all: true })).map((found) => found.address.replace(/%.*$/, ""))

const make = ({ networks, allowLoopback, ownAddresses = ownInterfaces, resolve = lookupAll }: DeviceNetworksOptions) =>
  Effect.gen(function*() {
    const inside = yield* blockList(networks)
    const never = yield* blockList(neverDevices)
    const local = yield* blockList(loopback)
    // A block list and not `includes`: "::ffff:10.0.0.1" is 10.0.0.1 too.
    const isOwn = (address: string): boolean => {
      const own = new BlockList()
      for (const one of ownAddresses()) own.addAddress(one, familyOf(one))
      return own.check(address, familyOf(address))
    }
    const contains = (address: string): boolean => {
      const family = familyOf(address)
      if (local.check(address, family)) return allowLoopback
      return inside.check(address, family) && !never.check(address, family) && !isOwn(address)
    }
    return DeviceNetworks.of({
      allows: (host) => isIP(host) === 0 ? allowLoopback || !localNames.test(host) : contains(host),
      resolve: (host) =>
        Effect.gen(function*() {
          const addresses = isIP(host) === 0
            ? yield* Effect.tryPromise({ try: () => resolve(host), catch: () => new HostRefused({ reason: "unknown-name", host }) })
            : [host]
          const [first] = addresses
          if (first === undefined) return yield* new HostRefused({ reason: "unknown-name", host })
          return addresses.every(contains) ? first : yield* new HostRefused({ reason: "outside-device-networks", host })
        })
    })
  })
