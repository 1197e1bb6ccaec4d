import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import { Agent, request } from "node:http"
import { percentile } from "../statistics.ts"

/** How many ask at once, each on a line kept open, each again as soon as it is answered. */
export const clients = 16

export interface Contender {
  readonly name: string
  readonly child: ChildProcess
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Run {
  readonly latencies: ReadonlyArray<number>
  readonly perSecond: number
  /** Milliseconds of processor time of the server's own process for each answer: what others do beside it does not count. */
  readonly processor: number
}

export const bodyOf = ({ url, headers }: Contender, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    request(url, { headers, ...agent === undefined ? {} : { agent } }, (response) => {
      const chunks: Array<Buffer> = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("error", reject)
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8")
        if (response.statusCode === 200) resolve(body)
        else reject(new Error(`HTTP ${response.statusCode}: ${body}`))
      })
    }).on("error", reject).end()
  })

export const load = async (contender: Contender, milliseconds: number, body: string): Promise<Run> => {
  const latencies: Array<number> = []
  const spent = await processorOf(contender)
  const begun = performance.now()
  await Promise.all(Array.from({ length: clients }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    while (performance.now() - begun < milliseconds) {
      const asked = performance.now()
      const answer = await bodyOf(contender, agent)
      latencies.push(performance.now() - asked)
      if (answer.length !== body.length) throw new Error(`${contender.name} answered something else`)
    }
    agent.destroy()
  }))
  const perSecond = latencies.length / (performance.now() - begun) * 1_000
  return { latencies, perSecond, processor: (await processorOf(contender) - spent) / latencies.length }
}

/** Milliseconds so far. */
const processorOf = async ({ child }: Contender): Promise<number> => {
  child.send("processor")
  const [{ user, system }] = await once(child, "message") as [NodeJS.CpuUsage]
  return (user + system) / 1_000
}

export const row = (run: string, { name }: Contender, { latencies, perSecond, processor }: Run): string =>
  `${run.padEnd(6)} ${name.padEnd(22)} p50 ${percentile(latencies, 0.5).toFixed(1).padStart(6)}  p95 ${percentile(latencies, 0.95).toFixed(1).padStart(6)}  ${perSecond.toFixed(0).padStart(6)}/s  processor ${processor.toFixed(2)}`
