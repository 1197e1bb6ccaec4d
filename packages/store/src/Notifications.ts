import { Effect, Stream } from "effect"
import { Database, StoreError } from "./Database.ts"

/**
 * What is announced on a channel from now on: the position of a new journal entry, or the id of a timer just wound.
 * Holds one connection of the pool. Ends with `StoreError` when that is lost; what was announced meanwhile is lost too.
 */
export const listen = (channel: "journal" | "timers"): Stream.Stream<string, StoreError, Database> =>
  Stream.unwrap(Effect.gen(function*() {
    const { client } = yield* Database
    return Stream.fromQueue(yield* client.listen(channel))
  })).pipe(
    Stream.map(({ payload }) => payload),
    Stream.mapError(StoreError.from)
  )
