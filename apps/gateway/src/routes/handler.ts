import type { Attachment } from "@diemcau/core/Attachment"
import type { Officer } from "@diemcau/core/Officer"
import type { Refused } from "@diemcau/core/Refusal"
import type { Database, StoreError } from "@diemcau/store/Database"
import type { Effect } from "effect"
import type { GatewayApi, OperationKey } from "../api/GatewayApi.ts"
import type { Arrival } from "../http/Arrival.ts"
import type { TransportProblem } from "../http/problemWords.ts"
import type { Sessions } from "../http/sessions.ts"
import type { Asker, IdempotencyMismatch } from "../perform.ts"
import type { Rooms } from "../media/Rooms.ts"
import type { Services } from "../procedures/implementations.ts"

type DecodedType<Operation, Part extends string> = Operation extends { readonly [Key in Part]: { readonly Type: infer Type } } ? Type : undefined

/** What a handler is given: everything decoded, the officer known (null only at open doors). */
export interface Request<Key extends OperationKey> {
  readonly params: DecodedType<GatewayApi[Key], "params">
  readonly query: DecodedType<GatewayApi[Key], "query">
  readonly body: DecodedType<GatewayApi[Key], "body">
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly officer: Officer
  readonly asker: Asker
  /** Signs the caller's own session out or in; only the session routes use these. */
  readonly token: string
  readonly arrival: Arrival
}

/** A raw answer for the few doors that do not speak JSON, or that set headers. */
export class Raw {
  readonly response: Response
  constructor(response: Response) {
    this.response = response
  }
}

/** A document as it was sent, always a download and never a page. */
export const download = ({ name, mediaType }: Pick<Attachment, "name" | "mediaType">, content: Uint8Array): Raw =>
  new Raw(new Response(new Uint8Array(content), {
    headers: {
      "content-type": mediaType, "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "x-content-type-options": "nosniff", "content-security-policy": "sandbox", "cache-control": "private, no-store"
    }
  }))

/** A refusal of the door itself, that is no refusal of the domain: a wrong password. */
export class TurnedAway {
  readonly problem: TransportProblem
  readonly headers: Readonly<Record<string, string>>
  constructor(problem: TransportProblem, headers: Readonly<Record<string, string>> = {}) {
    this.problem = problem
    this.headers = headers
  }
}

export type HandlerServices = Services | Database | Sessions | Rooms

export type Handler<Key extends OperationKey> = (
  request: Request<Key>
) => Effect.Effect<
  DecodedType<GatewayApi[Key], "response"> | Raw | TurnedAway,
  Refused | StoreError | IdempotencyMismatch,
  HandlerServices
>

export type Handlers<Key extends OperationKey> = { readonly [One in Key]: Handler<One> }
