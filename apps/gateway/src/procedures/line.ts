import type { LineId } from "@diemcau/core/Line"
import { NotFound } from "@diemcau/core/Refusal"
import type { SiteId } from "@diemcau/core/Site"
import * as LineStore from "@diemcau/store/Line"
import { Effect } from "effect"
import { refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { stayingSite } from "./room.ts"

const known = (id: LineId) =>
  Effect.flatMap(LineStore.find(id), (line) => line === null ? refuse(NotFound.make({ kind: "line", id })) : Effect.succeed(line))

const matterOf = (siteId: SiteId) => ({ siteIds: [siteId] })

const add: Implementation<"line.add"> = ({ siteId, ...details }, { newId }) =>
  Effect.gen(function*() {
    const site = yield* stayingSite(siteId)
    const id = newId() as LineId
    yield* LineStore.insert([{ id, siteId, ...details }])
    return { subjectId: id, matter: matterOf(siteId), change: { ...details, site: site.name } }
  })

const revise: Implementation<"line.revise"> = ({ lineId, ...details }) =>
  Effect.gen(function*() {
    const { siteId, name, provider, bandwidth } = yield* known(lineId)
    yield* LineStore.update(lineId, details)
    return { subjectId: lineId, matter: matterOf(siteId), change: { name: details.name, before: { name, provider, bandwidth }, after: details } }
  })

const close: Implementation<"line.close"> = ({ lineId, reason }, { now }) =>
  Effect.gen(function*() {
    const { siteId, name } = yield* known(lineId)
    yield* LineStore.close(lineId, now)
    return { subjectId: lineId, matter: matterOf(siteId), change: { name, reason } }
  })

export const lineProcedures = { "line.add": add, "line.revise": revise, "line.close": close }
