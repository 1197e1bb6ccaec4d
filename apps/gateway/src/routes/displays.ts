import { randomBytes } from "node:crypto"
import { showing } from "@diemcau/core/Display"
import { addDays, atLocal, localDate } from "@diemcau/core/Instant"
import { NotFound } from "@diemcau/core/Refusal"
import * as DisplayStore from "@diemcau/store/Display"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import type { displayOperations } from "../api/displays.ts"
import { Clock } from "../Clock.ts"
import { hashToken } from "../http/sessions.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import type { Handlers } from "./handler.ts"

export const displayHandlers: Handlers<keyof typeof displayOperations> = {
  "GET /api/v1/sites/:siteId/displays": ({ params: { siteId } }) =>
    Effect.gen(function*() {
      if ((yield* SiteStore.withIds([siteId])).length === 0) return yield* refuse(NotFound.make({ kind: "site", id: siteId }))
      return { displays: yield* DisplayStore.list(siteId) }
    }),
  // PUT, not POST: an answer with a token is not kept for a repeated request. Who lost it opens another.
  "PUT /api/v1/sites/:siteId/displays": ({ params, body, asker }) =>
    Effect.suspend(() => {
      const token = randomBytes(32).toString("base64url")
      return perform("display.open", { ...params, ...body, token }, asker).pipe(
        Effect.andThen(DisplayStore.list(params.siteId)), Effect.map((displays) => ({ token, displays }))
      )
    }),
  "POST /api/v1/displays/:displayId/revocation": ({ params, asker }) => Effect.as(perform("display.revoke", params, asker), undefined),
  "GET /api/v1/display/:code": ({ params, query, asker }) =>
    Effect.gen(function*() {
      const site = yield* SiteStore.findByCode(params.code)
      const hidden = refuse(NotFound.make({ kind: "display", id: params.code }))
      if (site === null) return yield* hidden
      // An unknown token is no worse than none: whoever is signed in needs none.
      const isKnown = query.token !== undefined && (yield* DisplayStore.mayShow(site.id, hashToken(query.token)))
      if (!isKnown && asker.officer === null) return yield* hidden
      const now = (yield* Clock).now()
      const today = localDate(now)
      const span = { siteId: site.id, from: atLocal(today, "00:00"), to: atLocal(addDays(today, 1), "00:00") }
      const meetings = yield* DisplayStore.meetingsAt(span)
      return {
        site: { code: site.code, name: site.name, nameEn: site.nameEn }, now, meetings: meetings.map(showing), maintenance: yield* DisplayStore.maintenanceAt(span)
      }
    }),
  "PUT /api/v1/meetings/:id/publicity": ({ params, body, asker }) =>
    Effect.as(perform("meeting.publish", { meetingId: params.id, ...body }, asker), undefined)
}
