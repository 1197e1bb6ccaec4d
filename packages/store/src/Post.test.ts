import type { DelegationId } from "@diemcau/core/Delegation"
import { onlyPrincipal, type OfficerId, type PostId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import type { UnitId } from "@diemcau/core/Unit"
import { Effect } from "effect"
import { beforeAll, expect, it } from "vitest"
import { at, newId, province, type Province } from "../test/Province.ts"
import { Database } from "./Database.ts"
import * as Delegation from "./Delegation.ts"
import * as Officer from "./Officer.ts"
import * as Post from "./Post.ts"
import * as Session from "./Session.ts"
import * as Site from "./Site.ts"
import * as Unit from "./Unit.ts"

let here: Province
let elsewhere: UnitId
let room: SiteId
const plain = (name: string, unitId: UnitId) =>
  ({ id: newId<OfficerId>(), name, position: "", phone: "", email: "", unitId, roles: ["registrant"] as const, siteIds: [] })

beforeAll(async () => {
  here = await province()
  elsewhere = newId<UnitId>()
  room = newId<SiteId>()
  await here.run(Unit.insert([{ id: elsewhere, code: "khac", name: "Đơn vị khác", nameEn: null, kind: "district", validFrom: "2020-01-01", validTo: null, successorId: null }]))
  await here.run(Site.insert([{ id: room, code: "khac-1", name: "Điểm cầu khác", nameEn: null, unitId: elsewhere, validFrom: "2020-01-01", validTo: null, successorId: null }]))
})

/** The province of tests is in November 2026. */
const on = (number: number) => at("08:00", number - 23)
const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}`

it("a further post MUST count from its first day to its last, and be withdrawn when it is not named any more", async () => {
  const officer = plain("Hai Việc", here.unitId)
  const post = { id: newId<PostId>(), unitId: elsewhere, roles: ["technician"] as const, siteIds: [room], from: day(10), to: day(12) }
  await here.run(Officer.insert([officer]))
  await here.run(Post.save(officer.id, [post], on(1)))
  const { unitId, roles, siteIds } = post
  for (const [number, held] of [[9, 0], [10, 1], [12, 1], [13, 0]] as const) {
    expect((await here.run(Officer.find(officer.id, on(number))))!.posts, `on the ${number}th`).toEqual(held === 1 ? [{ unitId, roles, siteIds }] : [])
    expect((await here.run(Officer.technicians([room], on(number)))).length).toBe(held)
    expect((await here.run(Site.staffed([room], on(number))))[0]!.technicians).toBe(held)
  }
  expect((await here.run(Officer.standing(officer.id, on(1))))!.datedPosts).toEqual([post])
  await here.run(Post.save(officer.id, [{ ...post, to: null }], on(1)))
  expect((await here.run(Officer.find(officer.id, on(13))))!.posts).toHaveLength(1)
  expect(await here.run(Unit.belongings([elsewhere], day(20)))).toEqual([{ id: elsewhere, sites: 1, officers: 1 }])
  await here.run(Post.save(officer.id, [], on(11)))
  expect(await here.run(Officer.find(officer.id, on(11)))).toEqual({ ...officer, ...onlyPrincipal })
})

it("posts and delegations MUST come with the officer in one query, whoever has how many", async () => {
  const [lender, substitute] = [plain("Người Vắng", elsewhere), plain("Người Thay", here.unitId)]
  await here.run(Officer.insert([lender, substitute]))
  const post = { id: newId<PostId>(), unitId: here.unitId, roles: ["technician"] as const, siteIds: [here.siteIds[0]!], from: day(1), to: null }
  await here.run(Post.save(lender.id, [post], on(1)))
  const made = { officerId: lender.id, substituteId: substitute.id, absent: true, reason: "Đi công tác nước ngoài", madeBy: lender.id, madeAt: on(1), revokedBy: null, revokedAt: null, revocationReason: null }
  const [all, one] = [newId<DelegationId>(), newId<DelegationId>()]
  await here.run(Delegation.insert({ ...made, id: all, from: day(10), to: day(10), posts: null }))
  await here.run(Delegation.insert({ ...made, id: one, from: day(11), to: day(12), posts: [{ postId: post.id, roles: ["technician"] }] }))
  const principal = { unitId: lender.unitId, roles: lender.roles, siteIds: [] }
  const further = { unitId: post.unitId, roles: post.roles, siteIds: post.siteIds }
  const lent = (to: number) => ({ lender: { id: lender.id, name: lender.name }, to: day(to) })
  const of = (id: OfficerId, number: number) => here.run(Officer.find(id, on(number)))
  expect((await of(substitute.id, 9))!.lent).toEqual([])
  expect((await of(substitute.id, 10))!.lent).toEqual([{ ...principal, ...lent(10) }, { ...further, ...lent(10) }])
  expect((await of(lender.id, 10))!.handedOver).toEqual([principal, further])
  expect((await of(substitute.id, 12))!.lent).toEqual([{ ...further, ...lent(12) }])
  expect((await of(substitute.id, 13))!.lent).toEqual([])

  const tokenHash = new Uint8Array(32).fill(9)
  await here.run(Session.recordOpened({ tokenHash, officerId: substitute.id, openedAt: on(10), expiresAt: at("20:00", 10 - 23) }))
  let queries = 0
  await here.run(Effect.flatMap(Database, (real) => {
    const db = new Proxy(real.db, { get: (target, key) => {
      if (key === "select") queries += 1
      return Reflect.get(target, key, target) as unknown
    } })
    return Effect.provideService(Session.signedIn(tokenHash, on(10)), Database, Database.of({ ...real, db }))
  }))
  expect(queries).toBe(1)
  expect((await here.run(Session.signedIn(tokenHash, on(10))))!.officer.lent).toHaveLength(2)

  await here.run(Officer.close(lender.id, on(11)))
  expect((await of(substitute.id, 12))!.lent, "who lent it has left").toEqual([])
  expect((await here.run(Delegation.list(substitute.id, 10))).map(({ id }) => id)).toEqual([one, all])
  await here.run(Delegation.revoke(one, { by: substitute.id, at: on(12), reason: "Không cần nữa" }))
  expect(await here.run(Delegation.list(null, 1))).toMatchObject([{ id: one, revokedBy: substitute.id, revokedAt: on(12) }])
})
