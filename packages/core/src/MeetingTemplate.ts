import { Result, Schema } from "effect"
import { Attachment } from "./Attachment.ts"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { MeetingLevel } from "./MeetingLevel.ts"
import { OfficerId } from "./Officer.ts"
import { MeetingKind } from "./Priority.ts"
import { TemplateChanged, TemplateRetired, type Refusal } from "./Refusal.ts"
import { MeetingForm, Needs, RequestContact, SiteParticipants } from "./Registration.ts"
import { SiteId } from "./Site.ts"
import { line, optionalLine, paragraph, Reason } from "./Text.ts"
import { UnitId } from "./Unit.ts"

export const MeetingTemplateId = Id.pipe(Schema.brand("MeetingTemplateId"))
export type MeetingTemplateId = typeof MeetingTemplateId.Type

/** What a registration begins with: everything but its times, its reasons and its own letter's number. Nothing of it is required. */
export const TemplateContent = Schema.Struct({
  subject: optionalLine(300),
  chair: optionalLine(120),
  chairPosition: optionalLine(200),
  hostUnit: optionalLine(200),
  form: Schema.NullOr(MeetingForm),
  kind: Schema.NullOr(MeetingKind),
  level: Schema.optionalKey(MeetingLevel),
  agenda: paragraph(4000),
  /** A model of the letter, to be replaced by the real one. */
  document: Schema.NullOr(Attachment),
  minutes: Schema.NullOr(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 5, maximum: 48 * 60 }, { message: "number.out-of-range" })))),
  mainSiteId: Schema.NullOr(SiteId),
  memberSiteIds: Schema.Array(SiteId).pipe(Schema.check(Schema.isMaxLength(500, { message: "sites.too-many" }))),
  attendees: paragraph(4000),
  participants: Schema.Array(SiteParticipants),
  remarks: paragraph(2000),
  needs: Needs,
  contact: Schema.Struct({ ...RequestContact.fields, name: optionalLine(120), phone: optionalLine(40) })
}).pipe(
  Schema.check(Schema.makeFilter(({ mainSiteId, memberSiteIds, participants }: {
    readonly mainSiteId: string | null
    readonly memberSiteIds: ReadonlyArray<string>
    readonly participants: ReadonlyArray<{ readonly siteId: string }>
  }) => {
    const all = [...mainSiteId === null ? [] : [mainSiteId], ...memberSiteIds]
    const sites = new Set(all)
    if (sites.size !== all.length) return { path: ["memberSiteIds"], issue: "sites.repeated" }
    return participants.every(({ siteId }) => sites.delete(siteId)) ? undefined : { path: ["participants"], issue: "participants.sites" }
  }))
).annotate({ identifier: "TemplateContent" })
export type TemplateContent = typeof TemplateContent.Type

/** What meetings of a kind have in common (mẫu cuộc họp): a unit's own, or the province's for everybody. */
export const MeetingTemplate = Schema.Struct({
  id: MeetingTemplateId,
  /** null: the province's. */
  unitId: Schema.NullOr(UnitId),
  name: line(120),
  content: TemplateContent,
  revision: Schema.Int,
  keptBy: OfficerId,
  keptAt: Instant,
  retiredAt: Schema.NullOr(Instant),
  retiredReason: Schema.NullOr(Schema.String)
}).annotate({ identifier: "MeetingTemplate" })
export type MeetingTemplate = typeof MeetingTemplate.Type

export const KeepTemplate = Schema.Struct({
  owner: Schema.Literals(["unit", "province"]), name: line(120), content: TemplateContent
}).annotate({ identifier: "KeepTemplate" })
export const ReviseTemplate = Schema.Struct({
  templateId: MeetingTemplateId, revision: Schema.Int, name: line(120), content: TemplateContent
}).annotate({ identifier: "ReviseTemplate" })
export const RetireTemplate = Schema.Struct({ templateId: MeetingTemplateId, reason: Reason })

/** Of which unit; the province's is nobody's own, so that only who reaches the whole province may keep it. */
export const matterOfTemplate = ({ unitId }: Pick<MeetingTemplate, "unitId">) => ({ unitIds: unitId === null ? [] : [unitId], siteIds: [] })

export const inUse = ({ name, retiredAt }: MeetingTemplate): Result.Result<void, Refusal> =>
  retiredAt === null ? Result.succeed(undefined) : Result.fail(TemplateRetired.make({ name }))

/** Nobody's revision is written over by somebody who has not read it. */
export const revised = (template: MeetingTemplate, { revision, name, content }: typeof ReviseTemplate.Type, by: OfficerId, now: Date): Result.Result<MeetingTemplate, Refusal> => {
  const state = inUse(template)
  if (Result.isFailure(state)) return Result.fail(state.failure)
  return template.revision === revision
    ? Result.succeed({ ...template, name, content, revision: revision + 1, keptBy: by, keptAt: now })
    : Result.fail(TemplateChanged.make({ revision: template.revision }))
}
