import { datedDuties, urgencyOf, type DatedDuty } from "@diemcau/core/DatedDuty"
import { addDays, localDate, localTime } from "@diemcau/core/Instant"
import { matterOfDuty, meetingDuties, stateOf, type MeetingDuty, type MeetingDutyKind } from "@diemcau/core/MeetingDuty"
import { defaultSettings, type NoticeDraft } from "@diemcau/core/Notice"
import type { Officer } from "@diemcau/core/Officer"
import { holdersOf } from "@diemcau/core/Responsibility"
import type { Bilingual } from "@diemcau/core/Text"
import { transaction } from "@diemcau/store/Database"
import * as NoticeStore from "@diemcau/store/Notice"
import { Effect, Schedule } from "effect"
import { Clock } from "../Clock.ts"
import { Config } from "../Config.ts"
import { Live } from "../Live.ts"
import { currentYears, dutiesOf, dutyCell, matterOf } from "../procedures/dutyCircumstances.ts"
import { answerers, currentSpan, meetingDutiesBetween } from "../procedures/meetingDutyCircumstances.ts"
import { mailOf } from "./NoticeFeed.ts"

/** How often it is looked whether a day has brought something: days do not turn at the same moment everywhere it runs. */
const interval = "10 minutes"

/** The last day that counts, not the moment after it; with the time where that is not midnight. */
const spoken = (dueAt: Date): string => {
  const [time, day] = [localTime(dueAt), localTime(dueAt) === "00:00" ? addDays(localDate(dueAt), -1) : localDate(dueAt)]
  return `${time === "00:00" ? "" : `${time} `}${day.split("-").reverse().join("/")}`
}

const draftOf = (
  { article, dueAt }: Pick<DatedDuty, "article" | "dueAt">, escalated: boolean, subject: Bilingual,
  where: Pick<NoticeDraft, "link" | "registrationId" | "meetingId"> = { link: "/duties", registrationId: null, meetingId: null }
) => ({
  kind: escalated ? "duty-escalated" : "duty-due-soon", subject, article, ...where,
  sentence: escalated ? { vi: `Đã quá hạn: ${spoken(dueAt)}.`, en: `Was due: ${spoken(dueAt)}.` } : { vi: `Hạn cuối: ${spoken(dueAt)}.`, en: `Due by ${spoken(dueAt)}.` }
} as const satisfies Omit<NoticeDraft, "officerId">)

type Draft = ReturnType<typeof draftOf> & Pick<NoticeDraft, "officerId"> & { readonly source: string }
interface Telling {
  readonly officer: Officer
  readonly draft: Draft
}

const toEach = (officers: ReadonlyArray<Officer>, key: string, draft: ReturnType<typeof draftOf>): ReadonlyArray<Telling> =>
  officers.map((officer) => ({ officer, draft: { ...draft, officerId: officer.id, source: `duty:${key}` } }))

/** Of the year's duties. */
const dated = (now: Date) =>
  Effect.gen(function*() {
    const { duties, sites, officers } = yield* dutiesOf(currentYears(now), now)
    const siteNames = new Map(sites.map(({ id, name, nameEn }) => [id, { vi: name, en: nameEn ?? name }]))
    return duties.flatMap((duty): ReadonlyArray<Telling> => {
      const urgency = urgencyOf(duty, duty.standing, now)
      if (urgency === "done" || urgency === "done-late" || urgency === "later") return []
      const escalated = urgency === "escalated"
      const { words } = datedDuties[duty.kind]
      const site = duty.siteId === null ? undefined : siteNames.get(duty.siteId)
      const subject = site === undefined ? words : { vi: `${words.vi} · ${site.vi}`, en: `${words.en} · ${site.en}` }
      const to = holdersOf(officers, escalated ? "oversee-duties" : dutyCell(duty), matterOf(duty, sites))
      return toEach(to, duty.key, draftOf(duty, escalated, subject))
    })
  })

const linkOf = ({ kind, meetingId, registrationId }: MeetingDuty, escalated: boolean): string =>
  kind === "answer-attendance" ? `/meetings/${meetingId}#attendance`
    : escalated ? "/duties/meetings"
    : kind === "decide-registration" ? `/approvals/${registrationId}`
    : `/meetings/${meetingId}/papers`

