/** Milliseconds before a failed attempt is repeated. */
export const waits = [500, 1000, 2000, 5000, 10_000] as const

/** The wait after so many failures in a row. */
export const waitAfter = (failures: number): number => waits[Math.min(failures, waits.length - 1)]!

export interface Turns<Ask> {
  /** Does it now, or once after what is being done; ends a wait. */
  readonly ask: (ask: Ask) => void
  /** Does it after a wait, longer with each failure. */
  readonly later: (ask: Ask) => void
  /** It works: waits are short again. */
  readonly succeeded: () => void
  /** What is being done comes to its end; nothing is done after it. */
  readonly stop: () => void
}

/**
 * One piece of work at a time. What is asked for meanwhile is merged and done once afterwards. `work` returns what is
 * still to be done, after a wait; undefined when all is done. It must not reject.
 */
export const turns = <Ask extends object>(work: (ask: Ask) => Promise<Ask | undefined>, merge: (earlier: Ask, later: Ask) => Ask): Turns<Ask> => {
  let wanted: Ask | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let stopped = false
  let failures = 0
  const note = (ask: Ask) => {
    wanted = wanted === undefined ? ask : merge(wanted, ask)
  }
  const rest = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), waitAfter(failures++))
  }
  const run = async (): Promise<void> => {
    if (busy || stopped || wanted === undefined) return
    clearTimeout(timer)
    const now = wanted
    wanted = undefined
    busy = true
    const left = await work(now)
    busy = false
    if (stopped) return
    if (left === undefined) return run()
    // What came meanwhile cannot go better than what just failed.
    wanted = wanted === undefined ? left : merge(left, wanted)
    rest()
  }
  return {
    ask: (ask) => {
      note(ask)
      void run()
    },
    later: (ask) => {
      note(ask)
      if (!busy && !stopped) rest()
    },
    succeeded: () => {
      failures = 0
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    }
  }
}
