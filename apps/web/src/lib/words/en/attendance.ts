import type { attendance as source } from "../vi/attendance.ts"

export const attendance: typeof source = {
  title: "Who attends",
  totals: (answered, sites, attending, declined, people) =>
    `${answered} of ${sites} sites have answered; ${attending} attend, ${declined} do not; ${people === 1 ? "1 person" : `${people} people`}`,
  due: (when) => `To be answered by ${when}`,
  endOf: (day) => `the end of ${day}`,
  groups: { declined: (count) => `Not attending (${count})`, open: (count) => `Not answered yet (${count})`, attending: (count) => `Attending (${count})` },
  attends: (people) => people === 1 ? "Attends: 1 person" : `Attends: ${people} people`,
  declines: "Does not attend",
  open: "Not answered yet",
  overdue: "Answer overdue",
  late: "Answered late",
  ledBy: (name, position) => position === "" ? `Led by ${name}` : `Led by ${name}, ${position}`,
  reason: (reason) => `Reason: ${reason}`,
  by: (name, when) => `${name} answered ${when}`,
  earlier: (count) => count === 1 ? "1 earlier answer" : `${count} earlier answers`,
  another: "when it was asked before",
  staysBooked: "A site that does not attend stays booked until it is swapped or taken out of the meeting.",
  change: "Swap or take out sites",
  give: "Answer",
  correct: "Correct the answer",
  of: (what, site) => `${what}: ${site}`,
  given: (site) => `Answered for ${site}`,
  form: {
    title: (site) => `Who attends: ${site}`,
    answer: "Does the site attend?",
    yes: "It attends",
    no: "It does not attend",
    headcount: "How many people",
    name: "Who leads them",
    nameHint: "The head of the body, or whoever is sent instead.",
    position: "Position of whoever leads",
    note: "Note",
    reason: "Why it does not attend",
    late: "The answer is overdue: it is still taken, and marked late.",
    save: "Send the answer",
    keep: "Leave it"
  }
}
