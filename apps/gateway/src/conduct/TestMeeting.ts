import type { SiteLive, Wish } from "@diemcau/core/Conduct"
import { EndpointId } from "@diemcau/core/Endpoint"
import { MeetingId, type Meeting } from "@diemcau/core/Meeting"
import { OfficerId } from "@diemcau/core/Officer"
import { RegistrationId } from "@diemcau/core/Registration"
import { articles, instrument, provisions } from "@diemcau/core/regulation/tuyen-quang"
import { RoomId } from "@diemcau/core/Room"
import { SiteId } from "@diemcau/core/Site"
import { UnitId } from "@diemcau/core/Unit"
import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { Database, migrate, migrationsKey } from "@diemcau/store/Database"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Officer from "@diemcau/store/Officer"
import * as Registration from "@diemcau/store/Registration"
import * as Regulation from "@diemcau/store/Regulation"
import * as Room from "@diemcau/store/Room"
import * as Site from "@diemcau/store/Site"
import { freshDatabase } from "@diemcau/store/TestDatabase"
import * as Unit from "@diemcau/store/Unit"
import { Effect, Layer, ManagedRuntime, Redacted, Stream } from "effect"
import type { LiveEvent } from "../api/live.ts"
import { Clock } from "../Clock.ts"
import { DeviceNetworks } from "../DeviceNetworks.ts"
import { uuidv7 } from "../Ids.ts"
import { Live } from "../Live.ts"
import { Secrets } from "../Secrets.ts"
import { Conductor, type ConductorOptions } from "./Conductor.ts"
import { Endpoints } from "./EndpointSession.ts"
import { FakeCodec, fakeDriver } from "./FakeCodecs.ts"
import type { Patience } from "./Session.ts"

const newId = () => uuidv7(new Date())
const secrets = Secrets.layerText(Redacted.make(Buffer.alloc(32, 7).toString("base64")))

export const quick: Patience = { backOff: { first: 20, most: 100 }, connect: 5_000, command: 5_000, probe: 6_000, record: 50 }

interface Door {
  readonly driver: string
  readonly host: string
  readonly port: number
  readonly password: string
}

const fakeDoor = (index: number): Door => ({ driver: "fake", host: `10.0.0.${index + 1}`, port: 24, password: "đúng" })

