import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { meeting } from "../src/lib/words/vi/meeting.ts"
import { registration } from "../src/lib/words/vi/registration.ts"
import { shell } from "../src/lib/words/vi/shell.ts"
import { openGate, type Gate } from "./gate.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { openBrowser } from "./visitor.ts"

/** Seven tabs of one browser, and a line that breaks. The gate between browser and platform counts the streams. */

let platform: Platform
let gate: Gate
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let siteIds: ReadonlyArray<string>

const account = (role: DemoAccount["role"]) => accounts.find((each) => each.role === role)!
const token = async ({ account, password }: DemoAccount): Promise<string> =>
  (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account, password })).token

const openAs = async (role: DemoAccount["role"]): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: gate.origin, viewport: { width: 1440, height: 900 }, locale: "vi-VN", reducedMotion: "reduce" })
  context.setDefaultTimeout(20_000)
  await signIn(context, role)
  return context
}
const signIn = async (context: BrowserContext, role: DemoAccount["role"]): Promise<void> => {
  const { account: name, password } = account(role)
  const answer = await context.request.post("/api/v1/sessions", { data: { account: name, password, cookie: true }, headers: { "sec-fetch-site": "same-origin" } })
  expect(answer.status()).toBe(201)
}
const openTab = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(path)
  await page.locator("[data-live=online]").first().waitFor()
  return page
}
/** This device has all that it keeps for a time without the centre. */
const untilPrepared = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated")
}
let hour = 0
/** Something that every list of registrations shows. */
const register = async (subject: string): Promise<string> => {
  const opensAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + (24 + 2 * hour++) * 3_600_000)
  const sent = await ask(platform, await token(account("registrant")), "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject, chair: "Nguyễn Đình Phúc", chairPosition: "", opensAt: opensAt.toISOString(), closesAt: new Date(opensAt.getTime() + 3_600_000).toISOString(),
      mainSiteId: siteIds[0]!, memberSiteIds: [siteIds[1]!], attendees: "", documentNumber: "", document: null,
      needs: { presentation: false, recording: false, notes: "" }, contact: { name: "Lê Văn C", phone: "0912345678", email: "" },
      reason: "Mưa lũ diễn biến nhanh, cần chỉ đạo ngay", orderedBy: "Chủ tịch Ủy ban nhân dân tỉnh"
    }
  })
  return sent.registration.id
}
/** Two seconds are meant; a busy machine that paints seven tabs at once gets some more. */
const soon = { timeout: 5000 }

beforeAll(async () => {
  platform = await startPlatform()
  gate = await openGate(platform.origin)
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  siteIds = (await ask(platform, await token(account("operator")), "GET /api/v1/sites", "/api/v1/sites")).sites.map(({ id }) => id)
})
// One browser for each test, closed as a whole: to close a profile whose tabs share locks and a worker can wait for ever.
beforeEach(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.close())
afterAll(async () => {
  await gate?.stop()
  await platform?.stop()
})

/** A step here takes seconds; a browser that never answers is tried once more, a new one. */
const patience = { timeout: 90_000, retry: 1 }

