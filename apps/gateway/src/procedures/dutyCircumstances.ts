import { datedDuties, datedDutiesOf, yearOf, type DatedDuty, type DutyCircumstances, type DutyStanding } from "@diemcau/core/DatedDuty"
import { localDate } from "@diemcau/core/Instant"
import type { Officer } from "@diemcau/core/Officer"
import type { Provisions } from "@diemcau/core/Regulation"
import { roomsRun, type Matter } from "@diemcau/core/Responsibility"
import type { Site } from "@diemcau/core/Site"
import * as DutyStore from "@diemcau/store/DatedDuty"
import * as OfficerStore from "@diemcau/store/Officer"
import * as Platform from "@diemcau/store/Platform"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"

/** A duty as it stands. */
export interface StandingDuty extends DatedDuty {
  readonly standing: DutyStanding
}

/** A few queries, however many sites and duties there are. */
export const dutiesOf = (years: ReadonlyArray<number>, now: Date) =>
  Effect.gen(function*() {
    const platform = yield* Platform.read()
    const sites = yield* SiteStore.list()
    const officers = yield* OfficerStore.list(now)
    const provisions = yield* RegulationStore.provisionsInForce(now)
    const circumstances: DutyCircumstances = {
      sites, provisions, calendar: yield* RegulationStore.calendar(), since: localDate(platform?.seededAt ?? now)
    }
    const dated = years.flatMap((year) => datedDutiesOf(year, circumstances))
    return { duties: yield* standing(dated, officers, provisions), sites, officers }
  })

/** As recorded, or as seen in the estate. */
export const standing = <One extends Pick<DatedDuty, "key" | "kind" | "siteId">>(duties: ReadonlyArray<One>, officers: ReadonlyArray<Officer>, provisions: Provisions) =>
  Effect.gen(function*() {
    const recorded = yield* DutyStore.standings(duties.map(({ key }) => key))
    const needed = provisions.get("technicians-per-site")?.amount ?? 1
    return duties.map((duty): One & Pick<StandingDuty, "standing"> => ({ ...duty, standing: recorded.get(duty.key) ?? seen(duty, officers, needed) }))
  })

const nobody: DutyStanding = { state: "open", officerId: null, at: null, note: "" }

/** Technical officers are counted, not reported. */
const seen = ({ kind, siteId }: Pick<DatedDuty, "kind" | "siteId">, officers: ReadonlyArray<Officer>, needed: number): DutyStanding => {
  if (kind !== "name-technician") return nobody
  const named = officers.filter((officer) => roomsRun(officer).some((id) => id === siteId))
  return named.length < needed ? nobody : { ...nobody, state: "fulfilled", note: named.map(({ name }) => name).join(", ") }
}

/** Last year's are still to be made good in this one. */
export const currentYears = (now: Date): ReadonlyArray<number> => [yearOf(now) - 1, yearOf(now)]

export const matterOf = ({ siteId }: Pick<DatedDuty, "siteId">, sites: ReadonlyArray<Site>): Matter =>
  siteId === null ? {} : { siteIds: [siteId], unitIds: sites.filter(({ id }) => id === siteId).map(({ unitId }) => unitId) }

export const dutyCell = ({ kind }: Pick<DatedDuty, "kind">) => datedDuties[kind].duty

