import { RoomId } from "@diemcau/core/Room"
import { LineId } from "@diemcau/core/Line"
import { holidays } from "@diemcau/core/regulation/holidays"
import { articles, instrument, provisions } from "@diemcau/core/regulation/tuyen-quang"
import { SiteId } from "@diemcau/core/Site"
import { Unit as UnitSchema, UnitId } from "@diemcau/core/Unit"
import { transaction, type Database, type StoreError } from "@diemcau/store/Database"
import * as Line from "@diemcau/store/Line"
import * as Platform from "@diemcau/store/Platform"
import * as Regulation from "@diemcau/store/Regulation"
import * as Room from "@diemcau/store/Room"
import * as Site from "@diemcau/store/Site"
import * as Unit from "@diemcau/store/Unit"
import { Effect, Schema } from "effect"
import rows from "./tuyen-quang-sites.json" with { type: "json" }

/** The 28 sites of 2017. `nameConfirmed` false: the count is in the source, the name is general knowledge of the time. */
export const provinceSites = Schema.decodeUnknownSync(Schema.Array(Schema.Struct({
  code: Schema.String,
  nameVi: Schema.String,
  nameEn: Schema.String,
  kind: UnitSchema.fields.kind,
  openedOn: Schema.String,
  nameConfirmed: Schema.Boolean
})))(rows)

/** The body that runs the system and decides on registrations (đơn vị đầu mối). */
export const focalBodyCode = "so-tttt"

export interface ProvinceSeed {
  readonly pretend: boolean
  readonly now: Date
  readonly newId: () => string
  /** The domain of conference addresses on the central server. */
  readonly domain?: string
}

/**
 * Brings a database to the province's first state: its regulation, units, sites, one room and one line each.
 * Adds only what is missing and never overwrites, so that it runs at every start.
 */
export const seedProvince = (seed: ProvinceSeed): Effect.Effect<void, StoreError, Database> =>
  transaction(Effect.gen(function*() {
    const { pretend, now, newId, domain = "hnth.example" } = seed
    const platform = yield* Platform.read()
    if (platform === null) {
      yield* Platform.create({ id: newId(), pretend, domain, name: "Tuyên Quang", at: now })
    }
    yield* Regulation.seed({
      instrument, articles, holidays, provisions: provisions.map((provision) => ({ ...provision, validFrom: now }))
    })
    const unitIds = yield* seedUnits(newId)
    yield* seedSites(newId, unitIds)
    const sites = yield* Site.list()
    const withRoom = new Set((yield* Room.list()).map(({ siteId }) => siteId))
    yield* Room.insert(sites.filter(({ id }) => !withRoom.has(id)).map(({ id }) => ({
      id: RoomId.make(newId()), siteId: id, name: "Phòng họp trực tuyến", seats: null
    })))
    const withLine = new Set((yield* Line.list()).map(({ siteId }) => siteId))
    yield* Line.insert(sites.filter(({ id }) => !withLine.has(id)).map(({ id }) => ({
      id: LineId.make(newId()), siteId: id, name: "Mạng truyền số liệu chuyên dùng (TSLCD)", provider: "", bandwidth: null, carriedBy: null
    })))
    if (platform === null || platform.seededAt === null) yield* Platform.markSeeded(now)
  }))

const seedUnits = (newId: () => string) =>
  Effect.gen(function*() {
    const known = new Map((yield* Unit.list()).map(({ code, id }) => [code, id]))
    const missing = provinceSites.filter(({ code }) => !known.has(code)).map(({ code, nameVi, nameEn, kind, openedOn }) => ({
      id: UnitId.make(newId()), code, name: nameVi, nameEn, kind, validFrom: openedOn, validTo: null, successorId: null
    }))
    yield* Unit.insert(missing)
    return new Map([...known, ...missing.map(({ code, id }) => [code, id] as const)])
  })

/** Each body of 2017 is one site; a site keeps its own code when bodies merge later. */
const seedSites = (newId: () => string, unitIds: ReadonlyMap<string, UnitId>) =>
  Effect.gen(function*() {
    const known = new Set((yield* Site.list()).map(({ code }) => code))
    yield* Site.insert(provinceSites.filter(({ code }) => !known.has(code)).map(({ code, nameVi, nameEn, openedOn }) => ({
      id: SiteId.make(newId()), code, name: nameVi, nameEn, unitId: unitIds.get(code)!,
      validFrom: openedOn, validTo: null, successorId: null
    })))
  })
