import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Effect, Fiber } from "effect"
import { findJanus, keepJanus, type JanusLife, type JanusOptions } from "../src/janus/Process.ts"

const shimSource = fileURLToPath(new URL("lo-shim.c", import.meta.url))

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

/** A zombie is as good as gone. */
export const runs = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
