import type { Role } from "@diemcau/core/Officer"
import { deskGroups, type ObligationRow } from "#lib/desk.ts"
import type { Words } from "#lib/words.ts"

export type NavKey = keyof Words["shell"]["nav"]

export interface NavItem {
  readonly key: NavKey
  readonly href: string
}

/** What waits for the officer behind an entry, where that can be counted. */
export type NavCounts = { readonly [Key in NavKey]?: number }

/** From the officer's duties: decisions that wait, and on the desk what is late or due today. */
export const countsOf = (obligations: ReadonlyArray<ObligationRow>, now: number): NavCounts => {
  const { overdue, today } = deskGroups(obligations, now)
  return {
    desk: overdue.length + today.length,
    approvals: obligations.filter(({ kind, doneAt }) => kind === "decide-registration" && doneAt === null).length
  }
}

const hrefs: Readonly<Record<NavKey, string>> = {
  desk: "/",
  registrations: "/registrations",
  myRegistrations: "/registrations",
  approvals: "/approvals",
  meetings: "/meetings",
  timeline: "/timeline",
  sites: "/sites",
  endpoints: "/endpoints",
  regulation: "/regulation",
  responsibilities: "/responsibilities",
  journal: "/journal",
  officers: "/officers",
  duties: "/duties",
  delegations: "/delegations",
  maintenance: "/maintenance"
}

/** What each duty sees, most used first: on a phone the first four are the tabs. */
const menus: Readonly<Record<Role, ReadonlyArray<NavKey>>> = {
  registrant: ["desk", "myRegistrations", "meetings", "timeline", "duties", "regulation"],
  approver: ["desk", "approvals", "meetings", "timeline", "registrations", "duties", "regulation"],
  operator: ["desk", "meetings", "timeline", "sites", "endpoints", "registrations", "regulation", "journal"],
  technician: ["desk", "meetings", "sites", "timeline", "duties", "regulation"],
  leader: ["desk", "meetings", "timeline", "registrations", "duties", "regulation"],
  administrator: ["desk", "officers", "regulation", "responsibilities", "journal", "sites", "endpoints", "maintenance"]
}

/** Several duties: their menus merged, each page once. */
export const menuOf = (roles: ReadonlyArray<Role>): ReadonlyArray<NavItem> => {
  const items = new Map<string, NavItem>()
  for (const role of roles) {
    for (const key of menus[role]) if (!items.has(hrefs[key])) items.set(hrefs[key], { key, href: hrefs[key] })
  }
  return items.size === 0 ? [{ key: "desk", href: "/" }, { key: "regulation", href: "/regulation" }] : [...items.values()]
}

/** Pages of one's own account: in no menu, but found by the quick search. */
export const accountPages: ReadonlyArray<NavItem> = [{ key: "delegations", href: hrefs.delegations }]

export const isCurrent = (href: string, pathname: string): boolean =>
  href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`)
