import { addDays, localDate } from "@diemcau/core/Instant"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { approval } from "../src/lib/words/vi/approval.ts"
import { approvalChain } from "../src/lib/words/vi/approvalChain.ts"
import { desk } from "../src/lib/words/vi/desk.ts"
import { papers } from "../src/lib/words/vi/papers.ts"
import { ui } from "../src/lib/words/vi/ui.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectUsable, expectUsableInBothThemes, openBrowser, openVisitor, picture, type Size, type Visitor } from "./visitor.ts"

/**
 * A registration of the province's own level on its way through two steps, and an approval on a condition: the
 * administrator sets the chain, the office's leader passes the first step on the phone, the focal body approves.
 */

const subject = "Hội nghị triển khai nhiệm vụ năm"
const stepName = "Ý kiến của Văn phòng"
const chainReason = "Theo quy chế làm việc của Ủy ban"
const condition = "Nộp tài liệu trình chiếu đã được lãnh đạo duyệt"

let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let visitors: Array<Visitor> = []
let id = ""
let meetingId = ""

const account = (role: DemoAccount["role"]): DemoAccount => accounts.find((each) => each.role === role)!
const token = async ({ account, password }: DemoAccount): Promise<string> =>
  (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account, password })).token
const visit = async (size: Size, role: DemoAccount["role"], path: string): Promise<Page> => {
  const visitor = await openVisitor(browser, platform.origin, size)
  visitors.push(visitor)
  await enterAs(visitor.page, account(role), path)
  return visitor.page
}
const leave = async (): Promise<void> => {
  const leaving = visitors
  visitors = []
  for (const visitor of leaving) await visitor.close()
}
/** Five days ahead, in the morning. */
const meetingDay = addDays(localDate(new Date()), 5)
const typedDay = (day: string): string => day.split("-").reverse().join("/")

const send = async (what: string, level: "province" | "commune", from: string, to: string) => {
  const registrant = await token(account("registrant"))
  const { sites } = await ask(platform, registrant, "GET /api/v1/sites", "/api/v1/sites")
  const of = (code: string) => sites.find((site) => site.code === code)!.id
  return ask(platform, registrant, "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false, request: {
      subject: what, chair: "Nguyễn Đình Phúc", chairPosition: "", opensAt: `${meetingDay}T${from}:00+07:00`, closesAt: `${meetingDay}T${to}:00+07:00`, level,
      mainSiteId: of("vp-ubnd"), memberSiteIds: [of("so-tai-chinh"), of("so-y-te")], attendees: "", documentNumber: "", document: null,
      needs: { presentation: true, recording: false, notes: "" }, contact: { name: "Trần Thị Thu Hà", phone: "0900000001", email: "" },
      reason: "Theo chỉ đạo của Chủ tịch", orderedBy: "Chủ tịch UBND tỉnh"
    }
  })
}

beforeAll(async () => {
  platform = await startPlatform()
  browser = await openBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  const administrator = await token(account("administrator"))
  const { officers } = await ask(platform, administrator, "GET /api/v1/officers", "/api/v1/officers")
  const { id: leader, name, position, phone, email, unitId, siteIds } = officers.find((officer) => officer.account === account("leader").account)!
  await ask(platform, administrator, "PUT /api/v1/officers/:id", `/api/v1/officers/${leader}`, { name, position, phone, email, unitId, siteIds, roles: ["leader", "approver"] })
})
afterEach(async ({ task }) => {
  for (const [index, { page }] of visitors.entries()) {
    if (task.result?.state === "fail") await picture(page, `failed-approval-${index}`)
    await page.context().close()
  }
  visitors = []
})
afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

