import { changesBetween, compile, isChanged, type EditionId } from "@diemcau/core/Directory"
import { localDate } from "@diemcau/core/Instant"
import { AlreadyAcknowledged, DirectoryUnchanged, NotFound } from "@diemcau/core/Refusal"
import * as Directory from "@diemcau/store/Directory"
import * as OfficerStore from "@diemcau/store/Officer"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import { demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

/** The directory as it stands, and what in it is not as it was last sent out. */
export const standingDirectory = (now: Date) =>
  Effect.gen(function*() {
    const sites = yield* SiteStore.list()
    const unitNames = new Map((yield* UnitStore.list()).map(({ id, name }) => [id as string, name]))
    const lines = compile(sites, unitNames, yield* OfficerStore.technicians(sites.map(({ id }) => id), now), localDate(now))
    const last = yield* Directory.latest()
    return { lines, last, changes: changesBetween(last?.lines ?? [], lines) }
  })

const issue: Implementation<"directory.issue"> = ({ note }, { now, newId, officer }) =>
  Effect.gen(function*() {
    yield* Directory.lock()
    const { lines, last, changes } = yield* standingDirectory(now)
    if (last !== null && !isChanged(changes)) return yield* refuse(DirectoryUnchanged.make({ number: last.number }))
    const id = newId() as EditionId
    const number = yield* Directory.issue({
      id, year: Number(localDate(now).slice(0, 4)), issuedAt: now, issuedBy: officer!.id, issuedByName: officer!.name, note, lines
    })
    return { subjectId: id, matter: {}, change: { number, note, sites: lines.length, ...changes } }
  })

const acknowledge: Implementation<"directory.acknowledge"> = ({ editionId, siteId }, { now, officer }) =>
  Effect.gen(function*() {
    yield* demand(officer, "acknowledge-directory", { siteIds: [siteId] })
    const edition = yield* Directory.find(editionId)
    const line = edition?.lines.find((one) => one.siteId === siteId)
    if (edition === null || line === undefined) return yield* refuse(NotFound.make({ kind: "edition", id: editionId }))
    const name = officer!.name
    if (!(yield* Directory.acknowledge({ editionId, siteId, at: now, name }))) return yield* refuse(AlreadyAcknowledged.make({ name: line.siteName }))
    return { subjectId: editionId, matter: { siteIds: [siteId] }, change: { number: edition.number, site: line.siteName } }
  })

export const directoryProcedures = { "directory.issue": issue, "directory.acknowledge": acknowledge }
