import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { Database } from "@diemcau/store/Database"
import { startEmbeddedPostgres } from "@diemcau/store/EmbeddedPostgres"
import * as Journal from "@diemcau/store/Journal"
import * as Platform from "@diemcau/store/Platform"
import { Effect } from "effect"
import { anchorFile, readAnchors } from "./Anchors.ts"

const dataDirectory = resolve(process.env["DIEMCAU_DATA"] ?? "var")

const verify = (url: string) =>
  Effect.gen(function*() {
    const platform = yield* Platform.read()
    if (platform === null) {
      console.log("journal: empty, the platform has not been seeded")
      return 0
    }
    const file = anchorFile(dataDirectory, platform.id)
    const anchors = yield* Effect.promise(() => readAnchors(file))
    const { verified, fault } = yield* Journal.verify({ anchors })
    if (fault === null) {
      console.log(`journal: ${verified} rows verify, ${anchors.length} anchors agree`)
      return 0
    }
    console.log(`journal: ${verified} rows verify; fault at position ${fault.position}: ${fault.what}`)
    return 1
  }).pipe(Effect.provide(Database.layer({ url, maxConnections: 2 })))

const databaseUrl = process.env["DATABASE_URL"]
if (databaseUrl !== undefined && databaseUrl !== "") {
  process.exitCode = await Effect.runPromise(verify(databaseUrl))
} else if (!existsSync(dataDirectory)) {
  console.log(`journal: nothing to verify in ${dataDirectory}`)
} else {
  const server = await startEmbeddedPostgres({ directory: resolve(dataDirectory, "postgres") })
  try {
    process.exitCode = await Effect.runPromise(verify(server.url))
  } finally {
    // A server that a running platform owns is left alone.
    if (!server.adopted) await server.stop()
  }
}
