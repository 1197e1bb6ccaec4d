import { Socket } from "node:net"
import type { LoggedCommand, Simulator } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { startCiscoSimulator } from "@diemcau/drivers-cisco/simulator"
import { startPolycomSimulator } from "@diemcau/drivers-polycom/simulator"
import type { Device, Question, Report } from "./Device.ts"

/** The devices' own process: `devices.ts <count> <seed>`. Tells where they are, and afterwards how long each took by itself. */
const count = Number(process.argv[2])
let state = Number(process.argv[3])

/** mulberry32: the same seed gives the same paces. */
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

/** When a device first put "connected" on the wire, by its own port. */
const connectedAt = new Map<number, number>()
const write = Socket.prototype.write
Socket.prototype.write = function(this: Socket, ...parts: Parameters<typeof write>) {
  const port = this.localPort
  if (port !== undefined && !connectedAt.has(port) && isConnected(String(parts[0]))) connectedAt.set(port, Date.now())
  return write.apply(this, parts)
} as typeof write

const isConnected = (bytes: string): boolean =>
  bytes.includes("\"Status\":\"Connected\"") || /notification:callstatus:[^\n]*:connected:/.test(bytes)

const isDial = ({ text }: LoggedCommand): boolean => text.includes("xCommand/Dial") || text.startsWith("dial manual")

const families: ReadonlyArray<Pick<Device, "driver" | "model">> = [
  { driver: "polycom-group", model: "RealPresence Group 500" }, { driver: "cisco-roomos", model: "Cisco SX20" },
  { driver: "polycom-group", model: "RealPresence Group 310" }, { driver: "cisco-roomos", model: "Cisco SX80" },
  { driver: "polycom-hdx", model: "HDX 8000" }, { driver: "cisco-roomos", model: "Cisco Room Kit" }
]

const network = makeSwitchboard({ conferencePattern: /^88\d{4,8}@hnth\.example$/ })
const simulators: Array<Simulator> = []
const devices: Array<Device> = []
for (let index = 0; index < count; index++) {
  const { driver, model } = families[index % families.length]!
  const name = `s${index}`
  const options = {
    name, model, systemName: name, address: `${name}@hnth.example`, account: "bench", password: "bench-password", serialNumber: `B${index}`,
    host: "127.0.0.1", port: 0, network, callPace: Math.round(50 + 350 * random())
  }
  const simulator = driver === "cisco-roomos"
    ? await startCiscoSimulator(options)
    : await startPolycomSimulator({ ...options, family: driver === "polycom-hdx" ? "hdx" : "group" })
  simulators.push(simulator)
  devices.push({ driver, model, port: simulator.port })
}

process.on("message", ({ conference }: Question) => {
  const own = simulators.map(({ log, port }) => {
    const dials = log.filter(isDial)
    return { dialledAt: dials[0]?.at.getTime() ?? NaN, connectedAt: connectedAt.get(port) ?? NaN, dials: dials.length }
  })
  const report: Report = { participants: network.participants(conference).length, own }
  process.send?.(report)
})
process.on("disconnect", () => process.exit(0))
process.send?.(devices)
