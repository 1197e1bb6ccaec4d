import { conditionDueAt, requireCondition, type ApprovalCondition } from "@diemcau/core/ApprovalCondition"
import { ConditionState, NotFound } from "@diemcau/core/Refusal"
import type { ConditionTerms, Registration, RegistrationId } from "@diemcau/core/Registration"
import * as ConditionStore from "@diemcau/store/ApprovalCondition"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as Timers from "@diemcau/store/Timers"
import { Effect } from "effect"
import { demandLastStep } from "./approvalSteps.ts"
import { decided, demand, refuse, type Circumstance } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { lockReadable, matterOf } from "./matter.ts"

const told = ({ text, dueAt, state }: ApprovalCondition) => ({ text, dueAt: dueAt.toISOString(), state })

/** Kept beside an approval made just now; its own bell rings when its day has passed. */
export const setCondition = (
  registration: Pick<Registration, "id">, { text, metBy }: typeof ConditionTerms.Type, opensAt: Date, { now, newId, officer }: Circumstance
) =>
  Effect.gen(function*() {
    const dueAt = yield* decided(conditionDueAt(metBy, opensAt, now))
    const condition: ApprovalCondition = {
      registrationId: registration.id, text, dueAt, state: "open", setBy: officer!.id, setAt: now, reportedAt: null, report: null,
      settledBy: null, settledAt: null, answer: null, overdueAt: null
    }
    yield* ConditionStore.insert(condition)
    yield* Timers.wind({ id: newId(), kind: "condition.lapse", subjectId: registration.id, due: dueAt })
    return told(condition)
  })

const outcome = (registration: Registration, condition: ApprovalCondition, words: object) => ({
  subjectId: registration.id, registrationId: registration.id, meetingId: registration.meetingId, matter: matterOf(registration),
  change: { number: registration.number, ...words, condition: told(condition) }
})

/** The registration and its condition; both stay as they are until the transaction ends. */
const locked = (registrationId: RegistrationId, officer: Circumstance["officer"]) =>
  Effect.gen(function*() {
    const registration = yield* lockReadable(registrationId, officer)
    return { registration, condition: yield* ConditionStore.find(registrationId) }
  })

const report: Implementation<"condition.report"> = ({ registrationId, note }, { now, officer }) =>
  Effect.gen(function*() {
    const { registration, condition } = yield* locked(registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    const next: ApprovalCondition = { ...yield* decided(requireCondition(condition, "open")), state: "reported", reportedAt: now, report: note }
    yield* ConditionStore.update(next)
    return outcome(registration, next, { note })
  })

/** What the approver says of it: by whoever answers for the last step of that registration. */
const answer = (
  registrationId: RegistrationId, words: { readonly note: string } | { readonly reason: string }, needed: ReadonlyArray<ApprovalCondition["state"]>,
  state: ApprovalCondition["state"], { now, officer }: Circumstance
) =>
  Effect.gen(function*() {
    const { registration, condition } = yield* locked(registrationId, officer)
    yield* demandLastStep(registration, officer)
    const known = yield* decided(requireCondition(condition, ...needed))
    const said = "note" in words ? words.note : words.reason
    const next: ApprovalCondition = { ...known, state, settledBy: officer!.id, settledAt: now, answer: said === "" ? null : said }
    yield* ConditionStore.update(next)
    if (state !== "open") yield* Timers.cancel(registrationId)
    return outcome(registration, next, words)
  })

const confirm: Implementation<"condition.confirm"> = ({ registrationId, note }, circumstance) =>
  answer(registrationId, { note }, ["open", "reported"], "met", circumstance)
const dispute: Implementation<"condition.dispute"> = ({ registrationId, reason }, circumstance) =>
  answer(registrationId, { reason }, ["reported"], "open", circumstance)
const lift: Implementation<"condition.lift"> = ({ registrationId, reason }, circumstance) =>
  answer(registrationId, { reason }, ["open", "reported"], "lifted", circumstance)

/** Its day has passed: written down once, so that a person decides. Nothing else changes. */
const lapse: Implementation<"condition.lapse"> = ({ registrationId }, { now }) =>
  Effect.gen(function*() {
    const registration = yield* RegistrationStore.lock(registrationId)
    if (registration === null) return yield* refuse(NotFound.make({ kind: "registration", id: registrationId }))
    const known = yield* decided(requireCondition(yield* ConditionStore.find(registrationId), "open", "reported"))
    const awaited = (yield* ConditionStore.pending()).some((one) => one.registrationId === registrationId)
    // Told already, put off, or of a meeting that is not held: the bell rings for nothing.
    if (!awaited || known.overdueAt !== null || known.dueAt > now) return yield* refuse(ConditionState.make({ state: known.state, needed: [] }))
    const next: ApprovalCondition = { ...known, overdueAt: now }
    yield* ConditionStore.update(next)
    return outcome(registration, next, {})
  })

export const conditionProcedures = {
  "condition.report": report,
  "condition.confirm": confirm,
  "condition.dispute": dispute,
  "condition.lift": lift,
  "condition.lapse": lapse
}