/** A database with one unit, `count` sites, and for each of them a device: a fake one in memory, unless it says where. */
export const estate = async (count: number, doorOf: (index: number) => Door = fakeDoor) => {
  const database = await freshDatabase({ migrate, key: migrationsKey() })
  const store = ManagedRuntime.make(Layer.merge(Database.layer({ url: database.url }), secrets))
  const unitId = UnitId.make(newId())
  const officerId = OfficerId.make(newId())
  const places = Array.from({ length: count }, (_, index) => ({
    siteId: SiteId.make(newId()), endpointId: EndpointId.make(newId()), roomId: RoomId.make(newId()),
    ...doorOf(index), device: new FakeCodec()
  }))
  const devices = new Map(places.map(({ host, device }) => [host, device]))
  const seconds: Record<string, number> = { "redial-first": 0.2, "redial-second": 0.4, "redial-then": 0.6 }
  await store.runPromise(Effect.gen(function*() {
    yield* Unit.insert([{
      id: unitId, code: "stttt", name: "Sở Thông tin và Truyền thông", nameEn: null, kind: "department",
      validFrom: "2017-10-02", validTo: null, successorId: null
    }])
    yield* Officer.insert([{
      id: officerId, name: "Nguyễn Văn An", position: "Chuyên viên", phone: "0207 3822 001", email: "a@tuyenquang.example",
      unitId, roles: ["operator"], siteIds: []
    }])
    yield* Site.insert(places.map(({ siteId: id }, index) => ({
      id, code: `s${index}`, name: `Điểm cầu ${index}`, nameEn: null, unitId, validFrom: "2017-10-02", validTo: null, successorId: null
    })))
    yield* Room.insert(places.map(({ roomId: id, siteId }) => ({ id, siteId, name: "Phòng họp", seats: 20 })))
    yield* EndpointStore.insert(places.map(({ endpointId: id, siteId, roomId, driver, host, port }, index) => ({
      id, siteId, roomId, name: `Codec ${index}`, driver, model: "One", host, port, account: "diemcau"
    })))
    const { seal } = yield* Secrets
    yield* Effect.forEach(places, ({ endpointId, password }) => EndpointStore.saveSecret(endpointId, seal(password)))
    yield* Regulation.seed({
      instrument, articles, holidays: [],
      provisions: provisions.map((provision) => {
        const amount = seconds[provision.key]
        const value = amount === undefined ? provision.value : { amount, unit: "second" as const }
        return { ...provision, value, validFrom: new Date("2017-01-01T00:00:00Z") }
      })
    })
  }))

  let numbers = 0
  /** A meeting that was just connected: its row says "running", every site is wished connected. */
  const runningMeeting = async (): Promise<Meeting> => {
    const now = new Date()
    const siteIds = places.map(({ siteId }) => siteId)
    const number = `${++numbers}/2026`
    const opensAt = now
    const closesAt = new Date(now.getTime() + 3_600_000)
    const registrationId = RegistrationId.make(newId())
    const meeting: Meeting = {
      id: MeetingId.make(newId()), registrationId, number, subject: "Giao ban", chair: "Lê Văn Bình", unitId, track: "regular",
      opensAt, closesAt, mainSiteId: siteIds[0]!, siteIds, address: `8826${String(numbers).padStart(4, "0")}@hnth.example`,
      state: "running", checkDueAt: now, checkShortened: false, gateClosedAt: null, startedAt: now, endedAt: null, endReason: null, revision: 0, round: 0
    }
    await store.runPromise(
      Registration.insert({
        id: registrationId, number, unitId, submittedBy: officerId, submittedAt: now, state: "approved", track: "regular",
        request: {
          subject: "Giao ban", chair: "Lê Văn Bình", chairPosition: "Chủ tịch", opensAt, closesAt, mainSiteId: siteIds[0]!,
          memberSiteIds: siteIds.slice(1), attendees: "Sở, ngành", documentNumber: "12/GM-UBND", document: null,
          needs: { presentation: false, recording: false, notes: "" },
          contact: { name: "Hoàng Thị Hòa", phone: "0912 345 678", email: "" }, reason: "", orderedBy: ""
        },
        rulings: [], decisionDueAt: now, decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
      }).pipe(
        Effect.andThen(MeetingStore.insert(meeting, meeting.opensAt)),
        Effect.andThen(MeetingStore.saveWishes(
          meeting.id, siteIds.map((siteId): Wish => ({ siteId, connected: true, microphones: undefined, askedAt: now }))
        ))
      )
    )
    return meeting
  }

  const wish = async (meeting: Meeting, siteId: SiteId, change: Partial<Wish>) => {
    const wishes = await store.runPromise(MeetingStore.wishes(meeting.id))
    await store.runPromise(MeetingStore.saveWishes(meeting.id, wishes.filter((one) => one.siteId === siteId).map((one) => ({ ...one, ...change }))))
  }

  return {
    places, runningMeeting, wish,
    store: <A, E>(effect: Effect.Effect<A, E, Database | Secrets>) => store.runPromise(effect),
    platform: (options: ConductorOptions, drivers: ReadonlyArray<CodecDriver> = [fakeDriver(devices)]) => platform(database.url, options, drivers),
    dispose: async () => {
      await store.dispose()
      await database.drop()
    }
  }
}

/** One process of the platform over that database, and what it tells live. */
const platform = (url: string, options: ConductorOptions, drivers: ReadonlyArray<CodecDriver>) => {
  const foundation = Layer.mergeAll(
    Database.layer({ url }), Clock.layerSystem, Live.layer, secrets,
    DeviceNetworks.layer({ networks: ["10.0.0.0/8"], allowLoopback: true, ownAddresses: () => [] })
  )
  const endpoints = Endpoints.layer({ drivers, patience: quick }).pipe(Layer.provideMerge(foundation))
  const runtime = ManagedRuntime.make(Conductor.layer(options).pipe(Layer.provideMerge(endpoints)))
  const events: Array<LiveEvent> = []
  const waiting = new Set<() => void>()
  runtime.runFork(Live.use((live) => Stream.runForEach(live.announcements, ({ event }) => Effect.sync(() => {
    events.push(event)
    for (const look of [...waiting]) look()
  }))))
  /** Resolves as soon as the events so far satisfy `enough`. */
  const told = (enough: (events: ReadonlyArray<LiveEvent>) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!enough(events)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  const latest = (siteId: SiteId): SiteLive | undefined =>
    events.flatMap((event) => event.name === "site" && event.data.site.siteId === siteId ? [event.data.site] : []).at(-1)
  return {
    events, told, latest,
    run: runtime.runPromise,
    site: (siteId: SiteId, enough: (site: SiteLive) => boolean) => told(() => {
      const site = latest(siteId)
      return site !== undefined && enough(site)
    }),
    stop: () => runtime.dispose()
  }
}
export type Platform = ReturnType<typeof platform>
