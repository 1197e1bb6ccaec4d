import type { Wish } from "@diemcau/core/Conduct"
import { Meeting } from "@diemcau/core/Meeting"
import { arrangementOf, changeable, changed, difference, type ChangeMeeting } from "@diemcau/core/MeetingChange"
import type { Officer } from "@diemcau/core/Officer"
import { overriddenAnew, overriddenByHaste, told } from "@diemcau/core/Override"
import { ClashesWithConfirmed, RulesBroken } from "@diemcau/core/Refusal"
import { sitesOf } from "@diemcau/core/Registration"
import { assessChange, otherWays, unnamed } from "@diemcau/core/registration/rules"
import { checkBeforeOf } from "@diemcau/core/Regulation"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import { Effect, Schema } from "effect"
import { Conductor } from "../conduct/Conductor.ts"
import { wind, windReview } from "./bells.ts"
import { circumstances } from "./circumstances.ts"
import { decided, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { meetingMatter, readableMeeting } from "./matter.ts"

const encodeMeeting = Schema.encodeSync(Meeting)

/** What a proposed change would do: the same that decides when it is committed. */
export const proposedChange = (
  meeting: Meeting, { revision, arrangement }: Pick<ChangeMeeting, "revision" | "arrangement">, now: Date, officer: Officer | null
) =>
  Effect.gen(function*() {
    const checkBefore = checkBeforeOf(yield* RegulationStore.timetable(), now)
    const change = difference(meeting, arrangement, now, checkBefore)
    yield* decided(changeable(meeting, { revision, arrangement }, change, now))
    const asked = { ...arrangement, chair: meeting.chair }
    const around = yield* circumstances(asked, now, officer, { registrationId: meeting.registrationId, meetingId: meeting.id })
    const moved = arrangement.opensAt.getTime() !== meeting.opensAt.getTime()
    const everywhere = moved || arrangement.closesAt.getTime() !== meeting.closesAt.getTime()
    return {
      after: changed(meeting, arrangement, change, now, checkBefore), kept: assessChange(asked, unnamed(around), { moved }),
      assessment: {
        difference: change,
        rulings: assessChange(asked, around, { moved }),
        clashes: around.clashes,
        alternatives: otherWays(asked, around),
        concerned: yield* OfficerStore.technicians(
          everywhere ? [...new Set([...meeting.siteIds, ...change.added])] : [...change.added, ...change.removed], now
        )
      }
    }
  })

/** What the rules say of the meeting as it stands: what they said so before a change, the change does not let pass anew. */
const standing = (meeting: Meeting, now: Date, officer: Officer | null) =>
  Effect.gen(function*() {
    const asked = { ...arrangementOf(meeting), chair: meeting.chair }
    return assessChange(asked, yield* circumstances(asked, now, officer, { registrationId: meeting.registrationId, meetingId: meeting.id }), { moved: false })
  })

/** Sites that come are dialled, sites that go are hung up. */
const wishAnew = (before: Meeting, after: Meeting, now: Date) =>
  Effect.gen(function*() {
    if (after.state !== "running") return
    const wishes = yield* MeetingStore.wishes(after.id)
    const stay = new Set<string>(after.siteIds)
    const added = after.siteIds.filter((siteId) => !before.siteIds.includes(siteId))
    yield* MeetingStore.saveWishes(after.id, [
      ...wishes.filter(({ siteId }) => !stay.has(siteId)).map((wish): Wish => ({ ...wish, connected: false, askedAt: now })),
      ...added.map((siteId): Wish => ({ siteId, connected: true, microphones: undefined, askedAt: now }))
    ])
  })

const change: Implementation<"meeting.change"> = ({ meetingId, revision, arrangement, reason }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* Schedule.lockToBook([...new Set([...meeting.siteIds, ...sitesOf(arrangement)])])
    const { after, kept, assessment } = yield* proposedChange(meeting, { revision, arrangement }, now, officer)
    const confirmed = assessment.clashes.filter(({ kind }) => kind === "confirmed")
    const clashing = ClashesWithConfirmed.make({ clashes: confirmed, alternatives: assessment.alternatives })
    if (confirmed.length > 0) return yield* refuse(clashing)
    const broken = assessment.rulings.filter(({ verdict }) => verdict === "broken")
    if (broken.length > 0) return yield* refuse(RulesBroken.make({ rulings: broken, alternatives: assessment.alternatives }))
    const overridden = [
      ...overriddenAnew(yield* standing(meeting, now, officer), assessment.rulings, kept), ...overriddenByHaste(after.checkShortened && !meeting.checkShortened)
    ]
    yield* MeetingStore.rearrange(after, now)
    yield* Schedule.rebook({
      meetingId, number: meeting.number, siteIds: after.siteIds, period: { opensAt: after.opensAt, closesAt: after.closesAt }
    }).pipe(Effect.catchTag("Clashing", () => refuse(clashing)))
    yield* wind(after, now, newId)
    yield* windReview(now, newId)
    yield* wishAnew(meeting, after, now)
    const next = yield* meetingMatter(after)
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId,
      // Sites that go hear of it too.
      matter: {
        unitIds: [...matter.unitIds ?? [], ...next.unitIds ?? []], siteIds: [...new Set([...meeting.siteIds, ...after.siteIds])]
      },
      change: {
        number: meeting.number, reason, kinds: assessment.difference.kinds, before: encodeMeeting(meeting), after: encodeMeeting(after), ...told(overridden)
      },
      afterwards: Conductor.use((conductor) => conductor.replan(meetingId))
    }
  })

export const meetingChangeProcedures = { "meeting.change": change }
