import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { attendance } from "../src/lib/words/vi/attendance.ts"
import { duties } from "../src/lib/words/vi/duties.ts"
import { papers } from "../src/lib/words/vi/papers.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectUsable, expectUsableInBothThemes, openBrowser, openVisitor, picture, type Size, type Visitor } from "./visitor.ts"

/** What a meeting works on, who attends it and what it concluded: by those who owe it and those who wait for it. */


let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let visitors: Array<Visitor> = []
const tokens = new Map<string, string>()
let siteIds: ReadonlyMap<string, string>
let meetingId = ""
/** The meeting that one of its sites does not attend. */
let declinedId = ""

const account = (role: DemoAccount["role"]): DemoAccount => accounts.find((each) => each.role === role)!
const token = async (role: DemoAccount["role"]): Promise<string> => {
  const { account: name, password } = account(role)
  const known = tokens.get(role) ?? (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account: name, password })).token
  tokens.set(role, known)
  return known
}
const visit = async (size: Size, role: DemoAccount["role"]): Promise<Page> => {
  const visitor = await openVisitor(browser, platform.origin, size)
  visitors.push(visitor)
  await enterAs(visitor.page, account(role))
  return visitor.page
}
const leave = async (): Promise<void> => {
  const leaving = visitors
  visitors = []
  for (const visitor of leaving) await visitor.close()
}

