import { addDays, LocalDate } from "@diemcau/core/Instant"
import { longestSpan, Timeline } from "@diemcau/core/Timeline"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const timelineOperations = operations({
  "GET /api/v1/timeline": {
    tag: "Meetings",
    summary: `Every site with what holds it in a span of at most ${longestSpan} days: meetings and pending requests, or only that it is occupied`,
    guard: { reading: "estate" },
    query: Schema.Struct({ from: LocalDate, to: LocalDate }).pipe(
      Schema.check(Schema.makeFilter(({ from, to }) =>
        to < from
          ? { path: ["to"], issue: "period.reversed" }
          : to >= addDays(from, longestSpan)
          ? { path: ["to"], issue: "span.too-long" }
          : undefined
      ))
    ),
    status: 200, response: Timeline
  }
})
