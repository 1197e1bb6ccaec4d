import { Schema } from "effect"
import { Id } from "./Id.ts"
import { SiteId } from "./Site.ts"

export const RoomId = Id.pipe(Schema.brand("RoomId"))
export type RoomId = typeof RoomId.Type

/** The room at a site where the delegates sit. */
export const Room = Schema.Struct({
  id: RoomId,
  siteId: SiteId,
  name: Schema.String,
  seats: Schema.NullOr(Schema.Int)
}).annotate({ identifier: "Room" })
export type Room = typeof Room.Type
