import { setTimeout as pause } from "node:timers/promises"
import type { Caller } from "../Caller.ts"
import { requestFor, type Site } from "./HeldMeeting.ts"

/** A client that never stops writing, whatever dies, and remembers each write that was acknowledged to it. */
export interface Writer {
  /** Lets the write under way come to its end. */
  stop(): Promise<void>
  /** How many were acknowledged, and which of them the platform does not know, or knows more than once. */
  audit(): Promise<{ readonly acknowledged: number; readonly lost: ReadonlyArray<string>; readonly doubled: ReadonlyArray<string> }>
}

const day = 86_400_000
const rest = 100
const page = 500
const prefix = "Họp thử số"

/** Registers meetings of two sites and withdraws each second one. Meetings that only ask for a room never clash. */
export const startWriter = (registrant: Caller, administrator: Caller, sites: ReadonlyArray<Site>, fail: (cause: unknown) => void): Writer => {
  const sent = new Map<string, string>()
  const withdrawn = new Set<string>()
  const stopping = new AbortController()
  const write = async (number: number): Promise<void> => {
    const subject = `${prefix} ${number}`
    const request = requestFor(subject, [sites[0]!, sites[1 + number % (sites.length - 1)]!], Date.now() + 10 * day, 30)
    const { registration } = await registrant.call("POST /api/v1/registrations", { body: { containsStateSecrets: false, request } })
    sent.set(registration.id, subject)
    if (number % 2 === 0) return
    await registrant.call("POST /api/v1/registrations/:id/withdrawal", { params: { id: registration.id }, body: { reason: "Diễn tập khôi phục" } })
    withdrawn.add(registration.id)
  }
  const writing = (async () => {
    for (let number = 0; !stopping.signal.aborted; number++) {
      await write(number)
      await pause(rest)
    }
  })()
  writing.catch(fail)

  /** How often the journal tells each event of each registration. */
  const journalled = async (): Promise<ReadonlyMap<string, number>> => {
    const counts = new Map<string, number>()
    for (let after = 0;;) {
      const { events } = await administrator.call("GET /api/v1/events", { query: { after: String(after), limit: String(page) } })
      for (const { type, subject } of events) {
        const told = `${/registration\.(submitted|withdrawn)/.exec(type)?.[1]} ${/[\w-]+$/.exec(subject)?.[0]}`
        counts.set(told, (counts.get(told) ?? 0) + 1)
      }
      if (events.length < page) return counts
      after = Number(events.at(-1)!.id)
    }
  }

  return {
    stop: async () => {
      stopping.abort()
      await writing.catch(() => undefined)
    },
    audit: async () => {
      const told = await journalled()
      const file = async (id: string) => (await registrant.call("GET /api/v1/registrations/:id", { params: { id } }).catch(() => undefined))?.registration
      const lost: Array<string> = []
      const doubled: Array<string> = []
      for (const [id, subject] of sent) {
        const state = (await file(id))?.state
        const events = (["submitted", "withdrawn"] as const).map((event) => told.get(`${event} ${id}`) ?? 0)
        if (state !== (withdrawn.has(id) ? "withdrawn" : "submitted") || events[0]! < 1 || (withdrawn.has(id) && events[1]! < 1)) lost.push(subject)
        if (events.some((times) => times > 1)) doubled.push(subject)
      }
      // One that was sent again and done again has a registration of which nobody was told.
      for (const event of told.keys()) {
        const [what, id = ""] = event.split(" ")
        if (what !== "submitted" || sent.has(id)) continue
        const request = (await file(id))?.request
        if (request?.subject.startsWith(prefix)) doubled.push(request.subject)
      }
      return { acknowledged: sent.size + withdrawn.size, lost, doubled }
    }
  }
}
