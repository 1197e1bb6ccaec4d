import { createHash, randomBytes } from "node:crypto"
import type { Officer } from "@diemcau/core/Officer"
import { procedures } from "@diemcau/core/Procedure"
import { NotFound, NotPermitted, type Refused } from "@diemcau/core/Refusal"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import { duties, readings } from "@diemcau/core/responsibility/matrix"
import type { StoreError } from "@diemcau/store/Database"
import type { SignedIn } from "@diemcau/store/Session"
import { Cause, Exit, Result, Effect, Schema, type ManagedRuntime } from "effect"
import { Hono, type Context as HonoContext } from "hono"
import { gatewayApi, type OperationKey } from "../api/GatewayApi.ts"
import { isOpen, type Operation, type WireSchema } from "../api/operation.ts"
import type { Problem } from "../api/problem.ts"
import type { Asker, IdempotencyMismatch } from "../perform.ts"
import { Raw, TurnedAway, type HandlerServices, type Request } from "../routes/handler.ts"
import { handlers } from "../routes/handlers.ts"
import type { Arrival } from "./Arrival.ts"
import { BodyRefused, readBytes, readJson, refuseForm } from "./body.ts"
import { liveStream } from "./live.ts"
import { openApiDocument } from "./openapi.ts"
import { problemOf, refusalProblem, transportProblem, type FieldFault, type Told } from "./problem.ts"
import { problems } from "./problemsOf.ts"
import { Sessions, tokenOf } from "./sessions.ts"
import { decode } from "./validation.ts"

export type GatewayRuntime = ManagedRuntime.ManagedRuntime<HandlerServices, unknown>

/** What the front door knows of a request besides the request itself. */
export interface Door {
  readonly arrival: Arrival
}

export type GatewayApp = Hono<{ Bindings: Door }>

type Context = HonoContext<{ Bindings: Door }>

export interface AppOptions {
  readonly runtime: GatewayRuntime
  readonly log: (level: "warn" | "error", text: string, fields: Record<string, unknown>) => void
  /** Ready when the seed, the database and the web are. */
  readonly ready: () => Promise<boolean>
}

/** A handler whose key has been forgotten: what it takes was decoded by the schemas declared beside that key. */
type AnyHandler = (request: Record<keyof Request<OperationKey>, unknown>) => Effect.Effect<
  unknown, Refused | StoreError | IdempotencyMismatch, HandlerServices
>

class Answered extends Error {
  readonly problem: Told
  readonly headers: Record<string, string>
  constructor(problem: Told, headers: Record<string, string> = {}) {
    super(problem.code)
    this.problem = problem
    this.headers = headers
  }
}

const unsafe = new Set(["POST", "PUT", "PATCH", "DELETE"])

/** A browser sends cookies unasked: a write by cookie must come from our own pages. */
const fromOwnPage = (c: Context, own: string): boolean => {
  const site = c.req.header("sec-fetch-site")
  if (site !== undefined) return site === "same-origin"
  const origin = c.req.header("origin")
  return origin === undefined || origin === own
}

const guardOfficer = (operation: Operation, officer: Officer | null): Officer | null => {
  const { guard } = operation
  if (isOpen(guard)) return officer
  if (officer === null) throw new Answered(transportProblem("not-signed-in"))
  if ("reading" in guard && !mayRead(officer, guard.reading)) {
    throw new Answered(refusalProblem(NotPermitted.make({ duty: guard.reading, roles: Object.keys(readings[guard.reading].roles) })))
  }
  if ("procedure" in guard) {
    const { duty } = procedures[guard.procedure]
    if (!mayDo(officer, duty)) throw new Answered(refusalProblem(NotPermitted.make({ duty, roles: Object.keys(duties[duty].roles) })))
  }
  return officer
}

const part = (schema: WireSchema | undefined, input: unknown, faults: Array<FieldFault>): unknown => {
  if (schema === undefined) return undefined
  const decoded = decode(schema, input)
  if (Result.isSuccess(decoded)) return decoded.success
  faults.push(...decoded.failure)
  return undefined
}

const idempotencyOf = (c: Context, bytes: Uint8Array): Pick<Asker, "idempotency"> => {
  const key = c.req.header("idempotency-key")
  if (key === undefined) return {}
  if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw new Answered(transportProblem("idempotency-key"))
  const asked = `${c.req.method} ${c.req.path}${new URL(c.req.url).search}\n`
  const bodyHash = createHash("sha256").update(asked).update(bytes).digest()
  return { idempotency: { key, bodyHash } }
}

