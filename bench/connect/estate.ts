import type { Wish } from "@diemcau/core/Conduct"
import { EndpointId } from "@diemcau/core/Endpoint"
import { MeetingId, type Meeting } from "@diemcau/core/Meeting"
import { OfficerId } from "@diemcau/core/Officer"
import { RegistrationId } from "@diemcau/core/Registration"
import { articles, instrument, provisions } from "@diemcau/core/regulation/tuyen-quang"
import { RoomId } from "@diemcau/core/Room"
import { SiteId } from "@diemcau/core/Site"
import { UnitId } from "@diemcau/core/Unit"
import { uuidv7 } from "@diemcau/gateway/Ids"
import { Secrets } from "@diemcau/gateway/Secrets"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Officer from "@diemcau/store/Officer"
import * as Registration from "@diemcau/store/Registration"
import * as Regulation from "@diemcau/store/Regulation"
import * as Room from "@diemcau/store/Room"
import * as Site from "@diemcau/store/Site"
import * as Unit from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { Device } from "./Device.ts"

const newId = () => uuidv7(new Date())

/** One unit, a site with its device for each of `devices`, and a meeting of them all that was just connected. */
export const seedEstate = (devices: ReadonlyArray<Device>) =>
  Effect.gen(function*() {
    const now = new Date()
    const unitId = UnitId.make(newId())
    const officerId = OfficerId.make(newId())
    const places = devices.map((device) => ({
      ...device, siteId: SiteId.make(newId()), endpointId: EndpointId.make(newId()), roomId: RoomId.make(newId())
    }))
    yield* Unit.insert([{
      id: unitId, code: "stttt", name: "Sở Thông tin và Truyền thông", nameEn: null, kind: "department",
      validFrom: "2017-10-02", validTo: null, successorId: null
    }])
    yield* Officer.insert([{
      id: officerId, name: "Người điều hành", position: "", phone: "0900 000 000", email: "", unitId, roles: ["operator"], siteIds: []
    }])
    yield* Site.insert(places.map(({ siteId: id }, index) => ({
      id, code: `s${index}`, name: `Điểm cầu ${index}`, nameEn: null, unitId, validFrom: "2017-10-02", validTo: null, successorId: null
    })))
    yield* Room.insert(places.map(({ roomId: id, siteId }) => ({ id, siteId, name: "Phòng họp", seats: 20 })))
    yield* EndpointStore.insert(places.map(({ endpointId: id, siteId, roomId, driver, model, port }, index) => ({
      id, siteId, roomId, name: `Codec ${index}`, driver, model, host: "127.0.0.1", port, account: "bench"
    })))
    const { seal } = yield* Secrets
    for (const { endpointId } of places) yield* EndpointStore.saveSecret(endpointId, seal("bench-password"))
    yield* Regulation.seed({
      instrument, articles, holidays: [], provisions: provisions.map((provision) => ({ ...provision, validFrom: new Date("2017-01-01T00:00:00Z") }))
    })

    const siteIds = places.map(({ siteId }) => siteId)
    const registrationId = RegistrationId.make(newId())
    const closesAt = new Date(now.getTime() + 3_600_000)
    const number = "1/2026"
    const meeting: Meeting = {
      id: MeetingId.make(newId()), registrationId, number, subject: "Họp trực tuyến", chair: "Chủ trì", unitId, track: "regular",
      opensAt: now, closesAt, mainSiteId: siteIds[0]!, siteIds, address: "88260001@hnth.example",
      state: "running", checkDueAt: now, checkShortened: false, gateClosedAt: null, startedAt: now, endedAt: null, endReason: null, revision: 0, round: 0
    }
    yield* Registration.insert({
      id: registrationId, number, unitId, submittedBy: officerId, submittedAt: now, state: "approved", track: "regular",
      request: {
        subject: meeting.subject, chair: meeting.chair, chairPosition: "", opensAt: now, closesAt, mainSiteId: siteIds[0]!,
        // Nobody may ask for more than 500 sites; the meeting below has them all, and only that is conducted.
        memberSiteIds: siteIds.slice(1, 501),
        attendees: "", documentNumber: "", document: null, needs: { presentation: false, recording: false, notes: "" },
        contact: { name: "Người đăng ký", phone: "0900 000 000", email: "" }, reason: "", orderedBy: ""
      },
      rulings: [], decisionDueAt: now, decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
    })
    yield* MeetingStore.insert(meeting, now)
    yield* MeetingStore.saveWishes(meeting.id, siteIds.map((siteId): Wish => ({ siteId, connected: true, microphones: undefined, askedAt: now })))
    return { meeting, endpointIds: places.map(({ endpointId }) => endpointId) }
  })
