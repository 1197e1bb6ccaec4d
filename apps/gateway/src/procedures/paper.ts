import { mayConclude } from "@diemcau/core/Conclusion"
import type { Attachment } from "@diemcau/core/Attachment"
import { mayBecome } from "@diemcau/core/DatedDuty"
import type { Meeting, MeetingId } from "@diemcau/core/Meeting"
import { meetingDutyKey } from "@diemcau/core/MeetingDuty"
import type { Officer } from "@diemcau/core/Officer"
import { arranged, mayTakePapers, standing, stands, isOf, type Paper, type PaperId } from "@diemcau/core/Paper"
import { AttachmentUnknown, DutyState, NotFound, StateSecrets } from "@diemcau/core/Refusal"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import { mayRead } from "@diemcau/core/Responsibility"
import * as AttachmentStore from "@diemcau/store/Attachment"
import * as DutyStore from "@diemcau/store/DatedDuty"
import * as MeetingStore from "@diemcau/store/Meeting"
import * as PaperStore from "@diemcau/store/Paper"
import * as RegistrationStore from "@diemcau/store/Registration"
import { Effect } from "effect"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { meetingMatter, readableMeeting } from "./matter.ts"
import { lockReadable, matterOf } from "./matter.ts"

/** The file as it is kept, under the name it was sent by: what the sender says of its kind and size does not count. */
const known = (document: Attachment) =>
  Effect.gen(function*() {
    const kept = yield* AttachmentStore.about(document.sha256)
    return kept === null ? yield* refuse(AttachmentUnknown.make({ sha256: document.sha256 })) : { ...kept, name: document.name }
  })

/** The meetings that a paper is of: one, or all of its registration. */
const meetingsOf = (registration: Registration, meetingId: MeetingId | null) =>
  Effect.gen(function*() {
    const meetings = yield* MeetingStore.ofRegistration(registration.id)
    const concerned = meetingId === null ? meetings : meetings.filter(({ id }) => id === meetingId)
    if (meetingId !== null && concerned.length === 0) return yield* refuse(NotFound.make({ kind: "meeting", id: meetingId }))
    return concerned
  })

/** Whom papers of these meetings concern, and what the journal says of where they go. */
const outcome = (registration: Registration, meetings: ReadonlyArray<Meeting>, subjectId: string, change: object) =>
  Effect.gen(function*() {
    const siteIds = [...new Set(meetings.flatMap((meeting) => meeting.state === "cancelled" ? [] : meeting.siteIds))]
    const [only, ...others] = meetings
    return {
      subjectId, registrationId: registration.id, meetingId: only === undefined || others.length > 0 ? null : only.id,
      // A series has no one meeting: the way there is the first that is still to be held.
      change: others.length === 0 ? change : { ...change, siteIds, meetingId: (meetings.find(({ state }) => state === "scheduled") ?? only!).id },
      matter: siteIds.length === 0 ? matterOf(registration) : yield* meetingMatter({ unitId: registration.unitId, siteIds })
    }
  })

const told = ({ id, name, purpose, versions }: Paper) => {
  const { document, version } = versions.at(-1)!
  return { id, name, purpose, version, sha256: document.sha256, file: document.name }
}

const send: Implementation<"paper.send"> = ({ registrationId, meetingId, containsStateSecrets, papers }, { officer, now, newId }) =>
  Effect.gen(function*() {
    if (containsStateSecrets) return yield* refuse(StateSecrets.make({}))
    const registration = yield* lockReadable(registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    const meetings = yield* meetingsOf(registration, meetingId)
    yield* decided(mayTakePapers(registration, meetings.length === 1 ? meetings[0]! : null))
    const before = yield* PaperStore.ofRegistration(registrationId)
    const last = before.reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0)
    const sent = yield* Effect.forEach(papers, ({ name, purpose, document }, index) =>
      Effect.map(known(document), (kept): Paper => ({
        id: newId() as PaperId, registrationId, meetingId, ordinal: last + index + 1, name, purpose, withdrawn: null,
        versions: [{ version: 1, document: kept, sentBy: officer!.id, sentAt: now, reason: "" }]
      })))
    yield* PaperStore.insert(sent)
    return yield* outcome(registration, meetings, sent[0]!.id, { papers: sent.map(told) })
  })

