import { addDays, atLocal, localDate, weekday } from "@diemcau/core/Instant"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { approval } from "../src/lib/words/vi/approval.ts"
import { keeping } from "../src/lib/words/vi/keeping.ts"
import { meeting as meetingWords } from "../src/lib/words/vi/meeting.ts"
import { overrides } from "../src/lib/words/vi/overrides.ts"
import { registration } from "../src/lib/words/vi/registration.ts"
import { series } from "../src/lib/words/vi/series.ts"
import { shell } from "../src/lib/words/vi/shell.ts"
import { ui } from "../src/lib/words/vi/ui.ts"
import { waitlist } from "../src/lib/words/vi/waitlist.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectUsable, openBrowser, openVisitor, picture, tabTo, type Size, type Visitor } from "./visitor.ts"

/** What does not go as planned: a day that others hold, a meeting without a date, a unit that ends, and what was let pass. */


let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let siteIds: ReadonlyMap<string, string>
let visitors: Array<Visitor> = []

const account = (role: DemoAccount["role"]): DemoAccount => accounts.find((each) => each.role === role)!
const token = async (role: DemoAccount["role"]): Promise<string> => {
  const { account: name, password } = account(role)
  return (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account: name, password })).token
}
const visit = async (size: Size, role: DemoAccount["role"]): Promise<Page> => {
  const visitor = await openVisitor(browser, platform.origin, size)
  visitors.push(visitor)
  await enterAs(visitor.page, account(role))
  return visitor.page
}
/** A Monday some weeks ahead. */
const monday = (() => {
  const day = addDays(localDate(new Date()), 21)
  return addDays(day, (8 - weekday(day)) % 7)
})()
const at = (day: string, time: string) => atLocal(day, time).toISOString()
const typed = (day: string) => day.split("-").reverse().join("/")

interface Change {
  readonly reason?: string
  readonly orderedBy?: string
  readonly opensAt?: string
  readonly closesAt?: string
  readonly places?: ReadonlyArray<string>
}
/** Registered by a program; the registration's id. */
const registered = async (day: string, subject: string, change: Change = {}): Promise<string> => {
  const { places = ["vp-ubnd", "so-tai-chinh"], ...rest } = change
  const [mainSiteId, ...memberSiteIds] = places.map((code) => siteIds.get(code)!)
  const sent = await ask(platform, await token("registrant"), "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject, chair: `Chủ trì ${subject}`, chairPosition: "", opensAt: at(day, "08:00"), closesAt: at(day, "10:00"), mainSiteId: mainSiteId!, memberSiteIds, attendees: "",
      documentNumber: "", document: null, needs: { presentation: false, recording: false, notes: "" },
      contact: { name: "Lê Văn C", phone: "0912345678", email: "" }, reason: "", orderedBy: "", ...rest
    }
  })
  return sent.registration.id
}
/** Registered and approved by programs; the meeting's id. */
const arranged = async (day: string, subject: string, change: Change = {}): Promise<string> => {
  const path = `/api/v1/registrations/${await registered(day, subject, change)}/approval` as const
  const file = await ask(platform, await token("approver"), "POST /api/v1/registrations/:id/approval", path, { remarks: "Cho phép, vì việc gấp" })
  return file.registration.meetingId!
}

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()])
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  const { sites } = await ask(platform, await token("operator"), "GET /api/v1/sites", "/api/v1/sites")
  siteIds = new Map(sites.map(({ code, id }) => [code, id]))
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

