import { stateOn } from "@diemcau/core/Delegation"
import { localDate } from "@diemcau/core/Instant"
import type { Officer } from "@diemcau/core/Officer"
import { mayDo } from "@diemcau/core/Responsibility"
import * as DelegationStore from "@diemcau/store/Delegation"
import * as OfficerStore from "@diemcau/store/Officer"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { Colleague, DelegationEntry, delegationOperations } from "../api/delegations.ts"
import { Clock } from "../Clock.ts"
import { perform } from "../perform.ts"
import type { Handlers } from "./handler.ts"

/** The latest; older ones are in the journal. */
const mostListed = 500

const listed = (officer: Officer) =>
  Effect.gen(function*() {
    const now = (yield* Clock).now()
    const today = localDate(now)
    const forOthers = mayDo(officer, "keep-officers")
    const everybody = yield* OfficerStore.listStanding(now)
    const unitNames = new Map((yield* UnitStore.list()).map(({ id, name }) => [id, name]))
    const names = new Map(everybody.map(({ id, name }) => [id, name]))
    const delegations = (yield* DelegationStore.list(forOthers ? null : officer.id, mostListed)).map((one): DelegationEntry => {
      const state = stateOn(one, today)
      return {
        ...one, state, officerName: names.get(one.officerId) ?? "", substituteName: names.get(one.substituteId) ?? "", madeByName: names.get(one.madeBy) ?? "",
        revokedByName: one.revokedBy === null ? null : names.get(one.revokedBy) ?? "",
        revocable: (state === "ahead" || state === "in-force") && (forOthers || one.officerId === officer.id)
      }
    })
    const officers = everybody.filter(({ closedAt }) => closedAt === null).map(({ id, name, position, unitId, roles, datedPosts }): Colleague => ({
      id, name, position, unitName: unitNames.get(unitId) ?? "",
      posts: [
        { postId: null, unitName: unitNames.get(unitId) ?? "", roles },
        ...datedPosts.filter(({ to }) => to === null || to >= today).map((post) => ({ postId: post.id, unitName: unitNames.get(post.unitId) ?? "", roles: post.roles }))
      ]
    }))
    return { today, forOthers, delegations, officers }
  })

const entryOf = (officer: Officer) => ({ subjectId }: { readonly subjectId: string }) =>
  Effect.map(listed(officer), ({ delegations }) => delegations.find(({ id }) => id === subjectId)!)

export const delegationHandlers: Handlers<keyof typeof delegationOperations> = {
  "GET /api/v1/delegations": ({ officer }) => listed(officer),
  "POST /api/v1/delegations": ({ body, asker, officer }) => Effect.flatMap(perform("delegation.make", { officerId: officer.id, ...body }, asker), entryOf(officer)),
  "POST /api/v1/delegations/:id/revocation": ({ params, body, asker, officer }) =>
    Effect.flatMap(perform("delegation.revoke", { delegationId: params.id, ...body }, asker), entryOf(officer))
}
