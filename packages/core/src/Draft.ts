import { Result, Schema, Struct } from "effect"
import { Attachment } from "./Attachment.ts"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { OfficerId } from "./Officer.ts"
import { MeetingLevel } from "./MeetingLevel.ts"
import { MeetingKind } from "./Priority.ts"
import { mostExtraChecks } from "./readiness/checks.ts"
import { DraftChanged, DraftEnded, DraftsFull, NotFound, StateSecrets, type Refusal } from "./Refusal.ts"
import { Layout, MeetingForm, RegistrationId } from "./Registration.ts"
import { weekdays } from "./series/rule.ts"
import { UnitId } from "./Unit.ts"

/** Chosen by whoever begins it, so that a form filled in offline has its place before it reaches the gateway. */
export const DraftId = Id.pipe(Schema.brand("DraftId"))
export type DraftId = typeof DraftId.Type

/** Open drafts that one officer may have. A bound of ours, not of the regulation. */
export const mostDrafts = 20
/** Characters of one draft's JSON, also ours: every field full, for a meeting of the whole province. */
const mostCharacters = 200_000

/** As typed, right or wrong; only what PostgreSQL can not keep is refused. */
const typed = (maximum: number) =>
  Schema.String.pipe(Schema.check(Schema.makeFilter((text: string) =>
    !text.isWellFormed() || text.includes("\u0000") ? "text.unreadable" : text.length > maximum ? "text.too-long" : undefined
  )))
const some = <Item extends Schema.Top>(item: Item, maximum: number) =>
  Schema.Array(item).pipe(Schema.check(Schema.isMaxLength(maximum, { message: "list.too-long" })))
const choice = <Choice extends string>(choices: ReadonlyArray<Choice>) => Schema.Literals(["", ...choices])

const parts = {
  /** For which body, by an officer with posts in several. */
  forUnit: typed(40),
  subject: typed(2000), chair: typed(1000), chairPosition: typed(1000), hostUnit: typed(1000), documentNumber: typed(500),
  document: Schema.NullOr(Attachment),
  form: choice(MeetingForm.literals), kind: choice(MeetingKind.literals), level: choice(MeetingLevel.literals), agenda: typed(10_000), attendees: typed(10_000), headcount: typed(40),
  openDate: typed(40), openTime: typed(40), closeDate: typed(40), closeTime: typed(40), minutes: typed(40),
  mainSiteId: typed(40), memberSiteIds: some(typed(40), 1000),
  /** By site. */
  participants: Schema.Record(typed(40), Schema.Struct({ attendees: typed(4000), headcount: typed(40) })),
  presentation: Schema.Boolean, recording: Schema.Boolean, layout: choice(Layout.literals), extraChecks: some(typed(1000), 2 * mostExtraChecks),
  notes: typed(10_000), remarks: typed(10_000), contactName: typed(1000), contactPhone: typed(200), contactEmail: typed(1000), reason: typed(10_000), orderedBy: typed(1000),
  series: Schema.Struct({
    repeats: Schema.Literals(["no", "day", "week", "month-date", "month-weekday", "year"]), every: typed(40), weekdays: some(Schema.Literals(weekdays), 7),
    endsBy: Schema.Literals(["until", "count"]), until: typed(40), count: typed(40), skip: some(typed(40), 1000),
    wait: Schema.optionalKey(some(typed(40), 1000)), within: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 31 }, { message: "number.out-of-range" }))))
  })
}

/** The registration form half filled in. A part that is missing was not on the form when it was kept. */
export const DraftContent = Schema.Struct(parts).mapFields(Struct.map(Schema.optionalKey)).pipe(
  Schema.check(Schema.makeFilter((content: object) => JSON.stringify(content).length > mostCharacters ? "draft.too-large" : undefined))
).annotate({ identifier: "DraftContent" })
export type DraftContent = typeof DraftContent.Type

export const DraftState = Schema.Literals(["open", "sent", "discarded"]).annotate({ identifier: "DraftState" })
export type DraftState = typeof DraftState.Type

/** A registration not sent yet: no decision, owned by its author. Ended, never deleted. */
export const Draft = Schema.Struct({
  id: DraftId,
  unitId: UnitId,
  authorId: OfficerId,
  /** The registration whose revision it is. */
  revises: Schema.NullOr(RegistrationId),
  /** The draft of which this is the other version, kept apart because both were changed at once. */
  asideOf: Schema.NullOr(DraftId),
  content: DraftContent,
  state: DraftState,
  /** Counts its savings from 1; a saving names the one it began from. */
  revision: Schema.Int,
  startedAt: Instant,
  savedAt: Instant,
  /** What it became. */
  registrationId: Schema.NullOr(RegistrationId)
}).annotate({ identifier: "Draft" })
export type Draft = typeof Draft.Type

export const SaveDraft = Schema.Struct({
  containsStateSecrets: Schema.Boolean,
  /** The revision the typing began from; 0 begins a draft. */
  base: Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 2_000_000_000 }, { message: "number.out-of-range" }))),
  revises: Schema.optionalKey(RegistrationId),
  asideOf: Schema.optionalKey(DraftId),
  content: DraftContent
}).annotate({ identifier: "SaveDraft" })
export type SaveDraft = typeof SaveDraft.Type

/** The draft as it is kept from now on. Nothing typed elsewhere in the meantime is written over. */
export const saved = (
  found: Draft | null,
  { containsStateSecrets, base, revises, asideOf, content }: SaveDraft,
  { id, author, open, same, now }: {
    readonly id: DraftId
    readonly author: { readonly id: OfficerId; readonly unitId: UnitId }
    /** How many open drafts the author has. */
    readonly open: number
    /** What is kept is exactly this already: an answer was lost on its way, and it is saved again. */
    readonly same: boolean
    readonly now: Date
  }
): Result.Result<Draft, Refusal> => {
  if (containsStateSecrets) return Result.fail(StateSecrets.make({}))
  if (found === null) {
    if (base !== 0) return Result.fail(NotFound.make({ kind: "draft", id }))
    if (open >= mostDrafts) return Result.fail(DraftsFull.make({ most: mostDrafts }))
    return Result.succeed({
      id, unitId: author.unitId, authorId: author.id, revises: revises ?? null, asideOf: asideOf ?? null, content, state: "open", revision: 1,
      startedAt: now, savedAt: now, registrationId: null
    })
  }
  if (found.authorId !== author.id) return Result.fail(NotFound.make({ kind: "draft", id }))
  if (found.state !== "open") return Result.fail(DraftEnded.make({ state: found.state, registrationId: found.registrationId }))
  if (same) return Result.succeed(found)
  if (found.revision !== base) return Result.fail(DraftChanged.make({ revision: found.revision, savedAt: found.savedAt }))
  return Result.succeed({ ...found, content, revision: found.revision + 1, savedAt: now })
}
