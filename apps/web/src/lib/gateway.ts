import { error, redirect } from "@sveltejs/kit"
import type { GatewayApi, OperationKey } from "@diemcau/gateway/api/GatewayApi"
import type { Problem as ProblemSchema } from "@diemcau/gateway/api/problem"
import type { liveEvents } from "@diemcau/gateway/api/live"

/** RFC 9457 body of the gateway. "offline" is ours: the request never reached the gateway, `status` is 0. */
export type Problem = (typeof ProblemSchema)["Encoded"]

type Part<Key extends OperationKey, Name extends string> = GatewayApi[Key] extends { readonly [K in Name]: { readonly Encoded: infer Wire } } ? Wire : never
type Given<Name extends string, Wire> = [Wire] extends [never] ? unknown : {} extends Wire ? { readonly [K in Name]?: Wire } : { readonly [K in Name]: Wire }

/** What an operation is called with: `{ params, query, body }`, each only if the operation declares it. */
export type Input<Key extends OperationKey> =
  & Given<"params", Part<Key, "params">>
  & Given<"query", Part<Key, "query">>
  & Given<"body", Part<Key, "body">>
  & (GatewayApi[Key] extends { readonly bytes: unknown } ? { readonly bytes: Blob } : unknown)
  /** Names a sending that may be repeated later, even after the page was closed; otherwise each call gets its own. */
  & { readonly idempotencyKey?: string }

/** What an operation answers, as it crosses the wire: instants are ISO 8601 strings. */
export type Output<Key extends OperationKey> = [Part<Key, "response">] extends [never] ? undefined : Part<Key, "response">

export type Result<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly problem: Problem }

/** A live event's payload as it crosses the wire. */
export type LivePayload<Name extends keyof typeof liveEvents> = (typeof liveEvents)[Name]["Encoded"]

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
  readonly bytes?: Blob
  readonly idempotencyKey?: string
}

/** "POST /api/v1/registrations/:id/approval" with its parameters put in and its query appended. */
export const pathOf = (key: string, { params = {}, query = {} }: LooseInput = {}): { readonly method: string; readonly path: string } => {
  const [method = "GET", template = "/"] = key.split(" ")
  const path = template.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${key} needs the parameter ${name}`)
    return encodeURIComponent(value)
  })
  const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { method, path: asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}` }
}

const offline: Problem = {
  type: "about:blank", title: "Offline", status: 0, code: "offline",
  message: { vi: "Không liên lạc được với trung tâm", en: "The centre can not be reached" }
}

const unreadable = (status: number): Problem => ({
  type: "about:blank", title: "Unreadable answer", status, code: status === 401 ? "not-signed-in" : "internal",
  message: { vi: "Trung tâm trả lời không đọc được", en: "The centre's answer could not be read" }
})

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string" && "message" in value

/** The one way to the gateway, on the server and in the browser. It never throws for what the network or the gateway says. */
export const gateway = (fetch: typeof globalThis.fetch) => ({
  call: async <Key extends OperationKey>(
    key: Key,
    ...[input]: {} extends Input<Key> ? [input?: Input<Key>] : [input: Input<Key>]
  ): Promise<Result<Output<Key>>> => {
    const loose = (input ?? {}) as LooseInput
    const { method, path } = pathOf(key, loose)
    const headers: Record<string, string> = { accept: "application/json" }
    // A repeated send after a lost answer must not do the deed twice.
    if (method === "POST") headers["idempotency-key"] = loose.idempotencyKey ?? randomId()
    if (loose.body !== undefined) headers["content-type"] = "application/json"
    if (loose.bytes !== undefined) headers["content-type"] = loose.bytes.type || "application/octet-stream"
    const body = loose.bytes ?? (loose.body === undefined ? null : JSON.stringify(loose.body))
    let response: Response
    try {
      response = await fetch(path, { method, headers, body, credentials: "same-origin" })
    } catch {
      return { ok: false, problem: offline }
    }
    if (response.status === 204) return { ok: true, data: undefined as Output<Key> }
    const answer: unknown = await response.json().catch(() => undefined)
    if (response.ok && answer !== undefined) return { ok: true, data: answer as Output<Key> }
    return { ok: false, problem: isProblem(answer) ? answer : unreadable(response.status) }
  }
})

/** `crypto.randomUUID` exists only in secure contexts; a province may start on plain HTTP inside its network. */
export const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")
}

/**
 * For `load`: the data, or out of the page. Not signed in leads to the sign-in page and back; everything else to the
 * error page with the problem.
 */
export const loaded = <Data>(result: Result<Data>, url: URL): Data => {
  if (result.ok) return result.data
  if (result.problem.status === 401) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`)
  // The first password, given by somebody else, opens nothing but its own change.
  if (result.problem.code === "password-change-needed") redirect(303, `/password?next=${encodeURIComponent(url.pathname + url.search)}`)
  error(result.problem.status === 0 ? 503 : result.problem.status, { message: result.problem.title, problem: result.problem })
}

/** The same for a part of a page that not everybody who sees the page may read: then `undefined`, and the page does without. */
export const loadedIfOpen = <Data>(result: Result<Data>, url: URL): Data | undefined =>
  !result.ok && (result.problem.status === 404 || result.problem.status === 403) ? undefined : loaded(result, url)
