// Installs the dependencies once per lockfile. Plain JavaScript without imports of ours: it runs on whatever Node
// started npm (>= 20), before anything is installed. Says nothing when there is nothing to do.
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { delimiter, join, resolve, sep } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"

const HEARTBEAT_MS = 1_000
/** A lock that has not been touched for this long belonged to an install that was killed. */
const ABANDONED_MS = 10_000

/** What an install is valid for: this lockfile, on this kind of machine. */
export const wantedStamp = (root) => {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex")
  return `${lock} ${process.platform}-${process.arch}\n`
}

const stampFile = (root) => join(root, "node_modules", ".setup-stamp")
const readOr = (file, otherwise) => existsSync(file) ? readFileSync(file, "utf8") : otherwise

/**
 * npm writes `node_modules/.package-lock.json` last, when an install has succeeded. If it holds what the lockfile
 * asks for (somebody ran `npm install` by hand), installing again would only cost time.
 */
export const treeMatchesLockfile = (root) => {
  const hidden = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages
  const installed = JSON.parse(readFileSync(hidden, "utf8")).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) return true
    const found = installed[path]
    if (found === undefined) return entry.optional === true && !fitsThisMachine(entry)
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

const allows = (names, value) => {
  const list = [names].flat()
  return list.includes(value) || (list.every((item) => item.startsWith("!")) && !list.includes(`!${value}`))
}
/** An optional package that names no machine is only needed by another optional one, so its absence proves nothing. */
const fitsThisMachine = ({ os, cpu, libc }) =>
  os !== undefined && cpu !== undefined && allows(os, process.platform) && allows(cpu, process.arch)
  && (libc === undefined || allows(libc, process.report.getReport().header.glibcVersionRuntime ? "glibc" : "musl"))

/** The environment of `npm run` names the script's own workspace and flags; the install must not inherit those. */
export const installEnvironment = (root, env) => {
  const bin = join(root, "node_modules", ".bin")
  const inherited = Object.entries(env).filter(([name]) =>
    !/^npm_(lifecycle|package|command)/i.test(name)
    && !/^npm_config_(workspaces?|include_workspace_root|local_prefix|global|dry_run|json|omit|include|ignore_scripts)$/i.test(name))
  // npm must not run on the Node it is about to delete from node_modules.
  const path = (env.PATH ?? "").split(delimiter).filter((folder) => resolve(folder) !== bin && !folder.endsWith(`${sep}node_modules${sep}.bin`))
  return { ...Object.fromEntries(inherited), PATH: path.join(delimiter) }
}

const installArguments = ["ci", "--include=dev", "--include=optional", "--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"]

const npmCi = (root, onChild) => new Promise((done) => {
  const child = spawn("npm", installArguments, {
    cwd: root, env: installEnvironment(root, process.env), stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32"
  })
  onChild(child)
  child.once("error", (error) => done(error.code === "ENOENT" ? "npm is not on the PATH" : error.message))
  child.once("exit", (code, signal) => done(code === 0 ? undefined : signal ? `it was stopped by ${signal}` : `exit code ${code}`))
})

/** Takes the lock, or waits until whoever holds it has finished or has died. The folder's age is the holder's heartbeat. */
const takeLock = async (root) => {
  const lock = join(root, "var", "setup.lock")
  mkdirSync(join(root, "var"), { recursive: true })
  for (let announced = false;;) {
    try {
      mkdirSync(lock)
      const heartbeat = setInterval(() => { const at = new Date(); utimesSync(lock, at, at) }, HEARTBEAT_MS)
      return () => { clearInterval(heartbeat); rmSync(lock, { recursive: true, force: true }) }
    } catch (error) {
      if (error.code !== "EEXIST") throw error
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > ABANDONED_MS) rmSync(lock, { recursive: true, force: true })
    else {
      if (!announced) console.error("setup: another install is running here; waiting for it")
      announced = true
      await pause(200)
    }
  }
}

/** @returns {Promise<string | undefined>} a sentence about what went wrong, or nothing */
export const setUp = async (root, install = npmCi) => {
  const wanted = wantedStamp(root)
  const stamp = stampFile(root)
  if (readOr(stamp, "") === wanted) return undefined
  const release = await takeLock(root)
  let child
  const stop = (signal) => { child?.kill(signal); release(); process.exit(130) }
  process.once("SIGINT", stop).once("SIGTERM", stop)
  try {
    if (readOr(stamp, "") === wanted) return undefined
    if (!treeMatchesLockfile(root)) {
      rmSync(stamp, { force: true })
      console.error("setup: installing the dependencies (once per lockfile, about a minute)")
      const failure = await install(root, (started) => { child = started })
      if (failure) {
        return `npm ci failed (${failure}). Its own message is above; usual causes are no way to the package registry, a full disk, `
          + "or files in node_modules that belong to another user. Nothing else was changed: run the same command again."
      }
    }
    mkdirSync(join(root, "node_modules"), { recursive: true })
    writeFileSync(stamp, wanted)
    return undefined
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop)
    release()
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url))
  const problem = await setUp(root).catch((error) =>
    `${error.message}. The folder ${root} must be writable for the user who runs npm.`)
  if (problem) {
    console.error(`setup: ${problem}`)
    process.exitCode = 1
  }
}
