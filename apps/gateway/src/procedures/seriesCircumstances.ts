import { workingCalendar } from "@diemcau/core/Calendar"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import type { RegistrationId } from "@diemcau/core/Registration"
import { vicinity } from "@diemcau/core/registration/rules"
import type { Provisions } from "@diemcau/core/Regulation"
import type { SeriesCircumstances } from "@diemcau/core/series/assessment"
import type { SiteId } from "@diemcau/core/Site"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Resources from "@diemcau/store/Resources"
import * as SeriesStore from "@diemcau/store/Series"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { numberedFor, shownTo } from "./circumstances.ts"

/** Everything the rules look at for many days, read in as many queries as for one. */
export const seriesCircumstances = (
  { siteIds, asked, registrationId, exceptMeetings = [] }: {
    readonly siteIds: ReadonlyArray<SiteId>
    readonly asked: ReadonlyArray<SeriesStore.Asked>
    readonly registrationId?: RegistrationId | undefined
    readonly exceptMeetings?: ReadonlyArray<MeetingId>
  },
  now: Date, viewer: Officer | null
) =>
  Effect.gen(function*() {
    const regulation = yield* RegulationStore.read(now)
    const provisions: Provisions = new Map(regulation.provisions.map(({ key, value }) => [key, value]))
    const sites = yield* SiteStore.staffed(siteIds, now)
    const held = yield* SeriesStore.clashes({ siteIds, asked, exceptRegistration: registrationId, exceptMeetings })
    const around = asked.map(({ day, ...period }) => {
      const { from, to } = vicinity(period, provisions)
      return { day, opensAt: from, closesAt: to }
    })
    const span = around.length === 0 ? { from: now, to: now } : {
      from: around.reduce((first, { opensAt }) => opensAt < first ? opensAt : first, around[0]!.opensAt),
      to: around.reduce((last, { closesAt }) => closesAt > last ? closesAt : last, around[0]!.closesAt)
    }
    const resources = yield* Resources.read({ siteIds, ...span, exceptRegistration: registrationId })
    const neighbours = yield* SeriesStore.neighbours({ asked: around, exceptMeetings })
    return {
      now, provisions, sites, calendar: workingCalendar(regulation.holidays),
      specialDays: regulation.holidays, instrument: regulation.instrument,
      successors: yield* SiteStore.withIds(sites.flatMap(({ successorId }) => successorId ?? [])),
      clashes: new Map([...held].map(([day, holdings]) => [day, shownTo(viewer, holdings)])),
      resources: { ...resources, pending: resources.pending.map(numberedFor(viewer)) },
      neighbours: new Map([...neighbours].map(([day, all]) => [day, all.map(numberedFor(viewer))]))
    } satisfies SeriesCircumstances
  })
