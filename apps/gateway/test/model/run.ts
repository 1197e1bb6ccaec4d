import { Database } from "@diemcau/store/Database"
import * as Journal from "@diemcau/store/Journal"
import { Effect } from "effect"
import { startTestGateway, type Answer, type TestGateway } from "../../src/TestGateway.ts"
import { Model, type Arrangement, type Deed } from "./Model.ts"
import { deedOf, playground, seeded } from "./operations.ts"

export interface Tally {
  accepted: number
  refused: number
}

export interface Outcome {
  readonly operations: number
  readonly tallies: ReadonlyMap<Deed["kind"], Tally>
  /** Pairs of confirmed meetings that hold one site at one time, by the rows alone: at the end, or at the worst moment of a broken run. */
  readonly overlaps: number
  /** Where the product and the model disagree. */
  readonly disagreements: ReadonlyArray<string>
}

const epoch = Date.parse("2026-12-01T00:00:00+07:00")
const instant = (quarter: number): string => new Date(epoch + 7 * 3_600_000 + quarter * 15 * 60_000).toISOString()
const wire = ({ from, to, sites: [mainSiteId, ...memberSiteIds] }: Arrangement) => ({ opensAt: instant(from), closesAt: instant(to), mainSiteId, memberSiteIds })
const request = (arrangement: Arrangement, label: string) => ({
  subject: label, chair: label, chairPosition: "", attendees: "", documentNumber: "", document: null, ...wire(arrangement),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
})
const reason = "Thử nghiệm mô hình"

const send = (gateway: TestGateway, deed: Deed, label: string): Promise<Answer> => {
  const { call } = gateway
  switch (deed.kind) {
    case "submit":
      return call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(deed.arrangement, label) })
    case "revise":
      return call("registrant", "PUT", `/api/v1/registrations/${deed.id}/request`, { request: request(deed.arrangement, label) })
    case "approve":
      return call("approver", "POST", `/api/v1/registrations/${deed.id}/approval`, { remarks: "", others: "leave" })
    case "refuse":
      return call("approver", "POST", `/api/v1/registrations/${deed.id}/refusal`, { reason })
    case "send-back":
      return call("approver", "POST", `/api/v1/registrations/${deed.id}/return`, { reason })
    case "withdraw":
      return call("registrant", "POST", `/api/v1/registrations/${deed.id}/withdrawal`, { reason })
    case "cancel":
      return call("approver", "POST", `/api/v1/meetings/${deed.id}/cancellation`, { reason })
    default:
      return call("operator", "POST", `/api/v1/meetings/${deed.id}/changes`, { revision: deed.revision, arrangement: wire(deed.arrangement), reason })
  }
}

interface Told {
  readonly deed: Deed
  readonly answer: Answer
  readonly label: string
}

const procedures: Readonly<Record<Deed["kind"], string>> = {
  submit: "registration.submit", revise: "registration.revise", approve: "registration.approve", refuse: "registration.refuse",
  "send-back": "registration.send-back", withdraw: "registration.withdraw", cancel: "meeting.cancel",
  move: "meeting.change", extend: "meeting.change", shorten: "meeting.change", swap: "meeting.change"
}

/** The accepted ones in the order in which they were committed, and whatever of the journal belongs to none of them. */
const inOrder = (accepted: ReadonlyArray<Told>, entries: ReadonlyArray<{ readonly procedure: string; readonly subjectId: string; readonly data: unknown }>) => {
  const left = [...accepted]
  const ordered: Array<Told> = []
  const strange: Array<string> = []
  for (const entry of entries) {
    const data = entry.data as { readonly after?: { readonly revision: number }; readonly request?: { readonly subject: string } }
    const index = left.findIndex(({ deed, answer, label }) =>
      procedures[deed.kind] === entry.procedure &&
      (deed.kind === "submit" ? answer.body.registration.id : deed.id) === entry.subjectId &&
      (!("revision" in deed) || data.after?.revision === deed.revision + 1) &&
      (deed.kind !== "revise" || data.request?.subject === label))
    if (index < 0) strange.push(`${entry.procedure} of ${entry.subjectId} is in the journal, but nobody was told that it was done`)
    else ordered.push(...left.splice(index, 1))
  }
  for (const { deed } of left) strange.push(`${deed.kind} was acknowledged, but is not in the journal`)
  return { ordered, strange }
}

