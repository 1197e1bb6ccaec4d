import { Schema } from "effect"
import { Instant, LocalDate } from "./Instant.ts"
import { Amount, ArticleKey, ProvisionKey, ProvisionUnit } from "./Regulation.ts"
import { Alternative, Clash } from "./Schedule.ts"
import { Bilingual } from "./Text.ts"

/**
 * Why the platform says no: one closed union for every procedure. A refusal is a value; words for people are the
 * web's and the problem table's, keyed by tag. Nothing is stored when a decision is refused.
 */

/** The meeting holds state secrets: it is referred to the cipher channel and nothing of it is kept. */
export const StateSecrets = Schema.TaggedStruct("StateSecrets", {})

const citedRuling = Schema.Struct({
  rule: Schema.String,
  verdict: Schema.Literals(["met", "exceeds", "broken"]),
  article: ArticleKey,
  provision: Schema.NullOr(ProvisionKey),
  sentence: Bilingual
})

/** Where the time and the sites are what is refused: other ways, each free when looked for. */
export const RulesBroken = Schema.TaggedStruct("RulesBroken", { rulings: Schema.Array(citedRuling), alternatives: Schema.Array(Alternative) })

export const ClashesWithConfirmed = Schema.TaggedStruct("ClashesWithConfirmed", {
  clashes: Schema.Array(Clash),
  alternatives: Schema.Array(Alternative)
})

/** Days of a series that can not be held as asked, each with what stands against it. */
export const SeriesClashes = Schema.TaggedStruct("SeriesClashes", {
  occurrences: Schema.Array(Schema.Struct({
    day: LocalDate, opensAt: Instant, closesAt: Instant, clashes: Schema.Array(Clash), rulings: Schema.Array(citedRuling)
  }))
})

/**
 * No series can be made of it: the first meeting is not on a day of the rule; over 1,000 meetings; past ten years; more
 * bookings than one decision makes; nothing left to hold; a day that is not of the series, or already held or past; two
 * meetings at once; not approved yet.
 */
export const SeriesUnusable = Schema.TaggedStruct("SeriesUnusable", {
  why: Schema.Literals(["first-day", "too-many", "too-far", "too-large", "none-left", "unknown-day", "overlaps-itself", "not-approved"]),
  day: Schema.NullOr(LocalDate)
})

/** The registration is of a series, or is not: the other door is the right one. */
export const SeriesRegistration = Schema.TaggedStruct("SeriesRegistration", { series: Schema.Boolean })

/** Somebody else changed the series after it was read: look again, then decide. */
export const SeriesChanged = Schema.TaggedStruct("SeriesChanged", { revision: Schema.Int })

/** A late or unplanned meeting without its reason, or an unplanned one without who ordered it. */
export const ReasonMissing = Schema.TaggedStruct("ReasonMissing", {
  field: Schema.Literals(["reason", "orderedBy"]),
  track: Schema.Literals(["regular", "late", "unplanned"])
})

/** Somebody lets rules be exceeded without saying why; `field` is where the reason belongs. */
export const OverrideUnexplained = Schema.TaggedStruct("OverrideUnexplained", {
  field: Schema.Literals(["remarks", "reason"]),
  overridden: Schema.Array(Schema.Struct({ rule: Schema.String, article: ArticleKey, sentence: Schema.NullOr(Bilingual) }))
})

export const AlreadyDecided = Schema.TaggedStruct("AlreadyDecided", { number: Schema.String, state: Schema.String })
export const NotEditable = Schema.TaggedStruct("NotEditable", { number: Schema.String, state: Schema.String })

/** The meeting is not in a state in which this can be done. */
export const MeetingState = Schema.TaggedStruct("MeetingState", {
  state: Schema.Literals(["scheduled", "running", "closed", "cancelled", "postponed"]),
  needed: Schema.Array(Schema.Literals(["scheduled", "running", "closed", "cancelled", "postponed"]))
})

