import { createReadStream, existsSync } from "node:fs"
import { appendFile, mkdir } from "node:fs/promises"
import { dirname, join } from "node:path"
import { createInterface } from "node:readline"
import * as Journal from "@diemcau/store/Journal"
import * as Platform from "@diemcau/store/Platform"
import { Effect, Queue, Stream } from "effect"
import { Config } from "./Config.ts"
import { Live } from "./Live.ts"

export interface Anchor {
  readonly position: number
  readonly hash: string
}

/** Heads of the journal, kept outside its database: who cuts the tail off there is found out here. */
export const anchorFile = (dataDirectory: string, platformId: string): string =>
  join(dataDirectory, "journal-anchors", `${platformId}.log`)

export const readAnchors = async (file: string): Promise<ReadonlyArray<Anchor>> => {
  if (!existsSync(file)) return []
  const anchors: Array<Anchor> = []
  for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
    const [position, hash] = line.split(" ")
    if (hash !== undefined && /^[0-9a-f]{64}$/.test(hash)) anchors.push({ position: Number(position), hash })
  }
  return anchors
}

/** Writes the journal's head down after every decision; decisions that come together share one line. */
export const keepAnchors = Effect.gen(function*() {
  const { dataDirectory } = yield* Config
  const platform = yield* Platform.read()
  if (platform === null) return
  const file = anchorFile(dataDirectory, platform.id)
  yield* Effect.promise(() => mkdir(dirname(file), { recursive: true, mode: 0o700 }))
  const wake = yield* Queue.sliding<void>(1)
  const live = yield* Live
  yield* live.announcements.pipe(
    Stream.filter(({ event }) => event.name === "journal"),
    Stream.runForEach(() => Queue.offer(wake, undefined)),
    Effect.forkScoped
  )
  let written = (yield* Effect.promise(() => readAnchors(file))).at(-1)?.position ?? 0
  const write = Effect.gen(function*() {
    const { position, hash } = yield* Journal.last()
    if (position <= written) return
    yield* Effect.promise(() => appendFile(file, `${position} ${hash}\n`, { mode: 0o600 }))
    written = position
  })
  yield* write.pipe(
    Effect.catchTag("StoreError", (error) => Effect.logWarning("journal head not anchored yet", error.detail).pipe(Effect.andThen(Effect.sleep("1 second")))),
    Effect.andThen(Queue.take(wake)),
    Effect.forever
  )
})
