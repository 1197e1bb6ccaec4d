// npm test: every unit and integration test, then those with a real Janus, then the browser's, then what they add up to.
// A failing package does not hide the others; arguments (--force, --filter=…) go to turbo.
import { globSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { countTests, describeCount } from "./count-tests.mjs"
import { turbo } from "./turbo.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const args = process.argv.slice(2)
const started = Date.now()

for (const file of globSync(["tooling", "packages/*", "apps/*"].map((folder) => `${folder}/var/test-results/*.json`), { cwd: root })) {
  rmSync(`${root}${file}`, { force: true })
}
const units = await turbo(["run", "test", "test:root", "--continue", ...args])
// One after the other: they measure how soon a Janus that hangs is noticed.
const media = await turbo(["run", "test:media", "--continue", "--concurrency=1", ...args])
const browser = await turbo(["run", "e2e", "--continue", ...args])

// With a filter only some packages run, and the absence of the others' results means nothing.
const partial = args.some((arg) => arg.startsWith("--filter") || arg === "-F" || arg === "--affected")
const count = countTests(root, { complete: !partial })
console.log(`\n${describeCount(count)} ${Math.round((Date.now() - started) / 1000)} s.`)
process.exitCode = units === 0 && media === 0 && browser === 0 && count.failed === 0 && count.problems.length === 0 ? 0 : 1
