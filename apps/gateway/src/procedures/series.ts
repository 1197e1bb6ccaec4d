import { localDate } from "@diemcau/core/Instant"
import type { Officer } from "@diemcau/core/Officer"
import { SeriesUnusable, StateSecrets } from "@diemcau/core/Refusal"
import { Registration, revisable, sitesOf, type RegistrationId, type Request } from "@diemcau/core/Registration"
import { admissibleSeries, type SeriesAssessment, type SeriesPlan } from "@diemcau/core/Series"
import { assessSeries, unnamedSeries } from "@diemcau/core/series/assessment"
import { patternOf, slots } from "@diemcau/core/series/expansion"
import { ruleText } from "@diemcau/core/series/rule"
import * as DraftStore from "@diemcau/store/Draft"
import * as RegistrationStore from "@diemcau/store/Registration"
import * as SeriesStore from "@diemcau/store/Series"
import { Effect, Schema } from "effect"
import { chainFor, file } from "./approvalSteps.ts"
import { decided, demand, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { lockReadable, matterOf } from "./matter.ts"
import { documentKnown, registeringUnit } from "./registration.ts"
import { seriesCircumstances } from "./seriesCircumstances.ts"

const encode = Schema.encodeSync(Registration)

interface Whose {
  /** The registration that is being revised, so that it does not clash with itself. */
  readonly registrationId?: RegistrationId | undefined
  /** Leave out what can not be held. */
  readonly skipImpossible?: boolean
}

/** What the rules say about an asked series: the same that decides when it is sent. `kept`: in words that anybody may read. */
export const askedSeries = (request: Request, plan: SeriesPlan, now: Date, viewer: Officer | null, { registrationId, skipImpossible = false }: Whose = {}) =>
  Effect.gen(function*() {
    const asked = yield* decided(slots(request, plan))
    const around = yield* seriesCircumstances({ siteIds: sitesOf(request), asked, registrationId }, now, viewer)
    return {
      around, assessment: assessSeries(request, asked, around, { skipImpossible }),
      kept: () => assessSeries(request, asked, unnamedSeries(around), { skipImpossible }).rulings
    }
  })

const judged = (request: Request, plan: SeriesPlan, now: Date, officer: Officer | null, whose: Whose) =>
  Effect.gen(function*() {
    yield* documentKnown(request)
    const { around, assessment, kept } = yield* askedSeries(request, plan, now, officer, whose)
    yield* decided(admissibleSeries(request, assessment))
    const { occurrences } = assessment
    const first = occurrences.find(({ skipped }) => !skipped) ?? occurrences.find(({ waitsWithin }) => waitsWithin !== null)
    if (first === undefined) return yield* refuse(SeriesUnusable.make({ why: "none-left", day: null }))
    return { assessment, kept: kept(), chain: yield* chainFor(request.level, first.opensAt, around) }
  })

const keep = (registrationId: RegistrationId, request: Request, { rule }: SeriesPlan, revision: number, { occurrences }: SeriesAssessment) =>
  SeriesStore.save(
    { registrationId, rule, revision, pattern: patternOf(request) },
    occurrences.map(({ day, ordinal, opensAt, closesAt, skipped, waitsWithin }) => ({ day, ordinal, opensAt, closesAt, skipped, waitsWithin, meetingId: null }))
  )

const told = (registration: Registration, { rule }: SeriesPlan, { occurrences, held }: SeriesAssessment) => ({
  ...encode(registration), rule: ruleText(rule), held, skipped: occurrences.filter(({ skipped }) => skipped).map(({ day }) => day),
  waiting: occurrences.filter(({ waitsWithin }) => waitsWithin !== null).map(({ day }) => day)
})

const submit: Implementation<"series.submit"> = ({ containsStateSecrets, unitId, request, skipClashing, draftId, ...plan }, { now, newId, officer }) =>
  Effect.gen(function*() {
    if (containsStateSecrets) return yield* refuse(StateSecrets.make({}))
    const registering = yield* registeringUnit(officer!, unitId, now)
    const { assessment, kept, chain } = yield* judged(request, plan, now, officer, { skipImpossible: skipClashing === true })
    const registration: Registration = {
      id: newId() as RegistrationId, number: yield* RegistrationStore.nextNumber(Number(localDate(now).slice(0, 4))),
      unitId: registering, submittedBy: officer!.id, submittedAt: now, state: "submitted",
      track: assessment.track, request, rulings: kept, decisionDueAt: chain.decisionDueAt,
      decidedBy: null, decidedAt: null, decisionReason: null, meetingId: null
    }
    yield* RegistrationStore.insert(registration)
    yield* DraftStore.sent({ draftId, registrationId: registration.id, author: officer!.id })
    yield* file(registration.id, chain)
    yield* keep(registration.id, request, plan, 0, assessment)
    return {
      subjectId: registration.id, registrationId: registration.id, change: told(registration, plan, assessment), matter: matterOf(registration)
    }
  })

/** A single request that was sent back may become a series. */
const revise: Implementation<"series.revise"> = ({ registrationId, request, skipClashing, ...plan }, { now, officer }) =>
  Effect.gen(function*() {
    const registration = yield* lockReadable(registrationId, officer)
    yield* demand(officer, "register-meetings", matterOf(registration))
    yield* decided(revisable(registration))
    const before = yield* SeriesStore.find(registrationId)
    const { assessment, kept, chain } = yield* judged(request, plan, now, officer, { registrationId, skipImpossible: skipClashing === true })
    const revised: Registration = {
      ...registration, request, state: "submitted", track: assessment.track, rulings: kept,
      submittedAt: now, decisionDueAt: chain.decisionDueAt, decidedBy: null, decidedAt: null, decisionReason: null
    }
    yield* RegistrationStore.rewrite(revised)
    yield* DraftStore.sent({ revised: true, registrationId, author: officer!.id })
    yield* file(registrationId, chain)
    yield* keep(registrationId, request, plan, (before?.revision ?? -1) + 1, assessment)
    return { subjectId: registrationId, registrationId, change: told(revised, plan, assessment), matter: matterOf(revised) }
  })

export const seriesProcedures = { "series.submit": submit, "series.revise": revise }
