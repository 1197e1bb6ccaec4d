import type { Officer, OfficerDetails, OfficerId, PostDetails, PostId } from "@diemcau/core/Officer"
import { AccountState, AccountTaken, LastAdministrator, NotFound, OfficerClosed, OneselfProtected } from "@diemcau/core/Refusal"
import { isOpenOn } from "@diemcau/core/Site"
import { localDate } from "@diemcau/core/Instant"
import * as OfficerStore from "@diemcau/store/Officer"
import * as PostStore from "@diemcau/store/Post"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import { hashPassword } from "../http/Passwords.ts"
import { refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

const matterOf = ({ unitId, siteIds }: Pick<Officer, "unitId" | "siteIds">) => ({ unitIds: [unitId], siteIds })

/** An officer in office, locked. */
const lockServing = (id: OfficerId, now: Date) =>
  Effect.gen(function*() {
    const officer = yield* OfficerStore.lock(id, now)
    if (officer === null) return yield* refuse(NotFound.make({ kind: "officer", id }))
    if (officer.closedAt !== null) return yield* refuse(OfficerClosed.make({ name: officer.name }))
    return officer
  })

/** The bodies and the sites exist and are open today; those the officer has already may have closed since. */
const belongingsExist = (details: OfficerDetails, now: Date, before?: OfficerStore.StandingOfficer) =>
  Effect.gen(function*() {
    const today = localDate(now)
    const [asked, had] = [[details, ...details.posts ?? []], before === undefined ? [] : [before, ...before.datedPosts]]
    const units = new Map((yield* UnitStore.list()).map((unit) => [unit.id, unit]))
    const closed = asked.find(({ unitId }) => !had.some((post) => post.unitId === unitId) && !(units.has(unitId) && isOpenOn(units.get(unitId)!, today)))
    if (closed !== undefined) return yield* refuse(NotFound.make({ kind: "unit", id: closed.unitId }))
    const siteIds = [...new Set(asked.flatMap((post) => post.siteIds))]
    const sites = yield* SiteStore.withIds(siteIds)
    const missing = siteIds.find((id) => !sites.some((site) => site.id === id && (isOpenOn(site, today) || had.some((post) => post.siteIds.includes(id)))))
    if (missing !== undefined) return yield* refuse(NotFound.make({ kind: "site", id: missing }))
    const strange = (details.posts ?? []).find(({ id }) => id !== undefined && before?.datedPosts.some((post) => post.id === id) !== true)
    if (strange !== undefined) return yield* refuse(NotFound.make({ kind: "post", id: strange.id! }))
  })

/** New posts get their id; of one named twice the first counts. */
const identified = (posts: ReadonlyArray<PostDetails>, newId: () => string) =>
  [...new Map(posts.map((post) => ({ ...post, id: post.id ?? newId() as PostId })).toReversed().map((post) => [post.id, post])).values()].toReversed()

/** The office of an administrator is taken from this officer: not by himself, and not from the last one. */
const administrationStays = (officer: Officer, by: Officer | null) =>
  Effect.gen(function*() {
    if (officer.id === by?.id) return yield* refuse(OneselfProtected.make({}))
    const others = (yield* OfficerStore.lockAdministrators()).filter((id) => id !== officer.id)
    if (others.length === 0) return yield* refuse(LastAdministrator.make({}))
  })

const add: Implementation<"officer.add"> = (details, { now, newId }) =>
  Effect.gen(function*() {
    yield* belongingsExist(details, now)
    const id = newId() as OfficerId
    yield* OfficerStore.insert([{ id, ...details }])
    yield* PostStore.save(id, identified(details.posts ?? [], newId), now)
    return { subjectId: id, matter: matterOf(details), change: details }
  })

const revise: Implementation<"officer.revise"> = ({ officerId, ...details }, { officer: by, now, newId }) =>
  Effect.gen(function*() {
    // Administrators first, then the one: two who revise each other would wait for one another.
    const administrators = yield* OfficerStore.lockAdministrators()
    const before = yield* lockServing(officerId, now)
    yield* belongingsExist(details, now, before)
    if (administrators.includes(officerId) && !details.roles.includes("administrator")) yield* administrationStays(before, by)
    yield* OfficerStore.update(officerId, details)
    const posts = details.posts === undefined ? before.datedPosts : identified(details.posts, newId)
    if (details.posts !== undefined) yield* PostStore.save(officerId, posts, now)
    const { name, position, phone, email, unitId, roles, siteIds, datedPosts } = before
    const known = { name, position, phone, email, unitId, roles, siteIds, posts: datedPosts }
    return { subjectId: officerId, matter: matterOf(details), change: { name: details.name, before: known, after: { ...details, posts } } }
  })

const close: Implementation<"officer.close"> = ({ officerId, reason }, { officer: by, now }) =>
  Effect.gen(function*() {
    const administrators = yield* OfficerStore.lockAdministrators()
    const officer = yield* lockServing(officerId, now)
    if (officer.id === by?.id) return yield* refuse(OneselfProtected.make({}))
    if (administrators.includes(officerId)) yield* administrationStays(officer, by)
    yield* OfficerStore.close(officerId, now)
    return { subjectId: officerId, matter: matterOf(officer), change: { name: officer.name, reason, account: officer.account } }
  })

const openAccount: Implementation<"officer.open-account"> = ({ officerId, account, password }, { now }) =>
  Effect.gen(function*() {
    const officer = yield* lockServing(officerId, now)
    if (officer.account !== null) return yield* refuse(AccountState.make({ account: officer.account }))
    const passwordHash = yield* Effect.promise(() => hashPassword(password))
    if (!(yield* OfficerStore.openAccount({ account, officerId, passwordHash }))) return yield* refuse(AccountTaken.make({ account }))
    return { subjectId: officerId, matter: matterOf(officer), change: { name: officer.name, account } }
  })

const resetPassword: Implementation<"officer.reset-password"> = ({ officerId, password }, { now }) =>
  Effect.gen(function*() {
    const officer = yield* lockServing(officerId, now)
    const { account } = officer
    if (account === null) return yield* refuse(AccountState.make({ account }))
    const passwordHash = yield* Effect.promise(() => hashPassword(password))
    yield* OfficerStore.saveAccount({ account, officerId, passwordHash, mustChange: true })
    yield* OfficerStore.endSessions(officerId)
    return { subjectId: officerId, matter: matterOf(officer), change: { name: officer.name, account } }
  })

const changePassword: Implementation<"officer.change-password"> = ({ password }, { officer: by, now }) =>
  Effect.gen(function*() {
    if (by === null) return yield* refuse(AccountState.make({ account: null }))
    const officer = yield* lockServing(by.id, now)
    const { account } = officer
    if (account === null) return yield* refuse(AccountState.make({ account }))
    const passwordHash = yield* Effect.promise(() => hashPassword(password))
    yield* OfficerStore.saveAccount({ account, officerId: officer.id, passwordHash })
    return { subjectId: officer.id, matter: matterOf(officer), change: { name: officer.name, account } }
  })

export const officerProcedures = {
  "officer.add": add, "officer.revise": revise, "officer.close": close, "officer.open-account": openAccount,
  "officer.reset-password": resetPassword, "officer.change-password": changePassword
}
