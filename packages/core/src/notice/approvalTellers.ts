import { approversOf, currentStep } from "../ApprovalStep.ts"
import type { JournalEntry } from "../Journal.ts"
import type { NoticeKind, People, Told } from "../Notice.ts"
import type { Officer } from "../Officer.ts"
import { answersFor, holdersOf } from "../Responsibility.ts"
import type { Bilingual } from "../Text.ts"
import { at, field, text, words } from "./telling.ts"

/** The author, while the author still answers for it there; else the nearest who do. */
export const authors = ({ officers, registration }: Pick<People, "officers" | "registration">): ReadonlyArray<Officer> => {
  if (registration === null) return []
  const holders = holdersOf(officers, "register-meetings", { unitIds: [registration.unitId] })
  const author = registration.submittedBy
  return holders.some(({ id }) => id === author)
    ? holders.filter(({ id, lent }) => id === author || lent.some(({ lender }) => lender.id === author))
    : holders
}

/** Whose decision is awaited: at its step, or all who decide where a step has nobody. */
export const deciders = ({ officers, steps }: Pick<People, "officers" | "steps">): ReadonlyArray<Officer> => {
  const turn = steps.length === 0 ? [] : approversOf(officers, currentStep(steps), steps).filter((officer) => answersFor(officer, "decide-registrations"))
  return turn.length > 0 ? turn : holdersOf(officers, "decide-registrations", {})
}

/** Asks the step at which it stands for its decision. */
export const requested = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const { registration, steps } = people
  if (registration === null) return []
  const [opens, due] = [at(registration.request.opensAt), at(steps.length === 0 ? registration.decisionDueAt : currentStep(steps).dueAt)]
  return [{
    kind: "registration-submitted", link: `/approvals/${entry.subjectId}`, to: deciders(people),
    sentence: words(`Khai mạc ${opens}; trả lời trước ${due}.`, `Opens ${opens}; answer before ${due}.`)
  }]
}

/** The file goes on to the next step; whoever sent it hears how far it has come. */
export const endorsed = (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const step = field(entry.data, "step")
  const name = field(step, "name")
  const place = `${String(field(step, "ordinal"))}/${String(field(step, "of"))}`
  return [
    ...requested(entry, people),
    {
      kind: "registration-endorsed", to: authors(people), link: `/registrations/${entry.subjectId}`,
      sentence: words(`Đã qua bước ${place}: ${text(name, "vi")}.`, `Passed step ${place}: ${text(name, "en")}.`)
    }
  ]
}

/** What the approval depends on, in the words of whoever set it. */
export const provided = (data: unknown): Bilingual => {
  const condition = field(data, "condition")
  const due = text(condition, "dueAt")
  return due === "" ? words("", "") : words(
    ` Điều kiện, đáp ứng trước ${at(due)}: ${text(condition, "text")}`, ` On condition, to be met before ${at(due)}: ${text(condition, "text")}`
  )
}

const ofCondition = (kind: NoticeKind, whose: "author" | "approver" | "both", vi: string, en: string) => (entry: JournalEntry, people: People): ReadonlyArray<Told> => {
  const said = text(entry.data, "reason") || text(entry.data, "note")
  const condition = text(field(entry.data, "condition"), "text")
  const to = [...(whose === "author" ? [] : deciders(people)), ...(whose === "approver" ? [] : authors(people))]
  return [{
    kind, to, link: `/registrations/${entry.registrationId}`,
    sentence: words(`${vi} ${condition}${said === "" ? "" : ` – ${said}`}`, `${en} ${condition}${said === "" ? "" : ` – ${said}`}`)
  }]
}

export const conditionTellers: Readonly<Record<string, (entry: JournalEntry, people: People) => ReadonlyArray<Told>>> = {
  "condition.reported": ofCondition("condition-reported", "approver", "Người đăng ký báo đã đáp ứng; cần xác nhận.", "Reported met; to be confirmed."),
  "condition.confirmed": ofCondition("condition-settled", "author", "Đã xác nhận đáp ứng.", "Confirmed as met."),
  "condition.disputed": ofCondition("condition-disputed", "author", "Chưa được coi là đáp ứng.", "Not met yet."),
  "condition.lifted": ofCondition("condition-settled", "author", "Không còn phải đáp ứng.", "No longer asked."),
  "condition.lapsed": ofCondition("condition-overdue", "both", "Quá hạn mà chưa được xác nhận; cuộc họp vẫn giữ lịch cho đến khi người phê duyệt quyết định.", "Its day has passed unconfirmed; the meeting stays booked until the approver decides.")
}
