import { expect, it } from "vitest"
import { estateTree } from "./estateTree.ts"

const unit = (id: string, name: string, validTo: string | null = null) =>
  ({ id, code: id, name, nameEn: null, kind: "district" as const, validFrom: "2017-10-02", validTo, successorId: null, formerNames: [] })
const site = (id: string, unitId: string, validTo: string | null = null, former: ReadonlyArray<string> = []) => ({
  ...unit(id, `Điểm cầu ${id}`, validTo), unitId, unit: unit(unitId, ""), rooms: [], lines: [], technicians: [], endpoint: null, status: null,
  formerNames: former.map((name) => ({ name, nameEn: null, before: "2025-07-01" }))
})
const units = [unit("na-hang", "Huyện Na Hang", "2025-06-30"), unit("xa-na-hang", "Xã Nà Hang")]
const sites = [site("cu", "na-hang", "2025-06-30"), site("moi", "xa-na-hang", null, ["Trung tâm huyện"])]
const tree = (query: string, withClosed = false) => estateTree(units, sites, { query, withClosed }).map((one) => [one.unit.id, ...one.sites.map(({ id }) => id)])

it.each([
  ["", false, [["xa-na-hang", "moi"]]], ["", true, [["na-hang", "cu"], ["xa-na-hang", "moi"]]],
  ["na hang", true, [["na-hang", "cu"], ["xa-na-hang", "moi"]]], ["diem cau moi", false, [["xa-na-hang", "moi"]]],
  ["trung tam huyen", false, [["xa-na-hang", "moi"]]], ["không có", true, []]
])("%j, closed ones %s", (query, withClosed, expected) => expect(tree(query, withClosed)).toEqual(expected))
