import { ProvisionValue } from "@diemcau/core/Refusal"
import { requiredProvisions, unitFamily, type Provision } from "@diemcau/core/Regulation"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect } from "effect"
import { refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

const amend: Implementation<"provision.amend"> = ({ key, value }, { now }) =>
  Effect.gen(function*() {
    const current: Provision = (yield* RegulationStore.versions(key))[0]!
    if (value === null && requiredProvisions.has(key)) {
      return yield* refuse(ProvisionValue.make({ key, needed: "a value" }))
    }
    if (value !== null && current.value !== null && unitFamily(value.unit) !== unitFamily(current.value.unit)) {
      return yield* refuse(ProvisionValue.make({ key, needed: current.value.unit }))
    }
    yield* RegulationStore.insertVersion({ ...current, value, validFrom: now })
    return { subjectId: key, change: { key, before: current.value, after: value }, matter: {} }
  })

export const provisionProcedures = { "provision.amend": amend }
