import { afterEach, describe, expect, it } from "vitest"
import { driverOf, Platform } from "../test/Platform.ts"
import { banner, healthy, ScriptedUnit } from "../test/ScriptedUnit.ts"
import type { Script } from "../test/ScriptedUnit.ts"
import type { PolycomDriverOptions } from "./PolycomDriver.ts"

const running: Array<{ stop(): Promise<void> | void }> = []
afterEach(async () => {
  for (const item of running.splice(0).reverse()) await item.stop()
})

async function serve(script: Script, greeting = banner) {
  const unit = await ScriptedUnit.start(greeting, script)
  running.push(unit)
  return unit
}

async function connect(unit: ScriptedUnit, options: PolycomDriverOptions & { family?: "group" | "hdx"; timeouts?: { connect: number; command: number } } = {}) {
  const { family = "group", timeouts = { connect: 2_000, command: 150 }, ...driver } = options
  const platform = new Platform(timeouts)
  const codec = await driverOf(family, driver).connect({ host: "127.0.0.1", port: unit.port, account: "", password: "bí mật" }, platform.context)
  running.push({ stop: () => codec.close() })
  return { platform, codec }
}

/** A healthy unit but for some commands. */
const but = (odd: Record<string, string | undefined>): Script => (command) => command in odd ? odd[command] : healthy(command)

const status = (state: string, id = 9) => `notification:callstatus:outgoing:${id}: A:a@b.example:${state}:384:0:videocall\r\n`
const inCall = "callinfo begin\r\ncallinfo:9:A:a@b.example:384:connected:notmuted:outgoing:videocall\r\ncallinfo end\r\n"

describe("signing in", () => {
  it("a unit that prints nothing at all is asked who it is", async () => {
    const { codec } = await connect(await serve(healthy, ""), { timeouts: { connect: 200, command: 500 } })
    expect(await codec.probe()).toMatchObject({ factoryPassword: true, registration: "registered", identity: { systemName: "Phòng họp" } })
  })

  it("the password goes to the prompt once, in UTF-8, with events before and after it", async () => {
    const unit = await serve((command) => command === "bí mật" ? `${status("connected")}mute near on\r\n${banner}` : healthy(command), `\n\n\n${status("opened")}Password: `)
    const { platform } = await connect(unit)
    expect(unit.commands.slice(0, 2)).toEqual(["bí mật", "callstate register"])
    expect(platform.story.slice(0, 2)).toEqual(["dialling", "connected"])
  })

  it.each([["password failed\r\n"], ["\r\nerror: password failed\r\n\n\n\nPassword:"], ["\r\nPassword:"]])("refused by %j", async (answer) => {
    const unit = await serve(() => answer, "\n\n\nPassword:")
    await expect(connect(unit)).rejects.toMatchObject({ reason: "password-refused" })
    expect(unit.commands).toEqual(["bí mật"])
  })

  it("a prompt that comes too late is not taken for a refusal", async () => {
    const unit = await serve((command) => command === "callstate register" ? "\n\n\nPassword:password failed\r\nPassword:" : undefined, "")
    await expect(connect(unit, { timeouts: { connect: 100, command: 1_000 } })).rejects.toMatchObject({ reason: "closed", isRetryable: true })
    expect(unit.commands).not.toContain("bí mật")
  })

  it("a unit that asks for the password again in mid-session has ended the session", async () => {
    const unit = await serve(healthy)
    const { codec } = await connect(unit)
    unit.print("\n\n\nPassword:")
    expect(await codec.closed).toMatchObject({ reason: "closed" })
  })

  it("a line closed before the prompt is a unit with no session to spare", async () => {
    const unit = await serve(healthy, "")
    const closing = setInterval(() => unit.hangUpLine(), 5)
    await expect(connect(unit)).rejects.toMatchObject({ reason: "session-limit", isRetryable: true })
    clearInterval(closing)
  })

  it("given up by the platform while it waits", async () => {
    const unit = await serve(() => undefined, "Password:")
    const platform = new Platform()
    const connecting = driverOf("group").connect({ host: "127.0.0.1", port: unit.port, account: "", password: "x" }, platform.context)
    await expect.poll(() => unit.commands).toEqual(["x"])
    platform.giveUp()
    await expect(connecting).rejects.toMatchObject({ reason: "closed" })
  })
})

describe("registrations", () => {
  it("'already active', with and without 'info: ', is success; a refusal is a missing capability", async () => {
    const { codec, platform } = await connect(await serve(but({
      "callstate register": "info: event/notification already active:callstate\r\n",
      "notify callstatus": "event/notification already active:callstatus\r\n",
      "sleep register": "error: this command is not supported on this model\r\n",
      "status": "error:command not found\r\n"
    })))
    await platform.toldFact("camera")
    expect([...codec.capabilities].sort()).toEqual(["audio.mute", "calls", "camera", "diagnostics"])
    expect(await codec.probe()).toMatchObject({ registration: undefined, microphone: undefined, camera: "connected" })
  })

  it.each([
    ["cs: call[9] chan[0] dialstr[a@b.example] state[RINGING]\r\nactive: call[9] speed[384]\r\n"], ["active: call[9] speed[384]\r\n"]
  ])("without notifications the direction of a call is asked for: %j", async (lines) => {
    let calls = "system is not in a call\r\n"
    const unit = await serve((command) => command === "notify callstatus" ? "error: command not found\r\n" : command === "callinfo all" ? calls : healthy(command))
    const { platform } = await connect(unit)
    calls = inCall.replace("outgoing", "incoming")
    unit.print(lines)
    const { fact } = await platform.toldFact("calls", ({ calls }) => calls.length > 0)
    expect(fact).toMatchObject({ calls: [{ id: "9", direction: "incoming", state: "connected" }] })
    expect(platform.story).toEqual([])
  })
})

