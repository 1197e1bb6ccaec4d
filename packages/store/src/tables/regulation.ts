import type { SpecialDay } from "@diemcau/core/Calendar"
import type { Article, ArticleKey, Grade, Instrument, Provision, ProvisionKey } from "@diemcau/core/Regulation"
import { bigint, date, index, integer, jsonb, text } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"

export const instruments = table("instruments", {
  number: text().primaryKey(),
  issuedOn: date({ mode: "string" }).notNull(),
  issuer: jsonb().notNull().$type<Instrument["issuer"]>(),
  title: jsonb().notNull().$type<Instrument["title"]>(),
  chapters: integer().notNull(),
  articles: integer().notNull(),
  validFrom: date({ mode: "string" }).notNull(),
  validTo: date({ mode: "string" })
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
  validFrom: instant().notNull()
}, (t) => [index().on(t.key, t.validFrom, t.version)])

export const holidays = table("holidays", {
  date: date({ mode: "string" }).primaryKey(),
  kind: text().notNull().$type<SpecialDay["kind"]>(),
  name: jsonb().notNull().$type<SpecialDay["name"]>(),
  sourceNote: text().notNull()
})
