// oxlint-disable-next-line typescript/triple-slash-reference -- another workspace that type-checks this file finds the types only from here
/// <reference path="./janus-gateway-js.d.ts" />
import { randomUUID } from "node:crypto"
import Janus, { type Connection, type JanusMessage, type Plugin, type Session } from "janus-gateway-js"
import { MediaError } from "../MediaError.ts"

// Else handles of some plugins would come as classes that only run in a browser.
Janus.Plugin._types = {}

export interface LinkOptions {
  readonly url: string
  /** Asked before every message, so that a token can be renewed while the link is up. */
  readonly token: () => string
  /** Milliseconds. */
  readonly patience?: Partial<LinkPatience>
}

export interface LinkPatience {
  readonly connect: number
  readonly call: number
  /** Janus is asked for a sign of life this often, and has `pong` for it: a hang shows within their sum. */
  readonly ping: number
  readonly pong: number
  /** For how long a broken connection is tried again before its sessions are given up. Janus keeps them for 10 s. */
  readonly reclaim: number
}

const usualPatience: LinkPatience = { connect: 2000, call: 8000, ping: 1500, pong: 2000, reclaim: 6000 }
const keepAlive = 20_000

/** Why a link is over: the connection or its sessions are gone, or Janus does not answer any more. */
export type LinkEnd = "closed" | "hangs" | "left"

/** What Janus sent, as it sent it; decoded by whoever asked. */
export type Wire = Readonly<Record<string, unknown>>

interface Pending {
  readonly settle: (message: Wire) => void
  readonly fail: (error: MediaError) => void
}

const isRecord = (value: unknown): value is Wire => typeof value === "object" && value !== null && !Array.isArray(value)

/** Janus' own errors, and those of its plugins, as ours. */
const refusalIn = (message: Wire): MediaError | undefined => {
  const plugindata = isRecord(message["plugindata"]) ? message["plugindata"]["data"] : undefined
  const data = isRecord(plugindata) ? plugindata : {}
  const error = isRecord(message["error"]) ? message["error"] : "error_code" in data ? { code: data["error_code"], reason: data["error"] } : undefined
  if (error === undefined) return undefined
  return new MediaError({ reason: "refused", detail: String(error["reason"]), ...(Number.isInteger(error["code"]) ? { code: Number(error["code"]) } : {}) })
}

const away = (detail: string) => new MediaError({ reason: "relay-away", detail })

/**
 * The library adds a listener to the parent for each child and never takes it off. It is the last one right after the
 * child was made; this returns how to take it off.
 */
const listenerOf = <Child>(parent: Connection | Session, event: string, make: () => Child): readonly [Child, () => void] => {
  const before = new Set(parent.listeners(event))
  const child = make()
  const added = parent.listeners(event).filter((listener) => !before.has(listener))
  return [child, () => added.forEach((listener) => parent.off(event, listener))]
}

/** Errors reach the caller by its own promise; the library tells them a second time, and throws if nobody listens. */
const heardElsewhere = () => undefined

/** A handle of one plugin. All calls reject with MediaError. */
export class LinkHandle {
  readonly id: number
  readonly plugin: string
  readonly #session: LinkSession
  readonly #hear: (event: Wire) => void
  #inner: Plugin | undefined
  #forget: () => void = () => undefined

  constructor(session: LinkSession, plugin: string, id: number, hear: (event: Wire) => void) {
    this.#session = session
    this.plugin = plugin
    this.id = id
    this.#hear = hear
  }

  /** The plugin's answer, with `jsep` beside it if there is one. */
  request(body: Wire, jsep?: Wire): Promise<Wire> {
    return this.#session.link.call(this.#inner, { janus: "message", body, ...(jsep === undefined ? {} : { jsep }) })
  }

  async detach(): Promise<void> {
    try {
      await this.#session.link.call(this.#inner, { janus: "detach" })
    } finally {
      this.#session.forget(this)
      this.unbind()
    }
  }

  /** Ties this handle to the library's object on the present connection. */
  bind(session: Session): void {
    const [inner, forget] = listenerOf(session, "destroy", () => Janus.Plugin.create(session, this.plugin, this.id))
    session.addPlugin(inner)
    inner.on("error", heardElsewhere)
    inner.on("message", (message: JanusMessage) => {
      const plain = message.getPlainMessage()
      // An event that answers a request goes to who asked.
      if (isRecord(plain) && plain["transaction"] === undefined) this.#hear(plain)
    })
    this.#inner = inner
    this.#forget = forget
  }

