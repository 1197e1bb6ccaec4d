import type { Fault, LoggedCommand, Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSshService, newHostKey, type SshServiceOptions } from "@diemcau/driver-sdk/simulation/SshService"
import { products } from "../simulator/products.ts"
import { Unit } from "../simulator/Unit.ts"
import { Shell } from "./Shell.ts"

export interface CiscoTshSimulatorOptions extends SimulatorOptions {
  /** Private host key; a new one is made otherwise. A factory reset gives a unit another. */
  readonly hostKey?: string
  /** Sign-in methods; units ask by keyboard-interactive first. */
  readonly methods?: SshServiceOptions["methods"]
  /** What the unit can do beside the usual; old software knows less. */
  readonly algorithms?: NonNullable<SshServiceOptions["algorithms"]>
  /** A notice before the sign-in, as an administrator may set one. */
  readonly banner?: string
}

const longestLog = 2_000

/** A simulated CE 9 or RoomOS unit behind SSH: the same unit as on the WebSocket, told through its shell. */
export const startCiscoTshSimulator = async (options: CiscoTshSimulatorOptions): Promise<Simulator> => {
  const product = products[options.model.replace(/^Cisco /, "")]
  if (product === undefined) throw new Error(`no simulated ${options.model}`)
  const faults = new Set<Fault>()
  const log: Array<LoggedCommand> = []
  const shells = new Set<Shell>()
  const note = (text: string): void => {
    const clean = options.password === "" ? text : text.replaceAll(options.password, "***")
    if (log.push({ at: new Date(), text: clean }) > longestLog) log.shift()
  }
  const unit = new Unit(options, product, faults,
    (document) => { for (const shell of shells) shell.tell(document) },
    () => faults.delete("drops-call"))
  const slowness = () => faults.has("slow") ? options.slowMillis ?? 1_500 : 0
  const ownKey = options.hostKey ?? newHostKey()
  const { algorithms, banner } = options
  const service = makeSshService({
    host: options.host, methods: options.methods ?? ["keyboard-interactive", "password"], signInDelay: slowness,
    ...algorithms === undefined ? {} : { algorithms }, ...banner === undefined ? {} : { banner },
    hostKey: () => faults.has("host-key-changed") ? newHostKey() : ownKey,
    accepts: (account, password) => {
      note(`sign-in ${account}`)
      return !faults.has("wrong-password") && account === options.account && password === options.password
    },
    onShell: (channel) => {
      const shell = new Shell(channel, unit, product.subscriptionLimit, note, slowness)
      shells.add(shell)
      channel.on("close", () => shells.delete(shell))
    }
  })
  const port = await service.open(options.port)
  unit.powerOn()
  const powerOff = async (): Promise<void> => {
    unit.powerOff()
    await service.close()
  }
  const setFault = async (fault: Fault, on: boolean): Promise<void> => {
    if (faults.has(fault) === on) return
    if (on) faults.add(fault)
    else faults.delete(fault)
    if (fault === "power-cut") {
      if (on) return powerOff()
      await service.open(port)
      return unit.powerOn()
    }
    if (fault === "host-key-changed" && !faults.has("power-cut")) {
      await service.close()
      await service.open(port)
    }
    if (fault === "wrong-password" && on) service.endConnections()
    unit.faultsChanged()
  }
  let turn: Promise<void> = Promise.resolve()
  return {
    name: options.name, model: options.model, host: options.host, port, log, faults,
    setFault: (fault, on) => turn = turn.catch(() => {}).then(() => setFault(fault, on)),
    pressMute: () => { if (!faults.has("power-cut")) unit.toggleMute() },
    pressHangUp: () => unit.hangUpAll(),
    stop: async () => {
      await turn.catch(() => {})
      if (!faults.has("power-cut")) await powerOff()
    }
  }
}
