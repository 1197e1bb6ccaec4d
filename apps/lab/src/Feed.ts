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
  close(): void
}

/** Opens the stream; resolves when the server has answered. Follows a stream that breaks off never: its waiters fail. */
export const openFeed = async (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Feed> => {
  const given = new AbortController()
  const response = await fetch(url, { headers: { ...headers, accept: "text/event-stream" }, signal: given.signal })
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`)
  const past: Array<FeedEvent> = []
  const hearers = new Set<(event: FeedEvent) => void>()
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined)
  const parser = makeParser((event) => {
    if (event._tag !== "Event") return
    const heard = { name: event.event, data: JSON.parse(event.data) as unknown }
    past.push(heard)
    for (const hearer of [...hearers]) hearer(heard)
  })
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    for await (const text of body.pipeThrough(new TextDecoderStream())) parser.feed(text)
  }
  read(response.body).then(
    () => broken.reject(new Error(`${url} ended`)),
    (cause: unknown) => broken.reject(new Error(`${url} broke off`, { cause }))
  )

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
    close: () => given.abort()
  }
}
