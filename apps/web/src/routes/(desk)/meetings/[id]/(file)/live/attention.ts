import type { Output } from "#lib/gateway.ts"
import type { PillState } from "#lib/ui/states.ts"

export type SiteLive = Output<"GET /api/v1/meetings/:id/live">["sites"][number]

/** How a site looks to the operator: what it does, and whether somebody must act. */
export type Look =
  | "connected" | "unstable" | "waiting" | "dialling" | "reconnecting" | "redialling" | "failing" | "lost" | "unreachable" | "refused"
  | "hung-up" | "unknown"

/** In milliseconds: how long a loss is held back before it is an alarm, and how long after it a link counts as shaky. */
export const holdDown = 5000
const shakyFor = 5 * 60_000
const shakyDrops = 2

export const lookOf = (site: SiteLive, now: number): Look => {
  const age = now - Date.parse(site.since)
  switch (site.state) {
    case "connected":
      return site.drops >= shakyDrops && age < shakyFor ? "unstable" : "connected"
    case "lost":
      return age < holdDown ? "reconnecting" : "lost"
    case "unreachable":
      return age < holdDown ? "reconnecting" : "unreachable"
    case "dialling":
      return site.attempts > 0 ? "redialling" : "dialling"
    case "waiting":
      return site.trouble === null ? "waiting" : "failing"
    case "refused":
    case "hung-up":
      return site.state
    default:
      return "unknown"
  }
}

export const lookPill: Readonly<Record<Look, PillState>> = {
  connected: "ready", unstable: "warning", waiting: "unknown", dialling: "connecting", reconnecting: "connecting", redialling: "warning",
  failing: "warning", lost: "lost", unreachable: "lost", refused: "failed", "hung-up": "plain", unknown: "unknown"
}

/** 0 first. Absent: nobody has to act. */
const severity: Partial<Record<Look, number>> = {
  refused: 0, lost: 0, unreachable: 0, failing: 1, redialling: 1, unstable: 2, unknown: 2
}

export const needsAction = (look: Look): boolean => severity[look] !== undefined

/** Being away is one spell, however often it is dialled meanwhile: it is as old as its beginning. */
export const withSpell = (before: SiteLive | undefined, after: SiteLive): SiteLive => {
  const away = ({ state }: SiteLive) => state !== "connected" && state !== "hung-up"
  return before !== undefined && away(before) && away(after) && Date.parse(before.since) < Date.parse(after.since)
    ? { ...after, since: before.since }
    : after
}

/** What the operator must deal with: the main site first, then the worst, then what has lasted longest. */
export const exceptions = (sites: ReadonlyArray<SiteLive>, mainSiteId: string, now: number): ReadonlyArray<SiteLive> => {
  const rank = (site: SiteLive) => site.siteId === mainSiteId ? -1 : severity[lookOf(site, now)]!
  return sites
    .filter((site) => needsAction(lookOf(site, now)))
    .sort((a, b) => rank(a) - rank(b) || Date.parse(a.since) - Date.parse(b.since))
}

const commonCause = { span: 2 * 60_000, moreThan: 3 } as const

/**
 * Splits exceptions into those that were lost together (more than three within two minutes: one cause, one alarm) and
 * the others, in their order.
 */
export const lostTogether = (
  found: ReadonlyArray<SiteLive>,
  now: number
): { readonly together: ReadonlyArray<SiteLive>; readonly others: ReadonlyArray<SiteLive> } => {
  const gone = found
    .filter((site) => ["lost", "unreachable"].includes(lookOf(site, now)))
    .sort((a, b) => Date.parse(a.since) - Date.parse(b.since))
  let together: ReadonlyArray<SiteLive> = []
  gone.forEach((first, index) => {
    const within = gone.slice(index).filter((site) => Date.parse(site.since) - Date.parse(first.since) <= commonCause.span)
    if (within.length > together.length) together = within
  })
  if (together.length <= commonCause.moreThan) return { together: [], others: found }
  const named = new Set(together.map((site) => site.siteId))
  return { together, others: found.filter((site) => !named.has(site.siteId)) }
}

/** What was asked of a site and is not yet seen to be so. */
export interface Asked {
  readonly what: "mute" | "unmute" | "hang-up" | "redial"
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number
}

/** How long an order may stay without evidence before the page says so, in milliseconds. */
export const patience = 20_000

/** Whether the device has been seen to do what was asked. */
export const isDone = (asked: Asked, site: SiteLive): boolean => {
  switch (asked.what) {
    case "mute":
      return site.microphones === "muted"
    case "unmute":
      return site.microphones === "open"
    case "hang-up":
      return site.state === "hung-up"
    case "redial":
      return site.state === "dialling" || site.state === "connected"
  }
}

export interface Picture {
  readonly connected: number
  /** Ids of sites that need action. */
  readonly troubled: ReadonlyArray<string>
}

/** What to say aloud since the last time; undefined when nothing changed. */
export const changeSince = (
  spoken: Picture,
  now: Picture
): { readonly newly: ReadonlyArray<string>; readonly mended: number } | undefined => {
  const before = new Set(spoken.troubled)
  const after = new Set(now.troubled)
  const newly = now.troubled.filter((id) => !before.has(id))
  const mended = spoken.troubled.filter((id) => !after.has(id)).length
  return newly.length === 0 && mended === 0 && spoken.connected === now.connected ? undefined : { newly, mended }
}