  unbind(): void {
    const inner = this.#inner
    this.#inner = undefined
    this.#forget()
    void inner?.cleanup()
  }
}

/** A session: handles that live and die together. */
export class LinkSession {
  readonly id: number
  readonly link: JanusLink
  readonly #handles = new Set<LinkHandle>()
  #inner: Session | undefined
  #forget: () => void = () => undefined

  constructor(link: JanusLink, id: number) {
    this.link = link
    this.id = id
  }

  async attach(plugin: string, hear: (event: Wire) => void): Promise<LinkHandle> {
    const reply = await this.link.call(this.#inner, { janus: "attach", plugin })
    if (this.#inner === undefined) throw away("the session ended meanwhile")
    const handle = new LinkHandle(this, plugin, idIn(reply), hear)
    handle.bind(this.#inner)
    this.#handles.add(handle)
    return handle
  }

  async destroy(): Promise<void> {
    try {
      await this.link.call(this.#inner, { janus: "destroy" })
    } finally {
      this.link.forget(this)
      this.unbind()
    }
  }

  /** Says to Janus that this session now belongs to the present connection. */
  claim(): Promise<Wire> {
    return this.link.call(this.#inner, { janus: "claim" })
  }

  forget(handle: LinkHandle): void {
    this.#handles.delete(handle)
  }

  bind(connection: Connection): void {
    const [inner, forget] = listenerOf(connection, "close", () => Janus.Session.create(connection, this.id))
    connection.addSession(inner)
    inner.setMaxListeners(0)
    inner.on("error", heardElsewhere)
    inner.on("destroy", () => {
      if (this.#inner === inner) this.link.sessionLost()
    })
    this.#inner = inner
    this.#forget = forget
    for (const handle of this.#handles) handle.bind(inner)
  }

  unbind(): void {
    for (const handle of this.#handles) handle.unbind()
    const inner = this.#inner
    this.#inner = undefined
    this.#forget()
    void inner?.cleanup()
  }
}

const idIn = (reply: Wire): number => {
  const id = isRecord(reply["data"]) ? reply["data"]["id"] : undefined
  if (typeof id !== "number") throw new MediaError({ reason: "not-understood", detail: "Janus answered without an id" })
  return id
}

/**
 * One link to one Janus. The library carries messages and sorts events by session and handle; requests, time-outs,
 * signs of life and reconnecting are done here. A broken connection is replaced and its sessions claimed; when that
 * fails, or Janus hangs, the link is over for good and `ended` says why.
 */
export class JanusLink {
  readonly ended: Promise<LinkEnd>
  readonly #options: LinkOptions
  readonly #patience: LinkPatience
  readonly #pending = new Map<string, Pending>()
  readonly #sessions = new Set<LinkSession>()
  #connection: Connection | undefined
  #over: LinkEnd | undefined
  #resuming = false
  #finish: (end: LinkEnd) => void = () => undefined
  #watch: NodeJS.Timeout | undefined

  private constructor(options: LinkOptions) {
    this.#options = options
    this.#patience = { ...usualPatience, ...options.patience }
    this.ended = new Promise((resolve) => {
      this.#finish = resolve
    })
  }

  static async open(options: LinkOptions): Promise<JanusLink> {
    const link = new JanusLink(options)
    await link.#connect()
    link.#watchNext()
    return link
  }

  async createSession(): Promise<LinkSession> {
    const reply = await this.call(this.#connection, { janus: "create" })
    if (this.#connection === undefined) throw away("the connection broke meanwhile")
    const session = new LinkSession(this, idIn(reply))
    session.bind(this.#connection)
    this.#sessions.add(session)
    return session
  }

  forget(session: LinkSession): void {
    this.#sessions.delete(session)
  }

  /** Sends and waits for the answer of the same transaction. `over` adds its session and handle to the message. */
  call(
    over: Connection | Session | Plugin | undefined, message: Record<string, unknown>,
    within = this.#patience.call
  ): Promise<Wire> {
    const connection = this.#connection
    if (over === undefined || connection === undefined) return Promise.reject(away("there is no connection to Janus now"))
    const transaction = randomUUID()
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer)
        this.#pending.delete(transaction)
      }
      const fail = (error: MediaError) => {
        done()
        reject(error)
      }
      const timer = setTimeout(() => fail(new MediaError({ reason: "no-answer", detail: `Janus did not answer "${message["janus"]}" in ${within} ms` })), within)
      const settle = (answer: Wire) => {
        done()
        resolve(answer)
      }
      this.#pending.set(transaction, { settle, fail })
      connection.getOptions().token = this.#options.token()
      over.send({ ...message, transaction }).then(undefined, () => fail(away("the connection to Janus is closed")))
    })
  }

  /** Janus gave a session up: what it held cannot be told any more. */
  sessionLost(): void {
    this.#end("closed")
  }

  /** Requests that wait for an answer, for those who look for leaks. */
  get waiting(): number {
    return this.#pending.size
  }

  /** Ends the link without a word to Janus. */
  close(): void {
    this.#end("left")
  }

  async #connect(): Promise<void> {
    const connection = Janus.Connection.create("diemcau", this.#options.url, { token: this.#options.token(), keepalive: keepAlive })
    connection.setMaxListeners(0)
    connection.on("error", heardElsewhere)
    connection.on("message", (message: JanusMessage) => {
      if (this.#connection === connection) this.#hear(message.getPlainMessage())
    })
    let late = false
    const opening = connection.open()
    // A connection that opens after all belongs to nobody.
    opening.then(() => late ? connection.close() : undefined, heardElsewhere)
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        late = true
        reject(new MediaError({ reason: "no-answer", detail: `Janus did not accept a connection in ${this.#patience.connect} ms` }))
      }, this.#patience.connect)
      opening.then(() => {
        clearTimeout(timer)
        resolve()
      }, () => {
        clearTimeout(timer)
        reject(away("Janus refuses the connection"))
      })
    })
    if (this.#over !== undefined) {
      await connection.close()
      throw away("the link was closed")
    }
    this.#connection = connection
    connection.on("close", () => {
      if (this.#connection === connection) this.#drop()
    })
  }

  #hear(message: unknown): void {
    if (!isRecord(message)) return
    const pending = typeof message["transaction"] === "string" ? this.#pending.get(message["transaction"]) : undefined
    // Acknowledged means that the answer comes later.
    if (pending === undefined || message["janus"] === "ack") return
    const refusal = refusalIn(message)
    if (refusal === undefined) pending.settle(message)
    else pending.fail(refusal)
  }

  /** The connection broke: nothing that waits will be answered. */
  #drop(): void {
    this.#release("the connection to Janus broke")
    if (this.#over === undefined && !this.#resuming) void this.#resume()
  }

  #release(why: string): void {
    const connection = this.#connection
    this.#connection = undefined
    for (const { fail } of [...this.#pending.values()]) fail(away(why))
    for (const session of this.#sessions) session.unbind()
    void connection?.close()
  }

  async #resume(): Promise<void> {
    this.#resuming = true
    const giveUpAt = performance.now() + this.#patience.reclaim
    for (let wait = 50; this.#over === undefined; wait = Math.min(wait * 2, 1000)) {
      try {
        await this.#connect()
        for (const session of this.#sessions) session.bind(this.#connection!)
        await Promise.all([...this.#sessions].map((session) => session.claim()))
        this.#resuming = false
        return
      } catch (error) {
        const final = error instanceof MediaError && error.reason === "refused"
        if (final || performance.now() > giveUpAt) return this.#end("closed")
        await new Promise((again) => setTimeout(again, wait))
      }
    }
  }

  #watchNext(): void {
    this.#watch = setTimeout(() => {
      const connection = this.#connection
      if (connection === undefined) return this.#watchNext()
      this.call(connection, { janus: "ping" }, this.#patience.pong).then(
        () => this.#over === undefined && this.#watchNext(),
        (error: MediaError) => error.reason === "no-answer" ? this.#end("hangs") : this.#over === undefined && this.#watchNext()
      )
    }, this.#patience.ping)
  }

  #end(end: LinkEnd): void {
    if (this.#over !== undefined) return
    this.#over = end
    clearTimeout(this.#watch)
    this.#release("the link to Janus is over")
    this.#sessions.clear()
    this.#finish(end)
  }
}
