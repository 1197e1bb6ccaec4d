import { execFileSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { networkInterfaces } from "node:os"
import { fileURLToPath } from "node:url"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { room as say } from "../src/lib/words/vi/room.ts"
import { ask, processOf, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterAs, expectUsable, openBrowser, openFilmedBrowser, openVisitor, tabTo, type Size, type Visitor } from "./visitor.ts"

/** A meeting in the browser: two people with made-up cameras, a real Janus between them, and what becomes of it when that dies. */

const pictures = new URL("../var/e2e/", import.meta.url).pathname
const janusCommand = "janus.jcfg"
const gatewayCommand = "apps/gateway/src/main.ts"

let platform: Platform
let filmed: Browser
let accounts: ReadonlyArray<DemoAccount>
let meetingId = ""
let visitors: Array<Visitor> = []
const seconds: Record<string, number> = {}

/** Janus leaves loopback out. Where there is nothing else, a preloaded shim hides from it that loopback is loopback. */
const loopbackOnly = (): Readonly<Record<string, string>> => {
  if (Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal, family }) => !internal && family === "IPv4"))) return {}
  const library = `${pictures}lo-shim.so`
  execFileSync("gcc", ["-shared", "-fPIC", "-o", library, fileURLToPath(new URL("../../../packages/media/test/lo-shim.c", import.meta.url)), "-ldl"])
  return { LD_PRELOAD: library, DIEMCAU_MEDIA_ADDRESS: "127.0.0.1" }
}

const account = (name: string): DemoAccount => accounts.find((each) => each.account === name)!
const token = async (name: string): Promise<string> => {
  const { account: user, password } = account(name)
  return (await ask(platform, "", "POST /api/v1/sessions", "/api/v1/sessions", { account: user, password })).token
}

/** A meeting of two sites, connected at once. */
const runMeeting = async (): Promise<string> => {
  const [registrant, approver, operator] = [await token("dang-ky"), await token("phe-duyet"), await token("dieu-hanh")]
  const { sites } = await ask(platform, registrant, "GET /api/v1/sites", "/api/v1/sites")
  const site = (code: string) => sites.find((each) => each.code === code)!.id
  const opensAt = new Date(Date.now() + 120_000)
  const { registration } = await ask(platform, registrant, "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Họp giao ban trên trình duyệt", chair: "Nguyễn Đình Phúc", chairPosition: "", opensAt: opensAt.toISOString(),
      closesAt: new Date(opensAt.getTime() + 45 * 60_000).toISOString(), mainSiteId: site("vp-ubnd"), memberSiteIds: [site("so-tai-chinh")], attendees: "",
      documentNumber: "", document: null, needs: { presentation: true, recording: false, notes: "" },
      contact: { name: "Trần Thị Thu Hà", phone: "0900 000 001", email: "" },
      reason: "Cần chỉ đạo ngay trong ngày", orderedBy: "Chủ tịch Ủy ban nhân dân tỉnh"
    }
  })
  const approved = await ask(platform, approver, "POST /api/v1/registrations/:id/approval", `/api/v1/registrations/${registration.id}/approval`, { remarks: "Cho phép, vì việc gấp" })
  const id = approved.registration.meetingId!
  await ask(platform, operator, "POST /api/v1/meetings/:id/connection", `/api/v1/meetings/${id}/connection`, { reason: "Kết nối sớm để thử tiếng" })
  return id
}

const visit = async (browser: Browser, name: string, size: Size = "desk"): Promise<Page> => {
  const visitor = await openVisitor(browser, platform.origin, size)
  visitors.push(visitor)
  // So that the test can count what comes in: the page keeps its peer connections to itself.
  await visitor.page.addInitScript(() => {
    const peers: Array<RTCPeerConnection> = []
    const Original = RTCPeerConnection
    Object.assign(globalThis, {
      peers,
      RTCPeerConnection: class extends Original {
        constructor(settings?: RTCConfiguration) {
          super(settings)
          peers.push(this)
        }
      }
    })
  })
  await enterAs(visitor.page, account(name))
  await visitor.page.goto(`/meetings/${meetingId}/room`)
  return visitor.page
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true })
const enter = async (page: Page): Promise<void> => {
  await button(page, say.lobby.join).click()
  await page.locator("[data-room=call]").waitFor()
}
/** Camera on as the lobby has it, microphone on. */
const enterFilmed = async (page: Page): Promise<void> => {
  await page.locator("[data-camera=on]").waitFor()
  await button(page, say.controls.microphoneOn).click()
  await enter(page)
}
/** Over peer connections made after the first `from`. */
const peersOf = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { peers: Array<unknown> }).peers.length)
const incoming = (page: Page, from = 0) =>
  page.evaluate(async (first) => {
    const sum = { frames: 0, packets: 0, energy: 0 }
    for (const peer of (globalThis as unknown as { peers: Array<RTCPeerConnection> }).peers.slice(first)) {
      if (peer.connectionState === "closed") continue
      const report = await peer.getStats()
      report.forEach((each: { type: string; framesDecoded?: number; kind?: string; packetsReceived?: number; totalAudioEnergy?: number }) => {
        if (each.type !== "inbound-rtp") return
        if (each.kind === "audio") sum.packets += each.packetsReceived ?? 0
        sum.frames += each.framesDecoded ?? 0
        sum.energy += each.totalAudioEnergy ?? 0
      })
    }
    return sum
  }, from)
