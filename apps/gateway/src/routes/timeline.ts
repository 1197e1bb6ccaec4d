import { addDays, atLocal } from "@diemcau/core/Instant"
import { timelineFor } from "@diemcau/core/Timeline"
import * as TimelineStore from "@diemcau/store/Timeline"
import { Effect } from "effect"
import type { timelineOperations } from "../api/timeline.ts"
import type { Handlers } from "./handler.ts"

export const timelineHandlers: Handlers<keyof typeof timelineOperations> = {
  "GET /api/v1/timeline": ({ officer, query }) =>
    TimelineStore.bookings({
      first: query.from, last: query.to, from: atLocal(query.from, "00:00"), to: atLocal(addDays(query.to, 1), "00:00")
    }).pipe(Effect.map((bookings) => timelineFor(officer, bookings)))
}
