import { addDays, localDate } from "@diemcau/core/Instant"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { maintenance as say } from "../src/lib/words/vi/maintenance.ts"
import { meeting as meetingWords } from "../src/lib/words/vi/meeting.ts"
import { registration } from "../src/lib/words/vi/registration.ts"
import { timeline } from "../src/lib/words/vi/timeline.ts"
import { ui } from "../src/lib/words/vi/ui.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectFitting, expectUsable, expectUsableInBothThemes, openBrowser, openVisitor, picture, type Size, type Visitor } from "./visitor.ts"

/** Maintenance as its people live it: planned by the operator, met by a registrant, seen by all, agreed to by an organiser. */

const subject = "Giao ban công tác tháng"
const why = "Thay bộ lưu điện của phòng máy"

let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let visitors: Array<Visitor> = []
/** A working day far enough ahead to be registered in time. */
let day = ""
let sites: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string; readonly lines: ReadonlyArray<{ readonly id: string }> }> = []

const account = (role: DemoAccount["role"]): DemoAccount => accounts.find((each) => each.role === role)!
const token = async (role: DemoAccount["role"]): Promise<string> => {
  const { account: user, password } = account(role)
  return (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account: user, password })).token
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
const typedDay = (on = day): string => on.split("-").reverse().join("/")
const at = (time: string): string => `${day}T${time}:00+07:00`
const site = (code: string) => sites.find((one) => one.code === code)!
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" })
const dialog = (page: Page) => page.getByRole("dialog")

const lineOf = (code: string): string => site(code).lines[0]!.id
const revise = async (id: string, change: { readonly bandwidth: number | null; readonly carriedBy: string | null }): Promise<void> => {
  const { status } = await fetch(`${platform.origin}/api/v1/lines/${id}`, {
    method: "PUT", headers: { "content-type": "application/json", authorization: `Bearer ${await token("operator")}` },
    body: JSON.stringify({ name: "Đường truyền trung tâm", provider: "", ...change })
  })
  expect(status).toBe(204)
}

