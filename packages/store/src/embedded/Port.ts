import { randomInt } from "node:crypto"
import { createServer } from "node:net"

export function isPortFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const probe = createServer()
  probe.once("error", () => resolve(false))
  probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)))
  return promise
}

/** The first wish that is free, else a random one below the range from which outgoing connections are served. */
export async function choosePort(wishes: ReadonlyArray<number>): Promise<number> {
  for (const port of wishes) if (await isPortFree(port)) return port
  for (;;) {
    const port = randomInt(20_000, 30_000)
    if (await isPortFree(port)) return port
  }
}
