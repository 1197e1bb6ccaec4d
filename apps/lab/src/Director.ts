import { setTimeout as pause } from "node:timers/promises"
import type { Bilingual } from "@diemcau/core/Text"
import type { Fault } from "@diemcau/driver-sdk/simulation/Simulator"
import { Refused } from "./Caller.ts"
import { callOfficials, type Cast, type Officials, type Site } from "./Cast.ts"
import { openFeed, type Feed } from "./Feed.ts"
import { scenes, type Place } from "./Scene.ts"
import type { Picture, Stage } from "./Stage.ts"

/** What changed at some sites at one moment, whoever caused it. */
export interface Change {
  readonly change: "power-lost" | "power-back" | "fault-given" | "fault-lifted" | "joined" | "left" | "muted" | "opened"
  /** The fault, or the conference's address. */
  readonly detail: Fault | string | null
  readonly sites: ReadonlyArray<string>
}

/** One line of the timeline, oldest first. */
export type Entry = { readonly at: Date } & (
  /** A scene was begun, has ended, or was reset. */
  | { readonly kind: "scene"; readonly scene: string; readonly state: Performance["state"] }
  /** A step of the scene, as it tells it. */
  | { readonly kind: "step"; readonly text: Bilingual; readonly look: ReadonlyArray<Place> }
  /** Seen on the stage. */
  | { readonly kind: "stage" } & Change
  /** What went wrong, as a sentence. */
  | { readonly kind: "trouble"; readonly text: Bilingual }
)

export interface Performance {
  /** The scene that is on, or was the last. */
  readonly scene: string | null
  readonly state: "empty" | "playing" | "played" | "failed" | "resetting"
  readonly timeline: ReadonlyArray<Entry>
}

/** Plays scenes on the stage and keeps the timeline of what was seen. One scene at a time. */
export interface Director {
  /** Origin of the platform that the stage belongs to; null without one: then scenes are their faults only. */
  readonly platform: string | null
  performance(): Performance
  /** The province's sites as the platform names them; none while it does not answer. */
  siteNames(): Promise<ReadonlyArray<Pick<Site, "code" | "name" | "nameEn">>>
  /** Resets what was on and begins; resolves when the scene without its officials is on stage. False while a reset is under way. */
  start(scene: string): Promise<boolean>
  /** Ends the scene, takes back what its officials did, lifts every fault. False while a reset is under way. */
  reset(): Promise<boolean>
  onChange(listener: () => void): () => void
  close(): void
}

const longestTimeline = 200

/** What a person on the stage would have seen happen between two pictures; sites to which the same happened come together. */
export const changesBetween = (before: Picture, after: Picture): ReadonlyArray<Change> => {
  const found = new Map<string, { change: Change["change"]; detail: string | null; sites: Array<string> }>()
  const tell = (site: string, change: Change["change"], detail: string | null = null): void => {
    const key = `${change} ${detail ?? ""}`
    const entry = found.get(key) ?? { change, detail, sites: [] }
    found.set(key, entry)
    entry.sites.push(site)
  }
  for (const now of after.codecs) {
    const then = before.codecs.find(({ name }) => name === now.name)
    if (then === undefined) continue
    if (then.powered !== now.powered) tell(now.name, now.powered ? "power-back" : "power-lost")
    for (const fault of now.faults) if (fault !== "power-cut" && !then.faults.includes(fault)) tell(now.name, "fault-given", fault)
    for (const fault of then.faults) if (fault !== "power-cut" && !now.faults.includes(fault)) tell(now.name, "fault-lifted", fault)
    if (then.conference !== now.conference) {
      if (then.conference !== null) tell(now.name, "left", then.conference)
      if (now.conference !== null) tell(now.name, "joined", now.conference)
    } else if (then.microphones !== now.microphones) tell(now.name, now.microphones === "muted" ? "muted" : "opened")
  }
  return [...found.values()]
}

