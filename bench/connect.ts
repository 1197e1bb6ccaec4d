import { fork } from "node:child_process"
import { once } from "node:events"
import { randomBytes } from "node:crypto"
import { fileURLToPath } from "node:url"
import { Clock } from "@diemcau/gateway/Clock"
import { Conductor } from "@diemcau/gateway/conduct/Conductor"
import { drivers } from "@diemcau/gateway/conduct/drivers"
import { Endpoints } from "@diemcau/gateway/conduct/EndpointSession"
import { DeviceNetworks } from "@diemcau/gateway/DeviceNetworks"
import { Live } from "@diemcau/gateway/Live"
import { Secrets } from "@diemcau/gateway/Secrets"
import { Database, migrate } from "@diemcau/store/Database"
import { Effect, Layer, ManagedRuntime, Redacted, Stream } from "effect"
import pg from "pg"
import type { Device, Report } from "./connect/Device.ts"
import { seedEstate } from "./connect/estate.ts"
import { openServer } from "./Server.ts"
import { median, percentile } from "./statistics.ts"

const sizes = [28, 200, 1_000]
const runs = 3
const seed = 20_171_002

interface Wave {
  /** From the word to the conductor until every site is connected by its device's own evidence. Milliseconds. */
  readonly wave: number
  /** The slowest device by itself, from its dial command to its "connected". */
  readonly slowest: number
  /** From the word until the first, the middle and the last device had its dial command. */
  readonly dialled: readonly [first: number, middle: number, last: number]
  /** Until the last device said "connected": what is missing to `wave` is ours. */
  readonly lastConnected: number
}

/** All sites of one meeting at once, through the conductor and real sockets: `npm run bench -- connect`. */
export const benchConnect = async (): Promise<void> => {
  console.log(`connect: every site of one meeting in one wave; call pace 50 to 400 ms a device, ${runs} runs a size, in milliseconds`)
  console.log("sites  run   wave  slowest device  ratio   dial command at (first middle last)   last device connected")
  const ratios = new Map<number, number>()
  for (const size of sizes) {
    const waves: Array<Wave> = []
    for (let run = 1; run <= runs; run++) {
      const one = await measure(size, seed + run)
      waves.push(one)
      const [first, middle, last] = one.dialled.map((at) => at.toFixed(0).padStart(6)) as [string, string, string]
      console.log(`${String(size).padStart(5)}  ${String(run).padStart(3)} ${one.wave.toFixed(0).padStart(6)}  ${one.slowest.toFixed(0).padStart(14)}  ` +
        `${(one.wave / one.slowest).toFixed(2).padStart(5)}   ${first} ${middle} ${last}${one.lastConnected.toFixed(0).padStart(38)}`)
    }
    ratios.set(size, median(waves.map(({ wave, slowest }) => wave / slowest)))
  }
  for (const [size, ratio] of ratios) console.log(`median at ${size} sites: ${ratio.toFixed(2)}`)
  console.log(`ratio: ${ratios.get(200)!.toFixed(2)}`)
}

const measure = async (size: number, seed: number): Promise<Wave> => {
  const server = await openServer()
  const devices = fork(fileURLToPath(new URL("./connect/devices.ts", import.meta.url)), [String(size), String(seed)], { execArgv: process.execArgv })
  try {
    const [places] = await once(devices, "message") as [ReadonlyArray<Device>]
    await migrate(server.url)
    const ground = Layer.mergeAll(
      Database.layer({ url: server.url }), Clock.layerSystem, Live.layer,
      Secrets.layerText(Redacted.make(randomBytes(32).toString("base64"))),
      DeviceNetworks.layer({ networks: ["10.0.0.0/8"], allowLoopback: true })
    )
    const runtime = ManagedRuntime.make(
      Conductor.layer({ node: "bench" }).pipe(Layer.provideMerge(Endpoints.layer({ drivers })), Layer.provideMerge(ground))
    )
    try {
      const { meeting, endpointIds } = await runtime.runPromise(seedEstate(places))
      await runtime.runPromise(Endpoints.use((endpoints) =>
        Effect.gen(function*() {
          yield* endpoints.start()
          while (!endpointIds.every((id) => endpoints.status(id).link === "ready")) yield* Effect.sleep(50)
          // What signing in left to be written down is no part of the wave.
          yield* Effect.sleep(1_500)
        })))
      const connected = Promise.withResolvers<number>()
      runtime.runFork(Live.use((live) => Stream.runForEach(live.announcements, ({ event }) => Effect.sync(() => {
        if (event.name === "site" && event.data.connected === size) connected.resolve(Date.now())
      }))))
      await runtime.runPromise(Effect.sleep(50))
      const begun = Date.now()
      await runtime.runPromise(Conductor.use((conductor) => conductor.begin(meeting.id)))
      const ended = await Promise.race([connected.promise, new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error(`${size} sites were not connected within two minutes`)), 120_000).unref())])
      devices.send({ conference: meeting.address })
      const [{ participants, own }] = await once(devices, "message") as [Report]
      if (participants !== size || own.some(({ dials }) => dials !== 1)) {
        throw new Error(`${participants} of ${size} sites are on the switchboard, ${own.filter(({ dials }) => dials !== 1).length} were not dialled just once`)
      }
      await settled(server.url, size)
      const dials = own.map(({ dialledAt }) => dialledAt - begun)
      return {
        wave: ended - begun,
        slowest: Math.max(...own.map((device) => device.connectedAt - device.dialledAt)),
        dialled: [Math.min(...dials), median(dials), percentile(dials, 1)],
        lastConnected: Math.max(...own.map(({ connectedAt }) => connectedAt)) - begun
      }
    } finally {
      await runtime.dispose()
    }
  } finally {
    devices.disconnect()
    await server.close()
  }
}

/** Every command must have been written down before it was sent: one intent a site, no more. */
const settled = async (url: string, size: number): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>("select count(*)::int as count from conduct_intents")
    if (rows[0]?.count !== size) throw new Error(`${rows[0]?.count} intents for ${size} sites`)
  } finally {
    await client.end()
  }
}
