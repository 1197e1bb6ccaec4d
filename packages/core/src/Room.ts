import { Schema } from "effect"
import { SiteId } from "./Site.ts"

export const RoomId = Schema.String.pipe(Schema.check(Schema.isUUID()), Schema.brand("RoomId"))
export type RoomId = typeof RoomId.Type

/** The room at a site where the delegates sit. */
export const Room = Schema.Struct({
  id: RoomId,
  siteId: SiteId,
  name: Schema.String,
  seats: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "Room" })
export type Room = typeof Room.Type
