import { addDays, localDate } from "@diemcau/core/Instant"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, expect, it } from "vitest"
import { delegation } from "../src/lib/words/vi/delegation.ts"
import { officers as officerWords } from "../src/lib/words/vi/officers.ts"
import { registration } from "../src/lib/words/vi/registration.ts"
import { shell } from "../src/lib/words/vi/shell.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectUsable, expectUsableInBothThemes, openBrowser, openVisitor, picture, sizes, type Visitor } from "./visitor.ts"

/** Posts in several units, and duties handed over for some days, as the people concerned see it. */

let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let visitors: Array<Visitor> = []

const account = (role: DemoAccount["role"]): DemoAccount => accounts.find((each) => each.role === role)!
const visit = async (role: DemoAccount["role"]): Promise<Page> => {
  const visitor = await openVisitor(browser, platform.origin, "desk")
  visitors.push(visitor)
  await enterAs(visitor.page, account(role))
  return visitor.page
}
const token = async (role: DemoAccount["role"]) => {
  const { account: name, password } = account(role)
  return (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account: name, password })).token
}
const typed = (day: string): string => day.split("-").reverse().join("/")
const today = localDate(new Date())

beforeAll(async () => {
  platform = await startPlatform()
  browser = await openBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
})
afterEach(async () => {
  const leaving = visitors
  visitors = []
  for (const visitor of leaving) await visitor.close()
})
afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

it("an administrator gives an officer a further post in another unit, who then chooses for which unit to register", async () => {
  const page = await visit("administrator")
  await page.goto("/officers")
  const registrant = account("registrant").officerName
  await page.getByRole("button", { name: officerWords.editOf(registrant) }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: officerWords.form.addPost }).click()
  const post = dialog.getByRole("group", { name: officerWords.form.post(1), exact: true })
  await post.getByLabel(officerWords.form.unit).selectOption({ label: "Sở Tài chính" })
  await post.getByRole("checkbox", { name: shell.roles.registrant }).check()
  await post.getByLabel(officerWords.form.from).fill(typed(today))
  await post.getByLabel(officerWords.form.to).fill(typed(addDays(today, -1)))
  await dialog.getByRole("button", { name: officerWords.form.save, exact: true }).click()
  await dialog.getByText("Nhập ngày cuối từ ngày đầu trở đi").waitFor()
  await picture(page, "posts-dialog")
  await post.getByLabel(officerWords.form.to).fill("")
  await dialog.getByRole("button", { name: officerWords.form.save, exact: true }).click()
  await page.getByText(officerWords.further(shell.roles.registrant, "Sở Tài chính")).waitFor()
  await expectUsable(page)
  await picture(page, "posts-officers")

  const other = await visit("registrant")
  await other.goto("/registrations/new")
  await other.getByRole("radio", { name: registration.form.secretsNo, exact: true }).check()
  await other.getByRole("button", { name: registration.form.proceed }).click()
  const unit = other.getByLabel(registration.form.fields.forUnit)
  await unit.selectOption({ label: "Sở Tài chính" })
  await expectUsable(other)
  await other.waitForURL(/draft=/)
  const id = new URL(other.url()).searchParams.get("draft")!
  const key = await token("registrant")
  await expect.poll(async () => (await ask(platform, key, "GET /api/v1/drafts", "/api/v1/drafts")).drafts.find((one) => one.id === id)?.revision).toBeGreaterThan(0)
  // The rest of it is typed elsewhere: the form goes on from there, and the last look says for which unit it is.
  const { content, revision } = await ask(platform, key, "GET /api/v1/drafts/:id", `/api/v1/drafts/${id}`)
  const sites = new Map((await ask(platform, key, "GET /api/v1/sites", "/api/v1/sites")).sites.map((site) => [site.code, site.id]))
  const later = addDays(today, 30)
  await ask(platform, key, "PUT /api/v1/drafts/:id", `/api/v1/drafts/${id}`, {
    containsStateSecrets: false, base: revision, content: {
      ...content, subject: "Giao ban ngành tài chính", chair: "Nguyễn Đình Phúc", openDate: typed(later), openTime: "08:00", closeDate: typed(later), closeTime: "09:00",
      mainSiteId: sites.get("so-tai-chinh")!, memberSiteIds: [sites.get("so-y-te")!], reason: "Theo chương trình công tác", orderedBy: "Chủ tịch"
    }
  })
  await other.reload()
  await unit.locator("option:checked", { hasText: "Sở Tài chính" }).waitFor({ state: "attached" })
  await other.getByRole("button", { name: registration.form.check }).click()
  await other.getByRole("heading", { name: registration.review.title }).waitFor()
  await other.getByText("Sở Tài chính", { exact: true }).first().waitFor()
  await other.getByRole("button", { name: registration.review.edit(registration.form.fields.forUnit) }).waitFor()
  await expectUsable(other)
  await picture(other, "posts-review")
})

