import { plusMillis } from "@diemcau/core/Instant"
import type { Officer } from "@diemcau/core/Officer"
import { extentOf, mayRead, roomsRun } from "@diemcau/core/Responsibility"
import { matching, mostHits, wordsOf, type SearchHit } from "@diemcau/core/Search"
import type { Site } from "@diemcau/core/Site"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as Schedule from "@diemcau/store/Schedule"
import * as Search from "@diemcau/store/Search"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { searchOperations } from "../api/search.ts"
import { Clock } from "../Clock.ts"
import { shownTo } from "../procedures/circumstances.ts"
import type { Handlers } from "./handler.ts"

const day = 86_400_000

const both = (name: string, nameEn: string | null = null) => ({ vi: name, en: nameEn ?? name })
const nothing = { at: null, held: null }

const meetings = (officer: Officer, words: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const extent = extentOf(officer, "meetings")
    if (extent === undefined) return []
    const found = yield* Search.meetingsWith({ words, scope: extent.everywhere ? null : extent, limit: mostHits })
    return found.map(({ id, number, subject, unitName, opensAt }): SearchHit =>
      ({ kind: "meeting", key: id, title: both(subject), detail: `${number}, ${unitName}`, at: opensAt, held: null }))
  })

const registrations = (officer: Officer, words: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const extent = extentOf(officer, "registrations")
    if (extent === undefined) return []
    const found = yield* Search.registrationsWith({ words, unitIds: extent.everywhere ? null : extent.unitIds, limit: mostHits })
    return found.map(({ id, number, subject, unitName, opensAt, isSeries }): SearchHit =>
      ({ kind: isSeries ? "series" : "registration", key: id, title: both(subject), detail: `${number}, ${unitName}`, at: opensAt, held: null }))
  })

const sitesFound = (officer: Officer, words: ReadonlyArray<string>, sites: ReadonlyArray<Site>, now: Date) =>
  Effect.gen(function*() {
    const unitNames = new Map((yield* UnitStore.list()).map(({ id, name }) => [id, name]))
    const found = matching(sites, words, ({ name, nameEn, code, unitId }) => ({ name, rest: `${code} ${nameEn ?? ""} ${unitNames.get(unitId) ?? ""}` }))
    const held = shownTo(officer, yield* Schedule.confirmedClashes({ siteIds: found.map(({ id }) => id), period: { opensAt: now, closesAt: plusMillis(now, day) } }))
    return found.map(({ id, code, name, nameEn, unitId }): SearchHit => {
      const next = held.find(({ siteId }) => siteId === id)
      return {
        kind: "site", key: code, title: both(name, nameEn), detail: `${code}, ${unitNames.get(unitId) ?? ""}`, at: null,
        held: next === undefined ? null : { opensAt: next.opensAt, closesAt: next.closesAt, subject: next.subject }
      }
    })
  })

/** Whoever may read the officers finds them all; everybody finds those who run a room, as the directory names them. */
const officersFound = (officer: Officer, words: ReadonlyArray<string>, sites: ReadonlyArray<Site>, now: Date) =>
  Effect.gen(function*() {
    const codes = new Map(sites.map(({ id, code, name }) => [id as string, { code, name }]))
    const serving = mayRead(officer, "officers")
      ? (yield* OfficerStore.list(now)).map((one) => ({ name: one.name, position: one.position, phone: one.phone, site: codes.get(roomsRun(one)[0] ?? "") }))
      : (yield* OfficerStore.technicians(sites.map(({ id }) => id), now)).map(({ siteId, contact }) => ({ ...contact, site: codes.get(siteId) }))
    return matching(serving, words, ({ name, position, phone, site }) => ({ name, rest: `${position} ${phone} ${site?.name ?? ""}` }))
      .map(({ name, position, phone, site }): SearchHit => ({
        kind: "officer", key: site?.code ?? "", title: both(name), detail: [position, site?.name ?? "", phone].filter(Boolean).join(", "), ...nothing
      }))
  })

const endpointsFound = (officer: Officer, words: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    if (!mayRead(officer, "endpoints")) return []
    const own = (yield* EndpointStore.list()).filter(({ siteId }) => mayRead(officer, "endpoints", { siteIds: [siteId] }))
    return matching(own, words, ({ name, model, host }) => ({ name, rest: `${model} ${host}` }))
      .map(({ id, name, host }): SearchHit => ({ kind: "endpoint", key: id, title: both(name), detail: host, ...nothing }))
  })

const articlesFound = (words: ReadonlyArray<string>, now: Date) =>
  Effect.map(RegulationStore.read(now), ({ articles }) =>
    matching(articles, words, ({ subject, summary }) => ({ name: `${subject.vi} ${subject.en}`, rest: `${summary.vi} ${summary.en}` }))
      .map(({ key, number, subject }): SearchHit => ({ kind: "article", key, title: subject, detail: number === null ? "" : String(number), ...nothing })))

export const searchHandlers: Handlers<keyof typeof searchOperations> = {
  "GET /api/v1/search": ({ officer, query }) =>
    Effect.gen(function*() {
      const words = wordsOf(query.q)
      const now = (yield* Clock).now()
      const sites = yield* SiteStore.list()
      return {
        hits: [
          ...(yield* meetings(officer, words)), ...(yield* registrations(officer, words)), ...(yield* sitesFound(officer, words, sites, now)),
          ...(yield* officersFound(officer, words, sites, now)), ...(yield* endpointsFound(officer, words)), ...(yield* articlesFound(words, now))
        ]
      }
    })
}
