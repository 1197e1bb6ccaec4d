import type { DisplayId } from "@diemcau/core/Display"
import type { MeetingId } from "@diemcau/core/Meeting"
import type { SiteId } from "@diemcau/core/Site"
import { bytea, index, text, uuid } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"
import { sites } from "./estate.ts"
import { meetings } from "./planning.ts"

/** Screens at the doors of rooms. Only the hash of the token is kept. */
export const displays = table("displays", {
  id: uuid().primaryKey().$type<DisplayId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  name: text().notNull(),
  tokenHash: bytea().notNull().unique().$type<Uint8Array>(),
  openedAt: instant().notNull(),
  openedByName: text().notNull(),
  revokedAt: instant()
}, (t) => [index().on(t.siteId)])

/** Meetings of which everybody may read what they are about. */
export const publicMeetings = table("public_meetings", {
  meetingId: uuid().primaryKey().references(() => meetings.id).$type<MeetingId>(),
  since: instant().notNull()
})
