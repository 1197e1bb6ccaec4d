import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it, vi } from "vitest"
import { keepChild, pidFileOf } from "./KeptChild.ts"
import { endOrphan, livingPid, writePid } from "./PidFile.ts"

const folder = mkdtempSync(join(tmpdir(), "kept-child-"))
for (const part of ["run", "log"]) mkdirSync(join(folder, part))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const entry = program(
  "child.mjs", `console.log("began " + process.env.MARK); setInterval(() => {}, 60_000); process.on("disconnect", () => process.exit())`
)
const pidFile = pidFileOf(folder, "child")
const log = () => readFileSync(join(folder, "log", "child.log"), "utf8")

it("MUST start a killed child again within a second, with the environment as it is then, and end it when stopped", async () => {
  let mark = "first"
  const child = await keepChild({ name: "child", entry, env: () => ({ MARK: mark }) }, folder, () => undefined)
  await vi.waitFor(() => expect(log()).toBe("began first\n"), { timeout: 10_000 })
  const first = livingPid(pidFile)!
  mark = "second"
  const killedAt = performance.now()
  process.kill(first, "SIGKILL")
  await vi.waitFor(() => expect(livingPid(pidFile) ?? first).not.toBe(first), { timeout: 10_000, interval: 10 })
  expect(performance.now() - killedAt).toBeLessThan(1_000)
  await vi.waitFor(() => expect(log()).toBe("began first\nbegan second\n"), { timeout: 10_000 })
  mark = "third"
  child.renew()
  await vi.waitFor(() => expect(log()).toContain("began third"), { timeout: 10_000 })
  expect(child.failed()).toBe(false)
  const last = livingPid(pidFile)!
  await child.stop()
  expect(() => process.kill(last, 0)).toThrow("ESRCH")
  expect(livingPid(pidFile)).toBeUndefined()
})

it("MUST start it with its own flags for Node, each time", async () => {
  const telling = program("telling.mjs", `
    console.log(process.execArgv.includes("--max-old-space-size=77"))
    process.on("disconnect", () => process.exit())
    setInterval(() => {}, 60_000)`)
  const child = await keepChild({ name: "telling", entry: telling, env: () => ({}), flags: ["--max-old-space-size=77"] }, folder, () => undefined)
  const heard = () => readFileSync(join(folder, "log", "telling.log"), "utf8")
  await vi.waitFor(() => expect(heard()).toBe("true\n"), { timeout: 10_000 })
  child.renew()
  await vi.waitFor(() => expect(heard()).toBe("true\ntrue\n"), { timeout: 10_000 })
  await child.stop()
})

it("MUST wait longer each time for a child that never gets ready, and give it up as failed", async () => {
  const said: Array<string> = []
  const child = await keepChild(
    { name: "child", entry: program("crashing.mjs", "process.exit(3)"), env: () => ({}) }, folder, (text) => said.push(text)
  )
  await vi.waitFor(() => expect(child.failed()).toBe(true), { timeout: 20_000 })
  await child.stop()
  expect(said.map((text) => Number(/again in (\d+) ms/.exec(text)?.[1]))).toEqual([100, 200, 400, 800, 1600])
}, 30_000)

it("MUST end a child whose pulse has stopped, and start it again", async () => {
  const beating = program("beating.mjs", `
    setInterval(() => process.send({ pulse: true }, () => console.log("beat")), 100)
    process.on("disconnect", () => process.exit())`)
  const said: Array<string> = []
  const child = await keepChild({ name: "beating", entry: beating, env: () => ({}), patience: 1 }, folder, (text) => said.push(text))
  const first = livingPid(pidFileOf(folder, "beating"))!
  const beats = () => readFileSync(join(folder, "log", "beating.log"), "utf8").split("beat").length
  await vi.waitFor(() => expect(beats()).toBeGreaterThan(25), { timeout: 20_000 })
  expect(said).toEqual([])
  process.kill(first, "SIGSTOP")
  await vi.waitFor(() => expect(livingPid(pidFileOf(folder, "beating")) ?? first).not.toBe(first), { timeout: 10_000 })
  await child.stop()
  expect(said[0]).toContain("not been heard of")
})

it("MUST end the orphan that a killed supervisor left, before a successor starts", async () => {
  const orphan = spawn(process.execPath, ["-e", "setInterval(() => {}, 60_000)"], { stdio: "ignore" })
  writePid(pidFile, orphan.pid!)
  const ended = once(orphan, "exit")
  await endOrphan(pidFile)
  expect((await ended)[1]).toBe("SIGKILL")
  expect(livingPid(pidFile)).toBeUndefined()
})

it("MUST not touch a process that got an orphan's number since", async () => {
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 60_000)"], { stdio: "ignore" })
  writeFileSync(pidFile, `${stranger.pid}\n1\n`)
  await endOrphan(pidFile)
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  stranger.kill("SIGKILL")
  await once(stranger, "exit")
})
