import { Schema } from "effect"
import { gatewayApi } from "../api/GatewayApi.ts"
import type { Operation, WireSchema } from "../api/operation.ts"
import { Problem } from "../api/problem.ts"

interface JsonObject {
  readonly [key: string]: unknown
}

/** References of a schema document made to point into the OpenAPI components. */
const pointed = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll("\"#/$defs/", "\"#/components/schemas/").replaceAll("\"#/definitions/", "\"#/components/schemas/"))

/** The OpenAPI 3.1 document, generated from the same declarations that validate requests and answers. */
export const openApiDocument = (): JsonObject => {
  const schemas: Record<string, unknown> = {}
  const jsonSchema = (schema: WireSchema): JsonObject => {
    const document = Schema.toJsonSchemaDocument(Schema.toEncoded(schema))
    for (const [name, definition] of Object.entries(document.definitions ?? {})) schemas[name] = pointed(definition)
    return pointed(document.schema) as JsonObject
  }
  jsonSchema(Problem)
  const problem = (description: string) => ({
    description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } }
  })

  const parameters = (where: "path" | "query", schema: WireSchema | undefined): ReadonlyArray<JsonObject> => {
    if (schema === undefined) return []
    const { properties = {}, required = [] } = jsonSchema(schema) as { properties?: JsonObject; required?: ReadonlyArray<string> }
    return Object.entries(properties).map(([name, property]) => ({
      name, in: where, required: where === "path" || required.includes(name), schema: property
    }))
  }

  const paths: Record<string, Record<string, unknown>> = {}
  for (const [key, operation] of Object.entries(gatewayApi) as ReadonlyArray<[string, Operation]>) {
    const [method, path] = key.split(" ") as [string, string]
    const template = path.replace(/:(\w+)/g, "{$1}")
    const { guard } = operation
    const open = "open" in guard || ("record" in guard && method === "POST")
    paths[template] = {
      ...paths[template],
      [method.toLowerCase()]: {
        operationId: key.replace(/[^A-Za-z0-9]+/g, "-"),
        tags: [operation.tag], summary: operation.summary,
        ...("procedure" in guard ? { "x-procedure": guard.procedure } : {}),
        ...("reading" in guard ? { "x-reading": guard.reading } : {}),
        ...(open ? { security: [] } : {}),
        parameters: [
          ...parameters("path", operation.params),
          ...parameters("query", operation.query),
          ...(method === "POST" ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : [])
        ],
        ...(operation.body === undefined ? {} : {
          requestBody: { required: true, content: { "application/json": { schema: jsonSchema(operation.body) } } }
        }),
        ...(operation.bytes === undefined ? {} : {
          requestBody: { required: true, content: { "application/octet-stream": { schema: { type: "string", format: "binary", maxLength: operation.bytes.maximum } } } }
        }),
        responses: {
          [operation.status]: {
            description: operation.status === 201 ? "Created" : operation.status === 204 ? "Done" : "The answer",
            ...(operation.response === undefined ? {} : { content: { "application/json": { schema: jsonSchema(operation.response) } } })
          },
          default: problem("Refused: RFC 9457 with a stable code, in Vietnamese and English")
        }
      }
    }
  }

  return {
    openapi: "3.1.0",
    info: { title: "Điểm Cầu", version: "1.0.0", description: "The province's video-conferencing estate under its regulation. All times are ISO 8601 with a zone; the province's own is Asia/Ho_Chi_Minh." },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }],
    paths: {
      ...paths,
      "/api/v1/live": {
        get: {
          operationId: "GET-api-v1-live", tags: ["Events"], summary: "What happens, as it happens: server-sent events `journal`, `site`, `readiness`, `endpoint`, `clock`",
          responses: { 200: { description: "An endless stream", content: { "text/event-stream": { schema: { type: "string" } } } }, default: problem("Refused") }
        }
      }
    },
    components: {
      schemas,
      securitySchemes: { bearer: { type: "http", scheme: "bearer", description: "The token of POST /api/v1/sessions" } },
      parameters: {
        IdempotencyKey: {
          name: "Idempotency-Key", in: "header", required: false, schema: { type: "string", minLength: 8, maxLength: 128 },
          description: "A repeated request with the same key and body is done once"
        }
      }
    }
  }
}
