import type { ApprovalStep } from "@diemcau/core/ApprovalStep"
import type { Registration, RegistrationId } from "@diemcau/core/Registration"
import { and, asc, eq, sql, type SQLWrapper } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { approvalSteps } from "./tables/approval.ts"
import { registrations } from "./tables/planning.ts"

export const insert = (steps: ReadonlyArray<ApprovalStep>) => Effect.asVoid(query((db) => db.insert(approvalSteps).values([...steps])))

/** The steps of the latest filing of each, in order. A registration filed before there were chains has none. */
export const latest = (ids: ReadonlyArray<RegistrationId>) =>
  ids.length === 0 ? Effect.succeed<ReadonlyMap<RegistrationId, ReadonlyArray<ApprovalStep>>>(new Map()) : query((db) =>
    db.select().from(approvalSteps).where(sql`${approvalSteps.registrationId} = any(${sql.param(ids)}::uuid[]) and ${approvalSteps.round} = (
      select max(latest.round) from approval_steps latest where latest.registration_id = ${approvalSteps.registrationId})`)
      .orderBy(asc(approvalSteps.registrationId), asc(approvalSteps.ordinal))
  ).pipe(Effect.map((rows): ReadonlyMap<RegistrationId, ReadonlyArray<ApprovalStep>> => Map.groupBy(rows, ({ registrationId }) => registrationId)))

/** A column: the steps that `latest` would read of a registration, in order; `stepsFrom` reads it. */
export const stepsColumn = (registrationId: SQLWrapper) => sql<ReadonlyArray<Omit<ApprovalStep, "registrationId" | "dueAt" | "decidedAt"> & { readonly dueAt: string; readonly decidedAt: string | null }>>`(
  select coalesce(json_agg(json_build_object(
    'round', round, 'ordinal', ordinal, 'version', version, 'name', name, 'unitId', unit_id, 'dueAt', due_at, 'verdict', verdict,
    'decidedBy', decided_by, 'decidedAt', decided_at, 'remarks', remarks
  ) order by ordinal), '[]') from ${approvalSteps} where registration_id = ${registrationId}
    and round = (select max(round) from ${approvalSteps} where registration_id = ${registrationId}))`

export const stepsFrom = (registrationId: RegistrationId, steps: ReturnType<typeof stepsColumn>["_"]["type"]): ReadonlyArray<ApprovalStep> =>
  steps.map(({ dueAt, decidedAt, ...step }) => ({ ...step, registrationId, dueAt: new Date(dueAt), decidedAt: decidedAt === null ? null : new Date(decidedAt) }))

export const decide = ({ registrationId, round, ordinal, verdict, decidedBy, decidedAt, remarks }: ApprovalStep) =>
  Effect.asVoid(query((db) =>
    db.update(approvalSteps).set({ verdict, decidedBy, decidedAt, remarks })
      .where(and(eq(approvalSteps.registrationId, registrationId), eq(approvalSteps.round, round), eq(approvalSteps.ordinal, ordinal)))
  ))

/** Undecided registrations; one that somebody decides at this moment is left out, and held for nobody. */
export const awaited = () =>
  query((db) =>
    db.select({
      id: registrations.id, number: registrations.number, submittedAt: registrations.submittedAt, decisionDueAt: registrations.decisionDueAt,
      subject: registrations.subject
    }).from(registrations).where(eq(registrations.state, "submitted")).orderBy(asc(registrations.decisionDueAt)).for("share", { skipLocked: true })
  ).pipe(Effect.map((rows): ReadonlyArray<Pick<Registration, "id" | "number" | "submittedAt" | "decisionDueAt"> & { readonly subject: string }> => rows))
