import { MediaRelay } from "@diemcau/media/MediaRelay"
import { Database } from "@diemcau/store/Database"
import { Effect, Layer, Logger, ManagedRuntime } from "effect"
import { Clock } from "./Clock.ts"
import { Conductor } from "./conduct/Conductor.ts"
import { drivers } from "./conduct/drivers.ts"
import { Endpoints } from "./conduct/EndpointSession.ts"
import { Config, secretsFile } from "./Config.ts"
import { DeviceNetworks } from "./DeviceNetworks.ts"
import { Live } from "./Live.ts"
import { Sessions } from "./http/sessions.ts"
import { Rooms } from "./media/Rooms.ts"
import { Secrets } from "./Secrets.ts"
import { Standstill } from "./Standstill.ts"

/** The Janus that the configuration names. Its news go where all else is logged. */
export const janusRelay = ({ media, dataDirectory }: Config["Service"]): Layer.Layer<MediaRelay> =>
  Layer.unwrap(Effect.map(Effect.context<never>(), (services) =>
    MediaRelay.layer({
      path: media.janusPath, dataDirectory, mediaAddresses: media.addresses, mediaPorts: media.ports,
      say: (sentence) => void Effect.runForkWith(services)(Effect.logWarning(sentence))
    })))

/** A page says every 5 s that it is there; two may get lost. */
const silence = 15_000

export interface RuntimeOptions {
  readonly clock?: Layer.Layer<Clock>
  /** Absent: no Janus is started, and there are no meetings in the browser. */
  readonly relay?: Layer.Layer<MediaRelay>
  /** In place of 15 s. */
  readonly silence?: number
}

/** Every service of the gateway, composed in one place. */
export const gatewayLayer = (config: Config["Service"], options: RuntimeOptions = {}) => {
  const ground = Layer.mergeAll(
    Layer.succeed(Config, Config.of(config)),
    options.clock ?? Clock.layerSystem,
    Live.layer,
    Database.layer({ url: config.databaseUrl }),
    Secrets.layerFile(secretsFile(config.dataDirectory)),
    DeviceNetworks.layer({ networks: config.deviceNetworks, allowLoopback: config.pretend })
  )
  const rooms = Layer.provide(Rooms.layer({ silence: options.silence ?? silence }), options.relay ?? MediaRelay.layerAbsent)
  return Layer.mergeAll(Sessions.layer, Standstill.layer, Conductor.layer({ node: config.node }), rooms).pipe(
    Layer.provideMerge(Endpoints.layer({ drivers })),
    Layer.provideMerge(ground),
    Layer.provideMerge(Logger.layer([Logger.consoleJson]))
  )
}

export const makeRuntime = (config: Config["Service"], options?: RuntimeOptions) =>
  ManagedRuntime.make(gatewayLayer(config, options))
