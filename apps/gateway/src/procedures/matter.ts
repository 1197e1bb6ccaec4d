import type { Meeting } from "@diemcau/core/Meeting"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import { mayRead, type Matter } from "@diemcau/core/Responsibility"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SiteStore from "@diemcau/store/Site"
import { Effect } from "effect"
import { refuse } from "./deciding.ts"

/** Whom a meeting concerns: its organiser, the bodies of its sites, and the sites themselves. */
export const meetingMatter = (meeting: Pick<Meeting, "unitId" | "siteIds">) =>
  Effect.map(SiteStore.withIds(meeting.siteIds), (sites): Matter => ({
    unitIds: [meeting.unitId, ...sites.map((site) => site.unitId)],
    siteIds: meeting.siteIds
  }))

type Concerned = { readonly meeting: Meeting; readonly siteUnitIds: ReadonlyArray<string> }

/** With its matter, if this officer may read it; for others it does not exist. `null` is the platform itself. */
const readable = <A extends Concerned>(found: A | null, id: Meeting["id"], officer: Officer | null) => {
  if (found === null) return refuse(NotFound.make({ kind: "meeting", id }))
  const { meeting, siteUnitIds } = found
  const matter: Matter = { unitIds: [meeting.unitId, ...siteUnitIds], siteIds: meeting.siteIds }
  return officer === null || mayRead(officer, "meetings", matter)
    ? Effect.succeed({ ...found, matter })
    : refuse(NotFound.make({ kind: "meeting", id }))
}

/** Finds a meeting that this officer may read, locked when `how` is "lock". */
export const readableMeeting = (id: Meeting["id"], officer: Officer | null, how: "find" | "lock") =>
  Effect.flatMap(MeetingStore.findConcerned(id, how), (found) => readable(found, id, officer))

/** Finds a meeting that this officer may read, with what is shown of it when it is opened. */
export const openedMeeting = (id: Meeting["id"], officer: Officer, now: Date) =>
  Effect.flatMap(MeetingStore.open(id, now), (found) => readable(found, id, officer))

export const matterOf = (registration: Pick<Registration, "unitId">) => ({ unitIds: [registration.unitId], siteIds: [] })

const registrationReadable = (registration: Registration, officer: Officer | null) =>
  officer === null || mayRead(officer, "registrations", matterOf(registration))
const unknownRegistration = (id: RegistrationId) => refuse(NotFound.make({ kind: "registration", id }))

/** Another unit's registration does not exist for those who may not read it. */
export const lockReadable = (id: RegistrationId, officer: Officer | null) =>
  Effect.gen(function*() {
    const registration = yield* RegistrationStore.lock(id)
    return registration !== null && registrationReadable(registration, officer) ? registration : yield* unknownRegistration(id)
  })

/** As `lockReadable`, with the steps of its chain as they were filed and whether it is a series. */
export const lockToDecide = (id: RegistrationId, officer: Officer | null) =>
  Effect.gen(function*() {
    const found = yield* RegistrationStore.lockToDecide(id)
    return found !== null && registrationReadable(found.registration, officer) ? found : yield* unknownRegistration(id)
  })
