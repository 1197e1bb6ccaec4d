import type { Provision } from "@diemcau/core/Regulation"
import { amendable } from "@diemcau/core/regulation/amendable"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect } from "effect"
import { decided } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

const amend: Implementation<"provision.amend"> = ({ key, value }, { now }) =>
  Effect.gen(function*() {
    const current: Provision = (yield* RegulationStore.versions(key))[0]!
    yield* decided(amendable(current, value))
    yield* RegulationStore.insertVersion({ ...current, value, validFrom: now })
    return { subjectId: key, change: { key, before: current.value, after: value }, matter: {} }
  })

export const provisionProcedures = { "provision.amend": amend }
