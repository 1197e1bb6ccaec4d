import { setTimeout as pause } from "node:timers/promises"

const glance = 50

/** Looks at what can only be looked at until there is something to see. Rejects after `millis`, naming `what`. */
export const until = async <A>(what: string, millis: number, look: () => Promise<A | undefined>): Promise<A> => {
  const giveUpAt = performance.now() + millis
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    if (performance.now() > giveUpAt) throw new Error(`not within ${millis / 1000} s: ${what}`)
    await pause(glance)
  }
}
