import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect } from "effect"
import type { Implementation } from "./implementations.ts"
import { enact } from "./regulation.ts"

/** One value, from now on, without a draft. */
const amend: Implementation<"provision.amend"> = ({ key, value, reason }, circumstance) =>
  Effect.gen(function*() {
    yield* RegulationStore.lock()
    const current = (yield* RegulationStore.provisionsInForce(circumstance.now)).get(key)
    if (current != null && current.amount === value?.amount && current.unit === value.unit) {
      return { subjectId: key, change: { key, before: current, after: value, reason }, matter: {} }
    }
    const { change: { provisions: [changed] }, moved } = yield* enact(
      { effectiveFrom: null, provisions: [{ key, value }], days: [] }, { kind: "provisions", decision: "", reason }, circumstance
    )
    return { subjectId: key, change: { key, before: changed!.before, after: value, reason, moved }, matter: {} }
  })

export const provisionProcedures = { "provision.amend": amend }
