import { describe, expect, it } from "vitest"
import { gateway, pathOf, randomId } from "./gateway.ts"

const province = { name: "Tuyên Quang", pretend: true, labUrl: null, demoAccounts: [], now: "2026-11-24T01:00:00.000Z" }

/** A fetch that answers once and remembers what it was asked. */
const answering = (answer: () => Response | Promise<Response>) => {
  const asked: Array<{ path: string; init: RequestInit | undefined }> = []
  const fetch = (async (path: string, init?: RequestInit) => {
    asked.push({ path, init })
    return answer()
  }) as typeof globalThis.fetch
  return { asked, call: gateway(fetch).call }
}
const header = (init: RequestInit | undefined, name: string) => new Headers(init?.headers).get(name)

describe("paths", () => {
  it("puts parameters in, encoded", () => {
    expect(pathOf("GET /api/v1/sites/:code", { params: { code: "a/b ê" } })).toEqual({ method: "GET", path: "/api/v1/sites/a%2Fb%20%C3%AA" })
  })
  it("fills several parameters", () => {
    expect(pathOf("POST /api/v1/meetings/:id/sites/:siteId/redial", { params: { id: "m", siteId: "s" } }).path).toBe("/api/v1/meetings/m/sites/s/redial")
  })
  it("appends what is asked, and leaves out what is not", () => {
    expect(pathOf("GET /api/v1/events", { query: { after: "3", limit: undefined } }).path).toBe("/api/v1/events?after=3")
    expect(pathOf("GET /api/v1/events", { query: {} }).path).toBe("/api/v1/events")
  })
  it("does not send a request with a hole in its path", () => expect(() => pathOf("GET /api/v1/sites/:code")).toThrow("code"))
})

describe("calls", () => {
  it("give the data", async () => {
    const { call } = answering(() => Response.json(province))
    expect(await call("GET /api/v1/province")).toEqual({ ok: true, data: province })
  })

  it("carry an Idempotency-Key on every POST, and a new one each time", async () => {
    const { asked, call } = answering(() => Response.json({}, { status: 201 }))
    const input = { body: { account: "a", password: "b" } }
    await call("POST /api/v1/sessions", input)
    await call("POST /api/v1/sessions", input)
    const keys = asked.map(({ init }) => header(init, "idempotency-key"))
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).not.toBe(keys[0])
    expect(asked[0]!.init?.body).toBe('{"account":"a","password":"b"}')
    expect(header(asked[0]!.init, "content-type")).toBe("application/json")
  })

  it("carry none on a GET", async () => {
    const { asked, call } = answering(() => Response.json(province))
    await call("GET /api/v1/province")
    expect(header(asked[0]!.init, "idempotency-key")).toBeNull()
  })

  it("turn a lost line into the problem \"offline\"", async () => {
    const { call } = answering(() => Promise.reject(new TypeError("fetch failed")))
    expect(await call("GET /api/v1/province")).toMatchObject({ ok: false, problem: { code: "offline", status: 0 } })
  })

  it("hand the gateway's problem over as it is", async () => {
    const problem = { type: "/problems/not-found", title: "No", status: 404, code: "not-found", message: { vi: "Không", en: "No" } }
    const { call } = answering(() => Response.json(problem, { status: 404 }))
    expect(await call("GET /api/v1/province")).toEqual({ ok: false, problem })
  })

  it("survive an answer that is no JSON, of a proxy in between", async () => {
    const { call } = answering(() => new Response("<h1>Bad gateway</h1>", { status: 502 }))
    expect(await call("GET /api/v1/province")).toMatchObject({ ok: false, problem: { code: "internal", status: 502 } })
  })

  it("have nothing to read after 204", async () => {
    const { call } = answering(() => new Response(null, { status: 204 }))
    expect(await call("DELETE /api/v1/sessions/current")).toEqual({ ok: true, data: undefined })
  })
})

it("makes random ids of version 4 that do not repeat", () => {
  const ids = Array.from({ length: 100 }, randomId)
  expect(new Set(ids).size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
