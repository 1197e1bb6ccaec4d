import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { GatewayApi, OperationKey } from "@diemcau/gateway/api/GatewayApi"
import type { Problem } from "@diemcau/gateway/api/problem"

type Wire<Operation, Part extends string> = Operation extends { readonly [Key in Part]: { readonly Encoded: infer Encoded } } ? Encoded : undefined

type Parts<Key extends OperationKey> = {
  readonly [Part in "params" | "query" | "body" as GatewayApi[Key] extends { readonly [One in Part]: unknown } ? Part : never]: Wire<GatewayApi[Key], Part>
}

/** JSON as the operation's schema puts it on the wire. */
export type Answer<Key extends OperationKey> = Wire<GatewayApi[Key], "response">

/** The platform said no, in its own words. */
export class Refused extends Error {
  override readonly name = "Refused"
  readonly problem: typeof Problem.Encoded
  constructor(key: string, problem: typeof Problem.Encoded) {
    super(`${key}: ${problem.status} ${problem.code}: ${problem.message?.en ?? problem.title} ${JSON.stringify(problem.errors ?? "")}`)
    this.problem = problem
  }
}

/** Somebody who uses the platform through its HTTP API, as any program outside would. */
export interface Caller {
  call<Key extends OperationKey>(key: Key, ...parts: keyof Parts<Key> extends never ? [] : [Parts<Key>]): Promise<Answer<Key>>
  /** Server-sent events from now on. */
  readonly headers: Readonly<Record<string, string>>
}

/** Milliseconds between two attempts, and the longest that one may take. */
const again = { pause: 200, answer: 20_000 } as const

/** Sends it again until the platform answers anything but "not now": what a client does whose request came to nothing. */
const patiently = async (send: () => Promise<Response>, patience: number): Promise<Response> => {
  const giveUpAt = performance.now() + patience
  for (;;) {
    try {
      const response = await send()
      if (response.status !== 503 || performance.now() > giveUpAt) return response
      await response.body?.cancel()
    } catch (cause) {
      if (performance.now() > giveUpAt) throw cause
    }
    await pause(again.pause)
  }
}

/**
 * A caller without or with a token. Rejects with {@link Refused} whatever the platform refuses. `patience`: milliseconds
 * for which a platform that is away is asked again, each request under one Idempotency-Key, so that it is done once.
 */
export const caller = (origin: string, token?: string, patience = 0): Caller => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return {
    headers,
    call: async (key, ...rest) => {
      const [method, pattern] = key.split(" ") as [string, string]
      const parts = (rest[0] ?? {}) as { params?: Record<string, string>; query?: Record<string, string>; body?: unknown }
      const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.params?.[name] ?? ""))
      const query = parts.query === undefined ? "" : `?${new URLSearchParams(parts.query)}`
      const sent = {
        ...headers, ...(parts.body === undefined ? {} : { "content-type": "application/json" }),
        ...(method === "POST" ? { "idempotency-key": randomUUID() } : {})
      }
      const response = await patiently(() => fetch(`${origin}${path}${query}`, {
        method, signal: AbortSignal.timeout(again.answer), headers: sent,
        ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) })
      }), patience)
      if (!response.ok) throw new Refused(key, await response.json() as typeof Problem.Encoded)
      return (response.status === 204 ? undefined : await response.json()) as Answer<typeof key>
    }
  }
}

/** Signs in; one session each. */
export const signIn = async (origin: string, account: string, password: string, patience = 0): Promise<Caller> => {
  const { token } = await caller(origin, undefined, patience).call("POST /api/v1/sessions", { body: { account, password } })
  return caller(origin, token, patience)
}
