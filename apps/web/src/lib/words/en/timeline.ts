import type { Words } from "../vi.ts"

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const timeline: Words["timeline"] = {
  title: "Timeline",
  views: { day: "Day", week: "Week", month: "Month" },
  previous: { day: "Previous day", week: "Previous week", month: "Previous month" },
  next: { day: "Next day", week: "Next week", month: "Next month" },
  month: (month, year) => `${String(month).padStart(2, "0")}/${year}`,
  week: (from, to) => `From ${from} to ${to}`,
  summary: (meetings, requests) => `${counted(meetings, "meeting")}, ${counted(requests, "registration")} awaiting approval`,
  list: "Schedule",
  paper: "Weekly schedule for printing",
  search: "Find a site",
  heldOnly: "Only sites with bookings",
  site: "Site",
  allSites: "All sites",
  group: (name, count) => `${name} (${count})`,
  noMatch: "No site matches",
  noMatchHint: "Accents are optional; or clear “Only sites with bookings”.",
  noSites: "No sites yet",
  noSitesHint: "The administrator enters the list of sites at installation.",
  empty: { day: "Nothing is scheduled on this day", week: "Nothing is scheduled in this week", month: "Nothing is scheduled in this month" },
  now: (time) => `Now ${time}`,
  today: "Today",
  keys: "Arrow keys move between cells and bookings; Enter opens.",
  moveKeys: "M, or dragging with the mouse, moves a meeting.",
  legend: "Legend",
  states: {
    scheduled: "scheduled", running: "running", closed: "ended", pending: "awaiting approval", busy: "occupied",
    "busy-pending": "occupied, awaiting approval", proposed: "proposed", maintenance: "maintenance", "maintenance-proposed": "maintenance, proposed"
  },
  left: "present time",
  clash: "clash",
  counts: (held, pending) => pending === 0 ? counted(held, "booking") : `${counted(held, "booking")}, ${pending} awaiting approval`,
  none: "free",
  sites: (count) => counted(count, "site"),
  move: {
    title: (subject) => `Move “${subject}”`,
    hint: {
      day: "Left, right: 15 minutes; up, down: 1 hour. Enter: give the reason. Esc: keep as it is.",
      week: "Left, right: 1 day; up, down: 30 minutes. Enter: give the reason. Esc: keep as it is."
    },
    from: "Present time",
    to: "Proposed",
    earlier: { day: "15 minutes earlier", week: "1 day earlier" },
    later: { day: "15 minutes later", week: "1 day later" },
    form: "Other changes",
    same: "The proposed time is the present one.",
    asking: "Checking",
    said: (when, verdict) => `Proposed ${when}. ${verdict}`,
    free: "Clashes with nothing approved.",
    clashes: (count) => `Clashes at ${counted(count, "site")}.`,
    goneMeanwhile: "Somebody else has just changed this meeting. Look at its new time and move it again.",
    notMovable: "This meeting can not be moved from here."
  }
}
