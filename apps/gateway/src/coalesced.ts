import { Deferred, Effect } from "effect"

/**
 * Those who ask the same while it is being looked up share one further looking up, which begins when that one has ended:
 * nobody gets an answer whose looking up began before the question. At most one is under way for each key.
 */
export const coalesced = <Asked, Answer, E>(
  key: (asked: Asked) => string,
  lookUp: (asked: Asked) => Effect.Effect<Answer, E>
): (asked: Asked) => Effect.Effect<Answer, E> => {
  const underWay = new Map<string, Deferred.Deferred<Answer, E>>()
  const next = new Map<string, Deferred.Deferred<Answer, E>>()

  const begin = (name: string, asked: Asked, answer: Deferred.Deferred<Answer, E>): Effect.Effect<void> =>
    Effect.suspend(() => {
      next.delete(name)
      underWay.set(name, answer)
      return lookUp(asked).pipe(
        Effect.exit,
        Effect.tap(Effect.sync(() => underWay.delete(name))),
        Effect.flatMap((exit) => Effect.asVoid(Deferred.done(answer, exit)))
      )
    })

  return (asked) =>
    Effect.suspend(() => {
      const name = key(asked)
      const waiting = next.get(name)
      if (waiting !== undefined) return Deferred.await(waiting)
      const answer = Deferred.makeUnsafe<Answer, E>()
      next.set(name, answer)
      const before = underWay.get(name)
      const turn = before === undefined ? Effect.void : Effect.exit(Deferred.await(before))
      // Not a child of whoever happens to ask first: the others wait for it too.
      return Effect.forkDetach(Effect.andThen(turn, begin(name, asked, answer))).pipe(Effect.andThen(Deferred.await(answer)))
    })
}
