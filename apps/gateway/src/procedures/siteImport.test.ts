import { deflateRawSync } from "node:zlib"
import { headings } from "@diemcau/core/SiteImport"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readCsv, readSpreadsheet, writeSpreadsheet } from "../files/Spreadsheet.ts"
import { startTestGateway, type Answer, type TestGateway } from "../TestGateway.ts"
import { Effect } from "effect"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const heading = headings.map(({ names }) => names[0])
/** Two sites to a unit, as after the mergers: 168 sites of 84 communes. */
const row = (n: number): Array<string | number | null> => {
  const unit = `xa-${Math.floor(n / 2)}`
  return [`diem-${n}`, `Điểm cầu số ${n}`, "", unit, `Ủy ban nhân dân xã ${Math.floor(n / 2)}`, "Xã", "01/07/2025", "Phòng họp trực tuyến", 20 + n % 50, "TSLCD", "VNPT", 20]
}
const rows = Array.from({ length: 168 }, (_, n) => row(n))
const assess = async (file: Uint8Array | string) => {
  const response = await gateway.raw("/api/v1/sites/imports/assessment", {
    method: "POST", body: typeof file === "string" ? file : new Uint8Array(file), headers: { "content-type": "application/octet-stream" }
  }, "administrator")
  const body: Answer["body"] = await response.json()
  return { status: response.status, body }
}
const doIt = (given: ReadonlyArray<Record<string, unknown>>) => gateway.call("administrator", "POST", "/api/v1/sites/imports", { rows: given })
const sites = async () => (await gateway.call("administrator", "GET", "/api/v1/sites")).body.sites as ReadonlyArray<Record<string, unknown>>

