import { datedDuties, yearOf } from "@diemcau/core/DatedDuty"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import { holdersOf, mayDo, mayRead } from "@diemcau/core/Responsibility"
import { Effect } from "effect"
import type { dutyOperations } from "../api/duties.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { currentYears, dutiesOf, dutyCell, matterOf } from "../procedures/dutyCircumstances.ts"
import { excusableDuty } from "../procedures/meetingDutyCircumstances.ts"
import { meetingDutiesShown, meetingDutyShown } from "./meetingDuties.ts"
import type { Handlers } from "./handler.ts"

const shown = (years: ReadonlyArray<number>, now: Date, reader: Officer) =>
  Effect.gen(function*() {
    const { duties, sites, officers } = yield* dutiesOf(years, now)
    const siteOf = new Map(sites.map((site) => [site.id, site]))
    const nameOf = new Map<string, string>(officers.map(({ id, name }) => [id, name]))
    return duties.flatMap((duty) => {
      const matter = matterOf(duty, sites)
      if (!mayRead(reader, "duties", duty.siteId === null ? { siteIds: [], unitIds: [] } : matter)) return []
      const site = duty.siteId === null ? undefined : siteOf.get(duty.siteId)
      const holders = holdersOf(officers, dutyCell(duty), matter)
      return [{
        ...duty, words: datedDuties[duty.kind].words,
        siteCode: site?.code ?? null, siteName: site === undefined ? null : { vi: site.name, en: site.nameEn ?? site.name },
        recordedBy: duty.standing.officerId === null ? null : nameOf.get(duty.standing.officerId) ?? "",
        holders: holders.map(({ name }) => name), mine: holders.some(({ id }) => id === reader.id),
        // Technical officers are counted, not reported.
        mayFulfil: duty.kind !== "name-technician" && mayDo(reader, dutyCell(duty), matter), mayOversee: mayDo(reader, "oversee-duties", matter)
      }]
    })
  })

const one = (key: string, now: Date, reader: Officer) =>
  Effect.gen(function*() {
    const found = (yield* shown(currentYears(now), now, reader)).find((duty) => duty.key === key)
    return found ?? (yield* refuse(NotFound.make({ kind: "duty", id: key })))
  })

const either = (key: string, now: Date, reader: Officer) =>
  Effect.gen(function*() {
    const ofMeeting = yield* excusableDuty(key, now)
    return ofMeeting === null ? yield* one(key, now, reader) : yield* meetingDutyShown(ofMeeting, now, reader)
  })

const now = Effect.map(Clock, (clock) => clock.now())

export const dutyHandlers: Handlers<keyof typeof dutyOperations> = {
  "GET /api/v1/duties": ({ query, officer }) =>
    Effect.gen(function*() {
      const at = yield* now
      const year = query.year ?? yearOf(at)
      return { year, duties: yield* shown([year], at, officer) }
    }),
  "GET /api/v1/duties/meetings": ({ query, officer }) => Effect.flatMap(now, (at) => meetingDutiesShown(query, at, officer)),
  "POST /api/v1/duties/:key/fulfilment": ({ params, body, asker, officer }) =>
    perform("duty.fulfil", { ...params, ...body }, asker).pipe(Effect.andThen(now), Effect.flatMap((at) => one(params.key, at, officer))),
  "POST /api/v1/duties/:key/excuse": ({ params, body, asker, officer }) =>
    perform("duty.excuse", { ...params, ...body }, asker).pipe(Effect.andThen(now), Effect.flatMap((at) => either(params.key, at, officer))),
  "POST /api/v1/duties/:key/reopening": ({ params, body, asker, officer }) =>
    perform("duty.reopen", { ...params, ...body }, asker).pipe(Effect.andThen(now), Effect.flatMap((at) => either(params.key, at, officer)))
}
