import { addDays, localDate } from "@diemcau/core/Instant"
import { gateway, type Input, type Output } from "#lib/gateway.ts"
import type { Locale } from "#lib/locale.ts"
import { problemSentence } from "#lib/problem.ts"
import { dayStart, type TimelineMeeting } from "./bars.ts"
import type { Span } from "./span.ts"

type Arrangement = Input<"POST /api/v1/meetings/:id/changes">["body"]["arrangement"]
export type ChangeAssessment = Output<"POST /api/v1/meetings/:id/changes/assessment">

/** Milliseconds of rest before the rules are asked: a drag passes many times. */
const rest = 200

const arrangementOf = ({ opensAt, closesAt, mainSiteId, siteIds }: TimelineMeeting): Arrangement =>
  ({ opensAt, closesAt, mainSiteId, memberSiteIds: siteIds.filter((id) => id !== mainSiteId) })

/** A meeting that is being moved: where to, and what the rules say of it. Only the last answer counts. */
export class Move {
  readonly meeting: TimelineMeeting
  arrangement: Arrangement = $state.raw()!
  assessment = $state.raw<ChangeAssessment | undefined>()
  /** Why it can not be moved there, in a sentence. */
  refused = $state<string | undefined>()
  asking = $state(false)
  #here: Pick<Locale, "words" | "pick">
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(meeting: TimelineMeeting, here: Pick<Locale, "words" | "pick">) {
    this.meeting = meeting
    this.arrangement = arrangementOf(meeting)
    this.#here = here
  }

  /** The times are the present ones; other sites count as a difference. */
  get same(): boolean {
    const { arrangement: to, meeting } = this
    return Date.parse(to.opensAt) === Date.parse(meeting.opensAt) && Date.parse(to.closesAt) === Date.parse(meeting.closesAt) &&
      this.siteIds.length === meeting.siteIds.length && this.siteIds.every((id) => (meeting.siteIds as ReadonlyArray<string>).includes(id))
  }
  get siteIds(): ReadonlyArray<string> {
    return [this.arrangement.mainSiteId, ...this.arrangement.memberSiteIds]
  }
  /** Sites at which something approved stands in the way. */
  get clashing(): ReadonlySet<string> {
    return new Set(this.assessment?.clashes.filter(({ kind }) => kind === "confirmed").map(({ siteId }) => siteId) ?? [])
  }
  get possible(): boolean {
    return !this.same && !this.asking && this.assessment !== undefined && this.assessment.rulings.every(({ verdict }) => verdict !== "broken") && this.clashing.size === 0
  }

  /** So much later than it is proposed now, in milliseconds; it never leaves what is shown. */
  shift(millis: number, within: Pick<Span, "from" | "to">): void {
    this.#to(Date.parse(this.arrangement.opensAt) + millis, within)
  }
  /** So much later than it lies. */
  shiftFromStart(millis: number, within: Pick<Span, "from" | "to">): void {
    this.#to(Date.parse(this.meeting.opensAt) + millis, within)
  }
  choose(way: ChangeAssessment["alternatives"][number]): void {
    if (way.kind !== "swap-site") return this.#propose({ ...this.arrangement, opensAt: way.opensAt, closesAt: way.closesAt })
    const instead = new Map<string, string>(way.swaps.map(({ from, to }) => [from, to]))
    const { mainSiteId, memberSiteIds } = this.arrangement
    this.#propose({ ...this.arrangement, mainSiteId: instead.get(mainSiteId) ?? mainSiteId, memberSiteIds: memberSiteIds.map((id) => instead.get(id) ?? id) })
  }
  /** The meeting was moved, or the sentence that says why not. */
  async commit(reason: string): Promise<string | undefined> {
    const { id, revision } = this.meeting
    const result = await gateway(fetch).call("POST /api/v1/meetings/:id/changes", { params: { id }, body: { revision, arrangement: this.arrangement, reason } })
    return result.ok ? undefined : problemSentence(this.#here, result.problem)
  }
  stop(): void {
    clearTimeout(this.#timer)
    this.#asked++
  }

  #to(opens: number, { from, to }: Pick<Span, "from" | "to">): void {
    const length = Date.parse(this.arrangement.closesAt) - Date.parse(this.arrangement.opensAt)
    const last = localDate(new Date(opens + length - 1)) > to ? dayStart(addDays(to, 1)) - length : opens
    const opensAt = Math.max(dayStart(from), last)
    if (opensAt === Date.parse(this.arrangement.opensAt)) return
    this.#propose({ ...this.arrangement, opensAt: new Date(opensAt).toISOString(), closesAt: new Date(opensAt + length).toISOString() })
  }
  #propose(arrangement: Arrangement): void {
    this.arrangement = arrangement
    this.assessment = this.refused = undefined
    this.stop()
    this.asking = !this.same
    if (this.same) return
    this.#timer = setTimeout(() => void this.#ask(this.#asked), rest)
  }
  async #ask(mine: number): Promise<void> {
    const { id, revision } = this.meeting
    const result = await gateway(fetch).call("POST /api/v1/meetings/:id/changes/assessment", { params: { id }, body: { revision, arrangement: this.arrangement } })
    if (mine !== this.#asked) return
    this.asking = false
    this.assessment = result.ok ? result.data : undefined
    this.refused = result.ok ? undefined : problemSentence(this.#here, result.problem)
  }
}
