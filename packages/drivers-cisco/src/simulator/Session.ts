import type { WebSocket } from "ws"
import { print, select, valueAt, type Branch, type Node, type Path } from "./StatusTree.ts"
import { UnitError, type Unit } from "./Unit.ts"

/** One client on the socket: answers its requests and tells it what it subscribed to. */
export class Session {
  readonly #socket: WebSocket
  readonly #unit: Unit
  readonly #subscriptionLimit: number
  readonly #subscriptions = new Map<number, Path>()
  #lastSubscription = 0

  constructor(socket: WebSocket, unit: Unit, subscriptionLimit: number) {
    this.#socket = socket
    this.#unit = unit
    this.#subscriptionLimit = subscriptionLimit
  }

  /** The unit acts at once; `delay` holds back the answer only, so that events may overtake it. */
  receive(text: string, delay: number): void {
    let id: unknown = null
    let answer: Branch
    let afterwards = (): void => {}
    try {
      const request = parse(text)
      id = request.id
      const [result, then] = this.#perform(request)
      answer = { result }
      if (then) afterwards = then
    } catch (error) {
      if (!(error instanceof UnitError)) throw error
      answer = { error: { code: error.code, message: error.message, ...error.data === undefined ? {} : { data: error.data } } }
    }
    const reply = (): void => {
      this.#send({ id, jsonrpc: "2.0", ...answer })
      afterwards()
    }
    if (delay > 0) setTimeout(reply, delay)
    else reply()
  }

  /** Tells each subscription its part of a change; overlapping ones are told twice, as on the unit. */
  tell(document: Branch): void {
    for (const [subscription, query] of this.#subscriptions) this.#notify(subscription, select(document, query))
  }

  #perform({ method, params }: Request): readonly [result: Node, afterwards?: () => void] {
    const command = /^xCommand\/(.+)$/i.exec(method)?.[1]
    if (command !== undefined) return [this.#unit.run(command, params)]
    switch (method.toLowerCase()) {
      case "xget": {
        const value = valueAt(this.#unit.read(), pathIn(params, "Path"))
        if (value === undefined) throw new UnitError(-32602, "No match on Path argument")
        return [value]
      }
      case "xquery":
        return [select(this.#unit.read(), pathIn(params, "Query")) ?? {}]
      case "xset": {
        const { Value: value } = params
        if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw new UnitError(-32602, "Illegal value")
        this.#unit.set(pathIn(params, "Path"), value)
        return [true]
      }
      case "xfeedback/subscribe":
        return this.#subscribe(pathIn(params, "Query"), params["NotifyCurrentValue"] === true)
      case "xfeedback/unsubscribe": {
        const { Id: id } = params
        if (typeof id !== "number" || !this.#subscriptions.delete(id)) throw new UnitError(-32602, "Unknown subscription Id", { Id: id as Node })
        return [true]
      }
      default:
        throw new UnitError(-32601, "Method not found.")
    }
  }

  #subscribe(query: Path, notifyCurrentValue: boolean): readonly [result: Node, afterwards: () => void] {
    if (this.#subscriptions.size >= this.#subscriptionLimit) throw new UnitError(-31998, "Subscriber count exceeded")
    const subscription = ++this.#lastSubscription
    this.#subscriptions.set(subscription, query)
    return [{ Id: subscription }, () => { if (notifyCurrentValue) this.#notify(subscription, select(this.#unit.read(), query)) }]
  }

  #notify(subscription: number, selected: Node | undefined): void {
    if (selected !== undefined) this.#send({ jsonrpc: "2.0", method: "xFeedback/Event", params: { ...selected as Branch, Id: subscription } })
  }

  #send(message: Readonly<Record<string, unknown>>): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(print(message))
  }
}

interface Request {
  readonly id: string | number
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

const parse = (text: string): Request => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UnitError(-32700, "Parse error")
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UnitError(-32600, "Invalid request")
  const { jsonrpc, id, method, params } = value as Readonly<Record<string, unknown>>
  if (jsonrpc !== "2.0" || typeof method !== "string" || (typeof id !== "string" && typeof id !== "number")) {
    throw new UnitError(-32600, "Invalid request")
  }
  return { id, method, params: typeof params === "object" && params !== null ? params as Request["params"] : {} }
}

const pathIn = (params: Request["params"], name: "Path" | "Query"): Path => {
  const path = params[name]
  if (!Array.isArray(path) || path.length === 0 || !path.every((key) => typeof key === "string" || typeof key === "number")) {
    throw new UnitError(-32602, `Bad usage: ${name} is a list of names.`)
  }
  return path as Path
}
