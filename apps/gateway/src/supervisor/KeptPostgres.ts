import { setTimeout as pause } from "node:timers/promises"
import { startEmbeddedPostgres } from "@diemcau/store/EmbeddedPostgres"

/** The embedded server, started again whenever it is gone without our doing. */
export interface KeptPostgres {
  /** Of the server as it runs now, or ran last. */
  readonly url: () => string
  /** Ends it, or waits for a start under way and ends that. */
  readonly stop: () => Promise<void>
}

/** Milliseconds between two attempts to start a server that does not start. */
const again = 1000

/** `moved` is told when the server came back under another address, because its port was taken meanwhile. */
export const keepPostgres = async (
  directory: string,
  { say, moved }: { readonly say: (text: string) => void; readonly moved: () => void }
): Promise<KeptPostgres> => {
  let server = await startEmbeddedPostgres({ directory })
  const stopping = new AbortController()

  const revive = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const { url, port } = server
        server = await startEmbeddedPostgres({ directory, port })
        say(`PostgreSQL runs again (pid ${server.pid})`)
        if (server.url !== url) moved()
        return
      } catch (error) {
        say(`PostgreSQL does not start; tried again in ${again} ms: ${error instanceof Error ? error.message : String(error)}`)
        await pause(again, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
    }
  }

  const stopped = new Promise<"stopped">((resolve) => stopping.signal.addEventListener("abort", () => resolve("stopped")))
  const watching = (async () => {
    while (await Promise.race([server.ended(), stopped]) !== "stopped") {
      say("PostgreSQL has ended; started again")
      await revive()
    }
  })()

  return {
    url: () => server.url,
    stop: async () => {
      stopping.abort()
      await watching
      await server.stop()
    }
  }
}
