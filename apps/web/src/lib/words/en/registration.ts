import type { registration as source } from "../vi/registration.ts"

export const registration: typeof source = {
  states: {
    submitted: "Awaiting approval",
    "sent-back": "Sent back",
    waiting: "Waiting for a place",
    approved: "Approved",
    refused: "Refused",
    withdrawn: "Withdrawn"
  },
  tracks: { regular: "In time", late: "Late", unplanned: "Unplanned" },
  list: {
    title: "My registrations",
    titleAll: "Registrations",
    create: "Register a meeting",
    empty: "No registrations yet",
    emptyHint: "Registrations you sent and the draft you are writing appear here.",
    emptyState: (state) => `No registrations in the state ${state}`,
    columns: { number: "No.", subject: "Subject", time: "Time", sites: "Sites", state: "State", due: "Answer due" },
    filter: "State",
    allStates: "All",
    sites: (count) => `${count} sites`,
    draft: "Draft not sent",
    openDraft: "Go on writing"
  },
  form: {
    title: "Register a meeting",
    titleRevise: (number) => `Complete registration ${number}`,
    secretsQuestion: "Does the meeting involve state secrets?",
    secretsHint: "Answer before entering anything. This system must not be used for state secrets.",
    secretsYes: "Yes",
    secretsNo: "No",
    proceed: "Continue",
    secretsNeeded: "Choose Yes or No",
    stopTitle: "Do not register this meeting here",
    stopText: "Contact the cipher service for suitable means of meeting.",
    stopKept: "Nothing about the meeting was kept.",
    stopBack: "To today's work",
    sections: { meeting: "Meeting", time: "Time", sites: "Sites", needs: "Needs and contact" },
    fields: {
      subject: "Meeting name",
      chair: "Chair",
      chairPosition: "Chair's position",
      documentNumber: "Invitation number and symbol",
      document: "Invitation file",
      opensAt: "Opening",
      closesAt: "Closing",
      repeats: "Repeats",
      mainSiteId: "Main site",
      memberSiteIds: "Member sites",
      attendees: "Attendees",
      presentation: "Presentation of documents",
      recording: "Recording",
      notes: "Other needs",
      contactName: "Contact's full name",
      contactPhone: "Contact's phone",
      contactEmail: "Contact's e-mail",
      reason: "Reason for being late or unplanned",
      orderedBy: "Who ordered the unplanned meeting"
    },
    hints: {
      document: "PDF, Word, PNG or JPEG, smaller than 25 MB",
      reason: "Late or unplanned: give the reason, at least 10 characters",
      attendees: "Titles and bodies, one per line"
    },
    chooseMain: "Choose the main site",
    chooseFile: "Choose a file",
    uploading: (name, percent) => `Uploading ${name}: ${percent}`,
    uploaded: (name, size) => `${name} (${size})`,
    removeFile: (name) => `Remove the file ${name}`,
    draftSaved: (time) => `Draft saved at ${time}`,
    draftRestored: (time) => `Going on with the draft saved at ${time}`,
    draftDiscard: "Discard the draft",
    draftDiscardTitle: "Discard this draft?",
    draftDiscardText: "What was entered will be removed from this device and can not be recovered.",
    draftKeep: "Keep the draft",
    check: "Check answers"
  },
  rulings: {
    title: "Checked against the regulation",
    waiting: (what) => `Waiting for: ${what}`,
    waitingFor: { period: "the meeting's time", mainSite: "the main site", members: "the member sites", others: "items still empty" },
    updating: "Checking",
    updated: (seconds) => seconds < 5 ? "Just updated" : `Updated ${seconds} s ago`,
    summary: (exceeds, broken) =>
      exceeds + broken === 0
        ? "Within the rules"
        : [broken > 0 ? `${broken} can not be sent` : "", exceeds > 0 ? `${exceeds} ${exceeds === 1 ? "warning" : "warnings"}` : ""].filter(Boolean).join(", "),
    open: "Show the rulings",
    unavailable: "Not checked: the centre can not be reached"
  },
  clash: {
    held: (count) => `Clashes with the approved schedule: ${count} ${count === 1 ? "site" : "sites"}`,
    confirmed: (site, number, time) => `${site}: clashes with ${number}, ${time}, approved`,
    pending: (site, number, time) => `${site}: clashes with ${number}, ${time}, awaiting approval`,
    dropSites: (count) => count === 1 ? "Leave this site out" : `Leave these ${count} sites out`
  },
  review: {
    title: "Check before sending",
    edit: (what) => `Change: ${what}`,
    editShort: "Change",
    back: "Go on editing",
    submit: "Send registration",
    submitRevised: "Send again",
    sending: "Sending",
    offline: "A network is needed to send. The draft is kept on this device."
  },
  confirmation: {
    title: (number) => `Registration ${number} received`,
    answer: (until) => `You will have an answer ${until}`,
    next: "What happens next",
    steps: [
      "The approver decides under the regulation.",
      "The answer appears in today's work and in the registration's file.",
      "Once approved, the sites are booked and the technical officers get their checklist."
    ],
    open: "See the registration's file",
    another: "Register another meeting"
  },
  file: {
    title: (number) => `Registration ${number}`,
    request: "What is registered",
    unit: "Registered by",
    submitter: "Sent by",
    decisionDue: "Answer due",
    decider: "Decided by",
    decisionReason: "The approver's words",
    rulingsAt: "Rulings it was decided under",
    revise: "Change and send again",
    withdraw: "Withdraw",
    withdrawTitle: (number) => `Withdraw registration ${number}?`,
    withdrawText: "The approver will see that it was withdrawn, with the reason. A withdrawn registration can not be sent again.",
    withdrawKeep: "Keep the registration",
    withdrawn: (number) => `Registration ${number} withdrawn`,
    meeting: "Open the meeting",
    download: (name) => `Download ${name}`,
    empty: "Not given"
  }
}
