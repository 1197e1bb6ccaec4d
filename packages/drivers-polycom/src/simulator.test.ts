import { once } from "node:events"
import { connect } from "node:net"
import type { Socket } from "node:net"
import type { Simulator } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { afterEach, describe, expect, it } from "vitest"
import { startPolycomSimulator } from "./simulator.ts"
import type { PolycomSimulatorOptions } from "./simulator.ts"

const running: Array<Simulator> = []
const sockets: Array<Socket> = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const simulator of running.splice(0)) await simulator.stop()
})

async function start(more: Partial<PolycomSimulatorOptions> = {}) {
  const network = makeSwitchboard({ conferencePattern: /^hoi-nghi/ })
  const simulator = await startPolycomSimulator({
    family: "group", network, name: "son-duong", model: "RealPresence Group 310", systemName: "Sơn Dương", address: "son-duong@hnth.example",
    account: "", password: "mk", serialNumber: "8213", port: 0, host: "127.0.0.1", callPace: 0, ...more
  })
  running.push(simulator)
  return { simulator, network }
}

/** A bare telnet client: what was received so far, and the bytes up to a text. */
async function telnet(simulator: Simulator) {
  const socket = connect(simulator.port, simulator.host)
  sockets.push(socket)
  let received = ""
  let look = () => {}
  socket.on("data", (chunk) => {
    received += chunk.toString("utf8")
    look()
  })
  socket.on("error", () => undefined)
  await once(socket, "connect")
  return {
    socket,
    send: (text: string) => socket.write(text),
    /** Takes everything up to and with `text` out of what was received. */
    async upTo(text: string): Promise<string> {
      for (;;) {
        const at = received.indexOf(text)
        if (at >= 0) {
          const taken = received.slice(0, at + text.length)
          received = received.slice(taken.length)
          return taken
        }
        await new Promise<void>((resolve) => {
          look = resolve
        })
      }
    }
  }
}

async function signedIn(simulator: Simulator) {
  const client = await telnet(simulator)
  await client.upTo("Password:")
  client.send("mk\r")
  await client.upTo("-> ")
  const ask = async (command: string) => {
    client.send(`${command}\r`)
    return (await client.upTo("\r\n-> ")).slice(0, -"\r\n-> ".length)
  }
  return { ...client, ask }
}

describe("sign-in", () => {
  it("prints the prompt, and the block with keys padded to column 22", async () => {
    const { simulator } = await start()
    const client = await telnet(simulator)
    expect(await client.upTo("Password:")).toBe("\n\n\nPassword:")
    client.send("mk\r\n")
    const block = await client.upTo("\r\n-> ")
    expect(block).toMatch(/^\r\nHi, my name is : Sơn Dương\r\nHere is what I know about myself:\r\nModel: {15}RealPresence Group 310\r\nSerial Number: {7}8213\r\nSoftware Version: {4}6\.2\.1\r\n/)
    expect(block).toMatch(/\r\nLocal Time is: {8}.*\r\n.*SNMP Enabled: {8}True\r\n-> $/s)
  })

  it("refuses a wrong password and prompts again", async () => {
    const { simulator } = await start()
    const client = await telnet(simulator)
    await client.upTo("Password:")
    client.send("sai\r")
    expect(await client.upTo("Password:")).toContain("password failed")
    client.send("mk\r")
    await client.upTo("-> ")
    expect(simulator.log.map(({ text }) => text)).toEqual(["***", "***"])
  })

  it("asks for nothing when no password is set", async () => {
    const { simulator } = await start({ password: "" })
    expect(await (await telnet(simulator)).upTo("-> ")).not.toContain("Password:")
  })

  it("closes the session above its limit without a word", async () => {
    const { simulator } = await start({ sessionLimit: 1 })
    const first = await signedIn(simulator)
    const { socket } = await telnet(simulator)
    await once(socket, "close")
    expect(socket.bytesRead).toBe(0)
    expect(await first.ask("mute near get")).toBe("mute near get\r\nmute near off")
  })
})

