import type { Connection, DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { JsonRpcConnection } from "@diemcau/driver-sdk/transport/JsonRpc"
import { connectSsh, type SshConnection } from "@diemcau/driver-sdk/transport/Ssh"
import type { Request } from "../protocol.ts"
import { textOf, under } from "../Reading.ts"
import type { CiscoTshOptions } from "./CiscoTshDriver.ts"
import { Documents, type Piece } from "./Documents.ts"
import { answerIn, lineOf, withBareLeaves } from "./words.ts"

interface Waiting {
  readonly request: Request
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Lines before the shell is ready: a banner, a sign-in notice, an echo. */
const longestGreeting = 65_536

/**
 * The unit's own shell over SSH, in JSON mode, with the face of its WebSocket: asked the same, it answers the same.
 * @throws CodecError as `connectSsh`; "not-permitted" without a place for the host key
 */
export const openTsh = async (
  connection: Connection, context: DriverContext, { gap, keepAlive }: Required<CiscoTshOptions>, notify: (method: string, params: unknown) => void
): Promise<JsonRpcConnection> => {
  const { hostKey, signal, timeouts, trace } = context
  if (hostKey === undefined) throw new CodecError("not-permitted", "there is no place to keep the host key")
  const shell = await connectSsh({ ...connection, hostKey, terminal: false, keepAlive, connectTimeout: timeouts.connect, signal })
  const waiting = new Map<string, Waiting>()
  const documents = new Documents()
  let ended: CodecError | undefined
  let lastTag = 0
  let hasSaidOk: (() => void) | undefined
  let greeting: string | undefined = ""
  let turn: Promise<unknown> = Promise.resolve()

  const settle = (tag: string): Waiting | undefined => {
    const one = waiting.get(tag)
    waiting.delete(tag)
    clearTimeout(one?.timer)
    return one
  }
  void shell.closed.then((reason) => {
    ended = reason
    for (const tag of [...waiting.keys()]) settle(tag)?.reject(closedBy(reason))
  })

  const send = (line: string): void => {
    trace("sent", shell.redact(line))
    shell.send(`${line}\n`)
  }
  /** Old units lose characters of lines that come too close together. */
  const sendInTurn = (line: string): void => {
    turn = turn.then(async () => {
      if (ended) return
      send(line)
      if (gap > 0) await new Promise((resolve) => setTimeout(resolve, gap))
    })
  }

  const hear = (piece: Piece): void => {
    trace("received", shell.redact(piece.text))
    // "OK" may come late, and complaints come as plain text: neither says what it belongs to.
    if (piece.kind === "line") return
    const document = withBareLeaves(piece.value)
    const tag = textOf(under(document, ["ResultId"]))
    if (tag === undefined) return notify("xFeedback/Event", document)
    const asked = settle(tag)
    if (asked === undefined) return
    try {
      asked.resolve(answerIn(document, asked.request))
    } catch (refusal) {
      asked.reject(refusal as Error)
    }
  }

  const greet = (chunk: Buffer): void => {
    greeting += chunk.toString("latin1")
    const lines = greeting!.split("\n")
    greeting = lines.pop()!.slice(-longestGreeting)
    for (const line of lines) {
      trace("received", shell.redact(line.trimEnd()))
      if (line.trim() === "OK") hasSaidOk?.()
    }
  }

  shell.listen((chunk) => {
    if (greeting !== undefined) return greet(chunk)
    const pieces = documents.push(chunk)
    if (pieces === undefined) return shell.close(new CodecError("protocol", "a document longer than the protocol allows"))
    for (const piece of pieces) {
      if (ended) return
      hear(piece)
    }
  })

  const nextOk = (): Promise<void> => new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new CodecError("no-answer", "the shell does not say OK")), timeouts.command)
    hasSaidOk = () => {
      clearTimeout(patience)
      resolve()
    }
    void shell.closed.then((reason) => {
      clearTimeout(patience)
      reject(reason)
    })
  })
  try {
    // Readiness is a line that is exactly OK; what follows it (the last sign-in) may still be on its way.
    await nextOk()
    send("echo off")
    await nextOk()
    greeting = undefined
    send("xPreferences outputmode json")
  } catch (error) {
    shell.close(error as CodecError)
    throw error
  }

  return {
    call: (method, params) => new Promise((resolve, reject) => {
      if (ended) return reject(closedBy(ended))
      const request: Request = { method, params: params as Request["params"] }
      const tag = String(++lastTag)
      const line = lineOf(request, tag)
      const timer = setTimeout(() => settle(tag)?.reject(new CodecError("no-answer", `${method}: nothing within ${timeouts.command} ms`)), timeouts.command)
      waiting.set(tag, { request, resolve, reject, timer })
      sendInTurn(line)
    }),
    close: () => sayGoodbye(shell),
    closed: shell.closed
  }
}

const closedBy = (reason: CodecError): CodecError => new CodecError("closed", reason.raw ?? reason.reason, { cause: reason })

const sayGoodbye = async (shell: SshConnection): Promise<void> => {
  shell.close(new CodecError("closed", "closed by us"))
  await shell.closed
}
