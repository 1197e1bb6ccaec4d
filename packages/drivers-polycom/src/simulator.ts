import { once } from "node:events"
import { createServer } from "node:net"
import type { AddressInfo, Server, Socket } from "node:net"
import type { Fault, LoggedCommand, Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { Console } from "./simulator/Console.ts"
import { Unit } from "./simulator/Unit.ts"

export interface PolycomSimulatorOptions extends SimulatorOptions {
  readonly family: "group" | "hdx"
  /** Telnet sessions at once; one more is closed without a word. Default 20: no public source tells the number. */
  readonly sessionLimit?: number
}

/** A pretend Group Series or HDX unit, written from published bytes of real ones. An empty password means: no prompt. */
export async function startPolycomSimulator(options: PolycomSimulatorOptions): Promise<Simulator> {
  const unit = new Unit(options)
  const consoles = new Map<Socket, Console>()
  const log: Array<LoggedCommand> = []
  const sessionLimit = options.sessionLimit ?? 20
  let server: Server | undefined
  let port = options.port
  unit.print = (line) => {
    for (const console of consoles.values()) console.print(line)
  }

  const accept = (socket: Socket) => {
    if (consoles.size >= sessionLimit) return void socket.on("error", () => socket.destroy()).end()
    consoles.set(socket, new Console(socket, unit, (text) => log.push({ at: new Date(), text })))
    socket.once("close", () => consoles.delete(socket))
  }

  const powerOn = async () => {
    if (server !== undefined) return
    server = createServer(accept)
    server.listen(port, options.host)
    await once(server, "listening")
    port = (server.address() as AddressInfo).port
    unit.boot()
  }

  const powerOff = async () => {
    const old = server
    server = undefined
    unit.powerOff()
    for (const socket of consoles.keys()) socket.destroy()
    if (old === undefined) return
    old.close()
    await once(old, "close")
  }

  const setFault = async (fault: Fault, on: boolean) => {
    if (on) unit.faults.add(fault)
    else unit.faults.delete(fault)
    if (fault === "drops-call" && on) unit.dropIfFaulty()
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
