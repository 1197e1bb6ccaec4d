import { once } from "node:events"
import { createServer } from "node:net"
import type { AddressInfo, Server } from "node:net"
import type { Duplex } from "node:stream"
import { makeSshService, newHostKey, type SshServiceOptions } from "@diemcau/driver-sdk/simulation/SshService"
import type { Fault, LoggedCommand, Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { Console } from "./simulator/Console.ts"
import { Unit } from "./simulator/Unit.ts"

export interface PolycomSimulatorOptions extends SimulatorOptions {
  readonly family: "group" | "hdx"
  /** Telnet sessions at once; one more is closed without a word. Default 20: no public source tells the number. */
  readonly sessionLimit?: number
  /** Default telnet. */
  readonly transport?: "telnet" | "ssh"
  /** SSH only: the private host key (a new one otherwise), and what the unit can do beside the usual. */
  readonly hostKey?: string
  readonly algorithms?: NonNullable<SshServiceOptions["algorithms"]>
  readonly banner?: string
}

/** A unit that runs for days keeps its latest commands. */
const longestLog = 2_000

/** A pretend Group Series or HDX unit, written from published bytes of real ones. An empty password means: no prompt. */
export async function startPolycomSimulator(options: PolycomSimulatorOptions): Promise<Simulator> {
  const unit = new Unit(options)
  const consoles = new Map<Duplex, Console>()
  const log: Array<LoggedCommand> = []
  const note = (text: string): void => {
    if (log.push({ at: new Date(), text }) > longestLog) log.shift()
  }
  const sessionLimit = options.sessionLimit ?? 20
  let server: Server | undefined
  let port = options.port
  unit.print = (line) => {
    for (const console of consoles.values()) console.print(line)
  }

  const accept = (socket: Duplex) => {
    if (consoles.size >= sessionLimit) {
      socket.on("error", () => socket.destroy())
      return void socket.end()
    }
    consoles.set(socket, new Console(socket, unit, note))
    socket.once("close", () => consoles.delete(socket))
  }

  const { algorithms, banner } = options
  // A unit keeps the kind of its key: one that knows only ssh-rsa makes another RSA key.
  const makeKey = () => newHostKey(algorithms?.serverHostKey === undefined ? "ed25519" : "rsa")
  const ownKey = options.transport === "ssh" ? options.hostKey ?? makeKey() : ""
  const ssh = options.transport !== "ssh" ? undefined : makeSshService({
    host: options.host, hostKey: () => unit.faults.has("host-key-changed") ? makeKey() : ownKey, methods: ["password"],
    signInDelay: () => unit.faults.has("slow") ? options.slowMillis ?? 2_000 : 0,
    ...algorithms === undefined ? {} : { algorithms }, ...banner === undefined ? {} : { banner },
    accepts: (account, password) => {
      note("***")
      return account === options.account && password === options.password && !unit.faults.has("wrong-password")
    },
    onShell: (channel) => accept(channel)
  })
  let isPowered = false

  const powerOn = async () => {
    if (isPowered) return
    isPowered = true
    if (ssh !== undefined) {
      port = await ssh.open(port)
      return unit.boot()
    }
    server = createServer(accept)
    server.listen(port, options.host)
    await once(server, "listening")
    port = (server.address() as AddressInfo).port
    unit.boot()
  }

  const powerOff = async () => {
    const old = server
    server = undefined
    isPowered = false
    unit.powerOff()
    await ssh?.close()
    for (const socket of consoles.keys()) socket.destroy()
    if (old === undefined) return
    old.close()
    await once(old, "close")
  }

  const setFault = async (fault: Fault, on: boolean) => {
    const isNew = unit.faults.has(fault) !== on
    if (on) unit.faults.add(fault)
    else unit.faults.delete(fault)
    if (fault === "drops-call" && on) unit.dropIfFaulty()
    if (fault === "host-key-changed" && isNew && isPowered && ssh !== undefined) {
      await ssh.close()
      port = await ssh.open(port)
    }
    if (fault === "power-cut") await (on ? powerOff() : powerOn())
  }

  await powerOn()
  return {
    name: options.name,
    model: options.model,
    host: options.host,
    get port() {
      return port
    },
    log,
    faults: unit.faults,
    setFault,
    pressMute: () => unit.mute(!unit.muted),
    pressHangUp: () => void unit.hangUp(),
    stop: powerOff
  }
}
