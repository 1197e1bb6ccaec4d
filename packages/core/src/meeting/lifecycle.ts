import { Result } from "effect"
import type { Meeting, MeetingState } from "../Meeting.ts"
import { MeetingState as MeetingStateRefusal, type Refusal } from "../Refusal.ts"

/**
 * scheduled ──connect──▶ running ──close──▶ closed
 *     └──────cancel──────▶ cancelled
 */
export const transitions = {
  connect: { from: ["scheduled"], to: "running" },
  close: { from: ["running"], to: "closed" },
  cancel: { from: ["scheduled"], to: "cancelled" }
} as const satisfies Record<string, { from: ReadonlyArray<MeetingState>; to: MeetingState }>

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
