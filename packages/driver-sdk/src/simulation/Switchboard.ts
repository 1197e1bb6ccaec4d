import type { HangUpCause } from "../Observation.ts"
import type { Attachment, CallNetwork, Leg, LegListener, Participant, Station } from "./CallNetwork.ts"

export interface SwitchboardOptions {
  /** Addresses that are conferences of the central server. Tested against the bare lower-case address, without `sip:`. */
  readonly conferencePattern: RegExp
  /** Milliseconds before the far side rings, and again before it answers. 0 (the default) still reports asynchronously. */
  readonly pace?: number
  /** Milliseconds a codec may ring before the caller is told "no-answer". Default 30 000. */
  readonly ringTime?: number
  readonly clock?: () => Date
}

export interface Switchboard extends CallNetwork {
  /** Calls `listener` after every join, leave and mute in a conference. Returns the way to stop it. */
  onChange(listener: () => void): () => void
}

interface Line {
  readonly station: Station
  readonly address: string
  readonly legs: Set<SwitchedLeg>
  microphones: "muted" | "open"
  attached: boolean
}

/** One half of a call. `end` is idempotent: whoever ends a call first decides the cause. */
interface SwitchedLeg extends Leg {
  readonly line: Line
  /** Frees the leg at once and tells its station afterwards. */
  end(cause: HangUpCause): void
}

const bare = (address: string): string => address.trim().replace(/^(sips?|h323):/i, "").toLowerCase()

/**
 * A central server with ad-hoc conferences. A matching address is a conference, made by the first to join and gone
 * with the last; the address of an attached codec rings that codec; any other address ends with "unknown-address",
 * or with "no-answer" if a codec lived there before it lost its power.
 */
export const makeSwitchboard = (options: SwitchboardOptions): Switchboard => {
  const pace = options.pace ?? 0
  const ringTime = options.ringTime ?? 30_000
  const clock = options.clock ?? (() => new Date())
  const lines = new Map<string, Line>()
  const everSeen = new Set<string>()
  const rooms = new Map<string, Map<SwitchedLeg, Date>>()
  /** Legs on their way into a conference, so that `drop` reaches those that still ring. */
  const heading = new Map<SwitchedLeg, string>()
  const listeners = new Set<() => void>()
  const changed = (): void => { for (const listener of listeners) listener() }

  const leave = (leg: SwitchedLeg): void => {
    const room = heading.get(leg)
    heading.delete(leg)
    const members = room === undefined ? undefined : rooms.get(room)
    if (room === undefined || !members?.delete(leg)) return
    if (members.size === 0) rooms.delete(room)
    changed()
  }

  const join = (leg: SwitchedLeg, room: string): void => {
    const members = rooms.get(room) ?? new Map<SwitchedLeg, Date>()
    rooms.set(room, members.set(leg, clock()))
    changed()
  }

  /** Runs the steps of one leg in order, one at a time, and stops at the first end. */
  const makeLeg = (line: Line, on: LegListener, onEnd: (cause: HangUpCause) => void = () => {}) => {
    let over = false
    let cancel = (): void => {}
    const leg: SwitchedLeg = {
      line,
      hangUp: () => leg.end("local-hang-up"),
      end: (cause) => {
        if (over) return
        over = true
        cancel()
        line.legs.delete(leg)
        leave(leg)
        onEnd(cause)
        setImmediate(() => { if (line.attached) on.ended(cause) })
      }
    }
    line.legs.add(leg)
    /** The next step of the leg; it takes the place of a step still waited for. */
    const later = (milliseconds: number, step: () => void): void => {
      cancel()
      const run = (): void => { if (!over) step() }
      if (milliseconds > 0) {
        const timer = setTimeout(run, milliseconds)
        cancel = () => clearTimeout(timer)
      } else {
        const immediate = setImmediate(run)
        cancel = () => clearImmediate(immediate)
      }
    }
    return { leg, later }
  }

  const dialConference = (line: Line, room: string, on: LegListener): Leg => {
    const { leg, later } = makeLeg(line, on)
    heading.set(leg, room)
    later(pace, () => {
      on.ringing()
      later(pace, () => {
        join(leg, room)
        on.connected()
      })
    })
    return leg
  }

  const dialPeer = (line: Line, callee: Line, on: LegListener): Leg => {
    let far: SwitchedLeg | undefined
    let answered = false
    const near = makeLeg(line, on, (cause) => far?.end(causeForTheOther(cause)))
    near.later(pace, () => {
      if (!callee.attached) return near.leg.end("no-answer")
      if (callee.legs.size > 0) return near.leg.end("busy")
      const { leg } = makeLeg(callee, {
        ringing: () => {},
        connected: () => {},
        ended: (cause) => callListener?.ended(cause)
      }, (cause) => near.leg.end(answered || cause !== "local-hang-up" ? causeForTheOther(cause) : "rejected"))
      far = leg
      on.ringing()
      near.later(ringTime, () => near.leg.end("no-answer"))
      const answer = (): void => {
        if (answered) return
        answered = true
        near.later(0, () => {
          callListener?.connected()
          on.connected()
        })
      }
      const callListener = callee.station.onIncoming?.({ from: line.station.address, answer, hangUp: leg.hangUp })
      if (!callee.station.onIncoming) answer()
    })
    return near.leg
  }

  const dialNowhere = (line: Line, cause: HangUpCause, on: LegListener): Leg => {
    const { leg, later } = makeLeg(line, on)
    later(pace, () => leg.end(cause))
    return leg
  }

  const attach = (station: Station): Attachment => {
    const address = bare(station.address)
    for (const other of lines.values()) {
      if (other.station.name === station.name || other.address === address) {
        throw new Error(`${station.name} <${address}> is on the network already`)
      }
    }
    const line: Line = { station, address, legs: new Set(), microphones: "open", attached: true }
    lines.set(address, line)
    everSeen.add(address)
    return {
      dial: (dialled, _rate, on) => {
        const target = bare(dialled)
        if (!line.attached) throw new Error(`${station.name} is not on the network`)
        if (matches(options.conferencePattern, target)) return dialConference(line, target, on)
        const callee = lines.get(target)
        if (callee) return dialPeer(line, callee, on)
        return dialNowhere(line, everSeen.has(target) ? "no-answer" : "unknown-address", on)
      },
      setMicrophones: (state) => {
        if (line.microphones === state) return
        line.microphones = state
        changed()
      },
      detach: () => {
        if (!line.attached) return
        line.attached = false
        lines.delete(address)
        for (const leg of [...line.legs]) leg.end("network")
      }
    }
  }

  return {
    attach,
    participants: (conference) =>
      [...rooms.get(bare(conference)) ?? []].map(([leg, since]): Participant => ({
        station: leg.line.station.name, since, microphones: leg.line.microphones
      })),
    conferences: () => [...rooms.keys()],
    drop: (conference, station) => {
      const room = bare(conference)
      for (const [leg, target] of [...heading]) {
        if (target === room && (station === undefined || leg.line.station.name === station)) leg.end("remote-hang-up")
      }
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** What one end of a call between two codecs learns when the other end's leg ended so. */
const causeForTheOther = (cause: HangUpCause): HangUpCause => cause === "network" ? "network" : "remote-hang-up"

/** `lastIndex` of a global pattern would make every second dial fail. */
const matches = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0
  return pattern.test(text)
}