const told = (deed: Deed) => JSON.stringify(deed)

/** Counts without the constraint's index: each booking against each other one of its site, by its bounds. */
const overlapping = Effect.flatMap(Database, ({ client }) => client.unsafe<{ overlaps: number }>(`
  select count(*)::int as overlaps from site_bookings a join site_bookings b on a.site_id = b.site_id and a.meeting_id < b.meeting_id
  where not a.released and not b.released and lower(a.period) < upper(b.period) and lower(b.period) < upper(a.period)`)).pipe(
  Effect.map((rows) => rows[0]!.overlaps))

/** Drops the constraint, and lets the locks on sites be taken by everybody at once. */
const breakGuards = Effect.forEach(
  [
    "alter table site_bookings drop constraint site_bookings_no_overlap",
    "create function public.pg_advisory_xact_lock(bigint) returns void language sql as 'select'",
    "do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$"
  ],
  (statement) => Effect.flatMap(Database, ({ client }) => client.unsafe(statement)),
  { discard: true }
).pipe(
  // Connections that stand already, this one too, still see the old path.
  Effect.andThen(Effect.ignore(Effect.flatMap(Database, ({ client }) =>
    client.unsafe("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"))))
)

/** Lets many clients book, decide and change by chance, and compares all that happens with the model. */
export const runModel = async ({ operations, seed, clients = 8, broken = false, say = () => undefined }: {
  readonly operations: number
  readonly seed: number
  /** How many act at the same moment; after each round all that happened is put to the model in the journal's order. */
  readonly clients?: number
  readonly broken?: boolean
  readonly say?: (text: string) => void
}): Promise<Outcome> => {
  const gateway = await startTestGateway()
  try {
    if (broken) await gateway.run(breakGuards)
    const siteIds = gateway.siteIds.slice(0, playground.sites)
    const tallies = new Map<Deed["kind"], Tally>()
    const disagreements: Array<string> = []
    let model = new Model()
    let worst = 0
    let position = (await gateway.run(Journal.last())).position
    // Without guards a day is crowded enough for rivals to meet in every round, however the machine interleaves them.
    const script = broken ? seeded(operations, seed, 1) : seeded(operations, seed)
    for (let done = 0; done < script.length; done += clients) {
      const round = script.slice(done, done + clients).flatMap((one, index) => {
        const deed = deedOf(one, model, siteIds)
        return deed === undefined ? [] : [{ deed, label: `Họp ${done + index}` }]
      })
      const answers = await Promise.all(round.map(async ({ deed, label }): Promise<Told> => ({ deed, label, answer: await send(gateway, deed, label) })))
      const accepted = answers.filter(({ answer }) => answer.status < 300)
      for (const { deed, answer } of answers) {
        const tally = tallies.get(deed.kind) ?? { accepted: 0, refused: 0 }
        if (answer.status < 300) tally.accepted++
        else tally.refused++
        tallies.set(deed.kind, tally)
        if (answer.status >= 500 || answer.status === 401) disagreements.push(`${told(deed)} was answered ${answer.status} ${answer.body?.code}`)
      }
      const entries = await gateway.run(Journal.after({ position, limit: 10 * clients }))
      position += entries.length
      const { ordered, strange } = inOrder(accepted, entries)
      if (!broken) disagreements.push(...strange)
      const moments = [model.copy()]
      for (const { deed, answer } of ordered) {
        if (!model.permits(deed)) disagreements.push(`${told(deed)} was accepted, and the model forbids it`)
        model.apply(deed, deed.kind === "submit" ? answer.body.registration.id : deed.kind === "approve" ? answer.body.registration.meetingId : undefined)
        moments.push(model.copy())
      }
      for (const { deed, answer } of answers) {
        if (answer.status >= 300 && moments.every((moment) => moment.permits(deed))) {
          disagreements.push(`${told(deed)} was refused with ${answer.body?.code}, and the model permits it all the time`)
        }
      }
      model = moments.at(-1)!
      // What overlapped may be cancelled again before the end.
      if (broken) worst = Math.max(worst, await gateway.run(overlapping))
      if (done % 2000 === 0 && done > 0) say(`${done} operations`)
    }
    return { operations, tallies, overlaps: Math.max(worst, await gateway.run(overlapping)), disagreements }
  } finally {
    await gateway.stop()
  }
}
