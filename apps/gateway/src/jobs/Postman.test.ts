import type { AddressInfo } from "node:net"
import type { OfficerId } from "@diemcau/core/Officer"
import * as NoticeStore from "@diemcau/store/Notice"
import * as OfficerStore from "@diemcau/store/Officer"
import { Effect, Logger, Redacted } from "effect"
import { SMTPServer } from "smtp-server"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { MailServer } from "../Config.ts"
import { openMailer } from "../Mailer.ts"
import { startTestGateway, testMorning, type TestGateway } from "../TestGateway.ts"
import { mailOf, postman, sendDue } from "./Postman.ts"

const password = "b1-mat-tuyet-doi"
/** What the server took, and how it answers: a code refuses the recipient. */
const post = { taken: [] as Array<{ to: string; raw: string }>, refusal: 0, onMail: () => undefined as void }
const server = new SMTPServer({
  authOptional: false, allowInsecureAuth: true, disabledCommands: ["STARTTLS"],
  onAuth: (auth, _session, answer) => auth.password === password ? answer(null, { user: auth.username }) : answer(new Error("no")),
  onRcptTo: (_address, _session, answer) =>
    post.refusal === 0 ? answer() : answer(Object.assign(new Error("refused a@b by account hnth"), { responseCode: post.refusal })),
  onData: (stream, session, answer) => {
    const parts: Array<Buffer> = []
    stream.on("data", (part: Buffer) => parts.push(part))
    stream.on("end", () => {
      post.taken.push({ to: session.envelope.rcptTo[0]!.address, raw: Buffer.concat(parts).toString("utf8") })
      answer()
      post.onMail()
    })
  }
})
server.on("error", () => undefined)

let gateway: TestGateway
let mail: MailServer
let reader: OfficerId
const logged: Array<string> = []
const log = Logger.layer([Logger.make(({ message }) => { logged.push(JSON.stringify(message)) })])

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.server.address() as AddressInfo
  mail = { url: Redacted.make(`smtp://hnth:${password}@127.0.0.1:${port}`), from: "Điểm Cầu <hnth@tuyenquang.example>", origin: "https://hnth.example" }
  gateway = await startTestGateway({ mail })
  reader = crypto.randomUUID() as OfficerId
  await gateway.run(OfficerStore.insert([{ ...gateway.officers.approver, id: reader, name: "Nguyễn Văn Đọc", email: "doc@tuyenquang.example" }]))
})
afterAll(async () => {
  await gateway?.stop()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})
beforeEach(() => {
  post.taken = []
  post.refusal = 0
})

let told = 0
const tell = (kind: "registration-submitted" | "registration-approved" = "registration-submitted") => gateway.run(Effect.gen(function*() {
  const rows = yield* NoticeStore.insert([{
    officerId: reader, kind, subject: { vi: "Có đăng ký chờ phê duyệt: 1/2026 Giao ban", en: "A registration waits: 1/2026 Giao ban" },
    sentence: { vi: "Khai mạc 08:00.", en: "Opens 08:00." }, article: "focal-body", link: "/approvals/x", registrationId: null, meetingId: null,
    source: `journal:${++told}`, createdAt: gateway.clock.now(), mail: "waiting"
  }])
  return rows[0]!.id
}))
const carry = (server = mail) => gateway.run(Effect.scoped(Effect.flatMap(openMailer(server), (send) => sendDue(send, mail.origin))).pipe(Effect.provide(log)))
const mailState = (id: number) => gateway.run(Effect.map(
  NoticeStore.list({ officerId: reader, unread: false, limit: 100 }), (notices) => notices.find((notice) => notice.id === id)?.mail))
