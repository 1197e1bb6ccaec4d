import type { Officer, OfficerDetails, OfficerId } from "@diemcau/core/Officer"
import { AccountState, AccountTaken, LastAdministrator, NotFound, OfficerClosed, OneselfProtected } from "@diemcau/core/Refusal"
import { isOpenOn } from "@diemcau/core/Site"
import { localDate } from "@diemcau/core/Instant"
import * as OfficerStore from "@diemcau/store/Officer"
import * as SiteStore from "@diemcau/store/Site"
import * as UnitStore from "@diemcau/store/Unit"
import { Effect } from "effect"
import { hashPassword } from "../http/Passwords.ts"
import { refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

const matterOf = ({ unitId, siteIds }: Pick<Officer, "unitId" | "siteIds">) => ({ unitIds: [unitId], siteIds })

/** An officer in office, locked. */
const lockServing = (id: OfficerId) =>
  Effect.gen(function*() {
    const officer = yield* OfficerStore.lock(id)
    if (officer === null) return yield* refuse(NotFound.make({ kind: "officer", id }))
    if (officer.closedAt !== null) return yield* refuse(OfficerClosed.make({ name: officer.name }))
    return officer
  })

/** The body and the sites exist and are open today; those the officer has already may have closed since. */
const belongingsExist = ({ unitId, siteIds }: OfficerDetails, now: Date, before?: Officer) =>
  Effect.gen(function*() {
    const today = localDate(now)
    const unit = yield* UnitStore.find(unitId)
    if (unit === null || (before?.unitId !== unitId && !isOpenOn(unit, today))) return yield* refuse(NotFound.make({ kind: "unit", id: unitId }))
    const sites = yield* SiteStore.withIds(siteIds)
    const missing = siteIds.find((id) => !sites.some((site) => site.id === id && (isOpenOn(site, today) || before?.siteIds.includes(id) === true)))
    if (missing !== undefined) return yield* refuse(NotFound.make({ kind: "site", id: missing }))
  })

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
    return { subjectId: id, matter: matterOf(details), change: details }
  })

const revise: Implementation<"officer.revise"> = ({ officerId, ...details }, { officer: by, now }) =>
  Effect.gen(function*() {
    // Administrators first, then the one: two who revise each other would wait for one another.
    const administrators = yield* OfficerStore.lockAdministrators()
    const before = yield* lockServing(officerId)
    yield* belongingsExist(details, now, before)
    if (administrators.includes(officerId) && !details.roles.includes("administrator")) yield* administrationStays(before, by)
    yield* OfficerStore.update(officerId, details)
    const { account: _account, mustChangePassword: _must, closedAt: _closed, id: _id, ...known } = before
    return { subjectId: officerId, matter: matterOf(details), change: { name: details.name, before: known, after: details } }
  })

const close: Implementation<"officer.close"> = ({ officerId, reason }, { officer: by, now }) =>
  Effect.gen(function*() {
    const administrators = yield* OfficerStore.lockAdministrators()
    const officer = yield* lockServing(officerId)
    if (officer.id === by?.id) return yield* refuse(OneselfProtected.make({}))
    if (administrators.includes(officerId)) yield* administrationStays(officer, by)
    yield* OfficerStore.close(officerId, now)
    return { subjectId: officerId, matter: matterOf(officer), change: { name: officer.name, reason, account: officer.account } }
  })

const openAccount: Implementation<"officer.open-account"> = ({ officerId, account, password }) =>
  Effect.gen(function*() {
    const officer = yield* lockServing(officerId)
    if (officer.account !== null) return yield* refuse(AccountState.make({ account: officer.account }))
    const passwordHash = yield* Effect.promise(() => hashPassword(password))
    if (!(yield* OfficerStore.openAccount({ account, officerId, passwordHash }))) return yield* refuse(AccountTaken.make({ account }))
    return { subjectId: officerId, matter: matterOf(officer), change: { name: officer.name, account } }
  })

const resetPassword: Implementation<"officer.reset-password"> = ({ officerId, password }) =>
  Effect.gen(function*() {
    const officer = yield* lockServing(officerId)
    const { account } = officer
    if (account === null) return yield* refuse(AccountState.make({ account }))
    const passwordHash = yield* Effect.promise(() => hashPassword(password))
    yield* OfficerStore.saveAccount({ account, officerId, passwordHash, mustChange: true })
    yield* OfficerStore.endSessions(officerId)
    return { subjectId: officerId, matter: matterOf(officer), change: { name: officer.name, account } }
  })

const changePassword: Implementation<"officer.change-password"> = ({ password }, { officer: by }) =>
  Effect.gen(function*() {
    if (by === null) return yield* refuse(AccountState.make({ account: null }))
    const officer = yield* lockServing(by.id)
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
