import { Schema } from "effect"
import { Id } from "./Id.ts"
import { LocalDate } from "./Instant.ts"
import { line, shortCode } from "./Text.ts"
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

/** Words in the web's addresses beside the sites' codes. */
const reserved: ReadonlySet<string> = new Set(["administration", "closing", "import"])

export const SiteCode = shortCode.pipe(
  Schema.check(Schema.makeFilter((code: string) => reserved.has(code) ? "code.reserved" : undefined))
)

/** What an administrator types about a site. A new name takes effect today; the old one stays on the papers of its days. */
export const SiteDetails = Schema.Struct({ name: line(200), nameEn: Schema.NullOr(line(200)), unitId: UnitId }).annotate({ identifier: "SiteDetails" })
export type SiteDetails = typeof SiteDetails.Type

export const AddSite = Schema.Struct({ code: SiteCode, ...SiteDetails.fields, validFrom: LocalDate }).annotate({ identifier: "AddSite" })
export const ReviseSite = Schema.Struct({ siteId: SiteId, ...SiteDetails.fields })
