import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import type { Duplex } from "node:stream"
import type { Fault, LoggedCommand, Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { WebSocketServer, type WebSocket } from "ws"
import { products } from "./simulator/products.ts"
import { Session } from "./simulator/Session.ts"
import { Unit } from "./simulator/Unit.ts"

/** Names that {@link startCiscoSimulator} takes for `model`, as the driver's models print them. */
export const simulatedModels: ReadonlyArray<string> = Object.keys(products).map((name) => `Cisco ${name}`)

const LOG_LINES = 2_000

/**
 * A simulated CE9 or RoomOS unit: WebSocket with JSON-RPC on `/ws`, Basic or `auth-` sub-protocol credentials.
 * The password may be changed by the fault `wrong-password` only; its sessions end then, as after a change on the unit.
 * @throws Error for a model outside {@link simulatedModels}
 */
export const startCiscoSimulator = async (options: SimulatorOptions): Promise<Simulator> => {
  const product = products[options.model.replace(/^Cisco /, "")]
  if (product === undefined) throw new Error(`no simulated ${options.model}; there are ${simulatedModels.join(", ")}`)

  const faults = new Set<Fault>()
  const log: Array<LoggedCommand> = []
  const sessions = new Map<WebSocket, Session>()
  const sockets = new Set<Socket>()
  const note = (text: string): void => {
    const clean = options.password === "" ? text : text.replaceAll(options.password, "***")
    if (log.push({ at: new Date(), text: clean }) > LOG_LINES) log.shift()
  }

  const unit = new Unit(options, product, faults,
    (document) => { for (const session of sessions.values()) session.tell(document) },
    () => faults.delete("drops-call"))

  const server = createServer((_request, response) => response.writeHead(404).end())
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
  })
  const webSockets = new WebSocketServer({
    noServer: true, maxPayload: 1_048_576, perMessageDeflate: false,
    handleProtocols: (offered) => [...offered].find((name) => name.startsWith("auth-")) ?? false
  })
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy())
    const credentials = credentialsIn(request)
    note(`GET ${request.url} ${credentials?.account ?? "without credentials"}`)
    if (new URL(request.url ?? "/", "ws://unit").pathname !== "/ws") return refuse(socket, "404 Not Found")
    if (faults.has("wrong-password") || credentials?.account !== options.account || credentials.password !== options.password) {
      return refuse(socket, "401 Unauthorized", "WWW-Authenticate: Basic realm=\"codec\"\r\n")
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      const session = new Session(webSocket, unit, product.subscriptionLimit)
      sessions.set(webSocket, session)
      webSocket.on("close", () => sessions.delete(webSocket))
      webSocket.on("error", () => webSocket.terminate())
      webSocket.on("message", (data) => {
        note(String(data))
        session.receive(String(data), faults.has("slow") ? options.slowMillis ?? 1_500 : 0)
      })
    })
  })

  const listen = async (port: number): Promise<number> => {
    server.listen(port, options.host)
    await once(server, "listening")
    try {
      unit.powerOn()
    } catch (error) {
      server.close()
      throw error
    }
    return (server.address() as AddressInfo).port
  }
  const powerOff = async (): Promise<void> => {
    unit.powerOff()
    const silent = once(server, "close")
    server.close()
    for (const socket of sockets) socket.destroy()
    await silent
  }
  const port = await listen(options.port)

  const setFault = async (fault: Fault, on: boolean): Promise<void> => {
    if (faults.has(fault) === on) return
    if (on) faults.add(fault)
    else faults.delete(fault)
    if (fault === "power-cut") return on ? powerOff() : listen(port).then(() => {})
    if (fault === "wrong-password" && on) for (const webSocket of sessions.keys()) webSocket.close(1001)
    unit.faultsChanged()
  }

  let turn: Promise<void> = Promise.resolve()
  return {
    name: options.name,
    model: options.model,
    host: options.host,
    port,
    log,
    faults,
    setFault: (fault, on) => turn = turn.catch(() => {}).then(() => setFault(fault, on)),
    pressMute: () => { if (!faults.has("power-cut")) unit.toggleMute() },
    pressHangUp: () => unit.hangUpAll(),
    stop: async () => {
      await turn.catch(() => {})
      if (!faults.has("power-cut")) await powerOff()
    }
  }
}

interface Credentials {
  readonly account: string
  readonly password: string
}

/** Both ways a unit takes credentials: the header, or base64url without padding in a sub-protocol. */
const credentialsIn = (request: IncomingMessage): Credentials | undefined => {
  const basic = /^Basic (\S+)$/i.exec(request.headers.authorization ?? "")?.[1]
  const offered = request.headers["sec-websocket-protocol"]?.split(",").map((name) => name.trim()).find((name) => name.startsWith("auth-"))
  const coded = basic === undefined ? offered && Buffer.from(offered.slice(5), "base64url") : Buffer.from(basic, "base64")
  if (!coded) return undefined
  const [account = "", ...password] = coded.toString("utf8").split(":")
  return { account, password: password.join(":") }
}

const refuse = (socket: Duplex, status: string, headers = ""): void => {
  socket.end(`HTTP/1.1 ${status}\r\n${headers}Content-Length: 0\r\nConnection: close\r\n\r\n`)
}
