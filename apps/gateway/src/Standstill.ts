import { alternatives } from "@diemcau/core/schedule/alternatives"
import type { Arrangement } from "@diemcau/core/MeetingChange"
import { sitesOf } from "@diemcau/core/Registration"
import type { Alternative } from "@diemcau/core/Schedule"
import { atOnce, StoreError, type Database } from "@diemcau/store/Database"
import * as Schedule from "@diemcau/store/Schedule"
import { Context, Effect, Layer } from "effect"
import { Clock } from "./Clock.ts"
import { coalesced } from "./coalesced.ts"
import { occupancy } from "./procedures/circumstances.ts"

/** What holds the sites, whoever may know of it, and the other ways that are free. */
interface Found {
  readonly held: ReadonlyArray<Schedule.Holding>
  readonly alternatives: ReadonlyArray<Alternative>
}

/**
 * What to say to those who came too late for a time. Whoever loses to the same winner asks the same, and all at once:
 * it is looked up once for all of them, outside their transactions, when they hold up nobody any more.
 */
export class Standstill extends Context.Service<Standstill, {
  readonly of: (asked: Arrangement) => Effect.Effect<Found, StoreError>
}>()("gateway/Standstill") {
  static readonly layer = Layer.effect(
    Standstill,
    Effect.gen(function*() {
      const services = yield* Effect.context<Database | Clock>()
      const lookUp = (asked: Arrangement) =>
        Effect.gen(function*() {
          const { opensAt, closesAt } = asked
          const siteIds = sitesOf(asked)
          const [held, around] = yield* atOnce([
            Schedule.confirmedClashes({ siteIds, period: { opensAt, closesAt } }), occupancy(asked, (yield* Clock).now(), undefined)
          ])
          // The winner has left again meanwhile: asked once more, the answer is another.
          if (held.length === 0) return yield* new StoreError({ reason: "lock-timeout", detail: "Nothing holds the sites any more" })
          return { held, alternatives: alternatives(asked, siteIds, around) }
        }).pipe(Effect.provideContext(services))
      return Standstill.of({ of: coalesced((asked) => JSON.stringify([asked.opensAt, asked.closesAt, ...sitesOf(asked)]), lookUp) })
    })
  )
}
