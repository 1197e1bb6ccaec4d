import { Result, Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import type { Meeting } from "./Meeting.ts"
import { OfficerId } from "./Officer.ts"
import { outranks, type MeetingKind, type PriorityOrder } from "./Priority.ts"
import { NotOutranked, NothingToPreempt, PreemptionDecided, type Refusal } from "./Refusal.ts"
import { RegistrationId, SubmitRegistration } from "./Registration.ts"
import { Reason, type Bilingual } from "./Text.ts"

export const PreemptionId = Id.pipe(Schema.brand("PreemptionId"))
export type PreemptionId = typeof PreemptionId.Type

export const PreemptionState = Schema.Literals(["requested", "granted", "refused"]).annotate({ identifier: "PreemptionState" })
export type PreemptionState = typeof PreemptionState.Type

/** A registration asks that approved meetings of a lower priority give way to it; a person decides. */
export const Preemption = Schema.Struct({
  id: PreemptionId,
  registrationId: RegistrationId,
  reason: Schema.String,
  requestedBy: OfficerId,
  requestedAt: Instant,
  state: PreemptionState,
  decidedBy: Schema.NullOr(OfficerId),
  decidedAt: Schema.NullOr(Instant),
  decisionReason: Schema.NullOr(Schema.String)
}).annotate({ identifier: "Preemption" })
export type Preemption = typeof Preemption.Type

export const RequestPreemption = Schema.Union([
  Schema.Struct({ registrationId: RegistrationId, reason: Reason }),
  Schema.Struct({ ...SubmitRegistration.fields, reason: Reason })
]).annotate({ identifier: "RequestPreemption" })
export const DecidePreemption = Schema.Struct({ preemptionId: PreemptionId, verdict: Schema.Literals(["grant", "refuse"]), reason: Reason })

/** An approved meeting in the way; without its number for those who may know only that the place is taken. */
export type Obstacle = Pick<Meeting, "state"> & { readonly number: string | null; readonly kind: MeetingKind | null }

/** Something must be in the way, all of it of a lower priority, and none of it running. `maintained`: maintenance has the place too, or alone. */
export const preemptible = (
  kind: MeetingKind | undefined, { obstacles, maintained }: { readonly obstacles: ReadonlyArray<Obstacle>; readonly maintained: boolean }, order: PriorityOrder
): Result.Result<void, Refusal> => {
  if (obstacles.length === 0) return Result.fail(NothingToPreempt.make({ place: maintained ? "maintenance" : "free" }))
  const firm = obstacles.filter((one) => one.state !== "scheduled" || !outranks(kind, one.kind, order))
  return firm.length === 0 ? Result.succeed(undefined) : Result.fail(NotOutranked.make({ numbers: firm.flatMap(({ number }) => number ?? []) }))
}

export const undecided = ({ state }: Preemption): Result.Result<void, Refusal> =>
  state === "requested" ? Result.succeed(undefined) : Result.fail(PreemptionDecided.make({ state }))

/** What those who give way read around the deciding officer's own words. It says nothing of what it gives way to. */
export const apology: Bilingual = {
  vi: "Cuộc họp phải nhường điểm cầu cho một cuộc họp có mức ưu tiên cao hơn. Xin lỗi quý cơ quan về sự thay đổi này; cuộc họp được xếp đầu danh sách chờ.",
  en: "The meeting had to give its sites to one of a higher priority. We are sorry for the change; the meeting is first on the waiting list."
}