const others = (page: Page) => page.locator("[data-seat][data-own=false]")
/** Whoever an earlier test left there without a word is not there any more. */
const alone = async (page: Page): Promise<void> => {
  await expect.poll(() => others(page).count(), { timeout: 25_000, interval: 200 }).toBe(0)
}
/** Frames and sound of somebody else come in, over the page's own words and the browser's counters. */
const comesIn = async (page: Page, from = 0): Promise<void> => {
  await page.locator("[data-own=false][data-picture=flowing][data-sound=open]").first().waitFor()
  await expect.poll(async () => (await incoming(page, from)).frames, { timeout: 30_000, interval: 200 }).toBeGreaterThan(10)
  const before = await incoming(page, from)
  await expect.poll(async () => {
    const now = await incoming(page, from)
    return now.frames > before.frames + 5 && now.packets > before.packets + 20 && now.energy > before.energy
  }, { timeout: 15_000, interval: 200 }).toBe(true)
  const width = () => others(page).locator("video").first().evaluate((video) => (video as HTMLVideoElement).videoWidth)
  await expect.poll(width, { timeout: 15_000, interval: 200 }).toBeGreaterThan(0)
}
const since = (start: number): number => Math.round((performance.now() - start) / 100) / 10
const shot = (page: Page, name: string) => page.screenshot({ path: `${pictures}${name}.png` })

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  platform = await startPlatform(loopbackOnly())
  filmed = await openFilmedBrowser()
  accounts = (await ask(platform, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
  meetingId = await runMeeting()
})
afterEach(async ({ task }) => {
  for (const [index, { page }] of visitors.entries()) {
    if (task.result?.state === "fail") await shot(page, `room-failed-${index}`).catch(() => undefined)
    await page.context().close()
  }
  visitors = []
})
afterAll(async () => {
  console.log("seconds until pictures flowed again, or the leaving was seen:", JSON.stringify(seconds))
  await filmed?.close()
  await platform?.stop()
})

