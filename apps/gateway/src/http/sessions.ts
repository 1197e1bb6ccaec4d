import { createHash, randomBytes } from "node:crypto"
import type { Officer } from "@diemcau/core/Officer"
import * as OfficerStore from "@diemcau/store/Officer"
import * as SessionStore from "@diemcau/store/Session"
import type { Database, StoreError } from "@diemcau/store/Database"
import { Context, Effect, Layer } from "effect"
import type { Context as HonoContext } from "hono"
import { getCookie } from "hono/cookie"
import { Clock } from "../Clock.ts"
import { plusMillis } from "@diemcau/core/Instant"
import { hashPassword, verifyPassword } from "./Passwords.ts"

/** A working day; the officer signs in again tomorrow. */
const sessionMillis = 12 * 3_600_000

/** Failed attempts per account and address before a wait, and how long it lasts. */
const attempts = { maximum: 8, windowMillis: 5 * 60_000 } as const

export const cookieName = (secure: boolean): string => secure ? "__Host-diemcau" : "diemcau"

export const hashToken = (token: string): Uint8Array => createHash("sha256").update(token).digest()

/** The token of a request and where it came from: cookies are sent by browsers unasked, bearer tokens are not. */
export const tokenOf = (c: HonoContext, secure: boolean): { token: string; from: "bearer" | "cookie" } | undefined => {
  const bearer = /^Bearer ([\w-]{16,128})$/.exec(c.req.header("authorization") ?? "")?.[1]
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
  readonly officerOf: (token: string) => Effect.Effect<Officer | null, StoreError, Database | Clock>
  readonly signOut: (token: string) => Effect.Effect<void, StoreError, Database | Clock>
}>()("gateway/Sessions") {
  static readonly layer = Layer.effect(
    Sessions,
    Effect.gen(function*() {
      const failures = new Map<string, Array<number>>()
      const decoy = yield* Effect.promise(() => hashPassword(randomBytes(16).toString("hex")))
      const recent = (key: string, now: number) => {
        const kept = (failures.get(key) ?? []).filter((at) => at > now - attempts.windowMillis)
        if (kept.length === 0) failures.delete(key)
        else failures.set(key, kept)
        return kept
      }
      return Sessions.of({
        signIn: (account, password, address) =>
          Effect.gen(function*() {
            const now = (yield* Clock).now()
            const key = `${account.toLowerCase()} ${address}`
            const failed = recent(key, now.getTime())
            if (failed.length >= attempts.maximum) {
              return { kind: "wait", seconds: Math.ceil((failed[0]! + attempts.windowMillis - now.getTime()) / 1000) }
            }
            const found = yield* OfficerStore.byAccount(account)
            const right = yield* Effect.promise(() => verifyPassword(password, found?.passwordHash ?? decoy))
            if (found === null || !right) {
              failures.set(key, [...failed, now.getTime()])
              return { kind: "refused" }
            }
            failures.delete(key)
            const token = randomBytes(32).toString("base64url")
            const expiresAt = plusMillis(now, sessionMillis)
            yield* SessionStore.recordOpened({
              tokenHash: hashToken(token), officerId: found.officer.id, openedAt: now, expiresAt
            })
            return { kind: "open", token, expiresAt, officer: found.officer }
          }),
        officerOf: (token) =>
          Effect.gen(function*() {
            return yield* SessionStore.officerOf(hashToken(token), (yield* Clock).now())
          }),
        signOut: (token) => SessionStore.recordClosed(hashToken(token))
      })
    })
  )
}

