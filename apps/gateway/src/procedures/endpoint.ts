import { HostNotAllowed, NotFound } from "@diemcau/core/Refusal"
import type { Endpoint, EndpointId } from "@diemcau/core/Endpoint"
import { mayRead } from "@diemcau/core/Responsibility"
import type { Officer } from "@diemcau/core/Officer"
import * as EndpointStore from "@diemcau/store/Endpoint"
import { Effect } from "effect"
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

export const endpointProcedures = { "endpoint.configure": configure, "endpoint.reconnect": reconnect }
