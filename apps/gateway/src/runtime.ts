import { Database } from "@diemcau/store/Database"
import { Layer, Logger, ManagedRuntime } from "effect"
import { Clock } from "./Clock.ts"
import { Conductor } from "./conduct/Conductor.ts"
import { drivers } from "./conduct/drivers.ts"
import { Endpoints } from "./conduct/EndpointSession.ts"
import { Config, secretsFile } from "./Config.ts"
import { DeviceNetworks } from "./DeviceNetworks.ts"
import { Live } from "./Live.ts"
import { Sessions } from "./http/sessions.ts"
import { Secrets } from "./Secrets.ts"

/** Every service of the gateway, composed in one place. */
export const gatewayLayer = (config: Config["Service"], clock: Layer.Layer<Clock> = Clock.layerSystem) => {
  const ground = Layer.mergeAll(
    Layer.succeed(Config, Config.of(config)),
    clock,
    Live.layer,
    Database.layer({ url: config.databaseUrl }),
    Secrets.layerFile(secretsFile(config.dataDirectory)),
    DeviceNetworks.layer({ networks: config.deviceNetworks, allowLoopback: config.pretend })
  )
  return Layer.mergeAll(Sessions.layer, Conductor.layer({ node: config.node })).pipe(
    Layer.provideMerge(Endpoints.layer({ drivers })),
    Layer.provideMerge(ground),
    Layer.provideMerge(Logger.layer([Logger.consoleJson]))
  )
}

export const makeRuntime = (config: Config["Service"], clock?: Layer.Layer<Clock>) =>
  ManagedRuntime.make(gatewayLayer(config, clock))
