import type { regulation as source } from "../vi/regulation.ts"

export const regulation: typeof source = {
  title: "Regulation",
  contents: "Contents",
  parts: { general: "General", responsibilities: "Responsibilities", requirements: "Requirements and procedure" },
  issued: (number, date, issuer) => `Decision ${number} of ${date}, ${issuer}`,
  size: (chapters, articles) => `${chapters} chapters, ${articles} articles`,
  summaryNote: "A summary of public sources, not the article's text.",
  noNumber: "Article number not entered",
  applied: "Applied in the system",
  noProvisions: "No value is applied under this article yet.",
  unset: "No number yet",
  enforcedBy: (rule) => `The system checks it: ${rule}`,
  notEnforced: "Not checked automatically",
  validFrom: (moment) => `In force from ${moment}`,
  showVersions: "Show the changes",
  grades: {
    S: "The province's regulation",
    L: "Central law",
    R: "Another body's regulation",
    P: "Practice",
    V: "The vendor",
    "?": "Default value, for the province to decide"
  },
  grade: "Standing",
  units: {
    second: "seconds", minute: "minutes", hour: "hours", day: "days", "working-day": "working days", month: "months", officer: "people", port: "ports", "kbit/s": "kbit/s"
  },
  rules: {
    "registration.notice": "when a registration is sent",
    "registration.technicians": "when a registration is sent",
    "registration.decision-due": "the answer's deadline on the desk",
    "readiness.close": "the check closes on time",
    "readiness.probe": "when devices are probed",
    "Conduct.plan": "how calls are made"
  },
  provisions: {
    "check-complete-before": "Check complete",
    "probe-first-before": "First probe",
    "probe-last-before": "Last probe",
    "technician-present-before": "Technical officer present",
    "technicians-per-site": "Number of technical officers",
    "registration-notice": "Registration filed before",
    "registration-unplanned-under": "Unplanned under",
    "decision-within": "Registration answered within",
    "papers-before": "Papers sent before",
    "attendance-answer-before": "Attendance answered before",
    "delegates-seated-before": "Delegates seated",
    "conclusion-within": "Conclusion notice within",
    "inspection-interval": "Inspection interval",
    "year-end-report-due": "Year-end report due",
    "recording-kept": "Recordings kept",
    "redial-first": "First redial",
    "redial-second": "Second redial",
    "redial-then": "Later redials",
    "preparation-between": "Preparation between two meetings",
    "central-ports": "Ports of the central server",
    "offer-answer-within": "Answer to an offered place",
    "call-rate": "Call rate"
  },
  holidays: "Holidays and make-up days",
  holidayKinds: { holiday: "Holiday", "make-up": "Make-up day" },
  amend: {
    open: "Change the value",
    title: (subject) => `Change the value: ${subject}`,
    now: (value) => `In force: ${value}`,
    amount: "New value",
    unit: "Unit",
    next: "Review",
    confirmTitle: (subject) => `Apply the new value to “${subject}”?`,
    change: (before, after) => `${before} → ${after}`,
    consequence: "It applies at once to registrations and meetings from now on. The old value stays in the history; who changed it and when goes into the journal.",
    submit: "Apply the new value",
    saved: (subject, value) => `${value} now applies to “${subject}”`
  },
  matrix: {
    title: "Responsibilities",
    intro: "Who answers for what, under which article. This table is also the system's authorisation table.",
    duties: "Duties",
    readings: "What may be read",
    subject: "Subject",
    articles: "Basis",
    reach: { "own-unit": "own body", "own-site": "own site", province: "whole province" },
    nobody: "no",
    clock: "Done by the meeting's own clock"
  }
}
