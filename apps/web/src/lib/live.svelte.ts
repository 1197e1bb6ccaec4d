import { getContext, onMount, setContext } from "svelte"
import type { LiveEventName } from "@diemcau/gateway/api/live"
import { gateway, randomId, type LivePayload } from "./gateway.ts"
import { eventNames, isOver, type Line, type LineState, type Listener, type StreamListener } from "./live/Line.ts"
import { SharedLine, type Message } from "./live/SharedLine.ts"
import { Stream } from "./live/Stream.ts"
import { openTabChannel } from "./live/TabChannel.ts"

type Handlers = { readonly [Name in LiveEventName]: Set<(payload: LivePayload<Name>) => void> }

/** Older than this the picture is called stale, in milliseconds. */
export const staleAfter = { amber: 5000, stale: 15_000 } as const

/** Here a tab says who is signed in, so that the tabs of another officer know that they are of the past. */
const openAccounts = () => openTabChannel<{ readonly officerId: string | null }>("diemcau.account")

/** Tells every tab of this browser that nobody is signed in any more. */
export const tellSignedOut = (): void => {
  const accounts = openAccounts()
  accounts?.say({ officerId: null })
  accounts?.close()
}

/** Live events for this page, from one stream for all tabs of the browser. */
export class Live {
  state = $state<LineState>("connecting")
  /** When anything was last heard, by this device's clock. */
  heardAt = $state(0)
  #handlers = Object.fromEntries(eventNames.map((name) => [name, new Set()])) as unknown as Handlers
  #reopened = new Set<() => void>()
  #arrived = new Set<() => void>()
  /** How far the feed had come when the page was loaded, until that is compared with what is heard first. */
  #asOf: number | undefined
  #compared = false
  #line: Line | undefined

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

  /** The line is open for the first time and nothing was decided since the page was loaded; what devices say is in no feed. */
  onArrival(handler: () => void): () => void {
    this.#arrived.add(handler)
    return () => this.#arrived.delete(handler)
  }

  /** Listens for this officer until the returned function is called. */
  open(officerId: string, asOf: number | undefined): () => void {
    this.#asOf = asOf
    const accounts = openAccounts()
    accounts?.say({ officerId })
    accounts?.hear((account) => {
      if (account.officerId !== officerId) this.#end(account.officerId === null ? "ended" : "replaced")
    })
    this.#line = this.#connect(officerId)
    const hurry = () => document.visibilityState === "visible" && this.state === "lost" && this.#line?.hurry()
    // A page kept for the Back button may neither hold the lock nor hear anything.
    const hide = () => this.#line?.close()
    const show = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || isOver(this.state)) return
      this.#line = this.#connect(officerId)
      this.#missed()
    }
    addEventListener("online", hurry)
    addEventListener("pagehide", hide)
    addEventListener("pageshow", show)
    document.addEventListener("visibilitychange", hurry)
    return () => {
      removeEventListener("online", hurry)
      removeEventListener("pagehide", hide)
      removeEventListener("pageshow", show)
      document.removeEventListener("visibilitychange", hurry)
      accounts?.close()
      this.#line?.close()
    }
  }

  #connect(officerId: string): Line {
    const stream = (listener: StreamListener, place?: string): Line =>
      new Stream({ open: (path) => new EventSource(path), who: () => whoIsSignedIn(officerId), listener, place })
    const listener: Listener = {
      state: (state) => {
        if (state === "open") this.heardAt = Date.now()
        this.state = state
      },
      event: (name, data, place) => {
        this.#hear(name, data)
        if (place !== undefined) this.#compare(place, name === "journal" ? 1 : 0)
      },
      missed: () => this.#missed(),
      joined: (place) => this.#compare(place, 0)
    }
    const name = `diemcau.live.${officerId}`
    const channel = openTabChannel<Message>(name)
    if (!("locks" in navigator) || channel === undefined) {
      return stream({
        ...listener,
        state: (state) => {
          const again = state === "open" && this.state === "lost"
          listener.state(state)
          if (again) listener.missed()
        }
      })
    }
    return new SharedLine({
      id: randomId(), lock: name, locks: navigator.locks, channel, stream, newId: randomId, visible: () => document.visibilityState === "visible"
    }, listener)
  }

  /** The first place that is heard of, less what has been heard there: beyond the page's own, something was missed. */
  #compare(place: string, heard: 0 | 1): void {
    if (this.#compared) return
    this.#compared = true
    if (this.#asOf === undefined || Number(place) - heard > this.#asOf) this.#missed()
    else for (const handler of this.#arrived) handler()
  }

  #end(state: "ended" | "replaced"): void {
    this.#line?.close()
    this.state = state
  }

  #missed(): void {
    for (const handler of this.#reopened) handler()
  }

  #hear<Name extends LiveEventName>(name: Name, data: string): void {
    this.heardAt = Date.now()
    const payload = JSON.parse(data) as LivePayload<Name>
    for (const handler of this.#handlers[name]) handler(payload)
  }
}

const whoIsSignedIn = async (officerId: string): Promise<"same" | "other" | "nobody" | "away"> => {
  const me = await gateway(fetch).call("GET /api/v1/me")
  if (me.ok) return me.data.officer.id === officerId ? "same" : "other"
  return me.problem.status === 401 ? "nobody" : "away"
}

const key = Symbol("live")

export const provideLive = (officerId: () => string, asOf: () => number | undefined): Live => {
  const live = setContext(key, new Live())
  onMount(() => live.open(officerId(), asOf()))
  return live
}

export const live = (): Live => getContext<Live>(key)
