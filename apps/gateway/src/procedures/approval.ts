import { Meeting, type MeetingId } from "@diemcau/core/Meeting"
import { explained, overriddenBy } from "@diemcau/core/Override"
import { RulesBroken } from "@diemcau/core/Refusal"
import { sitesOf, type Registration } from "@diemcau/core/Registration"
import { assess, unnamed } from "@diemcau/core/registration/rules"
import { checkBeforeOf } from "@diemcau/core/Regulation"
import { atOnce } from "@diemcau/store/Database"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as Platform from "@diemcau/store/Platform"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import { Effect, Schema } from "effect"
import { wind } from "./bells.ts"
import { circumstances } from "./circumstances.ts"
import { decided, Overtaken, refuse, type Circumstance } from "./deciding.ts"
import { newMeeting } from "./newMeeting.ts"

const encodeMeeting = Schema.encodeSync(Meeting)

/** One registration of one meeting becomes that meeting: its sites are booked, its clock is wound; whole or not at all. */
export const approveOne = (
  registration: Registration, { remarks, decidedBy }: { readonly remarks: string; readonly decidedBy: Registration["decidedBy"] },
  { now, newId, officer }: Circumstance
) =>
  Effect.gen(function*() {
    const { request, id: registrationId } = registration
    const siteIds = sitesOf(request)
    const self = { registrationId }
    const id = newId() as MeetingId
    const { opensAt, closesAt } = request
    // Held first, explained afterwards: who is too late waits for nobody while the reasons are put together.
    yield* Schedule.book({ meetingId: id, number: registration.number, siteIds, period: { opensAt, closesAt } }).pipe(
      Effect.catchTag("Clashing", () => Effect.fail(new Overtaken({ asked: request }))))
    const [around, platform, versions] = yield* atOnce([circumstances(request, now, officer, self, { booked: true }), Platform.read(), RegulationStore.timetable()])
    const assessment = assess(request, around)
    const broken = assessment.rulings.filter((ruling) => ruling.verdict === "broken")
    if (broken.length > 0) return yield* refuse(RulesBroken.make({ rulings: broken, alternatives: assessment.alternatives }))
    const overridden = overriddenBy({ track: registration.track, rulings: assessment.rulings })
    yield* decided(explained(overridden, "remarks", remarks))
    const meeting = newMeeting(registration, {
      id, number: registration.number, arrangement: request, track: registration.track, domain: platform?.domain, now,
      checkBefore: checkBeforeOf(versions, now)
    })
    const approved: Registration = {
      ...registration, state: "approved", decidedBy, decidedAt: now,
      decisionReason: remarks === "" ? null : remarks, meetingId: meeting.id, rulings: assess(request, unnamed(around)).rulings
    }
    yield* atOnce([MeetingStore.insert(meeting, now), wind(meeting, now, newId), RegistrationStore.update(approved)])
    return {
      subjectId: registrationId, registrationId, meetingId: meeting.id,
      change: { number: registration.number, remarks: approved.decisionReason, overridden: overridden.map(({ rule }) => rule), meeting: encodeMeeting(meeting) },
      matter: { unitIds: [registration.unitId, ...around.sites.map((site) => site.unitId)], siteIds }
    }
  })
