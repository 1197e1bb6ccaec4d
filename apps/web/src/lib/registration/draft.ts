import { Request } from "@diemcau/core/Registration"
import { Schema } from "effect"
import type { Input, Output } from "../gateway.ts"
import { instantOf, readDate, readTime } from "../ui/datetime.ts"
import type { Formatter } from "../ui/format.ts"
import { isInterval, noSeries, planOf, type SeriesDraft } from "./series.ts"

export type RequestWire = Input<"POST /api/v1/registrations">["body"]["request"]
export type Assessment = Output<"POST /api/v1/assessments">

/** The form as typed, readable or not. */
export interface Draft {
  /** The body that registers, by an officer with posts in several; "": the principal one. */
  forUnit: string
  subject: string
  chair: string
  chairPosition: string
  documentNumber: string
  document: RequestWire["document"]
  openDate: string
  openTime: string
  closeDate: string
  closeTime: string
  mainSiteId: string
  memberSiteIds: Array<string>
  /** "" when none is named. */
  kind: "" | NonNullable<RequestWire["kind"]>
  /** "" when none is named. */
  level: "" | NonNullable<RequestWire["level"]>
  hostUnit: string
  form: "" | NonNullable<RequestWire["form"]>
  agenda: string
  attendees: string
  headcount: string
  /** By site; those of a site that was taken out again are kept while one types. */
  participants: Record<string, { attendees: string; headcount: string }>
  /** How long it lasts by its template; "" when nothing says so. */
  minutes: string
  presentation: boolean
  recording: boolean
  layout: "" | NonNullable<RequestWire["needs"]["layout"]>
  extraChecks: Array<string>
  notes: string
  remarks: string
  contactName: string
  contactPhone: string
  contactEmail: string
  reason: string
  orderedBy: string
  series: SeriesDraft
}

/** Fields of the form; the id of each one's first input is the same. */
export type Field =
  | "forUnit" | "subject" | "chair" | "chairPosition" | "documentNumber" | "document" | "opensAt" | "closesAt" | "repeats" | "mainSiteId" | "memberSiteIds"
  | "kind" | "level" | "hostUnit" | "form" | "agenda" | "attendees" | "headcount" | "participants" | "extraChecks" | "notes" | "remarks" | "contactName" | "contactPhone" | "contactEmail" | "reason" | "orderedBy"

export interface Fault {
  readonly field: Field
  readonly code: string
  readonly message?: { readonly vi: string; readonly en: string }
}

export const emptyDraft = (contact: { readonly name: string; readonly phone: string; readonly email: string }): Draft => ({
  forUnit: "", subject: "", chair: "", chairPosition: "", documentNumber: "", document: null,
  openDate: "", openTime: "", closeDate: "", closeTime: "", mainSiteId: "", memberSiteIds: [], kind: "", level: "",
  hostUnit: "", form: "", agenda: "", attendees: "", headcount: "", participants: {}, minutes: "",
  presentation: true, recording: false, layout: "", extraChecks: [], notes: "", remarks: "",
  ...typedContact(contact), reason: "", orderedBy: "", series: noSeries()
})

export const draftOf = (request: RequestWire, format: Formatter): Draft => ({
  forUnit: "", subject: request.subject, chair: request.chair, chairPosition: request.chairPosition, documentNumber: request.documentNumber,
  document: request.document, mainSiteId: request.mainSiteId, memberSiteIds: [...request.memberSiteIds],
  ...periodDraft(request, format), minutes: "", ...matterDraft(request),
  ...typedContact(request.contact), reason: request.reason, orderedBy: request.orderedBy, series: noSeries()
})

type Matter = Pick<RequestWire, "kind" | "level" | "hostUnit" | "form" | "agenda" | "attendees" | "headcount" | "participants" | "needs" | "remarks">

/** What it is about and what it needs, as it would be typed. */
export const matterDraft = ({ kind, level, hostUnit, form, agenda, attendees, headcount, participants, needs, remarks }: Matter) => ({
  kind: kind ?? "" as const, level: level ?? "" as const, hostUnit: hostUnit ?? "", form: form ?? "" as const, agenda: agenda ?? "", attendees, headcount: typedCount(headcount),
  participants: Object.fromEntries((participants ?? []).map(({ siteId, attendees, headcount }) => [siteId as string, { attendees, headcount: typedCount(headcount) }])),
  presentation: needs.presentation, recording: needs.recording, layout: needs.layout ?? "" as const, extraChecks: [...needs.extraChecks ?? []], notes: needs.notes,
  remarks: remarks ?? ""
})

