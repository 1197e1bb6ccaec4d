import { setTimeout as pause } from "node:timers/promises"
import { makeParser } from "effect/encoding/Sse"

export interface FeedEvent {
  readonly name: string
  readonly data: unknown
}

/** Server-sent events, kept from the first, so that an event that came before anybody waited for it is not missed. */
export interface Feed {
  /** The first event, past or coming, of which `find` makes something. Rejects after `patience` milliseconds, naming `what`. */
  until<A>(what: string, find: (event: FeedEvent) => A | undefined, patience: number): Promise<A>
  /** As `until`, but only events from now on. */
  next<A>(what: string, find: (event: FeedEvent) => A | undefined, patience: number): Promise<A>
  /** Asks at once, then after every event, until `look` finds something: also what happened while the stream was away. */
  settle<A>(what: string, look: () => Promise<A | undefined>, patience: number): Promise<A>
  close(): void
}

/** Told when a stream that broke off is there again: what came in between may have been missed. */
export const reopened = "reopened"

/** Milliseconds between two attempts to open it again. */
const again = 200

/**
 * Opens the stream; resolves when the server has answered. A stream that breaks off is opened again for as long as
 * `patience` milliseconds; after that, or at once without it, those who wait for its events fail.
 */
export const openFeed = async (url: string, headers: Readonly<Record<string, string>> = {}, patience = 0): Promise<Feed> => {
  const given = new AbortController()
  let lastId: string | undefined
  const open = async (): Promise<ReadableStream<Uint8Array>> => {
    const resume = lastId === undefined ? {} : { "last-event-id": lastId }
    const response = await fetch(url, { headers: { ...headers, ...resume, accept: "text/event-stream" }, signal: given.signal })
    if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`)
    return response.body
  }
  const past: Array<FeedEvent> = []
  const hearers = new Set<(event: FeedEvent) => void>()
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined)
  const hear = (event: FeedEvent): void => {
    past.push(event)
    for (const hearer of [...hearers]) hearer(event)
  }
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const parser = makeParser((event) => {
      if (event._tag !== "Event") return
      if (event.id !== undefined) lastId = event.id
      hear({ name: event.event, data: JSON.parse(event.data) as unknown })
    })
    for await (const text of body.pipeThrough(new TextDecoderStream())) parser.feed(text)
  }
  const reopen = async (cause: unknown): Promise<ReadableStream<Uint8Array>> => {
    const giveUpAt = performance.now() + patience
    for (;;) {
      if (given.signal.aborted || performance.now() >= giveUpAt) throw new Error(`${url} broke off`, { cause })
      const body = await open().catch(() => undefined)
      if (body !== undefined) return body
      await pause(again)
    }
  }
  const follow = async (first: ReadableStream<Uint8Array>): Promise<never> => {
    let body = first
    for (;;) {
      const end = await read(body).then(() => new Error(`${url} ended`), (cause: unknown) => cause)
      body = await reopen(end)
      hear({ name: reopened, data: undefined })
    }
  }
  follow(await open()).catch(broken.reject)

  const next: Feed["next"] = (what, find, patience) =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        hearers.delete(hearer)
        clearTimeout(timer)
        act()
      }
      const hearer = (event: FeedEvent) => {
        const found = find(event)
        if (found !== undefined) settle(() => resolve(found))
      }
      const timer = setTimeout(() => settle(() => reject(new Error(`not within ${patience / 1000} s: ${what}`))), patience)
      hearers.add(hearer)
      broken.promise.catch((cause: Error) => settle(() => reject(cause)))
    })

  return {
    next,
    until: async (what, find, patience) => {
      for (const event of past) {
        const found = find(event)
        if (found !== undefined) return found
      }
      return next(what, find, patience)
    },
    settle: async (what, look, patienceMillis) => {
      const giveUpAt = performance.now() + patienceMillis
      for (;;) {
        // Heard from before the look on: what changes while it is under way is looked at again.
        const told = next(what, () => true, Math.max(0, giveUpAt - performance.now()))
        told.catch(() => undefined)
        const found = await look()
        if (found !== undefined) return found
        await told
      }
    },
    close: () => given.abort()
  }
}
