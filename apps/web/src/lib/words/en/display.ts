import type { display as source } from "../vi/display.ts"

export const display: typeof source = {
  title: (site) => `Room schedule: ${site}`,
  today: "Today",
  free: "Free",
  freeUntil: (time) => `Free until ${time}`,
  running: "In a meeting",
  occupied: "Occupied",
  maintenance: "Under maintenance",
  maintenanceLater: (time, reason) => `Maintenance ${time}: ${reason}`,
  next: "Next",
  none: "No meeting today",
  over: "Ended",
  chair: (name) => `Chair: ${name}`,
  asOf: (time) => `As of ${time}`,
  stale: (time) => `The centre can not be reached. Schedule as of ${time}.`,
  refused: "This display may not show the schedule any more. Open it again by a new link from the administrator.",
  keep: {
    title: "Displays at the door",
    intro: "They show the room's day without signing in. Of a meeting that is not public they say only that the room is occupied.",
    watch: "Look at the display",
    name: "Display's name",
    open: "Open a new display",
    none: "No display yet",
    since: (moment, name) => `opened at ${moment} by ${name}`,
    revoked: (moment) => `revoked at ${moment}`,
    revoke: "Revoke",
    revokeOf: (name) => `Revoke: ${name}`,
    link: "The display's link, shown this once. Open it on that screen.",
    copy: "Copy the link",
    copied: "The link was copied",
    revokedDone: (name) => `${name} was revoked`
  },
  publicity: { publish: "Make it public at the door", unpublish: "Make it public no more", isPublic: "What this meeting is about is public at the doors" }
}
