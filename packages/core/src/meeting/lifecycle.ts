import { Result } from "effect"
import { plusMillis } from "../Instant.ts"
import type { Meeting, MeetingState } from "../Meeting.ts"
import { MeetingState as MeetingStateRefusal, type Refusal } from "../Refusal.ts"
import type { Period } from "../Schedule.ts"

/**
 * scheduled ──connect──▶ running ──close──▶ closed
 *     ├──────cancel──────▶ cancelled ──restore──▶ scheduled
 *     └─────postpone─────▶ postponed ──restore──▶ scheduled, or ──cancel──▶ cancelled
 */
export const transitions = {
  connect: { from: ["scheduled"], to: "running" },
  close: { from: ["running"], to: "closed" },
  cancel: { from: ["scheduled", "postponed"], to: "cancelled" },
  postpone: { from: ["scheduled"], to: "postponed" },
  restore: { from: ["cancelled", "postponed"], to: "scheduled" }
} as const satisfies Record<string, { from: ReadonlyArray<MeetingState>; to: MeetingState }>

/** It has no place and no time: no schedule and no display shows it. */
export const isOff = ({ state }: Pick<Meeting, "state">): boolean => state === "cancelled" || state === "postponed"

export const requireState = (
  meeting: Pick<Meeting, "state">,
  ...needed: ReadonlyArray<MeetingState>
): Result.Result<void, Refusal> =>
  needed.includes(meeting.state)
    ? Result.succeed(undefined)
    : Result.fail(MeetingStateRefusal.make({ state: meeting.state, needed: [...needed] }))

export const move = (
  meeting: Pick<Meeting, "state">,
  transition: keyof typeof transitions
): Result.Result<MeetingState, Refusal> =>
  Result.map(requireState(meeting, ...transitions[transition].from), () => transitions[transition].to)

/** A cancelled or postponed meeting held after all, perhaps at another time: its rooms are checked anew. `checkBefore`: milliseconds before an opening. */
export const restored = (
  meeting: Meeting, { opensAt, closesAt }: Period, now: Date, checkBefore: (opensAt: Date) => number
): Result.Result<Meeting, Refusal> =>
  Result.map(move(meeting, "restore"), (state) => {
    const due = plusMillis(opensAt, -checkBefore(opensAt))
    return {
      ...meeting, state, opensAt, closesAt, checkDueAt: due < now ? now : due, checkShortened: due < now, gateClosedAt: null,
      endedAt: null, endReason: null, revision: meeting.revision + 1, round: meeting.round + 1
    }
  })
