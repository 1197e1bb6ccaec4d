import { localDate, localTime, zone } from "@diemcau/core/Instant"
import { roomCheckKeys } from "@diemcau/core/readiness/checks"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { approval } from "../src/lib/words/vi/approval.ts"
import { meeting as meetingWords } from "../src/lib/words/vi/meeting.ts"
import { readiness } from "../src/lib/words/vi/readiness.ts"
import { registration } from "../src/lib/words/vi/registration.ts"
import { regulation } from "../src/lib/words/vi/regulation.ts"
import { shell } from "../src/lib/words/vi/shell.ts"
import { ui } from "../src/lib/words/vi/ui.ts"
import { ask, participants, setFault, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { comeAfterAMistake, enterAs, expectFitting, expectUsable, expectUsableInBothThemes, expectUsableToo, fillByKeyboard, openBrowser, openVisitor, picture, sizes, tabTo, type Size, type Visitor } from "./visitor.ts"

/**
 * One meeting of the whole province as its people live it, in the browser: from the shortened deadlines to the printed
 * record. Each step builds on the one before. What is connected is asked of the switchboard, not of the platform.
 */

const subject = "Họp giao ban trực tuyến toàn tỉnh"
const mainSite = "vp-ubnd"
/** The site whose technician finds a fault, and the one that loses its power. */
const faulty = "so-tai-chinh"
const unlucky = "so-y-te"
/** Seconds before the opening. */
const deadlines = { "probe-first-before": 30, "probe-last-before": 8, "redial-first": 1, "redial-second": 2, "redial-then": 3 } as const
const checkBefore = 15

let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let visitors: Array<Visitor> = []
let meetingId = ""
let registrationId = ""

const account = (role: DemoAccount["role"]): DemoAccount => accounts.find((each) => each.role === role)!
const token = async ({ account, password }: DemoAccount): Promise<string> =>
  (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account, password })).token

const visit = async (size: Size, as?: DemoAccount): Promise<Page> => {
  const visitor = await openVisitor(browser, platform.origin, size)
  visitors.push(visitor)
  if (as !== undefined) await enterAs(visitor.page, as)
  return visitor.page
}
const leave = async (): Promise<void> => {
  const leaving = visitors
  visitors = []
  for (const visitor of leaving) await visitor.close()
}
/** As people type it: 24/11/2026. */
const typedDay = (instant: Date): string => localDate(instant).split("-").reverse().join("/")
const siteIds = async (): Promise<ReadonlyMap<string, string>> => {
  const { sites } = await ask(platform, await token(account("operator")), "GET /api/v1/sites", "/api/v1/sites")
  return new Map(sites.map((site) => [site.code, site.id]))
}

beforeAll(async () => {
  platform = await startPlatform()
  browser = await openBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
})
afterEach(async ({ task }) => {
  // What the person saw when the step failed.
  for (const [index, { page }] of visitors.entries()) {
    if (task.result?.state === "fail") await picture(page, `failed-${index}`)
    await page.context().close()
  }
  visitors = []
})
afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

