import { localDate } from "@diemcau/core/Instant"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, expect, it } from "vitest"
import { drafts } from "../src/lib/words/vi/drafts.ts"
import { readiness } from "../src/lib/words/vi/readiness.ts"
import { registration } from "../src/lib/words/vi/registration.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectUsable, expectUsableInBothThemes, openBrowser, openVisitor, picture, tabTo, type Size, type Visitor } from "./visitor.ts"

/** What is typed is there on every device, begins from a template or an old meeting, and asks the rooms for checks of its own. */

const subject = "Giao ban công tác tài chính"
const check = "Bục phát biểu có hoa và biển tên"

let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let visitors: Array<Visitor> = []
let siteIds: ReadonlyMap<string, string>
let registrationId = ""
let meetingId = ""

const account = (role: DemoAccount["role"]): DemoAccount => accounts.find((each) => each.role === role)!
const token = async ({ account, password }: DemoAccount): Promise<string> =>
  (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account, password })).token
const visit = async (size: Size, as: DemoAccount): Promise<Page> => {
  const visitor = await openVisitor(browser, platform.origin, size)
  visitors.push(visitor)
  await enterAs(visitor.page, as)
  return visitor.page
}
const leave = async (): Promise<void> => {
  const leaving = visitors
  visitors = []
  for (const visitor of leaving) await visitor.close()
}
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
}
const noSecrets = async (page: Page): Promise<void> => {
  await page.locator("input[name=secrets][value=no]").check()
  await page.getByRole("button", { name: registration.form.proceed }).click()
  await page.locator("#subject").waitFor()
}
const atCentre = (page: Page) => page.getByText(/^Đã lưu nháp lúc/).waitFor()
/** A working day far enough ahead for any notice, as people type it. */
const day = (ahead: number): string => {
  const date = new Date(Date.now() + ahead * 86_400_000)
  while ([0, 6].includes(new Date(`${localDate(date)}T12:00:00+07:00`).getUTCDay())) date.setTime(date.getTime() + 86_400_000)
  return localDate(date).split("-").reverse().join("/")
}

beforeAll(async () => {
  platform = await startPlatform()
  browser = await openBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  const { sites } = await ask(platform, await token(account("operator")), "GET /api/v1/sites", "/api/v1/sites")
  siteIds = new Map(sites.map((site) => [site.code, site.id]))
})
afterEach(async ({ task }) => {
  for (const [index, { page }] of visitors.entries()) {
    if (task.result?.state === "fail") await picture(page, `drafts-failed-${index}`)
    await page.context().close()
  }
  visitors = []
})
afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

it("a draft begun at the desk is gone on with on the phone; neither device writes over the other", async () => {
  const desk = await visit("desk", account("registrant"))
  await open(desk, "/registrations/new")
  await noSecrets(desk)
  await desk.locator("#subject").fill(subject)
  await desk.locator("#headcount").fill("vài")
  await atCentre(desk)
  await desk.waitForURL(/\?draft=/)

  const phone = await visit("phone", account("registrant"))
  await open(phone, "/registrations")
  await phone.getByText(subject).waitFor()
  await expectUsable(phone)
  await picture(phone, "drafts-list-phone")
  await phone.getByRole("link", { name: drafts.resumeOf(subject) }).click()
  await expect.poll(() => phone.locator("#subject").inputValue(), { timeout: 30_000 }).toBe(subject)
  expect(await phone.locator("#headcount").inputValue()).toBe("vài")
  await phone.locator("#headcount").fill("40")
  await atCentre(phone)
  const bearer = await token(account("registrant"))
  await expect.poll(async () => {
    const [draft] = (await ask(platform, bearer, "GET /api/v1/drafts", "/api/v1/drafts")).drafts
    return (await ask(platform, bearer, "GET /api/v1/drafts/:id", `/api/v1/drafts/${draft!.id}`)).content.headcount
  }, { timeout: 30_000 }).toBe("40")

  // The desk goes on from what it had: told at once, kept apart, the other version a click away.
  await desk.locator("#agenda").fill("1. Báo cáo quý")
  await desk.getByText(drafts.conflict.changed).waitFor()
  await expectUsable(desk)
  await picture(desk, "drafts-conflict-desk")
  await desk.getByRole("link", { name: drafts.conflict.open }).waitFor()
  await expect.poll(async () => (await ask(platform, bearer, "GET /api/v1/drafts", "/api/v1/drafts")).drafts.map(({ subject }) => subject), { timeout: 30_000 }).toEqual([subject, subject])
  // Loaded again, the desk's own version is there.
  await desk.reload()
  await expect.poll(() => desk.locator("#agenda").inputValue(), { timeout: 30_000 }).toBe("1. Báo cáo quý")
  await desk.getByRole("button", { name: registration.form.draftDiscard }).first().click()
  await desk.getByRole("dialog").getByRole("button", { name: registration.form.draftDiscard }).click()
  await expect.poll(() => desk.locator("#agenda").inputValue(), { timeout: 30_000 }).toBe("")
  await leave()
})

