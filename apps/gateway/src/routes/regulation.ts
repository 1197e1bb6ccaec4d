import { eventType, type JournalEntry } from "@diemcau/core/Journal"
import type { Role } from "@diemcau/core/Officer"
import type { Cell, Reach } from "@diemcau/core/Responsibility"
import { duties, readings } from "@diemcau/core/responsibility/matrix"
import * as Journal from "@diemcau/store/Journal"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect } from "effect"
import type { FeedEvent } from "../api/regulation.ts"
import type { regulationOperations } from "../api/regulation.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import type { Handlers } from "./handler.ts"

/** A page of the feed when nobody asks for another size. */
const feedPage = 100

const feedEvent = (entry: JournalEntry): FeedEvent => ({
  specversion: "1.0", id: String(entry.position), source: "/api/v1", type: eventType(entry.event), time: entry.at,
  subject: `${entry.subjectKind}/${entry.subjectId}`, datacontenttype: "application/json",
  data: {
    position: entry.position, officerId: entry.officerId, officerName: entry.officerName, procedure: entry.procedure,
    duty: entry.duty, articles: entry.articles, registrationId: entry.registrationId, meetingId: entry.meetingId,
    hash: entry.hash, change: entry.data
  }
})

const matrixRows = (kind: "duty" | "reading", table: Record<string, Cell>) =>
  Object.entries(table).map(([key, { subject, articles, roles }]) => ({
    key, kind, subject, articles,
    roles: (Object.entries(roles) as ReadonlyArray<[Role, Reach]>).map(([role, reach]) => ({ role, reach }))
  }))

export const regulationHandlers: Handlers<keyof typeof regulationOperations> = {
  "GET /api/v1/regulation": () =>
    Effect.gen(function*() {
      return yield* RegulationStore.read((yield* Clock).now())
    }),
  "GET /api/v1/regulation/provisions/:key": ({ params }) =>
    Effect.map(RegulationStore.versions(params.key), (versions) => ({ versions })),
  "PUT /api/v1/regulation/provisions/:key": ({ params, body, asker }) =>
    perform("provision.amend", { key: params.key, value: body.value }, asker).pipe(
      Effect.andThen(RegulationStore.versions(params.key)),
      Effect.map((versions) => versions[0]!)
    ),
  "GET /api/v1/responsibilities": () =>
    Effect.succeed({ rows: [...matrixRows("duty", duties), ...matrixRows("reading", readings)] }),
  "GET /api/v1/events": ({ query }) =>
    Effect.gen(function*() {
      const position = query.after ?? 0
      const entries = yield* Journal.after({ position, limit: query.limit ?? feedPage })
      const last = entries.at(-1)?.position ?? position
      const { position: head } = yield* Journal.last()
      return { events: entries.map(feedEvent), last, head: Math.max(head, last), generatedAt: (yield* Clock).now() }
    })
}
