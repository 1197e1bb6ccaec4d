import type { DelegationId, HandedPost } from "@diemcau/core/Delegation"
import type { OfficerId } from "@diemcau/core/Officer"
import { sql } from "drizzle-orm"
import { boolean, check, date, index, jsonb, text, uuid } from "drizzle-orm/pg-core"
import { instant, table } from "./columns.ts"
import { officers } from "./estate.ts"

/** Never deleted: the journal's "on behalf of" goes back to it. */
export const delegations = table("delegations", {
  id: uuid().primaryKey().$type<DelegationId>(),
  officerId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  substituteId: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  firstDay: date({ mode: "string" }).notNull(),
  lastDay: date({ mode: "string" }).notNull(),
  /** null: every post of the officer's own. */
  posts: jsonb().$type<ReadonlyArray<HandedPost>>(),
  absent: boolean().notNull(),
  reason: text().notNull(),
  madeBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  madeAt: instant().notNull(),
  revokedBy: uuid().references(() => officers.id).$type<OfficerId>(),
  revokedAt: instant(),
  revocationReason: text()
}, (t) => [
  index().on(t.officerId, t.lastDay), index().on(t.substituteId, t.lastDay),
  check("delegations_days", sql`${t.lastDay} >= ${t.firstDay}`),
  check("delegations_of_two", sql`${t.officerId} <> ${t.substituteId}`),
  check("delegations_revoked_whole", sql`num_nulls(${t.revokedBy}, ${t.revokedAt}, ${t.revocationReason}) in (0, 3)`)
])
