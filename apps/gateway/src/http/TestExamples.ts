import { Result, Schema } from "effect"
import type { WireSchema } from "../api/operation.ts"
import type { FieldFault } from "./problem.ts"
import { decode } from "./validation.ts"

export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }
export type Path = ReadonlyArray<string>

interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: ReadonlyArray<Json>
  readonly const?: Json
  readonly format?: string
  readonly minimum?: number
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly oneOf?: ReadonlyArray<JsonSchema>
  readonly allOf?: ReadonlyArray<JsonSchema>
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly prefixItems?: ReadonlyArray<JsonSchema>
}

/** What is put where a schema says what is wrong: a text that it takes, by the code of the fault. */
const remedies: Readonly<Record<string, ReadonlyArray<Json>>> = {
  "instant.unreadable": ["2026-12-01T08:00:00+07:00"], "date.unreadable": ["2026-12-01"], "time.unreadable": ["08:00"],
  "period.empty": ["2026-12-01T09:00:00+07:00"], "period.reversed": ["2026-12-02", "2026-12-02T09:00:00+07:00"],
  "phone.unreadable": ["0912345678"], "email.unreadable": ["a@b.vn"], "code.unreadable": ["ma-moi"], "account.unreadable": ["tai-khoan"],
  "host.unreadable": ["10.255.255.1"], "fingerprint.unreadable": [`SHA256:${"A".repeat(43)}`], "driver.unreadable": ["none"],
  "rule.unreadable": ["FREQ=WEEKLY;COUNT=2"], "sdp.unreadable": ["v=0\r\n"], "mid.unreadable": ["0"], "text.not-on-keyboard": ["abcdefgh"],
  "text.too-short": ["Mười ký tự trở lên"], "text.too-long": ["a", []], "list.too-long": [[]], "password.too-short": ["đủ mười hai ký tự"],
  "sites.none": [["00000000-0000-7000-8000-0000000000a1"]], "sites.repeated": [["00000000-0000-7000-8000-0000000000a1"], []],
  "notice.not-mutable": [[]], "article.unknown": ["article-3"], "article.number": [3], "number.out-of-range": [1, 60, 2027],
  // A text of a certain form, or of one of several kinds.
  "field.type": ["call-rate", "2027", "1", "a".repeat(64), "20", null, [], "all"]
}

/** A well-formed id of nothing. */
export const nobody = "00000000-0000-7000-8000-0000000000a2"

const typicalText = "Mười ký tự trở lên"

/** An id for a key: of a thing that is there, if the test has one. */
export type IdOf = (key: string) => string

/** Something of the shape that the document describes; not yet what the filters behind it want. */
const shapes = (definitions: Readonly<Record<string, JsonSchema>>, idOf: IdOf) => {
  const shaped = (schema: JsonSchema, name: string): Json => {
    if (schema.$ref !== undefined) return shaped(definitions[schema.$ref.split("/").at(-1)!]!, name)
    const choices = schema.anyOf ?? schema.oneOf
    if (choices !== undefined) return shaped(choices.findLast(({ type }) => type !== "null") ?? choices[0]!, name)
    if (schema.allOf !== undefined && schema.type === undefined) return shaped(schema.allOf[0]!, name)
    if (schema.const !== undefined) return schema.const
    if (schema.enum !== undefined) return schema.enum[0]!
    switch (schema.type) {
      case "object":
        return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, one]) => [key, shaped(one, key)]))
      case "array":
        return schema.items === undefined ? [] : [shaped(schema.items, name)]
      case "integer":
      case "number":
        return 1
      case "boolean":
        return false
      case "null":
        return null
      default:
        return schema.format === "uuid" ? idOf(name) : typicalText
    }
  }
  return shaped
}

export const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((inside, step) => (inside as Record<string, Json> | null | undefined)?.[step], value)

/** A copy with another value at the path; undefined takes the key away. */
export const withAt = (value: Json, [step, ...rest]: Path, put: Json | undefined): Json => {
  if (step === undefined) return put ?? null
  const inner = (value as Readonly<Record<string, Json>>)[step]
  const changed = rest.length === 0 ? put : withAt(inner ?? {}, rest, put)
  if (Array.isArray(value)) return value.flatMap((one: Json, index) => String(index) !== step ? [one] : changed === undefined ? [] : [changed])
  const { [step]: _, ...others } = value as Readonly<Record<string, Json>>
  return changed === undefined ? others : { ...others, [step]: changed }
}

/** Every place in a value, the whole first. */
export const placesIn = (value: Json, path: Path = []): ReadonlyArray<Path> => [
  path,
  ...value === null || typeof value !== "object" ? []
    : Object.entries(value).slice(0, 40).flatMap(([key, inner]) => placesIn(inner as Json, [...path, key]))
]

/** A request's part that its schema takes, found by mending what the schema says is wrong; undefined: none was found. */
export const exampleOf = (schema: WireSchema, { asText = false, idOf = () => nobody }: { readonly asText?: boolean; readonly idOf?: IdOf } = {}): Json | undefined => {
  const { schema: root, definitions = {} } = Schema.toJsonSchemaDocument(Schema.toEncoded(schema)) as { schema: JsonSchema; definitions?: Record<string, JsonSchema> }
  let value = shapes(definitions, idOf)(root, "")
  if (asText) value = Object.fromEntries(Object.entries(value as Record<string, Json>).map(([key, one]) => [key, String(one)]))
  const tried = new Map<string, number>()
  for (let round = 0; round < 60; round++) {
    const decoded = decode(schema, value)
    if (Result.isSuccess(decoded)) return value
    const turnOf = ({ path, code }: FieldFault) => tried.get(`${path} ${code}`) ?? 0
    const fault = decoded.failure.find((one) => turnOf(one) < (remedies[one.code]?.length ?? 0)) ?? decoded.failure[0]!
    const turn = turnOf(fault)
    const place = fault.path === "" ? [] : fault.path.split(".")
    tried.set(`${fault.path} ${fault.code}`, turn + 1)
    const remedy = remedies[fault.code]?.[turn]
    // A part that may be left out is, once nothing else helps.
    if (remedy === undefined && valueAt(value, place) === undefined) return undefined
    value = withAt(value, place, remedy)
  }
  return undefined
}
