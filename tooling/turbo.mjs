// Starts turbo the way this repository wants it: on the right Node, without telemetry, not wider than the machine.
import { spawn } from "node:child_process"
import { availableParallelism } from "node:os"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { nodeProblem } from "./check-node.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

/**
 * @param {ReadonlyArray<string>} args what follows `turbo`
 * @returns {Promise<number>} turbo's exit code
 */
export const turbo = (args) => new Promise((done, failed) => {
  const problem = nodeProblem(process.versions.node, existsSync(`${root}node_modules/.package-lock.json`))
  if (problem) {
    console.error(problem)
    return done(1)
  }
  // Each task is a process tree of its own (vitest workers, a PostgreSQL), so half the cores is already full house.
  const concurrency = args.some((arg) => arg.startsWith("--concurrency")) ? [] : [`--concurrency=${Math.max(2, Math.floor(availableParallelism() / 2))}`]
  const child = spawn(process.execPath, [`${root}node_modules/turbo/bin/turbo`, ...args, ...concurrency], {
    cwd: root, stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" }
  })
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
  child.once("error", failed)
  child.once("exit", (code) => done(code ?? 1))
})

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await turbo(process.argv.slice(2))
