import { KeepTemplate, MeetingTemplate, MeetingTemplateId, ReviseTemplate } from "@diemcau/core/MeetingTemplate"
import { Reason } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

/** A template with whose it is. */
export const TemplateRow = Schema.Struct({
  ...MeetingTemplate.fields,
  /** null: the province's. */
  unitName: Schema.NullOr(Schema.String),
  keptByName: Schema.String,
  /** Procedures this officer may do on it now. */
  allowed: Schema.Array(Schema.String)
}).annotate({ identifier: "TemplateRow" })
export type TemplateRow = typeof TemplateRow.Type

const params = Schema.Struct({ id: MeetingTemplateId })
const { templateId: _templateId, ...revision } = ReviseTemplate.fields

export const templateOperations = operations({
  "GET /api/v1/templates": {
    tag: "Registrations", summary: "Templates in use that this officer may see: the province's and the unit's own, by name", guard: { reading: "registrations" },
    status: 200, response: Schema.Struct({ templates: Schema.Array(TemplateRow) })
  },
  "GET /api/v1/templates/:id": {
    tag: "Registrations", summary: "One template", guard: { reading: "registrations" }, params, status: 200, response: TemplateRow
  },
  "POST /api/v1/templates": {
    tag: "Registrations", summary: "Keep a template, of one's own unit or of the province", guard: { procedure: "template.keep" },
    body: KeepTemplate, status: 201, response: TemplateRow
  },
  "PUT /api/v1/templates/:id": {
    tag: "Registrations", summary: "Revise it; registrations made from it stay as they are", guard: { procedure: "template.revise" }, params,
    body: Schema.Struct(revision), status: 200, response: TemplateRow
  },
  "POST /api/v1/templates/:id/retirement": {
    tag: "Registrations", summary: "Take it out of use, with a reason", guard: { procedure: "template.retire" }, params,
    body: Schema.Struct({ reason: Reason }), status: 204
  }
})