const send = async (mainSite: string, member: string, from: string, to: string): Promise<string> => {
  const { registration: sent } = await ask(platform, await token("registrant"), "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject, chair: "Nguyễn Đình Phúc", chairPosition: "", opensAt: at(from), closesAt: at(to), mainSiteId: site(mainSite).id, memberSiteIds: [site(member).id],
      attendees: "", documentNumber: "", document: null, needs: { presentation: false, recording: false, notes: "" },
      contact: { name: "Trần Thị Thu Hà", phone: "0900 000 001", email: "" }, reason: "", orderedBy: ""
    }
  })
  return sent.id
}
const schedule = async (...of: Parameters<typeof send>): Promise<void> => {
  await ask(platform, await token("approver"), "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${await send(...of)}/approval`, { remarks: "Cho phép, vì việc gấp" })
}
/** Fills the dialog for a whole site, from hour to hour. */
const fill = async (page: Page, code: string, from: string, to: string): Promise<void> => {
  await button(page, say.plan).click()
  await dialog(page).getByLabel(say.form.site).selectOption({ label: site(code).name })
  for (const [label, time] of [[say.form.from, from], [say.form.to, to]] as const) {
    const field = dialog(page).getByRole("group", { name: label })
    await field.locator("input").nth(0).fill(typedDay())
    await field.locator("input[id$=-time]").fill(time)
  }
  await dialog(page).getByLabel(say.form.reason).fill(why)
}

beforeAll(async () => {
  platform = await startPlatform()
  browser = await openBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  sites = (await ask(platform, await token("operator"), "GET /api/v1/sites", "/api/v1/sites")).sites
  day = addDays(localDate(new Date()), 10)
  while ([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, 1)
})
afterEach(async ({ task }) => {
  for (const [index, { page }] of visitors.entries()) {
    if (task.result?.state === "fail") await picture(page, `maintenance-failed-${index}`)
    await page.context().close()
  }
  visitors = []
})
afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

describe("maintenance", () => {
  it("the operator plans it for a site; what is missing is said at its field", async () => {
    const page = await visit("desk", "operator")
    await page.goto("/maintenance")
    await page.getByText(say.empty).waitFor()
    await expectUsable(page)
    await fill(page, "so-tai-chinh", "14:00", "16:00")
    await dialog(page).getByLabel(say.form.site).selectOption("")
    await button(page, say.form.save).click()
    await dialog(page).locator("[aria-invalid=true]").first().waitFor()
    await expectUsable(page)
    await dialog(page).getByLabel(say.form.site).selectOption({ label: site("so-tai-chinh").name })
    await button(page, say.form.save).click()
    await page.locator("[data-window]", { hasText: why }).getByText(say.states.confirmed).waitFor()
    await expectUsableInBothThemes(page)
    await picture(page, "maintenance-desk")
    await leave()
  })

  it("the registrant meets it live in the form, with times that are free; everybody sees it on the timeline and at the door", async () => {
    const page = await visit("desk", "registrant")
    await page.goto("/registrations/new")
    await page.locator("input[name=secrets][value=no]").check()
    await button(page, registration.form.proceed).click()
    await page.locator("#opensAt").fill(typedDay())
    await page.locator("#opensAt-time").fill("15:00")
    await page.locator("#closesAt").fill(typedDay())
    await page.locator("#closesAt-time").fill("17:00")
    await page.locator("#mainSiteId").selectOption({ label: "Văn phòng Ủy ban nhân dân tỉnh" })
    await page.getByRole("checkbox", { name: site("so-tai-chinh").name }).check()
    const ruling = page.locator("li", { hasText: "Đang bảo trì trong khung giờ này" }).first()
    await ruling.waitFor()
    await ruling.getByText(ui.alternatives.title).waitFor()
    await picture(page, "maintenance-form-desk")
    await ruling.getByRole("button", { name: ui.alternatives.choose }).first().click()
    await ruling.waitFor({ state: "detached" })
    expect(await page.locator("#opensAt-time").inputValue()).not.toBe("15:00")

    await page.goto(`/timeline?view=day&day=${day}`)
    await page.locator("[data-state=maintenance]").first().waitFor()
    expect(await page.locator("[data-state=maintenance]").first().getAttribute("aria-label")).toContain(why)
    await expectUsableInBothThemes(page)
    await picture(page, "maintenance-timeline-desk")
    await page.goto(`/sites/so-tai-chinh`)
    await page.getByText(why).waitFor()
    await expectUsable(page)
    await leave()
  })

  it("over an approved meeting it is refused with the meeting and free times, or goes through its organiser's consent", async () => {
    await schedule("vp-ubnd", "so-y-te", "08:00", "10:00")
    const page = await visit("desk", "operator")
    await page.goto("/maintenance")
    await fill(page, "so-y-te", "09:00", "11:00")
    await button(page, say.form.save).click()
    await dialog(page).getByText(say.inTheWay(1)).waitFor()
    await dialog(page).getByRole("link", { name: subject }).waitFor()
    expect(await dialog(page).getByRole("button", { name: ui.alternatives.choose }).count()).toBeGreaterThanOrEqual(3)
    await expectUsable(page)
    await picture(page, "maintenance-refused-desk")
    await dialog(page).getByLabel(say.form.ask).check()
    await button(page, say.form.save).click()
    const window = page.locator("[data-window]", { hasText: site("so-y-te").name })
    await window.getByText(say.states.proposed).waitFor()

    const organiser = await visit("phone", "registrant")
    await organiser.goto("/maintenance")
    await expectUsable(organiser)
    await button(organiser, /^Trả lời/).click()
    await dialog(organiser).getByLabel(say.agree, { exact: true }).check()
    await dialog(organiser).locator("textarea").fill("Đơn vị dời cuộc họp sang buổi chiều")
    await expectUsable(organiser)
    await picture(organiser, "maintenance-phone")
    await button(organiser, say.send).click()
    await organiser.getByText(new RegExp(`^${say.answers.yes}:`)).waitFor()

    // Told at once to whoever planned it; the meeting is moved as meetings are, and the window confirms itself.
    await window.getByText(new RegExp(`^${say.answers.yes}:`)).waitFor()
    await window.getByRole("link", { name: subject }).click()
    await page.getByRole("link", { name: meetingWords.file.change }).first().click()
    await page.locator("#opensAt-time").fill("13:00")
    await page.locator("#closesAt-time").fill("15:00")
    await page.locator("#reason").fill("Nhường giờ cho việc bảo trì")
    await page.getByRole("button", { name: meetingWords.change.submit }).click()
    await page.waitForURL(/\/meetings\/[^/]+$/)
    await page.goto("/maintenance")
    await page.locator("[data-window]", { hasText: site("so-y-te").name }).getByText(say.states.confirmed).waitFor()
    await leave()
  })

  it("the operator sees how full the centre and a shared line are, and why", async () => {
    const [uplink, behind] = [lineOf("vp-ubnd"), lineOf("so-y-te")]
    await revise(uplink, { bandwidth: 10, carriedBy: null })
    await revise(behind, { bandwidth: null, carriedBy: uplink })
    const page = await visit("desk", "operator")
    await page.goto(`/timeline/capacity?day=${day}`)
    const line = page.locator(`[data-load="${uplink}"]`)
    await line.getByText(say.capacity.capacity(4)).waitFor()
    await line.getByText(say.capacity.peak(2, 0, "13:00")).waitFor()
    await line.getByText(say.capacity.why).click()
    await line.getByRole("link", { name: subject }).waitFor()
    await expectUsableInBothThemes(page)
    await picture(page, "capacity-desk")
    await page.setViewportSize({ width: 390, height: 844 })
    await expectUsable(page)
    await picture(page, "capacity-phone")
    await leave()
  })

  it("the approver reads that a shared line refuses it, and what is free instead", async () => {
    const id = await send("so-noi-vu", "so-tu-phap", "13:00", "15:00")
    await revise(lineOf("so-noi-vu"), { bandwidth: null, carriedBy: lineOf("vp-ubnd") })
    await revise(lineOf("vp-ubnd"), { bandwidth: 5, carriedBy: null })
    const page = await visit("desk", "approver")
    await page.goto(`/approvals/${id}`)
    await page.getByText(/^Chưa phê duyệt được: Đường truyền dùng chung không đủ/).first().waitFor()
    expect(await page.locator("input[type=radio][value=approve]").isDisabled()).toBe(true)
    await page.getByText(ui.alternatives.title).waitFor()
    await expectUsable(page)
    await picture(page, "approval-line-desk")
    await page.setViewportSize({ width: 390, height: 844 })
    await expectFitting(page)
    await picture(page, "approval-line-phone")
    await leave()
  })

  it("a meeting is dragged on the timeline over the maintenance and marked at once, then moved by keyboard to where it is free", async () => {
    const page = await visit("desk", "operator")
    await page.goto(`/timeline?view=day&day=${day}`)
    const rowOf = (code: string) => page.locator(`[data-row="${site(code).id}"]`)
    const row = rowOf("vp-ubnd")
    const bar = row.locator("[data-movable]")
    const hourWide = (await row.locator("[role=gridcell]").first().boundingBox())!.width
    const { x, y, height } = (await bar.boundingBox())!
    await page.mouse.move(x + 20, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 20 - 3 * hourWide, y + height / 2, { steps: 6 })
    await page.mouse.up()
    // At the site that maintenance holds then, and at no other.
    await rowOf("so-y-te").locator("[data-state=clash]", { hasText: subject }).waitFor({ state: "attached" })
    expect(await page.locator("[data-state=clash]").count()).toBe(1)
    const submit = button(page, meetingWords.change.submit)
    expect(await submit.isDisabled()).toBe(true)
    await expectUsable(page)
    await picture(page, "timeline-clash-desk")
    await page.keyboard.press("Escape")
    await row.locator("[data-state=scheduled][aria-label^='13:00–15:00']").press("m")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowLeft")
    await page.getByRole("status").getByText(`13:45–15:45. ${timeline.move.free}`).waitFor({ state: "attached" })
    expect(await page.locator("[data-state=clash]").count()).toBe(0)
    await page.keyboard.press("Enter")
    await page.keyboard.type("Lùi giờ theo đề nghị của đơn vị")
    await submit.press("Enter")
    await row.locator("[data-state=scheduled][aria-label^='13:45–15:45']").waitFor()
    await leave()
  })
})
