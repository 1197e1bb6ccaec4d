import { Database } from "@diemcau/store/Database"
import * as Journal from "@diemcau/store/Journal"
import { Effect } from "effect"
import { startTestGateway, type Answer, type TestGateway } from "../../src/TestGateway.ts"
import { reviewWaitlist } from "../../src/jobs/Timekeeper.ts"
import { Model, type Arrangement, type Deed, type Kind } from "./Model.ts"
import { deedOf, playground, seeded } from "./operations.ts"

export interface Tally {
  accepted: number
  refused: number
}

export interface Outcome {
  readonly operations: number
  readonly tallies: ReadonlyMap<Deed["kind"], Tally>
  /** Bookings that hold a site while an earlier one holds it, by the rows alone: at the end, or at the worst moment of a broken run. */
  readonly overlaps: number
  /** Where the product and the model disagree. */
  readonly disagreements: ReadonlyArray<string>
}

const epoch = Date.parse("2026-12-01T00:00:00+07:00")
const instant = (quarter: number): string => new Date(epoch + 7 * 3_600_000 + quarter * 15 * 60_000).toISOString()
const wire = ({ from, to, sites: [mainSiteId, ...memberSiteIds] }: Arrangement) => ({ opensAt: instant(from), closesAt: instant(to), mainSiteId, memberSiteIds })
const quarterOf = (moment: string): number => (Date.parse(moment) - epoch - 7 * 3_600_000) / 900_000
const request = (arrangement: Arrangement, label: string, kind: Kind = null) => ({
  ...(kind === null ? {} : { kind }), subject: label, chair: label, chairPosition: "", attendees: "", documentNumber: "", document: null, ...wire(arrangement),
  needs: { presentation: false, recording: false, notes: "" }, contact: { name: "C", phone: "0912345678", email: "" }, reason: "", orderedBy: ""
})
/** A day's name, and the time of day of a quarter. */
const dateOf = (day: number): string => new Date(epoch + 7 * 3_600_000 + day * 86_400_000).toISOString().slice(0, 10)
const timeOf = (at: number): string => new Date(at * 15 * 60_000 + 7 * 3_600_000).toISOString().slice(11, 16)
const reason = "Thử nghiệm mô hình"

/** Whoever is told that others are at the same thing asks again, as the answer says; nothing was done. */
const send = async (gateway: TestGateway, deed: Deed, label: string, patience = 5): Promise<Answer> => {
  const answer = await sendOnce(gateway, deed, label)
  return answer.status === 503 && answer.body?.code === "busy" && patience > 0 ? send(gateway, deed, label, patience - 1) : answer
}

