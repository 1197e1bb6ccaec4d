import { randomInt } from "node:crypto"
import { once } from "node:events"
import { createServer } from "node:net"

/** Below the ports that systems lend to outgoing connections, so that a port chosen once stays free between starts. */
const range = { first: 20_000, last: 29_999 } as const

export const isFree = async (port: number): Promise<boolean> => {
  const server = createServer()
  try {
    server.listen(port, "127.0.0.1")
    await once(server, "listening")
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}

/** Free ports of the loopback address, from a random one on; none of `except`, which may only be silent for now. */
export const freePorts = async (count: number, except: ReadonlyArray<number> = []): Promise<ReadonlyArray<number>> => {
  const found: Array<number> = []
  const start = randomInt(range.first, range.last - 4 * count)
  for (let port = start; found.length < count; port++) {
    if (port > range.last) throw new Error(`fewer than ${count} free ports between ${start} and ${range.last}`)
    if (!except.includes(port) && await isFree(port)) found.push(port)
  }
  return found
}
