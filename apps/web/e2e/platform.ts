import { spawn } from "node:child_process"
import { once } from "node:events"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { GatewayApi, OperationKey } from "@diemcau/gateway/api/GatewayApi"

/** A platform with a pretend province around it, for one test file: a process of its own, as a person starts it. */
export interface Platform {
  readonly origin: string
  readonly labUrl: string
  /** The lab's authority, which whoever asks a platform with `--lan` must trust. */
  readonly authorityFile: string | null
  /** Of the process that was started; all others of the platform descend from it. */
  readonly pid: number
  /** Rejects when anything of it was left running. */
  stop(): Promise<void>
}

const entry = fileURLToPath(new URL("../../lab/src/temporary.ts", import.meta.url))

/** `env` is added to this process's own, `args` are those of `npm start --`. */
export const startPlatform = async (env: Readonly<Record<string, string>> = {}, args: ReadonlyArray<string> = []): Promise<Platform> => {
  const child = spawn(process.execPath, ["--conditions=development", entry, ...args], { stdio: ["ignore", "ignore", "inherit", "ipc"], env: { ...process.env, ...env } })
  const ended = once(child, "exit") as Promise<[number | null]>
  const ready = await Promise.race([once(child, "message"), ended.then(() => undefined)])
  if (ready === undefined) throw new Error("the platform did not start; its last words are above")
  const { origin, labUrl, authorityFile } = ready[0] as { origin: string; labUrl: string; authorityFile: string | null }
  return {
    origin, labUrl, authorityFile, pid: child.pid!,
    stop: async () => {
      child.kill("SIGTERM")
      const [code] = await ended
      if (code !== 0) throw new Error(`the platform ended with ${code}: something of it was left`)
    }
  }
}

/** The platform's process whose command line has this in it. */
export const processOf = ({ pid }: Platform, command: string): number => {
  const parents = new Map(readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((name): ReadonlyArray<readonly [number, number]> => {
    try {
      return [[Number(name), Number(readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]!.split(" ")[1])]]
    } catch {
      return []
    }
  }))
  const descends = (each: number | undefined): boolean => each === pid || (each !== undefined && each !== 0 && descends(parents.get(each)))
  const found = [...parents.keys()].find((each) => descends(each) && readFileSync(`/proc/${each}/cmdline`, "utf8").replaceAll("\0", " ").includes(command))
  if (found === undefined) throw new Error(`no process of the platform has "${command}" in its command line`)
  return found
}

interface Participant {
  readonly station: string
  readonly microphones: "muted" | "open"
}

/** Who is in the meeting as the central server sees it, whatever the platform believes. */
export const participants = async ({ labUrl }: Platform): Promise<ReadonlyArray<Participant>> => {
  const answer = await fetch(`${labUrl}/api/switchboard`)
  const { conferences } = await answer.json() as { conferences: ReadonlyArray<{ participants: ReadonlyArray<Participant> }> }
  return conferences.flatMap((conference) => conference.participants)
}

export const setFault = async ({ labUrl }: Platform, site: string, fault: string, on: boolean): Promise<void> => {
  const answer = await fetch(`${labUrl}/api/codecs/${site}/faults/${fault}`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ on })
  })
  if (!answer.ok) throw new Error(`${site}, ${fault}: ${answer.status}`)
}

type Wire<Key extends OperationKey, Part extends string> = GatewayApi[Key] extends { readonly [One in Part]: { readonly Encoded: infer Encoded } } ? Encoded : undefined

/** One request of a program that has signed in, for the parts of the story that nobody watches. */
export const ask = async <Key extends OperationKey>(
  { origin }: Platform, token: string, key: Key, path: string, body?: Wire<Key, "body">
): Promise<Wire<Key, "response">> => {
  const answer = await fetch(`${origin}${path}`, {
    method: key.split(" ")[0]!, headers: { "content-type": "application/json", ...(token === "" ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  if (!answer.ok) throw new Error(`${key}: ${answer.status} ${await answer.text()}`)
  return await answer.json() as Wire<Key, "response">
}

export type DemoAccount = Wire<"GET /api/v1/province", "response">["demoAccounts"][number]
