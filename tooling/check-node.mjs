// The sources are TypeScript that Node runs by itself, so an old Node would only say "unknown file extension".
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const OLDEST = 24

/** @returns {string | undefined} why this Node cannot run the project, and what to do */
export const nodeProblem = (version, installed) => {
  if (Number(version.split(".")[0]) >= OLDEST) return installed ? undefined : "The dependencies are not installed. Run: node tooling/setup.mjs"
  const advice = installed
    ? "Start it through npm (npm test, npm start, npm run …): npm scripts use the Node from node_modules. Where no such package exists (macOS, Windows), install the Node named in .nvmrc."
    : "Run node tooling/setup.mjs first: on Linux it brings the right Node along; elsewhere install the Node named in .nvmrc."
  return `Điểm Cầu needs Node ${OLDEST} or newer, this is ${version}. ${advice}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = nodeProblem(process.versions.node, existsSync(new URL("../node_modules/.package-lock.json", import.meta.url)))
  if (problem) {
    console.error(problem)
    process.exitCode = 1
  }
}