/** Somebody else changed the meeting after it was read: look again, then decide. */
export const MeetingChanged = Schema.TaggedStruct("MeetingChanged", { revision: Schema.Int })

/** The proposal is what is already arranged. */
export const NothingChanges = Schema.TaggedStruct("NothingChanges", {})

/** A running meeting keeps its opening time and its main site, and does not end in the past. */
export const RunningProtected = Schema.TaggedStruct("RunningProtected", {
  field: Schema.Literals(["opensAt", "closesAt", "mainSiteId"])
})

export const SiteNotInMeeting = Schema.TaggedStruct("SiteNotInMeeting", { siteId: Schema.String })

/** A failed item of the checklist needs a word of what is wrong. */
export const NoteMissing = Schema.TaggedStruct("NoteMissing", { item: Schema.String })

/** Nobody is present for a meeting before its day, or when its time is over. */
export const PresenceMoment = Schema.TaggedStruct("PresenceMoment", { from: Instant, until: Instant, article: ArticleKey })

/** The officer has said so already; that moment stands. */
export const AlreadyPresent = Schema.TaggedStruct("AlreadyPresent", { since: Instant })

/** The officer has not said so, or it was taken back already. */
export const NotPresent = Schema.TaggedStruct("NotPresent", { siteId: Schema.String })

/** The meeting has opened: who was there stands. */
export const PresenceSettled = Schema.TaggedStruct("PresenceSettled", { opensAt: Instant, article: ArticleKey })

/** The provision can not take this value: a rule needs one, or another kind of unit, or a value within its bounds. */
export const ProvisionValue = Schema.TaggedStruct("ProvisionValue", {
  key: ProvisionKey,
  needed: Schema.Literals(["value", "unit", "whole", "least", "most"]),
  /** Those that it may be counted in. */
  units: Schema.Array(ProvisionUnit),
  /** The least or the most it may be. */
  bound: Schema.NullOr(Amount)
})
export type ProvisionValue = typeof ProvisionValue.Type

/** The regulation was changed after the draft was looked at: look again, then sign. */
export const RegulationChanged = Schema.TaggedStruct("RegulationChanged", { revision: Schema.Int })

/** Nothing takes effect before the day after it is signed, unless at once: past decisions keep their version. */
export const EffectiveTooEarly = Schema.TaggedStruct("EffectiveTooEarly", { today: LocalDate })

/** An instrument of this number is known, or one that begins as late: instruments follow one another. */
export const InstrumentKnown = Schema.TaggedStruct("InstrumentKnown", { number: Schema.String, validFrom: LocalDate })

/** Pasted lines that are no days of the year, each with why; none of the others is kept either. */
export const DayLines = Schema.TaggedStruct("DayLines", {
  lines: Schema.Array(Schema.Struct({
    line: Schema.Int, text: Schema.String,
    fault: Schema.Literals(["columns", "date", "year", "name", "kind", "repeated", "worked-anyway"])
  }))
})

/** The thing named does not exist, or does not exist for this officer. */
export const NotFound = Schema.TaggedStruct("NotFound", { kind: Schema.String, id: Schema.String })

/** The duty belongs to somebody else. */
export const NotPermitted = Schema.TaggedStruct("NotPermitted", { duty: Schema.String, roles: Schema.Array(Schema.String) })

/** The address is outside the networks where devices may live. */
export const HostNotAllowed = Schema.TaggedStruct("HostNotAllowed", { host: Schema.String })

/** No installed driver has this name. */
export const DriverUnknown = Schema.TaggedStruct("DriverUnknown", { driver: Schema.String })

/** The driver does not know this model. */
export const ModelUnknown = Schema.TaggedStruct("ModelUnknown", { driver: Schema.String, model: Schema.String })

/** Another endpoint is reached at this address: two sessions would fight over one device. */
export const AddressTaken = Schema.TaggedStruct("AddressTaken", { host: Schema.String, port: Schema.Int, name: Schema.String })

