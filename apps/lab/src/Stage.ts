import type { Fault, LoggedCommand, Simulator } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard, type Switchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { startCiscoSimulator } from "@diemcau/drivers-cisco/simulator"
import { startCiscoTshSimulator } from "@diemcau/drivers-cisco/tsh/simulator"
import { startPolycomSimulator } from "@diemcau/drivers-polycom/simulator"
import type { Device, Lab } from "./LabFile.ts"
import { scenes } from "./Scene.ts"

/** Faults in the order in which the page shows them. */
export const faults: ReadonlyArray<Fault> = [
  "power-cut", "no-camera", "no-microphone", "not-registered", "wrong-password", "host-key-changed", "drops-call", "slow"
]

/** One simulated codec as it stands now. */
export interface StagedCodec {
  readonly name: string
  readonly model: string
  readonly address: string
  readonly port: number
  readonly powered: boolean
  readonly faults: ReadonlyArray<Fault>
  /** Those that have an effect on it: only over SSH is there a host key. */
  readonly possibleFaults: ReadonlyArray<Fault>
  /** What the switchboard says, not what the codec believes. */
  readonly conference: string | null
  readonly since: Date | null
  readonly microphones: "muted" | "open" | null
  readonly lastCommands: ReadonlyArray<LoggedCommand>
}

export interface Conference {
  readonly address: string
  readonly participants: ReadonlyArray<{ readonly station: string; readonly since: Date; readonly microphones: "muted" | "open" }>
}

/** Everything at one moment; what the page shows and what tests ask. */
export interface Picture {
  readonly codecs: ReadonlyArray<StagedCodec>
  readonly conferences: ReadonlyArray<Conference>
}

/** The pretend province's codecs on their sockets, around one switchboard. */
export interface Stage {
  picture(): Picture
  codec(name: string): StagedCodec | undefined
  log(name: string): ReadonlyArray<LoggedCommand> | undefined
  setFault(name: string, fault: Fault, on: boolean): Promise<void>
  press(name: string, button: Button): void
  /** Lifts all faults, then gives those of the scene. */
  play(scene: string): Promise<void>
  /** Calls `listener` soon after anything changed, once for changes that come together. Returns the way to stop. */
  onChange(listener: () => void): () => void
  close(): Promise<void>
}

export type Button = "mute" | "hang-up"

/** Milliseconds between the states of a call: quick, and slow enough to be seen. */
const callPace = 150
/** Changes within this many milliseconds are told as one. */
const gather = 100
/** How often the codecs' command logs are looked at while somebody watches; a log cannot call. */
const glance = 1_000

const startSimulator = (device: Device, network: Switchboard): Promise<Simulator> => {
  const options = {
    name: device.site, model: device.model, systemName: device.site, address: device.address, account: device.account,
    password: device.password, serialNumber: device.serialNumber, port: device.port, host: device.host, network, callPace
  }
  const ssh = {
    ...device.hostKey === undefined ? {} : { hostKey: device.hostKey },
    ...device.legacyAlgorithms === true ? { algorithms: { serverHostKey: ["ssh-rsa" as const] } } : {}
  }
  switch (device.driver) {
    case "cisco-roomos": return startCiscoSimulator(options)
    case "cisco-tsh": return startCiscoTshSimulator({ ...options, ...ssh })
    case "polycom-group": return startPolycomSimulator({ ...options, family: "group" })
    case "polycom-group-ssh": return startPolycomSimulator({ ...options, ...ssh, family: "group", transport: "ssh" })
    case "polycom-hdx": return startPolycomSimulator({ ...options, family: "hdx" })
  }
}

const isSsh = ({ driver }: Device): boolean => driver === "cisco-tsh" || driver === "polycom-group-ssh"

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** Starts every device of the lab. Rejects, with nothing left running, when one can not start. */
export const openStage = async (lab: Lab): Promise<Stage> => {
  const switchboard = makeSwitchboard({ conferencePattern: new RegExp(`^88\\d{4,8}@${escaped(lab.domain)}$`) })
  const listeners = new Set<() => void>()
  const simulators = new Map<string, Simulator>()
  const closeAll = () => Promise.all([...simulators.values()].map((simulator) => simulator.stop()))
  const started = await Promise.allSettled(lab.devices.map(async (device) => {
    simulators.set(device.site, await startSimulator(device, switchboard))
  }))
  for (const [index, outcome] of started.entries()) {
    if (outcome.status === "fulfilled") continue
    await closeAll()
    throw new Error(`The simulated codec of ${lab.devices[index]!.site} did not start`, { cause: outcome.reason })
  }

  let gathering: NodeJS.Timeout | undefined
  const changed = (): void => {
    gathering ??= setTimeout(() => {
      gathering = undefined
      for (const listener of listeners) listener()
    }, gather)
  }
  const stopHearing = switchboard.onChange(changed)
  const logged = () => [...simulators.values()].reduce((sum, { log }) => sum + (log.at(-1)?.at.getTime() ?? 0), 0)
  let lastLogged = logged()
  let glancing: NodeJS.Timeout | undefined

  const conferences = (): ReadonlyArray<Conference> =>
    switchboard.conferences().map((address) => ({ address, participants: switchboard.participants(address) }))

  const staged = (device: Device, now: ReadonlyArray<Conference>): StagedCodec => {
    const simulator = simulators.get(device.site)!
    const conference = now.find(({ participants }) => participants.some(({ station }) => station === device.site))
    const participant = conference?.participants.find(({ station }) => station === device.site)
    return {
      name: device.site, model: simulator.model, address: device.address, port: simulator.port,
      powered: !simulator.faults.has("power-cut"), faults: faults.filter((fault) => simulator.faults.has(fault)),
      possibleFaults: faults.filter((fault) => fault !== "host-key-changed" || isSsh(device)),
      conference: conference?.address ?? null, since: participant?.since ?? null,
      microphones: participant?.microphones ?? null, lastCommands: simulator.log.slice(-3)
    }
  }

  const setFault = async (name: string, fault: Fault, on: boolean): Promise<void> => {
    await simulators.get(name)?.setFault(fault, on)
    changed()
  }

  return {
    picture: () => {
      const now = conferences()
      return { codecs: lab.devices.map((device) => staged(device, now)), conferences: now }
    },
    codec: (name) => {
      const device = lab.devices.find(({ site }) => site === name)
      return device === undefined ? undefined : staged(device, conferences())
    },
    log: (name) => simulators.get(name)?.log,
    setFault,
    press: (name, button) => {
      const simulator = simulators.get(name)
      if (button === "mute") simulator?.pressMute()
      else simulator?.pressHangUp()
      changed()
    },
    play: async (name) => {
      const scene = scenes.get(name)
      if (scene === undefined) return
      const wanted = (site: string, fault: Fault) => scene.faults.some((given) => given.site === site && given.fault === fault)
      await Promise.all(lab.devices.map(async ({ site }) => {
        for (const fault of faults) await setFault(site, fault, wanted(site, fault))
      }))
    },
    onChange: (listener) => {
      listeners.add(listener)
      glancing ??= setInterval(() => {
        const now = logged()
        if (now !== lastLogged) changed()
        lastLogged = now
      }, glance)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearInterval(glancing)
        glancing = undefined
      }
    },
    close: async () => {
      stopHearing()
      clearTimeout(gathering)
      clearInterval(glancing)
      await closeAll()
    }
  }
}
