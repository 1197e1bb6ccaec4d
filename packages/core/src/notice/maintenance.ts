import { Option, Schema } from "effect"
import { Instant, momentInWords } from "../Instant.ts"
import type { JournalEntry } from "../Journal.ts"
import { maintained, MaintenanceWindow } from "../MaintenanceWindow.ts"
import type { People, Told } from "../Notice.ts"
import type { Officer } from "../Officer.ts"
import { holdersOf } from "../Responsibility.ts"
import type { Bilingual } from "../Text.ts"

/** What the journal keeps of a deed about a window. */
export const MaintenanceTold = Schema.Struct({
  window: MaintenanceWindow,
  /** Approved meetings in the way. */
  meetings: Schema.Array(Schema.Struct({ id: Schema.String, number: Schema.String, unitId: Schema.String, opensAt: Instant })),
  /** Why it was called off, or what the organiser of the one meeting answers. */
  reason: Schema.optionalKey(Schema.String),
  agrees: Schema.optionalKey(Schema.Boolean)
})
export type MaintenanceTold = typeof MaintenanceTold.Type

const read = Schema.decodeUnknownOption(MaintenanceTold)
const link = "/maintenance"

const downtime = ({ window }: MaintenanceTold): Bilingual => {
  const { vi, en } = maintained(window)
  const [from, to] = [momentInWords(window.opensAt), momentInWords(window.closesAt)]
  return { vi: `${vi}: từ ${from} đến ${to}.`, en: `${en}: from ${from} to ${to}.` }
}

/** Those who run the rooms it touches; of the central server's, all who run one. */
const atTheRooms = ({ window: { siteIds, scope } }: MaintenanceTold, officers: ReadonlyArray<Officer>): ReadonlyArray<Officer> =>
  scope.kind === "centre"
    ? officers.filter(({ roles, siteIds: own }) => roles.includes("technician") && own.length > 0)
    : [...new Set(siteIds.flatMap((siteId) => holdersOf(officers, "check-rooms", { siteIds: [siteId] })))]

/** Planned for good, the rooms hear of it; while meetings are in the way, their organisers are asked. */
const planned = (told: MaintenanceTold, { officers }: People): ReadonlyArray<Told> => {
  const what = downtime(told)
  const { reason, state } = told.window
  return state === "confirmed"
    ? [{ kind: "maintenance-planned", to: atTheRooms(told, officers), link, sentence: { vi: `${what.vi} Lý do: ${reason}`, en: `${what.en} Reason: ${reason}` } }]
    // An organiser with several meetings in the way is asked once about all of them.
    : [...Map.groupBy(told.meetings, ({ unitId }) => unitId)].map(([unitId, meetings]): Told => {
      const list = meetings.map(({ number, opensAt }) => `${number} (${momentInWords(opensAt)})`).join(", ")
      return {
        kind: "maintenance-consent", to: holdersOf(officers, "register-meetings", { unitIds: [unitId] }), link,
        sentence: {
          vi: `${what.vi} Trùng cuộc họp ${list}; đề nghị trả lời. Lý do: ${reason}`, en: `${what.en} In the way: meeting ${list}; please answer. Reason: ${reason}`
        }
      }
    })
}

const cancelled = (told: MaintenanceTold, { officers }: People): ReadonlyArray<Told> => {
  const what = downtime(told)
  return [{
    kind: "maintenance-cancelled", to: atTheRooms(told, officers), link,
    sentence: { vi: `${what.vi} Không bảo trì nữa. Lý do: ${told.reason ?? ""}`, en: `${what.en} It does not take place. Reason: ${told.reason ?? ""}` }
  }]
}

const answered = (told: MaintenanceTold, { officers }: People): ReadonlyArray<Told> => {
  const what = downtime(told)
  const number = told.meetings[0]?.number ?? ""
  return [{
    kind: "maintenance-answered", to: holdersOf(officers, "plan-maintenance", {}), link,
    sentence: {
      vi: `${what.vi} Cuộc họp ${number}: ${told.agrees === true ? "đồng ý" : "không đồng ý"}. ${told.reason ?? ""}`,
      en: `${what.en} Meeting ${number}: ${told.agrees === true ? "agreed" : "not agreed"}. ${told.reason ?? ""}`
    }
  }]
}

const teller = (tell: (told: MaintenanceTold, people: People) => ReadonlyArray<Told>) => (entry: JournalEntry, people: People): ReadonlyArray<Told> =>
  Option.match(read(entry.data), { onNone: () => [], onSome: (told) => tell(told, people) })

export const maintenanceTellers = {
  "maintenance.planned": teller(planned),
  "maintenance.revised": teller(planned),
  "maintenance.confirmed": teller(planned),
  "maintenance.cancelled": teller(cancelled),
  "maintenance.answered": teller(answered)
}
