import { execFileSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Effect, Fiber } from "effect"
import { WebSocket } from "ws"
import { findJanus, keepJanus, type JanusLife, type JanusOptions } from "./janus/Process.ts"

const shimSource = fileURLToPath(new URL("../test/lo-shim.c", import.meta.url))

/** These tests say something about Janus, so without it they fail rather than pass. */
export const theJanus = (): string => {
  const program = findJanus({ path: process.env["JANUS_PATH"] })
  if (program === undefined) throw new Error("These tests need Janus, and there is none here. Install it and what else they need: npm run setup:media")
  return program
}

const compiledShim = (directory: string): string => {
  const library = join(directory, "lo-shim.so")
  try {
    execFileSync("gcc", ["-shared", "-fPIC", "-o", library, shimSource, "-ldl"], { stdio: ["ignore", "ignore", "pipe"] })
  } catch (cause) {
    throw new Error("The shim that lets media flow over loopback cannot be compiled. Install gcc: npm run setup:media", { cause })
  }
  return library
}

/** Options for a Janus of one test file, in a folder of its own. */
export const testOptions = (): JanusOptions & { readonly sentences: Array<string>; readonly remove: () => void } => {
  theJanus()
  const dataDirectory = mkdtempSync(join(tmpdir(), "diemcau-media-"))
  const sentences: Array<string> = []
  return {
    path: process.env["JANUS_PATH"], dataDirectory, mediaPorts: "30000-31999", mediaAddresses: ["127.0.0.1"],
    env: { LD_PRELOAD: compiledShim(dataDirectory) }, say: (sentence) => sentences.push(sentence), sentences,
    remove: () => rmSync(dataDirectory, { recursive: true, force: true })
  }
}

/** Runs Janus and hands out its lives, one after the other. */
export const runJanus = (options: JanusOptions) => {
  const lives: Array<JanusLife> = []
  let arrived: (() => void) | undefined
  const fiber = Effect.runFork(keepJanus(theJanus(), options, (life) =>
    Effect.andThen(Effect.sync(() => {
      lives.push(life)
      arrived?.()
    }), Effect.never)))
  return {
    life: async (number: number): Promise<JanusLife> => {
      while (lives.length < number) {
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
      }
      return lives[number - 1]!
    },
    stop: () => Effect.runPromise(Fiber.interrupt(fiber))
  }
}

/**
 * Lets Janus see peer connections end, as when a browser closes them: libdatachannel goes without the word of goodbye
 * that browsers send.
 */
export const hangUp = async (dataDirectory: string, whose: `sender ${string}` | "receivers"): Promise<void> => {
  const read = (file: string) => readFileSync(join(dataDirectory, "run", "janus", file), "utf8")
  const setting = (file: string, key: string) => new RegExp(`\\b${key} = "?([\\w-]+)`).exec(read(file))![1]!
  const socket = new WebSocket(`ws://127.0.0.1:${setting("janus.transport.websockets.jcfg", "admin_ws_port")}`, "janus-admin-protocol")
  await once(socket, "open")
  const ask = async (request: Record<string, unknown>): Promise<Record<string, unknown>> => {
    socket.send(JSON.stringify({ ...request, transaction: "t", admin_secret: setting("janus.jcfg", "admin_secret") }))
    return JSON.parse(String((await once(socket, "message"))[0])) as Record<string, unknown>
  }
  const { sessions } = await ask({ janus: "list_sessions" }) as { sessions: ReadonlyArray<number> }
  for (const session_id of sessions) {
    const { handles } = await ask({ janus: "list_handles", session_id }) as { handles: ReadonlyArray<number> }
    for (const handle_id of handles) {
      const { info } = await ask({ janus: "handle_info", session_id, handle_id }) as { info: { plugin_specific?: { type?: string; display?: string } } }
      const { type, display } = info.plugin_specific ?? {}
      if (whose === "receivers" ? type === "subscriber" : type === "publisher" && whose === `sender ${display}`) await ask({ janus: "hangup_webrtc", session_id, handle_id })
    }
  }
  socket.close()
}

/** A zombie is as good as gone. */
export const runs = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
