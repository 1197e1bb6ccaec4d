import { SearchHit } from "@diemcau/core/Search"
import { line } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const searchOperations = operations({
  "GET /api/v1/search": {
    tag: "Desk",
    summary: "Everything this officer may see that has all the words, without diacritics: meetings, registrations, series, papers, templates, sites, units, rooms, lines, maintenance, officers, endpoints, articles and their text",
    guard: { reading: "estate" }, query: Schema.Struct({ q: line(100) }), status: 200, response: Schema.Struct({ hits: Schema.Array(SearchHit) })
  }
})