/** Of the rooms' checks, and who is there, the meeting's own clock tells; of decisions their step's: each to those whose turn it is. */
const toldElsewhere: ReadonlySet<MeetingDutyKind> = new Set(["check-room", "be-present", "decide-registration"])

/** The names of a few sites, and how many more there are. */
const namesOf = (names: ReadonlyArray<Bilingual>): Bilingual => {
  const more = names.length - mostNames
  const listed = (lang: keyof Bilingual) => names.slice(0, mostNames).map((name) => name[lang]).join(", ")
  return more > 0 ? { vi: `${listed("vi")} và ${more} điểm cầu khác`, en: `${listed("en")} and ${more} more` } : { vi: listed("vi"), en: listed("en") }
}
const mostNames = 12

/** What several sites of a meeting owe by one moment is told to each officer in one notice, which names them. */
const together = (tellings: ReadonlyArray<Telling & { readonly site: Bilingual | undefined }>): ReadonlyArray<Telling> =>
  [...Map.groupBy(tellings, ({ draft }) => `${draft.officerId} ${draft.kind} ${draft.source}`).values()].map((alike) => {
    const { officer, draft } = alike[0]!
    const names = namesOf(alike.flatMap(({ site }) => site ?? []))
    const { vi, en } = draft.sentence
    return { officer, draft: names.vi === "" ? draft : { ...draft, sentence: { vi: `${vi} ${names.vi}.`, en: `${en} ${names.en}.` } } }
  })

/** Of registrations and meetings. */
const meetingBound = (now: Date) =>
  Effect.gen(function*() {
    const { duties, sites, officers } = yield* meetingDutiesBetween(...currentSpan(now), now)
    const siteUnitIds = new Map<string, string>(sites.map(({ id, unitId }) => [id, unitId]))
    const siteNames = new Map<string, Bilingual>(sites.map(({ id, name, nameEn }) => [id, { vi: name, en: nameEn ?? name }]))
    const answering = answerers(officers, siteUnitIds)
    return together(duties.flatMap((duty) => {
      const state = stateOf(duty, now)
      if (toldElsewhere.has(duty.kind) || !(state === "due-soon" || state === "overdue" || state === "escalated")) return []
      const escalated = state === "escalated"
      const { words } = meetingDuties[duty.kind]
      const subject = { vi: `${words.vi}: ${duty.number} ${duty.subject}`, en: `${words.en}: ${duty.number} ${duty.subject}` }
      const to = escalated ? holdersOf(officers, "oversee-duties", matterOfDuty(duty, siteUnitIds)) : answering(duty)
      const { registrationId, meetingId, siteId } = duty
      // A meeting that was moved has another deadline, and is reminded of anew.
      const key = `${siteId === null ? duty.key : `${duty.kind}.${meetingId}`} ${duty.dueAt.toISOString()}`
      const site = siteId === null ? undefined : siteNames.get(siteId)
      return toEach(to, key, draftOf(duty, escalated, subject, { link: linkOf(duty, escalated), registrationId, meetingId })).map((telling) => ({ ...telling, site }))
    }))
  })

/**
 * Tells who answers for a duty that it will be due, and who oversees that it is late. Each is told once: the source of the
 * notice is the duty itself, and the table takes it once, however often and by however many processes it is tried.
 */
export const remindOnce = Effect.gen(function*() {
  const now = (yield* Clock).now()
  const serverSet = (yield* Config).mail !== null
  const written = yield* transaction(Effect.gen(function*() {
    const tellings = [...yield* dated(now), ...yield* meetingBound(now)]
    const settings = yield* NoticeStore.settings([...new Set(tellings.map(({ officer }) => officer.id))])
    return yield* NoticeStore.insert(tellings.map(({ officer, draft }) => ({
      ...draft, createdAt: now, mail: mailOf(serverSet, officer, settings.get(officer.id) ?? defaultSettings, draft.kind)
    })))
  }))
  const live = yield* Live
  for (const { id, officerId, kind } of written) yield* live.publish({ name: "notice", data: { id, officerId, kind } })
  return written.length
})

export const dutyReminders = remindOnce.pipe(
  Effect.catch((error) => Effect.logWarning("duties could not be reminded of", error)),
  Effect.repeat(Schedule.spaced(interval))
)
