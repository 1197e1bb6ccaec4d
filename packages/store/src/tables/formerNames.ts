import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { sql } from "drizzle-orm"
import { check, date, index, text, uuid } from "drizzle-orm/pg-core"
import { table } from "./columns.ts"
import { sites, units } from "./estate.ts"

/** What a unit or a site was called before a day. Ids ascend with time: of two on one day the smaller is the older. */
export const formerNames = table("former_names", {
  id: uuid().primaryKey(),
  unitId: uuid().references(() => units.id).$type<UnitId>(),
  siteId: uuid().references(() => sites.id).$type<SiteId>(),
  name: text().notNull(),
  nameEn: text(),
  before: date({ mode: "string" }).notNull()
}, (t) => [index().on(t.unitId), index().on(t.siteId), check("former_names_of_one", sql`num_nonnulls(${t.unitId}, ${t.siteId}) = 1`)])
