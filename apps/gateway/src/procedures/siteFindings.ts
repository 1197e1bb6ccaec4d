import type { Meeting } from "@diemcau/core/Meeting"
import { judged, presenceTerms, presentAt } from "@diemcau/core/Presence"
import type { SiteFindings } from "@diemcau/core/Readiness"
import { atOnce } from "@diemcau/store/Database"
import * as PresenceStore from "@diemcau/store/Presence"
import * as ReadinessStore from "@diemcau/store/Readiness"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect } from "effect"

/** Who is at the sites of a meeting, and by when somebody has to be: as the provisions rule when it opens. */
export const presenceOf = (meeting: Meeting) =>
  Effect.map(atOnce([RegulationStore.provisionsInForce(meeting.opensAt), PresenceStore.ofMeeting(meeting.id)]), ([provisions, arrivals]) => {
    const terms = presenceTerms(meeting, provisions)
    return { terms, arrivals, present: judged(arrivals, terms) }
  })

/** What is known of each site of a meeting, and who is there. */
export const findingsOf = (meeting: Meeting, now: Date) =>
  Effect.map(Effect.all([ReadinessStore.sites(meeting.id, now), presenceOf(meeting)]), ([sites, { terms, present }]) =>
    ({ terms, sites: sites.map((site): SiteFindings => ({ ...site, present: presentAt(site.siteId, present) })) }))
