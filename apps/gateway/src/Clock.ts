import { Context, Layer } from "effect"

/** The only source of time. Tests, the demo and the simulation turn it; SQL never asks its own clock. */
export class Clock extends Context.Service<Clock, {
  readonly now: () => Date
}>()("gateway/Clock") {
  static readonly system = Clock.of({ now: () => new Date() })
  static readonly layerSystem = Layer.succeed(Clock, Clock.system)

  /** A clock that stands still until it is set. */
  static readonly manual = (start: Date) => {
    let current = start
    return {
      set: (instant: Date) => {
        current = instant
      },
      layer: Layer.succeed(Clock, Clock.of({ now: () => new Date(current) }))
    }
  }
}