describe("a meeting in the browser", () => {
  it("shows oneself before joining, and can be used by everybody", async () => {
    const page = await visit(filmed, "dieu-hanh")
    await page.locator("[data-camera=on]").waitFor()
    await expect.poll(() => page.locator("video").evaluate((video) => (video as HTMLVideoElement).videoWidth)).toBeGreaterThan(0)
    await page.mouse.click(5, 5)
    await expect.poll(() => page.locator("#level").evaluate((level) => (level as HTMLProgressElement).value)).toBeGreaterThan(0.2)
    await expectUsable(page)
    await shot(page, "room-lobby-desk")
    await tabTo(page, button(page, say.lobby.join))
    await page.keyboard.press("Enter")
    await page.locator("[data-room=call]").waitFor()
    await expectUsable(page)
    await tabTo(page, button(page, say.controls.leave))
    await page.keyboard.press("Enter")
    await page.getByText(say.lobby.left, { exact: true }).waitFor()
    await expectUsable(page)
    await button(page, say.lobby.again).click()
    await enterFilmed(page)
    await button(page, say.controls.leave).click()
  })

  it("lets two see and hear each other, mute, turn cameras off, and share a screen", async () => {
    const [one, two] = [await visit(filmed, "dieu-hanh"), await visit(filmed, "ky-thuat.so-tai-chinh")]
    await enterFilmed(one)
    await enterFilmed(two)
    await Promise.all([comesIn(one), comesIn(two)])
    await Promise.all([one, two].map(expectUsable))
    await shot(one, "room-two-desk")

    await button(two, say.controls.microphoneOff).click()
    await one.locator("[data-own=false][data-sound=muted]").waitFor()
    await button(two, say.controls.microphoneOn).click()
    await one.locator("[data-own=false][data-sound=open]").waitFor()

    await button(two, say.controls.cameraOff).click()
    await one.locator("[data-own=false][data-picture=none]").waitFor()
    expect(await others(one).locator("video").count()).toBe(0)
    await button(two, say.controls.cameraOn).click()
    await comesIn(one)

    await button(two, say.controls.share).click()
    const screen = one.locator("[data-screen] video")
    await expect.poll(() => screen.evaluate((video) => (video as HTMLVideoElement).videoWidth)).toBeGreaterThan(0)
    const shown = () => screen.evaluate((video) => (video as HTMLVideoElement).currentTime)
    const before = await shown()
    await expect.poll(shown).toBeGreaterThan(before)
    await expectUsable(one)
    await shot(one, "room-screen-desk")
    await two.getByRole("status").getByRole("button", { name: say.controls.stopSharing }).click()
    await screen.waitFor({ state: "detached" })
    await comesIn(one)
  })

  for (const [signal, what] of [["SIGKILL", "killed"], ["SIGSTOP", "stopped"]] as const) {
    it(`goes on without a click when Janus is ${what}`, async () => {
      const pages = [await visit(filmed, "dieu-hanh"), await visit(filmed, "ky-thuat.so-tai-chinh")]
      for (const page of pages) await enterFilmed(page)
      await Promise.all(pages.map((page) => comesIn(page)))
      // A Janus that hangs is replaced within half a second of being noticed: looked for at every frame, not now and then.
      const shown = (selector: string) => pages.map((page) => page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector))
      const told = shown("[data-relay=lost]")
      const marked = shown("[data-own=false][data-picture=frozen]")
      const before = await Promise.all(pages.map(peersOf))
      const start = performance.now()
      process.kill(processOf(platform, janusCommand), signal)
      await Promise.all([...told, ...marked])
      await Promise.all(pages.map(async (page, index) => {
        await expect.poll(async () => (await incoming(page, before[index])).frames, { timeout: 60_000, interval: 100 }).toBeGreaterThan(5)
        seconds[`${what}, page ${index + 1}`] = since(start)
        await comesIn(page, before[index])
      }))
      expect(await Promise.all(pages.map((page) => page.locator("[data-relay=lost]").count()))).toEqual([0, 0])
    })
  }

  it("takes a seat again by itself when the gateway is killed", async () => {
    const pages = [await visit(filmed, "dieu-hanh"), await visit(filmed, "ky-thuat.so-tai-chinh")]
    for (const page of pages) await enterFilmed(page)
    await Promise.all(pages.map((page) => comesIn(page)))
    const before = await Promise.all(pages.map(peersOf))
    const start = performance.now()
    process.kill(processOf(platform, gatewayCommand), "SIGKILL")
    await Promise.all(pages.map(async (page, index) => {
      await expect.poll(async () => (await incoming(page, before[index])).frames, { timeout: 60_000, interval: 100 }).toBeGreaterThan(5)
      seconds[`gateway killed, page ${index + 1}`] = since(start)
      await comesIn(page, before[index])
    }))
    expect(await others(pages[0]!).count()).toBe(1)
  })

  it("sees who leaves: at once by the button, and soon when a page is just gone", async () => {
    const one = await visit(filmed, "dieu-hanh")
    await enterFilmed(one)
    await alone(one)
    for (const way of ["button", "closed"] as const) {
      const two = await visit(filmed, "ky-thuat.so-tai-chinh")
      await enterFilmed(two)
      await others(one).waitFor()
      const start = performance.now()
      await (way === "button" ? button(two, say.controls.leave).click() : two.close())
      await others(one).waitFor({ state: "detached", timeout: 20_000 })
      expect(seconds[`left by ${way}`] = since(start)).toBeLessThan(20)
      await one.getByRole("status").filter({ hasText: say.spoken.left(account("ky-thuat.so-tai-chinh").officerName) }).waitFor({ state: "attached" })
    }
  })

  it("drops who has not been heard of for 15 seconds, and who was only cut off comes back by themselves", async () => {
    const one = await visit(filmed, "dieu-hanh")
    await enterFilmed(one)
    await alone(one)
    const two = await visit(filmed, "ky-thuat.so-tai-chinh")
    await enterFilmed(two)
    await comesIn(one)
    const start = performance.now()
    await two.context().setOffline(true)
    await others(one).waitFor({ state: "detached", timeout: 20_000 })
    expect(seconds["left by silence"] = since(start)).toBeLessThan(20)
    await two.context().setOffline(false)
    await comesIn(one)
    await comesIn(two)
  })

  it("lets somebody without camera and microphone watch and listen, on a phone, and says what to do about it", async () => {
    const one = await visit(filmed, "dieu-hanh")
    await enterFilmed(one)
    await alone(one)
    const bare = await openBrowser(["--allow-loopback-in-peer-connection", "--autoplay-policy=no-user-gesture-required"])
    try {
      const two = await visit(bare, "ky-thuat.so-tai-chinh", "phone")
      await two.getByRole("alert").first().waitFor()
      await expectUsable(two)
      await shot(two, "room-lobby-phone")
      await enter(two)
      await comesIn(two)
      await expectUsable(two)
      await shot(two, "room-listening-phone")
      await one.locator("[data-own=false][data-picture=none][data-sound=none]").waitFor()
      await button(two, say.controls.microphoneOn).click()
      await two.getByRole("alert").waitFor()
    } finally {
      await bare.close()
      visitors = visitors.filter(({ page }) => !page.isClosed())
    }
  })

  it("tells when the meeting is over", async () => {
    const page = await visit(filmed, "dieu-hanh")
    await enterFilmed(page)
    await ask(platform, await token("dieu-hanh"), "POST /api/v1/meetings/:id/closing", `/api/v1/meetings/${meetingId}/closing`, {})
    await page.getByText(say.availability.closed, { exact: true }).waitFor()
    await expectUsable(page)
  })
})
