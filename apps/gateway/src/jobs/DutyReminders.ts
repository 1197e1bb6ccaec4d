import { datedDuties, urgencyOf } from "@diemcau/core/DatedDuty"
import { addDays, localDate } from "@diemcau/core/Instant"
import { defaultSettings, type NoticeDraft } from "@diemcau/core/Notice"
import { holdersOf } from "@diemcau/core/Responsibility"
import { transaction } from "@diemcau/store/Database"
import * as NoticeStore from "@diemcau/store/Notice"
import { Effect, Schedule } from "effect"
import { Clock } from "../Clock.ts"
import { Config } from "../Config.ts"
import { Live } from "../Live.ts"
import { currentYears, dutiesOf, dutyCell, matterOf, type StandingDuty } from "../procedures/dutyCircumstances.ts"
import { mailOf } from "./NoticeFeed.ts"

/** How often it is looked whether a day has brought something: days do not turn at the same moment everywhere it runs. */
const interval = "10 minutes"

const spoken = (day: string) => day.split("-").reverse().join("/")

const draftOf = ({ kind, siteId, dueAt, article }: StandingDuty, escalated: boolean, siteName: { readonly vi: string; readonly en: string } | undefined) => {
  const { words } = datedDuties[kind]
  // The last day that counts, not the moment after it.
  const day = spoken(addDays(localDate(dueAt), -1))
  const where = siteId === null || siteName === undefined ? { vi: "", en: "" } : { vi: ` · ${siteName.vi}`, en: ` · ${siteName.en}` }
  return {
    kind: escalated ? "duty-escalated" : "duty-due-soon",
    subject: { vi: `${words.vi}${where.vi}`, en: `${words.en}${where.en}` },
    sentence: escalated ? { vi: `Đã quá hạn ngày ${day}.`, en: `Was due on ${day}.` } : { vi: `Hạn cuối: ngày ${day}.`, en: `Due by ${day}.` },
    article, link: "/duties", registrationId: null, meetingId: null
  } as const satisfies Omit<NoticeDraft, "officerId">
}

/**
 * Tells who answers for a duty that it will be due, and who oversees that it is late. Each is told once: the source of the
 * notice is the duty itself, and the table takes it once, however often and by however many processes it is tried.
 */
export const remindOnce = Effect.gen(function*() {
  const now = (yield* Clock).now()
  const serverSet = (yield* Config).mail !== null
  const written = yield* transaction(Effect.gen(function*() {
    const { duties, sites, officers } = yield* dutiesOf(currentYears(now), now)
    const siteNames = new Map(sites.map(({ id, name, nameEn }) => [id, { vi: name, en: nameEn ?? name }]))
    const drafts = duties.flatMap((duty) => {
      const urgency = urgencyOf(duty, duty.standing.state, now)
      if (urgency === "done" || urgency === "later") return []
      const matter = matterOf(duty, sites)
      const escalated = urgency === "escalated"
      const draft = draftOf(duty, escalated, duty.siteId === null ? undefined : siteNames.get(duty.siteId))
      return holdersOf(officers, escalated ? "oversee-duties" : dutyCell(duty), matter)
        .map((officer) => ({ officer, draft: { ...draft, officerId: officer.id, source: `duty:${duty.key}` } }))
    })
    const settings = yield* NoticeStore.settings([...new Set(drafts.map(({ officer }) => officer.id))])
    return yield* NoticeStore.insert(drafts.map(({ officer, draft }) => ({
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