/** A sentence for the person on the stage; the program's own words only where there are no better ones. */
const sentenceOf = (cause: unknown): Bilingual => {
  if (cause instanceof Refused) {
    const { vi, en } = cause.problem.message
    return { vi: `Nền tảng từ chối: ${vi}`, en: `The platform refused: ${en}` }
  }
  if (cause instanceof TypeError || (cause instanceof DOMException && cause.name === "TimeoutError")) {
    return { vi: "Nền tảng không trả lời. Chờ nền tảng sẵn sàng rồi bắt đầu lại tình huống.", en: "The platform does not answer. Wait until it is ready, then start the scene again." }
  }
  const why = cause instanceof Error ? cause.message : String(cause)
  return { vi: `Tình huống không diễn ra như dự kiến: ${why}`, en: `The scene did not go as it should: ${why}` }
}

export const makeDirector = (stage: Stage, platform: string | null): Director => {
  const listeners = new Set<() => void>()
  const timeline: Array<Entry> = []
  let scene: string | null = null
  let state: Performance["state"] = "empty"
  let acting: Promise<void> = Promise.resolve()
  let ending = new AbortController()
  const undo: Array<(officials: Officials) => Promise<unknown>> = []
  let names: Promise<ReadonlyArray<Site>> | undefined

  const note = (...entries: ReadonlyArray<Entry>): void => {
    timeline.push(...entries)
    timeline.splice(0, timeline.length - longestTimeline)
    for (const listener of listeners) listener()
  }
  const enter = (next: Performance["state"]): void => {
    state = next
    if (scene !== null) note({ at: new Date(), kind: "scene", scene, state })
  }
  const trouble = (cause: unknown): void => note({ at: new Date(), kind: "trouble", text: sentenceOf(cause) })

  let seen = stage.picture()
  const stopLooking = stage.onChange(() => {
    const now = stage.picture()
    const changes = changesBetween(seen, now)
    seen = now
    if (changes.length > 0) note(...changes.map((change): Entry => ({ at: new Date(), kind: "stage", ...change })))
  })

  const castOf = (name: string, origin: string, { signal }: AbortController): Cast & { readonly dismiss: () => void } => {
    const officials = callOfficials(origin)
    const feeds: Array<Feed> = []
    const dismiss = (): void => {
      for (const feed of feeds.splice(0)) feed.close()
    }
    // Whoever waits for an event of a scene that was reset is told at once.
    signal.addEventListener("abort", dismiss, { once: true })
    return {
      ...officials, dismiss,
      live: async (role) => {
        const feed = await openFeed(`${origin}/api/v1/live`, (await officials.as(role)).headers)
        feeds.push(feed)
        return feed
      },
      giveFaults: () => stage.play(name),
      liftFaults: () => stage.play("quiet-day"),
      say: (text, look = []) => {
        signal.throwIfAborted()
        note({ at: new Date(), kind: "step", text, look })
      },
      afterwards: (step) => void undo.push(step),
      pause: async (milliseconds) => void await pause(milliseconds, undefined, { signal })
    }
  }

  const act = async (name: string, origin: string, cue: AbortController): Promise<void> => {
    const cast = castOf(name, origin, cue)
    try {
      await scenes.get(name)!.act!(cast)
      cue.signal.throwIfAborted()
      enter("played")
    } catch (cause) {
      if (cue.signal.aborted) return
      trouble(cause)
      enter("failed")
    } finally {
      cast.dismiss()
    }
  }

  const clear = async (): Promise<void> => {
    ending.abort()
    await acting
    if (platform !== null) {
      const officials = callOfficials(platform)
      for (const step of undo.splice(0).reverse()) await step(officials).catch(trouble)
    }
    await stage.play("quiet-day").catch(trouble)
  }

  return {
    platform,
    performance: () => ({ scene, state, timeline }),
    siteNames: () => {
      if (platform === null) return Promise.resolve([])
      names ??= callOfficials(platform).as("leader").then(async (leader) => (await leader.call("GET /api/v1/sites")).sites)
      return names.catch(() => {
        names = undefined
        return []
      })
    },
    start: async (name) => {
      const next = scenes.get(name)
      if (next === undefined || state === "resetting") return false
      if (scene !== null) {
        state = "resetting"
        await clear()
      }
      scene = name
      ending = new AbortController()
      enter("playing")
      if (next.act !== undefined && platform !== null) {
        acting = act(name, platform, ending)
        return true
      }
      await stage.play(name)
      enter("played")
      return true
    },
    reset: async () => {
      if (state === "resetting") return false
      enter("resetting")
      await clear()
      enter("empty")
      scene = null
      return true
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      stopLooking()
      ending.abort()
    }
  }
}
