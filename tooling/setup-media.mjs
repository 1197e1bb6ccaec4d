// What meetings in the browser and their tests need from Debian: Janus, and for the tests Chromium and a C compiler.
// Installs them when it may, without starting a service; otherwise says the command. Does nothing twice.
import { spawnSync } from "node:child_process"
import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** By the program that shows that a package is there. */
const PROGRAMS = { janus: ["/usr/bin/janus"], chromium: ["/usr/bin/chromium"], gcc: ["/usr/bin/gcc"], "libc6-dev": ["/usr/include/dlfcn.h"], "util-linux": ["/usr/bin/setpriv"] }
const POLICY = "/usr/sbin/policy-rc.d"

/** @returns {string[]} Debian packages that are missing */
export const missingPackages = (env = process.env, exists = existsSync) =>
  Object.entries(PROGRAMS)
    .filter(([name, files]) => {
      const named = name === "janus" ? env.JANUS_PATH : name === "chromium" ? env.CHROMIUM_PATH : undefined
      return named ? !exists(named) : !files.every(exists)
    })
    .map(([name]) => name)

const command = (packages) => `apt-get update && apt-get install --yes --no-install-recommends ${packages.join(" ")}`

const aptGet = (...args) => spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "-qq", ...args], {
  stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
}).status === 0

/** Debian starts what it installs; the platform starts its own Janus, with secrets of its own. */
const withoutServices = (install) => {
  const ours = !existsSync(POLICY)
  if (ours) {
    writeFileSync(POLICY, "#!/bin/sh\nexit 101\n")
    chmodSync(POLICY, 0o755)
  }
  try {
    return install()
  } finally {
    if (ours) rmSync(POLICY, { force: true })
  }
}

/** @returns {string | undefined} a sentence about what is missing, or nothing */
export const setUpMedia = ({ env = process.env, uid = process.getuid?.(), apt = existsSync("/usr/bin/apt-get"), missing = missingPackages(env) } = {}) => {
  if (missing.length === 0) return undefined
  const wrong = [["janus", "JANUS_PATH"], ["chromium", "CHROMIUM_PATH"]].find(([name, setting]) => missing.includes(name) && env[setting])
  if (wrong) return `${wrong[1]} names ${env[wrong[1]]}, which does not exist. Correct it or unset it.`
  if (!apt) return `Missing: ${missing.join(", ")}. This machine has no apt-get: install them by its own means and name Janus in JANUS_PATH.`
  if (uid !== 0) return `Missing: ${missing.join(", ")}. Install them once with: sudo sh -c '${command(missing)}'`
  console.error(`setup-media: installing Debian's ${missing.join(", ")} (once)`)
  const installed = withoutServices(() => aptGet("update") && aptGet("install", "--yes", "--no-install-recommends", ...missing))
  if (!installed) return "apt-get could not install them; its own message is above."
  // Where services do start, Debian's Janus would start at the next boot, with Debian's well-known secrets.
  if (missing.includes("janus") && existsSync("/run/systemd/system")) spawnSync("systemctl", ["disable", "--now", "janus.service"], { stdio: "ignore" })
  const still = missingPackages(env)
  return still.length === 0 ? undefined : `apt-get succeeded, and yet these are missing: ${still.join(", ")}.`
}

const SENTENCE = "Tests of meetings in the browser need Janus, and this machine is not ready for them."

/** vitest's global set-up of the tests with a real Janus: without it they fail, and say so once. */
export const setup = (machine = {}) => {
  // vitest hands its project in; what is asked of the machine is read from the machine.
  const problem = setUpMedia("missing" in machine ? machine : {})
  if (problem) throw new Error(`${SENTENCE} ${problem}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = setUpMedia()
  if (problem) {
    console.error(`setup-media: ${problem}`)
    process.exitCode = 1
  }
}
