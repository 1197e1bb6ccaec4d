import { describe, expect, it } from "vitest"
import { checkHouse } from "./check-house.mjs"

const check = (path: string, text = "", longFiles: Record<string, number> = {}) =>
  checkHouse([{ path, text }], { longFiles, manifests: [{ folder: "packages/store", name: "@diemcau/store", needs: ["@diemcau/core"] }] })
const lines = (count: number) => "a\n".repeat(count)
// Spelled in parts, or this file would complain about itself.
const machine = ["", "work", "main"].join("/")

describe("the house", () => {
  it.each([
    ["packages/core/src/utils.ts", "", "noun"],
    ["packages/core/src/helpers/Site.ts", "", "noun"],
    ["packages/core/src/index.ts", "", "barrel"],
    ["packages/core/src/Site.ts", "const a = b as any", "as any"],
    ["apps/web/src/routes/+page.svelte", "<p>hi</p>\n<script lang=\"ts\">\nconst a = b as any\n</script>", "+page.svelte:3 as any"],
    ["packages/core/src/Site.ts", `const path = "${machine}/var"`, "path of one machine"],
    ["docs/map.md", `see ${["", "shared", "x.md"].join("/")}`, "path of one machine"],
    ["packages/core/src/Site.test.ts", "it.skip(\"a\", f)", ".skip"],
    ["packages/core/src/Site.test.ts", "test.todo(\"a\")", ".todo"],
    ["packages/core/src/Site.test.ts", "it.effect.only(\"a\", f)", ".only"],
    ["packages/core/src/Site.test.ts", "// not run: because\nit.only(\"a\", f)", ".only"],
    ["packages/store/src/Site.ts", "if (error.message.includes(\"401\")) retry()", "tag, reason or code"],
    ["apps/gateway/src/routes/sites.ts", "import { saveSite } from \"@diemcau/store/Site\"", "a route writes"],
    ["apps/gateway/src/routes/sites.ts", "db.insert(sites)", "a route writes"],
    ["packages/store/src/Site.ts", "import { a } from \"@diemcau/gateway/A\"", "packages/store/package.json"]
  ])("complains about %s %s", (path, text, said) => {
    expect(check(path, text)).toEqual([expect.stringContaining(said)])
  })

  it.each([
    ["packages/core/src/Commonwealth.ts", "const a = b as unknown as Site"],
    ["packages/core/src/Site.test.ts", "// not run: the province has not answered yet\nit.skip(\"a\", f); it.skipIf(!root)(\"b\", f)"],
    ["apps/gateway/src/routes/sites.ts", "import { listSites } from \"@diemcau/store/Site\"; import type { saveSite } from \"@diemcau/store/Site\"; cache.delete(1)"],
    ["packages/store/src/Site.ts", "import { a } from \"@diemcau/core/Site\"; import { b } from \"@diemcau/store/Unit\"; import { c } from \"./framework/c.ts\""]
  ])("says nothing about %s %s", (path, text) => {
    expect(check(path, text)).toEqual([])
  })
})

describe("long files", () => {
  const path = "packages/core/src/Site.ts"
  it("are refused above 400 lines", () => {
    expect(check(path, lines(400))).toEqual([])
    expect(check(path, lines(401))).toEqual([expect.stringContaining("401 lines")])
  })
  it("may be excused, but only shrink", () => {
    expect(check(path, lines(450), { [path]: 450 })).toEqual([])
    expect(check(path, lines(451), { [path]: 450 })).toEqual([expect.stringContaining("may only shrink")])
    expect(check(path, lines(399), { [path]: 450 })).toEqual([expect.stringContaining("take it off the list")])
    expect(check(path, "", { "packages/core/src/Gone.ts": 450 })).toEqual([expect.stringContaining("is gone")])
  })
  it("may be data", () => {
    expect(check("packages/drivers-cisco/transcripts/boot.json", lines(900))).toEqual([])
  })
})
