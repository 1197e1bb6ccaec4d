import { DirectoryLine, type EditionId } from "@diemcau/core/Directory"
import type { OfficerId } from "@diemcau/core/Officer"
import type { SiteId } from "@diemcau/core/Site"
import { integer, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core"
import { Schema } from "effect"
import { instant, json, table } from "./columns.ts"
import { officers, sites } from "./estate.ts"

/** The directory as it was sent out: its lines are a copy, not a view. */
export const directoryEditions = table("directory_editions", {
  id: uuid().primaryKey().$type<EditionId>(),
  year: integer().notNull(),
  ordinal: integer().notNull(),
  issuedAt: instant().notNull(),
  issuedBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  issuedByName: text().notNull(),
  note: text().notNull(),
  lines: json(Schema.Array(DirectoryLine)).notNull()
}, (t) => [unique().on(t.year, t.ordinal)])

/** One for each site that an edition was sent to. */
export const directoryReceipts = table("directory_receipts", {
  editionId: uuid().notNull().references(() => directoryEditions.id).$type<EditionId>(),
  siteId: uuid().notNull().references(() => sites.id).$type<SiteId>(),
  acknowledgedAt: instant(),
  acknowledgedByName: text()
}, (t) => [primaryKey({ columns: [t.editionId, t.siteId] })])
