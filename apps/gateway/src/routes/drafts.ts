import { DraftContent, saved, type DraftId } from "@diemcau/core/Draft"
import { canonicalJson } from "@diemcau/core/Journal"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import { mayDo, mayRead, registeringUnit } from "@diemcau/core/Responsibility"
import * as DraftStore from "@diemcau/store/Draft"
import * as RegistrationStore from "@diemcau/store/Registration"
import { Effect, Schema } from "effect"
import type { draftOperations } from "../api/drafts.ts"
import { Clock } from "../Clock.ts"
import { decided, demand, refuse, refusing } from "../procedures/deciding.ts"
import { matterOf } from "../procedures/matter.ts"
import type { Handlers } from "./handler.ts"

const encode = Schema.encodeSync(DraftContent)
const missing = (id: DraftId) => NotFound.make({ kind: "draft", id })

const listed = (officer: Officer) =>
  Effect.map(DraftStore.list(registeringUnit(officer)), (drafts) => ({
    drafts: drafts.map((draft) => ({ ...draft, own: draft.authorId === officer.id }))
  }))

export const draftHandlers: Handlers<keyof typeof draftOperations> = {
  "GET /api/v1/drafts": ({ officer }) => listed(officer),
  "GET /api/v1/drafts/:id": ({ params: { id }, officer }) =>
    Effect.gen(function*() {
      const draft = yield* DraftStore.find(id)
      return draft !== null && mayRead(officer, "drafts", { unitIds: [draft.unitId] }) ? draft : yield* refuse(missing(id))
    }),
  "PUT /api/v1/drafts/:id": ({ params: { id }, body, officer }) =>
    DraftStore.oneAtATime(officer.id, Effect.gen(function*() {
      yield* demand(officer, "register-meetings", { unitIds: [registeringUnit(officer)] })
      const { revises } = body
      const revised = revises === undefined ? undefined : yield* RegistrationStore.find(revises)
      if (revised === null || revised !== undefined && !mayDo(officer, "register-meetings", matterOf(revised))) {
        return yield* refuse(NotFound.make({ kind: "registration", id: revises! }))
      }
      const found = yield* DraftStore.find(id)
      const draft = yield* decided(saved(found, body, {
        id, author: { id: officer.id, unitId: registeringUnit(officer) }, open: yield* DraftStore.openOf(officer.id), now: (yield* Clock).now(),
        same: found !== null && canonicalJson(encode(found.content)) === canonicalJson(encode(body.content))
      }))
      if (draft !== found) yield* DraftStore.save(draft).pipe(Effect.catchTag("StoreError", refusing("registration_drafts_pkey", missing(id))))
      return draft
    })),
  "POST /api/v1/drafts/:id/discarding": ({ params: { id }, officer }) =>
    Effect.gen(function*() {
      yield* demand(officer, "register-meetings", { unitIds: [registeringUnit(officer)] })
      const draft = yield* DraftStore.find(id)
      if (draft === null || draft.authorId !== officer.id) return yield* refuse(missing(id))
      yield* DraftStore.discard(id, officer.id)
      return yield* listed(officer)
    })
}
