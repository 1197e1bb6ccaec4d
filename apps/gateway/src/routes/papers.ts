import { conclusionDueAt } from "@diemcau/core/Conclusion"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import { meetingDutyKey } from "@diemcau/core/MeetingDuty"
import type { Officer } from "@diemcau/core/Officer"
import { isOf, mayTakePapers, papersDueAt, stands, type Paper, type PaperId } from "@diemcau/core/Paper"
import type { ProcedureName } from "@diemcau/core/Procedure"
import { NotFound } from "@diemcau/core/Refusal"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import { provisionsAt } from "@diemcau/core/Regulation"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import * as AttachmentStore from "@diemcau/store/Attachment"
import * as DutyStore from "@diemcau/store/DatedDuty"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as OfficerStore from "@diemcau/store/Officer"
import * as PaperStore from "@diemcau/store/Paper"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as SeriesStore from "@diemcau/store/Series"
import * as SiteStore from "@diemcau/store/Site"
import { Effect, Result } from "effect"
import { Clock } from "../Clock.ts"
import type { PaperShown, PapersFile } from "../api/papers.ts"
import type { paperOperations } from "../api/papers.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { matterOf } from "../procedures/matter.ts"
import { download, type Handlers } from "./handler.ts"

const notFound = (kind: string, id: string) => refuse(NotFound.make({ kind, id }))

/** The meetings of a registration whose papers this officer may read; `whole` for its own body and for those who arrange meetings. */
const reachOf = (registration: Registration, officer: Officer) =>
  Effect.gen(function*() {
    const meetings = yield* MeetingStore.ofRegistration(registration.id)
    if (mayRead(officer, "papers", matterOf(registration))) return { whole: true, meetings }
    const sites = yield* SiteStore.withIds([...new Set(meetings.flatMap(({ siteIds }) => siteIds))])
    const unitOf = new Map(sites.map(({ id, unitId }) => [id, unitId]))
    return {
      whole: false,
      meetings: meetings.filter(({ siteIds }) => mayRead(officer, "papers", { siteIds, unitIds: siteIds.flatMap((id) => unitOf.get(id) ?? []) }))
    }
  })
type Reach = Effect.Success<ReturnType<typeof reachOf>>

const covers = ({ whole, meetings }: Reach, paper: Paper): boolean => whole || meetings.some(({ id }) => isOf(paper, id))

/** For whom papers are not, they do not exist. */
const found = (registration: Registration | null, kind: string, id: string, officer: Officer) =>
  Effect.gen(function*() {
    if (registration === null) return yield* notFound(kind, id)
    const reach = yield* reachOf(registration, officer)
    return reach.whole || reach.meetings.length > 0 ? { registration, reach } : yield* notFound(kind, id)
  })

/** To the sites the file that counts, while its paper stands; what it took the place of is the organiser's own. */
const opens = (paper: Paper, version: number, whole: boolean): boolean => whole || (stands(paper) && version === paper.versions.length)

const shown = (paper: Paper, dueAt: Date | null, whole: boolean, nameOf: (id: string) => string): PaperShown => ({
  ...paper, withdrawnByName: paper.withdrawn === null ? null : nameOf(paper.withdrawn.by),
  versions: paper.versions.map((version) => ({
    ...version, sentByName: nameOf(version.sentBy), late: dueAt === null ? null : version.sentAt >= dueAt,
    mayRead: opens(paper, version.version, whole)
  }))
})

/** What this officer may do; the same table and states that the procedures ask. */
const allowedOn = (registration: Registration, meeting: Meeting | null, officer: Officer, any: boolean, open: boolean): ReadonlyArray<ProcedureName> => {
  if (!mayDo(officer, "register-meetings", matterOf(registration))) return []
  const taking = Result.isSuccess(mayTakePapers(registration, meeting))
  return [
    ...(taking ? ["paper.send", "paper.replace"] as const : []), ...(any ? ["paper.withdraw", "paper.arrange"] as const : []),
    ...(taking && meeting !== null && open ? ["paper.waive"] as const : []),
    ...(meeting?.state === "closed" ? ["conclusion.record"] as const : [])
  ]
}

const fileOf = (registration: Registration, meeting: Meeting | null, reach: Reach, officer: Officer) =>
  Effect.gen(function*() {
    const all = (yield* PaperStore.ofRegistration(registration.id)).filter((paper) => covers(reach, paper))
    const papers = meeting === null ? all : all.filter((paper) => isOf(paper, meeting.id))
    const { opensAt } = meeting ?? registration.request
    const rules = provisionsAt(yield* RegulationStore.timetable(), opensAt)
    const calendar = yield* RegulationStore.calendar()
    const many = meeting === null && (yield* SeriesStore.find(registration.id)) !== null
    const dueAt = many ? null : papersDueAt({ opensAt, submittedAt: registration.submittedAt }, calendar, rules)
    const names = new Map<string, string>((yield* OfficerStore.listStanding((yield* Clock).now())).map(({ id, name }) => [id, name]))
    const nameOf = (id: string) => names.get(id) ?? ""
    const key = meeting === null ? undefined : meetingDutyKey("send-papers", meeting.id)
    const standing = key === undefined ? undefined : (yield* DutyStore.standings([key])).get(key)
    const any = papers.some(stands)
    const waived = !any && standing?.state === "excused" && standing.at !== null ? { byName: nameOf(standing.officerId ?? ""), at: standing.at, reason: standing.note } : null
    const conclusions = meeting === null ? [] : yield* PaperStore.conclusionsOf(meeting.id)
    return {
      registrationId: registration.id, meetingId: meeting?.id ?? null, papers: papers.map((paper) => shown(paper, dueAt, reach.whole, nameOf)), dueAt, waived,
      conclusions: conclusions.map((conclusion) => ({ ...conclusion, recordedByName: nameOf(conclusion.recordedBy) })),
      conclusionDueAt: meeting === null ? null : conclusionDueAt(meeting, calendar, rules),
      allowed: allowedOn(registration, meeting, officer, any, !any && waived === null)
    } satisfies PapersFile
  })

