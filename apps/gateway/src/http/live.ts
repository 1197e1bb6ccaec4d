import type { Officer } from "@diemcau/core/Officer"
import { mayRead, type Matter } from "@diemcau/core/Responsibility"
import * as Journal from "@diemcau/store/Journal"
import { Effect, Schedule, Schema, Stream } from "effect"
import { liveEvents, type LiveEvent } from "../api/live.ts"
import { Clock } from "../Clock.ts"
import { Live, type Announcement } from "../Live.ts"
import type { GatewayRuntime } from "./app.ts"

const encoders = {
  journal: Schema.encodeSync(liveEvents.journal),
  site: Schema.encodeSync(liveEvents.site),
  readiness: Schema.encodeSync(liveEvents.readiness),
  endpoint: Schema.encodeSync(liveEvents.endpoint),
  clock: Schema.encodeSync(liveEvents.clock)
}

/** One server-sent event. Only journal events have an id: they are what can be resumed. */
const frame = (event: LiveEvent): string => {
  const encode = encoders[event.name] as (data: unknown) => unknown
  const id = event.name === "journal" ? `id: ${event.data.position}\n` : ""
  return `event: ${event.name}\n${id}data: ${JSON.stringify(encode(event.data))}\n\n`
}

const readingOf = (event: LiveEvent): Parameters<typeof mayRead>[1] => {
  switch (event.name) {
    case "journal":
      return event.data.subjectKind === "registration" && event.data.meetingId === null
        ? "registrations"
        : event.data.subjectKind === "endpoint" ? "endpoints" : event.data.subjectKind === "provision" ? "regulation" : "meetings"
    case "endpoint":
      return "endpoints"
    case "clock":
      return "regulation"
    default:
      return "meetings"
  }
}

const concerns = (officer: Officer) => ({ event, matter }: Announcement): boolean =>
  mayRead(officer, readingOf(event), matter)

/** What was missed since a position. Only those who may read the journal get it; others load their pages again. */
const missed = (officer: Officer, position: number) =>
  Number.isInteger(position) && mayRead(officer, "journal")
    ? Stream.fromIterableEffect(Journal.after({ position, limit: 500 })).pipe(
      Stream.map(({ position, event, subjectKind, subjectId, meetingId, registrationId }): Announcement => ({
        event: { name: "journal", data: { position, event, subjectKind, subjectId, meetingId, registrationId } },
        matter: {} satisfies Matter
      })),
      Stream.orDie
    )
    : Stream.empty

const clockMillis = 5000

/** The endless answer of `GET /api/v1/live`. Ends when the browser goes away. */
export const liveStream = (runtime: GatewayRuntime, officer: Officer, request: globalThis.Request, lastEventId: number): Response => {
  const announcements = Stream.unwrap(Effect.gen(function*() {
    const live = yield* Live
    const clock = yield* Clock
    const tick = (): Announcement => ({ event: { name: "clock", data: { now: clock.now() } }, matter: {} })
    const ticks = Stream.fromEffectSchedule(Effect.sync(tick), Schedule.spaced(clockMillis))
    return Stream.mergeAll([Stream.concat(missed(officer, lastEventId), live.announcements), ticks], { concurrency: "unbounded" })
  }))
  const frames = announcements.pipe(
    Stream.filter(concerns(officer)),
    Stream.map(({ event }) => frame(event)),
    Stream.encodeText
  )
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode("retry: 2000\n\n"))
      const pump = Stream.runForEach(frames, (chunk) => Effect.sync(() => controller.enqueue(chunk)))
      await runtime.runPromiseExit(pump, { signal: request.signal })
      try {
        controller.close()
      } catch {
        // The browser has gone; there is nobody left to tell.
      }
    }
  })
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" }
  })
}
