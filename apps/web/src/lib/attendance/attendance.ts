import type { Output } from "#lib/gateway.ts"

export type AttendanceAnswers = Output<"GET /api/v1/meetings/:id/attendance-answers">
export type AttendanceSite = AttendanceAnswers["sites"][number]
export type Answer = AttendanceSite["answers"][number]

/** The answer that counts; undefined: the site has not answered since it was last asked. */
export const standingOf = ({ answers }: AttendanceSite): Answer | undefined => {
  const last = answers.at(-1)
  return last?.stands === true ? last : undefined
}

export type AttendanceGroup = "declined" | "open" | "attending"

/** What somebody has to act on first: who does not come, who says nothing; then those who come. Within each the meeting's order. */
export const attendanceGroups = (sites: ReadonlyArray<AttendanceSite>): ReadonlyArray<{ readonly group: AttendanceGroup; readonly sites: ReadonlyArray<AttendanceSite> }> => {
  const groupOf = (site: AttendanceSite): AttendanceGroup => {
    const standing = standingOf(site)
    return standing === undefined ? "open" : standing.reply.attends ? "attending" : "declined"
  }
  const order: ReadonlyArray<AttendanceGroup> = ["declined", "open", "attending"]
  return order.map((group) => ({ group, sites: sites.filter((site) => groupOf(site) === group) })).filter((one) => one.sites.length > 0)
}

/** The deadline of most sites: those that were asked later have their own. */
export const commonDue = (sites: ReadonlyArray<AttendanceSite>): string | null => {
  const counts = new Map<string | null, number>()
  for (const { dueAt } of sites) counts.set(dueAt, (counts.get(dueAt) ?? 0) + 1)
  return [...counts].reduce<readonly [string | null, number]>((most, one) => one[1] > most[1] ? one : most, [null, 0])[0]
}

/** What is typed in the form. */
export interface Typed {
  readonly attends: "yes" | "no" | undefined
  readonly headcount: string
  readonly name: string
  readonly position: string
  readonly note: string
  readonly reason: string
}

/** The form for a site: its last answer to correct, or empty. */
export const typedOf = (site: AttendanceSite): Typed => {
  const reply = site.answers.at(-1)?.reply
  const empty = { attends: undefined, headcount: "", name: "", position: "", note: "", reason: "" } as const
  if (reply === undefined) return empty
  return reply.attends
    ? { ...empty, attends: "yes", headcount: String(reply.headcount), name: reply.ledBy.name, position: reply.ledBy.position, note: reply.note }
    : { ...empty, attends: "no", reason: reply.reason }
}
