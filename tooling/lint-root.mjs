// The lints that look across packages. All of them run, so that one visit shows every complaint.
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const checks = [
  ["node_modules/oxlint/bin/oxlint", "tooling"],
  ["node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", "--config", "tooling/dependency-rules.cjs", "--output-type", "err-long", "packages", "apps", "bench"],
  ["tooling/check-house.mjs"],
  ["tooling/check-clock.mjs"],
  ["tooling/check-docs.mjs"]
]
const failed = checks.filter((check) => spawnSync(process.execPath, check, { cwd: root, stdio: ["ignore", "inherit", "inherit"] }).status !== 0)
process.exitCode = failed.length === 0 ? 0 : 1
