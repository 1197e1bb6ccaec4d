import { once } from "node:events"
import { createServer, type AddressInfo, type Socket } from "node:net"

/** Something listens at the device's address, and it is no device. */
export type Nonsense = "bytes" | "endless-line" | "silence" | "closed-door"

/** The same bytes for the same seed: a failure can be looked at again. */
const bytesOf = (seed: number, count: number): Buffer => {
  const bytes = Buffer.alloc(count)
  let state = seed * 2_654_435_761 >>> 0
  for (let at = 0; at < count; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}

const speak: Record<Nonsense, (socket: Socket, seed: number) => void> = {
  bytes: (socket, seed) => void socket.write(bytesOf(seed, 100_000)),
  "endless-line": (socket) => void socket.write("x".repeat(200_000)),
  silence: () => undefined,
  "closed-door": (socket) => void socket.end()
}

export const openNonsense = async (kind: Nonsense, seed: number): Promise<{ readonly port: number; close(): Promise<void> }> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("error", () => socket.destroy())
    socket.resume()
    speak[kind](socket, seed)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, "close")
    }
  }
}
