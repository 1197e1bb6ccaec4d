import { Result, Schema } from "effect"
import { Attachment } from "./Attachment.ts"
import { Id } from "./Id.ts"
import { Instant, LocalDate } from "./Instant.ts"
import { MeetingLevel } from "./MeetingLevel.ts"
import { OfficerId } from "./Officer.ts"
import { MeetingKind } from "./Priority.ts"
import { mostExtraChecks } from "./readiness/checks.ts"
import { ArticleKey, ProvisionKey } from "./Regulation.ts"
import { AlreadyDecided, ClashesWithConfirmed, NotEditable, ReasonMissing, RulesBroken, type Refusal } from "./Refusal.ts"
import { Alternative, Clash, Period } from "./Schedule.ts"
import { SiteId } from "./Site.ts"
import { Bilingual, line, optionalEmail, optionalLine, paragraph, Reason, shortestReason, telephone } from "./Text.ts"
import { UnitId } from "./Unit.ts"

export const RegistrationId = Id.pipe(Schema.brand("RegistrationId"))
export type RegistrationId = typeof RegistrationId.Type

/** How much notice was given: in time, late, or unplanned (họp đột xuất). Each has its own label and its own reasons. */
export const Track = Schema.Literals(["regular", "late", "unplanned"]).annotate({ identifier: "Track" })
export type Track = typeof Track.Type

export const RegistrationState = Schema.Literals(["submitted", "sent-back", "waiting", "approved", "refused", "withdrawn"]).annotate({ identifier: "RegistrationState" })
export type RegistrationState = typeof RegistrationState.Type

export const RequestContact = Schema.Struct({ name: line(120), phone: telephone, email: optionalEmail })

/** How it is held (hình thức): all sites on the screen, or with people in one hall as well. */
export const MeetingForm = Schema.Literals(["online", "hybrid"]).annotate({ identifier: "MeetingForm" })

/** How the screens are divided (bố cục hình ảnh): what the organiser wishes and the operator sets. */
export const Layout = Schema.Literals(["equal", "speaker", "main-site"]).annotate({ identifier: "Layout" })

/** Nobody seats more in the rooms of one meeting. */
export const Headcount = Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }, { message: "number.out-of-range" })))

/** Who comes at one site. */
export const SiteParticipants = Schema.Struct({
  siteId: SiteId, attendees: paragraph(1000), headcount: Schema.NullOr(Headcount)
}).annotate({ identifier: "SiteParticipants" })
export type SiteParticipants = typeof SiteParticipants.Type

/** What the rooms and the operator are asked for. */
export const Needs = Schema.Struct({
  presentation: Schema.Boolean,
  recording: Schema.Boolean,
  notes: paragraph(2000),
  layout: Schema.optionalKey(Layout),
  /** What each room is checked for besides the standing list. */
  extraChecks: Schema.optionalKey(Schema.Array(line(200)).pipe(
    Schema.check(Schema.makeFilter((texts: ReadonlyArray<string>) =>
      texts.length > mostExtraChecks ? "checks.too-many" : new Set(texts).size !== texts.length ? "checks.repeated" : undefined
    )),
    Schema.annotateEncoded({ description: `At most ${mostExtraChecks}, each once` })
  ))
}).annotate({ identifier: "Needs" })

