import type { Words } from "../vi.ts"

export const overrides: Words["overrides"] = {
  title: "Exceptions",
  link: "See the exceptions",
  intro: "Each time that a rule was exceeded or waived: who decided so, when and why. Choose a number to see its rows.",
  year: "Year",
  total: (count) => count === 1 ? "once" : `${count} times`,
  none: (year) => `No exceptions in ${year}`,
  noneHint: "Late and unplanned registrations, pre-emptions, shortened checks and excused duties are counted here.",
  byRule: "By rule",
  byUnit: "By unit",
  byMonth: "By month",
  month: (month) => `${month.slice(5)}/${month.slice(0, 4)}`,
  rows: "The exceptions",
  clear: "Show all",
  only: (what) => `Only: ${what}`,
  chosen: "Chosen",
  download: "Download as a sheet (XLSX)",
  decidedBy: "Decided by",
  clock: "By the clock, nobody deciding",
  reason: "Reason",
  noReason: "No reason written down",
  province: "The whole province",
  open: (number) => `Open ${number}`,
  rules: {
    "registration.late": "Registered late",
    "registration.unplanned": "Unplanned",
    "registration.technicians": "Technical officer missing",
    "schedule.pending": "Same time as a registration awaiting approval",
    "schedule.preparation": "Too little preparation between two meetings",
    "schedule.chair": "The chair has another meeting at that time",
    "schedule.preemption": "Took the place of an approved meeting",
    "check.shortened": "Technical check shortened",
    "check.opened-unready": "Opened while sites were not ready",
    "duty.excused": "Dated duty excused"
  }
}