describe("a meeting of the whole province", () => {
  it("the administrator shortens the technical check in the regulation, seeing before and after", async () => {
    const page = await visit("desk", account("administrator"))
    await page.goto("/regulation")
    await expectUsable(page)
    const provision = page.locator("#provision-check-complete-before")
    await provision.getByRole("button").click()
    await page.locator("#amount").fill(String(checkBefore))
    await page.locator("#unit").selectOption("second")
    await page.getByRole("button", { name: regulation.amend.next }).click()
    await page.getByRole("dialog").getByText(`${checkBefore} giây`).first().waitFor()
    await page.getByRole("dialog").locator("textarea").fill("Diễn tập, theo chỉ đạo của Văn phòng")
    await page.getByRole("button", { name: regulation.amend.submit }).click()
    await provision.getByText(`${checkBefore} giây`).waitFor()
    await leave()
    const administrator = await token(account("administrator"))
    const amend = "PUT /api/v1/regulation/provisions/:key"
    for (const [key, amount] of Object.entries(deadlines)) await ask(platform, administrator, amend, `/api/v1/regulation/provisions/${key}`, { value: { amount, unit: "second" }, reason: "Diễn tập toàn tỉnh" })
  })

  it("the registrant is sent away with a meeting of state secrets, and nothing is kept", async () => {
    const page = await visit("phone", account("registrant"))
    await page.goto("/registrations/new")
    await expectUsable(page)
    await page.locator("#secrets-yes").check()
    await page.getByRole("button", { name: registration.form.proceed }).click()
    await page.getByRole("heading", { name: registration.form.stopTitle }).waitFor()
    await expectUsable(page)
    const { registrations } = await ask(platform, await token(account("registrant")), "GET /api/v1/registrations", "/api/v1/registrations")
    expect(registrations).toEqual([])
    await leave()
  })

  it("the registrant registers all 28 sites without touching a mouse", async () => {
    const page = await visit("desk")
    const { account: name, password, officerName } = account("registrant")
    await page.goto("/sign-in")
    await page.locator("button[type=submit]:enabled").waitFor()
    await expectUsable(page)
    await fillByKeyboard(page, page.locator("#account"), name)
    await fillByKeyboard(page, page.locator("#password"), password)
    await page.keyboard.press("Enter")
    await page.locator("summary", { hasText: officerName }).waitFor()
    await page.goto("/registrations/new")
    await tabTo(page, page.locator("#secrets-yes"))
    await page.keyboard.press("ArrowDown")
    await tabTo(page, page.getByRole("button", { name: registration.form.proceed }))
    await page.keyboard.press("Enter")
    await page.locator("#subject").waitFor()

    // The next full minute that leaves time for the approver and the technicians.
    const opensAt = new Date(Math.ceil((Date.now() + 90_000) / 60_000) * 60_000)
    const closesAt = new Date(opensAt.getTime() + 45 * 60_000)
    await fillByKeyboard(page, page.locator("#subject"), subject)
    await fillByKeyboard(page, page.locator("#chair"), "Nguyễn Đình Phúc")
    await fillByKeyboard(page, page.locator("#opensAt"), typedDay(opensAt))
    await fillByKeyboard(page, page.locator("#opensAt-time"), localTime(opensAt))
    await fillByKeyboard(page, page.locator("#closesAt"), typedDay(closesAt))
    await fillByKeyboard(page, page.locator("#closesAt-time"), localTime(closesAt))
    const main = page.locator("#mainSiteId")
    await tabTo(page, main)
    const mainName = "Văn phòng Ủy ban nhân dân tỉnh"
    for (let step = 0; step < 28 && await main.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text) !== mainName; step++) {
      await page.keyboard.press("ArrowDown")
    }
    await tabTo(page, page.locator("#memberSiteIds"))
    await page.keyboard.press("Enter")
    await page.getByText(ui.sites.count(27, 27)).waitFor()
    // The rules have looked at it meanwhile, and ask for what an unplanned meeting needs.
    await page.locator("#orderedBy").waitFor()
    await page.evaluate(() => document.getElementById("closesAt-time")!.focus())
    await fillByKeyboard(page, page.locator("#reason"), "Mưa lũ diễn biến nhanh, cần chỉ đạo ngay trong ngày")
    await fillByKeyboard(page, page.locator("#orderedBy"), "Chủ tịch Ủy ban nhân dân tỉnh")
    await expectUsable(page)
    await picture(page, "registration-desk")
    await tabTo(page, page.getByRole("button", { name: registration.form.check }), 120)
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: registration.review.title }).waitFor()
    await expectUsable(page)
    await tabTo(page, page.getByRole("button", { name: registration.review.submit }))
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: /1\/\d{4}/ }).waitFor()
    await expectUsable(page)
    await leave()
  })

  it("the approver decides on one page, with the rules beside the request", async () => {
    const page = await visit("desk", account("approver"))
    await page.goto("/approvals")
    await page.getByRole("link", { name: subject }).click()
    await page.locator("input[type=radio][value=approve]").check()
    await page.getByLabel(approval.override.reason).fill("Mưa lũ diễn biến nhanh, cần chỉ đạo ngay")
    await expectUsable(page)
    await picture(page, "approval-desk")
    await page.getByRole("button", { name: /^Phê duyệt đăng ký/ }).click()
    await page.getByText(approval.empty).first().waitFor()
    const [row] = (await ask(platform, await token(account("approver")), "GET /api/v1/registrations", "/api/v1/registrations")).registrations
    expect(row?.state).toBe("approved")
    registrationId = row!.id
    meetingId = row!.meetingId!
    await leave()
  })

  it("the technician answers the checklist on a phone; one answer is a fault with its words", async () => {
    const sites = await siteIds()
    const technician = accounts.find((each) => each.account === `ky-thuat.${faulty}`)!
    const page = await visit("phone", technician)
    await page.getByRole("link", { name: new RegExp(subject) }).first().waitFor()
    await expectUsable(page)
    await page.goto(`/meetings/${meetingId}/check/${sites.get(faulty)}`)
    await comeAfterAMistake(page, () => picture(page, "presence-withdrawal-phone"))
    for (const item of roomCheckKeys) {
      const row = page.locator(`[data-item="${item}"]`)
      await row.getByRole("button", { name: item === "sound" ? readiness.answers.fail : readiness.answers.pass, exact: true }).click()
      if (item === "sound") {
        await row.locator("textarea").fill("Loa bên phải không có tiếng")
        await row.getByRole("button", { name: readiness.check.saveFail }).click()
      }
      await page.locator(`[data-item="${item}"][data-sent="received"]`).waitFor()
    }
    await page.getByText(readiness.check.done(roomCheckKeys.length)).waitFor()
    await expectUsable(page)
    await picture(page, "checklist-phone")
    await leave()

    await Promise.all(accounts.filter((each) => each.role === "technician" && each !== technician).map(async (each) => {
      const bearer = await token(each)
      const siteId = sites.get(each.account.replace("ky-thuat.", ""))!
      await ask(platform, bearer, "POST /api/v1/meetings/:id/sites/:siteId/presence", `/api/v1/meetings/${meetingId}/sites/${siteId}/presence`)
      for (const item of roomCheckKeys) {
        await ask(platform, bearer, "POST /api/v1/meetings/:id/sites/:siteId/checks", `/api/v1/meetings/${meetingId}/sites/${siteId}/checks`, { item, verdict: "pass", note: "" })
      }
    }))
  })

  it("a registration over the same hour is told what it clashes with, and when the sites are free", async () => {
    const { registration: first } = await ask(platform, await token(account("registrant")), "GET /api/v1/registrations/:id", `/api/v1/registrations/${registrationId}`)
    const opensAt = new Date(first.request.opensAt)
    const page = await visit("desk", account("registrant"))
    await page.goto("/registrations/new")
    await page.locator("input[name=secrets][value=no]").check()
    await page.getByRole("button", { name: registration.form.proceed }).click()
    await page.locator("#subject").fill("Họp giao ban tài chính")
    await page.locator("#chair").fill("Nguyễn Đình Phúc")
    const closesAt = new Date(opensAt.getTime() + 20 * 60_000)
    for (const [field, instant] of [["opensAt", opensAt], ["closesAt", closesAt]] as const) {
      await page.locator(`#${field}`).fill(typedDay(instant))
      await page.locator(`#${field}-time`).fill(localTime(instant))
    }
    await page.locator("#mainSiteId").selectOption({ label: "Sở Tài chính" })
    await page.getByRole("checkbox", { name: "Sở Y tế" }).check()
    const rulings = page.getByRole("complementary")
    await rulings.getByText(`trùng với ${first.number}`).waitFor()
    await rulings.getByText(ui.alternatives.title).waitFor()
    await expectUsable(page)
    await picture(page, "clash-desk")
    await rulings.getByRole("button", { name: ui.alternatives.choose }).first().click()
    await rulings.getByText("Các điểm cầu đều trống trong khung giờ này").waitFor()
    // Right after the first meeting; where that is past working hours, on another day.
    const [day, time] = [await page.locator("#opensAt").inputValue(), await page.locator("#opensAt-time").inputValue()]
    if (day === typedDay(opensAt)) expect(time).toBe(localTime(new Date(first.request.closesAt)))
    await leave()
  })

  it("the operator watches the check close by itself, 27 ready and one not", async () => {
    const page = await visit("desk", account("operator"))
    await page.goto(`/meetings/${meetingId}/readiness`)
    // A quick machine reaches this step early: what is waited for is the opening, not a number of seconds.
    const { registration: approved } = await ask(platform, await token(account("registrant")), "GET /api/v1/registrations/:id", `/api/v1/registrations/${registrationId}`)
    const timeout = new Date(approved.request.opensAt).getTime() - Date.now() + 30_000
    await page.getByText(readiness.board.frozenCounts(27, 28)).waitFor({ timeout })
    await page.getByText("Loa bên phải không có tiếng").first().waitFor()
    await page.locator("[data-somebody-at=\"28\"]").waitFor()
    await expectUsable(page)
    await picture(page, "readiness-desk")
    await leave()
  })

  it("the operator runs the meeting: connected by the clock, muted, one site lost and back, ended", async () => {
    const page = await visit("desk", account("operator"))
    await page.goto(`/meetings/${meetingId}/live`)
    await page.locator("[data-connected=\"28\"]").waitFor({ timeout: 90_000 })
    expect(await participants(platform)).toHaveLength(28)
    await expectUsable(page)

    await page.getByRole("button", { name: meetingWords.live.muteAll("").trim() }).click()
    await page.waitForFunction(() => document.querySelectorAll("[data-microphones=muted]").length === 27)
    expect((await participants(platform)).filter(({ microphones }) => microphones === "open").map(({ station }) => station)).toEqual([mainSite])

    const sites = await siteIds()
    const tile = (look: string) => page.locator(`[data-site="${sites.get(unlucky)}"][data-look${look}]`)
    await setFault(platform, unlucky, "power-cut", true)
    await page.locator("[data-connected=\"27\"]").waitFor()
    expect(await participants(platform)).toHaveLength(27)
    await page.locator(`[data-site="${sites.get(unlucky)}"]:not([data-look="connected"])`).first().waitFor()
    await expectUsable(page)
    await picture(page, "live-lost-desk")
    await setFault(platform, unlucky, "power-cut", false)
    await tile("=\"connected\"").waitFor()
    await page.locator("[data-connected=\"28\"]").waitFor()
    expect((await participants(platform)).map(({ station }) => station)).toContain(unlucky)

    await page.getByRole("button", { name: meetingWords.live.openAll }).click()
    await page.waitForFunction(() => document.querySelectorAll("[data-site][data-microphones=open]").length === 28)
    expect((await participants(platform)).every(({ microphones }) => microphones === "open")).toBe(true)
    await picture(page, "live-desk")

    await page.getByRole("button", { name: meetingWords.live.end }).click()
    const dialog = page.getByRole("dialog")
    await dialog.locator("#conclusion").fill("Các điểm cầu thực hiện theo công điện")
    await expectUsable(page)
    await dialog.getByRole("button", { name: meetingWords.live.end }).click()
    await page.getByText(meetingWords.live.finished).first().waitFor()
    await page.goto(`/meetings/${meetingId}/close-out`)
    await page.getByText(meetingWords.record.totals.present(28, 28), { exact: true }).waitFor()
    expect(await participants(platform)).toEqual([])
    await leave()
  })

  it("the leader reads the record on a phone", async () => {
    const page = await visit("phone", account("leader"))
    await page.goto(`/meetings/${meetingId}/close-out`)
    await page.getByText(meetingWords.record.totals.present(28, 28), { exact: true }).waitFor()
    await page.getByText("Các điểm cầu thực hiện theo công điện").first().waitFor()
    await expectUsable(page)
    await picture(page, "record-phone")
    await leave()
  })
})