/** What the registrant types. Whether it holds state secrets is asked first; if so nothing of it is kept. */
export const Request = Schema.Struct({
  subject: line(300),
  chair: line(120),
  chairPosition: optionalLine(200),
  ...Period.fields,
  mainSiteId: SiteId,
  memberSiteIds: Schema.Array(SiteId).pipe(
    Schema.check(Schema.makeFilter((ids: ReadonlyArray<string>) => ids.length > 500 ? "sites.too-many" : undefined)),
    Schema.annotateEncoded({ description: "1 to 500, each once, and not the main site" })
  ),
  /** What it is held for: which of two that want the same room comes first. */
  kind: Schema.optionalKey(MeetingKind),
  /** Whose meeting it is: which chain of approval it goes through. */
  level: Schema.optionalKey(MeetingLevel),
  attendees: paragraph(4000),
  documentNumber: optionalLine(60),
  document: Schema.NullOr(Attachment).pipe(Schema.annotateEncoded({ description: "As `POST /api/v1/attachments` answered" })),
  form: Schema.optionalKey(MeetingForm),
  /** The body that holds it (đơn vị chủ trì), where that is not the one that registers. */
  hostUnit: Schema.optionalKey(optionalLine(200)),
  /** What is discussed, in more words than the subject. */
  agenda: Schema.optionalKey(paragraph(4000)),
  headcount: Schema.optionalKey(Headcount),
  participants: Schema.optionalKey(Schema.Array(SiteParticipants).pipe(
    Schema.annotateEncoded({ description: "Of sites of the meeting, each once" })
  )),
  remarks: Schema.optionalKey(paragraph(2000)),
  needs: Needs,
  contact: RequestContact,
  /** Why it is late or unplanned; required on those tracks. */
  reason: paragraph(2000).pipe(
    Schema.annotateEncoded({ description: "Why it is late or unplanned: then needed, and at least 10 characters" })
  ),
  /** Who ordered an unplanned meeting. */
  orderedBy: optionalLine(120).pipe(Schema.annotateEncoded({ description: "Who ordered an unplanned meeting: then needed" }))
}).annotate({ identifier: "Request" }).pipe(
  Schema.check(Schema.makeFilter((request: { readonly opensAt: Date; readonly closesAt: Date }) =>
    request.closesAt <= request.opensAt ? { path: ["closesAt"], issue: "period.empty" } : undefined
  )),
  Schema.check(Schema.makeFilter((request: { readonly opensAt: Date; readonly closesAt: Date }) =>
    request.closesAt.getTime() - request.opensAt.getTime() > 48 * 3_600_000
      ? { path: ["closesAt"], issue: "period.too-long" }
      : undefined
  )),
  Schema.check(Schema.makeFilter((request: { readonly mainSiteId: string; readonly memberSiteIds: ReadonlyArray<string> }) =>
    new Set([request.mainSiteId, ...request.memberSiteIds]).size !== request.memberSiteIds.length + 1
      ? { path: ["memberSiteIds"], issue: "sites.repeated" }
      : request.memberSiteIds.length === 0
      ? { path: ["memberSiteIds"], issue: "sites.none" }
      : undefined
  )),
  Schema.check(Schema.makeFilter(({ mainSiteId, memberSiteIds, participants = [] }: {
    readonly mainSiteId: string
    readonly memberSiteIds: ReadonlyArray<string>
    readonly participants?: ReadonlyArray<{ readonly siteId: string }>
  }) => {
    const sites = new Set([mainSiteId, ...memberSiteIds])
    return participants.every(({ siteId }) => sites.delete(siteId)) ? undefined : { path: ["participants"], issue: "participants.sites" }
  }))
)
export type Request = typeof Request.Type

/** What one rule of the regulation says about one request, with both numbers: what was given and what is needed. */
export const Ruling = Schema.Struct({
  rule: Schema.String,
  /** met; exceeds: goes to the approver with a reason; broken: can not be sent. */
  verdict: Schema.Literals(["met", "exceeds", "broken"]),
  article: ArticleKey,
  provision: Schema.NullOr(ProvisionKey),
  sentence: Bilingual
}).annotate({ identifier: "Ruling" })
export type Ruling = typeof Ruling.Type

/** Everything the rules say about a request at one moment. */
export const Assessment = Schema.Struct({
  track: Track,
  rulings: Schema.Array(Ruling),
  clashes: Schema.Array(Clash),
  /** Other ways to hold it, each free when looked for; empty when neither a site is held nor what is shared is short. */
  alternatives: Schema.Array(Alternative)
}).annotate({ identifier: "Assessment" })
export type Assessment = typeof Assessment.Type

export const Registration = Schema.Struct({
  id: RegistrationId,
  /** "118/2026": running number within the year. */
  number: Schema.String,
  unitId: UnitId,
  submittedBy: OfficerId,
  submittedAt: Instant,
  state: RegistrationState,
  track: Track,
  request: Request,
  rulings: Schema.Array(Ruling),
  /** When the answer is due. */
  decisionDueAt: Instant,
  decidedBy: Schema.NullOr(OfficerId),
  decidedAt: Schema.NullOr(Instant),
  /** The approver's words: reason of a refusal, remarks when sent back. */
  decisionReason: Schema.NullOr(Schema.String),
  meetingId: Schema.NullOr(Schema.String)
}).annotate({ identifier: "Registration" })
export type Registration = typeof Registration.Type