const sendOnce = ({ call }: TestGateway, deed: Deed, label: string): Promise<Answer> => {
  switch (deed.kind) {
    case "submit":
      return call("registrant", "POST", "/api/v1/registrations", { containsStateSecrets: false, request: request(deed.arrangement, label, deed.rank) })
    case "preempt":
      return call("registrant", "POST", "/api/v1/preemptions", { containsStateSecrets: false, request: request(deed.arrangement, label, deed.rank), reason })
    case "grant":
    case "deny":
      return call("approver", "POST", `/api/v1/preemptions/${deed.id}/decision`, { verdict: deed.kind === "grant" ? "grant" : "refuse", reason })
    case "wait":
      return call("registrant", "POST", "/api/v1/waitlist", { registrationId: deed.id, window: { from: instant(deed.window.from), to: instant(deed.window.to) } })
    case "admit":
      return call("approver", "POST", `/api/v1/waitlist/${deed.id}/decision`, { verdict: "admit", reason })
    case "accept":
      return call("registrant", "POST", `/api/v1/waitlist/${deed.id}/acceptance`, {})
    case "leave":
      return call("registrant", "POST", `/api/v1/waitlist/${deed.id}/leaving`, { reason })
    case "restore":
      return call("approver", "POST", `/api/v1/meetings/${deed.id}/restoration`, { reason })
    case "recur":
      return call("registrant", "POST", "/api/v1/series", {
        containsStateSecrets: false, request: request(deed.arrangement, label), rule: `FREQ=DAILY;COUNT=${deed.mornings}`, skip: []
      })
    case "split":
      return call("operator", "POST", `/api/v1/registrations/${deed.id}/series/changes`, {
        revision: deed.changes, from: dateOf(deed.day), change: { opensAt: timeOf(deed.at) }, reason
      })
    case "revise":
      return call("registrant", "PUT", `/api/v1/registrations/${deed.id}/request`, { request: request(deed.arrangement, label) })
    case "approve":
      return call("approver", "POST", `/api/v1/registrations/${deed.id}/approval`, { remarks: "Cho phép, vì việc gấp", others: "leave" })
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
  submit: "registration.submit", recur: "series.submit", split: "series.change", revise: "registration.revise", approve: "registration.approve", refuse: "registration.refuse",
  "send-back": "registration.send-back", withdraw: "registration.withdraw", cancel: "meeting.cancel", restore: "meeting.restore",
  move: "meeting.change", extend: "meeting.change", shorten: "meeting.change", swap: "meeting.change",
  preempt: "preemption.request", grant: "preemption.decide", deny: "preemption.decide", wait: "waitlist.join", admit: "waitlist.decide", accept: "waitlist.accept", leave: "waitlist.leave"
}

interface Entry {
  readonly procedure: string
  readonly subjectId: string
  readonly meetingId: string | null
  readonly registrationId: string | null
  readonly data: unknown
}

/** An accepted one with what the journal says of it: which meetings gave way to it, too. */
interface Written extends Told {
  readonly entry: Entry
  readonly gaveWay: ReadonlyArray<string>
}

/** The accepted ones in the order in which they were committed, and whatever of the journal belongs to none of them. */
const inOrder = (accepted: ReadonlyArray<Told>, entries: ReadonlyArray<Entry>) => {
  const left = [...accepted]
  const ordered: Array<Written> = []
  const strange: Array<string> = []
  let gaveWay: Array<string> = []
  for (const entry of entries) {
    const data = entry.data as {
      readonly after?: { readonly revision: number }; readonly request?: { readonly subject: string }; readonly from?: string; readonly change?: { readonly opensAt?: string }
      readonly alternatives?: unknown; readonly verdict?: string
    }
    if (entry.procedure === "meeting.cancel" && data.alternatives !== undefined) {
      gaveWay.push(entry.subjectId)
      continue
    }
    const index = left.findIndex(({ deed, answer, label }) =>
      procedures[deed.kind] === entry.procedure &&
      ("id" in deed && deed.kind !== "wait" ? deed.id : answer.body.registration?.id ?? answer.body.id) === entry.subjectId &&
      (!("revision" in deed) || data.after?.revision === deed.revision + 1) &&
      (deed.kind !== "grant" && deed.kind !== "deny" || (data.verdict === "grant") === (deed.kind === "grant")) &&
      (deed.kind !== "split" || data.from === dateOf(deed.day) && data.change?.opensAt === timeOf(deed.at)) &&
      (deed.kind !== "revise" || data.request?.subject === label))
    if (index < 0) strange.push(`${entry.procedure} of ${entry.subjectId} is in the journal, but nobody was told that it was done`)
    else ordered.push(...left.splice(index, 1).map((told) => ({ ...told, entry, gaveWay })))
    gaveWay = []
  }
  for (const { deed } of left) strange.push(`${deed.kind} was acknowledged, but is not in the journal`)
  return { ordered, strange }
}

/** The ids that the answer, or the journal, tells of what was made. */
const madeBy = ({ deed, answer: { body }, entry }: Written): ReadonlyArray<string> => {
  switch (deed.kind) {
    case "submit":
    case "recur":
      return [body.registration.id]
    case "preempt":
      return [body.id, entry.registrationId!]
    case "wait":
      return [body.id]
    case "grant":
    case "accept":
      return entry.meetingId === null ? [] : [entry.meetingId]
    case "approve":
      return body.series == null ? [body.registration.meetingId] : body.series.occurrences.map(({ meetingId }: { readonly meetingId: string }) => meetingId)
    default:
      return []
  }
}

/** What only asks for sites. */
const asks: ReadonlySet<Deed["kind"]> = new Set(["submit", "recur", "revise", "preempt"])

const told = (deed: Deed) => JSON.stringify(deed)

/** Counts without the constraint's index: each booking against each other one of its site, by its bounds. */
/** Bookings that begin before an earlier one of their site has ended: in one pass by their order, without the constraint's index. */
const overlapping = Effect.flatMap(Database, ({ client }) => client.unsafe<{ overlaps: number }>(`
  select count(*)::int as overlaps from (
    select lower(period) < max(upper(period)) over (
      partition by site_id order by lower(period), upper(period) rows between unbounded preceding and 1 preceding
    ) as late from site_bookings where not released
  ) as ordered where late`)).pipe(
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

/** Puts to the model what was accepted, in the journal's order, and asks it about each refusal at every moment between. */
const settle = (model: Model, { ordered, strange }: ReturnType<typeof inOrder>, refused: ReadonlyArray<Told>): ReadonlyArray<string> => {
  const disagreements = [...strange]
  const ever = new Set<Deed>()
  const notAlways = new Set<Deed>()
  const obstaclesOf = (deed: Deed) => deed.kind === "preempt" ? model.obstacles(deed.arrangement).join()
    : deed.kind === "grant" && model.preemptions.has(deed.id) ? model.obstacles(model.registrations.get(model.preemptions.get(deed.id)!)!.arrangement).join() : ""
  const before = new Map(refused.map(({ deed }) => [deed, obstaclesOf(deed)]))
  const look = () => {
    for (const { deed } of ordered) if (asks.has(deed.kind) && !ever.has(deed) && model.permits(deed)) ever.add(deed)
    // Who else came into the way while it was being asked or granted is not what was looked at: refused, and asked again.
    for (const { deed } of refused) if (!model.permits(deed) || before.get(deed) !== obstaclesOf(deed)) notAlways.add(deed)
  }
  look()
  for (const one of ordered) {
    const { deed, gaveWay } = one
    // A request holds nothing and locks no site: it may have been judged a moment before another was approved.
    if (!model.permits(deed) && !ever.has(deed)) disagreements.push(`${told(deed)} was accepted, and the model forbids it`)
    const wanted = deed.kind === "grant" ? model.obstacles(model.registrations.get(model.preemptions.get(deed.id) ?? "")?.arrangement ?? { from: 0, to: 1, sites: [] }) : []
    if ([...gaveWay].sort().join() !== [...wanted].sort().join()) disagreements.push(`${told(deed)}: ${gaveWay.join()} gave way, where ${wanted.join()} is in the way`)
    model.apply(deed, madeBy(one))
    look()
  }
  for (const { deed, answer } of refused) {
    if (!notAlways.has(deed)) disagreements.push(`${told(deed)} was refused with ${answer.body?.code}, and the model permits it all the time`)
  }
  return disagreements
}

/** The clock's part: places are offered. Then the queue as it is shown is compared with the one that the model has. */
const reviewQueue = async (gateway: TestGateway, model: Model, position: number, granted: boolean): Promise<ReadonlyArray<string>> => {
  const disagreements: Array<string> = []
  interface Shown {
    readonly id: string; readonly registrationId: string; readonly meetingId: string | null; readonly displaced: boolean; readonly state: string; readonly kind: Kind; readonly place: number
    readonly window: { readonly from: string; readonly to: string }
  }
  const shown = async (): Promise<ReadonlyArray<Shown>> => (await gateway.call("approver", "GET", "/api/v1/waitlist")).body.entries
  if (granted) {
    for (const { id, meetingId, displaced, window } of await shown()) {
      if (displaced && !model.entries.has(id)) model.displace(id, meetingId!, { from: quarterOf(window.from), to: quarterOf(window.to) })
    }
  }
  await gateway.run(reviewWaitlist as never)
  for (const { procedure, subjectId, data } of await gateway.run(Journal.after({ position, limit: 500 }))) {
    const { offer } = (data as { entry: { offer: { opensAt: string; closesAt: string } } }).entry
    const wrong = procedure === "waitlist.offer" ? model.offer(subjectId, { from: quarterOf(offer.opensAt), to: quarterOf(offer.closesAt) }) : "nobody did it"
    if (wrong !== undefined) disagreements.push(`${procedure} of ${subjectId}: ${wrong}`)
  }
  for (const id of model.overlooked()) disagreements.push(`${id} waits, and just what it wishes is free`)
  const queue = await shown()
  const line = ({ id, state }: { readonly id: string; readonly state: string }) => `${id} ${state}`
  const [seen, meant] = [queue.map(line).sort(), [...model.entries].map(([id, { state }]) => line({ id, state })).sort()]
  if (seen.join() !== meant.join()) disagreements.push(`the queue is ${seen.join()}, and the model has ${meant.join()}`)
  if (queue.some(({ place }, index) => place !== index + 1)) disagreements.push("the queue's places are not counted from one")
  if (queue.some(({ displaced }, index) => displaced && index > 0 && !queue[index - 1]!.displaced)) disagreements.push("who gave way does not come first")
  return disagreements
}

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
    const began = performance.now()
    const model = new Model()
    let worst = 0
    let position = (await gateway.run(Journal.last())).position
    // Without guards a day is crowded enough for rivals to meet in every round, however the machine interleaves them.
    const script = broken ? seeded(operations, seed, 1) : seeded(operations, seed)
    for (let done = 0; done < script.length; done += clients) {
      const round = script.slice(done, done + clients).map((one, index) => ({ deed: deedOf(one, broken ? 0 : done, model, siteIds), label: `Họp ${done + index}` }))
      const answers = await Promise.all(round.map(async ({ deed, label }): Promise<Told> => ({ deed, label, answer: await send(gateway, deed, label) })))
      const [accepted, refused] = [answers.filter(({ answer }) => answer.status < 300), answers.filter(({ answer }) => answer.status >= 300)]
      for (const { deed, answer } of answers) {
        const tally = tallies.get(deed.kind) ?? { accepted: 0, refused: 0 }
        if (answer.status < 300) tally.accepted++
        else tally.refused++
        tallies.set(deed.kind, tally)
        if (answer.status >= 500 || answer.status === 401) disagreements.push(`${told(deed)} was answered ${answer.status} ${answer.body?.code}`)
      }
      const entries = await gateway.run(Journal.after({ position, limit: 10 * clients }))
      position += entries.length
      if (broken) {
        // What the model believes means nothing here: it only aims. What overlapped may be cancelled again before the end.
        for (const one of inOrder(accepted, entries).ordered) model.apply(one.deed, madeBy(one))
        worst = Math.max(worst, await gateway.run(overlapping))
      } else {
        disagreements.push(...settle(model, inOrder(accepted, entries), refused))
        if (model.entries.size > 0 || accepted.some(({ deed }) => deed.kind === "grant")) {
          disagreements.push(...await reviewQueue(gateway, model, position, accepted.some(({ deed }) => deed.kind === "grant")))
          position = (await gateway.run(Journal.last())).position
        }
      }
      if (done % 2000 === 0 && done > 0) say(`${done} operations, ${Math.round((performance.now() - began) / 1000)} s`)
    }
    return { operations, tallies, overlaps: Math.max(worst, await gateway.run(overlapping)), disagreements }
  } finally {
    await gateway.stop()
  }
}