/** A meeting of the registrant's body with these sites, that opens so many seconds from now. */
const register = async (seconds: number, codes: readonly [string, ...ReadonlyArray<string>]): Promise<string> => {
  const opensAt = new Date(Date.now() + seconds * 1000)
  const [mainSiteId, ...memberSiteIds] = codes.map((code) => siteIds.get(code)!)
  const { registration } = await ask(platform, await token("registrant"), "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Họp triển khai nhiệm vụ tháng 12", chair: "Nguyễn Đình Phúc", chairPosition: "", attendees: "", documentNumber: "", document: null,
      opensAt: opensAt.toISOString(), closesAt: new Date(opensAt.getTime() + 1_800_000).toISOString(), mainSiteId: mainSiteId!, memberSiteIds,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "Trần Thị Thu Hà", phone: "0900000101", email: "" },
      reason: "Triển khai công việc đột xuất của tỉnh", orderedBy: "Chủ tịch"
    }
  })
  return registration.id
}
const approve = async (id: string): Promise<string> =>
  (await ask(platform, await token("approver"), "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })).registration.meetingId!

beforeAll(async () => {
  platform = await startPlatform()
  browser = await openBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  const { sites } = await ask(platform, await token("operator"), "GET /api/v1/sites", "/api/v1/sites")
  siteIds = new Map(sites.map(({ code, id }) => [code, id]))
})
afterEach(async ({ task }) => {
  for (const [index, { page }] of visitors.entries()) {
    if (task.result?.state === "fail") await picture(page, `papers-failed-${index}`)
    await page.context().close()
  }
  visitors = []
})
afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

describe("the papers of a meeting and its conclusion", () => {
  it("the organiser sends two papers after the opening: they come, and are late", async () => {
    const opensIn = 4
    meetingId = await approve(await register(opensIn, ["vp-ubnd", "so-tai-chinh"]))
    const page = await visit("desk", "registrant")
    await page.goto(`/meetings/${meetingId}/papers`)
    await page.getByRole("button", { name: papers.send }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("button", { name: papers.send }).click()
    await dialog.getByText("Chọn Có hoặc Không").waitFor()
    await dialog.getByRole("radio", { name: papers.form.secretsYes }).check()
    await dialog.getByRole("button", { name: papers.send }).click()
    await dialog.getByText("Chuyển qua cơ quan cơ yếu").waitFor()
    expect(await dialog.locator("#papers").count()).toBe(0)
    await dialog.getByRole("radio", { name: papers.form.secretsNo }).check()
    await dialog.locator("#papers").setInputFiles([
      { name: "chuong-trinh.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 chương trình") },
      { name: "bao-cao.pdf", mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.7 ${"báo cáo ".repeat(20_000)}`) }
    ])
    await dialog.locator("[data-file='chuong-trinh.pdf'] input").fill("Chương trình họp")
    await dialog.locator("[data-file='chuong-trinh.pdf'] select").selectOption("agenda")
    await dialog.locator("[data-file='bao-cao.pdf'] input").fill("Báo cáo kết quả tháng 11")
    await expectUsable(page)
    await picture(page, "papers-dialog")
    await dialog.getByRole("button", { name: papers.send }).click()
    await page.getByText(papers.sent(2)).waitFor()
    const rows = page.locator("[data-paper]")
    await rows.nth(1).waitFor()
    expect(await rows.count()).toBe(2)
    await rows.nth(1).getByRole("button", { name: papers.up("Báo cáo kết quả tháng 11") }).click()
    await rows.nth(0).getByText("Báo cáo kết quả tháng 11").waitFor()
    expect(await rows.nth(0).getByText(papers.late, { exact: true }).count()).toBe(1)
    await expectUsableInBothThemes(page)
    await picture(page, "papers-organiser")
    await leave()
  })

  it("replaces one and withdraws the other, each with a reason", async () => {
    const page = await visit("desk", "registrant")
    await page.goto(`/meetings/${meetingId}/papers`)
    await page.getByRole("button", { name: `${papers.replace}: Báo cáo kết quả tháng 11` }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("radio", { name: papers.form.secretsNo }).check()
    await dialog.locator("#papers").setInputFiles({ name: "bao-cao-sua.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 bản sửa") })
    await dialog.getByRole("button", { name: papers.replace }).click()
    await dialog.getByText("Nêu lý do, ít nhất 10 ký tự").waitFor()
    await dialog.locator("#paper-reason").fill("Cập nhật số liệu thu ngân sách")
    await dialog.getByRole("button", { name: papers.replace }).click()
    await page.getByText(papers.replacedBecause("Cập nhật số liệu thu ngân sách")).waitFor()
    await page.getByRole("button", { name: `${papers.withdraw}: Chương trình họp` }).click()
    await page.getByRole("dialog").locator("textarea").fill("Gửi nhầm chương trình của cuộc họp khác")
    await page.getByRole("dialog").getByRole("button", { name: papers.withdraw }).click()
    await page.getByText(papers.isWithdrawn, { exact: true }).waitFor()
    expect(await page.locator("[data-paper]").count()).toBe(2)
    await leave()
  })

  it("the officer of a member site reads what counts, on a phone; of a meeting without the site nothing", async () => {
    const page = await visit("phone", "technician")
    await page.goto(`/meetings/${meetingId}/papers`)
    const link = page.getByRole("link", { name: papers.download("Báo cáo kết quả tháng 11") })
    await link.waitFor()
    expect(await page.getByRole("button", { name: papers.send }).count()).toBe(0)
    expect(await page.getByRole("link", { name: papers.download("Chương trình họp") }).count()).toBe(0)
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()])
    expect(download.suggestedFilename()).toBe("bao-cao-sua.pdf")
    await expectUsableInBothThemes(page)
    await picture(page, "papers-phone")
    const other = await approve(await register(7_200, ["vp-ubnd", "so-y-te"]))
    await page.goto(`/meetings/${other}/papers`)
    await page.getByText("không thuộc phạm vi được xem").first().waitFor()
    await leave()
    await expect(ask(platform, await token("technician"), "GET /api/v1/meetings/:id/papers", `/api/v1/meetings/${other}/papers`)).rejects.toThrow("404")
  })

  it("the officer of a member site answers that it does not attend, on a phone", async () => {
    declinedId = await approve(await register(7_000, ["vp-hdnd", "so-tai-chinh"]))
    const page = await visit("phone", "technician")
    await page.goto(`/meetings/${declinedId}`)
    await page.getByRole("button", { name: attendance.of(attendance.give, "Sở Tài chính") }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("radio", { name: attendance.form.no }).check()
    await dialog.getByRole("button", { name: attendance.form.save }).click()
    await dialog.getByText("ít nhất 10 ký tự").last().waitFor()
    await dialog.locator("textarea").fill("Trùng với kỳ họp Hội đồng nhân dân")
    await dialog.getByRole("button", { name: attendance.form.save }).click()
    await page.locator("#attendance").getByText(attendance.declines).waitFor()
    await expectUsable(page)
    await leave()
  })

  it("the organiser records the conclusion once the meeting has ended", async () => {
    const operator = await token("operator")
    const { meeting } = await ask(platform, operator, "GET /api/v1/meetings/:id", `/api/v1/meetings/${meetingId}`)
    if (meeting.state === "scheduled") await ask(platform, operator, "POST /api/v1/meetings/:id/connection", `/api/v1/meetings/${meetingId}/connection`, { reason: "Kết nối sớm để thử tiếng" })
    await ask(platform, operator, "POST /api/v1/meetings/:id/closing", `/api/v1/meetings/${meetingId}/closing`, {})
    const page = await visit("desk", "registrant")
    await page.goto(`/meetings/${meetingId}/papers`)
    await page.getByRole("button", { name: `${papers.conclusion.record}: ${papers.conclusion.title}` }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("radio", { name: papers.form.secretsNo }).check()
    await dialog.getByRole("button", { name: papers.conclusion.record }).click()
    await dialog.getByText("Nhập số văn bản, hoặc kèm tệp văn bản").waitFor()
    await dialog.locator("#conclusion-number").fill("12/TB-UBND")
    await expectUsable(page)
    await dialog.getByRole("button", { name: papers.conclusion.record }).click()
    await page.getByText("Số 12/TB-UBND").waitFor()
    await picture(page, "papers-conclusion")
    await page.emulateMedia({ media: "print" })
    await page.getByText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").waitFor()
    await leave()
  })

  it.each(["desk", "phone"] as const)("the department sees what was late, what is missing today, and excuses what is not needed (%s)", async (size) => {
    if (size === "desk") {
      await register(120, ["vp-hdnd", "so-noi-vu"])
      const page = await visit("desk", "approver")
      await page.goto("/duties")
      await page.getByRole("link", { name: duties.tabs.meetings }).click()
      await page.getByRole("heading", { name: duties.meetings.title }).waitFor()
      await page.locator("[data-duty^=decide-registration]").first().waitFor()
      await page.locator("[data-kind=send-papers]").getByRole("link", { name: duties.urgency["done-late"] }).click()
      await page.locator(`[data-duty="send-papers.${meetingId}"]`).waitFor()
      await page.getByRole("link", { name: duties.meetings.showAll }).click()
      await page.locator(`[data-duty="record-conclusion.${meetingId}"]`).waitFor()
      const open = page.locator("[data-duty^=send-papers]").filter({ hasText: duties.urgency["due-soon"] }).first()
      await open.getByRole("button", { name: duties.excuse }).click()
      await page.getByRole("dialog").locator("textarea").fill("Cuộc họp trao đổi nhanh, không cần tài liệu")
      await page.getByRole("dialog").getByRole("button", { name: duties.excuse }).click()
      await page.getByText(duties.meetings.excused("Cuộc họp trao đổi nhanh, không cần tài liệu")).waitFor()
      await expectUsableInBothThemes(page)
      await picture(page, "papers-duties-desk")
      await page.goto(`/meetings/${declinedId}#attendance`)
      await page.getByText(attendance.totals(1, 2, 0, 1, 0)).waitFor()
      await page.getByRole("link", { name: attendance.change }).waitFor()
      await expectUsable(page)
      await picture(page, "papers-attendance")
    } else {
      const page = await visit("phone", "approver")
      await page.goto("/duties/meetings?state=all")
      await page.locator("[data-duty]").first().waitFor()
      await expectUsable(page)
      await picture(page, "papers-duties-phone")
    }
    await leave()
  })
})
