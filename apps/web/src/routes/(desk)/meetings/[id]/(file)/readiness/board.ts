import { probeCheckKeys } from "@diemcau/core/readiness/checks"
import type { ArticleKey } from "@diemcau/core/Regulation"
import type { Output } from "#lib/gateway.ts"

export type Board = Output<"GET /api/v1/meetings/:id/readiness">
export type SiteReadiness = Board["sites"][number]
export type Shortcoming = SiteReadiness["shortcomings"][number]
export type Gate = NonNullable<Board["gate"]>

const probes: ReadonlySet<string> = new Set(probeCheckKeys)
export const isProbe = (check: Shortcoming["check"]): boolean => probes.has(check)

/** What keeps a site from being ready, in the fewest words: what failed by name, what is missing by number. */
export interface Shortfall {
  readonly failed: ReadonlyArray<Shortcoming>
  /** Probe checks without a verdict. All of them: nobody has asked the device yet. */
  readonly unprobed: number
  /** Checklist items that nobody has answered. */
  readonly unanswered: number
  readonly articles: ReadonlyArray<ArticleKey>
}

export const shortfallOf = ({ shortcomings }: { readonly shortcomings: ReadonlyArray<Shortcoming> }): Shortfall => {
  const missing = shortcomings.filter((each) => each.verdict === "unknown")
  const failed = shortcomings.filter((each) => each.verdict === "fail")
  const cited = failed.length > 0 ? failed : missing
  return {
    failed,
    unprobed: missing.filter((each) => isProbe(each.check)).length,
    unanswered: missing.filter((each) => !isProbe(each.check)).length,
    articles: [...new Set(cited.map((each) => each.article))]
  }
}

export const probeTotal = probeCheckKeys.length

/** When anything was last heard of the site's readiness. */
export const heardOf = ({ probe, room }: SiteReadiness): string | undefined =>
  [probe?.at, ...room.map((answer) => answer.receivedAt)].filter((at) => at !== undefined).sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1)

/** The board with one site's news in it, counted again. A site that is not of this meeting changes nothing. */
export const withSite = (board: Board, site: SiteReadiness): Board => {
  const sites = board.sites.map((each) => each.siteId === site.siteId ? site : each)
  const count = (verdict: SiteReadiness["verdict"]) => sites.filter((each) => each.verdict === verdict).length
  return { ...board, sites, ready: count("ready"), failed: count("failed"), unknown: count("unknown") }
}

/** At how many sites somebody is; whether that is asked yet, and whether somebody is missing who had to be there. */
export const somebodyAt = ({ sites, presence: { dueAt, from } }: Pick<Board, "sites" | "presence">, now: number) => {
  const count = sites.filter(({ present }) => present.length > 0).length
  return { count, asked: count > 0 || now >= Date.parse(from), missing: count < sites.length && dueAt !== null && now >= Date.parse(dueAt) }
}

export interface Row {
  readonly site: SiteReadiness
  /** Against the frozen picture: passed after the gate, or failed since. */
  readonly sinceGate: "passed-late" | "fell-behind" | "same"
}

const order = { failed: 0, unknown: 1, ready: 2 } as const

/**
 * The board's parts: sites that somebody must look at, the worst first; those that became ready only after the gate had
 * closed; and the quiet rest. Within equals the meeting's own order stays, so that rows do not jump.
 */
export const partsOf = ({ sites, gate }: Board): {
  readonly exceptions: ReadonlyArray<Row>
  readonly late: ReadonlyArray<Row>
  readonly quiet: ReadonlyArray<Row>
} => {
  const frozen = new Map(gate?.sites.map((each) => [each.siteId, each.verdict] as const))
  const rows = sites.map((site): Row => {
    const then = frozen.get(site.siteId)
    return {
      site,
      sinceGate: then === undefined || (then === "ready") === (site.verdict === "ready") ? "same"
        : site.verdict === "ready" ? "passed-late" : "fell-behind"
    }
  })
  const ready = rows.filter((row) => row.site.verdict === "ready")
  return {
    exceptions: rows.filter((row) => row.site.verdict !== "ready").sort((a, b) => order[a.site.verdict] - order[b.site.verdict]),
    late: ready.filter((row) => row.sinceGate === "passed-late"),
    quiet: ready.filter((row) => row.sinceGate === "same")
  }
}
