import { Display, DisplayId, displayName, DoorBoard } from "@diemcau/core/Display"
import { MeetingId } from "@diemcau/core/Meeting"
import { SiteCode, SiteId } from "@diemcau/core/Site"
import { Schema } from "effect"
import { operations } from "./operation.ts"

const siteParams = Schema.Struct({ siteId: SiteId })

export const displayOperations = operations({
  "GET /api/v1/sites/:siteId/displays": {
    tag: "Sites", summary: "The displays at a site's door, revoked ones too", guard: { reading: "estate-plans" }, params: siteParams,
    status: 200, response: Schema.Struct({ displays: Schema.Array(Display) })
  },
  "PUT /api/v1/sites/:siteId/displays": {
    tag: "Sites", summary: "Open a display; the answer carries its token, this once", guard: { procedure: "display.open" }, params: siteParams,
    body: Schema.Struct({ name: displayName }), confidential: true, status: 200,
    response: Schema.Struct({ token: Schema.String, displays: Schema.Array(Display) })
  },
  "POST /api/v1/displays/:displayId/revocation": {
    tag: "Sites", summary: "From now on the display's token is nothing", guard: { procedure: "display.revoke" },
    params: Schema.Struct({ displayId: DisplayId }), status: 204
  },
  "GET /api/v1/display/:code": {
    tag: "Sites",
    summary: "Today's meetings of a site, as outsiders may see them, for the screen at its door: with a display's token, or signed in",
    guard: { open: true }, params: Schema.Struct({ code: SiteCode }), query: Schema.Struct({ token: Schema.optionalKey(Schema.String) }),
    status: 200, response: DoorBoard
  },
  "PUT /api/v1/meetings/:id/publicity": {
    tag: "Meetings", summary: "Whether everybody may read what the meeting is about, on the screens at the doors", guard: { procedure: "meeting.publish" },
    params: Schema.Struct({ id: MeetingId }), body: Schema.Struct({ public: Schema.Boolean }), status: 204
  }
})
