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
  maintenanceRow: (number, time) => `Maintenance ${number}, ${time}`,
  confirmedRow: (number, time) => `${number}, ${time}, approved`,
  history: "History",
  decide: "Decision",
  choices: {
    endorse: "Pass this step",
    approve: "Approve",
    "approve-conditions": "Approve with conditions",
    "send-back": "Send back for changes",
    refuse: "Refuse"
  },
  hints: {
    endorse: (next) => `Goes on to the step: ${next}`,
    approve: (sites) => `${sites} sites are booked at once`,
    "approve-conditions": "Booked at once; the registrant must meet the condition in time",
    "send-back": "The registrant changes it and sends it again",
    refuse: "Ends this registration"
  },
  buttons: {
    endorse: (number) => `Pass this step of registration ${number}`,
    approve: (number) => `Approve registration ${number}`,
    "approve-conditions": (number) => `Approve registration ${number} with conditions`,
    "send-back": (number) => `Send registration ${number} back`,
    refuse: (number) => `Refuse registration ${number}`
  },
  saved: {
    endorse: (number) => `A step of registration ${number} is passed`,
    approve: (number) => `Registration ${number} approved`,
    "approve-conditions": (number) => `Registration ${number} approved with conditions`,
    "send-back": (number) => `Registration ${number} sent back`,
    refuse: (number) => `Registration ${number} refused`
  },
  override: {
    reason: "Reason for letting the rule be exceeded",
    hint: "At least 10 characters; kept in the file and under Exceptions with your name",
    needed: "Say why the rule may be exceeded, in at least 10 characters",
    rules: "Rules exceeded"
  },
  ways: "Propose and send back",
  wayReason: (way) => `It can not be held as registered. Proposed instead: ${way}.`,
  blocked: {
    sentence: (why) => `Can not be approved: ${why}. Send it back for another time or other sites, or refuse.`,
    maintenance: (number, sites) => `maintenance ${number} at ${sites} then`,
    confirmed: (number, sites) => `it clashes with ${number}, already approved, at ${sites}`
  },
  mine: (count) => `My turn (${count})`,
  others: (count) => `At others' steps (${count})`,
  noneMine: "No registration waits for your decision",
  notMine: (name) => `It waits for the step ${name}; that is not yours to decide.`,
  step: (ordinal, of, name) => `Step ${ordinal}/${of}: ${name}`,
  steps: {
    title: "Steps of the approval",
    focal: "The focal body",
    waiting: "Awaits its decision",
    later: "Not reached yet",
    never: "Not decided at this step",
    verdicts: { endorsed: "Passed", approved: "Approved", "sent-back": "Sent back", refused: "Refused" },
    decided: (who, when) => `${who}, ${when}`,
    approvers: (names) => `Decided by: ${names}`,
    nobody: "Nobody approves at this step. Ask the administrator to give an officer the duty.",
    pass: "Look at it and pass this step"
  },
  condition: {
    title: "Condition of the approval",
    text: "Condition",
    textHint: "At least 10 characters; the registrant reads it as it stands",
    metBy: "Last day to meet it",
    metByHint: (day) => `From today to the day of the opening, ${day}`,
    states: { open: "Not met", reported: "Reported met, to be confirmed", met: "Met", lifted: "No longer asked" },
    overdue: "Its day has passed: lift it, or cancel the meeting with a reason. Nothing is cancelled by itself.",
    due: "To be met",
    setBy: (who, when) => `Set by ${who}, ${when}`,
    report: "Report it met",
    reportText: "Say how it was met; the approver looks and confirms.",
    reported: "The approver is told",
    reportWords: (words) => `The registrant says: ${words}`,
    answerWords: (who, words) => `${who}: ${words}`,
    confirm: "Confirm it is met",
    confirmText: "The registrant is told that the condition is settled.",
    confirmed: "Condition confirmed",
    dispute: "Not met",
    disputeText: "The condition is open again; the registrant reads the reason.",
    disputed: "The registrant is told",
    lift: "Lift the condition",
    liftText: "The meeting is held without it.",
    lifted: "Condition lifted",
    open: "Open the condition"
  },
  openFile: "Open the registration's file",
  openMeeting: "Open the meeting",
  sendBackRivals: (numbers) => `With the approval, send back those that ask for the same sites at the same time: ${numbers}. Their registrants are told to choose another time.`,
  decideFirst: (number) => `Registration ${number} waits for the same hour; once this one is approved, that one can not be.`,
  waiting: "Choose a registration from the queue"
}
