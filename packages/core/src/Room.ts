import { Schema } from "effect"
import { Id } from "./Id.ts"
import { SiteId } from "./Site.ts"
import { line, Reason } from "./Text.ts"

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

const seats = Schema.NullOr(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 5000 }, { message: "number.out-of-range" }))))

export const RoomDetails = Schema.Struct({ name: line(120), seats }).annotate({ identifier: "RoomDetails" })
export type RoomDetails = typeof RoomDetails.Type

export const AddRoom = Schema.Struct({ siteId: SiteId, ...RoomDetails.fields })
export const ReviseRoom = Schema.Struct({ roomId: RoomId, ...RoomDetails.fields })
/** Taken out of use; what was held there stays. */
export const CloseRoom = Schema.Struct({ roomId: RoomId, reason: Reason })
