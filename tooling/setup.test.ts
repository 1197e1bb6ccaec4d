import { spawn } from "node:child_process"
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { installEnvironment, treeMatchesLockfile } from "./setup.mjs"

let root: string
const lockfile = (version: string, more: object = {}) => JSON.stringify({ lockfileVersion: 3, packages: { "": {}, "node_modules/a": { version, integrity: "x" }, ...more } })
const lines = (file: string) => existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8").split("\n").filter(Boolean) : []

/** An npm that behaves like `npm ci`: empties node_modules, takes its time, writes the tree, or does what the test says. */
const npmThat = (does: string) => {
  const npm = join(root, "bin/npm")
  mkdirSync(dirname(npm), { recursive: true })
  writeFileSync(npm, `#!/bin/sh\necho "$@" >> "${root}/calls"\n${does}\n`)
  chmodSync(npm, 0o755)
}
const installs = (seconds: number) => `rm -rf node_modules; sleep ${seconds}; mkdir node_modules; cp package-lock.json node_modules/.package-lock.json`

const start = () => {
  const child = spawn(process.execPath, [join(root, "tooling/setup.mjs")], {
    cwd: root, stdio: ["ignore", "pipe", "pipe"], detached: true, env: { PATH: [join(root, "bin"), "/usr/bin", "/bin"].join(delimiter) }
  })
  let said = ""
  child.stdout.on("data", (text) => { said += text })
  child.stderr.on("data", (text) => { said += text })
  const done = once(child, "close").then(([code]) => ({ code: code as number | null, said }))
  return { child, done }
}
const setUp = () => start().done

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "setup-"))
  mkdirSync(join(root, "tooling"))
  copyFileSync(new URL("setup.mjs", import.meta.url), join(root, "tooling/setup.mjs"))
  writeFileSync(join(root, "package.json"), '{ "type": "module" }')
  writeFileSync(join(root, "package-lock.json"), lockfile("1.0.0"))
})
afterEach(() => {
  chmodSync(root, 0o700)
  rmSync(root, { recursive: true, force: true })
})

describe("setting up", () => {
  it("installs once per lockfile, and is silent when there is nothing to do", async () => {
    npmThat(installs(0))
    expect((await setUp()).code).toBe(0)
    expect(await setUp()).toEqual({ code: 0, said: "" })
    expect(lines("calls")).toHaveLength(1)
    writeFileSync(join(root, "package-lock.json"), lockfile("2.0.0"))
    expect((await setUp()).said).toContain("installing")
    expect(lines("calls")).toHaveLength(2)
  })

  it("installs once when two start together", async () => {
    npmThat(installs(1))
    const both = await Promise.all([setUp(), setUp()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(lines("calls")).toHaveLength(1)
    expect(both.map(({ said }) => said).join()).toContain("waiting for it")
  })

  it("installs again after an install that was interrupted, and leaves no lock behind", async () => {
    npmThat("rm -rf node_modules; mkdir node_modules; touch started; sleep 30")
    const { child, done } = start()
    while (!existsSync(join(root, "started"))) await new Promise(setImmediate)
    process.kill(-child.pid!, "SIGTERM")
    expect((await done).code).not.toBe(0)
    expect(existsSync(join(root, "var/setup.lock"))).toBe(false)
    npmThat(installs(0))
    expect((await setUp()).code).toBe(0)
    expect(treeMatchesLockfile(root)).toBe(true)
  })

  it("takes over the lock of an install that was killed", async () => {
    npmThat(installs(0))
    mkdirSync(join(root, "var/setup.lock"), { recursive: true })
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(join(root, "var/setup.lock"), longAgo, longAgo)
    expect((await setUp()).code).toBe(0)
    expect(lines("calls")).toHaveLength(1)
  })

  it("says in one sentence that npm failed, and tries again the next time", async () => {
    npmThat("echo ECONNREFUSED >&2; exit 7")
    const { code, said } = await setUp()
    expect(code).toBe(1)
    expect(said).toMatch(/ECONNREFUSED[\s\S]*npm ci failed \(exit code 7\)/)
    npmThat(installs(0))
    expect((await setUp()).code).toBe(0)
  })

  it("says that npm is missing", async () => {
    const { code, said } = await new Promise<{ code: number; said: string }>((done) => {
      const child = spawn(process.execPath, [join(root, "tooling/setup.mjs")], { env: { PATH: join(root, "nowhere") } })
      let said = ""
      child.stderr.on("data", (text) => { said += text })
      child.on("close", (code) => done({ code: code ?? -1, said }))
    })
    expect(code).toBe(1)
    expect(said).toContain("npm is not on the PATH")
  })

  it("leaves a tree alone that somebody installed by hand", async () => {
    npmThat("exit 1")
    mkdirSync(join(root, "node_modules"))
    copyFileSync(join(root, "package-lock.json"), join(root, "node_modules/.package-lock.json"))
    expect(await setUp()).toEqual({ code: 0, said: "" })
    expect(lines("calls")).toEqual([])
  })
})

describe("a tree matches the lockfile", () => {
  const installed = (text: string) => {
    mkdirSync(join(root, "node_modules"), { recursive: true })
    writeFileSync(join(root, "node_modules/.package-lock.json"), text)
  }
  it("not when a version differs, nor when a package for this machine is missing", () => {
    installed(lockfile("1.0.1"))
    expect(treeMatchesLockfile(root)).toBe(false)
    installed(lockfile("1.0.0"))
    expect(treeMatchesLockfile(root)).toBe(true)
    writeFileSync(join(root, "package-lock.json"), lockfile("1.0.0", { "node_modules/b": { version: "1.0.0", optional: true, os: [process.platform], cpu: [process.arch] } }))
    expect(treeMatchesLockfile(root)).toBe(false)
  })
  it("also when only another machine's package is missing", () => {
    installed(lockfile("1.0.0"))
    writeFileSync(join(root, "package-lock.json"), lockfile("1.0.0", { "node_modules/b": { version: "1.0.0", optional: true, os: ["aix"], cpu: ["ppc64"] } }))
    expect(treeMatchesLockfile(root)).toBe(true)
  })
})

describe("the install's environment", () => {
  it("forgets which script of which workspace npm was running, and the Node that is about to go", () => {
    const env = installEnvironment("/r", {
      PATH: ["/r/node_modules/.bin", "/node_modules/.bin", "/usr/bin"].join(delimiter),
      npm_config_workspace: "@diemcau/core", npm_lifecycle_event: "pretest", npm_config_omit: "dev", npm_config_registry: "https://registry.example", HOME: "/h"
    })
    expect(env).toEqual({ PATH: "/usr/bin", npm_config_registry: "https://registry.example", HOME: "/h" })
  })
})
