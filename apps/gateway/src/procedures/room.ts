import { EstateClosed, NotFound, RoomInUse } from "@diemcau/core/Refusal"
import type { RoomId } from "@diemcau/core/Room"
import type { SiteId } from "@diemcau/core/Site"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as RoomStore from "@diemcau/store/Room"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

/** A site that has not closed and is not going to. */
export const stayingSite = (id: SiteId) =>
  Effect.gen(function*() {
    const [site] = yield* SiteStore.lock([id])
    if (site === undefined) return yield* refuse(NotFound.make({ kind: "site", id }))
    return site.validTo === null ? site : yield* refuse(EstateClosed.make({ name: site.name }))
  })

const known = (id: RoomId) =>
  Effect.flatMap(RoomStore.find(id), (room) => room === null ? refuse(NotFound.make({ kind: "room", id })) : Effect.succeed(room))

const matterOf = (siteId: SiteId) => ({ siteIds: [siteId] })

const add: Implementation<"room.add"> = ({ siteId, ...details }, { newId }) =>
  Effect.gen(function*() {
    const site = yield* stayingSite(siteId)
    const id = newId() as RoomId
    yield* RoomStore.insert([{ id, siteId, ...details }])
    return { subjectId: id, matter: matterOf(siteId), change: { ...details, site: site.name } }
  })

const revise: Implementation<"room.revise"> = ({ roomId, ...details }) =>
  Effect.gen(function*() {
    const { siteId, name, seats } = yield* known(roomId)
    yield* RoomStore.update(roomId, details)
    return { subjectId: roomId, matter: matterOf(siteId), change: { name: details.name, before: { name, seats }, after: details } }
  })

const close: Implementation<"room.close"> = ({ roomId, reason }, { now }) =>
  Effect.gen(function*() {
    const { siteId, name } = yield* known(roomId)
    const inService = (yield* EndpointStore.list()).find((endpoint) => endpoint.roomId === roomId)
    if (inService !== undefined) return yield* refuse(RoomInUse.make({ name, endpoint: inService.name }))
    yield* RoomStore.close(roomId, now)
    return { subjectId: roomId, matter: matterOf(siteId), change: { name, reason } }
  })

export const roomProcedures = { "room.add": add, "room.revise": revise, "room.close": close }