/** The endpoint's site takes part in a meeting that runs. */
export const EndpointInMeeting = Schema.TaggedStruct("EndpointInMeeting", { number: Schema.String })

/** The device does not show this host key now; `shown` is the one it shows, if it was refused for that. */
export const HostKeyNotShown = Schema.TaggedStruct("HostKeyNotShown", { shown: Schema.NullOr(Schema.String) })

/** An officer who has left is not changed, and holds no account. */
export const OfficerClosed = Schema.TaggedStruct("OfficerClosed", { name: Schema.String })

/** Somebody must be able to keep the officers: the last administrator with an account stays. */
export const LastAdministrator = Schema.TaggedStruct("LastAdministrator", {})

/** Nobody closes himself, or takes the administrator's role from himself. */
export const OneselfProtected = Schema.TaggedStruct("OneselfProtected", {})

/**
 * Nothing is handed over to oneself, for days that have passed or run backwards; nor what is not the officer's own; nor to
 * somebody who is absent on one of those days.
 */
export const DelegationUnusable = Schema.TaggedStruct("DelegationUnusable", {
  why: Schema.Literals(["oneself", "days-reversed", "past", "not-own", "substitute-absent"])
})

/** The delegation is revoked or over already. */
export const DelegationOver = Schema.TaggedStruct("DelegationOver", { state: Schema.Literals(["over", "revoked"]) })

/** Another officer signs in by this name. */
export const AccountTaken = Schema.TaggedStruct("AccountTaken", { account: Schema.String })

/** The officer has an account already, or has none: `account` says which. */
export const AccountState = Schema.TaggedStruct("AccountState", { account: Schema.NullOr(Schema.String) })

/** The password given as the old one is not. */
export const PasswordWrong = Schema.TaggedStruct("PasswordWrong", {})

/** The new password is the old one, or the account's name. */
export const PasswordRepeated = Schema.TaggedStruct("PasswordRepeated", {})

/** The dated duty stands so already. */
export const DutyState = Schema.TaggedStruct("DutyState", { state: Schema.Literals(["open", "fulfilled", "excused"]) })

/** Another unit, or another site, has this code. */
export const CodeTaken = Schema.TaggedStruct("CodeTaken", { code: Schema.String })

/** The unit or site is closed, or its closing is decided. */
export const EstateClosed = Schema.TaggedStruct("EstateClosed", { name: Schema.String })

/** The unit still has open sites or officers in office, and no successor to take them. */
export const UnitInUse = Schema.TaggedStruct("UnitInUse", { name: Schema.String, sites: Schema.Int, officers: Schema.Int })

/** The last day lies in the past, or before the first. */
export const ClosingDay = Schema.TaggedStruct("ClosingDay", { name: Schema.String, earliest: LocalDate })

/** The successor closes itself, is among those that close, or is not open yet. */
export const SuccessorUnusable = Schema.TaggedStruct("SuccessorUnusable", { name: Schema.String })

/** Meetings to come of sites that close, for which nothing, or nothing possible, was decided. */
export const MeetingsUnsettled = Schema.TaggedStruct("MeetingsUnsettled", {
  meetings: Schema.Array(Schema.Struct({ id: Schema.String, number: Schema.String }))
})

/** An endpoint is in service in the room. */
export const RoomInUse = Schema.TaggedStruct("RoomInUse", { name: Schema.String, endpoint: Schema.String })

/** Rows of an import that can not be; nothing of it was written. */
export const ImportRefused = Schema.TaggedStruct("ImportRefused", {
  faults: Schema.Array(Schema.Struct({ row: Schema.Int, column: Schema.NullOr(Schema.String), code: Schema.String }))
})

/** No spreadsheet that can be read: neither XLSX nor text in columns; not in UTF-8; or far too large inside. */
export const SpreadsheetUnreadable = Schema.TaggedStruct("SpreadsheetUnreadable", { why: Schema.Literals(["kind", "encoding", "too-large"]) })

/** The site has said already that it has this edition. */
export const AlreadyAcknowledged = Schema.TaggedStruct("AlreadyAcknowledged", { name: Schema.String })