/** The draft that ends with it. */
export const draftId = Schema.optionalKey(Id)

export const SubmitRegistration = Schema.Struct({
  containsStateSecrets: Schema.Boolean,
  /** For which body, by an officer with posts in several; not named: the principal post's, where it may register. */
  unitId: Schema.optionalKey(UnitId),
  request: Request,
  draftId
}).annotate({ identifier: "SubmitRegistration" })
export const ReviseRegistration = Schema.Struct({ registrationId: RegistrationId, request: Request })
export const WithdrawRegistration = Schema.Struct({ registrationId: RegistrationId, reason: Reason })
/** Booked all the same; what it depends on has to be met by the end of that day. */
export const ConditionTerms = Schema.Struct({ text: Reason, metBy: LocalDate }).annotate({ identifier: "ConditionTerms" })
export const ApproveRegistration = Schema.Struct({
  registrationId: RegistrationId,
  /** Why it is let pass, where a rule is exceeded. */
  remarks: paragraph(2000).pipe(
    Schema.annotateEncoded({ description: "Where a rule is exceeded, the reason for letting it pass: then needed, and at least 10 characters" })
  ),
  condition: Schema.optionalKey(ConditionTerms),
  /** What happens to undecided registrations that ask for the same sites at the same time: left as they are, unless told otherwise. */
  others: Schema.optionalKey(Schema.Literals(["send-back", "leave"])),
  /** Of a series: leave out the days that can not be held any more, instead of refusing. */
  skipClashing: Schema.optionalKey(Schema.Boolean)
})
export const RefuseRegistration = Schema.Struct({ registrationId: RegistrationId, reason: Reason })
export const SendBackRegistration = Schema.Struct({
  registrationId: RegistrationId,
  reason: Reason,
  /** The registration to which its sites went: whoever approved that one tells the others, at whatever step they stand. */
  givenTo: Schema.optionalKey(RegistrationId)
})

export const sitesOf = (request: Pick<Request, "mainSiteId" | "memberSiteIds">): ReadonlyArray<SiteId> =>
  [request.mainSiteId, ...request.memberSiteIds]

/** May this request be sent as it stands? Breaches and confirmed clashes stop it; exceeding a rule needs a reason. */
export const admissible = (request: Request, assessment: Assessment): Result.Result<Assessment, Refusal> => {
  // A clash is a broken rule too, but this refusal also says with what, and what to do instead.
  const confirmed = assessment.clashes.filter((clash) => clash.kind === "confirmed")
  if (confirmed.length > 0) {
    return Result.fail(ClashesWithConfirmed.make({ clashes: confirmed, alternatives: assessment.alternatives }))
  }
  const broken = assessment.rulings.filter((ruling) => ruling.verdict === "broken")
  if (broken.length > 0) return Result.fail(RulesBroken.make({ rulings: broken, alternatives: assessment.alternatives }))
  if (assessment.track !== "regular" && request.reason.length < shortestReason) {
    return Result.fail(ReasonMissing.make({ field: "reason", track: assessment.track }))
  }
  if (assessment.track === "unplanned" && request.orderedBy.length === 0) {
    return Result.fail(ReasonMissing.make({ field: "orderedBy", track: assessment.track }))
  }
  return Result.succeed(assessment)
}

/** Only a submitted registration can be decided, and only once. */
export const decidable = (registration: Registration): Result.Result<Registration, Refusal> =>
  registration.state === "submitted"
    ? Result.succeed(registration)
    : Result.fail(AlreadyDecided.make({ number: registration.number, state: registration.state }))

/** The registrant may change a registration that was sent back, or take one back that nobody has decided. */
export const revisable = (registration: Registration): Result.Result<Registration, Refusal> =>
  registration.state === "sent-back" || registration.state === "submitted"
    ? Result.succeed(registration)
    : Result.fail(NotEditable.make({ number: registration.number, state: registration.state }))
