import type { JournalEntry } from "@diemcau/core/Journal"
import type { Officer } from "@diemcau/core/Officer"
import { mayRead } from "@diemcau/core/Responsibility"
import type { Database, StoreError } from "@diemcau/store/Database"
import * as Journal from "@diemcau/store/Journal"
import { Effect, Option, Schedule, Schema, Stream } from "effect"
import { liveEvents, type LiveEvent } from "../api/live.ts"
import { Clock } from "../Clock.ts"
import { Live, type Announcement } from "../Live.ts"
import type { Services } from "../procedures/implementations.ts"
import type { GatewayRuntime } from "./app.ts"
import { FeedPlace } from "./FeedPlace.ts"
import type { Sessions } from "./sessions.ts"

const encoders = {
  journal: Schema.encodeSync(liveEvents.journal),
  site: Schema.encodeSync(liveEvents.site),
  readiness: Schema.encodeSync(liveEvents.readiness),
  endpoint: Schema.encodeSync(liveEvents.endpoint),
  room: Schema.encodeSync(liveEvents.room),
  notice: Schema.encodeSync(liveEvents.notice),
  clock: Schema.encodeSync(liveEvents.clock)
}

/** One server-sent event. `id` is where in the feed a later stream resumes. */
const frame = (event: LiveEvent, id: number | undefined): string => {
  const encode = encoders[event.name] as (data: unknown) => unknown
  return `event: ${event.name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(encode(event.data))}\n\n`
}

const readingOf = (event: LiveEvent): Parameters<typeof mayRead>[1] => {
  switch (event.name) {
    case "journal":
      return event.data.subjectKind === "registration" && event.data.meetingId === null
        ? "registrations"
        : event.data.subjectKind === "endpoint" ? "endpoints" : ["provision", "regulation"].includes(event.data.subjectKind) ? "regulation" : "meetings"
    case "endpoint":
      return "endpoints"
    case "clock":
      return "regulation"
    default:
      return "meetings"
  }
}

const concerns = (officer: Officer, { event, matter }: Announcement): boolean =>
  event.name === "notice" ? event.data.officerId === officer.id : mayRead(officer, readingOf(event), matter)

/** One page of the feed; whoever missed more gets more pages. */
const page = 500

const announced = ({ position, event, subjectKind, subjectId, meetingId, registrationId }: JournalEntry): Announcement => ({
  event: { name: "journal", data: { position, event, subjectKind, subjectId, meetingId, registrationId } }, matter: {}
})

/**
 * What was missed since a position, then what is announced from now on; what is in both is told once. Only for those
 * who may read the journal: others load their pages again.
 */
const resumed = (since: number, listened: Stream.Stream<Announcement>) => {
  let read = since
  const missed = Stream.paginate(since, (position) =>
    Effect.map(Journal.after({ position, limit: page }), (entries) => {
      read = entries.at(-1)?.position ?? position
      return [entries.map(announced), entries.length < page ? Option.none() : Option.some(read)] as const
    }))
  return Stream.concat(missed, Stream.filter(listened, ({ event }) => event.name !== "journal" || event.data.position > read))
}

const clockMillis = 5000

/** A listener that lets this many bytes lie has gone to sleep: it opens again, and resumes, when it wakes. */
const mostUnread = 1024 * 1024

export interface Listener {
  readonly officer: Officer
  /** The officer as of now; null when the session has ended. */
  readonly again: Effect.Effect<Officer | null, StoreError, Services | Database | Sessions>
  /** The Last-Event-ID header, if any. */
  readonly lastEventId: string | undefined
}

/** Frames for one listener, until its session ends or it has lost its place. */
const framesFor = ({ officer: first, again, lastEventId }: Listener) =>
  Stream.unwrap(Effect.gen(function*() {
    const clock = yield* Clock
    const listened = yield* Live.use((live) => live.listen)
    const since = /^\d{1,15}$/.test(lastEventId ?? "") && mayRead(first, "journal") ? Number(lastEventId) : undefined
    const place = new FeedPlace(since ?? (yield* Journal.last()).position)
    const told = since === undefined ? listened : resumed(since, listened)
    let officer = first
    const ticks = Stream.fromEffectSchedule(
      Effect.map(Effect.catch(again, () => Effect.succeed(officer)), (now) => {
        if (now === null) return undefined
        officer = now
        return { event: { name: "clock", data: { now: clock.now() } }, matter: {} } satisfies Announcement
      }),
      Schedule.spaced(clockMillis)
    )
    return Stream.mergeAll([told, ticks], { concurrency: "unbounded" }).pipe(
      Stream.takeWhile((announcement) => announcement !== undefined && !place.lost),
      Stream.map((announcement) => {
        const { event } = announcement!
        const id = event.name === "journal" ? place.told(event.data.position) : event.name === "clock" ? place.through : undefined
        return concerns(officer, announcement!) ? frame(event, id) : ""
      }),
      Stream.filter((text) => text !== ""),
      Stream.encodeText
    )
  }))

/** The endless answer of `GET /api/v1/live`. Ends when the listener goes away. */
export const liveStream = (runtime: GatewayRuntime, listener: Listener, request: globalThis.Request): Response => {
  const headers = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" }
  if (request.method === "HEAD") return new Response(null, { headers })
  const gone = new AbortController()
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode("retry: 2000\n\n"))
      const pump = Stream.runForEach(framesFor(listener), (chunk) => Effect.sync(() => {
        if (controller.desiredSize! <= 0) gone.abort()
        else controller.enqueue(chunk)
      }))
      await runtime.runPromiseExit(pump, { signal: AbortSignal.any([request.signal, gone.signal]) })
      try {
        controller.close()
      } catch {
        // The browser has gone; there is nobody left to tell.
      }
    },
    cancel: () => gone.abort()
  }, { highWaterMark: mostUnread, size: (chunk) => chunk.byteLength })
  return new Response(body, { headers })
}