describe("every page, for each of its readers, on a desk and on a phone", () => {
  const pages: ReadonlyArray<readonly [DemoAccount["role"], () => ReadonlyArray<string>]> = [
    ["registrant", () => ["/", "/registrations", "/registrations/waitlist", "/registrations/preemptions", `/registrations/${registrationId}`, "/meetings", "/regulation"]],
    ["approver", () => ["/", "/approvals", "/registrations", "/registrations/waitlist", "/registrations/preemptions", "/notices", `/meetings/${meetingId}`]],
    ["operator", () => [
      "/", "/meetings", `/meetings/${meetingId}`, `/meetings/${meetingId}/readiness`, `/meetings/${meetingId}/live`,
      `/meetings/${meetingId}/close-out`, "/sites", `/sites/${faulty}`, `/display/${faulty}`, "/directory", "/endpoints", "/journal"
    ]],
    ["technician", () => ["/", "/meetings", "/notices", "/duties", `/sites/${faulty}`]],
    ["leader", () => ["/", "/meetings", "/duties", "/timeline", "/timeline?view=week", `/meetings/${meetingId}/live`]],
    ["administrator", () => ["/", "/sites/administration", "/sites/closing", "/sites/import", `/sites/${faulty}`, "/officers", "/regulation", "/regulation/articles", "/regulation/holidays", "/regulation/draft", "/regulation/history", "/responsibilities", "/journal", "/endpoints"]]
  ]
  const inTheDark = new Set<string>()
  for (const [role, paths] of pages) {
    it(`${role}, at both sizes`, async () => {
      const page = await visit("desk", account(role))
      for (const path of paths()) {
        await page.goto(path)
        await page.locator("#main h1").first().waitFor()
        // A page's colours are the same for every reader, and on every screen.
        if (inTheDark.has(path)) await expectUsableToo(page)
        else await expectUsableInBothThemes(page)
        inTheDark.add(path)
        await page.setViewportSize(sizes.phone)
        await expectFitting(page)
        await page.setViewportSize(sizes.desk)
      }
      await leave()
    })
  }

  it("speaks English when asked, and keeps to it", async () => {
    const page = await visit("desk", account("operator"))
    await page.getByRole("link", { name: shell.switchTo.en }).or(page.getByRole("button", { name: shell.switchTo.en })).first().click()
    await page.locator("html[lang=en]").waitFor()
    await page.goto("/meetings")
    await page.locator("html[lang=en]").waitFor()
    await expectUsable(page)
    await leave()
  })

  it("keeps to the theme that was chosen, from the first paint on", async () => {
    const page = await visit("desk", account("operator"))
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.locator("summary", { hasText: account("operator").officerName }).click()
    await page.getByText(shell.theme.dark, { exact: true }).click()
    const dark = await ground()
    expect(dark).not.toBe(light)
    await expectUsable(page)
    // Whatever a script does later comes too late: the theme is there with the first styles.
    await page.addInitScript(() => addEventListener("DOMContentLoaded", () => (document.documentElement.dataset["first"] = document.documentElement.dataset["theme"] ?? "")))
    await page.goto("/meetings")
    expect(await page.locator("html").getAttribute("data-first")).toBe("dark")
    expect(await ground()).toBe(dark)
    await page.emulateMedia({ media: "print" })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light")
    await leave()
  })

  it("prints the day's schedule as a document, without the screen's chrome", async () => {
    const page = await visit("desk", account("operator"))
    await page.goto("/meetings")
    await page.getByRole("button", { name: meetingWords.list.print }).waitFor()
    await page.emulateMedia({ media: "print" })
    for (const printed of [ui.paper.nation, ui.paper.times(zone.words.vi)]) await page.getByText(printed).waitFor()
    await page.getByRole("heading", { name: meetingWords.list.paper.name.day }).waitFor()
    await page.getByRole("cell", { name: subject }).waitFor()
    // The sites at work, each with its officer.
    expect(await page.locator(".paper table").last().locator("tbody tr").count()).toBe(28)
    expect(await page.locator("header:visible, nav:visible").evaluateAll((all) => all.filter((each) => each.closest(".paper") === null).length)).toBe(0)
    await page.emulateMedia({ media: "screen" })
    await leave()
  })

  it("finds a meeting, a site and a page from the keyboard, without diacritics", async () => {
    const page = await visit("desk", account("operator"))
    await page.goto("/")
    for (const [typed, path] of [["giao ban truc tuyen", `/meetings/${meetingId}`], ["so tai chinh", `/sites/${faulty}`], ["nhat ky", "/journal"]] as const) {
      await page.keyboard.press("/")
      const field = page.getByRole("combobox")
      await field.pressSequentially(typed)
      await page.getByRole("option").first().waitFor()
      if (path === "/journal") await expectUsable(page)
      await page.keyboard.press("Enter")
      await page.waitForURL(`**${path}`)
      expect(new URL(page.url()).pathname).toBe(path)
    }
    await leave()
  })
})
