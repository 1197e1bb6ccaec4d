import { createHash, X509Certificate } from "node:crypto"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { request } from "node:https"
import type { AddressInfo } from "node:net"
import { networkInterfaces } from "node:os"
import { getCACertificates, setDefaultCACertificates } from "node:tls"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { shell } from "../src/lib/words/vi/shell.ts"
import { ask, startPlatform, type DemoAccount, type Platform } from "./platform.ts"
import { enterByHand, expectUsable, openBrowser, openVisitor } from "./visitor.ts"

/** A phone on the same network: over HTTPS with the lab's certificate, and over plain HTTP by way of a proxy that has none. */

const address = Object.values(networkInterfaces()).flatMap((each) => each ?? []).find(({ family, internal }) => family === "IPv4" && !internal)?.address

let lan: Platform
let proxy: Server
let browser: Browser
let accounts: ReadonlyArray<DemoAccount>

const at = ({ origin }: Platform): string => origin.replace("127.0.0.1", address!)
const account = (role: DemoAccount["role"]) => accounts.find((each) => each.role === role)!

/** A proxy that people reach over plain HTTP, and that says so. */
const openProxy = async (): Promise<Server> => {
  const ca = readFileSync(lan.authorityFile!)
  const server = createServer((incoming, response) => {
    const { headers, method, socket, url } = incoming
    incoming.pipe(request(new URL(url!, lan.origin), {
      ca, method: method!, headers: {
        ...headers, "x-forwarded-proto": "http", "x-forwarded-host": headers.host!, "x-forwarded-for": socket.remoteAddress!
      }
    }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    }))
  })
  server.listen(0, "0.0.0.0")
  await once(server, "listening")
  return server
}

/** As a phone on which the lab's certificate was installed. */
const trusting = (authorityFile: string): string => {
  const key = new X509Certificate(readFileSync(authorityFile)).publicKey.export({ type: "spki", format: "der" })
  return `--ignore-certificate-errors-spki-list=${createHash("sha256").update(key).digest("base64")}`
}

beforeAll(async () => {
  if (address === undefined) throw new Error("this machine is on no network: nothing can be reached from a phone")
  lan = await startPlatform({ DIEMCAU_TRUSTED_PROXY: "127.0.0.1" }, ["--lan"])
  proxy = await openProxy()
  setDefaultCACertificates([...getCACertificates("default"), readFileSync(lan.authorityFile!, "utf8")])
  browser = await openBrowser([trusting(lan.authorityFile!), "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"])
  accounts = (await ask(lan, "", "GET /api/v1/province", "/api/v1/province")).demoAccounts
})
afterAll(async () => {
  await browser?.close()
  proxy?.closeAllConnections()
  proxy?.close()
  await lan?.stop()
})

it("a phone that was given http:// comes to https://, signs in, sees what happens at once, and may use its camera", async () => {
  const { page, close } = await openVisitor(browser, at(lan), "phone")
  await page.goto(at(lan).replace("https:", "http:"))
  expect(new URL(page.url()).origin).toBe(at(lan))
  await enterByHand(page, account("operator"))
  const [cookie] = (await page.context().cookies()).filter(({ httpOnly, name }) => httpOnly && name !== "lang")
  expect(cookie).toMatchObject({ name: "__Host-diemcau", secure: true, sameSite: "Lax" })

  await page.goto("/registrations")
  await page.locator("[data-live=online]").first().waitFor({ state: "attached" })
  const sign = await ask(lan, "", "POST /api/v1/sessions", "/api/v1/sessions", { account: account("registrant").account, password: account("registrant").password })
  const { sites } = await ask(lan, sign.token, "GET /api/v1/sites", "/api/v1/sites")
  const opensAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000)
  await ask(lan, sign.token, "POST /api/v1/registrations", "/api/v1/registrations", {
    containsStateSecrets: false,
    request: {
      subject: "Họp xem trên điện thoại", chair: "Nguyễn Đình Phúc", chairPosition: "", opensAt: opensAt.toISOString(),
      closesAt: new Date(opensAt.getTime() + 3_600_000).toISOString(), mainSiteId: sites[0]!.id, memberSiteIds: [sites[1]!.id], attendees: "",
      documentNumber: "", document: null, needs: { presentation: false, recording: false, notes: "" },
      contact: { name: "Lê Văn C", phone: "0912345678", email: "" }, reason: "Mưa lũ diễn biến nhanh, cần chỉ đạo ngay", orderedBy: "Chủ tịch Ủy ban nhân dân tỉnh"
    }
  })
  await page.getByText("Họp xem trên điện thoại").first().waitFor()
  await expectUsable(page)

  const allowed = await page.evaluate(async () => {
    const tracks = (await navigator.mediaDevices.getUserMedia({ audio: true, video: true })).getTracks()
    for (const track of tracks) track.stop()
    return { isSecureContext, kinds: tracks.map(({ kind }) => kind).toSorted(), worker: (await navigator.serviceWorker.ready).active?.state }
  })
  expect(allowed).toEqual({ isSecureContext: true, kinds: ["audio", "video"], worker: expect.stringMatching(/^activat/) as string })
  await close()
})

it("the lab's own page and its authority: one stays on this machine, the other is handed out without a certificate", async () => {
  const labPort = new URL(lan.labUrl).port
  await expect(fetch(`http://${address}:${labPort}/`)).rejects.toThrow("fetch failed")
  const answer = await fetch(`${at(lan).replace("https:", "http:")}/lab-ca.crt`)
  expect(await answer.text()).toBe(readFileSync(lan.authorityFile!, "utf8"))
})

it("over plain HTTP from elsewhere the sign-in page says why nobody can sign in, and asks for no password", async () => {
  const { page, close } = await openVisitor(browser, `http://${address}:${(proxy.address() as AddressInfo).port}`, "phone")
  await page.goto("/meetings")
  await page.getByRole("heading", { name: shell.signIn.insecureTitle }).waitFor()
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  expect(await page.locator("input, button[data-account]").count()).toBe(0)
  await expectUsable(page)
  const answer = await page.request.post("/api/v1/sessions", { data: { account: "dieu-hanh", password: "x", cookie: true } })
  expect([answer.status(), (await answer.json() as { code: string }).code, answer.headers()["set-cookie"]]).toEqual([403, "insecure-transport", undefined])
  await close()
})
