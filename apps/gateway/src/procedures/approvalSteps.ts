import { chainOf, heirOf, stepsDueAt } from "@diemcau/core/ApprovalChain"
import { atLastStep, atOwnStep, endorsable, type ApprovalStep, type StepVerdict } from "@diemcau/core/ApprovalStep"
import { localDate } from "@diemcau/core/Instant"
import type { MeetingLevel } from "@diemcau/core/MeetingLevel"
import type { Officer } from "@diemcau/core/Officer"
import { explained, overriddenBy } from "@diemcau/core/Override"
import { AlreadyDecided } from "@diemcau/core/Refusal"
import { decidable, type Registration, type RegistrationId } from "@diemcau/core/Registration"
import type { Circumstances } from "@diemcau/core/registration/rules"
import * as ChainStore from "@diemcau/store/ApprovalChain"
import * as StepStore from "@diemcau/store/ApprovalStep"
import * as PreemptionStore from "@diemcau/store/Preemption"
import * as SeriesStore from "@diemcau/store/Series"
import * as UnitStore from "@diemcau/store/Unit"
import * as WaitlistStore from "@diemcau/store/Waitlist"
import { Effect } from "effect"
import { Clock } from "../Clock.ts"
import { decided, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { lockReadable, matterOf } from "./matter.ts"
import { assessedNow } from "./undecided.ts"

type Filed = Pick<Registration, "id" | "decisionDueAt">

/** Filed before there were chains: the focal body approves, as the assumed chain has it. */
const single = ({ id, decisionDueAt }: Filed): ReadonlyArray<ApprovalStep> => [{
  registrationId: id, round: 0, ordinal: 1, version: 0, name: { vi: "Phê duyệt", en: "Approval" }, unitId: null, dueAt: decisionDueAt,
  verdict: null, decidedBy: null, decidedAt: null, remarks: null
}]

/** The steps of each, each with the unit that answers for it today. A fixed number of queries. */
export const stepsOfAll = (registrations: ReadonlyArray<Filed>) =>
  Effect.flatMap(StepStore.latest(registrations.map(({ id }) => id)), (found) => inherited(registrations, found))

const inherited = (registrations: ReadonlyArray<Filed>, found: ReadonlyMap<RegistrationId, ReadonlyArray<ApprovalStep>>) =>
  Effect.gen(function*() {
    const units = [...found.values()].some((steps) => steps.some(({ unitId }) => unitId !== null)) ? yield* UnitStore.list() : []
    const today = localDate((yield* Clock).now())
    return new Map(registrations.map((registration): [RegistrationId, ReadonlyArray<ApprovalStep>] => {
      const steps = found.get(registration.id) ?? single(registration)
      return [registration.id, steps.map((step) => step.unitId === null ? step : { ...step, unitId: heirOf(step.unitId, units, today) })]
    }))
  })

/** `filed`: its steps as they were read already. */
export const stepsOf = (registration: Filed, filed?: ReadonlyArray<ApprovalStep>) =>
  Effect.map(
    filed === undefined ? stepsOfAll([registration]) : inherited([registration], new Map(filed.length === 0 ? [] : [[registration.id, filed]])),
    (all) => all.get(registration.id)!
  )

/** The chain in force for this level, with its days counted from now: what a registration filed now goes through. */
export const chainFor = (level: MeetingLevel | undefined, opensAt: Date, around: Pick<Circumstances, "now" | "calendar" | "provisions">) =>
  Effect.gen(function*() {
    const { version, chains } = yield* ChainStore.inForce()
    const chain = chainOf(chains, level)
    const due = stepsDueAt(chain, opensAt, around)
    return { version, steps: chain.map((step, n) => ({ ...step, dueAt: due[n]! })), decisionDueAt: due.at(-1)! }
  })

/** A filing begins its chain anew, whatever was decided on earlier ones. */
export const file = (id: RegistrationId, { version, steps }: Effect.Success<ReturnType<typeof chainFor>>) =>
  Effect.gen(function*() {
    const before = (yield* StepStore.latest([id])).get(id)
    const round = (before?.[0]?.round ?? 0) + 1
    yield* StepStore.insert(steps.map(({ name, unitId, dueAt }, n): ApprovalStep => ({
      registrationId: id, round, ordinal: n + 1, version, name, unitId, dueAt, verdict: null, decidedBy: null, decidedAt: null, remarks: null
    })))
  })

/** The step as the journal tells it; nothing for a chain of one, which is the approval. */
export const toldOf = ({ ordinal, name }: ApprovalStep, steps: ReadonlyArray<ApprovalStep>) =>
  steps.length === 1 ? {} : { step: { ordinal, of: steps.length, name } }

/** Writes down what this officer decided at a step. A step that was decided keeps its first decision. */
export const settle = (step: ApprovalStep, verdict: StepVerdict, remarks: string, { now, officer }: Pick<Circumstance, "now" | "officer">) =>
  step.round === 0 || step.verdict !== null || officer === null
    ? Effect.void
    : StepStore.decide({ ...step, verdict, decidedBy: officer.id, decidedAt: now, remarks: remarks === "" ? null : remarks })

/** Books, or agrees to a booking, at the end of the chain only; answers with the chain's last step. */
export const concluding = (registration: Registration, officer: Officer, filed?: ReadonlyArray<ApprovalStep>) =>
  Effect.gen(function*() {
    const steps = yield* stepsOf(registration, filed)
    const step = yield* decided(atLastStep(officer, registration, steps))
    return { step, told: toldOf(step, steps) }
  })

/** Ends it, or gives it back, at the step at which it stands. */
export const halting = (registration: Registration, officer: Officer) =>
  Effect.gen(function*() {
    const steps = yield* stepsOf(registration)
    const step = yield* decided(atOwnStep(officer, registration, steps))
    return { step, told: toldOf(step, steps) }
  })

/** What was approved is held again, or on more days, by whoever answers for the last step, where the province has set a chain. */
export const demandLastStep = (registration: Registration, officer: Officer | null) =>
  Effect.gen(function*() {
    if (officer === null) return
    const steps = yield* stepsOf(registration)
    if (steps.length > 1 || steps[0]?.unitId !== null) yield* decided(atOwnStep(officer, registration, steps.map((step) => ({ ...step, verdict: "endorsed" as const }))))
  })

/** Whoever waits for a place, or asks for one that is taken, goes through the same steps. */
const awaitsDecision = (registration: Registration) =>
  Effect.gen(function*() {
    if (registration.state !== "waiting") return yield* decided(decidable(registration))
    const entry = yield* WaitlistStore.openOf(registration.id, null)
    if (entry?.state === "asked" || (yield* PreemptionStore.requested(registration.id)).length > 0) return registration
    return yield* refuse(AlreadyDecided.make({ number: registration.number, state: registration.state }))
  })

const endorse: Implementation<"registration.endorse"> = ({ registrationId, step: ordinal, remarks }, circumstance) =>
  Effect.gen(function*() {
    const { officer, now } = circumstance
    const registration = yield* awaitsDecision(yield* lockReadable(registrationId, officer))
    const steps = yield* stepsOf(registration)
    const step = yield* decided(endorsable(officer!, registration, steps, ordinal))
    const days = (yield* SeriesStore.find(registrationId)) === null ? null : yield* SeriesStore.days(registrationId)
    const { assessment } = yield* assessedNow(registration, days, now, officer)
    const overridden = overriddenBy({ track: registration.track, rulings: assessment.rulings })
    yield* decided(explained(overridden, "remarks", remarks))
    yield* settle(step, "endorsed", remarks, circumstance)
    return {
      subjectId: registrationId, registrationId, matter: matterOf(registration),
      change: { number: registration.number, remarks: remarks === "" ? null : remarks, overridden: overridden.map(({ rule }) => rule), ...toldOf(step, steps) }
    }
  })

export const approvalStepProcedures = { "registration.endorse": endorse }