it("an approver who goes away hands over; the substitute sees it at once, decides on his behalf, until it is revoked", async () => {
  const { approver, leader } = { approver: account("approver").officerName, leader: account("leader").officerName }
  const substitute = await visit("leader")
  expect(await substitute.getByRole("link", { name: shell.nav.approvals }).count()).toBe(0)

  const page = await visit("approver")
  await page.goto("/delegations")
  await page.getByText(delegation.empty).waitFor()
  await page.getByRole("button", { name: delegation.add }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: delegation.form.save }).click()
  expect(await dialog.getByRole("combobox", { name: delegation.form.substitute }).getAttribute("aria-invalid")).toBe("true")
  const chosen = await dialog.getByRole("combobox", { name: delegation.form.substitute }).locator("option", { hasText: leader }).textContent()
  await dialog.getByRole("combobox", { name: delegation.form.substitute }).selectOption({ label: chosen! })
  await dialog.getByRole("textbox", { name: delegation.form.to }).fill(typed(addDays(today, 2)))
  await dialog.getByRole("radio", { name: delegation.form.scopeSome }).check()
  await dialog.getByRole("checkbox", { name: shell.roles.approver }).check()
  await dialog.getByRole("textbox", { name: delegation.reason }).fill("Đi công tác Hà Nội ba ngày")
  await expectUsable(page)
  await picture(page, "delegation-dialog")
  await dialog.getByRole("button", { name: delegation.form.save }).click()
  await page.getByText(delegation.who(leader, approver)).waitFor()
  for (const size of ["desk", "phone"] as const) {
    await page.setViewportSize(sizes[size])
    await expectUsable(page)
    await picture(page, `delegations-${size}`)
  }

  await substitute.getByText(delegation.acting(delegation.until(approver, typed(addDays(today, 2))))).first().waitFor()
  await substitute.getByRole("link", { name: shell.nav.approvals }).first().waitFor()
  await substitute.goto("/responsibilities")
  await substitute.locator('[data-held="decide-registrations"]').getByText(delegation.onBehalfOf(approver)).waitFor()
  for (const size of ["phone", "desk"] as const) {
    await substitute.setViewportSize(sizes[size])
    await expectUsable(substitute)
    await picture(substitute, `holders-${size}`)
  }

  const { sites } = await ask(platform, await token("operator"), "GET /api/v1/sites", "/api/v1/sites")
  const opens = `${addDays(today, 20)}T08:00:00+07:00`
  const { registration: sent } = await ask(platform, await token("registrant"), "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Họp thay mặt", chair: "Nguyễn Văn An", chairPosition: "", attendees: "", documentNumber: "", document: null, reason: "", orderedBy: "",
      opensAt: opens, closesAt: opens.replace("08:00:00", "09:00:00"), mainSiteId: sites[0]!.id, memberSiteIds: [sites[1]!.id],
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "Trần Thị Mai", phone: "0912345678", email: "" }
    }
  })
  await ask(platform, await token("leader"), "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${sent.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  await substitute.goto(`/registrations/${sent.id}`)
  await substitute.getByText(`${leader}, ${delegation.onBehalfOf(approver)}`).waitFor()

  await page.setViewportSize(sizes.desk)
  await page.getByRole("button", { name: delegation.revokeOf(leader, approver) }).click()
  await page.getByRole("dialog").or(page.getByRole("alertdialog")).getByRole("textbox").fill("Về sớm hơn dự kiến")
  await page.getByRole("dialog").or(page.getByRole("alertdialog")).getByRole("button", { name: delegation.revoke, exact: true }).click()
  await page.getByText(delegation.past(1)).waitFor()
  await expectUsableInBothThemes(page)
  await expect.poll(() => substitute.getByText(/^Đang thay mặt/).count(), { timeout: 15_000 }).toBe(0)
})
