import type { Officer } from "@diemcau/core/Officer"
import { sitesOf, type Registration } from "@diemcau/core/Registration"
import { assess } from "@diemcau/core/registration/rules"
import type { Occurrence } from "@diemcau/core/Series"
import { asAsked, assessSeries } from "@diemcau/core/series/assessment"
import { Effect } from "effect"
import { circumstances } from "./circumstances.ts"
import { seriesCircumstances } from "./seriesCircumstances.ts"

/** What the rules say now about an undecided registration; `days`: of its series, null for a single meeting. */
export const assessedNow = ({ id, request }: Registration, days: ReadonlyArray<Occurrence> | null, now: Date, officer: Officer | null) =>
  Effect.gen(function*() {
    if (days === null) return { assessment: assess(request, yield* circumstances(request, now, officer, { registrationId: id })), seriesAssessment: null }
    const asked = asAsked(days)
    const around = yield* seriesCircumstances({ siteIds: sitesOf(request), asked, registrationId: id }, now, officer)
    const seriesAssessment = assessSeries(request, asked, around)
    const { track, rulings, occurrences } = seriesAssessment
    const clashes = occurrences.flatMap(({ skipped, clashes }) => skipped ? [] : clashes)
    return { assessment: { track, rulings, clashes, alternatives: [] }, seriesAssessment }
  })