/** A paper that its sender may change, its registration locked. */
const lockPaper = (id: PaperId, officer: Officer | null) =>
  Effect.gen(function*() {
    const found = yield* PaperStore.find(id)
    const registration = found === null ? null : yield* RegistrationStore.lock(found.registrationId)
    if (registration === null || (officer !== null && !mayRead(officer, "registrations", matterOf(registration)))) {
      return yield* refuse(NotFound.make({ kind: "paper", id }))
    }
    yield* demand(officer, "register-meetings", matterOf(registration))
    // Read again: now nobody else changes it.
    const paper = yield* decided(standing((yield* PaperStore.find(id))!))
    return { paper, registration, meetings: yield* meetingsOf(registration, paper.meetingId) }
  })

const replace: Implementation<"paper.replace"> = ({ paperId, containsStateSecrets, name, purpose, document, reason }, { officer, now }) =>
  Effect.gen(function*() {
    if (containsStateSecrets) return yield* refuse(StateSecrets.make({}))
    const { paper, registration, meetings } = yield* lockPaper(paperId, officer)
    yield* decided(mayTakePapers(registration, meetings.length === 1 ? meetings[0]! : null))
    const version = { version: paper.versions.length + 1, document: yield* known(document), sentBy: officer!.id, sentAt: now, reason }
    const replaced: Paper = { ...paper, name, purpose, versions: [...paper.versions, version] }
    yield* PaperStore.replace(replaced, version)
    return yield* outcome(registration, meetings, paperId, { ...told(replaced), before: told(paper), reason })
  })

const withdraw: Implementation<"paper.withdraw"> = ({ paperId, reason }, { officer, now }) =>
  Effect.gen(function*() {
    const { paper, registration, meetings } = yield* lockPaper(paperId, officer)
    yield* PaperStore.withdraw(paperId, { by: officer!.id, at: now, reason })
    return yield* outcome(registration, meetings, paperId, { ...told(paper), reason })
  })

const arrange: Implementation<"paper.arrange"> = ({ registrationId, paperIds }, { officer }) =>
  Effect.gen(function*() {
    const registration = yield* lockReadable(registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    const order = yield* decided(arranged(yield* PaperStore.ofRegistration(registrationId), paperIds))
    yield* PaperStore.arrange(order)
    return yield* outcome(registration, yield* meetingsOf(registration, null), registrationId, { order })
  })

const waive: Implementation<"paper.waive"> = ({ meetingId, reason }, { officer, now }) =>
  Effect.gen(function*() {
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* demand(officer, "register-meetings", { unitIds: [meeting.unitId], siteIds: [] })
    const registration = (yield* RegistrationStore.find(meeting.registrationId as RegistrationId))!
    yield* decided(mayTakePapers(registration, meeting))
    const papers = (yield* PaperStore.ofRegistration(meeting.registrationId)).filter((paper) => stands(paper) && isOf(paper, meetingId))
    const key = meetingDutyKey("send-papers", meetingId)
    const before = papers.length > 0 ? "fulfilled" : (yield* DutyStore.standings([key])).get(key)?.state ?? "open"
    yield* decided(mayBecome(before, "excused"))
    if (!(yield* DutyStore.save(key, before, { state: "excused", officerId: officer!.id, at: now, note: reason }))) {
      return yield* refuse(DutyState.make({ state: "excused" }))
    }
    return { subjectId: meetingId, meetingId, registrationId: meeting.registrationId, change: { reason }, matter }
  })

const conclude: Implementation<"conclusion.record"> = ({ meetingId, containsStateSecrets, notice }, { officer, now }) =>
  Effect.gen(function*() {
    if (containsStateSecrets) return yield* refuse(StateSecrets.make({}))
    const { number, issuedOn, document, note } = notice
    const { meeting, matter } = yield* readableMeeting(meetingId, officer, "lock")
    yield* demand(officer, "register-meetings", { unitIds: [meeting.unitId], siteIds: [] })
    yield* decided(mayConclude(meeting, issuedOn, now))
    const before = yield* PaperStore.conclusionsOf(meetingId)
    const kept = document === null ? null : yield* known(document)
    const version = before.length + 1
    yield* PaperStore.insertConclusion({ meetingId, version, number, issuedOn, document: kept, note, recordedBy: officer!.id, recordedAt: now })
    return {
      subjectId: meetingId, meetingId, registrationId: meeting.registrationId, matter,
      change: { version, number, issuedOn, note, ...(kept === null ? {} : { sha256: kept.sha256, file: kept.name }) }
    }
  })

export const paperProcedures = {
  "paper.send": send, "paper.replace": replace, "paper.withdraw": withdraw, "paper.arrange": arrange, "paper.waive": waive,
  "conclusion.record": conclude
}
