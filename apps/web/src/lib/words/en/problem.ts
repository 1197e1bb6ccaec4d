import { momentInWords } from "@diemcau/core/Instant"
import type { problem as source } from "../vi/problem.ts"
import { regulation } from "./regulation.ts"

const meetingStates = { scheduled: "scheduled", running: "running", closed: "closed", cancelled: "cancelled", postponed: "postponed" } as const
const registrationStates: Readonly<Record<string, string>> = {
  submitted: "awaiting approval", waiting: "waiting for a place", "sent-back": "sent back", approved: "approved", refused: "refused", withdrawn: "withdrawn"
}
const roleNames: Readonly<Record<string, string>> = {
  registrant: "registrant", approver: "approver", operator: "operator", technician: "technical officer",
  leader: "leader", administrator: "administrator"
}

export const problem: typeof source = {
  refusals: {
    "state-secrets": () => "Do not register this meeting here. Contact the cipher service. Nothing was kept.",
    "rules-broken": ({ rulings }) => `Not sent. ${rulings.map((ruling) => ruling.sentence.en).join(". ")}.`,
    "override-unexplained": ({ overridden }) =>
      `The reason for exceeding the rules is missing (at least 10 characters). ${overridden.flatMap(({ sentence }) => sentence === null ? [] : `${sentence.en}.`).join(" ")}`,
    "clashes-with-confirmed": () => "A meeting was just approved for this time. Your entries are kept; choose another time or leave out the sites that clash.",
    "series-clashes": ({ occurrences }) => `${occurrences.length} ${occurrences.length === 1 ? "day" : "days"} can not be held: ${occurrences.slice(0, 5).map(({ day }) => day.split("-").reverse().join("/")).join(", ")}${occurrences.length > 5 ? "…" : ""}. Skip them or choose another time.`,
    "series-unusable": ({ why, day }) => `${{
      "first-day": "The opening day is not the first day of the series", "too-many": "A series has at most 1,000 meetings", "too-far": "A series lasts at most 10 years",
      "too-large": "The series is too large: too many meetings and sites", "none-left": "No meeting is left", "unknown-day": "This day is not of the series, or this can not be done with it",
      "overlaps-itself": "Two meetings of the series are at the same time", "not-approved": "The series is not approved yet"
    }[why]}${day === null ? "" : `: ${day.split("-").reverse().join("/")}`}.`,
    "series-registration": ({ series }) => series ? "This registration is a series: change it as one." : "This registration is not a series.",
    "series-changed": () => "Somebody else has just changed this series. Look again before deciding.",
    "reason-missing": ({ field, track }) =>
      field === "orderedBy" ? "Unplanned meeting: say who ordered it"
        : track === "late" ? "Later than the rule: give the reason, at least 10 characters" : "Unplanned meeting: give the reason, at least 10 characters",
    "already-decided": ({ number, state }) => `Registration ${number} has been decided (${registrationStates[state] ?? state}). Load again to see it.`,
    "not-editable": ({ number, state }) => `Registration ${number} is ${registrationStates[state] ?? state} and can no longer be changed.`,
    "meeting-state": ({ state }) => `The meeting is ${meetingStates[state]}; this can not be done.`,
    "meeting-changed": () => "Somebody else has just changed this meeting. Look again before deciding.",
    "nothing-changes": () => "The proposal is what is already arranged.",
    "running-protected": () => "The meeting is running: its opening and main site stay, and it does not end in the past.",
    "not-outranked": ({ numbers }) => `${numbers.length === 0 ? "The meeting in the way" : `Meeting ${numbers.join(", ")}`} is not of a lower priority, or runs already. Choose another time, or wait for a place.`,
    "nothing-to-preempt": ({ place }) => place === "maintenance"
      ? "Maintenance has this place, not a meeting that could give way. Choose another time or other sites."
      : "This place is free now and nobody has to give way. Send the registration as usual; a request for pre-emption already sent is refused by the approver, which gives the registration back to be sent.",
    "preemption-decided": () => "This request is decided already. Reload to see it.",
    "already-asked": ({ number }) => `Registration ${number} has asked already; the decision is awaited.`,
    "maintenance-state": () => "This maintenance window has changed. Load the page again to see it.",
    "maintenance-past": () => "Maintenance begins at a time still to come; one that has begun is not moved any more.",
    "maintenance-in-the-way": ({ meetings }) => meetings.length === 0
      ? "A meeting was approved at this time just now. Choose another."
      : `${meetings.length === 1 ? "1 approved meeting is" : `${meetings.length} approved meetings are`} held at this time. Choose a free time, or ask the organisers.`,
    "line-cycle": ({ name }) => `The line ${name} is itself carried by this line: choose another.`,
    "step-not-yours": ({ number, ordinal, of, name }) => `Registration ${number} is at step ${ordinal}/${of}, ${name.en}: under the article on registration, that step's approver decides it.`,
    "step-not-reached": ({ number, ordinal, of, name, why }) => ({
      "earlier-open": `Registration ${number} can not be approved yet: under the article on registration it waits for step ${ordinal}/${of}, ${name.en}.`,
      last: `Step ${ordinal}/${of}, ${name.en}, is the last of registration ${number}: approve it, send it back or refuse it.`,
      "moved-on": `Registration ${number} is at step ${ordinal}/${of}, ${name.en}, now. Look again before deciding.`
    })[why],
    "step-unusable": ({ name, why }) => ({
      "unit-unknown": `Step ${name.en}: there is no such unit.`, "unit-closed": `Step ${name.en}: the unit is closed, or is going to be. Choose its successor.`,
      "no-approver": `Step ${name.en}: nobody approves there. Give an officer the duty first, or choose another unit.`
    })[why],
    "chains-changed": () => "Somebody else has just set the chains of approval. Reload to see them.",
    "condition-state": ({ state }) => state === "none" ? "This approval has no condition." : "The condition is settled. Reload to see it.",
    "condition-day": ({ earliest, latest }) => `The condition is met between ${earliest.split("-").reverse().join("/")} and ${latest.split("-").reverse().join("/")}.`,
    "waitlist-state": () => "This entry of the waiting list has changed. Reload to see it.",
    "already-waiting": ({ number }) => `Registration ${number} is on the waiting list already.`,
    "offer-over": () => "The offer is over; the place goes to the next.",
    "site-not-in-meeting": () => "This site does not take part in the meeting.",
    "presence-moment": ({ from, until }) => `This is taken from ${momentInWords(new Date(from))} to ${momentInWords(new Date(until))}.`,
    "already-present": ({ since }) => `This was said for this site at ${momentInWords(new Date(since))}.`,
    "not-present": () => "This officer has not said to be at the site, or it was taken back.",
    "presence-settled": ({ opensAt }) => `The meeting opened at ${momentInWords(new Date(opensAt))}: who was there can not be taken back any more.`,
    "note-missing": () => "A failed item needs a note of what is wrong.",
    "regulation-changed": () => "Somebody else has just changed the regulation. Look at the effect again, then sign.",
    "effective-too-early": ({ today }) => `It can take effect after today, ${today.split("-").reverse().join("/")}. What was decided keeps the value of its time.`,
    "day-lines": ({ lines }) => `${lines.length} ${lines.length === 1 ? "line is" : "lines are"} wrong; none was kept. Correct what is named, then save again.`,
    "instrument-known": ({ number, validFrom }) => `Decision ${number} is in force from ${validFrom.split("-").reverse().join("/")}: type another number, or a later day.`,
    "provision-value": ({ needed, units, bound }) => {
      const amount = bound === null ? "" : `${bound.amount} ${regulation.units[bound.unit]}`
      const needs = {
        value: "some value, since rules read it", unit: `counted in ${units.map((unit) => regulation.units[unit]).join(" or ")}`, whole: "a whole number",
        least: `at least ${amount}`, most: `at most ${amount}`
      }
      return `The provision can not take this value. Needed: ${needs[needed]}.`
    },
    "not-found": () => "Not found, or not within what you may see.",
    "not-permitted": ({ roles }) => roles.length === 0
      ? "The meeting's own clock does this."
      : `This belongs to the duty of the ${roles.map((role) => roleNames[role] ?? role).join(", ")}.`,
    "host-not-allowed": ({ host }) => `The address ${host} is outside the networks of devices. Enter one of the dedicated network.`,
    "driver-unknown": ({ driver }) => `There is no way to connect called ${driver}. Load the page again and choose from the list.`,
    "model-unknown": ({ model, driver }) => `The way to connect ${driver} does not know ${model}. Choose another model.`,
    "address-taken": ({ host, port, name }) => `The address ${host}, port ${port} belongs to ${name}.`,
    "endpoint-in-meeting": ({ number }) => `This site is in the running meeting ${number}. Wait until it ends.`,
    "host-key-not-shown": ({ shown }) => shown === null
      ? "The device is not refused for its host key now. Load again to see how it stands."
      : `The device shows another key now: ${shown}. Load again, compare, then trust it.`,
    "attachment-unknown": () => "The attached file is no longer on the server. Upload it again.",
    "attachment-name": ({ why, endings }) => ({
      path: "The file's name has / or \\ in it. Rename the file and choose it again.", text: "The file's name is empty, too long or has hidden characters. Rename the file and choose it again.",
      ending: `The name's ending is not that of the file's kind. It must end in ${endings.join(" or ")}.`
    })[why],
    "draft-changed": () => "This draft has just been saved from elsewhere. Nothing is written over.",
    "draft-ended": ({ state }) => state === "sent" ? "This draft was sent as a registration." : "This draft was discarded.",
    "drafts-full": ({ most }) => `There are ${most} drafts. Send or discard some; what you write is kept on this device.`,
    "template-changed": () => "Somebody else has just revised this template. Load it again before revising it.",
    "template-retired": ({ name }) => `The template ${name} is out of use. Make a new one if need be.`,
    "template-name-taken": ({ name }) => `There is a template named ${name}. Choose another name.`,
    "paper-withdrawn": ({ name }) => `${name} was withdrawn and is changed no more.`,
    "papers-changed": () => "The list of papers has just changed. Look at it again, then put it in order.",
    "conclusion-day": ({ earliest, latest }) => `A conclusion notice is dated from ${earliest.split("-").reverse().join("/")} to ${latest.split("-").reverse().join("/")}.`,
    "attachment-kind": () => "This kind of file is not taken. Choose a PDF, Word, PNG or JPEG file.",
    "officer-closed": ({ name }) => `${name} has left and is not changed any more.`,
    "last-administrator": () => "At least one administrator with an account must stay. Open another administrator's account first.",
    "oneself-protected": () => "Nobody closes himself or takes the administrator's role from himself. Ask another administrator.",
    "delegation-unusable": ({ why }) => ({
      oneself: "Choose somebody else: nobody delegates to himself.",
      "days-reversed": "The last day can not be before the first.",
      past: "The first day is today at the earliest.",
      "not-own": "Only duties that are the officer's own on those days can be handed over; what is held for another is not passed on.",
      "substitute-absent": "The substitute is absent on some of those days too. Choose somebody else, or other days."
    })[why],
    "delegation-over": ({ state }) => state === "over" ? "This delegation is over." : "This delegation was revoked already.",
    "code-taken": ({ code }) => `The code ${code} is in use. Choose another.`,
    "estate-closed": ({ name }) => `${name} is closed, or its closing is decided.`,
    "unit-in-use": ({ name, sites, officers }) => `${name} still has ${sites} ${sites === 1 ? "site" : "sites"} and ${officers} ${officers === 1 ? "officer" : "officers"}. Choose a successor, or move them first.`,
    "closing-day": ({ name, earliest }) => `${name}: the last day is ${earliest.split("-").reverse().join("/")} or later.`,
    "successor-unusable": ({ name }) => `${name} can not be the successor: it is not open yet, closes itself, or is among those that close.`,
    "meetings-unsettled": ({ meetings }) => `${meetings.length} ${meetings.length === 1 ? "meeting" : "meetings"} to come ${meetings.length === 1 ? "is" : "are"} not settled${meetings.some(({ number }) => number !== "") ? `: ${meetings.map(({ number }) => number).filter(Boolean).slice(0, 5).join(", ")}` : ""}. Look at the effect again and choose for each meeting.`,
    "room-in-use": ({ name, endpoint }) => `${name} still has ${endpoint}. Take the endpoint out of service first.`,
    "import-refused": ({ faults }) => `${faults.length} ${faults.length === 1 ? "place" : "places"} in the list ${faults.length === 1 ? "needs" : "need"} fixing. Nothing was written.`,
    "spreadsheet-unreadable": ({ why }) => ({
      kind: "This file can not be read. Choose XLSX or CSV.", encoding: "The file is not in UTF-8. Save it as XLSX or as CSV UTF-8 and choose it again.",
      "too-large": "The file is too large when unpacked, or broken. Keep only the list of sites in it."
    })[why],
    "already-acknowledged": ({ name }) => `${name} has acknowledged this directory.`,
    "directory-unchanged": ({ number }) => `Nothing has changed since directory ${number}: no new one is needed.`,
    "account-taken": ({ account }) => `The account ${account} belongs to another officer. Choose another name.`,
    "account-state": ({ account }) => account === null ? "This officer has no account. Open one first." : `This officer already has the account ${account}.`,
    "password-wrong": () => "The present password is wrong. Check and enter it again.",
    "duty-state": ({ state }) => `Somebody has just recorded this duty: ${{ open: "to be done", fulfilled: "done", excused: "excused" }[state]}. Load the page again.`,
    "password-repeated": () => "The new password must differ from the old one and from the account's name."
  },
  transport: {
    offline: "The centre can not be reached. What you typed is kept; try again when the network is back.",
    "not-signed-in": "Session ended. Sign in to go on; your work is kept.",
    "sign-in-refused": "The account or the password is wrong. Check and enter them again.",
    "page-not-found": "There is no such page. Choose one from the menu.",
    internal: "System error. What you typed is kept."
  },
  reference: (code) => `Quote ${code} to support.`,
  title: "This page could not be opened",
  fields: {
    "series.every": () => "Enter the interval in digits, from 1 to 99",
    "series.ends": () => "Choose a last day after the opening, or a number of meetings from 1 to 1,000",
    "text.required": (label) => `Enter: ${label}`,
    "text.too-short": (label) => `Write at least 10 characters: ${label}`,
    "text.too-long": (label) => `Too long: ${label}`,
    "text.unreadable": (label) => `Type again, hidden or control characters found: ${label}`,
    "instant.unreadable": (label) => `Enter the date as dd/MM/yyyy and the time as HH:mm: ${label}`,
    "date.unreadable": (label) => `Use dd/MM/yyyy: ${label}`,
    "date.absent": () => "This day is not in the calendar. Use dd/MM/yyyy.",
    "time.unreadable": (label) => `Use HH:mm, from 00:00 to 23:59: ${label}`,
    "time.midnight": () => "24:00 is not used. Enter 23:59, or 00:00 of the next day.",
    "field.empty": (label) => `Enter: ${label}`,
    "field.missing": (label) => `Enter: ${label}`,
    "choice.missing": (label) => `Choose: ${label}`,
    "field.type": (label) => `Enter again: ${label}`,
    "period.empty": () => "The closing time must be after the opening time",
    "period.too-long": () => "A meeting lasts 48 hours at most. Split it into several.",
    "sites.none": () => "Choose at least one member site",
    "sites.too-many": () => "A meeting has 500 sites at most",
    "sites.repeated": () => "A site was chosen twice. Take the main site out of the members.",
    "site.none": () => "Choose the main site",
    "phone.unreadable": () => "Enter the phone number in digits, 6 to 20 characters",
    "email.unreadable": () => "Enter the e-mail as name@office.gov.vn",
    "driver.unreadable": (label) => `Choose the ${label} from the list`,
    "fingerprint.unreadable": () => "The key's fingerprint is not readable. Load the page again.",
    "host.unreadable": () => "Enter a host name or an address, without http://",
    "reason.missing": () => "Give a reason of at least 10 characters",
    "number.unreadable": (label) => `Enter digits: ${label}`,
    "password.too-short": (label) => `At least 12 characters: ${label}`,
    "password.wrong": () => "The present password is wrong. Check and enter it again.",
    "code.unreadable": () => "Small letters, digits and hyphens; 2 to 40 characters",
    "code.reserved": () => "This code is reserved. Choose another.",
    "units.none": () => "Choose at least one unit",
    "number.out-of-range": (label) => `${label}: outside what is taken`,
    "account.unreadable": () => "Use small letters without diacritics, digits, dots, hyphens; 2 to 64 characters",
    "days.reversed": () => "Give a last day that is not before the first",
    "posts.none": () => "Choose at least one duty to hand over",
    "roles.none": () => "Choose at least one role",
    "file.path": () => "The file's name has / or \\ in it. Rename the file and choose it again.",
    "participants.sites": () => "There are attendees of a site that is not in the meeting. Check the list of sites.",
    "checks.too-many": () => "At most 10 checks of its own. Remove some.",
    "checks.repeated": () => "Two checks are the same. Remove one.",
    "draft.too-large": () => "The draft is too long to be saved at the centre. Shorten it.",
    "list.too-long": (label: string) => `Shorten ${label}`,
    "answer.missing": () => "Choose Yes or No",
    "papers.secret": () => "These papers do not come into this system. Use the cipher channel. Nothing was kept.",
    "papers.none": () => "Choose at least one file",
    "papers.too-many": () => "Send 50 papers at most at a time",
    "conclusion.empty": () => "Give the notice's number, or attach the document",
    "file.kind": () => "Choose a PDF, Word, PNG or JPEG file",
    "file.too-large": () => "Choose a file smaller than 25 MB"
  }
}
