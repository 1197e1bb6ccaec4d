// The browser's tests need a Chromium. Finds one, or installs Debian's when it may; otherwise says what to do.
import { spawnSync } from "node:child_process"
import { accessSync, constants, statSync } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The shell first: it draws no windows of its own, which is half of what a Chromium does on two cores. */
const PACKAGES = ["chromium-headless-shell", "chromium"]
const NAMES = [...PACKAGES, "google-chrome-stable", "google-chrome", "chromium-browser"]
const ELSEWHERE = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"]

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** @returns {string | undefined} the path of a Chromium: CHROMIUM_PATH, else the first on the PATH */
export const findChromium = (env = process.env) =>
  env.CHROMIUM_PATH
    ? [env.CHROMIUM_PATH].find(isProgram)
    : [...(env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find(isProgram)

/** @returns {string | undefined} what stands in the way of an apt-get install */
export const whyNotInstall = ({ env = process.env, uid = process.getuid?.(), apt = isProgram("/usr/bin/apt-get"), debian = isProgram("/usr/bin/dpkg") } = {}) =>
  env.CHROMIUM_PATH ? `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is not a program. Correct it or unset it.`
    : !apt || !debian ? "Install Chromium or Chrome, or set CHROMIUM_PATH to one."
    : uid !== 0 ? "Install it once with: sudo apt-get update && sudo apt-get install --yes chromium-headless-shell — or set CHROMIUM_PATH to one."
    : undefined

const aptGet = (env, ...args) => spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "-qq", ...args], {
  stdio: ["ignore", "inherit", "inherit"], env: { ...env, DEBIAN_FRONTEND: "noninteractive" }
}).status === 0

/** @returns {{ path: string } | { problem: string }} */
export const ensureChromium = (machine = {}) => {
  const { env = process.env } = machine
  const found = findChromium(env)
  if (found) return { path: found }
  const obstacle = whyNotInstall(machine)
  if (obstacle) return { problem: obstacle }
  console.error("setup-chromium: installing Debian's chromium-headless-shell (once)")
  if (!aptGet(env, "update") || !PACKAGES.some((name) => aptGet(env, "install", "--yes", "--no-install-recommends", name))) {
    return { problem: "apt-get could not install it; its own message is above. Put it right, or set CHROMIUM_PATH to a Chromium." }
  }
  const installed = findChromium(env)
  return installed ? { path: installed } : { problem: "apt-get installed the package, but there is no program called chromium on the PATH." }
}

const SENTENCE = "The browser's tests need a Chromium, and there is none here."

/** vitest's global set-up of the browser's tests: without a browser they fail, and say so once. */
export const setup = () => {
  const outcome = ensureChromium()
  if ("problem" in outcome) throw new Error(`${SENTENCE} ${outcome.problem}`)
  process.env.CHROMIUM_PATH = outcome.path
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcome = ensureChromium()
  if ("problem" in outcome) {
    console.error(`${SENTENCE} ${outcome.problem}`)
    process.exitCode = 1
  }
}
