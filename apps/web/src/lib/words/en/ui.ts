import type { ui as source } from "../vi/ui.ts"

export const ui: typeof source = {
  retry: "Try again",
  close: "Close",
  cancel: "Do not do it",
  back: "Back",
  required: "required",
  optional: "optional",
  at: (time) => `at ${time}`,
  source: "Source",
  system: "System",
  print: "Print",
  more: (count) => `+${count} more`,
  states: {
    ready: "Ready",
    pass: "Pass",
    fail: "Fail",
    warning: "Warning",
    connecting: "Connecting",
    lost: "Link lost",
    unknown: "Unknown",
    muted: "Muted"
  },
  alternatives: {
    title: "Other ways that are free",
    none: "No other free way was found in the next 14 days",
    choose: "Choose",
    move: (_day: string, period: string) => `Same day, ${period}`,
    "other-day": (day: string, period: string) => `${day}, ${period}`,
    shorten: (_day: string, period: string) => `Shorter: ${period}`,
    swap: (from: string, to: string) => `${to} in place of ${from}`
  },
  deadline: {
    over: "due now",
    left: (time) => `${time} left`,
    overdue: (time) => `${time} overdue`
  },
  live: {
    age: (seconds) => `updated ${seconds} s ago`,
    connecting: "connecting for live updates",
    online: "Live",
    stale: (age) => `Data is ${age} old. Reconnecting.`
  },
  article: {
    open: (subject) => `Show the article: ${subject}`,
    numbered: (number) => `Article ${number}`,
    noNumber: "Article number not entered",
    provisions: "Values applied",
    unset: "No number yet",
    sourceNote: "Source",
    instrument: (number, date) => `Regulation issued with Decision ${number} of ${date}`,
    openRegulation: "Open the regulation"
  },
  ruling: {
    met: "Within the rule",
    exceeds: "Exceeds the rule, needs a reason",
    broken: "Can not be sent"
  },
  field: {
    date: "Date",
    time: "Time",
    dateHint: "dd/MM/yyyy",
    timeHint: "hours 00–23",
    calendar: "Choose from the calendar",
    weekend: "weekend",
    past: "the day has passed",
    holiday: (name) => `holiday: ${name}`
  },
  sites: {
    search: "Find a site",
    searchHint: "Accents are optional",
    noMatch: (query) => `No match for "${query}". Accents are optional.`,
    count: (chosen, all) => `${chosen} of ${all} member sites chosen`,
    all: "Choose all",
    nobody: "Choose none",
    group: (name) => `Choose the whole group ${name}`,
    groups: { office: "Offices", department: "Departments", district: "Districts and the city" },
    main: "main site",
    paste: "Paste a list of sites",
    pasteLabel: "List of sites",
    pasteHint: "One name or code a line; commas and semicolons also separate.",
    pasteTake: "Choose as listed",
    pasted: (count) => `${count} ${count === 1 ? "site" : "sites"} chosen from the list.`,
    unmatched: (count) => `${count} ${count === 1 ? "line was" : "lines were"} not recognised. Mend the list or choose by hand:`,
    onlyClashes: "Show only sites that clash",
    clash: "clashes",
    pendingClash: "clashes with one awaiting approval"
  },
  decision: {
    reason: "Reason",
    reasonHint: "Give the reason and the article, at least 10 characters",
    remarks: "Remarks",
    reasonNeeded: "Give a reason of at least 10 characters",
    choiceNeeded: "Choose a decision",
    article: "Basis",
    working: "Recording the decision"
  },
  confirm: {
    working: "Working"
  },
  errors: {
    title: (count) => `${count} ${count === 1 ? "item needs" : "items need"} fixing`,
    prefix: "Error: "
  },
  paper: {
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    superior: (province) => `UBND TỈNH ${province}`,
    receivers: "Sent to:",
    times: (zone) => `Times in this paper are ${zone}.`
  },
  timeline: {
    empty: "Nothing has happened yet",
    title: "History"
  },
  toast: { dismiss: "Dismiss" }
}
