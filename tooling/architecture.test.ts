import { describe, expect, it } from "vitest"
import { allowedFor, checkArchitecture, importsBetween, picture } from "./architecture.mjs"

const file = (path: string, text = "") => ({ path, text })
const code = [
  file("packages/core/src/Site.ts", `import type { Call } from "@diemcau/driver-sdk/Observation"`),
  file("packages/store/src/Site.ts", `import { type A, type B } from "@diemcau/core/Site"\nimport { c } from "@diemcau/core/Site"`),
  file("packages/store/src/Line.ts", `import { type A } from "@diemcau/core/Site"`),
  file("packages/store/src/Site.test.ts", `import { a } from "@diemcau/gateway/TestGateway"`),
  file("packages/store/vitest.config.ts", `import { a } from "@diemcau/gateway/Config"`),
  file("packages/store/package.json", "{}")
]
const rules = [{ from: { path: "^packages/(st[a-z]+)/" }, to: { path: "^(packages|apps|bench)/", pathNot: ["^packages/$1/", "^packages/core/", "^packages/driver-sdk/src/Observation\\.ts$"] } }]
const map = (drawing: string, row: string) => [...code, file("docs/map.md", `${row}\n\`\`\`mermaid\n${drawing}\n\`\`\`\n`)]
const drawing = "flowchart TD\n  core -.-> driver-sdk\n  store --> core"
const row = "| `packages/store/src` | rows | `packages/core`, and of `packages/driver-sdk` the types |"

describe("the picture of the architecture", () => {
  it("shows what the running code imports, and whether it takes types only", () => {
    expect(picture(importsBetween(code)).join("\n")).toBe(drawing)
  })

  it("reads from the rules what a workspace may import", () => {
    expect(allowedFor("packages/store", rules)).toEqual(["packages/core", "packages/driver-sdk"])
    expect(allowedFor("packages/core", rules)).toBeUndefined()
    expect(allowedFor("packages/drivers-cisco")).toEqual(["packages/driver-sdk"])
    expect(allowedFor("apps/lab")).toBeUndefined()
  })

  it("is accepted as it is in the code, and in no other way", () => {
    expect(checkArchitecture(map(drawing, row), rules)).toEqual([])
    expect(checkArchitecture(map(drawing.replace(" -.->", " -->"), row), rules)).toEqual([expect.stringContaining("lacks"), expect.stringContaining("not in the code")])
    expect(checkArchitecture(map(drawing, row.replace("`packages/core`, ", "")), rules)).toEqual([expect.stringContaining("packages/store may import packages/core")])
    expect(checkArchitecture(map(drawing, ""), rules)).toEqual([expect.stringContaining("packages/store has no row")])
  })
})
