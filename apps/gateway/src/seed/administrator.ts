import { randomBytes, randomUUID } from "node:crypto"
import { OfficerId } from "@diemcau/core/Officer"
import { Database } from "@diemcau/store/Database"
import * as Officer from "@diemcau/store/Officer"
import * as Unit from "@diemcau/store/Unit"
import { Effect } from "effect"
import { hashPassword } from "../http/Passwords.ts"
import { focalBodyCode } from "./Province.ts"

/** The first account of an empty production: an administrator whose password is shown once, at the terminal. */
export const ensureAdministrator = (databaseUrl: string, say: (text: string) => void): Promise<void> =>
  Effect.gen(function*() {
    if ((yield* Officer.accounts()).length > 0) return
    const unit = (yield* Unit.list()).find(({ code }) => code === focalBodyCode)
    if (unit === undefined) return
    const id = OfficerId.make(randomUUID())
    const password = randomBytes(12).toString("base64url")
    yield* Officer.insert([{
      id, name: "Quản trị hệ thống", position: "Quản trị", phone: "", email: "", unitId: unit.id, roles: ["administrator"], siteIds: []
    }])
    yield* Officer.saveAccount({ account: "quantri", officerId: id, passwordHash: yield* Effect.promise(() => hashPassword(password)), mustChange: true })
    say(`First sign-in: account quantri, password ${password} (shown this once)`)
  }).pipe(Effect.provide(Database.layer({ url: databaseUrl, maxConnections: 2 })), Effect.runPromise)