/** Nothing in the directory has changed since its last edition. */
export const DirectoryUnchanged = Schema.TaggedStruct("DirectoryUnchanged", { number: Schema.String })
/** What waits is not in a state in which this can be done. */
export const WaitlistState = Schema.TaggedStruct("WaitlistState", { state: Schema.String, needed: Schema.Array(Schema.String) })

/** The registration or the meeting has its place in the queue already. */
export const AlreadyWaiting = Schema.TaggedStruct("AlreadyWaiting", { number: Schema.String })

/** The offer was not answered in time. */
export const OfferOver = Schema.TaggedStruct("OfferOver", { expiresAt: Instant })

/** Meetings in the way are not of a lower priority, or run already; `numbers`: of those that the asker may know of. */
export const NotOutranked = Schema.TaggedStruct("NotOutranked", { numbers: Schema.Array(Schema.String) })

/** No approved meeting is in the way: the place is free now, or maintenance has it, which gives way to nobody. */
export const NothingToPreempt = Schema.TaggedStruct("NothingToPreempt", { place: Schema.Literals(["free", "maintenance"]) })

export const PreemptionDecided = Schema.TaggedStruct("PreemptionDecided", { state: Schema.String })

/** The registration has asked already, and nobody has decided. */
export const AlreadyAsked = Schema.TaggedStruct("AlreadyAsked", { number: Schema.String })

/** The paper was withdrawn before. */
export const PaperWithdrawn = Schema.TaggedStruct("PaperWithdrawn", { name: Schema.String })

/** Papers came or went since the list was read: look again, then put them in order. */
export const PapersChanged = Schema.TaggedStruct("PapersChanged", {})

/** A conclusion notice is issued on the meeting's day at the earliest, and not in the future. */
export const ConclusionDay = Schema.TaggedStruct("ConclusionDay", { earliest: LocalDate, latest: LocalDate })
/** The window is not in a state in which this can be done. */
export const MaintenanceState = Schema.TaggedStruct("MaintenanceState", {
  state: Schema.Literals(["proposed", "confirmed", "cancelled"]), needed: Schema.Array(Schema.Literals(["proposed", "confirmed", "cancelled"]))
})

/** The time of the window has begun or is over. */
export const MaintenancePast = Schema.TaggedStruct("MaintenancePast", {})

/** Approved meetings are held there at that time; the times offered instead are free. */
export const MaintenanceInTheWay = Schema.TaggedStruct("MaintenanceInTheWay", {
  meetings: Schema.Array(Schema.Struct({
    id: Schema.String, number: Schema.String, subject: Schema.String, unitName: Schema.String, opensAt: Instant, closesAt: Instant
  })),
  alternatives: Schema.Array(Alternative)
})

/** A line can not be carried, over others or not, by itself. */
export const LineCycle = Schema.TaggedStruct("LineCycle", { name: Schema.String })

/** Where a registration stands in its chain of approval. */
const atStep = { number: Schema.String, ordinal: Schema.Int, of: Schema.Int, name: Bilingual, article: ArticleKey }

/** The step at which it stands is decided by others. */
export const StepNotYours = Schema.TaggedStruct("StepNotYours", atStep)

/** Steps before the last are not decided yet; or it is the last, which is the approval itself; or it has moved on since it was read. */
export const StepNotReached = Schema.TaggedStruct("StepNotReached", { ...atStep, why: Schema.Literals(["earlier-open", "last", "moved-on"]) })

/** Nobody would decide this step of the chain: its unit is unknown, is closed or closing, or has no approver. */
export const StepUnusable = Schema.TaggedStruct("StepUnusable", {
  level: Schema.String, ordinal: Schema.Int, name: Bilingual, why: Schema.Literals(["unit-unknown", "unit-closed", "no-approver"])
})

/** The chains were set by somebody else after they were looked at. */
export const ChainsChanged = Schema.TaggedStruct("ChainsChanged", { version: Schema.Int })