export const typedContact = ({ name, phone, email }: RequestWire["contact"]) => ({ contactName: name, contactPhone: phone, contactEmail: email })

const typedCount = (count: number | null | undefined): string => count === null || count === undefined ? "" : String(count)
export const isCount = (typed: string): boolean => /^\s*\d{1,6}\s*$/.test(typed)

/** A period as it would be typed. */
export const periodDraft = (
  { opensAt, closesAt }: { readonly opensAt: string; readonly closesAt: string },
  format: Formatter
): Pick<Draft, "openDate" | "openTime" | "closeDate" | "closeTime"> => ({
  openDate: format.date(opensAt), openTime: format.time(opensAt), closeDate: format.date(closesAt), closeTime: format.time(closesAt)
})

/** Another way taken: its time, or other sites in place of those that are taken. */
export const withAlternative = <Arranged extends Pick<Draft, "mainSiteId" | "memberSiteIds">>(
  arranged: Arranged, way: Assessment["alternatives"][number], format: Formatter
): Arranged => {
  if (way.kind !== "swap-site") return { ...arranged, ...periodDraft(way, format) }
  const instead = new Map<string, string>(way.swaps.map(({ from, to }) => [from, to]))
  return {
    ...arranged, mainSiteId: instead.get(arranged.mainSiteId) ?? arranged.mainSiteId,
    memberSiteIds: arranged.memberSiteIds.map((id) => instead.get(id) ?? id)
  }
}

export const requestOf = (draft: Draft): RequestWire => ({
  subject: draft.subject, chair: draft.chair, chairPosition: draft.chairPosition,
  opensAt: instantOf(draft.openDate, draft.openTime) ?? "", closesAt: instantOf(draft.closeDate, draft.closeTime) ?? "",
  mainSiteId: draft.mainSiteId, memberSiteIds: draft.memberSiteIds.filter((id) => id !== draft.mainSiteId),
  ...matterOf(draft), documentNumber: draft.documentNumber, document: draft.document,
  contact: { name: draft.contactName, phone: draft.contactPhone, email: draft.contactEmail },
  reason: draft.reason, orderedBy: draft.orderedBy
})

/** What it is about and what it needs; a part that says nothing is left out. */
export const matterOf = (draft: Draft): Matter => {
  const participants = [draft.mainSiteId, ...draft.memberSiteIds.filter((id) => id !== draft.mainSiteId)].flatMap((siteId) => {
    const { attendees = "", headcount = "" } = draft.participants[siteId] ?? {}
    return siteId === "" || attendees.trim() === "" && headcount.trim() === "" ? [] : [{ siteId, attendees, headcount: isCount(headcount) ? Number(headcount) : null }]
  })
  const extraChecks = draft.extraChecks.filter((text) => text.trim() !== "")
  return {
    ...(draft.kind === "" ? {} : { kind: draft.kind }), ...(draft.level === "" ? {} : { level: draft.level }), ...(draft.hostUnit === "" ? {} : { hostUnit: draft.hostUnit }),
    ...(draft.form === "" ? {} : { form: draft.form }), ...(draft.agenda === "" ? {} : { agenda: draft.agenda }),
    attendees: draft.attendees, ...(isCount(draft.headcount) ? { headcount: Number(draft.headcount) } : {}),
    ...(participants.length === 0 ? {} : { participants }), ...(draft.remarks === "" ? {} : { remarks: draft.remarks }),
    needs: {
      presentation: draft.presentation, recording: draft.recording, notes: draft.notes,
      ...(draft.layout === "" ? {} : { layout: draft.layout }), ...(extraChecks.length === 0 ? {} : { extraChecks })
    }
  }
}

/** Who comes at each site, a line each. */
export const participantLines = (
  { participants = [] }: Pick<RequestWire, "participants">, siteName: (id: string) => string, people: (count: string) => string
): string =>
  participants.map(({ siteId, attendees, headcount }) =>
    `${siteName(siteId)}: ${[attendees.split("\n").join("; "), headcount === null ? "" : people(String(headcount))].filter(Boolean).join(", ")}`).join("\n")

/** What must be known before the rules can say anything. */
export const missingForRules = (draft: Draft): ReadonlyArray<"period" | "mainSite" | "members"> => [
  ...(instantOf(draft.openDate, draft.openTime) === undefined || instantOf(draft.closeDate, draft.closeTime) === undefined ? ["period" as const] : []),
  ...(draft.mainSiteId === "" ? ["mainSite" as const] : []),
  ...(draft.memberSiteIds.length === 0 ? ["members" as const] : [])
]