const meetingAt = (id: MeetingId, officer: Officer) =>
  Effect.gen(function*() {
    const meeting = yield* MeetingStore.find(id)
    const { registration, reach } = yield* found(meeting === null ? null : yield* RegistrationStore.find(meeting.registrationId), "meeting", id, officer)
    return meeting !== null && reach.meetings.some((one) => one.id === id) ? { meeting, registration, reach } : yield* notFound("meeting", id)
  })

const ofMeeting = (id: MeetingId, officer: Officer) =>
  Effect.flatMap(meetingAt(id, officer), ({ meeting, registration, reach }) => fileOf(registration, meeting, reach, officer))

/** Of one meeting where there is but one; of all of them for a series. */
const ofRegistration = (id: RegistrationId, officer: Officer) =>
  Effect.gen(function*() {
    const { registration, reach } = yield* found(yield* RegistrationStore.find(id), "registration", id, officer)
    const [only, ...others] = reach.meetings
    return yield* fileOf(registration, only === undefined || others.length > 0 ? null : only, reach, officer)
  })

const ofPaper = (id: PaperId, officer: Officer) =>
  Effect.gen(function*() {
    const paper = yield* PaperStore.find(id)
    if (paper === null) return yield* notFound("paper", id)
    return yield* paper.meetingId === null ? ofRegistration(paper.registrationId, officer) : ofMeeting(paper.meetingId, officer)
  })

const file = (id: PaperId, number: number, officer: Officer) =>
  Effect.gen(function*() {
    const paper = yield* PaperStore.find(id)
    const { reach } = yield* found(paper === null ? null : yield* RegistrationStore.find(paper.registrationId), "paper", id, officer)
    const version = paper?.versions.find((one) => one.version === number)
    if (paper === null || version === undefined || !covers(reach, paper) || !opens(paper, number, reach.whole)) return yield* notFound("paper", id)
    const kept = yield* AttachmentStore.find(version.document.sha256)
    return kept === null ? yield* notFound("paper", id) : download(version.document, kept.content)
  })

const conclusionFile = (id: MeetingId, number: number, officer: Officer) =>
  Effect.gen(function*() {
    yield* meetingAt(id, officer)
    const document = (yield* PaperStore.conclusionsOf(id)).find(({ version }) => version === number)?.document ?? null
    const kept = document === null ? null : yield* AttachmentStore.find(document.sha256)
    return document === null || kept === null ? yield* notFound("conclusion", id) : download(document, kept.content)
  })

export const paperHandlers: Handlers<keyof typeof paperOperations> = {
  "GET /api/v1/registrations/:id/papers": ({ params, officer }) => ofRegistration(params.id, officer),
  "GET /api/v1/meetings/:id/papers": ({ params, officer }) => ofMeeting(params.id, officer),
  "POST /api/v1/registrations/:id/papers": ({ params, body, asker, officer }) =>
    perform("paper.send", { registrationId: params.id, ...body }, asker).pipe(
      Effect.andThen(body.meetingId === null ? ofRegistration(params.id, officer) : ofMeeting(body.meetingId, officer))
    ),
  "PUT /api/v1/registrations/:id/papers/order": ({ params, body, asker, officer }) =>
    perform("paper.arrange", { registrationId: params.id, ...body }, asker).pipe(Effect.andThen(ofRegistration(params.id, officer))),
  "POST /api/v1/papers/:paperId/versions": ({ params, body, asker, officer }) =>
    perform("paper.replace", { ...params, ...body }, asker).pipe(Effect.andThen(ofPaper(params.paperId, officer))),
  "POST /api/v1/papers/:paperId/withdrawal": ({ params, body, asker, officer }) =>
    perform("paper.withdraw", { ...params, ...body }, asker).pipe(Effect.andThen(ofPaper(params.paperId, officer))),
  "GET /api/v1/papers/:paperId/versions/:version": ({ params, officer }) => file(params.paperId, params.version, officer),
  "POST /api/v1/meetings/:id/papers/waiver": ({ params, body, asker, officer }) =>
    perform("paper.waive", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(ofMeeting(params.id, officer))),
  "POST /api/v1/meetings/:id/conclusions": ({ params, body, asker, officer }) =>
    perform("conclusion.record", { meetingId: params.id, ...body }, asker).pipe(Effect.andThen(ofMeeting(params.id, officer))),
  "GET /api/v1/meetings/:id/conclusions/:version": ({ params, officer }) => conclusionFile(params.id, params.version, officer)
}
