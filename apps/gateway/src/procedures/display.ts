import type { DisplayId } from "@diemcau/core/Display"
import { requireState } from "@diemcau/core/meeting/lifecycle"
import { NotFound } from "@diemcau/core/Refusal"
import * as DisplayStore from "@diemcau/store/Display"
import { Effect } from "effect"
import { hashToken } from "../http/sessions.ts"
import { decided, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { readableMeeting } from "./matter.ts"
import { stayingSite } from "./room.ts"

const open: Implementation<"display.open"> = ({ siteId, name, token }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const site = yield* stayingSite(siteId)
    const id = newId() as DisplayId
    yield* DisplayStore.insert({ id, siteId, name, openedAt: now, openedByName: officer!.name, revokedAt: null, tokenHash: hashToken(token) })
    return { subjectId: id, matter: { siteIds: [siteId] }, change: { name, site: site.name } }
  })

const revoke: Implementation<"display.revoke"> = ({ displayId }, { now }) =>
  Effect.gen(function*() {
    const display = yield* DisplayStore.revoke(displayId, now)
    if (display === null) return yield* refuse(NotFound.make({ kind: "display", id: displayId }))
    return { subjectId: displayId, matter: { siteIds: [display.siteId] }, change: { name: display.name } }
  })

const publish: Implementation<"meeting.publish"> = ({ meetingId, public: isPublic }, { now, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* decided(requireState(meeting, "scheduled", "running"))
    yield* DisplayStore.setPublic(meetingId, isPublic ? now : null)
    return { subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter, change: { number: meeting.number, public: isPublic } }
  })

export const displayProcedures = { "display.open": open, "display.revoke": revoke, "meeting.publish": publish }
