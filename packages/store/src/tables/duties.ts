import type { DatedDutyKey, DutyStanding } from "@diemcau/core/DatedDuty"
import type { OfficerId } from "@diemcau/core/Officer"
import { text, uuid } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"
import { officers } from "./estate.ts"

/** How dated duties stand that somebody has recorded; all others follow from the estate and the rules alone. */
export const dutyStandings = table("duty_standings", {
  key: text().primaryKey().$type<DatedDutyKey>(),
  state: text().notNull().$type<DutyStanding["state"]>(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  at: instant().notNull(),
  note: text().notNull()
})
