import { setTimeout as pause } from "node:timers/promises"
import { Refused, type Caller } from "../Caller.ts"

/** Somebody's page in the meeting's room, as far as the platform knows of it: it says that it is there, and comes back. */
export interface Sitter {
  /** The seat it holds, or believes to hold. */
  seatId(): string | undefined
  stop(): Promise<void>
}

/** Milliseconds between two words of the page. */
const glance = 500

export const sitDown = (officer: Caller, meetingId: string): Sitter => {
  const stopping = new AbortController()
  let seatId: string | undefined
  const sit = async (): Promise<void> => {
    try {
      if (seatId === undefined) seatId = (await officer.call("POST /api/v1/meetings/:id/seats", { params: { id: meetingId } })).seatId
      else await officer.call("POST /api/v1/seats/:id/presence", { params: { id: seatId } })
    } catch (cause) {
      // A seat dies with the gateway; a page then takes another. All else is tried again.
      if (cause instanceof Refused && cause.problem.code === "no-such-seat") seatId = undefined
    }
  }
  const sitting = (async () => {
    while (!stopping.signal.aborted) {
      await sit()
      await pause(glance, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()
  return {
    seatId: () => seatId,
    stop: async () => {
      stopping.abort()
      await sitting
      if (seatId !== undefined) await officer.call("DELETE /api/v1/seats/:id", { params: { id: seatId } }).catch(() => undefined)
    }
  }
}