it("a file that is no document, too large or badly named is refused beside its field", async () => {
  const page = await visit("desk", account("registrant"))
  await open(page, "/registrations/new")
  await noSecrets(page)
  const put = async (name: string, mimeType: string, buffer: Buffer, sentence: RegExp) => {
    await page.locator("#document").setInputFiles({ name, mimeType, buffer })
    await page.locator("#document-fault").getByText(sentence).waitFor()
  }
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  await put("giay-moi.docx", word, Buffer.from("PK\u0003\u0004 không phải văn bản"), /không thuộc loại được nhận/)
  await put("giay-moi.pdf", "application/pdf", Buffer.alloc(26 * 1024 * 1024), /nhỏ hơn 25 MB/)
  await put("giay\u202efdp.pdf", "application/pdf", Buffer.from("%PDF-1.7"), /ký tự ẩn/)
  await expectUsable(page)
  await leave()
})

it("the operator keeps a template of the province", async () => {
  const page = await visit("desk", account("operator"))
  await open(page, "/registrations/templates")
  await page.getByText(drafts.template.empty).waitFor()
  await expectUsable(page)
  await page.getByRole("link", { name: drafts.template.create }).click()
  await page.locator("#template-name").waitFor()
  await page.waitForLoadState("networkidle")
  const type = async (id: string, text: string) => {
    await tabTo(page, page.locator(`#${id}`), 90)
    await page.keyboard.insertText(text)
  }
  await type("template-name", "Giao ban ngành")
  await type("subject", subject)
  await type("chair", "Nguyễn Đình Phúc")
  await type("minutes", "90")
  await page.locator("#mainSiteId").selectOption({ label: "Sở Tài chính" })
  await page.getByRole("checkbox", { name: "Sở Y tế" }).check()
  await page.locator("#layout").selectOption("speaker")
  await page.locator("#extraChecks").focus()
  await page.keyboard.press("Enter")
  await page.locator("#extraCheck-0").fill(check)
  await page.locator("#template-name").scrollIntoViewIfNeeded()
  await expectUsableInBothThemes(page)
  await picture(page, "drafts-template-desk")
  await page.getByRole("button", { name: drafts.template.save }).click()
  await page.getByText("90 phút · 2 điểm cầu · 1 mục kiểm tra riêng").waitFor()
  await expectUsable(page)
  await leave()
})

