import { Schema } from "effect"
import { Id } from "./Id.ts"
import { LocalDate } from "./Instant.ts"
import { UnitId } from "./Unit.ts"

export const SiteId = Id.pipe(Schema.brand("SiteId"))
export type SiteId = typeof SiteId.Type

/** Điểm cầu: a place on the network that takes part in meetings. The code is short, stable and speakable. */
export const Site = Schema.Struct({
  id: SiteId,
  code: Schema.String,
  name: Schema.String,
  nameEn: Schema.NullOr(Schema.String),
  unitId: UnitId,
  validFrom: LocalDate,
  validTo: Schema.NullOr(LocalDate),
  successorId: Schema.NullOr(SiteId)
}).annotate({ identifier: "Site" })
export type Site = typeof Site.Type

export const isOpenOn = (site: Pick<Site, "validFrom" | "validTo">, date: LocalDate): boolean =>
  site.validFrom <= date && (site.validTo === null || date <= site.validTo)
