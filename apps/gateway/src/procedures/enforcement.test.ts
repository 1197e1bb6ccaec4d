import { readdirSync, readFileSync } from "node:fs"
import { procedures } from "@diemcau/core/Procedure"
import { ArticleKey, ProvisionKey } from "@diemcau/core/Regulation"
import { rules } from "@diemcau/core/registration/rules"
import { articleExcuses } from "@diemcau/core/regulation/enforcement"
import { articles, provisions } from "@diemcau/core/regulation/tuyen-quang"
import { duties } from "@diemcau/core/responsibility/matrix"
import { describe, expect, it } from "vitest"

const sources = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/test|Test/.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(`${folder}${path}`, import.meta.url), "utf8") }))
const code = [...sources("../../../../packages/core/src/"), ...sources("../")]

/** Enforcers that are no rule of a registration and no procedure: the function that does it. */
const functions: Readonly<Record<string, string>> = {
  "registration.decision-due": "export const decisionDueAt",
  "Conduct.plan": "export const plan"
}
/** Where provisions are only listed, seeded or bounded. */
const listings = ["regulation/tuyen-quang.ts", "regulation/amendable.ts"]

describe("each provision", () => {
  it("is known once", () => expect(provisions.map(({ key }) => key).sort()).toEqual([...ProvisionKey.literals].sort()))

  it.each(provisions.map((one) => [one.key, one] as const))("%s is enforced by something that exists and reads it, or excused", (key, { enforcement }) => {
    const readers = code.filter(({ path, text }) => {
      if (listings.includes(path)) return false
      const inUse = path === "Regulation.ts" ? text.slice(text.indexOf("export const checkBeforeOf")).split("export const requiredProvisions")[0]! : text
      return inUse.includes(`"${key}"`)
    })
    if ("excuse" in enforcement) {
      expect(enforcement.excuse.vi).not.toBe("")
      expect(enforcement.excuse.en).not.toBe("")
      return
    }
    const { by } = enforcement
    expect(readers.map(({ path }) => path), `${by} is said to enforce ${key}, but no code reads it`).not.toEqual([])
    const known = by in rules || by in procedures || code.some(({ text }) => by in functions && text.includes(functions[by]!))
    expect(known, `${by} is no rule, procedure or function`).toBe(true)
  })
})

describe("each article", () => {
  it("is known once", () => expect(articles.map(({ key }) => key).sort()).toEqual([...ArticleKey.literals].sort()))

  it.each([...ArticleKey.literals])("%s is enforced by a rule or a duty, or excused, and not both", (key) => {
    const byProvision = provisions.filter(({ article, enforcement }) => article === key && "by" in enforcement).map(({ key }) => key)
    const byDuty = Object.entries(procedures).filter(([, { duty }]) => (duties[duty].articles as ReadonlyArray<ArticleKey>).includes(key)).map(([name]) => name)
    const excuse = articleExcuses[key]
    if (excuse === undefined) expect([...byProvision, ...byDuty], `nothing enforces ${key}`).not.toEqual([])
    else {
      expect([...byProvision, ...byDuty], `${key} is enforced: its excuse can go`).toEqual([])
      expect(excuse.vi.length * excuse.en.length).toBeGreaterThan(0)
    }
  })

  it("has no number until the province types one", () => {
    expect(articles.filter(({ number }) => number !== null)).toEqual([])
  })
})