describe("what does not go as planned", () => {
  it("a notice arrives while the page is open: the bell counts it without a reload", async () => {
    const page = await visit("desk", "approver")
    await page.locator("[data-live=online]").first().waitFor()
    const before = Number(await page.locator("[data-unread]").textContent({ timeout: 500 }).catch(() => "0"))
    await page.evaluate(() => Object.assign(globalThis, { neverReloaded: true }))
    await arranged(addDays(monday, 3), "Họp báo chuông")
    await page.locator("[data-unread]").filter({ hasText: String(before + 1) }).waitFor()
    expect(await page.evaluate(() => "neverReloaded" in globalThis)).toBe(true)
  })

  it("on a phone the product's name stands beside the search, and the language is in the menu", async () => {
    const page = await visit("phone", "approver")
    const name = await page.getByText(shell.product, { exact: true }).first().boundingBox()
    const search = await page.locator("header button[aria-haspopup=dialog]").first().boundingBox()
    expect(name!.x + name!.width).toBeLessThanOrEqual(search!.x)
    await page.locator("summary", { hasText: account("approver").officerName }).click()
    await page.locator("details a[hreflang=en]").waitFor()
    await expectUsable(page)
  })

  it("a series waits for the day that others hold, and the waiting list shows that day of the series", async () => {
    await arranged(addDays(monday, 7), "Họp riêng", { opensAt: at(addDays(monday, 7), "00:00"), closesAt: at(addDays(monday, 8), "00:00") })
    const page = await visit("desk", "registrant")
    await page.goto("/registrations/new")
    await page.locator("input[name=secrets][value=no]").check()
    await page.getByRole("button", { name: registration.form.proceed }).click()
    await page.locator("#subject").fill("Giao ban tuần")
    await page.locator("#chair").fill("Nguyễn Đình Phúc")
    await page.locator("#opensAt").fill(typed(monday))
    await page.locator("#opensAt-time").fill("08:00")
    await page.locator("#closesAt").fill(typed(monday))
    await page.locator("#closesAt-time").fill("09:30")
    await page.locator("#repeats").selectOption("week")
    await page.getByRole("radio", { name: series.endsBy.count }).check()
    await page.getByRole("textbox", { name: series.endsBy.count }).fill("3")
    await page.locator("#mainSiteId").selectOption(siteIds.get("vp-ubnd")!)
    await page.locator("#memberSiteIds").click()
    await page.getByText(ui.sites.count(27, 27)).waitFor()
    await page.getByRole("button", { name: series.waitClashing(1) }).click()
    await page.getByText(series.waitingDays(1)).waitFor()
    await expectUsable(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectUsable(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole("button", { name: registration.form.check }).click()
    await page.getByRole("heading", { name: registration.review.title }).waitFor()
    await page.getByRole("button", { name: registration.review.submit }).click()
    await page.getByRole("heading", { name: /\d+\/\d{4}/ }).waitFor()
    const { registrations } = await ask(platform, await token("approver"), "GET /api/v1/registrations", "/api/v1/registrations")
    const { id } = registrations.find(({ subject }) => subject === "Giao ban tuần")!
    await ask(platform, await token("approver"), "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${id}/approval`, { remarks: "Cho phép, vì việc gấp" })
    await page.goto("/registrations/waitlist")
    await page.getByText(waitlist.seriesDays(1)).waitFor()
    await page.getByText(waitlist.priorities(["", "", "", ""], null).split(". ")[1]!, { exact: false }).waitFor()
    await expectUsable(page)
    // A change of the series says beforehand that its waiting day moves too.
    const desk = await visit("phone", "approver")
    await desk.goto(`/registrations/${id}`)
    await desk.getByRole("button", { name: series.change }).click()
    await desk.locator("#series-time").fill("14:00")
    await desk.getByText(series.effect.waiting(1)).waitFor()
    await picture(desk, "series-change-phone")
    await expectUsable(desk)
  })

  it("a meeting is postponed without a date on the chair's ground, and is given one later under its number", async () => {
    const id = await arranged(addDays(monday, 1), "Họp sẽ hoãn", { places: ["so-noi-vu", "so-y-te"] })
    const page = await visit("desk", "approver")
    await page.goto(`/meetings/${id}`)
    await page.getByRole("button", { name: meetingWords.file.postponement.open }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("radio", { name: meetingWords.file.postponement.grounds.instruction }).check()
    await dialog.locator("textarea").fill("Theo chỉ đạo của Tỉnh ủy, chờ thông báo")
    await expectUsable(page)
    await dialog.getByRole("button", { name: meetingWords.file.postponement.open }).click()
    await page.getByRole("heading", { name: meetingWords.file.now.postponed }).waitFor()
    await expectUsable(page)
    await page.getByRole("button", { name: meetingWords.file.postponement.setDate }).click()
    await dialog.locator("#opensAt").fill(typed(addDays(monday, 2)))
    await dialog.locator("textarea").fill("Đã có ý kiến của chủ trì")
    await dialog.getByRole("button", { name: meetingWords.file.postponement.setDate }).click()
    await page.getByRole("heading", { name: meetingWords.file.now.scheduled }).waitFor()
    await page.getByText(typed(addDays(monday, 2))).first().waitFor()
  })

  it("closing a unit says beforehand what goes to the successor, and on which day", async () => {
    const page = await visit("desk", "administrator")
    await page.goto("/sites/administration")
    await page.getByRole("button", { name: keeping.closeUnits }).click()
    const dialog = page.getByRole("dialog")
    await dialog.locator("input[type=checkbox]").first().check()
    await dialog.locator("select").selectOption({ index: 1 })
    await dialog.getByText(/\d+ điểm cầu, \d+ cán bộ/).waitFor()
    await expectUsable(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectUsable(page)
  })

  it("an approver who lets rules be exceeded reads which ones, and says why: on a phone, and counted for the department", async () => {
    const soon = new Date(Math.ceil((Date.now() + 5 * 3_600_000) / 60_000) * 60_000)
    const id = await registered(localDate(soon), "Ứng phó mưa lũ", {
      opensAt: soon.toISOString(), closesAt: new Date(soon.getTime() + 3_600_000).toISOString(), places: ["so-noi-vu", "so-y-te"],
      reason: "Mưa lũ diễn biến nhanh, cần chỉ đạo ngay", orderedBy: "Chủ tịch Ủy ban nhân dân tỉnh"
    })
    const approver = await visit("phone", "approver")
    await approver.goto(`/approvals/${id}`)
    await approver.locator("input[type=radio][value=approve]").check()
    const reason = approver.getByLabel(approval.override.reason)
    await expectUsable(approver)
    await picture(approver, "override-phone")
    await approver.getByRole("button", { name: /^Phê duyệt đăng ký/ }).click()
    await approver.getByText(approval.override.needed).waitFor()
    expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true)
    await picture(approver, "override-missing-phone")
    await approver.keyboard.type("Bão số 3 đổ bộ trong đêm")
    await approver.getByRole("button", { name: /^Phê duyệt đăng ký/ }).click()
    await approver.getByText(/^Đã phê duyệt đăng ký/).waitFor()
    await approver.goto(`/approvals/${id}`)
    await approver.getByText(overrides.letPass(overrides.rules["registration.unplanned"])).waitFor()
    for (const size of ["desk", "phone"] as const) {
      const page = await visit(size, "leader")
      await page.goto("/overrides")
      await expectUsable(page)
      await page.locator("[data-count='registration.unplanned']").click()
      await page.getByText(overrides.total(1), { exact: true }).waitFor()
      await page.getByText("Mưa lũ diễn biến nhanh, cần chỉ đạo ngay · Bão số 3 đổ bộ trong đêm").waitFor()
      await page.getByText(account("approver").officerName).first().waitFor()
      await expectUsable(page)
      await picture(page, `overrides-${size}`)
    }
  })

  it("an operator who opens a meeting whose sites are not ready sees which, and says why", async () => {
    const meetingId = await arranged(addDays(monday, 4), "Khai mạc sớm", { places: ["vp-ubnd", "so-y-te"] })
    const page = await visit("phone", "operator")
    await page.goto(`/meetings/${meetingId}`)
    await page.getByRole("button", { name: meetingWords.file.connect }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByText(meetingWords.file.unready(2)).waitFor()
    await dialog.getByText("Sở Y tế", { exact: true }).waitFor()
    await expectUsable(page)
    await picture(page, "unready-phone")
    await page.setViewportSize({ width: 1440, height: 900 })
    await expectUsable(page)
    await picture(page, "unready-desk")
    await dialog.getByRole("button", { name: meetingWords.file.connect }).click()
    await dialog.getByText(ui.decision.reasonNeeded).waitFor()
    await page.keyboard.type("Chủ trì yêu cầu thử tiếng")
    await tabTo(page, dialog.getByRole("button", { name: meetingWords.file.connect }))
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: meetingWords.file.now.running }).waitFor()
    await page.getByText(overrides.letPass(overrides.rules["check.opened-unready"])).waitFor()
    const leader = await visit("desk", "leader")
    await leader.goto("/overrides?rule=check.opened-unready")
    await leader.getByText("Chủ trì yêu cầu thử tiếng").waitFor()
    await leader.getByText(account("operator").officerName).first().waitFor()
  })
})
