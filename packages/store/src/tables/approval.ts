import { ApprovalChains } from "@diemcau/core/ApprovalChain"
import type { ConditionState } from "@diemcau/core/ApprovalCondition"
import type { StepVerdict } from "@diemcau/core/ApprovalStep"
import type { OfficerId } from "@diemcau/core/Officer"
import type { RegistrationId } from "@diemcau/core/Registration"
import { Bilingual } from "@diemcau/core/Text"
import type { UnitId } from "@diemcau/core/Unit"
import { sql } from "drizzle-orm"
import { check, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { instant, json, table } from "./columns.ts"
import { officers, units } from "./estate.ts"
import { registrations } from "./planning.ts"

/** Every setting of the chains of approval; the latest is in force. */
export const approvalChains = table("approval_chains", {
  version: integer().primaryKey(),
  chains: json(ApprovalChains).notNull(),
  setAt: instant().notNull(),
  setBy: uuid().notNull().references(() => officers.id).$type<OfficerId>()
})

/** The steps of each filing of a registration, as the chain stood then. Those of earlier rounds stay as they were left. */
export const approvalSteps = table("approval_steps", {
  registrationId: uuid().notNull().references(() => registrations.id).$type<RegistrationId>(),
  round: integer().notNull(),
  ordinal: integer().notNull(),
  version: integer().notNull(),
  name: json(Bilingual).notNull(),
  unitId: uuid().references(() => units.id).$type<UnitId>(),
  dueAt: instant().notNull(),
  verdict: text().$type<StepVerdict>(),
  decidedBy: uuid().references(() => officers.id).$type<OfficerId>(),
  decidedAt: instant(),
  remarks: text()
}, (t) => [
  primaryKey({ columns: [t.registrationId, t.round, t.ordinal] }),
  check("approval_steps_decided_whole", sql`(${t.verdict} is null) = (${t.decidedBy} is null) and (${t.verdict} is null) = (${t.decidedAt} is null)`)
])

/** What an approval depends on: at most one for a registration, which is approved once. */
export const approvalConditions = table("approval_conditions", {
  registrationId: uuid().primaryKey().references(() => registrations.id).$type<RegistrationId>(),
  text: text().notNull(),
  dueAt: instant().notNull(),
  state: text().notNull().$type<ConditionState>(),
  setBy: uuid().notNull().references(() => officers.id).$type<OfficerId>(),
  setAt: instant().notNull(),
  reportedAt: instant(),
  report: text(),
  settledBy: uuid().references(() => officers.id).$type<OfficerId>(),
  settledAt: instant(),
  answer: text(),
  overdueAt: instant()
}, (t) => [index("approval_conditions_open").on(t.dueAt).where(sql`state in ('open', 'reported')`)])
