import type { approval as source } from "../vi/approval.ts"

export const approval: typeof source = {
  title: "To approve",
  titleCount: (count) => `To approve (${count})`,
  empty: "No registrations to approve",
  emptyHint: "New registrations appear here as soon as they are sent.",
  queue: "Queue",
  back: "Back to the queue",
  summary: "Summary",
  rulings: "Checked against the regulation",
  counts: (met, exceeds, broken) => `${met} within the rules, ${exceeds} exceeding, ${broken} broken`,
  sameHour: "Same hour",
  noSameHour: "No other registration holds these sites at this time",
  pendingRow: (number, time) => `${number}, ${time}, awaiting approval`,
  confirmedRow: (number, time) => `${number}, ${time}, approved`,
  history: "History",
  decide: "Decision",
  choices: {
    approve: "Approve",
    "approve-conditions": "Approve with conditions",
    "send-back": "Send back for changes",
    refuse: "Refuse"
  },
  hints: {
    approve: (sites) => `${sites} sites are booked at once`,
    "approve-conditions": "As approval, with remarks to the registrant",
    "send-back": "The registrant changes it and sends it again",
    refuse: "Ends this registration"
  },
  buttons: {
    approve: (number) => `Approve registration ${number}`,
    "approve-conditions": (number) => `Approve registration ${number} with conditions`,
    "send-back": (number) => `Send registration ${number} back`,
    refuse: (number) => `Refuse registration ${number}`
  },
  saved: {
    approve: (number) => `Registration ${number} approved`,
    "approve-conditions": (number) => `Registration ${number} approved with conditions`,
    "send-back": (number) => `Registration ${number} sent back`,
    refuse: (number) => `Registration ${number} refused`
  },
  blocked: (number, sites) => `Can not be approved: clashes with ${number}, already approved, at ${sites}. Send it back for another time, or refuse.`,
  openFile: "Open the registration's file",
  openMeeting: "Open the meeting",
  sendBackRivals: (numbers) => `With the approval, send back those that ask for the same sites at the same time: ${numbers}. Their registrants are told to choose another time.`,
  decideFirst: (number) => `Registration ${number} waits for the same hour; once this one is approved, that one can not be.`,
  waiting: "Choose a registration from the queue"
}
