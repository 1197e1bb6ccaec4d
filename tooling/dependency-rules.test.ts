import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"

const require = createRequire(import.meta.url)
const root = new URL("..", import.meta.url).pathname
const workspaces = ["packages/core", "packages/store", "packages/driver-sdk", "packages/drivers-cisco", "packages/drivers-polycom", "packages/media", "apps/gateway", "apps/web", "apps/lab"]

const folder = mkdtempSync(join(tmpdir(), "dependency-rules-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A tree like ours in which every package has a face, then the given files; answers "rule: file" for each violation. */
const violationsIn = (name: string, files: Record<string, string>): ReadonlyArray<string> => {
  const base = join(folder, name)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  write("package.json", JSON.stringify({ name: "plant", private: true, type: "module", workspaces: ["packages/*", "apps/*"] }))
  mkdirSync(join(base, "node_modules/@diemcau"), { recursive: true })
  for (const workspace of workspaces) {
    const short = workspace.split("/")[1]!
    write(`${workspace}/package.json`, JSON.stringify({
      name: `@diemcau/${short}`, version: "0.1.0", exports: { "./*": "./src/*.ts" }, dependencies: { effect: "1.0.0", hono: "1.0.0", ws: "1.0.0", "janus-gateway-js": "1.0.0" }
    }))
    write(`${workspace}/src/Face.ts`, "export const face = 1\nexport type Face = number\n")
    symlinkSync(join(base, workspace), join(base, "node_modules/@diemcau", short))
  }
  write("packages/driver-sdk/src/Observation.ts", "export type Observation = string\nexport const observed = 1\n")
  write("packages/driver-sdk/src/simulation/Simulator.ts", "export const simulator = 1\n")
  write("packages/store/src/Database.ts", "export const tables = 1\n")
  for (const library of ["effect", "hono", "ws", "left-pad", "janus-gateway-js"]) {
    write(`node_modules/${library}/package.json`, JSON.stringify({ name: library, version: "1.0.0", main: "dist/index.js" }))
    write(`node_modules/${library}/dist/index.js`, "exports.it = 1\n")
  }
  for (const [path, text] of Object.entries(files)) write(path, `${text}\n`)
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [
        join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
        "--config", join(root, "tooling/dependency-rules.cjs"), "--output-type", "json", "packages", "apps"
      ], { cwd: base, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1e8 })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }
  const { summary } = JSON.parse(run()) as { summary: { violations: ReadonlyArray<{ from: string; rule: { name: string } }> } }
  return [...new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort()
}

/** rule → the file that breaks it, and its import */
const plants: Record<string, readonly [path: string, text: string]> = {
  "core-knows-only-observations": ["packages/core/src/A.ts", `import type { Face } from "@diemcau/store/Face"; export type A = Face`],
  "core-takes-only-types-from-the-sdk": ["packages/core/src/B.ts", `export { observed } from "@diemcau/driver-sdk/Observation"`],
  "core-is-pure": ["packages/core/src/C.ts", `export { readFileSync } from "node:fs"`],
  "core-needs-few-libraries": ["packages/core/src/D.ts", `export { it } from "hono"`],
  "store-knows-only-core": ["packages/store/src/A.ts", `export { face } from "@diemcau/gateway/Face"`],
  "media-knows-only-core": ["packages/media/src/A.ts", `export { face } from "@diemcau/store/Face"`],
  "media-needs-few-libraries": ["packages/media/src/B.ts", `export { it } from "hono"`],
  "only-the-link-speaks-to-janus": ["packages/media/src/janus/C.ts", `export { it } from "janus-gateway-js"`],
  "sdk-knows-nothing-of-ours": ["packages/driver-sdk/src/A.ts", `import type { Face } from "@diemcau/core/Face"; export type A = Face`],
  "sdk-needs-no-effect": ["packages/drivers-cisco/src/A.ts", `export { it } from "effect"`],
  "a-driver-knows-only-the-sdk": ["packages/drivers-cisco/src/B.ts", `export { face } from "@diemcau/drivers-polycom/Face"`],
  "drivers-need-few-libraries": ["packages/drivers-polycom/src/A.ts", `export { it } from "hono"`],
  "gateway-composes-packages": ["apps/gateway/src/A.ts", `export { face } from "@diemcau/web/Face"`],
  "routes-do-not-touch-tables": ["apps/gateway/src/routes/a.ts", `export { tables } from "@diemcau/store/Database"`],
  "only-sessions-hold-drivers": ["apps/gateway/src/jobs/A.ts", `export { face } from "@diemcau/drivers-cisco/Face"`],
  "gateway-without-simulators": ["apps/gateway/src/B.ts", `export { simulator } from "@diemcau/driver-sdk/simulation/Simulator"`],
  "web-knows-core-and-the-api-type": ["apps/web/src/A.ts", `export { face } from "@diemcau/store/Face"`],
  "web-takes-only-types-from-the-gateway": ["apps/web/src/B.ts", `export { face } from "@diemcau/gateway/Face"`],
  "nobody-imports-the-lab": ["apps/gateway/src/C.ts", `export { face } from "@diemcau/lab/Face"`],
  "production-does-not-import-tests": ["packages/store/src/B.ts", `export * from "./TestPlant.ts"`],
  "no-way-around-the-exports": ["packages/store/src/C.ts", `export { face } from "../../core/src/Face.ts"`],
  "no-cycles": ["packages/store/src/D.ts", `import { e } from "./E.ts"; export const d = () => e`],
  "imports-exist": ["packages/store/src/F.ts", `export { nothing } from "./Nothing.ts"`],
  "libraries-are-declared": ["packages/store/src/G.ts", `export { it } from "left-pad"`]
}

describe("the import rules", () => {
  it("say nothing about imports that follow them", () => {
    expect(violationsIn("innocent", {
      "packages/core/src/A.ts": `import { it } from "effect"; import type { Observation } from "@diemcau/driver-sdk/Observation"; export const a = (o: Observation) => [it, o]`,
      "packages/core/src/A.test.ts": `export { readFileSync } from "node:fs"`,
      "packages/store/src/A.ts": `export { face } from "@diemcau/core/Face"`,
      "packages/drivers-cisco/src/A.ts": `export { it } from "ws"; export { face } from "@diemcau/driver-sdk/Face"`,
      "apps/gateway/src/routes/a.ts": `export { face } from "@diemcau/store/Face"; export { it } from "hono"`,
      "apps/gateway/src/conduct/drivers.ts": `export { face } from "@diemcau/drivers-polycom/Face"`,
      "apps/web/src/A.ts": `import type { Face } from "@diemcau/gateway/Face"; export { face } from "@diemcau/core/Face"; export type A = Face`,
      "apps/lab/src/A.ts": `export { face } from "@diemcau/drivers-cisco/Face"; export { simulator } from "@diemcau/driver-sdk/simulation/Simulator"`
    })).toEqual([])
  })

  const found = violationsIn("planted", {
    ...Object.fromEntries(Object.values(plants)),
    "packages/store/src/TestPlant.ts": "export const planted = 1",
    "packages/store/src/E.ts": `import { d } from "./D.ts"; export const e = () => d`
  })
  it.each(Object.entries(plants))("%s", (rule, [path]) => {
    expect(found).toContain(`${rule}: ${path}`)
  })

  it("are all planted here, and each says why", () => {
    const { forbidden } = require("./dependency-rules.cjs") as { forbidden: ReadonlyArray<{ name: string; comment: string }> }
    const unplanted = new Set(["production-needs-no-dev-library"])
    expect(forbidden.map(({ name }) => name).filter((name) => !(name in plants))).toEqual([...unplanted])
    for (const { comment } of forbidden) expect(comment.length).toBeGreaterThan(40)
  })
})