/** The condition is not in a state in which this can be done; `none`: it was approved without one. */
export const ConditionState = Schema.TaggedStruct("ConditionState", { state: Schema.String, needed: Schema.Array(Schema.String) })

/** A condition is met from today on, and before the meeting opens. */
export const ConditionDay = Schema.TaggedStruct("ConditionDay", { earliest: LocalDate, latest: LocalDate })

export const AttachmentUnknown = Schema.TaggedStruct("AttachmentUnknown", { sha256: Schema.String })
export const AttachmentKind = Schema.TaggedStruct("AttachmentKind", { taken: Schema.Array(Schema.String) })

/** A name that hides where a file goes or what it is: a path, or an ending that is not the document's. */
export const AttachmentName = Schema.TaggedStruct("AttachmentName", { why: Schema.Literals(["path", "text", "ending"]), endings: Schema.Array(Schema.String) })

/** The draft was saved from elsewhere after this one began from it: both are kept, a person chooses. */
export const DraftChanged = Schema.TaggedStruct("DraftChanged", { revision: Schema.Int, savedAt: Instant })

/** The draft was sent, or given up. */
export const DraftEnded = Schema.TaggedStruct("DraftEnded", {
  state: Schema.Literals(["open", "sent", "discarded"]), registrationId: Schema.NullOr(Schema.String)
})
export const DraftsFull = Schema.TaggedStruct("DraftsFull", { most: Schema.Int })

/** Somebody else revised the template after it was read: look again. */
export const TemplateChanged = Schema.TaggedStruct("TemplateChanged", { revision: Schema.Int })
export const TemplateRetired = Schema.TaggedStruct("TemplateRetired", { name: Schema.String })
/** The same owner has a template of this name. */
export const TemplateNameTaken = Schema.TaggedStruct("TemplateNameTaken", { name: Schema.String })

export const Refusal = Schema.Union([
  StateSecrets, RulesBroken, ClashesWithConfirmed, ReasonMissing, OverrideUnexplained, AlreadyDecided, NotEditable, MeetingState,
  MeetingChanged, NothingChanges, RunningProtected, SeriesClashes, SeriesUnusable, SeriesRegistration, SeriesChanged,
  SiteNotInMeeting, NoteMissing, PresenceMoment, AlreadyPresent, NotPresent, PresenceSettled, ProvisionValue, NotFound, NotPermitted, HostNotAllowed, DriverUnknown, HostKeyNotShown,
  AttachmentUnknown, AttachmentKind, AttachmentName,
  DraftChanged, DraftEnded, DraftsFull, TemplateChanged, TemplateRetired, TemplateNameTaken,
  OfficerClosed, LastAdministrator, OneselfProtected, DelegationUnusable, DelegationOver, AccountTaken, AccountState, PasswordWrong, PasswordRepeated,
  ModelUnknown, AddressTaken, EndpointInMeeting, DutyState,
  CodeTaken, EstateClosed, UnitInUse, ClosingDay, SuccessorUnusable, MeetingsUnsettled, RoomInUse,
  ImportRefused, SpreadsheetUnreadable, AlreadyAcknowledged, DirectoryUnchanged,
  RegulationChanged, EffectiveTooEarly, DayLines, InstrumentKnown,
  WaitlistState, AlreadyWaiting, OfferOver, NotOutranked, NothingToPreempt, PreemptionDecided, AlreadyAsked,
  PaperWithdrawn, PapersChanged, ConclusionDay,
  MaintenanceState, MaintenancePast, MaintenanceInTheWay, LineCycle,
  StepNotYours, StepNotReached, StepUnusable, ChainsChanged, ConditionState, ConditionDay
]).annotate({ identifier: "Refusal" })
export type Refusal = typeof Refusal.Type
export type RefusalTag = Refusal["_tag"]

/** Refusal on the error channel of an Effect. */
export class Refused extends Schema.TaggedError<Refused>()("Refused", { reason: Refusal }) {}
