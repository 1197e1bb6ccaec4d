import { procedures } from "@diemcau/core/Procedure"
import { Refusal } from "@diemcau/core/Refusal"
import type { Cell } from "@diemcau/core/Responsibility"
import { duties, readings } from "@diemcau/core/responsibility/matrix"
import { Schema } from "effect"
import { gatewayApi } from "../api/GatewayApi.ts"
import { liveEvents } from "../api/live.ts"
import { isOpen, type Operation, type WireSchema } from "../api/operation.ts"
import { Problem } from "../api/problem.ts"
import { introduction, liveDescription, tags } from "./openapiProse.ts"
import { problemsOf, type ProblemEntry } from "./problemsOf.ts"

interface JsonObject {
  readonly [key: string]: unknown
}

/** What the schema compiler says of every whole number and every id, and what nobody needs to read. */
const isNoise = (owner: JsonObject, key: string, value: unknown): boolean =>
  (key === "pattern" && owner["format"] === "uuid") || (key === "additionalProperties" && value === true) ||
  ((key === "minimum" || key === "maximum") && Math.abs(value as number) === Number.MAX_SAFE_INTEGER)

/** A schema as it stands in the document: its references point into the components. */
const pointed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(pointed)
  if (typeof schema !== "object" || schema === null) return schema
  return Object.fromEntries(Object.entries(schema).flatMap(([key, value]) =>
    isNoise(schema as JsonObject, key, value) ? []
    : key === "$ref" ? [[key, String(value).replace(/^#\/(\$defs|definitions)\//, "#/components/schemas/")]]
    : [[key, pointed(value)]]))
}

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const problemResponse = (description: string) => ({ description, content: { "application/problem+json": { schema: component("Problem") } } })

/** One response a status, naming each code it may carry. */
const problemResponses = (entries: ReadonlyArray<ProblemEntry>): JsonObject =>
  Object.fromEntries([...Map.groupBy(entries, ({ status }) => status)].map(([status, found]) => [
    String(status),
    {
      ...problemResponse(found.map(({ code, message }) => `\`${code}\`: ${message.en}`).join("\n\n")),
      ...(status === 429 || status === 503
        ? { headers: { "Retry-After": { description: "Seconds", schema: { type: "integer" } } } }
        : {})
    }
  ]))

const everywhere = { province: "everywhere", "own-unit": "of the own unit", "own-site": "of the own sites" } as const

/** Who may, in a sentence. */
const whoMay = ({ roles, subject }: Cell): string =>
  `${subject.en}: ${Object.entries(roles).map(([role, reach]) => `${role} (${everywhere[reach]})`).join(", ")}.`

const guardWords = ({ guard }: Operation): JsonObject => {
  if ("procedure" in guard) {
    const { duty } = procedures[guard.procedure]
    return { description: whoMay(duties[duty]), "x-procedure": guard.procedure, "x-duty": duty, "x-articles": duties[duty].articles }
  }
  return "reading" in guard ? { description: whoMay(readings[guard.reading]), "x-reading": guard.reading } : {}
}

const camel = (text: string): string => text.replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** "registrationSendBack" where a procedure has its one route, else "getMeetingsByIdCloseOut". */
const operationId = (method: string, path: string, { guard }: Operation): string =>
  "procedure" in guard
    ? camel(guard.procedure)
    : camel(`${method.toLowerCase()}${path.replace("/api/v1", "").replace(/:(\w+)/g, "by-$1")}`)

const okWords = { 200: "The answer", 201: "Created", 204: "Done" } as const

/** The OpenAPI 3.1 document, generated from the same declarations that validate requests and answers. */
export const openApiDocument = (): JsonObject => {
  const schemas: Record<string, unknown> = {}
  const described = (schema: Schema.Top): JsonObject => {
    const document = Schema.toJsonSchemaDocument(schema)
    for (const [name, definition] of Object.entries(document.definitions ?? {})) schemas[name] = pointed(definition)
    return pointed(document.schema) as JsonObject
  }
  const jsonSchema = (schema: WireSchema): JsonObject => described(Schema.toEncoded(schema))

  const parameters = (where: "path" | "query", schema: WireSchema | undefined): ReadonlyArray<JsonObject> => {
    if (schema === undefined) return []
    // A query's text is described as what it is read as: a number, not a string of digits.
    const { properties = {}, required = [] } = described(where === "query" ? Schema.toType(schema) : Schema.toEncoded(schema)) as {
      properties?: JsonObject; required?: ReadonlyArray<string>
    }
    return Object.entries(properties).map(([name, property]) => ({
      name, in: where, required: where === "path" || required.includes(name), schema: property
    }))
  }

  const bodyOf = ({ body, bytes }: Operation): JsonObject => {
    if (body !== undefined) return { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(body) } } } }
    if (bytes === undefined) return {}
    return { requestBody: { required: true, content: { "application/octet-stream": { schema: { type: "string", format: "binary", maxLength: bytes.maximum } } } } }
  }

  const okContent = ({ response, status }: Operation): JsonObject => {
    if (response !== undefined) return { content: { "application/json": { schema: jsonSchema(response) } } }
    return status === 204 ? {} : { content: { "*/*": { schema: { type: "string", format: "binary" } } } }
  }

  const paths: Record<string, Record<string, unknown>> = {}
  for (const [key, operation] of Object.entries(gatewayApi) as ReadonlyArray<[string, Operation]>) {
    const [method, path] = key.split(" ") as [string, string]
    const template = path.replace(/:(\w+)/g, "{$1}")
    const { guard } = operation
    paths[template] = {
      ...paths[template],
      [method.toLowerCase()]: {
        operationId: operationId(method, path, operation), tags: [operation.tag], summary: operation.summary, ...guardWords(operation),
        ...(isOpen(guard) ? { security: [] } : {}),
        parameters: [
          ...parameters("path", operation.params),
          ...parameters("query", operation.query),
          ...(method === "POST" && "procedure" in guard ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : [])
        ],
        ...bodyOf(operation),
        responses: { [operation.status]: { description: okWords[operation.status], ...okContent(operation) }, ...problemResponses(problemsOf(method, operation)) }
      }
    }
  }

  jsonSchema(Refusal)
  const problem = jsonSchema(Problem)
  const problemName = String(problem["$ref"]).split("/").at(-1)!
  const written = schemas[problemName] as { readonly properties: JsonObject }
  schemas["Problem"] = { ...written, properties: { ...written.properties, refusal: component("Refusal") } }

  const status = (value: string) => ({
    description: value, content: { "application/json": { schema: { type: "object", properties: { status: { const: value } }, required: ["status"] } } }
  })
  const open = (id: string, summary: string, responses: JsonObject, parameters: ReadonlyArray<JsonObject> = []) =>
    ({ get: { operationId: id, tags: ["Platform"], summary, security: [], parameters, responses } })

  return {
    openapi: "3.1.0",
    info: { title: "Điểm Cầu", version: "1.0.0", description: introduction },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }, { cookie: [] }],
    tags,
    paths: {
      ...paths,
      "/api/v1/live": {
        get: {
          operationId: "getLive", tags: ["Events"], summary: "What happens, as it happens", description: liveDescription,
          parameters: [
            { name: "Last-Event-ID", in: "header", required: false, schema: { type: "integer", minimum: 0 }, description: "Where in the feed to resume" },
            { name: "lastEventId", in: "query", required: false, schema: { type: "integer", minimum: 0 }, description: "The same, for an EventSource that takes over from another; the header goes before" }
          ],
          responses: {
            200: {
              description: "An endless stream",
              content: {
                "text/event-stream": {
                  schema: { type: "string" },
                  "x-events": Object.fromEntries(Object.entries(liveEvents).map(([name, schema]) => [name, jsonSchema(schema)]))
                }
              }
            },
            ...problemResponses(problemsOf("GET", { tag: "Events", summary: "", guard: { signedIn: true }, status: 200 }))
          }
        }
      },
      "/openapi.json": open("getOpenapi", "This document", { 200: { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } } }),
      "/livez": open("getLivez", "Does the process live?", { 200: status("alive") }),
      "/readyz": open("getReadyz", "May requests be sent here?", { 200: status("ready"), 503: status("starting") }),
      "/problems/{code}": open("getProblemsByCode", "What a problem's code means", {
        200: { description: "The code, its status and words", content: { "application/json": { schema: { type: "object", properties: { code: { type: "string" }, status: { type: "integer" }, message: component("Bilingual") }, required: ["code", "status", "message"] } } } },
        404: problemResponse("`no-such-route`: No such code")
      }, [{ name: "code", in: "path", required: true, schema: { type: "string" } }])
    },
    components: {
      schemas,
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "The token of `POST /api/v1/sessions`" },
        cookie: { type: "apiKey", in: "cookie", name: "__Host-diemcau", description: "For the platform's own pages; `diemcau` over plain HTTP on loopback" }
      },
      parameters: {
        IdempotencyKey: {
          name: "Idempotency-Key", in: "header", required: false,
          schema: { type: "string", minLength: 8, maxLength: 128, pattern: "^[\\x21-\\x7e]+$" },
          description: "A repeated request with the same key and body is done once"
        }
      }
    }
  }
}
