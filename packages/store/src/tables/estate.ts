import type { EndpointId, EndpointStatus } from "@diemcau/core/Endpoint"
import type { LineId } from "@diemcau/core/Line"
import type { OfficerId, PostId, Role } from "@diemcau/core/Officer"
import type { RoomId } from "@diemcau/core/Room"
import type { SiteId } from "@diemcau/core/Site"
import type { Unit, UnitId } from "@diemcau/core/Unit"
import { sql } from "drizzle-orm"
import { boolean, bytea, check, date, doublePrecision, foreignKey, index, integer, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"

/** One row: which province this database belongs to, and whether it is only a pretend one. */
export const platform = table("platform", {
  one: boolean().primaryKey(),
  id: uuid().notNull(),
  pretend: boolean().notNull(),
  domain: text().notNull(),
  name: text().notNull(),
  createdAt: instant().notNull(),
  seededAt: instant()
}, (t) => [check("platform_one", sql`${t.one}`)])

export const units = table("units", {
  id: uuid().primaryKey().$type<UnitId>(),
  code: text().notNull().unique(),
  name: text().notNull(),
  nameEn: text(),
  kind: text().notNull().$type<Unit["kind"]>(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }),
  successorId: uuid().$type<UnitId>()
}, (t) => [foreignKey({ columns: [t.successorId], foreignColumns: [t.id] })])

export const sites = table("sites", {
  id: uuid().primaryKey().$type<SiteId>(),
  code: text().notNull().unique(),
  name: text().notNull(),
  nameEn: text(),
  unitId: uuid().notNull().references(() => units.id).$type<UnitId>(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }),
  successorId: uuid().$type<SiteId>()
}, (t) => [foreignKey({ columns: [t.successorId], foreignColumns: [t.id] })])

export const rooms = table("rooms", {
  id: uuid().primaryKey().$type<RoomId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  name: text().notNull(),
  seats: integer(),
  closedAt: instant()
}, (t) => [index().on(t.siteId)])

export const lines = table("lines", {
  id: uuid().primaryKey().$type<LineId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  name: text().notNull(),
  provider: text().notNull(),
  bandwidth: doublePrecision(),
  carriedBy: uuid().$type<LineId>(),
  closedAt: instant()
}, (t) => [index().on(t.siteId), foreignKey({ columns: [t.carriedBy], foreignColumns: [t.id] })])

export const endpoints = table("endpoints", {
  id: uuid().primaryKey().$type<EndpointId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  roomId: uuid().notNull().references(() => rooms.id).$type<RoomId>(),
  name: text().notNull(),
  driver: text().notNull(),
  model: text().notNull(),
  host: text().notNull(),
  port: integer().notNull(),
  account: text().notNull(),
  legacyAlgorithms: boolean().notNull().default(false),
  /** Closed, never deleted: probes and intents refer to it. */
  closedAt: instant(),
  hostKeyFingerprint: text(),
  hostKeyPinnedAt: instant()
}, (t) => [
  index().on(t.siteId),
  check("endpoints_host_key", sql`(${t.hostKeyFingerprint} is null) = (${t.hostKeyPinnedAt} is null)`)
])

/** Passwords, sealed by the gateway: this package never sees them open. */
export const endpointSecrets = table("endpoint_secrets", {
  endpointId: uuid().primaryKey().references(() => endpoints.id).$type<EndpointId>(),
  keyId: text().notNull(),
  iv: bytea().notNull().$type<Uint8Array>(),
  tag: bytea().notNull().$type<Uint8Array>(),
  sealed: bytea().notNull().$type<Uint8Array>()
})

export const endpointStatuses = table("endpoint_statuses", {
  endpointId: uuid().primaryKey().references(() => endpoints.id).$type<EndpointId>(),
  link: text().notNull().$type<EndpointStatus["link"]>(),
  trouble: jsonb().$type<EndpointStatus["trouble"]>(),
  firmware: text(),
  serialNumber: text(),
  registration: text().$type<NonNullable<EndpointStatus["registration"]>>(),
  microphones: text().$type<NonNullable<EndpointStatus["microphones"]>>(),
  inCall: boolean(),
  heardAt: instant(),
  nextAttemptAt: instant()
})

export const officers = table("officers", {
  id: uuid().primaryKey().$type<OfficerId>(),
  name: text().notNull(),
  position: text().notNull(),
  phone: text().notNull(),
  email: text().notNull(),
  unitId: uuid().notNull().references(() => units.id).$type<UnitId>(),
  roles: text().array().notNull().$type<Role>(),
  closedAt: instant()
})

export const officerSites = table("officer_sites", {
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>()
}, (t) => [primaryKey({ columns: [t.officerId, t.siteId] }), index().on(t.siteId)])

/** Posts besides the principal one, which is the officer's own row. Withdrawn, never deleted. */
export const officerPosts = table("officer_posts", {
  id: uuid().primaryKey().$type<PostId>(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  unitId: uuid().notNull().references(() => units.id).$type<UnitId>(),
  roles: text().array().notNull().$type<Role>(),
  firstDay: date({ mode: "string" }).notNull(),
  lastDay: date({ mode: "string" }),
  withdrawnAt: instant()
}, (t) => [index().on(t.officerId), index().on(t.unitId), check("officer_posts_days", sql`${t.lastDay} >= ${t.firstDay}`)])

export const officerPostSites = table("officer_post_sites", {
  postId: uuid().notNull().references(() => officerPosts.id).$type<PostId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>()
}, (t) => [primaryKey({ columns: [t.postId, t.siteId] }), index().on(t.siteId)])

export const signIns = table("accounts", {
  account: text().primaryKey(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  passwordHash: text().notNull(),
  /** The password was made by somebody else. */
  mustChange: boolean().notNull().default(false)
})

/** Signed-in browsers and programs. Only the hash of the token is kept. */
export const sessions = table("sessions", {
  tokenHash: bytea().primaryKey().$type<Uint8Array>(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  openedAt: instant().notNull(),
  expiresAt: instant().notNull()
}, (t) => [index().on(t.officerId, t.expiresAt)])
