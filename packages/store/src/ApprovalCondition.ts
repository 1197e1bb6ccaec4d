import type { ApprovalCondition } from "@diemcau/core/ApprovalCondition"
import type { RegistrationId } from "@diemcau/core/Registration"
import { and, asc, eq, getColumns, inArray, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { approvalConditions } from "./tables/approval.ts"
import { officers } from "./tables/estate.ts"
import { meetings, registrations } from "./tables/planning.ts"

const setter = alias(officers, "setter")
const settler = alias(officers, "settler")

export const insert = (condition: ApprovalCondition) => Effect.asVoid(query((db) => db.insert(approvalConditions).values(condition)))

export const update = ({ registrationId, ...condition }: ApprovalCondition) =>
  Effect.asVoid(query((db) => db.update(approvalConditions).set(condition).where(eq(approvalConditions.registrationId, registrationId))))

/** Under its registration's lock nobody else changes it. */
export const find = (id: RegistrationId) =>
  query((db) => db.select().from(approvalConditions).where(eq(approvalConditions.registrationId, id))).pipe(
    Effect.map((rows): ApprovalCondition | null => rows[0] ?? null)
  )

/** With the names of who set and who settled it. */
export const shown = (id: RegistrationId) =>
  query((db) =>
    db.select({ ...getColumns(approvalConditions), setBy: setter.name, settledBy: settler.name }).from(approvalConditions)
      .innerJoin(setter, eq(setter.id, approvalConditions.setBy)).leftJoin(settler, eq(settler.id, approvalConditions.settledBy))
      .where(eq(approvalConditions.registrationId, id))
  ).pipe(Effect.map(([row]) => row ?? null))

/** Not settled, and of a registration that still has a meeting to be held. */
export const pending = () =>
  query((db) =>
    db.select({ ...getColumns(approvalConditions), number: registrations.number, subject: registrations.subject, unitId: registrations.unitId })
      .from(approvalConditions).innerJoin(registrations, eq(registrations.id, approvalConditions.registrationId))
      .where(and(
        inArray(approvalConditions.state, ["open", "reported"]),
        sql`exists (select from ${meetings} where ${meetings.registrationId} = ${approvalConditions.registrationId} and ${meetings.state} in ('scheduled', 'running'))`
      )).orderBy(asc(approvalConditions.dueAt))
  )
