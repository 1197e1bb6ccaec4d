import { WebSocket } from "ws"
import { CodecError } from "../CodecError.ts"

export interface JsonRpcOptions {
  /** `ws://host:port/path`; without credentials. */
  readonly url: string
  readonly account: string
  readonly password: string
  /** Milliseconds until the upgrade must have been answered, and each call. */
  readonly timeouts: { readonly connect: number; readonly command: number }
  /** Called for every message with a method, in the order of arrival. */
  notify(method: string, params: unknown): void
  /** Every frame as text. The password is replaced by "***". */
  trace(direction: "sent" | "received", text: string): void
  readonly signal: AbortSignal
  /** Milliseconds between keep-alive pings; the line is dead when one ping is unanswered at the next. Default 5 000. */
  readonly keepAlive?: number
  /** Largest frame accepted, in bytes. Default 1 MiB. */
  readonly maxFrame?: number
}

/** An error object as the far side sent it. Its meaning is for the protocol above to say. */
export class JsonRpcRefusal extends Error {
  override readonly name = "JsonRpcRefusal"
  readonly code: number
  readonly data: unknown

  constructor(code: number, message: string, data: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}

export interface JsonRpcConnection {
  /** Rejects with {@link JsonRpcRefusal} when the far side answers an error, else with {@link CodecError}. */
  call(method: string, params: unknown): Promise<unknown>
  /** Says goodbye and frees the socket; resolves when it is gone. */
  close(): Promise<void>
  /** Resolves once, with the first reason the connection ended for; never rejects. */
  readonly closed: Promise<CodecError>
}

const GOODBYE_MILLISECONDS = 1_000

interface Pending {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/**
 * JSON-RPC 2.0 over a WebSocket, with Basic credentials on the upgrade. Follows no redirects.
 * @throws CodecError "password-refused" (401, 403), "unreachable", "protocol", "closed" (aborted)
 */
export const openJsonRpc = (options: JsonRpcOptions): Promise<JsonRpcConnection> => {
  if (options.signal.aborted) return Promise.reject(new CodecError("closed", "given up before connecting"))
  if (!URL.canParse(options.url)) return Promise.reject(new CodecError("unreachable", "not a usable address"))

  const pending = new Map<number, Pending>()
  const { promise: opened, resolve: open, reject: refuse } = Promise.withResolvers<JsonRpcConnection>()
  const { promise: closed, resolve: tellClosed } = Promise.withResolvers<CodecError>()
  const { promise: gone, resolve: tellGone } = Promise.withResolvers<void>()
  let ended: CodecError | undefined
  let lastId = 0
  let answeredPing = true
  let keepAlive: NodeJS.Timeout | undefined

  const trace = (direction: "sent" | "received", text: string): void =>
    options.trace(direction, options.password.length < 4 ? text : text.replaceAll(options.password, "***"))

  const socket = new WebSocket(options.url, {
    headers: { authorization: `Basic ${Buffer.from(`${options.account}:${options.password}`).toString("base64")}` },
    followRedirects: false,
    perMessageDeflate: false,
    maxPayload: options.maxFrame ?? 1_048_576
  })

  /** The one way out: the first reason wins, and everybody who waits learns it. */
  const end = (error: CodecError, goodbye = false): void => {
    if (ended) return
    ended = error
    clearTimeout(connectTimer)
    clearInterval(keepAlive)
    options.signal.removeEventListener("abort", abort)
    for (const { reject, timer } of pending.values()) {
      clearTimeout(timer)
      reject(new CodecError("closed", error.raw ?? error.reason, { cause: error }))
    }
    pending.clear()
    if (goodbye && socket.readyState === WebSocket.OPEN) {
      socket.close(1000)
      const patience = setTimeout(() => socket.terminate(), GOODBYE_MILLISECONDS)
      void gone.then(() => clearTimeout(patience))
    } else {
      socket.terminate()
    }
    refuse(error)
    tellClosed(error)
  }

  const abort = (): void => end(new CodecError("closed", "given up by the platform"))
  options.signal.addEventListener("abort", abort, { once: true })
  const connectTimer = setTimeout(
    () => end(new CodecError("unreachable", `no WebSocket within ${options.timeouts.connect} ms`)),
    options.timeouts.connect
  )

  const receive = (text: string): void => {
    const message = parseMessage(text)
    if (message === undefined) return end(new CodecError("protocol", `not a JSON-RPC message: ${text.slice(0, 80)}`))
    if (message.method !== undefined) return options.notify(message.method, message.params)
    const call = typeof message.id === "number" ? pending.get(message.id) : undefined
    // An answer that nobody waits for any more came after its time-out; it is no news.
    if (call === undefined) return
    pending.delete(message.id as number)
    clearTimeout(call.timer)
    if (message.refusal) call.reject(message.refusal)
    else call.resolve(message.result)
  }

  const call = (method: string, params: unknown): Promise<unknown> => {
    if (ended) return Promise.reject(new CodecError("closed", ended.raw ?? ended.reason, { cause: ended }))
    return new Promise((resolve, reject) => {
      const id = ++lastId
      const timer = setTimeout(() => {
        pending.delete(id)
        reject(new CodecError("no-answer", `${method}: nothing within ${options.timeouts.command} ms`))
      }, options.timeouts.command)
      pending.set(id, { resolve, reject, timer })
      const text = JSON.stringify({ jsonrpc: "2.0", id, method, params })
      trace("sent", text)
      // A failed write surfaces as an "error" or "close" of the socket, which ends the call.
      socket.send(text, () => {})
    })
  }

  const close = (): Promise<void> => {
    end(new CodecError("closed", "closed by us"), true)
    return gone
  }

  socket.on("open", () => {
    clearTimeout(connectTimer)
    keepAlive = setInterval(() => {
      if (!answeredPing) return end(new CodecError("closed", "the line is dead: no answer to keep-alive"))
      answeredPing = false
      socket.ping()
    }, options.keepAlive ?? 5_000)
    open({ call, close, closed })
  })
  socket.on("pong", () => { answeredPing = true })
  socket.on("message", (data, isBinary) => {
    if (ended) return
    answeredPing = true
    if (isBinary) return end(new CodecError("protocol", "binary frame"))
    const text = data.toString()
    trace("received", text)
    try {
      receive(text)
    } catch (cause) {
      end(new CodecError("protocol", "the message could not be handled", { cause }))
    }
  })
  socket.on("unexpected-response", (request, response) => {
    end(refusedUpgrade(response.statusCode ?? 0))
    request.destroy()
  })
  socket.on("error", (error: NodeJS.ErrnoException) => end(socketError(error)))
  socket.on("close", (code) => {
    tellGone()
    end(new CodecError("closed", `closed by the device or the line (${code})`))
  })
  return opened
}

interface Message {
  readonly id: unknown
  readonly method: string | undefined
  readonly params: unknown
  readonly result: unknown
  readonly refusal: JsonRpcRefusal | undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const parseMessage = (text: string): Message | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value)) return undefined
  const { id, method, params, result, error } = value
  if (typeof method === "string") return { id, method, params, result: undefined, refusal: undefined }
  if (isRecord(error)) {
    const code = typeof error["code"] === "number" ? error["code"] : 0
    const refusal = new JsonRpcRefusal(code, typeof error["message"] === "string" ? error["message"] : "", error["data"])
    return { id, method: undefined, params, result: undefined, refusal }
  }
  return "result" in value ? { id, method: undefined, params, result, refusal: undefined } : undefined
}

const refusedUpgrade = (status: number): CodecError => {
  if (status === 401 || status === 403) return new CodecError("password-refused", `HTTP ${status}`)
  if (status >= 300 && status < 400) return new CodecError("protocol", `HTTP ${status}: redirects are not followed`)
  if (status >= 500) return new CodecError("unreachable", `HTTP ${status}`)
  return new CodecError("protocol", `HTTP ${status} instead of a WebSocket`)
}

/** Errors of the operating system mean the network; any other comes from bytes that are no HTTP or no WebSocket. */
const socketError = (error: NodeJS.ErrnoException): CodecError =>
  error.syscall !== undefined || error.code === "ECONNRESET" || error.code === "EPIPE"
    ? new CodecError("unreachable", error.code, { cause: error })
    : new CodecError("protocol", error.message, { cause: error })
