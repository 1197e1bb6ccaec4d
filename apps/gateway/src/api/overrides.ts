import { Override, OverrideCounts, OverrideFilter } from "@diemcau/core/Override"
import { Schema } from "effect"
import { Year } from "./duties.ts"
import { operations } from "./operation.ts"

const query = Schema.Struct({ year: Schema.optionalKey(Year), ...OverrideFilter.fields })

export const overrideOperations = operations({
  "GET /api/v1/overrides": {
    tag: "Overrides", summary: "Every rule overridden in a year: counted by rule, unit and month, with who decided and why", guard: { reading: "overrides" }, query,
    status: 200, response: Schema.Struct({ year: Schema.Int, counts: OverrideCounts, overrides: Schema.Array(Override) })
  },
  "GET /api/v1/overrides/file": {
    tag: "Overrides", summary: "The same rows as XLSX, always as a download", guard: { reading: "overrides" }, query, status: 200
  }
})
