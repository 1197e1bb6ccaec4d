import { Database } from "@diemcau/store/Database"
import * as Platform from "@diemcau/store/Platform"
import { Effect } from "effect"
import { Clock } from "../Clock.ts"
import { seedProvince } from "./Province.ts"

/** A pretend database in production, or a production database under the lab. */
export class WrongProvince extends Error {
  override readonly name = "WrongProvince"
}

const sentence = {
  pretend: "This database holds a real province; npm start would fill it with pretend devices. Use npm run serve, or another database.",
  production: "This database was filled by the lab with a pretend province; production does not run on it. Use an empty database."
}

/** Brings the database to the province's first state, after making sure that it is the right kind of province. */
export const prepareProvince = ({ databaseUrl, pretend, newId }: {
  readonly databaseUrl: string
  readonly pretend: boolean
  readonly newId: () => string
}): Promise<void> =>
  Effect.gen(function*() {
    const platform = yield* Platform.read()
    if (platform !== null && platform.pretend !== pretend) {
      return yield* Effect.fail(new WrongProvince(pretend ? sentence.pretend : sentence.production))
    }
    yield* seedProvince({ pretend, now: (yield* Clock).now(), newId })
  }).pipe(
    Effect.provide(Database.layer({ url: databaseUrl, maxConnections: 2 })),
    Effect.provide(Clock.layerSystem),
    Effect.runPromise
  )
