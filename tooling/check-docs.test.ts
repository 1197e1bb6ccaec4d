import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { checkDocument, checkLibraries } from "./check-docs.mjs"

const root = mkdtempSync(join(tmpdir(), "check-docs-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))
for (const path of ["packages/core/src/Site.ts", "packages/core/src/site/rules.ts", "docs/map.md", "turbo.json", ".ci/run"]) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), path.endsWith(".md") ? "# Map\n\n## Điểm cầu, in short\n" : "")
}
const check = (text: string, path = "docs/a.md") =>
  checkDocument({ path, text }, { root, scripts: { "": ["test", "start"], "@diemcau/core": ["typecheck"] } })

describe("a document", () => {
  it.each([
    ["`packages/core/src/Gone.ts`", "packages/core/src/Gone.ts"],
    ["`core/src/Gone.ts`", "core/src/Gone.ts"],
    ["`packages/core/src/{Site,Gone}.ts`", "packages/core/src/Gone.ts"],
    ["`packages/core/src/*.sql`", "*.sql"],
    ["`.ci/gone`", ".ci/gone"],
    ["[map](maps.md)", "docs/maps.md"],
    ["[map](map.md#nowhere)", "no heading"],
    ["run `npm run tests`", "npm run tests"],
    ["```\nnpm run gone -- --force\n```", "npm run gone"],
    ["`npm run test -w @diemcau/core`", "not a script of @diemcau/core"],
    ["`npm test --workspace @diemcau/gone`", "no workspace"]
  ])("MUST NOT cite what is gone: %s", (text, said) => {
    expect(check(text)).toEqual([expect.stringContaining(said)])
  })

  it.each([
    "`packages/core/src/Site.ts:12` and `core/src/site/rules.ts`, `packages/*/src`, `turbo.json`, `.ci/run`",
    "`packages/<noun>/src/X.ts`, `docs/decisions/NNNN-name.md`, `packages/drivers-…`, `var/log`",
    "[map](map.md#điểm-cầu-in-short), [self](#a), [out](https://example.org/packages/gone)\n# a",
    "`npm test`, `npm start`, `npm ci`, `npm run typecheck -w @diemcau/core`",
    "words with a/b or and/or, `GET /api/v1/sites`, `effect/sql`"
  ])("may say: %s", (text) => {
    writeFileSync(join(root, "docs/a.md"), text)
    expect(check(text)).toEqual([])
  })
})

describe("the list of libraries", () => {
  const manifest = { path: "apps/web/package.json", text: JSON.stringify({ dependencies: { svelte: "5", "@diemcau/core": "1" } }) }
  const list = (line: string) => [manifest, { path: "docs/decisions/libraries.md", text: `| library | why |\n|---|---|\n${line}` }]
  it("names what is used, and nothing else", () => {
    expect(checkLibraries(list("| `svelte` | screens |"))).toEqual([])
    expect(checkLibraries(list("| `hono` | like `svelte` |"))).toEqual([expect.stringContaining("svelte has no line"), expect.stringContaining("hono is no longer")])
  })
})
