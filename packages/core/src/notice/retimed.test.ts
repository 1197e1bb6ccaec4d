import { expect, it } from "vitest"
import type { JournalEntry } from "../Journal.ts"
import { noticesOf, type People } from "../Notice.ts"
import { onlyPrincipal, type Officer, type Role } from "../Officer.ts"

const officer = (id: string, role: Role, unitId: string, siteIds: ReadonlyArray<string> = []): Officer => ({
  id: id as Officer["id"], name: id, position: "", phone: "", email: "", unitId: unitId as Officer["unitId"], roles: [role], siteIds: siteIds as Officer["siteIds"], ...onlyPrincipal
})
const officers = [
  officer("author", "registrant", "u1"), officer("colleague", "registrant", "u1"), officer("tech-a", "technician", "u1", ["a"]), officer("tech-b", "technician", "u2", ["b"]),
  officer("desk", "operator", "focal"), officer("admin", "administrator", "focal")
]
const meetings = Array.from({ length: 7 }, (_, n) => ({
  meeting: { id: `m${n}`, number: `${n}/2026`, siteIds: n === 0 ? ["a", "b"] : ["a"] }, registration: { id: `r${n}`, unitId: "u1", submittedBy: "author" }
}))
const people = {
  officers, registration: null, steps: [], meeting: null, retimed: meetings, checkedSiteIds: [], presence: { dueAt: null, siteIds: [] }, siteUnitIds: new Map(), siteNames: new Map()
} as unknown as People
const moved = (n: number) => ({ id: `m${n}`, number: `${n}/2026`, checkDueAt: { before: `2026-11-2${n}T00:00:00.000Z`, after: `2026-11-1${n}T23:30:00.000Z` } })
const tell = (event: string, data: object) =>
  noticesOf({ position: 1, at: new Date(0), officerId: "admin", event, subjectId: "1", meetingId: null, registrationId: null, data } as unknown as JournalEntry, people)

it("a change of the regulation that moves checks tells who runs the rooms, who asked and who operates, each once, with before and after", () => {
  const told = tell("regulation.amended", { moved: [moved(0), moved(1)], reason: "Theo quyết định mới" })
  expect(told.map(({ officerId, kind }) => `${officerId} ${kind}`)).toEqual(["tech-a", "tech-b", "author", "desk"].map((id) => `${id} checks-retimed`))
  expect(told[0]).toMatchObject({
    link: "/meetings", article: "preparation", subject: { vi: "Quy chế thay đổi hạn kiểm tra kỹ thuật", en: "The regulation moved the deadline of checks" },
    sentence: { vi: "0/2026: kiểm tra xong trước 06:30 11/11/2026, thay cho 07:00 20/11/2026; 1/2026: kiểm tra xong trước 06:30 12/11/2026, thay cho 07:00 21/11/2026. Lý do: Theo quyết định mới" }
  })
  expect(told[1]).toMatchObject({ link: "/meetings/m0", sentence: { en: "0/2026: check complete before 06:30 11/11/2026, instead of 07:00 20/11/2026. Reason: Theo quyết định mới" } })
})

it("many meetings are one notice that counts them; a change that moves none is nobody's news", () => {
  const told = tell("provision.amended", { moved: Array.from({ length: 7 }, (_, n) => moved(n)), reason: "" })
  expect(told.find(({ officerId }) => officerId === "tech-a")!.sentence.vi).toMatch(/4\/2026: [^;]+; và 2 cuộc họp khác\.$/)
  // Of an earlier age: without the time before.
  for (const data of [{ moved: [] }, {}, { moved: [{ id: "m0", number: "0/2026", checkDueAt: "2026-11-20T00:00:00.000Z" }] }]) expect(tell("regulation.amended", data)).toEqual([])
})