describe("commands", () => {
  it.each([
    ["callinfo all", "system is not in a call"],
    ["MUTE NEAR GET", "mute near off"],
    ["mute far get", "mute far no call connected"],
    ["getcallstate", "cs: call[0] inactive\r\ncs: call[1] inactive\r\ncs: call[2] inactive"],
    ["hangup all", "hanging up all"],
    ["hangup video \"1\"", "error: connection 1 is not active"],
    ["dial manual", "error: command needs more parameters to execute successfully"],
    ["dial manual \"384\" \"x\" pots", "error: command needs more parameters to execute successfully"],
    ["systemsetting get model", "systemsetting model \"RealPresence Group 310\""],
    ["camera near source", "camera near source 1"],
    ["uptime get", "0 Hour, 0 Minutes"],
    ["echo \"#end cmd#\"", "#end cmd#"],
    ["frobnicate", "error: command not found"]
  ])("%s", async (command, answer) => {
    const { simulator } = await start()
    const { ask } = await signedIn(simulator)
    expect(await ask(command)).toBe(`${command}\r\n${answer}`)
  })

  it("an HDX echoes with LF CR, and stops when told", async () => {
    const { simulator } = await start({ family: "hdx", model: "HDX 8000" })
    const { ask } = await signedIn(simulator)
    expect(await ask("camera near 2")).toBe("camera near 2\n\rcamera near 2")
    expect(await ask("cmdecho off")).toBe("cmdecho off\n\rcmdecho off")
    expect(await ask("camera near 2")).toBe("camera near 2")
  })

  it("stores registrations for every session, also over a power cut", async () => {
    const { simulator } = await start()
    const first = await signedIn(simulator)
    expect(await first.ask("mute register")).toBe("mute register\r\nmute registered")
    expect(await first.ask("notify mutestatus")).toBe("notify mutestatus\r\nnotify mutestatus success")
    await simulator.setFault("power-cut", true)
    await simulator.setFault("power-cut", false)
    const second = await signedIn(simulator)
    expect(await second.ask("mute register")).toBe("mute register\r\ninfo: event/notification already active:mute")
    expect(await second.ask("notify")).toBe("notify\r\nregistered for 1 notifications:mutestatus")
    simulator.pressMute()
    expect(await second.upTo("muted\r\n")).toBe("\r\nmute near on\r\nnotification:mutestatus:near:near:near:near:muted\r\n")
    expect(await second.ask("mute unregister")).toBe("mute unregister\r\nmute unregistered")
  })

  it("tells in its status what is missing", async () => {
    const { simulator } = await start()
    const { ask } = await signedIn(simulator)
    expect(await ask("status")).toMatch(/^status\r\ninacall offline\r\n.*microphones online\r\n.*gatekeeper online\r\nsipserver online\r\n.*status end$/s)
    for (const fault of ["no-microphone", "not-registered", "no-camera"] as const) await simulator.setFault(fault, true)
    expect(await ask("status")).toMatch(/microphones offline\r\n.*gatekeeper offline\r\nsipserver offline\r\n/s)
    expect(await ask("camera near source")).toContain("camera near source -1")
  })
})

describe("calls", () => {
  it("prints the dial and the hang-up in the order of the manual, one call number after the other", async () => {
    const { simulator, network } = await start()
    const client = await signedIn(simulator)
    await client.ask("callstate register")
    await client.ask("notify callstatus")
    expect(await client.ask("dial manual \"384\" \"hoi-nghi@hnth.example\" sip")).toMatch(/\r\ndialing manual$/)
    const dialled = (await client.upTo("connected:384:0:videocall\r\n")).trim().split("\r\n")
    expect(dialled.map((line) => line.replaceAll("hoi-nghi@hnth.example", "A"))).toEqual([
      "notification:callstatus:outgoing:34:null 1::opened::0:videocall",
      "cs: call[34] chan[0] dialstr[A] state[ALLOCATED]",
      "cs: call[34] chan[0] dialstr[A] state[RINGING]",
      "notification:callstatus:outgoing:34: hoi-nghi:A:connecting:384:0:videocall",
      "cs: call[34] chan[0] dialstr[A] state[CONNECTING]",
      "cs: call[34] chan[0] dialstr[A] state[CONNECTED]",
      "cs: call[34] chan[0] dialstr[A] state[COMPLETE]",
      "active: call[34] speed[384]",
      "notification:callstatus:outgoing:34: hoi-nghi:A:connected:384:0:videocall"
    ])
    expect(network.participants("hoi-nghi@hnth.example")).toHaveLength(1)
    expect(await client.ask("callinfo all")).toBe(
      "callinfo all\r\ncallinfo begin\r\ncallinfo:34:hoi-nghi:hoi-nghi@hnth.example:384:connected:notmuted:outgoing:videocall\r\ncallinfo end"
    )
    expect(await client.ask("hangup video \"34\"")).toMatch(/hanging up video$/)
    const ended = (await client.upTo(":disconnected:384:0:videocall\r\n")).trim().split("\r\n")
    expect(ended.map((line) => line.slice(0, 20))).toEqual([
      "notification:callsta", "cleared: call[34]", "dialstr[IP:hoi-nghi@", "ended: call[34]", "notification:callsta"
    ])
    expect(network.participants("hoi-nghi@hnth.example")).toHaveLength(0)
    await client.ask("dial manual \"384\" \"hoi-nghi@hnth.example\" sip")
    await client.upTo("active: call[35]")
  })

  it("an HDX prints BONDING, and the end of a call on one line", async () => {
    const { simulator } = await start({ family: "hdx", model: "HDX 8000" })
    const client = await signedIn(simulator)
    await client.ask("callstate register")
    await client.ask("dial manual \"384\" \"hoi-nghi@hnth.example\" h323")
    expect(await client.upTo("active:")).toContain("state[BONDING]")
    simulator.pressHangUp()
    expect(await client.upTo("ended: call[34]\r\n")).toContain("cleared: call[34] dialstr[IP:hoi-nghi@hnth.example NAME:hoi-nghi]\r\n")
  })

  it("asks a question on the screen when it is in that call already", async () => {
    const { simulator } = await start()
    const client = await signedIn(simulator)
    for (const registration of ["callstate register", "popupinfo register"]) await client.ask(registration)
    await client.ask("dial manual \"384\" \"hoi-nghi@hnth.example\" sip")
    await client.upTo("active:")
    client.send("dial manual \"384\" \"hoi-nghi@hnth.example\" sip\r")
    expect(await client.upTo("choice0: Ok\r\n")).toContain("popupinfo: question: Sorry. Cannot dial number because you are already in a call with the site.\r\n")
  })
})
