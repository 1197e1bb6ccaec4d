import { TemplateContent } from "@diemcau/core/MeetingTemplate"
import { Schema } from "effect"
import type { Input, Output } from "../gateway.ts"
import { fieldOf, matterDraft, matterOf, onePerField, typedContact, type Draft, type Fault, type RequestWire } from "./draft.ts"

export type TemplateWire = Output<"GET /api/v1/templates/:id">
export type ContentWire = Input<"POST /api/v1/templates">["body"]["content"]
type Site = Output<"GET /api/v1/sites">["sites"][number]

/** A site that can not be taken over because it has closed, or is not known any more. */
export interface ClosedSite {
  readonly id: string
  readonly name: string | undefined
  readonly until: string | undefined
}

/** The draft without the sites in which no meeting can be held on `today`, and those sites: a person decides what replaces them. */
export const withoutClosed = (draft: Draft, sites: ReadonlyArray<Site>, today: string): { readonly draft: Draft; readonly closed: ReadonlyArray<ClosedSite> } => {
  const open = new Set<string>(sites.filter(({ validTo }) => validTo === null || validTo >= today).map(({ id }) => id))
  const asked = [draft.mainSiteId, ...draft.memberSiteIds].filter((id) => id !== "")
  return {
    draft: { ...draft, mainSiteId: open.has(draft.mainSiteId) ? draft.mainSiteId : "", memberSiteIds: draft.memberSiteIds.filter((id) => open.has(id)) },
    closed: asked.filter((id) => !open.has(id)).map((id) => {
      const site = sites.find((one) => one.id === id)
      return { id, name: site?.name, until: site?.validTo ?? undefined }
    })
  }
}

/** A new form like an old request: without its times, its reason and who ordered it. */
export const copyOf = (request: RequestWire, empty: Draft, arranged: Pick<RequestWire, "mainSiteId" | "memberSiteIds"> = request): Draft => ({
  ...empty, subject: request.subject, chair: request.chair, chairPosition: request.chairPosition, documentNumber: request.documentNumber, document: request.document,
  ...matterDraft(request), mainSiteId: arranged.mainSiteId, memberSiteIds: [...arranged.memberSiteIds], ...typedContact(request.contact)
})

/** The form that a template begins. Where it names no contact, the officer is. */
export const draftOfTemplate = (content: TemplateWire["content"], empty: Draft): Draft => {
  const { kind, form, ...said } = content
  return {
    ...empty, subject: said.subject, chair: said.chair, chairPosition: said.chairPosition, document: said.document,
    ...matterDraft({ ...said, ...(kind === null ? {} : { kind }), ...(form === null ? {} : { form }) }),
    mainSiteId: said.mainSiteId ?? "", memberSiteIds: [...said.memberSiteIds], minutes: said.minutes === null ? "" : String(said.minutes),
    ...(said.contact.name === "" && said.contact.phone === "" ? {} : typedContact(said.contact))
  }
}

/** What a template keeps of a form. */
export const templateOf = (draft: Draft): ContentWire => {
  const { hostUnit = "", form = null, kind = null, level, agenda = "", attendees, participants = [], remarks = "", needs } = matterOf(draft)
  return {
    subject: draft.subject, chair: draft.chair, chairPosition: draft.chairPosition, document: draft.document, hostUnit, form, kind, agenda, attendees, participants, remarks, needs,
    ...(level === undefined ? {} : { level }),
    mainSiteId: draft.mainSiteId === "" ? null : draft.mainSiteId, memberSiteIds: draft.memberSiteIds.filter((id) => id !== draft.mainSiteId),
    minutes: draft.minutes.trim() === "" ? null : Number(draft.minutes), contact: { name: draft.contactName, phone: draft.contactPhone, email: draft.contactEmail }
  }
}

const validate = Schema.toStandardSchemaV1(TemplateContent)["~standard"].validate

/** What is wrong with a template's form; its length stands where a registration has its closing. */
export const templateFaults = (draft: Draft): ReadonlyArray<Fault> => {
  if (draft.minutes.trim() !== "" && !/^\s*\d{1,4}\s*$/.test(draft.minutes)) return [{ field: "closesAt", code: "number.unreadable" }]
  const outcome = validate(templateOf(draft))
  const issues = "issues" in outcome && outcome.issues !== undefined ? outcome.issues : []
  return onePerField(issues.flatMap(({ path = [], message }): ReadonlyArray<Fault> => {
    const dotted = path.map((step) => String(typeof step === "object" ? step.key : step)).join(".")
    const field = dotted === "minutes" ? "closesAt" as const : fieldOf(dotted)
    return field === undefined ? [] : [{ field, code: message }]
  }))
}
