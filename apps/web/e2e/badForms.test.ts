import { addDays, localDate } from "@diemcau/core/Instant"
import type { Browser, Locator, Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { amendment } from "../src/lib/words/vi/amendment.ts"
import { approval } from "../src/lib/words/vi/approval.ts"
import { attendance } from "../src/lib/words/vi/attendance.ts"
import { delegation } from "../src/lib/words/vi/delegation.ts"
import { directory } from "../src/lib/words/vi/directory.ts"
import { estate } from "../src/lib/words/vi/estate.ts"
import { keeping } from "../src/lib/words/vi/keeping.ts"
import { maintenance } from "../src/lib/words/vi/maintenance.ts"
import { meeting } from "../src/lib/words/vi/meeting.ts"
import { officers } from "../src/lib/words/vi/officers.ts"
import { papers } from "../src/lib/words/vi/papers.ts"
import { registration } from "../src/lib/words/vi/registration.ts"
import { regulation } from "../src/lib/words/vi/regulation.ts"
import { series } from "../src/lib/words/vi/series.ts"
import { waitlist } from "../src/lib/words/vi/waitlist.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectUsable, openBrowser, openVisitor, picture, sizes, type Size, type Visitor } from "./visitor.ts"

/**
 * Every form into which something is typed, with what nobody should type: nothing at all, letters that can not be seen,
 * far too much, days that are not, numbers in words. It is told beside the field, and nothing is sent or lost. Forms in which
 * one only chooses (what a notice is sent for, within which days one waits for a place) can not be filled in wrongly.
 */

/** Letters that turn the direction of what follows, and one of no width: pasted unseen, and taken by nothing. */
const hidden = "Họp \u202egiao\u200b ban hằng tuần"
const long = "Họp giao ban hằng tuần ".repeat(250).trim()
const fine = "Nội dung ghi thử một lần"

interface Form {
  readonly what: string
  readonly role: DemoAccount["role"]
  readonly size: Size
  readonly path: string | (() => string)
  /** What is done until the form is there. */
  readonly open?: (page: Page) => Promise<unknown>
  readonly within?: string
  readonly submit?: string
  /** What is right, by the end of the field's id, where any words would not do. */
  readonly right?: Readonly<Record<string, string>>
  /** Each submission has these wrong, by the end of the field's id. */
  readonly wrong?: ReadonlyArray<Readonly<Record<string, string>>>
  /** Left as it is proposed, sending it is right, or changes nothing. */
  readonly mayBeEmpty?: true
  /** Its texts are those of a form before it. */
  readonly onlyWrong?: true
  /** Takes as much as anybody types. */
  readonly mayBeLong?: true
}

const press = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).first().click()
const pressOf = (name: RegExp | string) => (page: Page) => page.getByRole("button", { name }).first().click()
const typed = (day: string): string => day.split("-").reverse().join("/")
const today = localDate(new Date())
const later = (days: number): string => typed(addDays(today, days))
const toForm = async (page: Page): Promise<void> => {
  await page.locator("input[name=secrets][value=no]").check()
  await page.getByRole("button", { name: registration.form.proceed }).click()
  await page.locator("#subject").waitFor()
}
const choose = (name: string) => (page: Page) => page.getByRole("radio", { name }).check()
const toAnswer = (answer: string) => async (page: Page): Promise<void> => {
  await page.locator("#attendance").getByRole("button", { name: attendance.give }).first().click()
  await page.getByRole("radio", { name: answer, exact: true }).check()
}
/** Has no account yet. */
const newcomer = "Nguyễn Văn Mới"
const request = {
  contactPhone: "0912345678", contactEmail: "ha@tinh.gov.vn", headcount: "12", opensAt: later(20), "opensAt-time": "08:00", closesAt: later(20), "closesAt-time": "10:00"
}

