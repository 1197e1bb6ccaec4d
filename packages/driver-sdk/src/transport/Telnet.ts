import { connect as connectSocket } from "node:net"
import type { Socket } from "node:net"
import { CodecError } from "../CodecError.ts"
import { TelnetLines } from "./TelnetLines.ts"

export interface TelnetOptions {
  readonly host: string
  readonly port: number
  /** Milliseconds until the TCP connection must stand, name look-up included. */
  readonly connectTimeout: number
  /** What ends a line that we send. */
  readonly lineEnding: "\r" | "\r\n" | "\n"
  readonly signal?: AbortSignal
  /** See {@link TelnetLines}. */
  readonly prompts?: ReadonlyArray<string>
  readonly maxLineBytes?: number
  /** Replaced by "***" wherever it would appear in a trace. */
  readonly secret?: string
  readonly trace?: (direction: "sent" | "received", text: string) => void
}

/** Lines over one TCP connection. Nothing is read before {@link TelnetConnection.listen}. */
export interface TelnetConnection {
  /** Starts reading. A listener that throws ends the connection with "protocol". */
  listen(listener: (line: string) => void): void
  /**
   * Sends one line. `secret` keeps it out of the trace altogether.
   * @throws CodecError "unsafe-argument" for control characters: one line in, one line out.
   */
  send(line: string, options?: { readonly secret?: boolean }): void
  /** Bytes received so far: what tells a slow device from a dead line. */
  readonly bytesReceived: number
  /** The text with the secret taken out, fit for an error or a log. */
  redact(text: string): string
  /** Ends the connection; the first reason given is the one that `closed` tells. */
  close(reason: CodecError): void
  /** Resolves once, never rejects. */
  readonly closed: Promise<CodecError>
}

const keepAliveDelay = 15_000

/** @throws CodecError "unreachable", or "closed" when the signal was aborted. */
export async function connectTelnet(options: TelnetOptions): Promise<TelnetConnection> {
  return openTelnet(await openSocket(options), options)
}

function openSocket({ host, port, connectTimeout, signal }: TelnetOptions): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new CodecError("closed", "given up before connecting"))
    const socket = connectSocket({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: keepAliveDelay })
    const settle = (failure: CodecError | undefined) => {
      clearTimeout(timer)
      signal?.removeEventListener("abort", onAbort)
      socket.removeListener("connect", onConnect)
      if (failure === undefined) {
        socket.removeListener("error", onError)
        resolve(socket)
      } else {
        // The error listener stays: a destroyed socket may still report, and nobody else would hear it.
        socket.destroy()
        reject(failure)
      }
    }
    const onConnect = () => settle(undefined)
    const onError = (error: NodeJS.ErrnoException) => settle(new CodecError("unreachable", error.code ?? error.message, { cause: error }))
    const onAbort = () => settle(new CodecError("closed", "given up while connecting"))
    const timer = setTimeout(() => settle(new CodecError("unreachable", `no connection within ${connectTimeout} ms`)), connectTimeout)
    socket.once("connect", onConnect)
    socket.on("error", onError)
    signal?.addEventListener("abort", onAbort, { once: true })
  })
}

function openTelnet(socket: Socket, options: TelnetOptions): TelnetConnection {
  const { lineEnding, prompts, maxLineBytes, secret, signal, trace } = options
  const lines = new TelnetLines({
    ...(prompts === undefined ? {} : { prompts }),
    ...(maxLineBytes === undefined ? {} : { maxLineBytes })
  })
  const redact = (text: string) => (secret === undefined || secret === "" ? text : text.replaceAll(secret, "***"))
  const ending = Promise.withResolvers<CodecError>()
  let open = true

  const close = (reason: CodecError) => {
    if (!open) return
    open = false
    signal?.removeEventListener("abort", onAbort)
    socket.destroySoon()
    // A peer that never reads would keep the last bytes, and the descriptor, for ever.
    setTimeout(() => socket.destroy(), 1_000).unref()
    ending.resolve(reason)
  }
  const onAbort = () => close(new CodecError("closed", "given up by the platform"))

  socket.on("error", (error: NodeJS.ErrnoException) => close(new CodecError("closed", error.code ?? error.message, { cause: error })))
  socket.once("end", () => close(new CodecError("closed", "closed by the device")))
  socket.once("close", () => close(new CodecError("closed", "line closed")))
  signal?.addEventListener("abort", onAbort, { once: true })
  if (signal?.aborted) onAbort()

  const receive = (chunk: Buffer, listener: (line: string) => void) => {
    const read = lines.push(chunk)
    if (read.answer !== undefined) socket.write(read.answer)
    for (const line of read.lines) {
      if (!open) return
      trace?.("received", redact(line))
      listener(line)
    }
    if (read.overlong) close(new CodecError("protocol", "line longer than the protocol allows"))
  }

  return {
    listen(listener) {
      socket.on("data", (chunk) => {
        if (!open) return
        try {
          receive(chunk, listener)
        } catch (cause) {
          close(new CodecError("protocol", "unreadable line", { cause }))
        }
      })
    },
    send(line, sending = {}) {
      if (/[\u0000-\u001f\u007f-\u009f\u00ff]/.test(line)) throw new CodecError("unsafe-argument")
      if (!open) throw new CodecError("closed")
      trace?.("sent", sending.secret === true ? "***" : redact(line))
      socket.write(line + lineEnding)
    },
    get bytesReceived() {
      return socket.bytesRead
    },
    redact,
    close,
    closed: ending.promise
  }
}
