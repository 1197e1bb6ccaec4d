import { ApprovalChains, usableChains } from "@diemcau/core/ApprovalChain"
import { ChainsChanged, NothingChanges } from "@diemcau/core/Refusal"
import * as ChainStore from "@diemcau/store/ApprovalChain"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect, Schema } from "effect"
import { decided, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

const same = Schema.toEquivalence(ApprovalChains)

const set: Implementation<"approval-chain.set"> = ({ version, chains, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    yield* RegulationStore.lock()
    yield* ChainStore.lock()
    const before = yield* ChainStore.inForce()
    if (before.version !== version) return yield* refuse(ChainsChanged.make({ version: before.version }))
    if (same(before.chains, chains)) return yield* refuse(NothingChanges.make({}))
    yield* decided(usableChains(chains, yield* UnitStore.list(), yield* OfficerStore.list(now)))
    yield* ChainStore.insert({ version: version + 1, chains, setAt: now, setBy: officer!.id })
    yield* RegulationStore.sign({
      kind: "approval-chain", decision: "", reason, signedBy: officer!.id, signedByName: officer!.name, signedAt: now, effectiveAt: now,
      change: { chains: { before: before.chains, after: chains } }
    })
    return { subjectId: newId(), matter: {}, change: { version: version + 1, before: before.chains, after: chains, reason } }
  })

export const approvalChainProcedures = { "approval-chain.set": set }
