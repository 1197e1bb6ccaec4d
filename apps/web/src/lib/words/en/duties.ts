import type { duties as source } from "../vi/duties.ts"

export const duties: typeof source = {
  title: "Dated duties",
  intro: "What the regulation asks of sites and of the focal body by a day of the year, meeting or not.",
  scope: { label: "Whose", mine: "Mine", all: "The whole province" },
  year: "Year",
  empty: "There is no duty here",
  emptyHint: "Duties appear once a site is open, by the provisions of the regulation.",
  urgency: { escalated: "Overdue, told on", overdue: "Overdue", "due-soon": "Due soon", later: "Not due yet", done: "Done" },
  counted: (done: number, of: number) => `${done} of ${of} done`,
  late: (count: number) => `${count} overdue`,
  due: (day: string) => `due ${day}`,
  holders: (names: string) => `Answers for it: ${names}`,
  nobody: "Nobody answers for it yet",
  fulfilledBy: (name: string, when: string) => `${name} recorded it as done, ${when}`,
  excusedBy: (name: string, when: string) => `${name} excused it, ${when}`,
  reopenedBy: (name: string, when: string) => `${name} opened it again, ${when}`,
  counts: "In the directory",
  province: "Focal body",
  period: { once: "when it begins to work", quarter: (from: string, year: string) => `from month ${from}/${year}`, year: (year: string) => `of ${year}` },
  fulfil: "Done",
  excuse: "Excuse",
  reopen: "Open again",
  dialog: {
    fulfil: (what: string) => `Record as done: ${what}?`,
    excuse: (what: string) => `Excuse: ${what}?`,
    reopen: (what: string) => `Open again: ${what}?`,
    keep: "Leave it",
    note: "Note, document number",
    excuseHint: "An excused duty is neither reminded of nor counted as late. The reason is kept in the journal.",
    reopenHint: "The duty has to be done again and is reminded of by its day."
  },
  recorded: (what: string) => `Recorded: ${what}`
}