describe("a list of 168 sites", () => {
  it("is told row by row, written only when confirmed, whole, and the second time changes nothing", async () => {
    const file = await writeSpreadsheet({ name: "Điểm cầu", heading, rows })
    const before = await sites()
    const preview = await assess(file)
    expect(preview.body.faults).toEqual([])
    expect([preview.body.rows.length, preview.body.newUnits.length, new Set(preview.body.rows.map(({ action }: { action: string }) => action))]).toEqual([168, 84, new Set(["add"])])
    expect(await sites()).toEqual(before)

    const done = await doIt(preview.body.rows)
    expect([done.status, done.body.sites.length]).toEqual([200, before.length + 168])
    const made = done.body.sites.find(({ code }: { code: string }) => code === "diem-7")
    expect(made).toMatchObject({
      name: "Điểm cầu số 7", validFrom: "2025-07-01", unit: { code: "xa-3", kind: "district", validFrom: "2025-07-01" },
      rooms: [{ name: "Phòng họp trực tuyến", seats: 27 }], lines: [{ name: "TSLCD", provider: "VNPT", bandwidth: 20 }]
    })
    const again = await assess(file)
    expect(new Set(again.body.rows.map(({ action }: { action: string }) => action))).toEqual(new Set(["same"]))
    expect((await doIt(again.body.rows)).body.code).toBe("nothing-changes")
    expect(await sites()).toHaveLength(before.length + 168)

    const changed = await assess(await writeSpreadsheet({ name: "a", heading, rows: rows.map((one, n) => n === 7 ? one.map((cell, column) => column === 1 ? "Điểm cầu đổi tên" : column === 8 ? 99 : cell) : one) }))
    expect(changed.body.rows.filter(({ action }: { action: string }) => action === "revise").map(({ code }: { code: string }) => code)).toEqual(["diem-7"])
    await doIt(changed.body.rows)
    expect((await sites()).find(({ code }) => code === "diem-7")).toMatchObject({ name: "Điểm cầu đổi tên", rooms: [{ seats: 99 }], formerNames: [{ name: "Điểm cầu số 7" }] })
  })

  it("MUST leave nothing behind when one row can not be", async () => {
    const good = { row: 2, code: "chua-co", name: "Chưa có", nameEn: null, unitCode: "chua-co", unitName: "Chưa có", unitKind: "office", validFrom: null, room: null, seats: null, line: null, provider: null, bandwidth: null }
    const before = await sites()
    const refused = await doIt([good, { ...good, row: 3 }])
    expect([refused.status, refused.body.code, refused.body.refusal.faults]).toEqual([422, "import-refused", [{ row: 3, column: "code", code: "import.code-repeated" }]])
    expect(await sites()).toEqual(before)
    const units = (await gateway.call("administrator", "GET", "/api/v1/units")).body.units as ReadonlyArray<{ code: string }>
    expect(units.some(({ code }) => code === "chua-co")).toBe(false)
  })

  it("twice at the same moment is imported once", async () => {
    const given = Array.from({ length: 30 }, (_, n) => ({
      row: n + 2, code: `dua-${n}`, name: `Đua ${n}`, nameEn: null, unitCode: "dua", unitName: "Xã Đua", unitKind: "district", validFrom: null, room: null, seats: null, line: null, provider: null, bandwidth: null
    }))
    const answers = await Promise.all([doIt(given), doIt(given)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    expect((await sites()).filter(({ code }) => String(code).startsWith("dua-"))).toHaveLength(30)
  })
})

describe("a file", () => {
  it("may be text in columns, with quotes and the mark of the country", async () => {
    const { body } = await assess(`\ufeffMã điểm cầu;Tên điểm cầu;Mã đơn vị;Tên đơn vị;Nhóm\r\ncsv-1;"Điểm cầu ""Một""; tầng 2";csv;Xã CSV;xã\r\n;;;;\r\nCSV 2;;csv;;\r\n`)
    expect(body.rows).toMatchObject([{ row: 2, code: "csv-1", name: "Điểm cầu \"Một\"; tầng 2", action: "add" }])
    expect(body.faults).toMatchObject([{ row: 4, column: "code", code: "code.unreadable" }, { row: 4, column: "name", code: "text.required" }])
    expect(body.faults[0].message.vi).not.toBe("")
    expect(readCsv("a\tb\n\"c\nd\"\te,f")).toEqual([["a", "b"], ["c\nd", "e,f"]])
  })

  it("is read with the days and numbers that a spreadsheet makes of them, and a text stays one", async () => {
    const file = await writeSpreadsheet({ name: "x", heading: ["=1+1", "b"], rows: [["=cmd|' /C calc'!A0", 12.5], ["", null]] })
    expect(await Effect.runPromise(readSpreadsheet(file))).toMatchObject([["=1+1", "b"], ["=cmd|' /C calc'!A0", "12.5"]])
  })

  it.each([
    ["a PDF", "%PDF-1.7 xin chào"], ["nothing with a NUL", "a\0b"], ["Latin-1", new Uint8Array([0x4d, 0xe3])],
    ["half an archive", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])]
  ])("is refused when it is %s", async (_what, file) => {
    const answer = await assess(file)
    expect([answer.status, answer.body.code]).toEqual([415, "spreadsheet-unreadable"])
  })

  it("is refused when it would be far larger unpacked than it says", async () => {
    const content = deflateRawSync(Buffer.alloc(64 * 1024 * 1024))
    const name = Buffer.from("xl/workbook.xml")
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(10, 22)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(content.length, 20)
    central.writeUInt32LE(10, 24)
    central.writeUInt16LE(name.length, 28)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(1, 8)
    end.writeUInt16LE(1, 10)
    end.writeUInt32LE(central.length + name.length, 12)
    end.writeUInt32LE(local.length + name.length + content.length, 16)
    const answer = await assess(Buffer.concat([local, name, content, central, name, end]))
    expect([answer.status, answer.body.refusal.why]).toEqual([415, "too-large"])
  })

  it("has a sample that can be imported as it is", async () => {
    const sample = await gateway.raw("/api/v1/sites/imports/sample", {}, "administrator")
    expect(sample.headers.get("content-disposition")).toContain("attachment")
    const { body } = await assess(new Uint8Array(await sample.arrayBuffer()))
    expect([body.faults, body.rows.map(({ action }: { action: string }) => action)]).toEqual([[], ["add", "add"]])
  })
})