/** The rules look at time and sites only: what is not written yet must not keep them from answering. */
export const assessable = (draft: Draft): RequestWire => {
  const { opensAt, closesAt, mainSiteId, memberSiteIds, kind } = requestOf(draft)
  return {
    opensAt, closesAt, mainSiteId, memberSiteIds, ...(kind === undefined ? {} : { kind }),
    subject: "–", chair: "–", chairPosition: "", attendees: "", documentNumber: "", document: null, reason: "", orderedBy: "",
    needs: { presentation: false, recording: false, notes: "" }, contact: { name: "–", phone: "000000", email: "" }
  }
}

const fields: Readonly<Record<string, Field>> = {
  unitId: "forUnit", subject: "subject", agenda: "agenda", chair: "chair", chairPosition: "chairPosition", hostUnit: "hostUnit", form: "form", kind: "kind", level: "level", documentNumber: "documentNumber", document: "document",
  attendees: "attendees", headcount: "headcount", opensAt: "opensAt", closesAt: "closesAt", rule: "repeats", skip: "repeats", reason: "reason", orderedBy: "orderedBy",
  mainSiteId: "mainSiteId", memberSiteIds: "memberSiteIds", participants: "participants", "needs.extraChecks": "extraChecks", "needs.notes": "notes", remarks: "remarks",
  "contact.name": "contactName", "contact.phone": "contactPhone", "contact.email": "contactEmail"
}

/** The field a dotted path of the request points at: "request.contact.phone" → "contactPhone". */
export const fieldOf = (path: string): Field | undefined => {
  const steps = path.replace(/^(request|content)\.?/, "").split(".")
  return steps.map((_, left) => fields[steps.slice(0, steps.length - left).join(".")]).find((field) => field !== undefined)
}

/** Order of the page: the first fault named is the first met. */
const order = [...new Set<Field>(Object.values(fields))]
export const onePerField = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> =>
  order.flatMap((field) => faults.find((fault) => fault.field === field) ?? [])

const validate = Schema.toStandardSchemaV1(Request)["~standard"].validate

/** Shortest reason that the domain takes, in characters. */
const shortestReason = 10

/**
 * What the domain's own schema says of the form, before anything is sent: also offline, in the same codes. `track`, if
 * the rules have named one, says which reasons are needed.
 */
export const faultsOf = (draft: Draft, track: Assessment["track"] = "regular"): ReadonlyArray<Fault> => {
  const own: Array<Fault> = []
  for (const [field, date, time] of [["opensAt", draft.openDate, draft.openTime], ["closesAt", draft.closeDate, draft.closeTime]] as const) {
    const [day, hour] = [readDate(date), readTime(time)]
    if ("fault" in day) own.push({ field, code: day.fault })
    else if ("fault" in hour) own.push({ field, code: hour.fault })
  }
  if (draft.headcount.trim() !== "" && !isCount(draft.headcount)) own.push({ field: "headcount", code: "number.unreadable" })
  if (Object.values(draft.participants).some(({ headcount }) => headcount.trim() !== "" && !isCount(headcount))) own.push({ field: "participants", code: "number.unreadable" })
  if (draft.mainSiteId === "") own.push({ field: "mainSiteId", code: "site.none" })
  if (draft.memberSiteIds.length === 0) own.push({ field: "memberSiteIds", code: "sites.none" })
  if (track !== "regular" && draft.reason.trim().length < shortestReason) own.push({ field: "reason", code: "reason.missing" })
  if (track === "unplanned" && draft.orderedBy.trim() === "") own.push({ field: "orderedBy", code: "text.required" })
  if (draft.series.repeats !== "no" && planOf(draft.series, draft.openDate) === undefined) own.push({ field: "repeats", code: isInterval(draft.series.every) ? "series.ends" : "series.every" })
  const outcome = validate(requestOf(draft))
  const issues = "issues" in outcome && outcome.issues !== undefined ? outcome.issues : []
  const found = issues.flatMap(({ path = [], message }): ReadonlyArray<Fault> => {
    const field = fieldOf(path.map((step) => String(typeof step === "object" ? step.key : step)).join("."))
    return field === undefined ? [] : [{ field, code: message }]
  })
  return onePerField([...own, ...found])
}

/** The gateway's faults, for the same places on the page. */
export const serverFaults = (
  errors: ReadonlyArray<{ readonly path: string; readonly code: string; readonly message: { readonly vi: string; readonly en: string } }>
): ReadonlyArray<Fault> =>
  onePerField(errors.flatMap(({ path, code, message }) => {
    const field = fieldOf(path)
    return field === undefined ? [] : [{ field, code, message }]
  }))