const forms: ReadonlyArray<Form> = [
  { what: "signing in", role: "registrant", size: "phone", path: "/sign-in", within: "form:has(#account)" },
  {
    what: "a registration", role: "registrant", size: "phone", path: "/registrations/new", open: toForm, within: "form:has(#subject)", right: request,
    wrong: [
      { opensAt: "31/02/2027", closesAt: "ngày mai", headcount: "hai mươi", contactPhone: "không có", contactEmail: "ha.tinh" },
      { "opensAt-time": "24:00", "closesAt-time": "chiều" }, { closesAt: later(19) }
    ]
  },
  {
    what: "a series", role: "registrant", size: "desk", path: "/registrations/new", within: "form:has(#subject)", right: { ...request, every: "1", until: later(60) },
    open: async (page) => {
      await toForm(page)
      await page.locator("#repeats").selectOption("week")
    },
    onlyWrong: true, wrong: [{ until: "30/02/2027" }, { until: later(10) }, { every: "hai" }]
  },
  { what: "a template", role: "registrant", size: "phone", path: "/registrations/templates/new", within: "form:has(#template-name)", open: press(registration.form.addCheck), right: { ...request, minutes: "60" }, wrong: [{ minutes: "một giờ" }] },
  {
    what: "a change of a meeting", role: "approver", size: "desk", path: () => `/meetings/${scheduled}/change`, within: "form:has(#reason)", mayBeEmpty: true,
    right: { opensAt: later(21), closesAt: later(21), "opensAt-time": "09:00", "closesAt-time": "11:00" }, wrong: [{ closesAt: later(20) }, { opensAt: "31/02/2027" }]
  },
  { what: "a cancellation", role: "approver", size: "phone", path: () => `/meetings/${scheduled}`, open: press(meeting.file.cancel) },
  { what: "a postponement", role: "approver", size: "desk", path: () => `/meetings/${scheduled}`, open: press(meeting.file.postponement.open) },
  {
    what: "the new day of a postponed meeting", role: "approver", size: "phone", path: () => `/meetings/${postponed}`, open: press(meeting.file.postponement.setDate),
    right: { opensAt: later(30), closesAt: later(30), "opensAt-time": "09:00", "closesAt-time": "11:00" }, wrong: [{ opensAt: "30/02/2027" }, { closesAt: later(29) }, { "closesAt-time": "25:00" }]
  },
  { what: "the hours of a series", role: "approver", size: "desk", path: () => `/registrations/${repeated}`, open: press(series.change), wrong: [{ "series-time": "chiều" }, { "series-minutes": "hai giờ" }], right: { "series-time": "14:00", "series-minutes": "60" } },
  { what: "papers", role: "registrant", size: "phone", path: () => `/meetings/${scheduled}/papers`, open: async (page) => {
    await press(papers.send)(page)
    await page.getByRole("dialog").getByRole("radio", { name: papers.form.secretsNo }).check()
    await page.locator("#papers").setInputFiles([1, 2].map((n) => ({ name: `bao-cao-${n}.pdf`, mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.7 ${n}`) })))
  } },
  { what: "an answer that a site attends", role: "operator", size: "phone", path: () => `/meetings/${scheduled}`, open: toAnswer(attendance.form.yes), right: { "-headcount": "5" }, wrong: [{ "-headcount": "năm" }] },
  { what: "an answer that it does not", role: "operator", size: "desk", path: () => `/meetings/${scheduled}`, open: toAnswer(attendance.form.no) },
  { what: "the end of a meeting", role: "operator", size: "desk", path: () => `/meetings/${running}/live`, open: press(meeting.live.end), mayBeEmpty: true },
  {
    what: "the conclusion of a meeting", role: "registrant", size: "phone", path: () => `/meetings/${ended}/papers`, right: { "conclusion-issued": later(0) },
    open: async (page) => {
      await press(`${papers.conclusion.record}: ${papers.conclusion.title}`)(page)
      await page.getByRole("radio", { name: papers.form.secretsNo }).check()
    },
    wrong: [{ "conclusion-issued": "31/02/2027" }, { "conclusion-issued": later(400) }]
  },
  { what: "a refusal", role: "approver", size: "desk", path: () => `/approvals/${pending}`, open: choose(approval.choices.refuse), within: "form:has(textarea)" },
  {
    what: "an approval on a condition", role: "approver", size: "phone", path: () => `/approvals/${pending}`, open: choose(approval.choices["approve-conditions"]), within: "form:has(textarea)",
    right: { "met-by": later(4) }, wrong: [{ "met-by": "31/02/2027" }, { "met-by": later(400) }]
  },
  { what: "a pre-emption refused", role: "approver", size: "phone", path: "/registrations/preemptions", open: press(waitlist.preemption.refuse) },
  { what: "a pre-emption asked for", role: "registrant", size: "desk", path: "/registrations/new", open: async (page) => {
    await toForm(page)
    for (const [id, value] of Object.entries({ subject: "Họp khẩn", chair: "Nguyễn Văn An", opensAt: later(20), "opensAt-time": "08:00", closesAt: later(20), "closesAt-time": "10:00" })) await page.locator(`#${id}`).fill(value)
    await page.locator("#kind").selectOption("emergency")
    await page.locator("#mainSiteId").selectOption(sites[0]!)
    await page.locator("#memberSiteIds").click()
    await press(waitlist.preemption.ask)(page)
  } },
  { what: "leaving the queue", role: "registrant", size: "phone", path: "/registrations/waitlist", open: press(waitlist.leave) },
  {
    what: "maintenance", role: "operator", size: "phone", path: "/maintenance", open: press(maintenance.plan),
    right: { "-from": later(9), "-from-time": "08:00", "-to": later(9), "-to-time": "10:00" },
    wrong: [{ "-from": "31/02/2027" }, { "-to": later(8) }, { "-to-time": "tám giờ" }]
  },
  {
    what: "a delegation", role: "operator", size: "desk", path: "/delegations", open: press(delegation.add), right: { "-from": later(1), "-to": later(3) },
    wrong: [{ "-from": "31/02/2027", "-to": "mai" }, { "-to": later(0) }, { "-from": later(-3) }]
  },
  { what: "the directory", role: "operator", size: "phone", path: "/directory", open: press(directory.issue.open), mayBeEmpty: true },
  { what: "a site", role: "administrator", size: "desk", path: "/sites/administration", open: press(keeping.addSite), right: { "-code": "so-moi", "-since": later(1) }, wrong: [{ "-code": "Sở Mới" }, { "-since": "31/02/2027" }] },
  { what: "a unit", role: "administrator", size: "phone", path: "/sites/administration", open: press(keeping.addUnit), right: { "-code": "so-moi", "-since": later(1) }, wrong: [{ "-code": "Sở Mới" }, { "-since": "31/02/2027" }] },
  { what: "units that close", role: "administrator", size: "desk", path: "/sites/administration", open: press(keeping.closeUnits), right: { "-day": later(40) }, wrong: [{ "-day": "31/02/2027" }] },
  { what: "sites that close", role: "administrator", size: "phone", path: "/sites/closing", within: "#closing", wrong: [{ "last-day": "31/02/2027" }] },
  { what: "a site that closed before today", role: "administrator", size: "desk", path: "/sites/closing?site=vp-ubnd", within: "#closing", mayBeEmpty: true, wrong: [{ "last-day": later(-9) }] },
  { what: "why a site closes", role: "administrator", size: "phone", path: "/sites/closing?site=vp-ubnd", open: press(keeping.siteClosing.assess), within: "form:has(#reason)" },
  { what: "a room", role: "administrator", size: "desk", path: "/sites/vp-ubnd", open: press(keeping.place.addRoom), right: { "-amount": "20" }, wrong: [{ "-amount": "hai mươi" }] },
  { what: "a line", role: "administrator", size: "phone", path: "/sites/vp-ubnd", open: press(keeping.place.addLine), right: { "-amount": "100" }, wrong: [{ "-amount": "trăm" }, { "-amount": "-5" }] },
  { what: "a display", role: "administrator", size: "phone", path: "/sites/vp-ubnd", within: "form:has(#display-name)" },
  { what: "an endpoint", role: "administrator", size: "phone", path: "/endpoints", open: press(estate.endpoints.add.open), right: { "-port": "22", "-host": "10.0.0.9", "-account": "admin" }, wrong: [{ "-port": "hai hai" }, { "-host": "http://10.0.0.9" }] },
  {
    what: "how an endpoint is reached", role: "administrator", size: "desk", path: "/endpoints", open: pressOf(new RegExp(`^${estate.endpoints.configureOf("")}`)), right: { "-port": "22", "-host": "10.0.0.9", "-account": "admin" },
    wrong: [{ "-port": "hai hai" }, { "-port": "70000" }, { "-host": "http://10.0.0.9" }]
  },
  { what: "an account", role: "administrator", size: "phone", path: "/officers", open: pressOf(officers.openAccountOf(newcomer)), right: { "-account": "nguyen-van-moi" }, wrong: [{ "-account": "Nguyễn Văn Mới" }, { "-account": "lanh-dao" }] },
  {
    what: "an officer with a further post", role: "administrator", size: "desk", path: "/officers", right: { "-phone": "0912345678", "-email": "an@tinh.gov.vn", "-from": later(1), "-to": later(9) },
    open: async (page) => {
      await press(officers.add)(page)
      await press(officers.form.addPost)(page)
    },
    wrong: [{ "-phone": "số máy lẻ", "-email": "an.tinh" }, { "-from": "31/02/2027" }, { "-to": later(0) }]
  },
  { what: "an article", role: "administrator", size: "phone", path: "/regulation/articles", open: press(amendment.articles.addOther), within: "#write", right: { chapter: "1", number: "7", from: later(2) }, wrong: [{ chapter: "một", number: "bảy" }, { from: "31/02/2027" }], mayBeLong: true },
  {
    what: "an instrument", role: "administrator", size: "desk", path: "/regulation/history", open: press(amendment.history.replace), within: "#replace",
    right: { issuedOn: later(-2), validFrom: later(30), chapters: "4", articles: "21" }, wrong: [{ issuedOn: "31/02/2026", validFrom: "sang năm" }, { chapters: "bốn", articles: "hai mốt" }]
  },
  { what: "a provision", role: "administrator", size: "phone", path: "/regulation", open: pressOf(regulation.amend.open), within: "form:has(#amount)", right: { amount: "3" }, wrong: [{ amount: "ba ngày" }], mayBeEmpty: true },
  { what: "a draft of the regulation", role: "administrator", size: "phone", path: "/regulation/draft", open: (page) => page.locator("#add").selectOption({ index: 1 }), within: "#draft", mayBeEmpty: true },
  { what: "the chain of approval", role: "administrator", size: "desk", path: "/regulation/approval", within: "#chains", wrong: [{ "province-0-days": "ba" }] },
  {
    what: "the year's holidays", role: "administrator", size: "phone", path: "/regulation/holidays?year=2027",
    open: async (page) => {
      await page.locator("#lines").fill("24/05/2027; Nghỉ của tỉnh; off; Provincial day")
      await press(amendment.holidays.save)(page)
    }
  },
  { what: "a password", role: "leader", size: "phone", path: "/password", within: "form:has(#again)", right: { current: "mật khẩu đang dùng", password: "mật khẩu mới đủ dài", again: "mật khẩu mới đủ dài" }, wrong: [{ password: "ngắn" }, { again: "mật khẩu mới khác hẳn" }] }
]

let platform: Platform
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>
let sites: ReadonlyArray<string>
let scheduled = ""
let postponed = ""
let pending = ""
let repeated = ""
let running = ""
let ended = ""
/** One browser for each role, and what it was answered to whatever it sent. */
const visitors = new Map<DemoAccount["role"], Visitor>()
let sent: Array<string> = []

const account = (role: DemoAccount["role"]) => accounts.find((each) => each.role === role)!
const prepare = async (): Promise<void> => {
  const token = async (role: DemoAccount["role"]): Promise<string> =>
    (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account: account(role).account, password: account(role).password })).token
  const [registrant, approver, operator, administrator] = [await token("registrant"), await token("approver"), await token("operator"), await token("administrator")]
  sites = (await ask(platform, registrant, "GET /api/v1/sites", "/api/v1/sites")).sites.map(({ id }) => id)
  const wish = (kind: "professional" | "emergency", days: number) => ({
    subject: "Giao ban", chair: "Nguyễn Văn An", chairPosition: "", kind, opensAt: `${addDays(today, days)}T08:00:00+07:00`, closesAt: `${addDays(today, days)}T10:00:00+07:00`,
    mainSiteId: sites[0]!, memberSiteIds: [sites[1]!], attendees: "", documentNumber: "", document: null, needs: { presentation: false, recording: false, notes: "" },
    contact: { name: "Hà", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
  }) as const
  const register = async (days: number): Promise<string> =>
    (await ask(platform, registrant, "POST /api/v1/registrations", "/api/v1/registrations", { containsStateSecrets: false, request: wish("professional", days) })).registration.id
  const approve = async (id: string): Promise<string> =>
    (await ask(platform, approver, "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${id}/approval`, { remarks: "" })).registration.meetingId!
  scheduled = await approve(await register(20))
  postponed = await approve(await register(22))
  await ask(platform, approver, "POST /api/v1/meetings/:id/postponement", `/api/v1/meetings/${postponed}/postponement`, { ground: "instruction", reason: "Theo chỉ đạo của lãnh đạo" })
  pending = await register(24)
  const start = async (days: number): Promise<string> => {
    const id = await approve(await register(days))
    await ask(platform, operator, "POST /api/v1/meetings/:id/connection", `/api/v1/meetings/${id}/connection`, { reason: "Mở sớm để thử đường truyền" })
    return id
  }
  ended = await start(26)
  await ask(platform, operator, "POST /api/v1/meetings/:id/closing", `/api/v1/meetings/${ended}/closing`, {})
  running = await start(28)
  const { units } = await ask(platform, administrator, "GET /api/v1/officers", "/api/v1/officers")
  await ask(platform, administrator, "POST /api/v1/officers", "/api/v1/officers", {
    name: newcomer, position: "", phone: "0912345678", email: "", unitId: units[0]!.id, roles: ["registrant"], siteIds: [], posts: []
  })
  const planned = await ask(platform, registrant, "POST /api/v1/series", "/api/v1/series", {
    containsStateSecrets: false, request: wish("professional", 40), rule: "FREQ=WEEKLY;COUNT=3", skip: [], skipClashing: false
  })
  repeated = planned.registration.id
  await approve(repeated)
  await ask(platform, registrant, "POST /api/v1/preemptions", "/api/v1/preemptions", { containsStateSecrets: false, request: wish("emergency", 20), reason: "Ứng phó bão số 5" })
  await ask(platform, registrant, "POST /api/v1/waitlist", "/api/v1/waitlist", {
    containsStateSecrets: false, request: wish("professional", 20), window: { from: wish("professional", 20).opensAt, to: wish("professional", 20).closesAt }
  })
}

beforeAll(async () => {
  platform = await startPlatform()
  browser = await openBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  await prepare()
})
afterAll(async () => {
  for (const visitor of visitors.values()) await visitor.close()
  await browser?.close()
  await platform?.stop()
})

/** What is asked to be shown, and a draft that is kept, is no change of anything. */
const harmless = /assessment|diff$|\/drafts\/|\/attachments$|\/sessions$|\/notices\/read$/
const pageOf = async ({ role, path }: Form): Promise<Page> => {
  const visitor = visitors.get(role) ?? await openVisitor(browser, platform.origin, "desk")
  if (!visitors.has(role)) {
    visitors.set(role, visitor)
    visitor.page.on("response", (answer) => {
      const { pathname } = new URL(answer.url())
      if (answer.status() >= 500 || answer.ok() && answer.request().method() !== "GET" && !harmless.test(pathname)) sent.push(`${answer.request().method()} ${pathname}: ${answer.status()}`)
    })
  }
  if (path !== "/sign-in" && !(await visitor.page.context().cookies()).some(({ name }) => name.endsWith("diemcau"))) await enterAs(visitor.page, account(role))
  sent = []
  return visitor.page
}

interface Told {
  readonly wrong: ReadonlyArray<{ readonly id: string; readonly sentence: string }>
  readonly focused: boolean
  readonly repeated: ReadonlyArray<string>
}
/** What the form says now: of each field that is wrong its sentence; whether the first of them, or their list, has the focus. */
const told = (form: Locator): Promise<Told> => form.evaluate((element): Told => {
  const wrong = [...element.querySelectorAll<HTMLElement>("[aria-invalid=true]")].filter((each) => each.getClientRects().length > 0)
  const sentenceOf = (each: HTMLElement): string => {
    const ids = each.getAttribute("aria-describedby") ?? each.closest("fieldset")?.getAttribute("aria-describedby") ?? ""
    return ids.split(" ").filter((id) => id.endsWith("-fault")).map((id) => document.getElementById(id)?.innerText.trim() ?? "").join(" ")
  }
  const beside = wrong.map((each) => ({ id: each.id, sentence: sentenceOf(each) }))
  const alerts = [...element.querySelectorAll<HTMLElement>(".fault[role=alert]:not([id$=-fault])")].map(({ innerText }) => innerText.trim())
  return {
    wrong: beside, focused: document.activeElement === wrong[0] || document.activeElement?.getAttribute("role") === "alert",
    repeated: alerts.filter((text) => text !== "" && beside.some(({ sentence }) => sentence === text))
  }
})

it.each(forms.map((form) => [form.what, form] as const))("%s: what is wrong is told beside each field, and nothing typed is lost", async (_what, form) => {
  const page = await pageOf(form)
  await page.setViewportSize(sizes[form.size])
  await page.goto(typeof form.path === "string" ? form.path : form.path())
  await form.open?.(page)
  const inside = page.locator(form.within ?? "[role=dialog] form").last()
  await inside.waitFor()
  /** Text of every kind; days, hours and numbers have their own keyboard. */
  const texts = inside.locator("input:not([type=checkbox], [type=radio], [type=search], [type=file], [type=date], [inputmode], [readonly], [aria-hidden=true]):visible, textarea:visible")
  const field = (end: string): Locator => inside.locator(`[id$="${end}"]`).and(inside.locator("input, textarea")).first()
  const ids = await texts.evaluateAll((found) => found.map((each) => ({ id: each.id, secret: each.getAttribute("type") === "password" })))
  const right = Object.entries(form.right ?? {})
  /** Fills each text with what `text` says, all else with what is right, and chooses where something is to be chosen. */
  const fill = async (text: (id: string) => string): Promise<void> => {
    for (const [end, value] of right) if (await field(end).count() > 0) await field(end).fill(value)
    for (const { id } of ids) await inside.locator(`[id="${id}"]`).fill(text(id))
    for (const select of await inside.locator("select:visible").all()) {
      if (await select.inputValue() !== "") continue
      const value = await select.evaluate((element: HTMLSelectElement) => [...element.options].find((option) => !option.disabled && option.value !== "")?.value)
      if (value !== undefined) await select.selectOption(value)
    }
  }
  const submit = async (): Promise<Told> => {
    await inside.locator("button[type=submit]:enabled").last().click()
    await inside.locator("[aria-invalid=true]").first().waitFor()
    return told(inside)
  }
  const expectSound = ({ wrong, focused, repeated }: Told): void => {
    expect({ silent: wrong.filter(({ sentence }) => sentence === ""), focused, repeated }).toEqual({ silent: [], focused: true, repeated: [] })
    expect(sent).toEqual([])
  }
  const rightOf = (id: string): string => right.find(([end]) => id.endsWith(end))?.[1] ?? fine

  // No keyboard gets past these; what pastes for a person, or remembers for him, may.
  await inside.evaluate((element) => element.querySelectorAll("[maxlength]").forEach((each) => each.removeAttribute("maxlength")))

  // Nothing at all.
  if (form.mayBeEmpty !== true && form.onlyWrong !== true) {
    for (const { id } of ids) await inside.locator(`[id="${id}"]`).fill("")
    expectSound(await submit())
  }
  // What can not be seen, and far too much: told at every text, and kept.
  const readable = form.onlyWrong === true ? [] : ids.filter(({ secret }) => !secret)
  for (const [what, text] of [["hidden", hidden], ["long", long]] as const) {
    if (readable.length === 0 || what === "long" && form.mayBeLong === true) continue
    await fill(() => text)
    const found = await submit()
    expectSound(found)
    expect(readable.filter(({ id }) => !found.wrong.some((one) => one.id === id)).map(({ id }) => `${what}: ${id}`)).toEqual([])
    for (const { id } of readable) expect(await inside.locator(`[id="${id}"]`).inputValue()).toBe(text)
    if (what === "hidden") {
      await picture(page, `bad-${form.what.replaceAll(" ", "-")}`)
      await expectUsable(page)
    }
    // Mended, nothing is wrong any more.
    await fill(rightOf)
    const unticked = inside.locator("input[type=checkbox][aria-invalid=true]")
    while (await unticked.count() > 0) await unticked.first().check()
    await page.locator("body").evaluate(() => new Promise(requestAnimationFrame))
    expect((await told(inside)).wrong).toEqual([])
  }
  for (const wrong of form.wrong ?? []) {
    await fill(rightOf)
    for (const [end, value] of Object.entries(wrong)) await field(end).fill(value)
    const found = await submit()
    expectSound(found)
    for (const [end, value] of Object.entries(wrong)) {
      expect(found.wrong.map(({ id }) => id).some((id) => id.endsWith(end)), `${end}: ${value} is told, among ${JSON.stringify(found.wrong)}`).toBe(true)
      expect(await field(end).inputValue()).toBe(value)
    }
  }
})

it("a list of sites: what can not be read is told, what is wrong in it row by row, and what was pasted stays", async () => {
  const page = await pageOf({ what: "", role: "administrator", size: "phone", path: "/sites/import" })
  await page.setViewportSize(sizes.phone)
  await page.goto("/sites/import")
  const { importing } = keeping
  for (const bytes of [Buffer.from("PK\u0003\u0004 no spreadsheet"), Buffer.alloc(300, 0xff)]) {
    await page.locator("#file").setInputFiles({ name: "diem-cau.xlsx", mimeType: "application/octet-stream", buffer: bytes })
    await page.locator("[role=alert]", { hasText: /\S/ }).waitFor()
    expect(await page.locator("#preview").count()).toBe(0)
  }
  await page.getByText(importing.paste, { exact: true }).click()
  const table = page.locator("#table")
  for (const text of [hidden, `Mã;Điểm cầu;Mã đơn vị;Số chỗ\nvp-ubnd;Văn phòng;vp-ubnd;40\nXã Mới;${hidden};;hai mươi\n;;;`]) {
    await table.fill(text)
    await page.getByRole("button", { name: importing.read, exact: true }).click()
    await page.locator("#preview:focus").waitFor()
    expect(await page.getByRole("row").count()).toBeGreaterThan(1)
    expect(await page.getByRole("button", { name: /^Ghi \d/ }).count()).toBe(0)
    expect(await table.inputValue()).toBe(text)
  }
  await expectUsable(page)
  expect(sent).toEqual([])
})
