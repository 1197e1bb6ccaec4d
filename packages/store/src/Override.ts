import type { Override } from "@diemcau/core/Override"
import { overridable, overriddenBy, overriddenByOpening, type OverrideRule, type PassedBy } from "@diemcau/core/Override"
import type { Bilingual } from "@diemcau/core/Text"
import type { UnitId } from "@diemcau/core/Unit"
import { and, eq, gte, lt, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { officers, units } from "./tables/estate.ts"
import { registrations } from "./tables/planning.ts"
import { preemptions } from "./tables/waitlist.ts"

/** From a moment on, up to another. */
interface Span {
  readonly from: Date
  readonly to: Date
}

/** Both who asked and who allowed it say why. */
const reasons = (...texts: ReadonlyArray<string | null>) => texts.filter((text) => text !== null && text !== "").join(" · ")

/** What was passed on at the steps before these approvals, with the rules that each of those let pass. */
const passed = ({ from, to }: Span) =>
  query((db) =>
    db.execute<{ registrationId: string; step: Bilingual; at: string; officerName: string; reason: string; rules: ReadonlyArray<OverrideRule> }>(sql`
      select steps.registration_id as "registrationId", steps.name as step, to_json(steps.decided_at)#>>'{}' as "at", officers.name as "officerName",
        coalesce(steps.remarks, '') as reason, passed.rules
      from registrations join approval_steps steps on steps.registration_id = registrations.id and steps.verdict = 'endorsed'
          and steps.round = (select max(latest.round) from approval_steps latest where latest.registration_id = registrations.id)
        join officers on officers.id = steps.decided_by
        cross join lateral (
          select coalesce(journal.data->'overridden', '[]') as rules from journal
          where journal.registration_id = registrations.id::text and journal.event = 'registration.endorsed'
            and (journal.data->'step'->>'ordinal')::int = steps.ordinal
          order by journal.position desc limit 1
        ) as passed
      where registrations.state = 'approved' and registrations.decided_at >= ${from.toISOString()} and registrations.decided_at < ${to.toISOString()}
      order by steps.ordinal`)
  ).pipe(Effect.map(({ rows }) => (id: string, rule: OverrideRule): ReadonlyArray<PassedBy> =>
    rows.flatMap(({ registrationId, rules, at, ...by }) => registrationId === id && rules.includes(rule) ? [{ ...by, at: new Date(at) }] : [])))

const approvals = ({ from, to }: Span) =>
  query((db) =>
    db.select({
      id: registrations.id, number: registrations.number, subject: registrations.subject, unitId: registrations.unitId, unitName: units.name, track: registrations.track,
      rulings: registrations.rulings, request: registrations.request, at: registrations.decidedAt, decidedBy: officers.name, remarks: registrations.decisionReason,
      meetingId: registrations.meetingId
    }).from(registrations)
      .innerJoin(units, eq(units.id, registrations.unitId))
      .leftJoin(officers, eq(officers.id, registrations.decidedBy))
      .where(and(eq(registrations.state, "approved"), gte(registrations.decidedAt, from), lt(registrations.decidedAt, to)))
  ).pipe(Effect.zip(passed({ from, to })), Effect.map(([rows, passedOn]) => rows.flatMap(({ id, track, rulings, request, remarks, at, ...row }) =>
    overriddenBy({ track, rulings }).map((one): Override => ({
      ...row, ...one, at: at!, article: overridable[one.rule], registrationId: id, reason: reasons(request.reason, remarks), passedBy: passedOn(id, one.rule)
    })))))

const preempted = ({ from, to }: Span) =>
  query((db) =>
    db.select({
      registrationId: registrations.id, number: registrations.number, subject: registrations.subject, unitId: registrations.unitId, unitName: units.name,
      meetingId: registrations.meetingId, at: preemptions.decidedAt, decidedBy: officers.name, asked: preemptions.reason, answer: preemptions.decisionReason
    }).from(preemptions)
      .innerJoin(registrations, eq(registrations.id, preemptions.registrationId))
      .innerJoin(units, eq(units.id, registrations.unitId))
      .leftJoin(officers, eq(officers.id, preemptions.decidedBy))
      .where(and(eq(preemptions.state, "granted"), gte(preemptions.decidedAt, from), lt(preemptions.decidedAt, to)))
  ).pipe(Effect.map((rows) => rows.map(({ asked, answer, at, ...row }): Override => ({
    ...row, at: at!, rule: "schedule.preemption", article: overridable["schedule.preemption"], reason: reasons(asked, answer), sentence: null, passedBy: []
  }))))

interface JournalRow {
  readonly at: string
  readonly decidedBy: string | null
  readonly number: string
  readonly subject: string
  readonly unitId: UnitId | null
  readonly unitName: string | null
  readonly registrationId: string | null
  readonly meetingId: string | null
  readonly reason: string
}

const asOverrides = (rule: Override["rule"]) => ({ rows }: { readonly rows: ReadonlyArray<JournalRow> }): ReadonlyArray<Override> =>
  rows.map(({ at, unitName, ...row }) => ({ ...row, at: new Date(at), unitName: unitName ?? "", rule, article: overridable[rule], sentence: null, passedBy: [] }))

/** What was arranged anew after an approval: a meeting or a series changed, added to or held again, a place taken that was offered. */
export const arrangedIn = ({ from, to }: Span) => sql`
  select to_json(deed.at)#>>'{}' as "at", case when deed.event = 'waitlist.accepted' and deed.data->>'remarks' is null then admitter.name else deed.officer_name end as "decidedBy",
    coalesce(meetings.number, registrations.number) as number, registrations.subject, units.id as "unitId", units.name as "unitName",
    registrations.id as "registrationId", meetings.id as "meetingId", coalesce(deed.data->>'reason', deed.data->>'remarks', deed.data->>'admission', '') as reason,
    exceeded.rule, exceeded.sentence
  from journal deed
    cross join lateral jsonb_to_recordset(deed.data->'exceeded') as exceeded(rule text, sentence jsonb)
    join registrations on registrations.id = deed.registration_id::uuid join units on units.id = registrations.unit_id
    left join meetings on meetings.id = deed.meeting_id::uuid
    left join officers admitter on admitter.id::text = deed.data->'entry'->>'admittedBy'
  where deed.event in ('meeting.changed', 'meeting.restored', 'series.changed', 'series.extended', 'waitlist.accepted')
    and deed.at >= ${from.toISOString()} and deed.at < ${to.toISOString()}`

const arranged = (span: Span) =>
  query((db) => db.execute<JournalRow & Pick<Override, "rule" | "sentence"> & Record<string, unknown>>(arrangedIn(span))).pipe(
    Effect.map((found) => found.rows.map(({ rule, sentence, ...row }) => ({ ...asOverrides(rule)({ rows: [row] })[0]!, sentence }))))

/** Approved when its check should already have been complete. */
const shortened = ({ from, to }: Span) =>
  query((db) =>
    db.execute<JournalRow & Record<string, unknown>>(sql`
      select to_json(registrations.decided_at)#>>'{}' as "at", officers.name as "decidedBy", meetings.number, meetings.subject, units.id as "unitId", units.name as "unitName",
        registrations.id as "registrationId", meetings.id as "meetingId", concat_ws(' · ', nullif(registrations.request->>'reason', ''), nullif(registrations.decision_reason, '')) as reason
      from meetings join registrations on registrations.id = meetings.registration_id join units on units.id = meetings.unit_id
        left join officers on officers.id = registrations.decided_by
      where meetings.check_shortened and not exists (
        select from journal where journal.registration_id = meetings.registration_id::text and journal.data->'exceeded' @> '[{"rule":"check.shortened"}]'
          and (journal.meeting_id = meetings.id::text or journal.data->'meetings' @> jsonb_build_array(jsonb_build_object('id', meetings.id)))
      ) and registrations.decided_at >= ${from.toISOString()} and registrations.decided_at < ${to.toISOString()}`)
  ).pipe(Effect.map(asOverrides("check.shortened")))

/** Connected although sites were not ready; before a connection said which, the check as it closed is what is known. */
const openedUnready = ({ from, to }: Span) =>
  query((db) =>
    db.execute<JournalRow & { readonly names: ReadonlyArray<string> } & Record<string, unknown>>(sql`
      select to_json(started.at)#>>'{}' as "at", started.officer_name as "decidedBy", meetings.number, meetings.subject, units.id as "unitId", units.name as "unitName",
        meetings.registration_id as "registrationId", meetings.id as "meetingId", coalesce(started.data->>'reason', '') as reason,
        array(select site->>'name' from jsonb_array_elements(coalesce(started.data->'notReady', '[]')) site) as names
      from journal started join meetings on meetings.id = started.meeting_id::uuid join units on units.id = meetings.unit_id
        left join gates on gates.meeting_id = meetings.id and gates.round = meetings.round
      where started.event = 'meeting.started' and started.at >= ${from.toISOString()} and started.at < ${to.toISOString()}
        and case when started.data->'notReady' is null then (gates.record->>'notReady')::int > 0 and (gates.record->>'closedAt')::timestamptz <= started.at
          else jsonb_array_length(started.data->'notReady') > 0 end`)
  ).pipe(Effect.map((found) =>
    asOverrides("check.opened-unready")(found).map((one, n) => ({ ...one, sentence: overriddenByOpening(found.rows[n]!.names)[0]?.sentence ?? null }))))

const excused = ({ from, to }: Span) =>
  query((db) =>
    db.execute<JournalRow & Record<string, unknown>>(sql`
      select to_json(journal.at)#>>'{}' as "at", journal.officer_name as "decidedBy", '' as number, coalesce(journal.data->>'siteName', '') as subject,
        units.id as "unitId", units.name as "unitName", null as "registrationId", null as "meetingId", coalesce(journal.data->>'note', '') as reason
      from journal left join sites on sites.id = (journal.data->>'siteId')::uuid left join units on units.id = sites.unit_id
      where journal.event = 'duty.excused' and journal.at >= ${from.toISOString()} and journal.at < ${to.toISOString()}`)
  ).pipe(Effect.map(asOverrides("duty.excused")))

/** Every time that a rule was overridden, in a fixed number of queries. */
export const list = (span: Span) =>
  Effect.map(Effect.all([approvals(span), preempted(span), arranged(span), shortened(span), openedUnready(span), excused(span)]), (found): ReadonlyArray<Override> => found.flat())
