import { AddressTaken, DriverUnknown, EndpointInMeeting, HostKeyNotShown, HostNotAllowed, ModelUnknown, NotFound } from "@diemcau/core/Refusal"
import type { Endpoint, EndpointId } from "@diemcau/core/Endpoint"
import { mayRead } from "@diemcau/core/Responsibility"
import type { Officer } from "@diemcau/core/Officer"
import { localDate } from "@diemcau/core/Instant"
import { isOpenOn } from "@diemcau/core/Site"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RoomStore from "@diemcau/store/Room"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { drivers } from "../conduct/drivers.ts"
import { Endpoints } from "../conduct/EndpointSession.ts"
import { DeviceNetworks } from "../DeviceNetworks.ts"
import { refuse } from "./deciding.ts"
import { Secrets } from "../Secrets.ts"
import type { Implementation } from "./implementations.ts"

const matterOf = (endpoint: Endpoint) => ({ siteIds: [endpoint.siteId], unitIds: [] })

const lockReadable = (id: EndpointId, officer: Officer | null) =>
  Effect.gen(function*() {
    const endpoint = yield* EndpointStore.lock(id)
    if (endpoint === null || (officer !== null && !mayRead(officer, "endpoints", matterOf(endpoint)))) {
      return yield* refuse(NotFound.make({ kind: "endpoint", id }))
    }
    return endpoint
  })

const add: Implementation<"endpoint.add"> = ({ password, ...asked }, { now, newId }) =>
  Effect.gen(function*() {
    const room = yield* RoomStore.find(asked.roomId)
    const [site] = room === null ? [] : yield* SiteStore.withIds([room.siteId])
    if (room === null || site === undefined || !isOpenOn(site, localDate(now))) {
      return yield* refuse(NotFound.make({ kind: "room", id: asked.roomId }))
    }
    const driver = drivers.find(({ id }) => id === asked.driver)
    if (driver === undefined) return yield* refuse(DriverUnknown.make({ driver: asked.driver }))
    const { model, host, port } = asked
    if (!driver.models.some(({ name }) => name === model)) return yield* refuse(ModelUnknown.make({ driver: driver.id, model }))
    const networks = yield* DeviceNetworks
    if (!networks.allows(host)) return yield* refuse(HostNotAllowed.make({ host }))
    const holder = yield* EndpointStore.atAddress(host, port)
    if (holder !== null) return yield* refuse(AddressTaken.make({ host, port, name: holder.name }))
    const endpoint = { ...asked, id: newId() as EndpointId, siteId: site.id, name: `${model} – ${site.name}` }
    yield* EndpointStore.insert([endpoint])
    if (password !== "") {
      const secrets = yield* Secrets
      yield* EndpointStore.saveSecret(endpoint.id, secrets.seal(password))
    }
    return {
      subjectId: endpoint.id, matter: { siteIds: [site.id], unitIds: [] },
      change: { name: endpoint.name, room: room.name, driver: driver.id, model, host, port, account: asked.account, passwordGiven: password !== "" },
      afterwards: Endpoints.use((endpoints) => endpoints.reload(endpoint.id))
    }
  })

const close: Implementation<"endpoint.close"> = ({ endpointId, reason }, { officer, now }) =>
  Effect.gen(function*() {
    const endpoint = yield* lockReadable(endpointId, officer)
    const held = (yield* MeetingStore.inState("running")).find(({ siteIds }) => siteIds.includes(endpoint.siteId))
    if (held !== undefined) return yield* refuse(EndpointInMeeting.make({ number: held.number }))
    yield* EndpointStore.close(endpointId, now)
    return {
      subjectId: endpointId, matter: matterOf(endpoint), change: { name: endpoint.name, reason, host: endpoint.host, port: endpoint.port },
      afterwards: Endpoints.use((endpoints) => endpoints.forget(endpointId))
    }
  })

const configure: Implementation<"endpoint.configure"> = ({ endpointId, password, ...settings }, { officer }) =>
  Effect.gen(function*() {
    const endpoint = yield* lockReadable(endpointId, officer)
    const { driver } = settings
    if (driver !== undefined && !drivers.some(({ id }) => id === driver)) return yield* refuse(DriverUnknown.make({ driver }))
    const networks = yield* DeviceNetworks
    if (settings.host !== undefined && !networks.allows(settings.host)) {
      return yield* refuse(HostNotAllowed.make({ host: settings.host }))
    }
    yield* EndpointStore.update(endpointId, settings)
    if (password !== undefined) {
      const secrets = yield* Secrets
      yield* EndpointStore.saveSecret(endpointId, secrets.seal(password))
    }
    return {
      subjectId: endpointId, matter: matterOf(endpoint),
      change: { name: endpoint.name, ...settings, passwordChanged: password !== undefined },
      afterwards: Endpoints.use((endpoints) => endpoints.reload(endpointId))
    }
  })

const reconnect: Implementation<"endpoint.reconnect"> = ({ endpointId }, { officer }) =>
  Effect.gen(function*() {
    const endpoint = yield* lockReadable(endpointId, officer)
    return {
      subjectId: endpointId, matter: matterOf(endpoint), change: { name: endpoint.name },
      afterwards: Endpoints.use((endpoints) => endpoints.reload(endpointId))
    }
  })

/** Only the key that the officer has seen: a device that shows a third one meanwhile is refused again. */
const trustHostKey: Implementation<"endpoint.trust-host-key"> = ({ endpointId, fingerprint, reason }, { officer, now }) =>
  Effect.gen(function*() {
    const endpoint = yield* lockReadable(endpointId, officer)
    const { trouble } = yield* Endpoints.useSync((endpoints) => endpoints.status(endpointId))
    const shown = trouble?.reason === "host-key-changed" ? trouble.raw : null
    if (shown !== fingerprint) return yield* refuse(HostKeyNotShown.make({ shown }))
    yield* EndpointStore.saveHostKey(endpointId, { fingerprint, pinnedAt: now })
    return {
      subjectId: endpointId, matter: matterOf(endpoint),
      change: { name: endpoint.name, reason, trusted: fingerprint, before: endpoint.hostKey },
      afterwards: Endpoints.use((endpoints) => endpoints.reload(endpointId))
    }
  })

export const endpointProcedures = {
  "endpoint.add": add, "endpoint.close": close,
  "endpoint.configure": configure, "endpoint.reconnect": reconnect, "endpoint.trust-host-key": trustHostKey
}
