import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"
import { writePaper, type Paper } from "./OfficialPaper.ts"
import { readPdf } from "./TestPdf.ts"

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway?.stop())

const paper: Paper = {
  province: "Tuyên Quang", body: { name: "Sở Khoa học và Công nghệ", kind: "department" }, number: "Số: 3/2026", name: "DANH BẠ", about: "Cán bộ kỹ thuật",
  content: [
    { text: "ỖỄỬỢẪ ỗễửợẫ Đặng Thị Huyền Trang, xã Phú Lương, nghĩ, quyển, khoảng" },
    { heading: ["STT", "Điểm cầu"], widths: [24, "*"], rows: Array.from({ length: 170 }, (_, n) => [String(n + 1), `Điểm cầu xã số ${n + 1}`]) }
  ],
  receivers: ["- Lưu: VT."], author: "NGƯỜI LẬP", signedBy: "Nguyễn Văn Ổn"
}
const fetched = async (path: string) => {
  const answer = await gateway.raw(path, {}, "operator")
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"])
  expect(answer.headers.get("content-disposition")).toContain("attachment")
  return readPdf(Buffer.from(await answer.arrayBuffer()))
}

describe("a paper in the official layout", () => {
  it("can be searched in Vietnamese, carries its font with it, and repeats its heading on every page", async () => {
    const { text, embedded } = readPdf(await writePaper(paper))
    for (const part of ["UBND TỈNH TUYÊN QUANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ỖỄỬỢẪ ỗễửợẫ Đặng Thị Huyền Trang", "nghĩ, quyển", "Điểm cầu xã số 170", "Nguyễn Văn Ổn"]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain("?")
    expect(embedded.length).toBeGreaterThanOrEqual(2)
    expect(embedded.every((name) => name.includes("Tinos"))).toBe(true)
    expect(text.split("STT").length - 1).toBeGreaterThan(2)
  })

  it("an office of the province has nobody above its name, and no number where nobody gave one", async () => {
    const { number: _, ...rest } = paper
    const { text } = readPdf(await writePaper({ ...rest, body: { name: "Văn phòng UBND tỉnh", kind: "office" } }))
    expect(text).not.toContain("UBND TỈNH TUYÊN QUANG")
    expect(text).not.toContain("Số:")
  })

  it("is what the directory is sent out as: numbered and dated as it was issued", async () => {
    const issued = await gateway.call("operator", "POST", "/api/v1/directory", { note: "Thay bản trước" })
    const { text } = await fetched(`/api/v1/directory/${issued.body.id}/file?format=pdf`)
    expect(text).toContain(`Số: ${issued.body.number}`)
    expect(text).toMatch(/ngày \d\d tháng \d\d năm 2026/)
    expect(text).toContain("Thay bản trước")
  })

  it("is what the weekly schedule is sent out as: what is held, on its day, by the province's clock", async () => {
    const sent = await gateway.call("registrant", "POST", "/api/v1/registrations", {
      containsStateSecrets: false,
      request: {
        subject: "Giao ban trực tuyến tháng 12", chair: "Nguyễn Văn Sơn", chairPosition: "", attendees: "Lãnh đạo các sở", documentNumber: "", document: null,
        opensAt: "2026-12-09T00:30:00Z", closesAt: "2026-12-09T02:00:00Z", mainSiteId: gateway.siteIds[0]!, memberSiteIds: gateway.siteIds.slice(1, 3),
        needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
      }
    })
    await gateway.call("approver", "POST", `/api/v1/registrations/${sent.body.registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    const { text } = await fetched("/api/v1/meetings/schedule?week=2026-12-11")
    for (const part of ["Tuần 50, từ ngày 07/12/2026 đến ngày 13/12/2026", "Thứ Tư", "Sáng", "Giao ban trực tuyến tháng 12", "Nguyễn Văn Sơn", "Giờ ghi trong lịch là giờ Việt Nam (UTC+7)."]) expect(text).toContain(part)
    expect(text).toMatch(/07:30– ?09:00/)
    expect((await fetched("/api/v1/meetings/schedule?week=2026-12-14")).text).toContain("Không có cuộc họp.")
    expect((await gateway.call("operator", "GET", "/api/v1/meetings/schedule?week=hôm nay")).status).toBe(422)
  })
})
