import { createHash, randomBytes } from "node:crypto"
import type { EndpointStatus } from "@diemcau/core/Endpoint"
import type { LineId } from "@diemcau/core/Line"
import { onlyPrincipal, type OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { beforeAll, expect, it } from "vitest"
import { at, newId, province, type Province } from "../test/Province.ts"
import * as Attachment from "./Attachment.ts"
import { transaction } from "./Database.ts"
import * as Endpoint from "./Endpoint.ts"
import * as Line from "./Line.ts"
import * as Officer from "./Officer.ts"
import * as Platform from "./Platform.ts"
import * as Room from "./Room.ts"
import * as Session from "./Session.ts"
import * as Site from "./Site.ts"
import * as Unit from "./Unit.ts"

let here: Province
beforeAll(async () => {
  here = await province(3)
})

it("Platform MUST be one row, written once and seeded once", async () => {
  expect(await here.run(Platform.read())).toBeNull()
  const tuyenQuang = { id: newId(), pretend: true, domain: "tuyenquang.example", name: "Tuyên Quang" }
  await here.run(Platform.create({ ...tuyenQuang, at: at("08:00") }))
  expect(await here.run(Platform.read())).toEqual({ ...tuyenQuang, seededAt: null })
  expect(await here.fails(Platform.create({ ...tuyenQuang, id: newId(), at: at("09:00") }))).toMatchObject({ constraint: "platform_pkey" })
  await here.run(Platform.markSeeded(at("08:01")))
  await here.run(Platform.markSeeded(at("08:02")))
  expect(await here.run(Platform.read())).toEqual({ ...tuyenQuang, seededAt: at("08:01") })
})

it("Unit MUST come back as inserted, with its successor, in Vietnamese order", async () => {
  const merged = { id: newId<UnitId>(), code: "moi", name: "Đơn vị mới", nameEn: "New unit", kind: "district" as const, validFrom: "2025-07-01", validTo: null, successorId: null }
  const closed = { ...merged, id: newId<UnitId>(), code: "cu", name: "Ấp cũ", nameEn: null, validTo: "2025-06-30", successorId: merged.id }
  await here.run(Unit.insert([closed, merged]))
  expect((await here.run(Unit.list())).map(({ name }) => name)).toEqual(["Ấp cũ", "Đơn vị mới", "Sở Thông tin và Truyền thông"])
  expect(await here.run(Unit.find(closed.id))).toEqual(closed)
  expect(await here.run(Unit.find(newId()))).toBeNull()
  await here.run(Unit.insert([]))
})

it("Site MUST count officers with the technician's role only", async () => {
  const extra = { id: newId<SiteId>(), code: "extra", name: "Điểm cầu 10", nameEn: "Site 10", unitId: here.unitId, validFrom: "2020-01-01", validTo: "2030-01-01", successorId: here.siteIds[0]! }
  await here.run(Site.insert([extra]))
  await here.run(Officer.insert([{
    id: newId<OfficerId>(), name: "Phạm Văn Lãnh Đạo", position: "", phone: "", email: "", unitId: here.unitId, roles: ["leader"], siteIds: [extra.id, here.siteIds[0]!]
  }]))
  const listed = await here.run(Site.list())
  const staffed = await here.run(Site.staffed(listed.map(({ id }) => id), at("08:00")))
  expect(staffed.map(({ name, technicians }) => [name, technicians])).toEqual([["Điểm cầu 0", 1], ["Điểm cầu 1", 1], ["Điểm cầu 2", 1], ["Điểm cầu 10", 0]])
  expect(await here.run(Site.findByCode("extra"))).toEqual(extra)
  expect(await here.run(Site.findByCode("EXTRA"))).toBeNull()
  expect(await here.run(Site.withIds([here.siteIds[2]!, newId<SiteId>(), here.siteIds[0]!]))).toEqual([listed[0], listed[2]])
  expect(await here.run(Site.withIds([]))).toEqual([])
})

it("Room and Line MUST come back as inserted", async () => {
  const line = { id: newId<LineId>(), siteId: here.siteIds[1]!, name: "TSLCD 1", provider: "VNPT", carriedBy: null, bandwidth: 12.5 }
  await here.run(Line.insert([line, { ...line, id: newId<LineId>(), name: "TSLCD 0", bandwidth: null }]))
  expect((await here.run(Line.list())).map(({ name, bandwidth }) => [name, bandwidth])).toEqual([["TSLCD 0", null], ["TSLCD 1", 12.5]])
  expect(await here.run(Room.list())).toEqual(here.roomIds.map((id, index) => ({ id, siteId: here.siteIds[index], name: `Phòng ${index}`, seats: 20 })))
})

it("Endpoint MUST change only what is given, and keep its secret and status apart", async () => {
  const [id, other] = here.endpointIds
  await here.run(Endpoint.update(id!, { port: 22, account: "admin" }))
  await here.run(Endpoint.update(id!, {}))
  expect(await here.run(Endpoint.find(id!))).toMatchObject({ id, host: "10.0.0.1", port: 22, account: "admin", siteId: here.siteIds[0], roomId: here.roomIds[0] })
  expect(await here.run(Endpoint.find(other!))).toMatchObject({ port: 443, account: "diemcau" })
  expect(await here.run(transaction(Endpoint.lock(id!)))).toEqual(await here.run(Endpoint.find(id!)))
  expect(await here.run(Endpoint.find(newId()))).toBeNull()
  expect(await here.run(Endpoint.list())).toHaveLength(3)

  expect(await here.run(Endpoint.secret(id!))).toBeNull()
  const secret = () => ({ keyId: "k1", iv: new Uint8Array(randomBytes(12)), tag: new Uint8Array(randomBytes(16)), sealed: new Uint8Array([0, 255, 13, 10, 92]) })
  await here.run(Endpoint.saveSecret(id!, secret()))
  const latest = secret()
  await here.run(Endpoint.saveSecret(id!, latest))
  const read = await here.run(Endpoint.secret(id!))
  expect({ ...read, iv: [...read!.iv], tag: [...read!.tag], sealed: [...read!.sealed] })
    .toEqual({ ...latest, iv: [...latest.iv], tag: [...latest.tag], sealed: [...latest.sealed] })

  const heard: EndpointStatus = {
    endpointId: id!, link: "refused", trouble: { reason: "password-refused", raw: "401" }, firmware: "TC7.3.21", serialNumber: "FTT1", registration: "registered",
    microphones: "muted", inCall: false, heardAt: at("08:00"), nextAttemptAt: null
  }
  const silent: EndpointStatus = {
    endpointId: id!, link: "connecting", trouble: null, firmware: null, serialNumber: null, registration: null, microphones: null, inCall: null, heardAt: null, nextAttemptAt: at("09:00")
  }
  await here.run(Endpoint.recordStatus(silent))
  expect(await here.run(Endpoint.statuses())).toEqual([silent])
  await here.run(Endpoint.recordStatus(heard))
  expect(await here.run(Endpoint.statuses())).toEqual([heard])
})

it("Endpoint MUST keep the first host key that was recorded, until a person puts another in its place", async () => {
  const [id, other] = here.endpointIds
  const key = (letter: string, time: string) => ({ fingerprint: `SHA256:${letter.repeat(43)}`, pinnedAt: at(time) })
  expect(await here.run(Endpoint.find(id!))).toMatchObject({ hostKey: null, legacyAlgorithms: false })
  expect(await here.run(Endpoint.recordHostKey(id!, key("A", "08:00")))).toBe(true)
  expect(await here.run(Endpoint.recordHostKey(id!, key("A", "08:05")))).toBe(true)
  expect(await here.run(Endpoint.recordHostKey(id!, key("B", "08:10")))).toBe(false)
  expect(await here.run(Endpoint.find(id!))).toMatchObject({ hostKey: key("A", "08:00") })
  await here.run(Endpoint.saveHostKey(id!, key("B", "09:00")))
  expect(await here.run(transaction(Endpoint.lock(id!)))).toMatchObject({ hostKey: key("B", "09:00") })
  expect((await here.run(Endpoint.list())).find((endpoint) => endpoint.id === other)).toMatchObject({ hostKey: null })
  await here.run(Endpoint.saveHostKey(id!, null))
  expect(await here.run(Endpoint.recordHostKey(id!, key("C", "10:00")))).toBe(true)
  expect(await here.run(Endpoint.recordHostKey(newId(), key("C", "10:00")))).toBe(false)

  await here.run(Endpoint.update(id!, { driver: "cisco-tsh", legacyAlgorithms: true }))
  expect(await here.run(Endpoint.find(id!))).toMatchObject({ driver: "cisco-tsh", legacyAlgorithms: true, hostKey: key("C", "10:00") })
})

it("Officer MUST come back with roles and sites, and be found by account", async () => {
  const officer = {
    id: newId<OfficerId>(), name: "Đỗ Thị Ánh", position: "Phó Giám đốc", phone: "0912", email: "anh@tuyenquang.example",
    unitId: here.unitId, roles: ["technician", "registrant"] as const, siteIds: [...here.siteIds].sort()
  }
  await here.run(Officer.insert([officer]))
  expect(await here.run(Officer.find(officer.id, at("08:00")))).toEqual({ ...officer, ...onlyPrincipal })
  expect(await here.run(Officer.list(at("08:00")))).toContainEqual({ ...officer, ...onlyPrincipal })
  expect(await here.run(Officer.find(newId(), at("08:00")))).toBeNull()
  const { id, name, position, phone } = officer
  expect(await here.run(Officer.technicians([here.siteIds[1]!], at("08:00")))).toEqual([
    { siteId: here.siteIds[1], contact: { id, name, position, phone } },
    { siteId: here.siteIds[1], contact: expect.objectContaining({ name: "Trần Thị 1" }) }
  ])
  expect(await here.run(Officer.technicians([], at("08:00")))).toEqual([])

  expect(await here.run(Officer.byAccount("anh", at("08:00")))).toBeNull()
  await here.run(Officer.saveAccount({ account: "anh", officerId: id, passwordHash: "one" }))
  await here.run(Officer.saveAccount({ account: "anh", officerId: id, passwordHash: "two" }))
  expect(await here.run(Officer.byAccount("anh", at("08:00")))).toEqual({ officer: { ...officer, ...onlyPrincipal }, passwordHash: "two" })
  expect(await here.run(Officer.accounts())).toEqual([{ account: "anh", officerId: id }])
})

it("Session MUST last until it runs out or is closed", async () => {
  const tokenHash = new Uint8Array(createHash("sha256").update("token").digest())
  await here.run(Session.recordOpened({ tokenHash, officerId: here.operator, openedAt: at("08:00"), expiresAt: at("20:00") }))
  const officer = await here.run(Officer.find(here.operator, at("08:00")))
  expect(await here.run(Session.signedIn(tokenHash, at("19:59:59.999")))).toEqual({ officer, mustChangePassword: false })
  expect(await here.run(Session.signedIn(tokenHash, at("20:00")))).toBeNull()
  expect(await here.run(Session.signedIn(new Uint8Array(32), at("09:00")))).toBeNull()
  const second = new Uint8Array(32).fill(7)
  await here.run(Session.recordOpened({ tokenHash: second, officerId: here.operator, openedAt: at("21:00"), expiresAt: at("23:00") }))
  expect(await here.run(Session.signedIn(tokenHash, at("09:00"))), "run out: cleared away").toBeNull()
  await here.run(Session.recordClosed(second))
  expect(await here.run(Session.signedIn(second, at("21:30")))).toBeNull()
})

it("Attachment MUST keep 25 MB, once for the same bytes", async () => {
  const content = new Uint8Array(randomBytes(25 * 2 ** 20))
  const attachment = { sha256: createHash("sha256").update(content).digest("hex"), name: "Giấy mời.pdf", mediaType: "application/pdf" as const, bytes: content.length }
  expect(await here.run(Attachment.exists(attachment.sha256))).toBe(false)
  await here.run(Attachment.keep({ attachment, content, at: at("08:00"), by: here.operator }))
  await here.run(Attachment.keep({ attachment: { ...attachment, name: "Khác.pdf" }, content, at: at("09:00"), by: here.technicians[0]! }))
  const found = await here.run(Attachment.find(attachment.sha256))
  expect(found).toMatchObject({ attachment, by: here.operator })
  expect(Buffer.compare(found!.content, content)).toBe(0)
  expect(await here.run(Attachment.exists(attachment.sha256))).toBe(true)
  expect(await here.run(Attachment.find("0".repeat(64)))).toBeNull()
})
