import { Draft, DraftId, SaveDraft } from "@diemcau/core/Draft"
import { Schema } from "effect"
import { operations } from "./operation.ts"

const { content: _content, ...listed } = Draft.fields

/** A draft as it is listed: enough to tell it from the others. */
export const DraftRow = Schema.Struct({
  ...listed,
  authorName: Schema.String,
  /** As typed. */
  subject: Schema.String,
  openDate: Schema.String,
  /** The asker's own: others of the unit may read it and begin one of their own from it. */
  own: Schema.Boolean
}).annotate({ identifier: "DraftRow" })
export type DraftRow = typeof DraftRow.Type

const DraftList = Schema.Struct({ drafts: Schema.Array(DraftRow) })
const params = Schema.Struct({ id: DraftId })
const noDecision = "A registration not sent yet decides nothing; it is its author's, and no more than typing."

export const draftOperations = operations({
  "GET /api/v1/drafts": {
    tag: "Registrations", summary: "Drafts of the officer's unit that are not sent, the one saved last first", guard: { reading: "drafts" },
    status: 200, response: DraftList
  },
  "GET /api/v1/drafts/:id": {
    tag: "Registrations", summary: "What was typed", guard: { reading: "drafts" }, params, status: 200, response: Draft
  },
  "PUT /api/v1/drafts/:id": {
    tag: "Registrations", summary: "Save a draft, complete or not, under an id of one's own; nothing typed elsewhere since is written over",
    guard: { record: noDecision, signedIn: true }, params, body: SaveDraft, status: 200, response: Draft,
    problems: ["StateSecrets", "NotFound", "NotPermitted", "DraftChanged", "DraftEnded", "DraftsFull"]
  },
  "POST /api/v1/drafts/:id/discarding": {
    tag: "Registrations", summary: "Give a draft up: it is marked, not deleted", guard: { record: noDecision, signedIn: true }, params,
    status: 200, response: DraftList, problems: ["NotFound", "NotPermitted"]
  }
})
