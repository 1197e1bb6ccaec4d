import { Schema } from "effect"
import { Id } from "./Id.ts"
import { SiteId } from "./Site.ts"
import { line as textLine, optionalLine, Reason } from "./Text.ts"

export const LineId = Id.pipe(Schema.brand("LineId"))
export type LineId = typeof LineId.Type

/** A leased line of the dedicated data network (TSLCD) that ends at a site. */
export const Line = Schema.Struct({
  id: LineId,
  siteId: SiteId,
  name: Schema.String,
  provider: Schema.String,
  /** Mbit/s by contract; null when nobody has typed it in. */
  bandwidth: Schema.NullOr(Schema.Finite),
  /** The line that its calls pass too: several communes behind one, or the centre's uplink. null: none is known. */
  carriedBy: Schema.NullOr(LineId)
}).annotate({ identifier: "Line" })
export type Line = typeof Line.Type

const bandwidth = Schema.NullOr(
  Schema.Finite.pipe(Schema.check(Schema.isBetween({ minimum: 0.1, maximum: 1_000_000 }, { message: "number.out-of-range" })))
)

/** `carriedBy` not named: as it is. */
export const LineDetails = Schema.Struct({
  name: textLine(120), provider: optionalLine(120), bandwidth, carriedBy: Schema.optionalKey(Schema.NullOr(LineId))
}).annotate({ identifier: "LineDetails" })
export type LineDetails = typeof LineDetails.Type

export const AddLine = Schema.Struct({ siteId: SiteId, ...LineDetails.fields })
export const ReviseLine = Schema.Struct({ lineId: LineId, ...LineDetails.fields })
/** The contract has ended. */
export const CloseLine = Schema.Struct({ lineId: LineId, reason: Reason })
