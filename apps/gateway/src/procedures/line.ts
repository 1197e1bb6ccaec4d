import type { LineId } from "@diemcau/core/Line"
import { LineCycle, NotFound } from "@diemcau/core/Refusal"
import { wouldCycle } from "@diemcau/core/schedule/lines"
import type { SiteId } from "@diemcau/core/Site"
import * as LineStore from "@diemcau/store/Line"
import { Effect } from "effect"
import { windReview } from "./bells.ts"
import { refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { stayingSite } from "./room.ts"

const known = (id: LineId) =>
  Effect.flatMap(LineStore.find(id), (line) => line === null ? refuse(NotFound.make({ kind: "line", id })) : Effect.succeed(line))

/** The way over which its calls go: a line in use that is not carried by this one. Nobody else changes that meanwhile. */
const carrierKnown = (id: LineId, carriedBy: LineId | null) =>
  Effect.gen(function*() {
    if (carriedBy === null) return
    yield* LineStore.lockList()
    const lines = yield* LineStore.list()
    const carrier = lines.find((line) => line.id === carriedBy)
    if (carrier === undefined) return yield* refuse(NotFound.make({ kind: "line", id: carriedBy }))
    if (wouldCycle(id, carriedBy, lines)) return yield* refuse(LineCycle.make({ name: carrier.name }))
  })

const matterOf = (siteId: SiteId) => ({ siteIds: [siteId] })

const add: Implementation<"line.add"> = ({ siteId, carriedBy = null, ...rest }, { now, newId }) =>
  Effect.gen(function*() {
    const site = yield* stayingSite(siteId)
    const id = newId() as LineId
    yield* carrierKnown(id, carriedBy)
    const details = { ...rest, carriedBy }
    yield* LineStore.insert([{ id, siteId, ...details }])
    yield* windReview(now, newId)
    return { subjectId: id, matter: matterOf(siteId), change: { ...details, site: site.name } }
  })

const revise: Implementation<"line.revise"> = ({ lineId, ...asked }, { now, newId }) =>
  Effect.gen(function*() {
    const { siteId, name, provider, bandwidth, carriedBy } = yield* known(lineId)
    const details = { carriedBy, ...asked }
    yield* carrierKnown(lineId, details.carriedBy)
    yield* LineStore.update(lineId, details)
    yield* windReview(now, newId)
    return { subjectId: lineId, matter: matterOf(siteId), change: { name: details.name, before: { name, provider, bandwidth, carriedBy }, after: details } }
  })

const close: Implementation<"line.close"> = ({ lineId, reason }, { now, newId }) =>
  Effect.gen(function*() {
    const { siteId, name } = yield* known(lineId)
    yield* LineStore.close(lineId, now)
    yield* windReview(now, newId)
    return { subjectId: lineId, matter: matterOf(siteId), change: { name, reason } }
  })

export const lineProcedures = { "line.add": add, "line.revise": revise, "line.close": close }
