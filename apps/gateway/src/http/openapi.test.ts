import { describe, expect, it } from "vitest"
import { gatewayApi } from "../api/GatewayApi.ts"
import { liveEvents } from "../api/live.ts"
import type { Operation } from "../api/operation.ts"
import { openApiDocument } from "./openapi.ts"
import { problemsOf } from "./problemsOf.ts"

const document = openApiDocument() as {
  openapi: string
  tags: ReadonlyArray<{ name: string }>
  paths: Record<string, Record<string, { operationId: string; tags: ReadonlyArray<string>; responses: Record<string, { description: string }> }>>
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
    const beside = ["getLive", "getOpenapi", "getLivez", "getReadyz", "getProblemsByCode"]
    expect(ids.filter((id) => beside.includes(id))).toHaveLength(beside.length)
    expect(ids.length).toBe(Object.keys(gatewayApi).length + beside.length)
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]+$/)
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
  it("knows only finite numbers, whole numbers without their machine's bounds, and texts with a length where one is typed", () => {
    const text = JSON.stringify(document)
    for (const noise of ["Infinity", "9007199254740991", "NaN"]) expect(text).not.toContain(noise)
    const { Request } = document.components.schemas as { Request: { properties: Record<string, { minLength?: number; maxLength?: number }> } }
    expect(Request.properties["subject"]).toMatchObject({ minLength: 1, maxLength: 300 })
  })
  it("names every problem an operation may answer with, at its status", () => {
    for (const [key, operation] of Object.entries(gatewayApi) as ReadonlyArray<[string, Operation]>) {
      const [method, path] = key.split(" ") as [string, string]
      const { responses } = document.paths[path.replace(/:(\w+)/g, "{$1}")]![method.toLowerCase()]!
      for (const { code, status } of problemsOf(method, operation)) expect(responses[status]!.description, key).toContain(`\`${code}\``)
      expect(responses, key).not.toHaveProperty("default")
    }
    const approve = document.paths["/api/v1/registrations/{id}/approval"]!["post"]!.responses
    expect(approve["409"]!.description).toContain("clashes-with-confirmed")
  })
  it("describes each live event and each refusal by a schema", () => {
    const { responses } = document.paths["/api/v1/live"]!["get"]!
    const stream = responses["200"] as unknown as { content: { "text/event-stream": { "x-events": Record<string, { $ref: string }> } } }
    expect(Object.keys(stream.content["text/event-stream"]["x-events"])).toEqual(Object.keys(liveEvents))
    expect(document.components.schemas["Problem"]).toMatchObject({ properties: { refusal: { $ref: "#/components/schemas/Refusal" } } })
  })
  it("groups its operations under tags it explains", () => {
    const explained = new Set(document.tags.map(({ name }) => name))
    const used = new Set(Object.values(document.paths).flatMap((methods) => Object.values(methods).flatMap((operation) => operation.tags)))
    expect(used).toEqual(explained)
  })
})
