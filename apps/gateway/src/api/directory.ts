import { DirectoryChanges, Edition, EditionId, IssueDirectory, Receipt } from "@diemcau/core/Directory"
import { SiteId } from "@diemcau/core/Site"
import { Schema } from "effect"
import { operations } from "./operation.ts"

const { lines: _lines, ...head } = Edition.fields

export const ListedEdition = Schema.Struct({ ...head, sites: Schema.Int, acknowledged: Schema.Int }).annotate({ identifier: "ListedEdition" })

/** An edition as it was sent out, and who has said to have it. */
export const SentEdition = Schema.Struct({
  ...Edition.fields, receipts: Schema.Array(Receipt),
  /** Sites for which this officer may acknowledge it. */
  mine: Schema.Array(SiteId)
}).annotate({ identifier: "SentEdition" })

const params = Schema.Struct({ editionId: EditionId })

export const directoryOperations = operations({
  "GET /api/v1/directory": {
    tag: "Sites", summary: "Editions of the directory of technical officers, and what has changed since the last", guard: { reading: "estate" },
    status: 200, response: Schema.Struct({ editions: Schema.Array(ListedEdition), changes: DirectoryChanges })
  },
  "POST /api/v1/directory": {
    tag: "Sites", summary: "Issue the directory as it stands now: numbered, dated, sent to every open site", guard: { procedure: "directory.issue" },
    body: IssueDirectory, status: 201, response: SentEdition
  },
  "GET /api/v1/directory/:editionId": {
    tag: "Sites", summary: "An edition as it was sent out, with each site's acknowledgement", guard: { reading: "estate" },
    params, status: 200, response: SentEdition
  },
  "GET /api/v1/directory/:editionId/file": {
    tag: "Sites", summary: "An edition as PDF in the official layout, XLSX or CSV, always as a download", guard: { reading: "estate" }, params,
    query: Schema.Struct({ format: Schema.Literals(["pdf", "xlsx", "csv"]) }), status: 200
  },
  "POST /api/v1/directory/:editionId/sites/:siteId/acknowledgement": {
    tag: "Sites", summary: "A site has the edition", guard: { procedure: "directory.acknowledge" },
    params: Schema.Struct({ editionId: EditionId, siteId: SiteId }), status: 200, response: SentEdition
  }
})
