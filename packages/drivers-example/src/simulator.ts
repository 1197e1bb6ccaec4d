import { once } from "node:events"
import { createServer, type AddressInfo, type Server, type Socket } from "node:net"
import { createInterface } from "node:readline"
import type { HangUpCause } from "@diemcau/driver-sdk/Observation"
import type { Attachment, Leg, LegListener } from "@diemcau/driver-sdk/simulation/CallNetwork"
import type { Fault, LoggedCommand, Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"

interface UnitCall {
  readonly id: number
  readonly address: string
  readonly rate: number
  readonly direction: "out" | "in"
  state: "dialling" | "ringing" | "connected"
  leg: Leg | undefined
}

const codes: Record<HangUpCause, number> = {
  "local-hang-up": 0, "remote-hang-up": 1, "unknown-address": 404, "no-answer": 480, busy: 486, rejected: 603, network: 503, other: 500
}

/** A pretend unit on a real socket. Knows the bytes of the transcripts, and nothing of the driver. */
export const startExampleSimulator = async (options: SimulatorOptions): Promise<Simulator> => {
  const log: Array<LoggedCommand> = []
  const faults = new Set<Fault>()
  const sockets = new Set<Socket>()
  const listening = new Set<Socket>()
  const calls = new Map<number, UnitCall>()
  let attachment: Attachment | undefined
  let server: Server | undefined
  let { port } = options
  let microphones: "muted" | "open" = "open"
  let nextCall = 7

  const print = (line: string): void => {
    for (const socket of listening) socket.write(`! ${line}\n`)
  }
  const callLine = ({ id, direction, address, rate, state }: UnitCall): string => `CALL ${id} ${direction} ${address} ${rate} ${state}`

  const mute = (wanted: "muted" | "open"): void => {
    if (microphones === wanted) return
    microphones = wanted
    attachment?.setMicrophones(wanted)
    print(`MICS ${wanted}`)
  }

  /** Told at the pace of the unit, and never about a call that is over. */
  const listenerOf = (call: UnitCall): LegListener => {
    let told = Promise.resolve()
    const step = (act: () => void) => {
      told = told.then(() => new Promise<void>((done) => setTimeout(() => {
        if (calls.has(call.id)) act()
        done()
      }, options.callPace)))
    }
    const become = (state: UnitCall["state"]) => step(() => {
      call.state = state
      print(callLine(call))
      if (state !== "connected" || !faults.delete("drops-call")) return
      call.leg?.hangUp()
      end(call, "network")
    })
    return { ringing: () => become("ringing"), connected: () => become("connected"), ended: (cause) => step(() => end(call, cause)) }
  }
  const end = (call: UnitCall, cause: HangUpCause): void => {
    if (calls.delete(call.id)) print(`ENDED ${call.id} ${codes[cause]}`)
  }
  const open = (address: string, rate: number, direction: UnitCall["direction"]): UnitCall => {
    const call: UnitCall = { id: nextCall++, address, rate, direction, state: "dialling", leg: undefined }
    calls.set(call.id, call)
    return call
  }

  const plugIn = (): void => {
    attachment = options.network.attach({
      name: options.name, address: options.address,
      onIncoming: (leg) => {
        const call = open(leg.from, 1024, "in")
        call.leg = leg
        leg.answer()
        return listenerOf(call)
      }
    })
  }

  const yes = (fault: Fault): string => faults.has(fault) ? "no" : "yes"

  const answers: Readonly<Record<string, (socket: Socket, rest: ReadonlyArray<string>) => ReadonlyArray<string>>> = {
    EVENTS: (socket) => {
      listening.add(socket)
      return ["OK"]
    },
    IDENTIFY: () => [`IDENTITY model="${options.model}" firmware="1.4.2" serial="${options.serialNumber}" name="${options.systemName}"`, "OK"],
    STATUS: () => [
      `STATUS camera=${yes("no-camera")} microphone=${yes("no-microphone")} registration=${faults.has("not-registered") ? "failed" : "registered"}`, "OK"
    ],
    CALLS: () => [...[...calls.values()].map(callLine), "OK"],
    MICS: (_socket, [wanted]) => {
      if (wanted === undefined) return [`MICS ${microphones}`, "OK"]
      if (wanted === "muted" || wanted === "open") setImmediate(() => mute(wanted))
      return ["OK"]
    },
    DIAL: (_socket, [rate, address]) => {
      if (rate === undefined || address === undefined) return ["ERR usage: DIAL rate address"]
      const call = open(address, Number(rate), "out")
      setImmediate(() => {
        if (faults.has("not-registered")) end(call, "network")
        else call.leg = attachment?.dial(address, call.rate, listenerOf(call))
      })
      return [`OK ${call.id}`]
    },
    HANGUP: (_socket, [which]) => {
      const wanted = [...calls.values()].filter(({ id }) => which === "all" || String(id) === which)
      if (wanted.length === 0 && which !== "all") return ["ERR no such call"]
      setImmediate(() => {
        for (const { leg } of wanted) leg?.hangUp()
      })
      return ["OK"]
    }
  }

  const serve = (socket: Socket): void => {
    let signedIn = false
    sockets.add(socket)
    socket.on("error", () => socket.destroy())
    socket.once("close", () => {
      sockets.delete(socket)
      listening.delete(socket)
    })
    socket.write("EXAMPLE READY\n")
    createInterface({ input: socket }).on("line", (line) => {
      const [word = "", ...rest] = line.trim().split(" ")
      log.push({ at: new Date(), text: word === "LOGIN" ? "LOGIN ***" : line })
      const reply = (): ReadonlyArray<string> => {
        if (word === "LOGIN") {
          signedIn = rest[0] === options.account && rest[1] === options.password && !faults.has("wrong-password")
          return [signedIn ? "OK" : "ERR wrong account or password"]
        }
        return signedIn ? answers[word]?.(socket, rest) ?? ["ERR unknown command"] : ["ERR sign in first"]
      }
      const write = () => {
        if (socket.writable) socket.write(`${reply().join("\n")}\n`)
      }
      if (faults.has("slow")) setTimeout(write, options.slowMillis ?? 2_000)
      else write()
    })
  }

  const powerOn = async (): Promise<void> => {
    if (server !== undefined) return
    server = createServer(serve)
    server.listen(port, options.host)
    await once(server, "listening")
    ;({ port } = server.address() as AddressInfo)
    microphones = "open"
    plugIn()
  }
  const powerOff = async (): Promise<void> => {
    const old = server
    server = undefined
    attachment?.detach()
    attachment = undefined
    calls.clear()
    for (const socket of sockets) socket.destroy()
    if (old === undefined) return
    old.close()
    await once(old, "close")
  }

  await powerOn()
  return {
    name: options.name, model: options.model, host: options.host, log, faults,
    get port() {
      return port
    },
    setFault: async (fault, on) => {
      if (on) faults.add(fault)
      else faults.delete(fault)
      if (fault === "power-cut") await (on ? powerOff() : powerOn())
    },
    pressMute: () => mute(microphones === "muted" ? "open" : "muted"),
    pressHangUp: () => {
      for (const { leg } of calls.values()) leg?.hangUp()
    },
    stop: powerOff
  }
}