describe("seven tabs of one browser", patience, () => {
  it("share one stream; each shows a change at once, also after the tab with the stream was closed", async () => {
    const context = await openAs("operator")
    let tabs: Array<Page> = []
    for (let index = 0; index < 7; index++) tabs.push(await openTab(context, "/registrations"))
    expect(gate.streams()).toBe(1)

    await register("Họp cho bảy thẻ")
    await Promise.all(tabs.map((tab) => tab.getByText("Họp cho bảy thẻ").first().waitFor(soon)))

    // The first tab has had the stream from the beginning.
    await tabs[0]!.close()
    tabs = tabs.slice(1)
    await vi.waitFor(() => expect([gate.streams(), gate.lastStream()]).toEqual([1, expect.stringMatching(/lastEventId=\d+$/)]), soon)
    await register("Họp sau khi đóng thẻ")
    await Promise.all(tabs.map((tab) => tab.getByText("Họp sau khi đóng thẻ").first().waitFor(soon)))
  })

  it("go on when the tab with the stream dies without a word: the browser gives its lock to the next", async () => {
    const context = await openAs("operator")
    const [dying, ...tabs] = [await openTab(context, "/registrations"), await openTab(context, "/registrations"), await openTab(context, "/registrations")]
    const crashed = dying.waitForEvent("crash")
    void (await context.newCDPSession(dying)).send("Page.crash").catch(() => undefined)
    await crashed
    await vi.waitFor(() => expect(gate.streams()).toBe(1), soon)
    await register("Họp sau khi thẻ chết")
    await Promise.all(tabs.map((tab) => tab.getByText("Họp sau khi thẻ chết").first().waitFor(soon)))
    expect(gate.streams()).toBe(1)
  })

  it("of one account hear nothing more once another has signed in, or after signing out", async () => {
    const context = await openAs("operator")
    const [first, second] = [await openTab(context, "/"), await openTab(context, "/meetings")]
    await signIn(context, "leader")
    const leader = await openTab(context, "/meetings")
    for (const page of [first, second]) await page.getByText(shell.replaced).waitFor(soon)
    await vi.waitFor(() => expect(gate.streams()).toBe(1), soon)
    const other = await openTab(context, "/")
    await leader.locator("summary", { hasText: account("leader").officerName }).click()
    await leader.getByRole("button", { name: shell.signOut }).click()
    await other.getByRole("link", { name: shell.signIn.title }).waitFor(soon)
    await vi.waitFor(() => expect(gate.streams()).toBe(0), soon)
  })
})

/** A page whose line opens only when it is let. */
const openUnheard = async (role: DemoAccount["role"], path: string) => {
  const page = await (await openAs(role)).newPage()
  const line = Promise.withResolvers<void>()
  const asked: Array<string> = []
  page.on("request", (request) => asked.push(new URL(request.url()).pathname))
  await page.route("**/api/v1/live*", async (route) => {
    await line.promise
    await route.continue()
  })
  await page.goto(path)
  return { page, asked, openLine: line.resolve }
}

describe("a page that is loaded whole", patience, () => {
  it("MUST show what was decided before its line was open, and asks again only for that", async () => {
    await register("Họp đã có khi mở trang")
    const { page, asked, openLine } = await openUnheard("operator", "/registrations")
    await page.getByText("Họp đã có khi mở trang").first().waitFor()
    await register("Họp chưa ai nghe")
    openLine()
    await page.getByText("Họp chưa ai nghe").first().waitFor(soon)
    expect(asked.filter((path) => path === "/api/v1/registrations")).toHaveLength(1)

    const quiet = await openUnheard("operator", "/registrations")
    quiet.openLine()
    await quiet.page.locator("[data-live=online]").first().waitFor()
    // Heard on the open line, and the first that it asks for.
    await register("Họp nghe được")
    await quiet.page.getByText("Họp nghe được").first().waitFor(soon)
    expect(quiet.asked.filter((path) => path === "/api/v1/registrations")).toHaveLength(1)
  })
})

