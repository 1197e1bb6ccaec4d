import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { labFile } from "../LabFile.ts"
import type { Conference } from "../Stage.ts"

/** One site on the switchboard: since when, and how often its codec was told to dial. */
export interface Standing {
  readonly since: string | undefined
  readonly dials: number
}

/** The province's codecs in a process that nobody supervises: they outlive the platform, as real ones do. */
export interface Codecs {
  /** What the switchboard and the codecs' own logs say. */
  standings(address: string, codes: ReadonlyArray<string>): Promise<ReadonlyMap<string, Standing>>
  power(code: string, on: boolean): Promise<void>
  /** All of them at once lose their power, and get it back after `millis`. Calls and logs are gone. */
  blackout(millis: number): Promise<void>
  stop(): Promise<void>
}

const entry = fileURLToPath(new URL("../codecs.ts", import.meta.url))

export const startCodecs = async (dataDirectory: string, labUrl: string): Promise<Codecs> => {
  let child: ChildProcess
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ["--conditions=development", entry], {
      env: { ...process.env, LAB_FILE: labFile(dataDirectory), LAB_PORT: new URL(labUrl).port }, stdio: ["ignore", "ignore", "inherit", "ipc"]
    })
    await once(child, "message")
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill(signal)
    await ended
  }
  const asked = async <A>(path: string, body?: unknown): Promise<A> => {
    const answer = await fetch(`${labUrl}${path}`, body === undefined ? {} : {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body)
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return await answer.json() as A
  }
  await start()
  return {
    standings: async (address, codes) => {
      const { conferences } = await asked<{ conferences: ReadonlyArray<Conference> }>("/api/switchboard")
      const participants = conferences.find((conference) => conference.address === address)?.participants ?? []
      const since = new Map(participants.map((participant) => [participant.station, String(participant.since)]))
      return new Map(await Promise.all(codes.map(async (code) => {
        const { commands } = await asked<{ commands: ReadonlyArray<{ text: string }> }>(`/api/codecs/${code}/log`)
        const dials = commands.filter(({ text }) => /dial/i.test(text) && text.includes(address)).length
        return [code, { since: since.get(code), dials }] as const
      })))
    },
    power: async (code, on) => void await asked(`/api/codecs/${code}/faults/power-cut`, { on: !on }),
    blackout: async (millis) => {
      await end("SIGKILL")
      await new Promise((resolve) => setTimeout(resolve, millis))
      await start()
    },
    stop: () => end("SIGTERM")
  }
}
