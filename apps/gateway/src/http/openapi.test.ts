import { describe, expect, it } from "vitest"
import { gatewayApi } from "../api/GatewayApi.ts"
import { openApiDocument } from "./openapi.ts"

const document = openApiDocument() as {
  openapi: string
  paths: Record<string, Record<string, { operationId: string; requestBody?: unknown }>>
  components: { schemas: Record<string, unknown>; parameters: Record<string, unknown> }
}

const references = (value: unknown): ReadonlyArray<string> =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => key === "$ref" ? [String(inner)] : references(inner))

describe("the OpenAPI document", () => {
  it("is 3.1 and has every operation once", () => {
    expect(document.openapi).toBe("3.1.0")
    const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(Object.keys(gatewayApi).length + 1)
  })
  it("has no reference that leads nowhere", () => {
    const found = references(document)
    expect(found.length).toBeGreaterThan(50)
    for (const reference of found) {
      const [, , kind, name] = reference.split("/") as [string, string, "schemas" | "parameters", string]
      expect(document.components[kind], reference).toHaveProperty([name])
    }
  })
  it("names the province's nouns, and a problem is not a reference to itself", () => {
    for (const noun of ["Registration", "Request", "Meeting", "ReadinessBoard", "MeetingLive", "CloseOut", "Problem"]) {
      expect(document.components.schemas[noun], noun).toHaveProperty("properties")
    }
  })
})