describe("an approval in two steps", () => {
  it("the administrator sets the chain of the province's level; a unit without an approver is refused beside its field", async () => {
    const page = await visit("desk", "administrator", "/regulation/approval")
    const chain = page.getByRole("group", { name: approvalChain.levels.province, exact: true })
    await chain.getByRole("button", { name: approvalChain.addTo(approvalChain.levels.province) }).click()
    await page.locator("#province-1-vi").fill(stepName)
    await page.locator("#province-1-en").fill("The Office's opinion")
    await page.locator("#province-1-unit").selectOption({ label: approvalChain.unitOf("Sở Tài chính", 0) })
    await page.locator("#province-1-days").fill("1")
    await chain.getByRole("button", { name: approvalChain.up(2, approvalChain.levels.province) }).click()
    await page.getByRole("button", { name: approvalChain.save }).click()
    await page.locator("#reason-fault").getByText(ui.decision.reasonNeeded).waitFor()
    await page.locator("#reason").fill(chainReason)
    await page.getByRole("button", { name: approvalChain.save }).click()
    await page.locator("#province-0-unit-fault").getByText("Không có người phê duyệt nào").waitFor()
    await page.locator("#province-0-unit").selectOption({ label: "Văn phòng Ủy ban nhân dân tỉnh" })
    await page.getByRole("button", { name: approvalChain.save }).click()
    await page.getByText(approvalChain.saved).waitFor()
    await expectUsableInBothThemes(page)
    await picture(page, "approval-chain-desk")
    const phone = await visit("phone", "administrator", "/regulation/approval")
    await phone.locator("#province-1-vi").waitFor()
    await expectUsable(phone)
    await picture(phone, "approval-chain-phone")
    await phone.goto("/regulation/history")
    await phone.getByText(chainReason).waitFor()
    await expectUsable(phone)
    await picture(phone, "regulation-history-phone")
    const reader = await visit("phone", "registrant", "/regulation/approval")
    await reader.getByText(stepName).waitFor()
    await expectUsable(reader)
    await leave()
  })

  it("the focal body sees where it stands, and that it is not its turn", async () => {
    id = (await send(subject, "province", "08:00", "10:00")).registration.id
    await send("Tập huấn nghiệp vụ kế toán", "commune", "08:00", "10:00")
    const page = await visit("desk", "approver", `/approvals/${id}`)
    await page.getByText(approval.others(1)).waitFor()
    await page.getByText(approval.notMine(stepName)).waitFor()
    expect(await page.getByRole("radio").count()).toBe(0)
    await expectUsable(page)
    await picture(page, "approval-waiting-desk")
    await leave()
  })

  it("the office passes its step on the phone", async () => {
    const page = await visit("phone", "leader", `/approvals/${id}`)
    await expectUsable(page)
    await page.getByRole("radio", { name: approval.choices.endorse }).check()
    // Another registration waits for the same sites: whoever passes over it says why.
    await page.getByRole("button", { name: /^Thông qua bước này của đăng ký/ }).click()
    await page.getByText(approval.override.needed).first().waitFor()
    await page.getByRole("textbox", { name: approval.override.reason }).fill("Cuộc họp theo chương trình công tác")
    await picture(page, "approval-step-phone")
    await page.getByRole("button", { name: /^Thông qua bước này của đăng ký/ }).click()
    await page.getByText(/^Đã thông qua một bước của đăng ký/).waitFor()
    await leave()
  })

  it("the focal body approves on a condition, on one page with who is hurt; a day too late is refused beside its field", async () => {
    const page = await visit("desk", "approver", `/approvals/${id}`)
    await page.getByText("Tập huấn nghiệp vụ kế toán").first().waitFor()
    expect(await page.getByRole("checkbox").isChecked()).toBe(true)
    await page.getByRole("radio", { name: approval.choices["approve-conditions"] }).check()
    await page.getByRole("textbox", { name: approval.condition.text }).fill(condition)
    await page.getByRole("button", { name: /^Phê duyệt có điều kiện đăng ký/ }).click()
    await page.locator("#met-by-fault").getByText(/./).first().waitFor()
    await page.locator("#met-by").fill(typedDay(addDays(meetingDay, 1)))
    // The other registration still waits for the same sites: whoever passes over it says why.
    await page.getByRole("button", { name: /^Phê duyệt có điều kiện đăng ký/ }).click()
    await page.locator("#override-reason-fault").getByText(approval.override.needed).waitFor()
    await page.getByLabel(approval.override.reason).fill("Hội nghị của tỉnh cần họp trước tập huấn")
    await page.getByRole("button", { name: /^Phê duyệt có điều kiện đăng ký/ }).click()
    await page.locator("#met-by-fault").getByText(/^Hạn đáp ứng điều kiện từ/).waitFor()
    await page.locator("#met-by").fill(typedDay(addDays(meetingDay, -1)))
    await expectUsableInBothThemes(page)
    await picture(page, "approval-condition-desk")
    await page.getByRole("button", { name: /^Phê duyệt có điều kiện đăng ký/ }).click()
    await page.getByText(/^Đã phê duyệt có điều kiện đăng ký/).waitFor()
    await leave()
    const { registration } = await ask(platform, await token(account("approver")), "GET /api/v1/registrations/:id", `/api/v1/registrations/${id}`)
    meetingId = registration.meetingId!
    const { registrations } = await ask(platform, await token(account("registrant")), "GET /api/v1/registrations", "/api/v1/registrations")
    expect(registrations.map(({ state }) => state).sort()).toEqual(["approved", "sent-back"])
  })

  it("the operator sees it open before the meeting; the registrant reports it from the desk, the approver confirms", async () => {
    const operator = await visit("desk", "operator", `/meetings/${meetingId}/readiness`)
    await operator.getByText(condition).waitFor()
    await expectUsable(operator)
    await picture(operator, "approval-readiness-desk")
    await operator.goto(`/meetings/${meetingId}`)
    await operator.getByText(condition).waitFor()
    await expectUsable(operator)
    const registrant = await visit("phone", "registrant", "/")
    await registrant.getByRole("link", { name: desk.kinds["meet-condition"]({ number: "1/" + meetingDay.slice(0, 4), subject }) }).click()
    await registrant.getByRole("button", { name: approval.condition.report }).click()
    const dialog = registrant.getByRole("dialog")
    await dialog.getByRole("textbox").fill("Đã nộp tài liệu theo công văn số 12")
    await dialog.getByRole("button", { name: approval.condition.report }).click()
    await registrant.getByText(approval.condition.states.reported, { exact: true }).waitFor()
    await expectUsable(registrant)
    await picture(registrant, "approval-condition-phone")
    const approver = await visit("desk", "approver", "/")
    await approver.getByRole("link", { name: /^Xem điều kiện phê duyệt/ }).click()
    await approver.getByRole("button", { name: approval.condition.confirm }).click()
    await approver.getByRole("dialog").getByRole("button", { name: approval.condition.confirm }).click()
    await approver.getByText(approval.condition.states.met, { exact: true }).waitFor()
    await expectUsable(approver)
    await picture(approver, "approval-file-desk")
    await leave()
  })

  it("what can not be approved says so before it is tried, with its papers and free ways, one of which goes into the words of sending it back", async () => {
    const [first, second] = [await send("Giao ban công tác tháng", "commune", "14:00", "15:30"), await send("Hội nghị sơ kết công tác", "commune", "14:30", "16:00")]
    const organiser = await token(account("registrant"))
    const kept = await fetch(`${platform.origin}/api/v1/attachments?name=bao-cao.pdf`, {
      method: "POST", headers: { authorization: `Bearer ${organiser}`, "content-type": "application/pdf" }, body: "%PDF-1.7 báo cáo"
    })
    const { registration: { id: late } } = second
    await ask(platform, organiser, "POST /api/v1/registrations/:id/papers", `/api/v1/registrations/${late}/papers`, {
      containsStateSecrets: false, meetingId: null, papers: [{ name: "Báo cáo sơ kết", purpose: "report", document: await kept.json() }]
    })
    await ask(platform, await token(account("approver")), "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${first.registration.id}/approval`, {
      remarks: "Cho phép, vì việc gấp"
    })
    const page = await visit("desk", "approver", `/approvals/${late}`)
    await page.getByRole("link", { name: papers.download("Báo cáo sơ kết") }).waitFor()
    expect(await page.locator("input[type=radio][value^=approve]:disabled").count()).toBe(2)
    const names = await page.getByText(/^Chưa phê duyệt được: trùng lịch đã duyệt/).allTextContents()
    expect(names[0]).toContain(first.registration.number)
    const ways = page.getByRole("button", { name: approval.ways })
    expect(await ways.count()).toBeGreaterThanOrEqual(3)
    await expectUsableInBothThemes(page)
    await picture(page, "approval-blocked-desk")
    await page.setViewportSize({ width: 390, height: 844 })
    await expectUsable(page)
    await picture(page, "approval-blocked-phone")
    await ways.first().click()
    const words = page.getByRole("textbox", { name: ui.decision.reason })
    expect(await words.inputValue()).toMatch(/^Không xếp được lịch như đăng ký\. Đề nghị: /)
    await page.getByRole("button", { name: /^Trả lại đăng ký/ }).click()
    await page.getByText(/^Đã trả lại đăng ký/).waitFor()
    await leave()
  })
})
