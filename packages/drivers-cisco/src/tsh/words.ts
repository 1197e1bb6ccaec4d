import { CodecError } from "@diemcau/driver-sdk/CodecError"
import { JsonRpcRefusal } from "@diemcau/driver-sdk/transport/JsonRpc"
import type { Request } from "../protocol.ts"
import { textOf, under } from "../Reading.ts"

/** A word of a path or the name of an argument: nothing that could end it and begin another. */
const plain = (word: unknown): string => {
  if (/^[A-Za-z0-9]+$/.test(String(word))) return String(word)
  throw new CodecError("unsafe-argument", "a name has letters and digits only")
}

/**
 * The command line for what the WebSocket would be asked. Only typed arguments: whole numbers, and text of printable
 * ASCII without quote and backslash, so that no value can end its quotes or the line.
 * @throws CodecError "unsafe-argument"
 */
export const lineOf = ({ method, params }: Request, tag: string): string => {
  const words = (name: string): ReadonlyArray<string> => (params[name] as ReadonlyArray<string>).map(plain)
  const tagged = (line: string): string => `${line} | resultId="${tag}"`
  if (method === "xGet") {
    const [tree = "", ...path] = words("Path")
    return tagged(`${tree === "Configuration" ? "xConfiguration" : "xStatus"} ${path.join(" ")}`)
  }
  if (method === "xFeedback/Subscribe") return tagged(`xFeedback Register /${words("Query").join("/")}`)
  const values = Object.entries(params).sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => `${plain(name)}: ${printed(value)}`)
  return tagged(["xCommand", ...method.split("/").slice(1).map(plain), ...values].join(" "))
}

const printed = (value: unknown): string => {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value)
  if (typeof value === "string" && /^[ !#-[\]-~]{0,255}$/.test(value)) return `"${value}"`
  throw new CodecError("unsafe-argument", "a value is a whole number, or printable text without quotes")
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Leaves are `{"Value": "…"}` here and bare on the WebSocket; the rest of a document is the same. */
export const withBareLeaves = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withBareLeaves)
  if (!isRecord(node)) return node
  if (typeof node["Value"] === "string" && Object.keys(node).every((key) => key === "Value" || /^[a-z]/.test(key))) return node["Value"]
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withBareLeaves(child)]))
}

/**
 * What a tagged document answers to a request, as the WebSocket would answer it; an empty document is an empty branch.
 * @throws JsonRpcRefusal in the unit's words
 */
export const answerIn = (document: unknown, { method, params }: Request): unknown => {
  const said = under(document, ["CommandResponse"]) ?? document
  if (method.startsWith("xCommand/")) return first(said) ?? {}
  const [name, branch] = Object.entries(isRecord(said) ? said : {}).find(([key]) => key !== "ResultId") ?? []
  const status = textOf(under(branch, ["status"]))
  if (status !== undefined && status.toLowerCase() !== "ok") {
    const reason = textOf(under(branch, ["Reason"])) ?? textOf(under(branch, ["Error"])) ?? `${name}: ${status}`
    throw new JsonRpcRefusal(/permission|not allowed|access denied/i.test(reason) ? -31999 : 1, reason, undefined)
  }
  return method === "xGet" ? under(said, params["Path"] as ReadonlyArray<string>) ?? {} : {}
}

const first = (said: unknown): unknown => isRecord(said) ? Object.entries(said).find(([key]) => key !== "ResultId")?.[1] : undefined
