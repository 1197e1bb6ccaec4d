import { createHash } from "node:crypto"
import { unlink } from "node:fs/promises"
import { connect, createServer } from "node:net"
import type { Server, Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { EmbeddedPostgresError, systemCode } from "./EmbeddedPostgresError.ts"

/**
 * Runs `task` while no other process, and no other call in this one, does so for the same directory. The lock is a
 * local socket: it vanishes with its holder, however that one ends, and whoever waits is told by the closed connection.
 */
export async function underStartLock<A>(directory: string, patienceMs: number, task: () => Promise<A>): Promise<A> {
  const address = addressOf(directory)
  const patience = AbortSignal.timeout(patienceMs)
  let lock = await listen(address)
  while (!lock) {
    await holderGone(address, patience)
    if (patience.aborted) {
      throw new EmbeddedPostgresError("Busy", `Another process has been starting the database in ${directory} for too long. End that process and start again.`)
    }
    lock = await listen(address)
  }
  try {
    return await task()
  } finally {
    await lock.release()
  }
}

function addressOf(directory: string): string {
  const name = `diemcau-postgres-${createHash("sha256").update(directory).digest("hex").slice(0, 24)}`
  return process.platform === "linux" ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

interface Held {
  readonly release: () => Promise<void>
}

function listen(address: string): Promise<Held | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Held | undefined>()
  const waiting = new Set<Socket>()
  const server: Server = createServer((socket) => {
    waiting.add(socket)
    socket.on("error", () => socket.destroy())
    socket.on("close", () => waiting.delete(socket))
  })
  server.once("error", (cause) => (systemCode(cause) === "EADDRINUSE" ? resolve(undefined) : reject(EmbeddedPostgresError.fromSystem(cause, "Taking the start lock", tmpdir()))))
  server.listen(address, () =>
    resolve({
      release: () =>
        new Promise((done) => {
          server.close(() => done())
          for (const socket of waiting) socket.destroy()
        })
    }))
  return promise
}

async function holderGone(address: string, patience: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const socket = connect(address)
  socket.once("error", (cause) => resolve(systemCode(cause)))
  socket.once("close", () => resolve(undefined))
  const giveUp = () => socket.destroy()
  patience.addEventListener("abort", giveUp)
  const refusal = await promise
  patience.removeEventListener("abort", giveUp)
  // Only sockets with a file outlive their holder; abstract ones (Linux) cannot.
  if (refusal === "ECONNREFUSED" && !address.startsWith("\0")) await unlink(address).catch(() => undefined)
}
