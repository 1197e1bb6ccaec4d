import { plusMillis } from "@diemcau/core/Instant"
import type { Officer } from "@diemcau/core/Officer"
import { extentOf, mayRead, roomsRun } from "@diemcau/core/Responsibility"
import { matching, mostHits, wordsOf, type SearchHit } from "@diemcau/core/Search"
import type { Site } from "@diemcau/core/Site"
import type { Unit } from "@diemcau/core/Unit"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as LineStore from "@diemcau/store/Line"
import * as MaintenanceStore from "@diemcau/store/MaintenanceWindow"
import * as TemplateStore from "@diemcau/store/MeetingTemplate"
import * as OfficerStore from "@diemcau/store/Officer"
import * as RegulationStore from "@diemcau/store/Regulation"
import * as RoomStore from "@diemcau/store/Room"
import * as Schedule from "@diemcau/store/Schedule"
import * as Search from "@diemcau/store/Search"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import type { searchOperations } from "../api/search.ts"
import { Clock } from "../Clock.ts"
import { shownTo } from "../procedures/circumstances.ts"
import type { Handlers } from "./handler.ts"
import { mayReadTemplate } from "./templates.ts"

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

const papersFound = (officer: Officer, words: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const extent = extentOf(officer, "papers")
    if (extent === undefined) return []
    const found = yield* Search.papersWith({ words, scope: extent.everywhere ? null : extent, limit: mostHits })
    return found.map(({ name, number, subject, registrationId, meetingId }): SearchHit => ({
      kind: "paper", key: meetingId === null ? `registrations/${registrationId}` : `meetings/${meetingId}`, title: both(name), detail: `${number}, ${subject}`, ...nothing
    }))
  })

const templatesFound = (officer: Officer, words: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    if (extentOf(officer, "registrations") === undefined) return []
    const own = (yield* TemplateStore.list()).filter((template) => mayReadTemplate(officer, template))
    return matching(own, words, ({ name, content }) => ({ name, rest: content.subject ?? "" }))
      .map(({ id, name, unitName }): SearchHit => ({ kind: "template", key: id, title: both(name), detail: unitName ?? "", ...nothing }))
  })

const sitesFound = (officer: Officer, words: ReadonlyArray<string>, sites: ReadonlyArray<Site>, units: ReadonlyArray<Unit>, now: Date) =>
  Effect.gen(function*() {
    const unitNames = new Map(units.map(({ id, name }) => [id, name]))
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

/** Each leads to its site, where it stands. */
const roomsAndLines = (words: ReadonlyArray<string>, sites: ReadonlyArray<Site>) =>
  Effect.gen(function*() {
    const siteOf = new Map(sites.map((site) => [site.id, site]))
    const hit = (kind: "room" | "line") => ({ name, siteId, more }: { readonly name: string; readonly siteId: Site["id"]; readonly more: string }): SearchHit =>
      ({ kind, key: siteOf.get(siteId)?.code ?? "", title: both(name), detail: [siteOf.get(siteId)?.name ?? "", more].filter(Boolean).join(", "), ...nothing })
    const find = (kind: "room" | "line", all: ReadonlyArray<{ readonly name: string; readonly siteId: Site["id"]; readonly more: string }>) =>
      matching(all, words, ({ name, siteId, more }) => ({ name, rest: `${more} ${siteOf.get(siteId)?.name ?? ""}` })).map(hit(kind))
    return [
      ...find("room", (yield* RoomStore.list()).map(({ name, siteId }) => ({ name, siteId, more: "" }))),
      ...find("line", (yield* LineStore.list()).map(({ name, siteId, provider }) => ({ name, siteId, more: provider })))
    ]
  })

const unitsFound = (words: ReadonlyArray<string>, units: ReadonlyArray<Unit>, sites: ReadonlyArray<Site>) =>
  matching(units, words, ({ name, code }) => ({ name, rest: code }))
    .map(({ id, code, name }): SearchHit => ({ kind: "unit", key: sites.find(({ unitId }) => unitId === id)?.code ?? "", title: both(name), detail: code, ...nothing }))

/** Those that are not over. */
const maintenanceFound = (words: ReadonlyArray<string>, now: Date) =>
  Effect.map(MaintenanceStore.since(now), (windows) =>
    matching(windows, words, ({ reason, number, name }) => ({ name: reason, rest: `${number} ${name}` }))
      .map(({ id, number, name, reason, opensAt }): SearchHit => ({ kind: "maintenance", key: id, title: both(reason), detail: [number, name].filter(Boolean).join(", "), at: opensAt, held: null })))

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

/** As the province typed them: the version that rules. */
const textsFound = (words: ReadonlyArray<string>, now: Date) =>
  Effect.map(RegulationStore.texts(), (texts) => {
    const ruling = new Map(texts.filter(({ validFrom }) => validFrom <= now).toReversed().map((text) => [`${text.instrument} ${text.key}`, text]))
    return matching([...ruling.values()], words, ({ heading, text }) => ({ name: heading, rest: text })).map(({ key, number, heading, instrument }): SearchHit =>
      ({ kind: "article-text", key, title: both(heading), detail: [number === null ? "" : String(number), instrument].filter(Boolean).join(", "), ...nothing }))
  })

export const searchHandlers: Handlers<keyof typeof searchOperations> = {
  "GET /api/v1/search": ({ officer, query }) =>
    Effect.gen(function*() {
      const words = wordsOf(query.q)
      const now = (yield* Clock).now()
      const [sites, units] = [yield* SiteStore.list(), yield* UnitStore.list()]
      return {
        hits: [
          ...(yield* meetings(officer, words)), ...(yield* registrations(officer, words)), ...(yield* papersFound(officer, words)),
          ...(yield* templatesFound(officer, words)), ...(yield* sitesFound(officer, words, sites, units, now)), ...unitsFound(words, units, sites),
          ...(yield* roomsAndLines(words, sites)), ...(yield* maintenanceFound(words, now)), ...(yield* officersFound(officer, words, sites, now)),
          ...(yield* endpointsFound(officer, words)), ...(yield* articlesFound(words, now)), ...(yield* textsFound(words, now))
        ]
      }
    })
}
