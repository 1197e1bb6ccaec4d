import { approversOf, currentStep, type ApprovalStep } from "../ApprovalStep.ts"
import { localDate, localTime, plusMillis } from "../Instant.ts"
import type { NoticeDraft } from "../Notice.ts"
import type { Officer } from "../Officer.ts"
import type { Registration } from "../Registration.ts"
import { millisOf, type ProvisionKey, type Provisions } from "../Regulation.ts"
import { holdersOf } from "../Responsibility.ts"
import type { Bilingual } from "../Text.ts"
import { noticeKinds } from "./kinds.ts"

/** A registration that nobody has decided, with its steps. */
export interface Awaited {
  readonly registration: Pick<Registration, "id" | "number" | "submittedAt"> & { readonly request: Pick<Registration["request"], "subject"> }
  readonly steps: ReadonlyArray<ApprovalStep>
}

/** Who is told; the source makes that it happens once for each step of each filing. */
export interface DecisionReminder {
  readonly officer: Officer
  readonly draft: NoticeDraft
  readonly source: string
}

const moment = (at: Date): string => `${localTime(at)} ${localDate(at).split("-").reverse().join("/")}`

/** Where the province has emptied the provision, nobody is told. */
const lengthOf = (provisions: Provisions, key: ProvisionKey): number | null => (provisions.get(key) ?? null) === null ? null : millisOf(provisions, key)

/** Since when the step's approvers have had it. */
const reachedAt = ({ registration, steps }: Awaited, { ordinal }: ApprovalStep): Date => steps[ordinal - 2]?.decidedAt ?? registration.submittedAt

/** Leaders of the approvers' own units; where none is named, those who oversee. The approvers hear of it too. */
const overseers = (officers: ReadonlyArray<Officer>, approvers: ReadonlyArray<Officer>): ReadonlyArray<Officer> => {
  const leaders = officers.filter(({ roles, unitId }) => roles.includes("leader") && approvers.some((approver) => approver.unitId === unitId))
  return [...new Set([...(leaders.length > 0 ? leaders : holdersOf(officers, "oversee-duties", {})), ...approvers])]
}

/**
 * Reminders whose time has come: to the step's approvers before it is due, to those above them after. A step that was
 * reached when its reminder's time had passed already is not reminded of: its approvers were told that moment.
 */
export const decisionRemindersDue = (
  awaited: ReadonlyArray<Awaited>, officers: ReadonlyArray<Officer>, provisions: Provisions, now: Date
): ReadonlyArray<DecisionReminder> => {
  const [before, after] = [lengthOf(provisions, "decision-reminder-before"), lengthOf(provisions, "decision-escalation-after")]
  return awaited.flatMap((one): ReadonlyArray<DecisionReminder> => {
    const { registration: { id, number, request: { subject } }, steps } = one
    const step = currentStep(steps)
    const { dueAt, round, ordinal, name } = step
    const late = after !== null && now >= plusMillis(dueAt, after)
    const remindAt = before === null ? null : plusMillis(dueAt, -before)
    const soon = !late && remindAt !== null && now >= remindAt && remindAt > reachedAt(one, step)
    if (!late && !soon) return []
    const kind = late ? "decision-overdue" as const : "decision-due-soon" as const
    const approvers = approversOf(officers, step, steps)
    const place: Bilingual = steps.length === 1 ? { vi: "", en: "" } : { vi: ` Bước ${ordinal}/${steps.length}: ${name.vi}.`, en: ` Step ${ordinal}/${steps.length}: ${name.en}.` }
    const sentence = late
      ? { vi: `Đã quá hạn trả lời ${moment(dueAt)}.${place.vi}`, en: `The answer was due at ${moment(dueAt)}.${place.en}` }
      : { vi: `Trả lời trước ${moment(dueAt)}.${place.vi}`, en: `Answer before ${moment(dueAt)}.${place.en}` }
    const { vi, en } = noticeKinds[kind].words
    return (late ? overseers(officers, approvers) : approvers).map((officer) => ({
      officer, source: `decision:${id}:${round}:${ordinal}`,
      draft: {
        officerId: officer.id, kind, subject: { vi: `${vi}: ${number} ${subject}`, en: `${en}: ${number} ${subject}` }, sentence,
        article: "registration", link: approvers.includes(officer) ? `/approvals/${id}` : `/registrations/${id}`, registrationId: id, meetingId: null
      }
    }))
  })
}
