import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { countTests, describeCount } from "./count-tests.mjs"

let root: string
const write = (path: string, value: object) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), JSON.stringify(value))
}
const result = (...statuses: ReadonlyArray<string>) => ({
  success: !statuses.includes("failed"),
  testResults: [{
    name: "/r/packages/core/src/Site.test.ts", status: statuses.includes("failed") ? "failed" : "passed",
    assertionResults: statuses.map((status, n) => ({ status, fullName: `test ${n}` }))
  }]
})
const count = (excuses: Parameters<typeof countTests>[1]["excuses"] = [], machine = { root: false, mount: false }) =>
  countTests(root, { complete: true, excuses, machine })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "count-"))
  write("packages/core/package.json", { scripts: { test: "" } })
  write("apps/web/package.json", { scripts: { test: "", e2e: "" } })
  write("packages/core/var/test-results/vitest.json", result("passed", "passed"))
  write("apps/web/var/test-results/vitest.json", result("passed"))
  write("apps/web/var/test-results/e2e.json", result("passed"))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe("counting", () => {
  it("adds up every result file, of a second run too", () => {
    expect(count()).toMatchObject({ passed: 4, failed: 0, problems: [] })
    write("packages/core/var/test-results/vitest-external-database.json", result("passed", "failed"))
    expect(count()).toMatchObject({ passed: 5, failed: 1 })
    expect(describeCount(count())).toContain("1 of 6 tests failed")
    // The end of a long log is what people read: it names the test.
    expect(describeCount(count())).toMatch(/packages\/core\/var\/test-results\/vitest-external-database\.json: "test 1" failed/)
  })
  it("MUST complain about a workspace without a result", () => {
    rmSync(join(root, "apps/web/var/test-results/e2e.json"))
    expect(count().problems).toEqual([expect.stringContaining("apps/web/var/test-results/e2e.json is missing")])
    expect(countTests(root, { complete: false, excuses: [], machine: { root: true, mount: true } }).problems).toEqual([])
  })
  it("MUST complain when the tests with a real Janus were not run", () => {
    write("apps/web/package.json", { scripts: { test: "", e2e: "", "test:media": "" } })
    expect(count().problems).toEqual([expect.stringContaining("apps/web/var/test-results/media.json is missing")])
  })
  it.each(["skipped", "pending", "todo"])("MUST complain about a %s test", (status) => {
    write("packages/core/var/test-results/vitest.json", result("passed", status))
    expect(count().problems).toEqual([expect.stringContaining("was not run")])
  })
  it("MUST count a file that cannot be loaded, and an error outside any test, as a failure", () => {
    write("packages/core/var/test-results/vitest.json", { success: false, testResults: [{ name: "a", status: "failed", assertionResults: [] }] })
    expect(count().failed).toBe(1)
    write("packages/core/var/test-results/vitest.json", { ...result("passed"), success: false })
    expect(count().failed).toBe(1)
  })
  it("MUST complain about an empty run", () => {
    write("packages/core/var/test-results/vitest.json", { success: true, testResults: [] })
    expect(count().problems).toEqual([expect.stringContaining("holds no test")])
  })
  it("excuses a named test only on a machine that cannot run it", () => {
    write("packages/core/var/test-results/vitest.json", result("passed", "skipped"))
    const excuses = [{ file: "core/src/Site.test.ts", test: "test 1", needs: "root" as const, why: "only root may mount" }]
    expect(count(excuses)).toMatchObject({ problems: [], excused: [expect.stringContaining("only root may mount")] })
    expect(count(excuses, { root: true, mount: false }).problems).toHaveLength(1)
  })
})
