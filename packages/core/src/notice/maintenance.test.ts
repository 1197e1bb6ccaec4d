import { Schema } from "effect"
import { expect, it } from "vitest"
import type { JournalEntry } from "../Journal.ts"
import type { MaintenanceWindow } from "../MaintenanceWindow.ts"
import { noticesOf } from "../Notice.ts"
import { onlyPrincipal, type Officer, type Role } from "../Officer.ts"
import { MaintenanceTold } from "./maintenance.ts"

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const officer = (name: string, role: Role, unitId: string, siteIds: ReadonlyArray<string> = []): Officer => ({
  id: name as Officer["id"], name, position: "", phone: "", email: "", unitId: unitId as Officer["unitId"], roles: [role], siteIds: siteIds as Officer["siteIds"], ...onlyPrincipal
})
const officers = [
  officer("organiser", "registrant", "u1"), officer("other", "registrant", "u2"), officer("desk", "operator", "focal"), officer("admin", "administrator", "focal"),
  officer("tech-1", "technician", "u1", [id(1)]), officer("tech-2", "technician", "u2", [id(2)])
]
const [opensAt, closesAt] = [new Date("2026-11-27T01:00:00.000Z"), new Date("2026-11-27T03:00:00.000Z")]
const window = (change: Partial<MaintenanceWindow> = {}): MaintenanceWindow => ({
  id: id(9) as never, number: "BT-1", scope: { kind: "site", id: id(1) as never }, name: "Xã 1", siteIds: [id(1) as never], opensAt, closesAt, reason: "Thay bộ lưu điện",
  state: "confirmed", plannedBy: id(8) as never, plannedAt: opensAt, cancelReason: null, revision: 0, ...change
})
const encode = Schema.encodeSync(MaintenanceTold)
const told = (event: string, data: MaintenanceTold, by = "desk") =>
  noticesOf({ event, data: encode(data), officerId: by, subjectId: id(9) } as unknown as JournalEntry, { officers, registration: null, steps: [], meeting: null, checkedSiteIds: [], retimed: [], presence: { dueAt: null, siteIds: [] }, siteUnitIds: new Map(), siteNames: new Map() })
const names = (notices: ReturnType<typeof told>) => notices.map(({ officerId, kind }) => `${officerId} ${kind}`)
const meetings = [
  { id: "m1", number: "1/2026", unitId: "u1", opensAt }, { id: "m2", number: "2/2026", unitId: "u1", opensAt: closesAt }, { id: "m3", number: "3/2026", unitId: "u2", opensAt }
]

it("those who run the rooms hear of what is confirmed or called off; of the centre's, all of them", () => {
  expect(names(told("maintenance.planned", { window: window(), meetings: [] }))).toEqual(["tech-1 maintenance-planned"])
  expect(names(told("maintenance.confirmed", { window: window({ scope: { kind: "centre" }, siteIds: [] }), meetings: [] }))).toEqual(["tech-1 maintenance-planned", "tech-2 maintenance-planned"])
  const [notice] = told("maintenance.cancelled", { window: window({ state: "cancelled" }), meetings: [], reason: "Chưa có vật tư" })
  expect(notice).toMatchObject({
    kind: "maintenance-cancelled", link: "/maintenance",
    sentence: { vi: "Xã 1: từ 08:00 27/11/2026 đến 10:00 27/11/2026. Không bảo trì nữa. Lý do: Chưa có vật tư" }
  })
})
it("organisers in the way are asked, each once about all their meetings; planners hear the answer", () => {
  const asked = told("maintenance.planned", { window: window({ state: "proposed" }), meetings })
  expect(names(asked)).toEqual(["organiser maintenance-consent", "other maintenance-consent"])
  expect(asked[0]!.sentence.vi).toContain("Trùng cuộc họp 1/2026 (08:00 27/11/2026), 2/2026 (10:00 27/11/2026); đề nghị trả lời")
  const answer = told("maintenance.answered", { window: window({ state: "proposed" }), meetings: [meetings[0]!], agrees: false, reason: "Không dời được" }, "organiser")
  expect(names(answer)).toEqual(["desk maintenance-answered", "admin maintenance-answered"])
  expect(answer[0]!.sentence.vi).toContain("Cuộc họp 1/2026: không đồng ý. Không dời được")
})