describe("the control room", patience, () => {
  it("MUST show what the sites did while its line was not open yet", async () => {
    const [approver, operator] = [await token(account("approver")), await token(account("operator"))]
    const registrationId = await register("Họp khi chưa có dòng tin")
    const approved = await ask(platform, approver, "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${registrationId}/approval`, { remarks: "Cho phép, vì việc gấp" })
    const meetingId = approved.registration.meetingId!
    await ask(platform, operator, "POST /api/v1/meetings/:id/connection", `/api/v1/meetings/${meetingId}/connection`, { reason: "Mở sớm để thử đường truyền" })
    const connected = async () => (await ask(platform, operator, "GET /api/v1/meetings/:id/live", `/api/v1/meetings/${meetingId}/live`)).connected
    await vi.waitFor(async () => expect(await connected()).toBe(2), { timeout: 20_000 })

    const { page, asked, openLine } = await openUnheard("operator", `/meetings/${meetingId}/live`)
    const pictures = () => asked.filter((path) => path === `/api/v1/meetings/${meetingId}/live`).length
    await page.locator("[data-connected='2']").waitFor()
    await ask(platform, operator, "POST /api/v1/meetings/:id/sites/:siteId/hang-up", `/api/v1/meetings/${meetingId}/sites/${siteIds[1]}/hang-up`)
    await vi.waitFor(async () => expect(await connected()).toBe(1), { timeout: 20_000 })
    openLine()
    await page.locator("[data-connected='1']").waitFor(soon)
    expect(pictures()).toBe(1)

    // The same when the line opens again, and its picture is asked for once.
    await gate.cut()
    await page.getByText(meeting.live.serverLost).waitFor()
    await ask(platform, operator, "POST /api/v1/meetings/:id/sites/:siteId/redial", `/api/v1/meetings/${meetingId}/sites/${siteIds[1]}/redial`)
    await vi.waitFor(async () => expect(await connected()).toBe(2), { timeout: 20_000 })
    await gate.mend()
    await page.locator("[data-connected='2']").waitFor({ timeout: 10_000 })
    expect(pictures()).toBe(2)
    await ask(platform, operator, "POST /api/v1/meetings/:id/closing", `/api/v1/meetings/${meetingId}/closing`, {})
  })
})

describe("while the centre is away", patience, () => {
  it("the page stays with what was typed, says so, and goes on by itself", async () => {
    const context = await openAs("registrant")
    const page = await openTab(context, "/registrations/new")
    await page.locator("input[name=secrets][value=no]").check()
    await page.getByRole("button", { name: registration.form.proceed }).click()
    await page.locator("#subject").fill("Chưa gửi")
    await untilPrepared(page)

    await gate.cut()
    await page.locator("[data-away]").getByText(shell.offline).waitFor()
    await page.getByRole("link", { name: shell.nav.meetings }).first().click()
    await page.locator("[data-away]").getByText(shell.opening).waitFor()
    expect(await page.locator("#subject").inputValue()).toBe("Chưa gửi")
    await page.getByRole("button", { name: shell.stay }).click()
    await page.locator("[data-away]").getByText(shell.opening).waitFor({ state: "hidden" })
    expect(new URL(page.url()).pathname).toBe("/registrations/new")

    await gate.mend()
    await page.locator("[data-away]").waitFor({ state: "hidden" })
    expect(await page.locator("#subject").inputValue()).toBe("Chưa gửi")
  })

  it("an answer of 503 keeps the page too; the one that was asked for opens when the database is back", async () => {
    const context = await openAs("operator")
    const page = await openTab(context, "/sites")
    await untilPrepared(page)
    gate.answer503(true)
    await page.getByRole("link", { name: shell.nav.journal }).first().click()
    await page.locator("[data-away]").getByText(shell.opening).waitFor()
    await page.getByRole("heading", { level: 1, name: shell.nav.sites }).waitFor()
    gate.answer503(false)
    await page.waitForURL("**/journal")
    await page.locator("[data-away]").waitFor({ state: "hidden" })
    expect(await page.locator("#main h1").first().textContent()).toBe(shell.nav.journal)
  })

  it("a reload shows the designed page, and the page itself when the line is back", async () => {
    const context = await openAs("operator")
    const page = await openTab(context, "/meetings")
    await untilPrepared(page)
    await gate.cut()
    await page.reload()
    await page.locator("[data-away-page]").getByText(shell.awayTitle).waitFor()
    await gate.mend()
    await page.locator("#main h1").first().waitFor()
    expect(new URL(page.url()).pathname).toBe("/meetings")
  })
})