it("the registrant uses the template on the phone, and sends it", async () => {
  const page = await visit("phone", account("registrant"))
  await open(page, "/registrations/templates")
  await expectUsable(page)
  await picture(page, "drafts-templates-phone")
  await page.getByRole("link", { name: drafts.template.useOf("Giao ban ngành") }).click()
  await page.locator("#secrets-yes").waitFor()
  await page.waitForLoadState("networkidle")
  await noSecrets(page)
  expect([await page.locator("#subject").inputValue(), await page.locator("#layout").inputValue(), await page.locator("#extraCheck-0").inputValue()]).toEqual([subject, "speaker", check])
  await page.locator("#opensAt").fill(day(14))
  await page.locator("#opensAt-time").fill("08:00")
  await page.locator("#closesAt").focus()
  await page.locator("#mainSiteId").focus()
  expect(await page.locator("#closesAt-time").inputValue()).toBe("09:30")
  await page.locator("#form").selectOption("hybrid")
  await page.locator("#headcount").fill("60")
  await page.getByText(registration.form.fields.participants).click()
  await page.getByLabel(registration.form.siteAttendees("Sở Y tế")).fill("Phó giám đốc")
  await expectUsable(page)
  await picture(page, "drafts-form-phone")
  await page.getByRole("button", { name: registration.form.check }).click()
  await page.getByRole("heading", { name: registration.review.title }).waitFor()
  await page.getByText("Sở Y tế: Phó giám đốc").waitFor()
  await expectUsable(page)
  await picture(page, "drafts-review-phone")
  await page.getByRole("button", { name: registration.review.submit }).click()
  await page.getByRole("link", { name: registration.confirmation.open }).click()
  await page.getByText(registration.form.layouts.speaker).waitFor()
  registrationId = new URL(page.url()).pathname.split("/").at(-1)!
  // Sending it ended its draft; the one from the phone is still there.
  const { drafts: left } = await ask(platform, await token(account("registrant")), "GET /api/v1/drafts", "/api/v1/drafts")
  expect(left).toHaveLength(1)
  const approved = await ask(platform, await token(account("approver")), "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${registrationId}/approval`, { remarks: "Cho phép, vì việc gấp" })
  meetingId = approved.registration.meetingId!
  await leave()
})

it("the technician confirms the meeting's own check on the phone, and it counts", async () => {
  const technician = accounts.find((each) => each.account === "ky-thuat.so-tai-chinh")!
  const siteId = siteIds.get("so-tai-chinh")!
  const bearer = await token(technician)
  for (const item of ["power", "line", "sound", "picture", "light", "name-signs"] as const) {
    await ask(platform, bearer, "POST /api/v1/meetings/:id/sites/:siteId/checks", `/api/v1/meetings/${meetingId}/sites/${siteId}/checks`, { item, verdict: "pass", note: "" })
  }
  const page = await visit("phone", technician)
  await open(page, `/meetings/${meetingId}/check/${siteId}`)
  await page.getByText(readiness.check.progress(6, 7)).waitFor()
  const row = page.locator("[data-item=\"extra-1\"]")
  await row.getByText(check).waitFor()
  await row.getByRole("button", { name: readiness.answers.pass, exact: true }).click()
  await page.locator("[data-item=\"extra-1\"][data-sent=\"received\"]").waitFor()
  await page.getByText(readiness.check.done(7)).waitFor()
  await expectUsable(page)
  await picture(page, "drafts-check-phone")
  const { sites } = await ask(platform, bearer, "GET /api/v1/meetings/:id/readiness", `/api/v1/meetings/${meetingId}/readiness`)
  expect(sites.find((site) => site.siteId === siteId)?.shortcomings.filter(({ check }) => check.startsWith("extra"))).toEqual([])
  expect(sites.find((site) => site.siteId !== siteId)?.shortcomings.map(({ check }) => check)).toContain("extra-1")
  await leave()
})

it("the meeting is copied: everything but its times", async () => {
  const page = await visit("desk", account("registrant"))
  await open(page, `/meetings/${meetingId}`)
  await page.getByText("Sở Y tế: Phó giám đốc").waitFor()
  await expectUsable(page)
  await picture(page, "drafts-meeting-desk")
  await page.getByRole("link", { name: drafts.copy }).click()
  await page.locator("#secrets-yes").waitFor()
  await page.waitForLoadState("networkidle")
  await noSecrets(page)
  expect([await page.locator("#subject").inputValue(), await page.locator("#headcount").inputValue(), await page.locator("#opensAt").inputValue(), await page.locator("#extraCheck-0").inputValue()])
    .toEqual([subject, "60", "", check])
  expect(await page.getByLabel(registration.form.siteAttendees("Sở Y tế")).inputValue()).toBe("Phó giám đốc")
  await expectUsable(page)
  await picture(page, "drafts-copy-desk")
  await leave()
})
