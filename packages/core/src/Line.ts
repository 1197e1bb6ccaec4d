import { Schema } from "effect"
import { Id } from "./Id.ts"
import { SiteId } from "./Site.ts"

export const LineId = Id.pipe(Schema.brand("LineId"))
export type LineId = typeof LineId.Type

/** A leased line of the dedicated data network (TSLCD) that ends at a site. */
export const Line = Schema.Struct({
  id: LineId,
  siteId: SiteId,
  name: Schema.String,
  provider: Schema.String,
  /** Mbit/s by contract; null when nobody has typed it in. */
  bandwidth: Schema.NullOr(Schema.Finite)
}).annotate({ identifier: "Line" })
export type Line = typeof Line.Type
