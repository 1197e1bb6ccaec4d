import type { Connection, DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import type { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Fact, Observation } from "@diemcau/driver-sdk/Observation"
import type { Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { afterEach } from "vitest"
import { ciscoDriver } from "./CiscoDriver.ts"
import { startCiscoSimulator } from "./simulator.ts"

export const room = "881802@hnth.example"
export const cleanups: Array<() => Promise<unknown> | void> = []
afterEach(async () => { for (const clean of cleanups.splice(0).reverse()) await clean() })

export const network = () => makeSwitchboard({ conferencePattern: /^88\d{4,8}@hnth\.example$/ })

export const start = async (more: Partial<SimulatorOptions> = {}): Promise<Simulator> => {
  const simulator = await startCiscoSimulator({
    name: "so-noi-vu", model: "Cisco SX20", systemName: "Sở Nội vụ", address: "so-noi-vu@hnth.example", account: "admin", password: "Hue-1802",
    serialNumber: "FTT000000AA", host: "127.0.0.1", port: 0, network: network(), callPace: 0, ...more
  })
  cleanups.push(() => simulator.stop())
  return simulator
}

/** A platform that remembers everything it was told, and can wait for the next of it. */
export const platform = (more: Partial<DriverContext> = {}) => {
  const observations: Array<Observation> = []
  const trace: Array<string> = []
  let wake = () => {}
  let from = 0
  const context: DriverContext = {
    observe: (observation) => {
      observations.push(observation)
      wake()
    },
    trace: (direction, text) => { trace.push(`${direction} ${text}`) },
    signal: new AbortController().signal,
    timeouts: { connect: 2_000, command: 2_000 },
    ...more
  }
  /** The first observation not waited past yet that satisfies the test. */
  const until = async (matches: (fact: Fact) => boolean): Promise<Observation> => {
    for (;;) {
      const index = observations.findIndex(({ fact }, at) => at >= from && matches(fact))
      if (index >= 0) {
        from = index + 1
        return observations[index] as Observation
      }
      await new Promise<void>((resolve) => { wake = resolve })
    }
  }
  const callState = (state: string) => until((fact) => fact.kind === "call" && fact.call.state === state)
  const callEnd = () => until((fact) => fact.kind === "call-ended")
  return { context, observations, trace, until, callState, callEnd }
}

export const connectionTo = ({ port }: { readonly port: number }, more: Partial<Connection> = {}): Connection =>
  ({ host: "127.0.0.1", port, account: "admin", password: "Hue-1802", ...more })

export const connect = async (simulator: { readonly port: number }, more: Partial<DriverContext> = {}) => {
  const told = platform(more)
  const codec = await ciscoDriver.connect(connectionTo(simulator), told.context)
  cleanups.push(() => codec.close())
  return { codec, ...told }
}

export const refused = (promise: Promise<unknown>): Promise<CodecError> =>
  promise.then(() => { throw new Error("was not refused") }, (error: CodecError) => error)