/** The whole API on Hono: one loop over the declared operations, one place where failures become problems. */
export const makeApp = ({ runtime, log, ready }: AppOptions): GatewayApp => {
  const app: GatewayApp = new Hono()
  const vietnamese = (c: Context) => (c.req.header("accept-language") ?? "vi").trimStart().startsWith("vi")

  const refuse = (c: Context, { detail, ...problem }: Told, headers: Record<string, string> = {}): Response => {
    const language = vietnamese(c) ? "vi" : "en"
    const body: Problem = { ...problem, title: problem.message[language], ...(detail === undefined ? {} : { detail: detail[language] }), instance: c.req.path }
    return new Response(JSON.stringify(body), {
      status: problem.status,
      headers: {
        "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff",
        ...(problem.status === 503 ? { "retry-after": "2" } : {}),
        ...(problem.status === 401 ? { "www-authenticate": "Bearer" } : {}),
        ...headers
      }
    })
  }

  const run = async <A, E>(c: Context, effect: Effect.Effect<A, E, HandlerServices>): Promise<A> => {
    const exit = await runtime.runPromiseExit(effect)
    if (Exit.isSuccess(exit)) return exit.value
    const reference = randomBytes(3).toString("hex").toUpperCase()
    const failure = exit.cause.reasons.find(Cause.isFailReason)?.error as Parameters<typeof problemOf>[0] | undefined
    const problem = failure === undefined ? transportProblem("internal", { reference }) : problemOf(failure, reference)
    const where = { reference, method: c.req.method, path: c.req.path }
    if (problem.status === 503) log("warn", (failure as StoreError).message, where)
    else if (problem.status >= 500) log("error", Cause.pretty(exit.cause), where)
    throw new Answered(problem)
  }

  const arrivalOf = async (c: Context): Promise<{ signedIn: SignedIn | null; token: string }> => {
    const { secure, trustworthy, origin } = c.env.arrival
    const found = tokenOf(c, secure)
    // What was sent in the clear may have been read on the way. A browser sends a cookie unasked: it counts for nothing.
    if (found?.from === "bearer" && !trustworthy) throw new Answered(transportProblem("insecure-transport"))
    if (found === undefined || !trustworthy) return { signedIn: null, token: "" }
    if (found.from === "cookie" && unsafe.has(c.req.method) && !fromOwnPage(c, origin)) throw new Answered(transportProblem("cross-site"))
    return { signedIn: await run(c, Sessions.use((sessions) => sessions.signedIn(found.token))), token: found.token }
  }

  /** Somebody with a first password, that others have seen, passes only where it is changed. */
  const admitted = (signedIn: SignedIn | null): Officer | null => {
    if (signedIn?.mustChangePassword === true) throw new Answered(transportProblem("password-change-needed"))
    return signedIn?.officer ?? null
  }

  const answer = async (key: OperationKey, operation: Operation, encode: ((result: unknown) => unknown) | undefined, c: Context): Promise<Response> => {
    const { arrival } = c.env
    if (operation.confidential === true && !arrival.trustworthy) throw new Answered(transportProblem("insecure-transport"))
    const { signedIn, token } = await arrivalOf(c)
    const known = isOpen(operation.guard) || operation.firstPassword === true ? signedIn?.officer ?? null : admitted(signedIn)
    const officer = guardOfficer(operation, known)
    const strange: Array<FieldFault> = []
    const params = part(operation.params, c.req.param(), strange)
    if (strange.length > 0) throw new Answered(refusalProblem(NotFound.make({ kind: operation.tag, id: c.req.path })))
    if (unsafe.has(c.req.method) && operation.body === undefined && operation.bytes === undefined) refuseForm(c)
    const faults: Array<FieldFault> = []
    const query = part(operation.query, c.req.query(), faults)
    const json = operation.body === undefined ? undefined : await readJson(c)
    const body = part(operation.body, json?.value, faults)
    if (faults.length > 0) throw new Answered(transportProblem("invalid-input", { fields: faults }))
    const bytes = operation.bytes === undefined ? json?.bytes ?? new Uint8Array() : await readBytes(c, operation.bytes.maximum)
    const asker: Asker = { officer, content: bytes, ...(c.req.method === "POST" ? idempotencyOf(c, bytes) : {}) }
    const request = {
      params, query, body, bytes, officer, asker, token,
      contentType: c.req.header("content-type") ?? "", arrival
    }
    const handler = handlers[key] as unknown as AnyHandler
    const result = await run(c, handler(request))
    if (result instanceof Raw) return result.response
    if (result instanceof TurnedAway) throw new Answered(transportProblem(result.problem), result.headers)
    if (encode === undefined) return new Response(null, { status: operation.status })
    const text = JSON.stringify(encode(result))
    return new Response(text, {
      status: operation.status, headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" }
    })
  }

  for (const [key, operation] of Object.entries(gatewayApi) as ReadonlyArray<[OperationKey, Operation]>) {
    const [method, path] = key.split(" ") as [string, string]
    const encode = operation.response === undefined ? undefined : Schema.encodeUnknownSync(operation.response)
    app.on(method, path, (c) => answer(key, operation, encode, c))
  }

  app.get("/api/v1/live", async (c) => {
    const { signedIn, token } = await arrivalOf(c)
    const officer = admitted(signedIn)
    if (officer === null) throw new Answered(transportProblem("not-signed-in"))
    const again = Sessions.use((sessions) => sessions.signedIn(token)).pipe(Effect.map((still) => still?.officer ?? null))
    return liveStream(runtime, { officer, again, lastEventId: c.req.header("last-event-id") ?? c.req.query("lastEventId") }, c.req.raw)
  })

  // Made when first asked for: a gateway that comes back from a crash has better to do.
  let document: ReturnType<typeof openApiDocument> | undefined
  app.get("/openapi.json", (c) => c.json(document ??= openApiDocument()))
  app.get("/livez", (c) => c.json({ status: "alive" }))
  app.get("/readyz", async (c) => (await ready()) ? c.json({ status: "ready" }) : c.json({ status: "starting" }, 503))
  app.get("/problems/:code", (c) => {
    const known = problems.get(c.req.param("code"))
    return known === undefined ? refuse(c, transportProblem("no-such-route")) : c.json(known)
  })

  const doors = app.routes.map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`) }))
  app.notFound((c) => {
    const taken = new Set(doors.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method))
    if (taken.size === 0) return refuse(c, transportProblem("no-such-route"))
    return refuse(c, transportProblem("method-not-allowed"), { allow: [...taken].join(", ") })
  })

  app.onError((error, c) => {
    if (error instanceof Answered) return refuse(c, error.problem, error.headers)
    if (error instanceof BodyRefused) return refuse(c, transportProblem(error.problem))
    const reference = randomBytes(3).toString("hex").toUpperCase()
    log("error", error.stack ?? String(error), { reference, method: c.req.method, path: c.req.path })
    return refuse(c, transportProblem("internal", { reference }))
  })

  return app
}
