import { setTimeout as pause } from "node:timers/promises"

/** Asks the API and the pages without a pause while processes die, and does not forgive an unclear answer. */
export interface Onlooker {
  /** What was neither right nor a clear problem since the last time, each kind once. */
  complaints(): ReadonlyArray<string>
  /** While a process is stopped, nobody can expect an answer. */
  excuse(silent: boolean): void
  stop(): Promise<void>
}

/** Milliseconds between two questions. */
const rest = 50

const unclear = (url: string, status: number, headers: Headers, text: string): string | undefined => {
  if (/\n\s+at .*[.:]\d+|node_modules|SqlError/.test(text)) return `${url}: ${status} tells of its insides`
  if (status < 300) return undefined
  if (status !== 503) return `${url}: ${status} ${text.slice(0, 200)}`
  if (headers.get("retry-after") === null) return `${url}: 503 without Retry-After`
  const isApi = url.includes("/api/")
  return isApi && !headers.get("content-type")?.startsWith("application/problem+json") ? `${url}: 503 is no problem document` : undefined
}

/** `longest`: milliseconds after which an answer is no answer. */
export const startOnlooker = (urls: ReadonlyArray<string>, headers: Readonly<Record<string, string>>, longest: number): Onlooker => {
  const found = new Set<string>()
  const stopping = new AbortController()
  let excused = false
  const ask = async (url: string): Promise<void> => {
    const began = performance.now()
    try {
      const answer = await fetch(url, { headers, signal: AbortSignal.timeout(longest) })
      const complaint = unclear(url, answer.status, answer.headers, await answer.text())
      if (complaint !== undefined) found.add(complaint)
    } catch (cause) {
      // Nobody listens, or the one who listened died: that is clear enough, if it is soon.
      if (!excused && performance.now() - began >= longest) found.add(`${url}: no answer within ${longest / 1000} s (${String(cause)})`)
    }
  }
  const asking = Promise.all(urls.map(async (url) => {
    while (!stopping.signal.aborted) {
      await ask(url)
      await pause(rest)
    }
  }))
  return {
    complaints: () => {
      const all = [...found]
      found.clear()
      return all
    },
    excuse: (silent) => {
      excused = silent
    },
    stop: async () => {
      stopping.abort()
      await asking
    }
  }
}
