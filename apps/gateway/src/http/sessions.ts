import { createHash, randomBytes } from "node:crypto"
import type { Officer } from "@diemcau/core/Officer"
import * as OfficerStore from "@diemcau/store/Officer"
import * as SessionStore from "@diemcau/store/Session"
import type { Database, StoreError } from "@diemcau/store/Database"
import { Context, Effect, Layer, Semaphore } from "effect"
import type { Context as HonoContext } from "hono"
import { getCookie } from "hono/cookie"
import { plusMillis } from "@diemcau/core/Instant"
import { Clock } from "../Clock.ts"
import { Attempts } from "./Attempts.ts"
import { hashPassword, verifyPassword } from "./Passwords.ts"

/** A working day; the officer signs in again tomorrow. */
const sessionMillis = 12 * 3_600_000

/** Failed attempts on one account from one address; and on all accounts, where a whole office shares one address. */
const perAccount = { maximum: 8, windowMillis: 5 * 60_000 }
const perAddress = { maximum: 100, windowMillis: 5 * 60_000 }

export const cookieName = (secure: boolean): string => secure ? "__Host-diemcau" : "diemcau"

export const hashToken = (token: string): Uint8Array => createHash("sha256").update(token).digest()

/** The token of a request and where it came from: cookies are sent by browsers unasked, bearer tokens are not. */
export const tokenOf = (c: HonoContext, secure: boolean): { token: string; from: "bearer" | "cookie" } | undefined => {
  const bearer = /^Bearer +([\w-]{16,128})$/i.exec(c.req.header("authorization") ?? "")?.[1]
  if (bearer !== undefined) return { token: bearer, from: "bearer" }
  const cookie = getCookie(c, cookieName(secure))
  return cookie === undefined ? undefined : { token: cookie, from: "cookie" }
}

export type SignIn =
  | { readonly kind: "open"; readonly token: string; readonly expiresAt: Date; readonly officer: Officer }
  | { readonly kind: "refused" }
  | { readonly kind: "wait"; readonly seconds: number }

/** Signing in and out. Wrong account and wrong password take the same time and get the same answer. */
export class Sessions extends Context.Service<Sessions, {
  readonly signIn: (account: string, password: string, address: string) => Effect.Effect<
    SignIn, StoreError, Database | Clock
  >
  /** Who comes with this token, and whether only to change the first password. */
  readonly signedIn: (token: string) => Effect.Effect<SessionStore.SignedIn | null, StoreError, Database | Clock>
  /** Does the officer know this account's password? Weighed and counted as a sign-in is. */
  readonly confirm: (account: string, password: string, address: string) => Effect.Effect<
    { readonly kind: "right" | "refused" } | { readonly kind: "wait"; readonly seconds: number }, StoreError, Database | Clock
  >
  readonly signOut: (token: string) => Effect.Effect<void, StoreError, Database | Clock>
}>()("gateway/Sessions") {
  static readonly layer = Layer.effect(
    Sessions,
    Effect.gen(function*() {
      const onAccount = new Attempts(perAccount)
      const fromAddress = new Attempts(perAddress)
      const weighing = yield* Semaphore.make(1)
      const decoy = yield* Effect.promise(() => hashPassword(randomBytes(16).toString("hex")))
      // One after another: a hundred guesses at once are weighed, and counted, like a hundred in a row.
      const weigh = (account: string, password: string, address: string) =>
        weighing.withPermits(1)(Effect.gen(function*() {
          const now = (yield* Clock).now()
          const key = `${account.toLowerCase()} ${address}`
          const seconds = onAccount.wait(key, now.getTime()) || fromAddress.wait(address, now.getTime())
          if (seconds > 0) return { kind: "wait" as const, seconds }
          const found = yield* OfficerStore.byAccount(account, now)
          const right = yield* Effect.promise(() => verifyPassword(password, found?.passwordHash ?? decoy))
          if (found === null || !right) {
            onAccount.failed(key, now.getTime())
            fromAddress.failed(address, now.getTime())
            return { kind: "refused" as const }
          }
          onAccount.forget(key)
          return { kind: "right" as const, officer: found.officer }
        }))
      const signIn = (account: string, password: string, address: string): Effect.Effect<SignIn, StoreError, Database | Clock> =>
        Effect.gen(function*() {
          const now = (yield* Clock).now()
          const weighed = yield* weigh(account, password, address)
          if (weighed.kind !== "right") return weighed
          const { officer } = weighed
          const token = randomBytes(32).toString("base64url")
          const expiresAt = plusMillis(now, sessionMillis)
          yield* SessionStore.recordOpened({
            tokenHash: hashToken(token), officerId: officer.id, openedAt: now, expiresAt
          })
          return { kind: "open", token, expiresAt, officer }
        })
      return Sessions.of({
        signIn,
        confirm: weigh,
        signedIn: (token) =>
          Effect.gen(function*() {
            return yield* SessionStore.signedIn(hashToken(token), (yield* Clock).now())
          }),
        signOut: (token) => SessionStore.recordClosed(hashToken(token))
      })
    })
  )
}
