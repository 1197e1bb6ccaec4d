import { delegable, stateOn, type DelegationId } from "@diemcau/core/Delegation"
import { localDate } from "@diemcau/core/Instant"
import type { OfficerId } from "@diemcau/core/Officer"
import { DelegationOver, NotFound } from "@diemcau/core/Refusal"
import { mayDo } from "@diemcau/core/Responsibility"
import * as DelegationStore from "@diemcau/store/Delegation"
import * as OfficerStore from "@diemcau/store/Officer"
import { Effect } from "effect"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

const party = (id: OfficerId, now: Date) =>
  Effect.flatMap(OfficerStore.record(id, now), (found) => found === null ? refuse(NotFound.make({ kind: "officer", id })) : Effect.succeed(found))

const make: Implementation<"delegation.make"> = ({ officerId, substituteId, ...terms }, { officer: by, now, newId }) =>
  Effect.gen(function*() {
    if (officerId !== by?.id) yield* demand(by, "keep-officers", {})
    // Nobody is locked: who leaves, or goes away, at this very moment is judged on each day it is used.
    const [officer, substitute] = [yield* party(officerId, now), yield* party(substituteId, now)]
    yield* decided(delegable(terms, officer, substitute, localDate(now)))
    const id = newId() as DelegationId
    yield* DelegationStore.insert({
      id, officerId, substituteId, ...terms, madeBy: by!.id, madeAt: now, revokedBy: null, revokedAt: null, revocationReason: null
    })
    return { subjectId: id, matter: {}, change: { officerId, name: officer.name, substituteId, substituteName: substitute.name, ...terms } }
  })

/** Only those two know of it, and whoever keeps the officers; for others it does not exist. */
const revoke: Implementation<"delegation.revoke"> = ({ delegationId, reason }, { officer: by, now }) =>
  Effect.gen(function*() {
    const delegation = yield* DelegationStore.lock(delegationId)
    const known = delegation !== null && by !== null && (mayDo(by, "keep-officers") || [delegation.officerId, delegation.substituteId].includes(by.id))
    if (delegation === null || !known) return yield* refuse(NotFound.make({ kind: "delegation", id: delegationId }))
    const { officerId, substituteId, from, to } = delegation
    if (officerId !== by.id) yield* demand(by, "keep-officers", {})
    const state = stateOn(delegation, localDate(now))
    if (state === "over" || state === "revoked") return yield* refuse(DelegationOver.make({ state }))
    yield* DelegationStore.revoke(delegationId, { by: by.id, at: now, reason })
    const [officer, substitute] = [yield* party(officerId, now), yield* party(substituteId, now)]
    return {
      subjectId: delegationId, matter: {},
      change: { officerId, name: officer.name, substituteId, substituteName: substitute.name, from, to, reason }
    }
  })

export const delegationProcedures = { "delegation.make": make, "delegation.revoke": revoke }
