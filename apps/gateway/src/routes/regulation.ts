import { localDate } from "@diemcau/core/Instant"
import { eventType, type JournalEntry } from "@diemcau/core/Journal"
import { roles as allRoles, type Role } from "@diemcau/core/Officer"
import { holdings, type Cell, type Reach } from "@diemcau/core/Responsibility"
import { duties, readings, type Duty } from "@diemcau/core/responsibility/matrix"
import * as Journal from "@diemcau/store/Journal"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { FeedEvent, ResponsibilityRow } from "../api/regulation.ts"
import type { regulationOperations } from "../api/regulation.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import { diffOf } from "../procedures/regulationDiff.ts"
import type { Handlers } from "./handler.ts"

/** A page of the feed when nobody asks for another size. */
const feedPage = 100

const feedEvent = (entry: JournalEntry): FeedEvent => ({
  specversion: "1.0", id: String(entry.position), source: "/api/v1", type: eventType(entry.event), time: entry.at,
  subject: `${entry.subjectKind}/${entry.subjectId}`, datacontenttype: "application/json",
  data: {
    position: entry.position, officerId: entry.officerId, officerName: entry.officerName, onBehalfOf: entry.onBehalfOf, procedure: entry.procedure,
    duty: entry.duty, articles: entry.articles, registrationId: entry.registrationId, meetingId: entry.meetingId,
    hash: entry.hash, change: entry.data
  }
})

const matrixRows = (kind: "duty" | "reading", table: Record<string, Cell>, holders: (key: string) => ResponsibilityRow["holders"]) =>
  Object.entries(table).map(([key, { subject, articles, roles, neverLent }]): ResponsibilityRow => ({
    key, kind, subject, articles, neverLent: neverLent ?? null, holders: allRoles.every((role) => role in roles) ? [] : holders(key),
    roles: (Object.entries(roles) as ReadonlyArray<[Role, Reach]>).map(([role, reach]) => ({ role, reach }))
  }))

const history = () =>
  Effect.gen(function*() {
    const amendments = yield* RegulationStore.signed()
    return { revision: amendments[0]?.revision ?? 0, amendments, instruments: yield* RegulationStore.instrumentList() }
  })

const holidayYear = (year: number) => Effect.map(RegulationStore.daysOf(year), (days) => ({ year, days }))

const articleTexts = (instrument?: string) => Effect.map(RegulationStore.texts(instrument), (texts) => ({ texts }))

export const regulationHandlers: Handlers<keyof typeof regulationOperations> = {
  "GET /api/v1/regulation": ({ query }) =>
    Effect.gen(function*() {
      return yield* RegulationStore.read(query.at ?? (yield* Clock).now())
    }),
  "GET /api/v1/regulation/history": () => history(),
  "POST /api/v1/regulation/diff": ({ body }) =>
    Effect.gen(function*() {
      return yield* diffOf(body, (yield* Clock).now())
    }),
  "POST /api/v1/regulation/amendments": ({ body, asker }) => perform("regulation.amend", body, asker).pipe(Effect.andThen(history())),
  "GET /api/v1/regulation/holidays/:year": ({ params }) => holidayYear(params.year),
  "PUT /api/v1/regulation/holidays/:year": ({ params, body, asker }) =>
    perform("regulation.set-holidays", { year: params.year, ...body }, asker).pipe(Effect.andThen(holidayYear(params.year))),
  "GET /api/v1/regulation/articles": ({ query }) => articleTexts(query.instrument),
  "POST /api/v1/regulation/articles": ({ body, asker }) =>
    perform("regulation.write-article", body, asker).pipe(Effect.andThen(articleTexts(body.instrument))),
  "POST /api/v1/regulation/instruments": ({ body, asker }) => perform("regulation.replace", body, asker).pipe(Effect.andThen(history())),
  "GET /api/v1/regulation/provisions/:key": ({ params }) =>
    Effect.map(RegulationStore.versions(params.key), (versions) => ({ versions })),
  "PUT /api/v1/regulation/provisions/:key": ({ params, body, asker }) =>
    Effect.gen(function*() {
      yield* perform("provision.amend", { key: params.key, ...body }, asker)
      const inForce = yield* RegulationStore.provisionsWholeAt((yield* Clock).now())
      return inForce.find(({ key }) => key === params.key)!
    }),
  "GET /api/v1/responsibilities": () =>
    Effect.gen(function*() {
      const now = (yield* Clock).now()
      const officers = yield* OfficerStore.list(now)
      const unitNames = new Map((yield* UnitStore.list()).map(({ id, name }) => [id, name]))
      const holders = (duty: string) => officers.flatMap((officer) => holdings(officer, duty as Duty).map(({ unitId, lender, away }) =>
        ({ officerId: officer.id, name: officer.name, unitName: unitNames.get(unitId) ?? "", onBehalfOf: lender?.name ?? null, away })))
      return { today: localDate(now), rows: [...matrixRows("duty", duties, holders), ...matrixRows("reading", readings, () => [])] }
    }),
  "GET /api/v1/events": ({ query }) =>
    Effect.gen(function*() {
      const position = query.after ?? 0
      const entries = yield* Journal.after({ position, limit: query.limit ?? feedPage })
      const last = entries.at(-1)?.position ?? position
      const { position: head } = yield* Journal.last()
      return { events: entries.map(feedEvent), last, head: Math.max(head, last), generatedAt: (yield* Clock).now() }
    })
}
