// Adds up the result files of all test runs. A test that was skipped, or a workspace that wrote no result, is a problem:
// both would look like success. What a machine cannot do is excused by name in tooling/excused-tests.json.
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** Which result file a script in package.json must leave behind. */
const RESULT_OF_SCRIPT = { test: "vitest", "test:media": "media", e2e: "e2e" }
const WORKSPACES = ["packages/*/package.json", "apps/*/package.json"]

/** What this machine lets a test do. CAP_SYS_ADMIN is bit 21 of the effective capabilities. */
const machineHas = () => {
  const capabilities = existsSync("/proc/self/status") ? /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0" : "0"
  return { root: process.getuid?.() === 0, mount: (BigInt(`0x${capabilities}`) >> 21n & 1n) === 1n }
}

/** @typedef {{ file: string, test: string, needs: "root" | "mount", why: string }} Excuse */
/** @typedef {{ passed: number, failed: number, files: number, failures: Array<string>, problems: Array<string>, excused: Array<string> }} Count */

/**
 * @param {string} root
 * @param {{ complete: boolean, excuses?: ReadonlyArray<Excuse>, machine?: { root: boolean, mount: boolean } }} options
 *   complete: every workspace must have written its result
 * @returns {Count}
 */
export const countTests = (root, { complete, excuses = readExcuses(), machine = machineHas() }) => {
  /** @type {Count} */
  const count = { passed: 0, failed: 0, files: 0, failures: [], problems: [], excused: [] }
  const excuseFor = (file, test) => excuses.find((excuse) => file.endsWith(excuse.file) && new RegExp(excuse.test).test(test) && !machine[excuse.needs])
  const results = globSync(["tooling", "packages/*", "apps/*"].map((folder) => `${folder}/var/test-results/*.json`), { cwd: root }).sort()
  for (const file of results) addRun(count, file, JSON.parse(readFileSync(join(root, file), "utf8")), excuseFor)
  if (complete) {
    for (const file of expectedResults(root)) {
      // The same tests on a given PostgreSQL write vitest-external-database.json instead.
      if (!results.some((result) => result.startsWith(file.replace(".json", "")))) count.problems.push(`${file} is missing: its tests did not run to the end`)
    }
  }
  return count
}

/** @returns {ReadonlyArray<Excuse>} */
const readExcuses = () => JSON.parse(readFileSync(new URL("excused-tests.json", import.meta.url), "utf8"))

const expectedResults = (root) => [
  ...(existsSync(join(root, "tooling/vitest.config.ts")) ? ["tooling/var/test-results/vitest.json"] : []),
  ...globSync(WORKSPACES, { cwd: root }).sort().flatMap((manifest) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8"))
    return Object.entries(RESULT_OF_SCRIPT)
      .filter(([script]) => script in scripts)
      .map(([, result]) => manifest.replace("package.json", `var/test-results/${result}.json`))
  })
]

const addRun = (count, file, run, excuseFor) => {
  let failed = 0
  for (const suite of run.testResults) {
    count.files += 1
    const broken = suite.assertionResults.filter(({ status }) => status === "failed")
    for (const test of broken) count.failures.push(`${file}: "${test.fullName}" failed: ${firstLine(test.failureMessages?.[0])}`)
    // A file that cannot be loaded has no tests in it, and counts as one failure.
    const unloadable = broken.length === 0 && suite.status === "failed"
    if (unloadable) count.failures.push(`${file}: ${suite.name} failed as a whole: ${firstLine(suite.message)}`)
    failed += unloadable ? 1 : broken.length
    count.passed += suite.assertionResults.filter(({ status }) => status === "passed").length
    for (const test of suite.assertionResults) {
      if (test.status === "passed" || test.status === "failed") continue
      const excuse = excuseFor(suite.name, test.fullName)
      if (excuse) count.excused.push(excuse.why)
      else count.problems.push(`${file}: "${test.fullName}" was not run (${test.status})`)
    }
  }
  if (run.testResults.length === 0) count.problems.push(`${file} holds no test`)
  // An error outside any test (an unhandled rejection) fails the run without failing a test.
  const outside = failed === 0 && !run.success
  if (outside) count.failures.push(`${file}: an error outside any test, see the output above`)
  count.failed += outside ? 1 : failed
}

const firstLine = (message) => (message ?? "").split("\n")[0]

const describeExcuses = (excused) => [...new Set(excused)].map((why) => `${excused.filter((other) => other === why).length} not run on this machine: ${why}`)

/** @param {Count} count */
export const describeCount = ({ passed, failed, files, failures, problems, excused }) => [
  ...describeExcuses(excused),
  ...failures,
  ...problems,
  failed > 0 ? `${failed} of ${passed + failed} tests failed.`
    : problems.length > 0 ? `${passed} tests passed, but not all of them ran.`
    : `All ${passed} tests in ${files} files passed.`
].join("\n")

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = countTests(fileURLToPath(new URL("..", import.meta.url)), { complete: true })
  for (const line of [...describeExcuses(count.excused), ...count.failures, ...count.problems]) console.log(line)
  console.log(`${count.passed} passed, ${count.failed} failed`)
  process.exitCode = count.failed > 0 || count.problems.length > 0 ? 1 : 0
}
