import { AxeBuilder } from "@axe-core/playwright"
import { chromium, type Browser, type Locator, type Page } from "playwright-core"
import { expect } from "vitest"
import { readiness } from "../src/lib/words/vi/readiness.ts"
import type { DemoAccount } from "./platform.ts"

export const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const
export type Size = keyof typeof sizes

/** Long enough for a busy machine; a step that takes longer has failed. */
const patience = 30_000

/** Works without a network, a display or a sandbox of its own. */
const flags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"
]

export const openBrowser = (more: ReadonlyArray<string> = []): Promise<Browser> =>
  chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: [...flags, ...more] })

/** A browser with a camera and a microphone that it makes up, and nobody who has to allow them. */
export const openFilmedBrowser = (): Promise<Browser> =>
  openBrowser(["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--allow-loopback-in-peer-connection", "--autoplay-policy=no-user-gesture-required"])

const pictures = new URL("../var/e2e/", import.meta.url).pathname

/** A page of the product hears a click only once it has woken up; whoever opens one waits for that. */
const answering = (page: Page): Page => {
  const goto = page.goto.bind(page)
  page.goto = async (...where) => {
    const answer = await goto(...where)
    const ours = await page.evaluate(() => Object.keys(globalThis).some((name) => name.startsWith("__sveltekit")))
    if (ours) await page.locator("html[data-ready]").waitFor({ state: "attached" })
    return answer
  }
  return page
}

/** A person's own browser, not signed in. Whatever its page complains about fails the test at `close`. */
export interface Visitor {
  readonly page: Page
  close(): Promise<void>
}

export const openVisitor = async (browser: Browser, origin: string, size: Size): Promise<Visitor> => {
  const context = await browser.newContext({ baseURL: origin, viewport: sizes[size], locale: "vi-VN", reducedMotion: "reduce", hasTouch: size === "phone" })
  context.setDefaultTimeout(patience)
  const page = answering(await context.newPage())
  const complaints: Array<string> = []
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)))
  page.on("console", (message) => {
    if (message.type() === "error" && !refused.test(message.text())) complaints.push(message.text())
  })
  return {
    page,
    close: async () => {
      // As a person closes it: what it says on its way out is said.
      await page.close()
      await context.close()
      expect(complaints).toEqual([])
    }
  }
}

/** The browser notes every refusal of the platform on the console; a refusal is an answer, not a fault. */
const refused = /^Failed to load resource: the server responded with a status of (401|403|404|409|415|422)/

type Demo = Pick<DemoAccount, "account" | "password" | "officerName">

/** Signed in already, as a browser is that was used before; what the sign-in page itself does is shown by `enterByHand`. */
export const enterAs = async (page: Page, { account, password, officerName }: Demo, path = "/"): Promise<void> => {
  const answer = await page.context().request.post("/api/v1/sessions", { data: { account, password, cookie: true } })
  expect(answer.status()).toBe(201)
  await page.goto(path)
  await page.locator("summary", { hasText: officerName }).waitFor()
}

/** Signs in by the sign-in page's row for a demo account. */
export const enterByHand = async (page: Page, { account, officerName }: Demo): Promise<void> => {
  await page.goto("/sign-in")
  await page.locator(`button[data-account="${account}"]:enabled`).click()
  await page.locator("summary", { hasText: officerName }).waitFor()
}

/** Only what is wrong is gathered, in the page itself: twice as fast, and no page of ours holds another's frame. */
const audit = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] })

/** The page as everybody can use it: nothing axe objects to, and nothing cut off at the side. */
export const expectUsable = (page: Page): Promise<void> => expectSound(page, audit(page))

/** The same page for another reader: its colours are known. */
export const expectUsableToo = (page: Page): Promise<void> => expectSound(page, audit(page).disableRules(["color-contrast"]))

/** The same page on another screen: what it says is known to be sound, and where it stands is new. */
export const expectFitting = (page: Page): Promise<void> => expectSound(page, audit(page).withRules(["target-size", "scrollable-region-focusable"]))

const expectSound = async (page: Page, rules: AxeBuilder): Promise<void> => {
  const { violations } = await rules.analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target.join(" ")).slice(0, 4).join(" | ")}`)
  const cutOff = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    return wide.filter((element) => !wide.includes(element.parentElement!)).map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
  })
  const path = new URL(page.url()).pathname
  expect({ path, found, cutOff }).toEqual({ path, found: [], cutOff: [] })
}

/** The same, in the dark as well: there only the colours differ. */
export const expectUsableInBothThemes = async (page: Page): Promise<void> => {
  await expectUsable(page)
  await page.emulateMedia({ colorScheme: "dark" })
  const { violations } = await audit(page).withRules(["color-contrast"]).analyze()
  const found = violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`))
  expect({ path: new URL(page.url()).pathname, found }).toEqual({ path: new URL(page.url()).pathname, found: [] })
  await page.emulateMedia({ colorScheme: "light" })
}

/** Tab, as a person without a mouse, until the focus is on `wanted`; what has the focus must be seen to have it. */
export const tabTo = async (page: Page, wanted: Locator, limit = 60): Promise<void> => {
  for (let step = 0; step < limit; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      const seen = await wanted.evaluate((element) => {
        const ring = (each: Element): boolean => getComputedStyle(each).outlineStyle !== "none" && getComputedStyle(each).outlineWidth !== "0px"
        return ring(element) || (element.closest("label") !== null && ring(element.closest("label")!))
      })
      expect(seen, `focus is visible on ${wanted}`).toBe(true)
      return
    }
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab did not reach ${wanted} in ${limit} steps`)
}

/** Types into the field that Tab reaches, over what stands there. */
export const fillByKeyboard = async (page: Page, field: Locator, text: string): Promise<void> => {
  await tabTo(page, field)
  await page.keyboard.press("ControlOrMeta+A")
  await page.keyboard.insertText(text)
}

/** Says to be at the site in passing, takes it back, and says it again. */
export const comeAfterAMistake = async (page: Page, seen: () => Promise<unknown>): Promise<void> => {
  const { presence } = readiness
  const press = (where: Page | Locator, name: string) => where.getByRole("button", { name, exact: true }).click()
  await press(page, presence.say)
  await press(page, presence.withdraw)
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("textbox").fill("Bấm nhầm, chưa đến điểm cầu")
  await expectUsable(page)
  await seen()
  await press(dialog, presence.withdraw)
  await page.getByText(presence.withdrawn).waitFor()
  await press(page, presence.say)
}

/** For people who want to look: with E2E_PICTURES=1 in the environment. What a person saw when a step failed is always taken. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env["E2E_PICTURES"] !== undefined || name.includes("failed")) await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })
}
