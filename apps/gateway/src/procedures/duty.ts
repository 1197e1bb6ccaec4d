import { mayBecome, type DatedDutyKey, type DutyStanding } from "@diemcau/core/DatedDuty"
import { matterOfDuty } from "@diemcau/core/MeetingDuty"
import { DutyState, NotFound } from "@diemcau/core/Refusal"
import type { Duty } from "@diemcau/core/responsibility/matrix"
import * as DutyStore from "@diemcau/store/DatedDuty"
import { Effect } from "effect"
import { decided, demand, refuse, type Circumstance } from "./deciding.ts"
import { currentYears, dutiesOf, dutyCell, matterOf } from "./dutyCircumstances.ts"
import { excusableDuty } from "./meetingDutyCircumstances.ts"
import type { Implementation } from "./implementations.ts"

/** What a meeting brings is done by doing it; an overseer may say that it need not be. */
const recordOfMeeting = (
  { duty, sites }: NonNullable<Effect.Success<ReturnType<typeof excusableDuty>>>, state: DutyStanding["state"], note: string,
  { officer, now }: Pick<Circumstance, "officer" | "now">
) =>
  Effect.gen(function*() {
    const { key, kind, number, dueAt, meetingId, registrationId } = duty
    const matter = matterOfDuty(duty, new Map(sites.map(({ id, unitId }) => [id as string, unitId as string])))
    yield* demand(officer, "oversee-duties", matter)
    const before = duty.standing.state
    yield* decided(mayBecome(before, state))
    if (before === "fulfilled" || !(yield* DutyStore.save(key, before, { state, officerId: officer!.id, at: now, note }))) {
      return yield* refuse(DutyState.make({ state: before === "fulfilled" ? before : state }))
    }
    return { subjectId: key, meetingId, registrationId, matter, change: { kind, number, dueAt: dueAt.toISOString(), before, after: state, note } }
  })

/** A duty of this year or the last, made to stand otherwise. */
const record = (key: DatedDutyKey, state: DutyStanding["state"], note: string, { officer, now }: Circumstance) =>
  Effect.gen(function*() {
    const ofMeeting = state === "fulfilled" ? null : yield* excusableDuty(key, now)
    if (ofMeeting !== null) return yield* recordOfMeeting(ofMeeting, state, note, { officer, now })
    const { duties, sites } = yield* dutiesOf(currentYears(now), now)
    const duty = duties.find((one) => one.key === key)
    if (duty === undefined || officer === null) return yield* refuse(NotFound.make({ kind: "duty", id: key }))
    const matter = matterOf(duty, sites)
    // The door knows the procedure's duty; which duty of the matrix this one is depends on its kind.
    const cell: Duty = state === "fulfilled" ? dutyCell(duty) : "oversee-duties"
    yield* demand(officer, cell, matter)
    const before = duty.standing.state
    yield* decided(mayBecome(before, state))
    if (!(yield* DutyStore.save(key, before, { state, officerId: officer.id, at: now, note }))) return yield* refuse(DutyState.make({ state }))
    const { kind, period, siteId, dueAt } = duty
    return {
      subjectId: key, matter, demanded: { duty: cell, matter },
      change: { kind, period, siteId, siteName: sites.find(({ id }) => id === siteId)?.name ?? null, dueAt: dueAt.toISOString(), before, after: state, note }
    }
  })

const fulfil: Implementation<"duty.fulfil"> = ({ key, note }, circumstance) => record(key, "fulfilled", note, circumstance)
const excuse: Implementation<"duty.excuse"> = ({ key, reason }, circumstance) => record(key, "excused", reason, circumstance)
const reopen: Implementation<"duty.reopen"> = ({ key, reason }, circumstance) => record(key, "open", reason, circumstance)

export const dutyProcedures = { "duty.fulfil": fulfil, "duty.excuse": excuse, "duty.reopen": reopen }