const later = (minutes: number) => gateway.clock.set(new Date(gateway.clock.now().getTime() + minutes * 60_000))
const words = (raw: string) => {
  const [head = ""] = raw.split("\r\n\r\n", 1)
  const body = raw.slice(head.length + 4)
  const encoded = body.replace(/\s/g, "")
  return /content-transfer-encoding: base64/i.test(head) ? Buffer.from(encoded, "base64").toString("utf8")
    : Buffer.from(body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString("utf8")
}

describe("an e-mail", () => {
  it.each([["vi", [
    "Kính gửi Nguyễn Văn Đọc,", "", "Cuộc họp 1/2026 Giao ban đã dời", "Khai mạc 08:00 24/11/2026.",
    "Giờ trong thư là giờ Việt Nam (UTC+7).", "", "Căn cứ: Điều 8, Đầu mối phê duyệt", "",
    "Mở trên hệ thống: https://hnth.example/meetings/x", "", "Chọn loại thông báo nhận qua thư tại: https://hnth.example/notices#settings", ""
  ]], ["en", [
    "Dear Nguyễn Văn Đọc,", "", "Meeting 1/2026 Giao ban was moved", "Opens 08:00 24/11/2026.",
    "Times are Vietnam time (UTC+7).", "", "Basis: Article 8, Who approves", "",
    "Open on the platform: https://hnth.example/meetings/x", "", "Choose what is sent to you at: https://hnth.example/notices#settings", ""
  ]]] as const)("reads like this in %s, and names the zone of its times", (language, text) => {
    const written = mailOf({
      id: 7, kind: "meeting-changed", language, officer: { id: reader, name: "Nguyễn Văn Đọc", email: "doc@tuyenquang.example" }, link: "/meetings/x",
      subject: { vi: "Cuộc họp 1/2026 Giao ban đã dời", en: "Meeting 1/2026 Giao ban was moved" },
      sentence: { vi: "Khai mạc 08:00 24/11/2026.", en: "Opens 08:00 24/11/2026." }
    }, { key: "focal-body", number: 8, subject: { vi: "Đầu mối phê duyệt", en: "Who approves" }, summary: { vi: "", en: "" }, part: "responsibilities" }, mail.origin)
    expect(written.text.split("\n")).toEqual(text)
  })

  it("is sent once, in the reader's language, with its article and a link; what is owed can not be declined", async () => {
    const id = await tell()
    await Promise.all([carry(), carry()])
    await carry()
    expect(post.taken.map(({ to }) => to)).toEqual(["doc@tuyenquang.example"])
    const { raw } = post.taken[0]!
    expect(words(raw)).toContain("Kính gửi Nguyễn Văn Đọc")
    expect(words(raw)).toContain("Căn cứ")
    expect(words(raw)).toContain("https://hnth.example/approvals/x")
    expect(raw).toContain(`Message-ID: <notice-${id}@hnth.example>`)
    expect(raw).toMatch(/auto-submitted: auto-generated/i)
    expect(raw).not.toMatch(/list-unsubscribe/i)
    expect(await mailState(id)).toBe("sent")
    await gateway.run(NoticeStore.saveSettings(reader, { language: "en", muted: [] }))
    await tell("registration-approved")
    await carry()
    expect(words(post.taken[1]!.raw)).toContain("Dear Nguyễn Văn Đọc")
    expect(post.taken[1]!.raw).toMatch(/list-unsubscribe: <https:\/\/hnth\.example\/notices#settings>/i)
  })

  it("is tried again with growing waits, then is undeliverable, and the reader sees it", async () => {
    post.refusal = 451
    const id = await tell()
    const waited: Array<number> = []
    for (let attempt = 1; attempt <= 6; attempt++) {
      expect(await carry(), `attempt ${attempt}`).toBe(1)
      const due = await gateway.run(NoticeStore.nextMailDue())
      if (due === null) break
      waited.push((due.getTime() - gateway.clock.now().getTime()) / 60_000)
      expect(await carry(), "not before its time").toBe(0)
      later(waited.at(-1)!)
    }
    expect(waited).toEqual([1, 5, 30, 120, 480])
    expect(await mailState(id)).toBe("undeliverable")
    post.refusal = 0
    later(10_000)
    expect(await carry()).toBe(0)
    gateway.clock.set(testMorning)
  })

  it("refused for good is not tried again", async () => {
    post.refusal = 550
    const id = await tell()
    await carry()
    expect([await mailState(id), await gateway.run(NoticeStore.nextMailDue())]).toEqual(["undeliverable", null])
  })

  it("that does not arrive is seen by who keeps the accounts, until one does", async () => {
    const unreached = async () => (await gateway.call("administrator", "GET", "/api/v1/officers")).body.officers
      .flatMap((one: { name: string; unreached: unknown }) => one.unreached === null ? [] : [[one.name, one.unreached]])
    post.refusal = 0
    await tell()
    await carry()
    expect(await unreached()).toEqual([])
    post.refusal = 550
    await tell()
    await carry()
    expect(await unreached()).toEqual([["Nguyễn Văn Đọc", { at: gateway.clock.now().toISOString(), trouble: expect.stringContaining("550") }]])
    expect(JSON.stringify(await unreached())).not.toMatch(/@/)
    post.refusal = 0
    await tell()
    await carry()
    expect(await unreached()).toEqual([])
  })

  it("that a dead process was sending is not sent a second time, and says so", async () => {
    const id = await tell()
    const now = gateway.clock.now()
    await gateway.run(NoticeStore.claimMails({ now, deadAt: new Date(now.getTime() + 1000), limit: 10 }))
    expect([await carry(), await mailState(id)]).toEqual([0, "sending"])
    later(1)
    expect([await carry(), await mailState(id), post.taken]).toEqual([0, "uncertain", []])
  })

  it("waits while the server is away or refuses the account; no log holds the password or an address", async () => {
    const id = await tell()
    const wrong = { ...mail, url: Redacted.make(Redacted.value(mail.url).replace(password, "sai-mat-khau")) }
    await carry(wrong)
    expect(await mailState(id)).toBe("waiting")
    later(1)
    await carry({ ...mail, url: Redacted.make(`smtp://hnth:${password}@127.0.0.1:1`) })
    expect(await mailState(id)).toBe("waiting")
    later(5)
    await carry()
    expect(await mailState(id)).toBe("sent")
    expect(logged.length).toBeGreaterThan(5)
    for (const secret of [password, "sai-mat-khau", "@", "hnth"]) expect(logged.filter((line) => line.includes(secret)), secret).toEqual([])
  })

  it("is carried by itself once a notice is written", async () => {
    await tell()
    const arrived = new Promise<void>((resolve) => { post.onMail = resolve })
    await gateway.run(Effect.scoped(Effect.andThen(Effect.forkScoped(postman), Effect.promise(() => arrived))))
    expect(post.taken).toHaveLength(1)
  })
})
