import { DriverUnknown, HostKeyNotShown, HostNotAllowed, NotFound } from "@diemcau/core/Refusal"
import type { Endpoint, EndpointId } from "@diemcau/core/Endpoint"
import { mayRead } from "@diemcau/core/Responsibility"
import type { Officer } from "@diemcau/core/Officer"
import * as EndpointStore from "@diemcau/store/Endpoint"
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
  "endpoint.configure": configure, "endpoint.reconnect": reconnect, "endpoint.trust-host-key": trustHostKey
}
