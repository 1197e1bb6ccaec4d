import { getContext, setContext } from "svelte"
import { rolesHeld } from "@diemcau/core/Responsibility"
import type { ProcedureName } from "@diemcau/core/Procedure"
import type { Role } from "@diemcau/core/Officer"
import type { Duty, Reading } from "@diemcau/core/responsibility/matrix"
import type { Output } from "./gateway.ts"

type Me = Output<"GET /api/v1/me">

/** Who is signed in. What it says may be hidden or shown; the gateway decides again on every request. */
export interface Session {
  readonly me: Me
  readonly has: (role: Role) => boolean
  readonly duty: (duty: Duty) => boolean
  readonly reads: (reading: Reading) => boolean
}

const key = Symbol("session")

export const provideSession = (current: () => Me): void => {
  setContext<Session>(key, {
    get me() {
      return current()
    },
    has: (role) => rolesHeld(current().officer).includes(role),
    duty: (duty) => current().duties.includes(duty),
    reads: (reading) => current().readings.includes(reading)
  })
}

export const session = (): Session => getContext<Session>(key)

/** Whether the file's `allowed` names this procedure. */
export const allows = (file: { readonly allowed: ReadonlyArray<string> }, procedure: ProcedureName): boolean =>
  file.allowed.includes(procedure)
