import type { SpecialDay } from "@diemcau/core/Calendar"
import type { Amendment } from "@diemcau/core/Amendment"
import type { OfficerId } from "@diemcau/core/Officer"
import type { Article, ArticleKey, ArticleText, Grade, Instrument, Provision, ProvisionKey } from "@diemcau/core/Regulation"
import { bigint, date, index, integer, jsonb, text, uuid } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"
import { officers } from "./estate.ts"

export const instruments = table("instruments", {
  number: text().primaryKey(),
  issuedOn: date({ mode: "string" }).notNull(),
  issuer: jsonb().notNull().$type<Instrument["issuer"]>(),
  title: jsonb().notNull().$type<Instrument["title"]>(),
  chapters: integer().notNull(),
  articles: integer().notNull(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" }),
  replacedBy: text()
})

/** Every signed change of the regulation: who, when, why, and what. The newest number is the regulation's revision. */
export const amendments = table("amendments", {
  revision: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  kind: text().notNull().$type<Amendment["kind"]>(),
  signedBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  signedByName: text().notNull(),
  signedAt: instant().notNull(),
  effectiveAt: instant().notNull(),
  decision: text().notNull(),
  reason: text().notNull(),
  change: jsonb().notNull().$type<Amendment["change"]>()
})

export const articles = table("articles", {
  key: text().primaryKey().$type<ArticleKey>(),
  part: text().notNull().$type<Article["part"]>(),
  number: integer(),
  subject: jsonb().notNull().$type<Article["subject"]>(),
  summary: jsonb().notNull().$type<Article["summary"]>()
})

/** Every version ever in force. Of two that begin at one moment, the one written later rules. */
export const provisions = table("provisions", {
  version: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  key: text().notNull().$type<ProvisionKey>(),
  article: text().notNull().references(() => articles.key).$type<ArticleKey>(),
  subject: jsonb().notNull().$type<Provision["subject"]>(),
  grade: text().notNull().$type<typeof Grade.Type>(),
  value: jsonb().$type<Provision["value"]>(),
  sourceNote: jsonb().notNull().$type<Provision["sourceNote"]>(),
  enforcement: jsonb().notNull().$type<Provision["enforcement"]>(),
  validFrom: instant().notNull(),
  /** Since when the platform follows what it only kept before; null: from the version's beginning. */
  followedSince: instant(),
  /** null: as first seeded. */
  amendment: bigint({ mode: "number" }).references(() => amendments.revision)
}, (t) => [index().on(t.key, t.validFrom, t.version)])

/** Every version of every article's text, by instrument. Of two that begin at one moment, the one written later rules. */
export const articleTexts = table("article_texts", {
  version: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  instrument: text().notNull().references(() => instruments.number),
  key: text().notNull().$type<ArticleText["key"]>(),
  chapter: integer(),
  number: integer(),
  heading: text().notNull(),
  text: text().notNull(),
  validFrom: instant().notNull(),
  amendment: bigint({ mode: "number" }).notNull().references(() => amendments.revision)
}, (t) => [index().on(t.instrument, t.key, t.validFrom, t.version)])

export const holidays = table("holidays", {
  date: date({ mode: "string" }).primaryKey(),
  kind: text().notNull().$type<SpecialDay["kind"]>(),
  name: jsonb().notNull().$type<SpecialDay["name"]>(),
  sourceNote: text().notNull()
})
