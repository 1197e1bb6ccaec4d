import { getContext, onMount, setContext } from "svelte"
import type { LiveEventName } from "@diemcau/gateway/api/live"
import { gateway, type LivePayload } from "./gateway.ts"

const names: ReadonlyArray<LiveEventName> = ["journal", "site", "readiness", "endpoint", "clock"]

type Handlers = { readonly [Name in LiveEventName]: Set<(payload: LivePayload<Name>) => void> }

/** Waits before a new stream when the gateway closed the old one; the browser itself handles lost lines. */
const waits = [1000, 2000, 5000, 10_000] as const

/** Older than this the picture is called stale, in milliseconds. */
export const staleAfter = { amber: 5000, stale: 15_000 } as const

/** One stream of live events for the whole page. */
export class Live {
  /** "ended": the session is over, nothing more will be heard. */
  state = $state<"connecting" | "open" | "lost" | "ended">("connecting")
  /** When anything was last heard, by this device's clock. */
  heardAt = $state(0)
  #handlers: Handlers = { journal: new Set(), site: new Set(), readiness: new Set(), endpoint: new Set(), clock: new Set() }
  #reopened = new Set<() => void>()
  #source: EventSource | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  /** The page is gone: an answer that is still on its way must not open a new stream. */
  #left = false

  /** Calls back with each event of that name; returns how to stop. Use inside `$effect`. */
  on<Name extends LiveEventName>(name: Name, handler: (payload: LivePayload<Name>) => void): () => void {
    this.#handlers[name].add(handler)
    return () => this.#handlers[name].delete(handler)
  }

  /** Events may have been missed: the page should load again. */
  onReopen(handler: () => void): () => void {
    this.#reopened.add(handler)
    return () => this.#reopened.delete(handler)
  }

  open(): () => void {
    this.#connect()
    return () => {
      this.#left = true
      clearTimeout(this.#retry)
      this.#source?.close()
    }
  }

  #connect(): void {
    const source = new EventSource("/api/v1/live")
    this.#source = source
    source.addEventListener("open", () => {
      this.heardAt = Date.now()
      const again = this.state === "lost"
      this.state = "open"
      this.#failures = 0
      if (again) for (const handler of this.#reopened) handler()
    })
    source.addEventListener("error", () => {
      this.state = "lost"
      if (source.readyState === EventSource.CLOSED) void this.#again()
    })
    for (const name of names) source.addEventListener(name, (event) => this.#hear(name, event.data as string))
  }

  /** The gateway answered with no stream: because the session is over, or because it is not up yet. */
  async #again(): Promise<void> {
    const me = await gateway(fetch).call("GET /api/v1/me")
    if (!me.ok && me.problem.status === 401) {
      this.state = "ended"
      return
    }
    if (this.#left) return
    const wait = waits[Math.min(this.#failures++, waits.length - 1)]!
    this.#retry = setTimeout(() => this.#connect(), wait)
  }

  #hear<Name extends LiveEventName>(name: Name, data: string): void {
    this.heardAt = Date.now()
    const payload = JSON.parse(data) as LivePayload<Name>
    for (const handler of this.#handlers[name]) handler(payload)
  }
}

const key = Symbol("live")

export const provideLive = (): Live => {
  const live = setContext(key, new Live())
  onMount(() => live.open())
  return live
}

export const live = (): Live => getContext<Live>(key)
