import { Instant } from "@diemcau/core/Instant"
import { Obligation } from "@diemcau/core/Obligation"
import { newPassword } from "@diemcau/core/Password"
import { Officer, Role } from "@diemcau/core/Officer"
import { line } from "@diemcau/core/Text"
import { Unit, UnitId } from "@diemcau/core/Unit"
import { Schema } from "effect"
import { operations } from "./operation.ts"

export const DemoAccount = Schema.Struct({
  role: Role,
  account: Schema.String,
  password: Schema.String,
  officerName: Schema.String,
  unitName: Schema.String
}).annotate({ identifier: "DemoAccount" })

/**
 * What anybody may know before signing in. `pretend`: the simulated province; every page says so. `signIn`: nobody is asked
 * for a password where it could be read on the way, and no demo account is shown there. `labUrl`: the lab's page, for those
 * at the machine itself; it opens nowhere else.
 */
export const Province = Schema.Struct({
  name: Schema.String,
  pretend: Schema.Boolean,
  signIn: Schema.Literals(["open", "insecure-transport"]),
  labUrl: Schema.NullOr(Schema.String),
  demoAccounts: Schema.Array(DemoAccount),
  now: Instant
}).annotate({ identifier: "Province" })

export const Me = Schema.Struct({
  officer: Officer,
  unit: Unit,
  duties: Schema.Array(Schema.String),
  readings: Schema.Array(Schema.String),
  /** The bodies for which the officer registers; without a choice the first. */
  registersFor: Schema.Array(Schema.Struct({ id: UnitId, name: Schema.String })),
  account: Schema.NullOr(Schema.String),
  /** Still has the first password: everything but changing it is refused. */
  mustChangePassword: Schema.Boolean,
  now: Instant
}).annotate({ identifier: "Me" })

export const sessionOperations = operations({
  "GET /api/v1/province": {
    tag: "Sessions", summary: "The province, and whether it is a pretend one", guard: { open: true },
    status: 200, response: Province
  },
  "POST /api/v1/sessions": {
    tag: "Sessions", summary: "Sign in: a bearer token, and a cookie for pages when asked",
    guard: { record: "A session is a lease, not a decision; attempts are counted and limited." },
    body: Schema.Struct({
      account: line(64),
      password: Schema.String.pipe(Schema.check(Schema.isMaxLength(256, { message: "text.too-long" }))),
      cookie: Schema.optionalKey(Schema.Boolean)
    }),
    confidential: true, status: 201, problems: ["sign-in-refused", "too-many-attempts"],
    response: Schema.Struct({ token: Schema.String, expiresAt: Instant, officer: Officer })
  },
  "DELETE /api/v1/sessions/current": {
    tag: "Sessions", summary: "Sign out", guard: { record: "Ends the caller's own lease." }, firstPassword: true, status: 204
  },
  "GET /api/v1/me": {
    tag: "Sessions", summary: "The officer signed in, with duties", guard: { signedIn: true }, firstPassword: true, status: 200, response: Me
  },
  "PUT /api/v1/me/password": {
    tag: "Sessions", summary: "Change one's own password; ends the officer's other sessions", guard: { procedure: "officer.change-password" },
    body: Schema.Struct({
      current: Schema.String.pipe(Schema.check(Schema.isMaxLength(256, { message: "text.too-long" }))),
      password: newPassword
    }),
    confidential: true, firstPassword: true, status: 204, problems: ["too-many-attempts"]
  },
  "GET /api/v1/desk": {
    tag: "Desk", summary: "What this officer must do: overdue, today, soon, done today", guard: { signedIn: true },
    status: 200, response: Schema.Struct({ now: Instant, obligations: Schema.Array(Obligation) })
  }
})
