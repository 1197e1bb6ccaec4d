import { readFileSync } from "node:fs"
import { procedures, type ProcedureName } from "@diemcau/core/Procedure"
import { duties } from "@diemcau/core/responsibility/matrix"
import { describe, expect, it } from "vitest"
import { gatewayApi } from "../api/GatewayApi.ts"
import type { Operation } from "../api/operation.ts"
import { refusalProblems } from "../http/refusalWords.ts"
import { handlers } from "../routes/handlers.ts"
import { implementations } from "./implementations.ts"

const names = Object.keys(procedures) as ReadonlyArray<ProcedureName>
const operations = Object.entries(gatewayApi) as ReadonlyArray<[string, Operation]>
const timekeeper = readFileSync(new URL("../jobs/Timekeeper.ts", import.meta.url), "utf8")

describe("the catalogue of procedures", () => {
  it.each([...names])("%s is implemented, has words, a duty and its doors", (name) => {
    const { words, duty, doors, event, subject, refusals } = procedures[name]
    expect(implementations[name]).toBeTypeOf("function")
    expect(words.vi).not.toBe("")
    expect(words.en).not.toBe("")
    expect(duties[duty].articles.length).toBeGreaterThan(0)
    expect(event.split(".")[0]).toBe(subject)
    for (const refusal of refusals) expect(refusalProblems[refusal].status).toBeGreaterThanOrEqual(400)
    const routes = operations.filter(([, { guard }]) => "procedure" in guard && guard.procedure === name)
    expect(routes.length).toBe((doors as ReadonlyArray<string>).includes("route") ? 1 : 0)
    if ((doors as ReadonlyArray<string>).includes("job")) expect(timekeeper).toContain(`perform("${name}"`)
  })

  it("has nothing that is not declared", () => expect(Object.keys(implementations).sort()).toEqual([...names].sort()))
})

describe("the operations of the API", () => {
  it.each(operations.map(([key]) => key))("%s is guarded, and answered", (key) => {
    const operation = operations.find(([other]) => other === key)![1]
    expect(handlers[key as keyof typeof handlers]).toBeTypeOf("function")
    if (key.startsWith("GET ")) {
      expect("procedure" in operation.guard).toBe(false)
    } else if (!/\/(assessments?|diff)$/.test(key)) {
      // Asking the rules about a request, a change or a draft stores nothing; every other unsafe method is a procedure or a named record.
      expect("procedure" in operation.guard || "record" in operation.guard).toBe(true)
    }
  })
})
