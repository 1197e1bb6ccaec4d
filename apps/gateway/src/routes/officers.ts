import type { OfficerId } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import type { Unit } from "@diemcau/core/Unit"
import * as NoticeStore from "@diemcau/store/Notice"
import * as OfficerStore from "@diemcau/store/Officer"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { OfficerEntry, officerOperations } from "../api/officers.ts"
import { Clock } from "../Clock.ts"
import { firstPassword } from "../http/Passwords.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import type { Handlers } from "./handler.ts"

const entries = () =>
  Effect.gen(function*() {
    const units = yield* UnitStore.list()
    const names = new Map(units.map(({ id, name }) => [id, name]))
    const named = <Post extends { readonly unitId: Unit["id"] }>(post: Post) => ({ ...post, unitName: names.get(post.unitId) ?? "" })
    const unreached = new Map((yield* NoticeStore.unreached()).map(({ officerId, at, trouble }) => [officerId, { at, trouble: trouble ?? "" }]))
    const officers = (yield* OfficerStore.listStanding((yield* Clock).now())).map((one): OfficerEntry =>
      ({ ...named(one), unreached: unreached.get(one.id) ?? null, datedPosts: one.datedPosts.map(named) }))
    return { officers, units }
  })

const entryOf = (id: string) =>
  Effect.gen(function*() {
    const entry = (yield* entries()).officers.find((one) => one.id === id)
    return entry ?? (yield* refuse(NotFound.make({ kind: "officer", id })))
  })

/** The answer carries the password; the account's name is read again, as it stands. */
const withAccount = (id: OfficerId, password: string) =>
  Effect.map(entryOf(id), ({ account }) => ({ account: account ?? "", password }))

export const officerHandlers: Handlers<keyof typeof officerOperations> = {
  "GET /api/v1/officers": entries,
  "POST /api/v1/officers": ({ body, asker }) =>
    perform("officer.add", body, asker).pipe(Effect.flatMap(({ subjectId }) => entryOf(subjectId))),
  "PUT /api/v1/officers/:id": ({ params, body, asker }) =>
    perform("officer.revise", { officerId: params.id, ...body }, asker).pipe(Effect.andThen(entryOf(params.id))),
  "POST /api/v1/officers/:id/closing": ({ params, body, asker }) =>
    perform("officer.close", { officerId: params.id, ...body }, asker).pipe(Effect.andThen(entryOf(params.id))),
  // PUT, not POST: an answer with a password is not kept for a repeated request. Who lost it resets it.
  "PUT /api/v1/officers/:id/account": ({ params, body, asker }) =>
    Effect.suspend(() => {
      const password = firstPassword()
      return perform("officer.open-account", { officerId: params.id, ...body, password }, asker).pipe(Effect.andThen(withAccount(params.id, password)))
    }),
  "PUT /api/v1/officers/:id/account/first-password": ({ params, asker }) =>
    Effect.suspend(() => {
      const password = firstPassword()
      return perform("officer.reset-password", { officerId: params.id, password }, asker).pipe(Effect.andThen(withAccount(params.id, password)))
    })
}
