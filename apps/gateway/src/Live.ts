import type { Matter } from "@diemcau/core/Responsibility"
import { Context, Effect, Layer, PubSub, Stream, type Scope } from "effect"
import type { LiveEvent } from "./api/live.ts"

/** A live event and what it is about, so that each officer gets only what the officer may read. */
export interface Announcement {
  readonly event: LiveEvent
  readonly matter: Matter
}

/** What happens, as it happens, to everybody who listens. Slow listeners lose the oldest: pages load again then. */
export class Live extends Context.Service<Live, {
  readonly publish: (event: LiveEvent, matter?: Matter) => Effect.Effect<void>
  readonly announcements: Stream.Stream<Announcement>
  /** Listens already when it returns: what is published while the caller still reads the journal is not missed. */
  readonly listen: Effect.Effect<Stream.Stream<Announcement>, never, Scope.Scope>
}>()("gateway/Live") {
  static readonly layer = Layer.effect(
    Live,
    Effect.gen(function*() {
      const hub = yield* PubSub.sliding<Announcement>(4096)
      return Live.of({
        publish: (event, matter = {}) => Effect.asVoid(PubSub.publish(hub, { event, matter })),
        announcements: Stream.fromPubSub(hub),
        listen: Effect.map(PubSub.subscribe(hub), (subscription) => Stream.fromSubscription(subscription))
      })
    })
  )
}
