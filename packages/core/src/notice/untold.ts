/** Events nobody is told of, each with the reason. A trailing dot stands for all events of that noun that have no teller. */
export const untold: Readonly<Record<string, string>> = {
  "attachment.": "Part of a registration, which is told.",
  "readiness.confirmed": "The board of the meeting shows it at once to those who prepare it.",
  "meeting.started": "Seen in the room; the control room shows every call.",
  "meeting.microphones-set": "Seen and heard in the room.",
  "meeting.site-hung-up": "A deed of the control room, shown there.",
  "meeting.site-redialled": "A deed of the control room, shown there.",
  "meeting.closed": "Those concerned were there; the record is on the meeting's page.",
  "meeting.published": "Changes what a door's display shows, for nobody an obligation.",
  "waitlist.left": "The author's own deed; it asks nothing of anybody.",
  "priority.": "A setting; requests judged by it name it.",
  "endpoint.": "Kept by those who run the site, shown on its page.",
  "officer.": "The person gets the first password from whoever opened the account.",
  "duty.": "Reminders and escalations of dated duties have a clock of their own.",
  "unit.": "Announced on paper by the decision that merges or renames.",
  "site.": "Meetings moved or cancelled by it are told one by one.",
  "directory.acknowledged": "Shown on the edition's page.",
  "display.": "A device at a door.",
  "room.": "Shown on the site's page.",
  "line.": "Shown on the site's page.",
  "provision.": "The regulation is published by its decision; the page shows every version.",
  "regulation.": "The regulation is published by its decision; the page shows every version."
}
