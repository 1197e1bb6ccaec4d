import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Effect, Redacted } from "effect"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { runJanus, runs, testOptions } from "../TestJanus.ts"
import { MediaRelay } from "../MediaRelay.ts"
import { JanusLink } from "./Link.ts"
import { findJanus, notInstalled } from "./Process.ts"

let options: ReturnType<typeof testOptions>
beforeEach(() => {
  options = testOptions()
})
afterEach(() => options.remove())

/** Addresses and ports on which a process listens for TCP, from /proc. */
const listening = (pid: number): ReadonlyArray<string> => {
  const sockets = new Set(readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    const target = /socket:\[(\d+)\]/.exec(fileLink(`/proc/${pid}/fd/${fd}`))
    return target ? [target[1]!] : []
  }))
  return ["tcp", "tcp6"].flatMap((kind) => readFileSync(`/proc/${pid}/net/${kind}`, "utf8").split("\n").slice(1).flatMap((line) => {
    const fields = line.trim().split(/\s+/)
    return fields[3] === "0A" && sockets.has(fields[9]!) ? [fields[1]!.split(":")[0]!] : []
  }))
}
const fileLink = (path: string): string => {
  try {
    return readlinkSync(path)
  } catch {
    return ""
  }
}

describe("Janus as a child", () => {
  it("listens for control on loopback only, keeps its secrets to its owner, and leaves nothing behind", async () => {
    const janus = runJanus(options)
    const life = await janus.life(1)
    const folder = join(options.dataDirectory, "run", "janus")
    expect(listening(life.pid)).toStrictEqual(["0100007F", "0100007F"])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600)
    expect(readFileSync(`/proc/${life.pid}/cmdline`, "utf8")).not.toContain(Redacted.value(life.adminSecret))
    await janus.stop()
    expect(runs(life.pid)).toBe(false)
    expect(existsSync(folder)).toBe(false)
    expect(existsSync(join(options.dataDirectory, "run", "janus.pid"))).toBe(false)
  })

  it("is started again when it dies, with new secrets, and says so", async () => {
    const janus = runJanus(options)
    const first = await janus.life(1)
    process.kill(first.pid, "SIGKILL")
    const second = await janus.life(2)
    expect(second.pid).not.toBe(first.pid)
    expect(Redacted.value(second.roomsKey)).not.toBe(Redacted.value(first.roomsKey))
    expect(options.sentences).toHaveLength(1)
    expect(options.sentences[0]).toMatch(/SIGKILL.*Started again in 200 ms/)
    await janus.stop()
  })

  it("refuses whoever has no token, or one of a former life", async () => {
    const janus = runJanus(options)
    const first = await janus.life(1)
    const stale = first.token()
    process.kill(first.pid, "SIGKILL")
    const { control, token } = await janus.life(2)
    for (const wrong of ["", stale]) {
      const link = await JanusLink.open({ url: control, token: () => wrong })
      await expect(link.createSession()).rejects.toMatchObject({ reason: "refused", code: 403 })
      link.close()
    }
    const link = await JanusLink.open({ url: control, token })
    await expect(link.createSession()).resolves.toBeDefined()
    link.close()
    await janus.stop()
  })

  it("ends with the process that started it, however that ends", async () => {
    const parent = spawn(process.execPath, ["--conditions=development", fileURLToPath(new URL("../../test/doomed-parent.ts", import.meta.url)), options.dataDirectory], {
      stdio: ["ignore", "pipe", "inherit"]
    })
    const [line] = await once(parent.stdout, "data") as [Buffer]
    const pid = Number(line.toString())
    expect(runs(pid)).toBe(true)
    parent.kill("SIGKILL")
    await once(parent, "exit")
    await vi.waitFor(() => expect(runs(pid)).toBe(false), { timeout: 2000, interval: 20 })
  })

  it("ends what an earlier run left behind, but no stranger that got its pid", async () => {
    const pidFile = join(options.dataDirectory, "run", "janus.pid")
    mkdirSync(join(options.dataDirectory, "run"))
    // What tells ours from a stranger is the configuration folder in the command line.
    const orphan = spawn("sh", ["-c", "echo up; read line", "janus", "-F", join(options.dataDirectory, "run", "janus")])
    const stranger = spawn("sh", ["-c", "echo up; read line"])
    await Promise.all([once(orphan.stdout, "data"), once(stranger.stdout, "data")])
    const ended = once(orphan, "exit")

    writeFileSync(pidFile, String(orphan.pid))
    const first = runJanus(options)
    await first.life(1)
    expect((await ended)[1]).toBe("SIGKILL")
    await first.stop()

    writeFileSync(pidFile, String(stranger.pid))
    const second = runJanus(options)
    await second.life(1)
    expect(runs(stranger.pid!)).toBe(true)
    stranger.kill()
    await second.stop()
  })

  it("a machine without Janus is told how to get it, once, and everything else answers", async () => {
    expect(findJanus({ path: join(options.dataDirectory, "nowhere") })).toBeUndefined()
    const outcome = await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
      const relay = yield* MediaRelay
      const meetingId = "018f3a40-0000-7000-8000-000000000001" as Parameters<typeof relay.open>[0]
      return { available: relay.available(), open: yield* Effect.flip(relay.open(meetingId)), participants: relay.participants(meetingId) }
    }).pipe(Effect.provide(MediaRelay.layer({ ...options, path: join(options.dataDirectory, "nowhere") })))))
    expect(outcome.available).toBe("not-installed")
    expect(outcome.open).toMatchObject({ reason: "not-installed", isRetryable: false })
    expect(outcome.participants).toStrictEqual([])
    expect(options.sentences).toStrictEqual([expect.stringMatching(/nowhere, which is not a program.*npm run setup:media$/)])
    expect(notInstalled(undefined)).toMatch(/^Janus is not installed.*npm run setup:media$/)
  })
})