describe("disorder", () => {
  it("a whoami block, an echo and a prompt between a command and its answer", async () => {
    const { platform } = await connect(await serve(but({ "mute near get": `${banner}mute near get\r\n-> status\r\nmute near on\r\n` })))
    expect(platform.observations).toContainEqual({ evidence: "resync", fact: { kind: "microphones", state: "muted" } })
  })

  it.each([["a refusal", "error: command not found\r\n"], ["an answer", "camera near source 1\r\n"], ["an old state", "mute near on\r\n"]])(
    "%s that comes after its time is not the next question's", async (_, late) => {
      let owed = ""
      const unit = await serve((command) => {
        const answer = owed + (healthy(command) ?? "")
        owed = ""
        if (command !== "camera near source" || !silent) return answer
        owed = late
        return undefined
      })
      let silent = false
      const { platform, codec } = await connect(unit)
      silent = true
      await expect(codec.probe()).rejects.toMatchObject({ reason: "no-answer", raw: "camera near source" })
      silent = false
      await codec.resync()
      expect(await codec.probe()).toMatchObject({ camera: "connected" })
      expect(platform.facts.filter(({ kind }) => kind === "calls")).toEqual(expect.arrayContaining([{ kind: "calls", calls: [] }]))
      expect(platform.facts.filter(({ kind }) => kind === "microphones").at(-1)).toEqual({ kind: "microphones", state: "open" })
    }
  )

  it("an empty list is asked again; what comes next is believed", async () => {
    const answers = ["callinfo begin\r\ncallinfo end\r\n", inCall]
    const { platform } = await connect(await serve((command) => command === "callinfo all" ? answers.shift() : healthy(command)))
    expect(platform.facts.filter(({ kind }) => kind === "calls")).toMatchObject([{ calls: [{ id: "9" }] }])
  })

  it("a list that stays empty is empty", async () => {
    const unit = await serve(but({ "callinfo all": "callinfo begin\r\ncallinfo end\r\n" }))
    const { platform } = await connect(unit)
    expect(platform.facts.filter(({ kind }) => kind === "calls")).toEqual([{ kind: "calls", calls: [] }])
    expect(unit.commands.filter((command) => command === "callinfo all")).toHaveLength(3)
  })

  it("a list that can not be read is not 'no call': the session ends with 'protocol'", async () => {
    const unit = await serve(but({ "callinfo all": "callinfo begin\r\ncallinfo:what is this\r\ncallinfo end\r\n" }))
    await expect(connect(unit)).rejects.toMatchObject({ reason: "protocol", raw: "callinfo:what is this" })
  })

  it("a call that ends in the same packet as the list that holds it has ended", async () => {
    const { platform } = await connect(await serve(but({ "callinfo all": `${inCall}${status("disconnected")}` })))
    expect(platform.facts.flatMap(({ kind }) => kind.startsWith("call") ? [kind] : [])).toEqual(["calls", "call-ended"])
  })

  it("an end whose cause never comes is told all the same", async () => {
    const unit = await serve(but({ "callinfo all": inCall }))
    const { platform } = await connect(unit)
    unit.print("ended: call[9]\r\n")
    expect((await platform.toldFact("call-ended")).fact).toMatchObject({ callId: "9", cause: "other" })
  })

  it.each([
    ["lines of nonsense", () => "nonsense\r\n".repeat(2_100)],
    ["a line of 50 MB", () => Buffer.alloc(50 << 20, 0x61)]
  ])("%s: closed with 'protocol'", async (_, garbage) => {
    const unit = await serve(healthy)
    const { codec } = await connect(unit)
    unit.print(garbage())
    expect(await codec.closed).toMatchObject({ reason: "protocol" })
  })

  it("bytes that are no text change nothing", async () => {
    const unit = await serve(healthy)
    const { platform, codec } = await connect(unit)
    const told = platform.observations.length
    unit.print(Buffer.from([255, 253, 31, 0xc3, 0x28, 0xfe, 13, 10, 0, 27, 91, 51, 49, 109, 0xed, 0xa0, 0x80, 10, 13]))
    await codec.resync()
    expect(platform.observations.slice(told).map(({ fact }) => fact)).toEqual([{ kind: "calls", calls: [] }, { kind: "microphones", state: "open" }])
  })
})

