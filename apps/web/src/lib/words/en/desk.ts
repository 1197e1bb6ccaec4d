import type { desk as source } from "../vi/desk.ts"

export const desk: typeof source = {
  title: "Today's work",
  overdue: "Overdue",
  today: "Due today",
  soon: "Due soon",
  done: "Done today",
  group: (name, count) => `${name} (${count})`,
  empty: "Nothing due today",
  emptyNext: (what, when) => `Next: ${what}, ${when}.`,
  emptyNone: "Work appears here when a registration or a meeting concerns you.",
  doneAt: (time) => `done at ${time}`,
  progress: (done, of) => `${done}/${of}`,
  kinds: {
    "decide-registration": ({ subject, number }) => `Decide on registration ${number}: ${subject}`,
    "revise-registration": ({ subject, number }) => `Complete registration ${number}: ${subject}`,
    "check-room": ({ subject }) => `Check the room: ${subject}`,
    "watch-readiness": ({ subject }) => `Watch the check before: ${subject}`,
    "connect-meeting": ({ subject }) => `Connect the sites: ${subject}`,
    "run-meeting": ({ subject }) => `Run the meeting: ${subject}`,
    "attend-meeting": ({ subject }) => `Attend: ${subject}`,
    "name-technician": ({ subject }) => `Name the technical officer: ${subject}`,
    "post-room-rules": ({ subject }) => `Post the room's rules: ${subject}`,
    "inspect-site": ({ subject }) => `Periodic inspection: ${subject}`,
    "yearly-estimate": ({ subject }) => `Estimate of next year's costs: ${subject}`,
    "year-end-report": ({ subject }) => `Year-end report: ${subject}`,
    "system-estimate": () => "Estimate of next year's costs of the whole system",
    "list-technicians": () => "Compile the list of technical officers"
  },
  actions: {
    "decide-registration": "Decide",
    "revise-registration": "Complete",
    "check-room": "Open the checklist",
    "watch-readiness": "Open the board",
    "connect-meeting": "Open the control room",
    "run-meeting": "Open the control room",
    "attend-meeting": "See the meeting",
    "name-technician": "Open the duty",
    "post-room-rules": "Open the duty",
    "inspect-site": "Open the duty",
    "yearly-estimate": "Open the duty",
    "year-end-report": "Open the duty",
    "system-estimate": "Open the duty",
    "list-technicians": "Open the duty"
  }
}
