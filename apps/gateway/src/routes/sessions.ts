import { mayDo, mayRead, registeringUnits } from "@diemcau/core/Responsibility"
import { duties, readings, type Duty, type Reading } from "@diemcau/core/responsibility/matrix"
import { AccountState, NotFound, PasswordRepeated, PasswordWrong } from "@diemcau/core/Refusal"
import * as OfficerStore from "@diemcau/store/Officer"
import * as Platform from "@diemcau/store/Platform"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect, Schema } from "effect"
import { sessionOperations } from "../api/sessions.ts"
import { Clock } from "../Clock.ts"
import { Config } from "../Config.ts"
import { demoAccounts } from "../demoAccounts.ts"
import { cookieName, hashToken, Sessions } from "../http/sessions.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { obligationsOf } from "./desk.ts"
import { Raw, TurnedAway, type Handlers } from "./handler.ts"

const cookie = (name: string, value: string, secure: boolean, maxAge: number) =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? "; Secure" : ""}`

const opened = sessionOperations["POST /api/v1/sessions"].response

export const sessionHandlers: Handlers<keyof typeof sessionOperations> = {
  "GET /api/v1/province": ({ arrival }) =>
    Effect.gen(function*() {
      const config = yield* Config
      const platform = yield* Platform.read()
      return {
        name: platform?.name ?? "", pretend: config.pretend, labUrl: arrival.here ? config.labUrl : null,
        signIn: arrival.trustworthy ? "open" as const : "insecure-transport" as const,
        demoAccounts: config.pretend && arrival.trustworthy ? demoAccounts(config.dataDirectory) : [],
        now: (yield* Clock).now()
      }
    }),
  "POST /api/v1/sessions": ({ body, arrival: { address, secure } }) =>
    Effect.gen(function*() {
      const signIn = yield* Sessions.use((sessions) => sessions.signIn(body.account, body.password, address))
      if (signIn.kind === "refused") return new TurnedAway("sign-in-refused")
      if (signIn.kind === "wait") return new TurnedAway("too-many-attempts", { "retry-after": String(signIn.seconds) })
      const { token, expiresAt, officer } = signIn
      const seconds = Math.floor((expiresAt.getTime() - (yield* Clock).now().getTime()) / 1000)
      return new Raw(new Response(JSON.stringify(Schema.encodeSync(opened)({ token, expiresAt, officer })), {
        status: 201,
        headers: {
          "content-type": "application/json; charset=utf-8", "cache-control": "no-store",
          ...(body.cookie === true ? { "set-cookie": cookie(cookieName(secure), token, secure, seconds) } : {})
        }
      }))
    }),
  "DELETE /api/v1/sessions/current": ({ token, arrival: { secure } }) =>
    Effect.gen(function*() {
      if (token !== "") yield* Sessions.use((sessions) => sessions.signOut(token))
      return new Raw(new Response(null, { status: 204, headers: { "set-cookie": cookie(cookieName(secure), "", secure, 0) } }))
    }),
  "GET /api/v1/me": ({ officer }) =>
    Effect.gen(function*() {
      const units = new Map((yield* UnitStore.list()).map((one) => [one.id, one]))
      const unit = units.get(officer.unitId)
      if (unit === undefined) return yield* refuse(NotFound.make({ kind: "unit", id: officer.unitId }))
      const standing = yield* OfficerStore.standing(officer.id, (yield* Clock).now())
      return {
        officer, unit, account: standing?.account ?? null, mustChangePassword: standing?.mustChangePassword ?? false,
        duties: (Object.keys(duties) as ReadonlyArray<Duty>).filter((duty) => mayDo(officer, duty)),
        registersFor: registeringUnits(officer).map((id) => ({ id, name: units.get(id)?.name ?? "" })),
        readings: (Object.keys(readings) as ReadonlyArray<Reading>).filter((reading) => mayRead(officer, reading)),
        now: (yield* Clock).now()
      }
    }),
  "PUT /api/v1/me/password": ({ officer, token, body: { current, password }, arrival: { address }, asker }) =>
    Effect.gen(function*() {
      const standing = yield* OfficerStore.standing(officer.id, (yield* Clock).now())
      const account = standing?.account ?? null
      if (account === null) return yield* refuse(AccountState.make({ account }))
      const known = yield* Sessions.use((sessions) => sessions.confirm(account, current, address))
      if (known.kind === "wait") return new TurnedAway("too-many-attempts", { "retry-after": String(known.seconds) })
      if (known.kind === "refused") return yield* refuse(PasswordWrong.make({}))
      if ([current, account].some((old) => old.normalize("NFC") === password.normalize("NFC"))) return yield* refuse(PasswordRepeated.make({}))
      yield* perform("officer.change-password", { password }, asker)
      yield* OfficerStore.endSessions(officer.id, hashToken(token))
    }),
  "GET /api/v1/desk": ({ officer }) =>
    Effect.gen(function*() {
      const now = (yield* Clock).now()
      return { now, obligations: yield* obligationsOf(officer, now) }
    })
}