describe("a line that is dead without saying so", () => {
  it("is found out by the keep-alive question and closed with 'no-answer'", async () => {
    let dead = false
    const unit = await serve((command) => dead ? undefined : healthy(command))
    const { codec } = await connect(unit, { keepAlive: 30, timeouts: { connect: 1_000, command: 60 } })
    await expect.poll(() => unit.commands.filter((command) => command === "callinfo all").length).toBeGreaterThan(2)
    dead = true
    expect(await codec.closed).toMatchObject({ reason: "no-answer" })
  })

  it("answers that fit no question close it with 'protocol'", async () => {
    let lost = false
    const unit = await serve((command) => lost ? "volume 23\r\n" : healthy(command))
    const { codec } = await connect(unit, { keepAlive: 30, timeouts: { connect: 1_000, command: 60 } })
    lost = true
    expect(await codec.closed).toMatchObject({ reason: "protocol" })
  })
})

describe("microphones", () => {
  it("an echo of a refused command is not a state", async () => {
    const unit = await serve((command) => command === "mute near on" ? "mute near on\n\rerror: command not supported in current configuration\r\n" : healthy(command))
    const { platform, codec } = await connect(unit, { family: "hdx" })
    await expect(codec.setMicrophones("muted")).rejects.toMatchObject({ reason: "command-refused" })
    expect(platform.facts).not.toContainEqual({ kind: "microphones", state: "muted" })
  })

  it("a press in the room while an answer is owed is not lost", async () => {
    let silent = false
    const unit = await serve((command) => silent && command === "mute near get" ? undefined : healthy(command))
    const { platform, codec } = await connect(unit)
    silent = true
    await expect(codec.resync()).rejects.toMatchObject({ reason: "no-answer" })
    unit.print("mute near on\r\n")
    await platform.toldFact("microphones", ({ state }) => state === "muted")
  })

  it("an acknowledgement without the deed is a refusal", async () => {
    const { platform, codec } = await connect(await serve(but({ "mute near on": "mute near on\r\n" })))
    await expect(codec.setMicrophones("muted")).rejects.toMatchObject({ reason: "command-refused" })
    expect(platform.facts).not.toContainEqual({ kind: "microphones", state: "muted" })
  })

  it("of several waiting wishes the last is sent, and all callers learn how it went", async () => {
    let state = "off"
    const unit = await serve((command) => {
      if (/^mute near (on|off)$/.test(command)) return `mute near ${(state = command.slice(10))}\r\n`
      return command === "mute near get" ? `mute near ${state}\r\n` : healthy(command)
    })
    const { codec } = await connect(unit)
    const probing = codec.probe()
    await Promise.all([codec.setMicrophones("muted"), codec.setMicrophones("open"), codec.setMicrophones("muted")])
    await probing
    expect(unit.commands.filter((command) => command.startsWith("mute near o"))).toEqual(["mute near on"])
    expect(state).toBe("on")
  })
})

describe("the prompt", () => {
  it("answers right behind it are answers on a unit that echoes nothing", async () => {
    let state = "off"
    const unit = await serve((command) => {
      if (/^mute near (on|off)$/.test(command)) state = command.slice(10)
      return `${command === "mute near get" || command.startsWith("mute near o") ? `mute near ${state}\r\n` : healthy(command) ?? ""}-> `
    })
    const { platform, codec } = await connect(unit)
    await codec.setMicrophones("muted")
    await codec.resync()
    expect(platform.observations.at(-1)).toEqual({ evidence: "resync", fact: { kind: "microphones", state: "muted" } })
  })
})

describe("while a call is being set up", () => {
  const dialling = async (options: PolycomDriverOptions = {}) => {
    const unit = await serve((command) => command.startsWith("dial ") ? `dialing manual\r\n${status("opened")}` : healthy(command))
    const { platform, codec } = await connect(unit, options)
    await platform.toldFact("camera")
    await codec.dial("a@b.example", { rate: 384 })
    await platform.toldFact("call")
    return { unit, platform, codec, since: unit.commands.length }
  }

  it("nothing is sent until it is connected", async () => {
    const { unit, platform, codec, since } = await dialling()
    const resync = codec.resync()
    unit.print(`cs: call[9] chan[0] dialstr[a@b.example] state[RINGING]\r\n${status("connecting")}`)
    await platform.toldFact("call", ({ call }) => call.state === "connecting")
    expect(unit.commands).toHaveLength(since)
    unit.print(status("connected"))
    await resync
    expect(unit.commands.slice(since)).toEqual(["callinfo all", "mute near get"])
  })

  it("but a hang-up is, at once", async () => {
    const { unit, codec, since } = await dialling()
    const resync = codec.resync().catch((error: unknown) => error)
    await codec.hangUp()
    expect(unit.commands.slice(since)).toEqual(["hangup all"])
    await codec.close()
    expect(await resync).toMatchObject({ reason: "closed" })
  })

  it("and a set-up that never ends holds nothing for ever", async () => {
    const { unit, codec, since } = await dialling({ longestHold: 80 })
    await codec.resync()
    expect(unit.commands.slice(since)).toEqual(["callinfo all", "mute near get"])
  })
})
