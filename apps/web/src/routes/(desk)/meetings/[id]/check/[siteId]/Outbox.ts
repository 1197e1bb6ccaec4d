import type { RoomItem } from "@diemcau/core/readiness/checks"
import type { Problem } from "#lib/gateway.ts"

/** One answer on its way from the technician's phone to the centre. */
export interface Answer {
  /** Names this sending: the gateway takes the same key only once. */
  readonly key: string
  readonly meetingId: string
  readonly siteId: string
  readonly item: RoomItem
  readonly verdict: "pass" | "fail" | "not-applicable"
  readonly note: string
  /** By the phone's own clock, ISO 8601. */
  readonly checkedAt: string
}

export type Waiting = Answer & (
  | { readonly state: "kept" | "sending" }
  /** The centre said no; sending the same again would not help. */
  | { readonly state: "refused"; readonly problem: Problem }
)

export type Outbox = ReadonlyArray<Waiting>

const sameItem = (a: Answer, b: Answer) => a.meetingId === b.meetingId && a.siteId === b.siteId && a.item === b.item

/** A later answer to the same item takes the place of one that has not arrived. */
export const put = (outbox: Outbox, answer: Answer): Outbox => [
  ...outbox.filter((each) => !sameItem(each, answer)),
  { ...answer, state: "kept" }
]

export const next = (outbox: Outbox): Waiting | undefined => outbox.find((each) => each.state === "kept")

const change = (outbox: Outbox, key: string, to: (answer: Waiting) => Waiting): Outbox =>
  outbox.map((each) => each.key === key ? to(each) : each)

const withState = ({ key, meetingId, siteId, item, verdict, note, checkedAt }: Waiting, state: "kept" | "sending"): Waiting => ({
  key, meetingId, siteId, item, verdict, note, checkedAt, state
})

export const sending = (outbox: Outbox, key: string): Outbox => change(outbox, key, (each) => withState(each, "sending"))

/** The line failed: it stays, to be sent again under the same key. */
export const unsent = (outbox: Outbox, key: string): Outbox => change(outbox, key, (each) => withState(each, "kept"))

/** Arrived. An answer that replaced it meanwhile has another key and stays. */
export const received = (outbox: Outbox, key: string): Outbox => outbox.filter((each) => each.key !== key)

export const refused = (outbox: Outbox, key: string, problem: Problem): Outbox =>
  change(outbox, key, (each) => ({ ...withState(each, "kept"), state: "refused", problem }))

/** Everything that may go again: a person asked for it. */
export const again = (outbox: Outbox): Outbox => outbox.map((each) => withState(each, "kept"))

/** Whether waiting for the line and sending the same again makes sense, or a person has to look. */
export const isWorthRepeating = ({ status }: Problem): boolean => status === 0 || status === 401 || status === 429 || status >= 500

/** As written on the device; unreadable text is an empty outbox, and what was "sending" is not known to have arrived. */
export const parse = (text: string | null): Outbox => {
  if (text === null) return []
  try {
    const read: unknown = JSON.parse(text)
    if (!Array.isArray(read)) return []
    return (read as ReadonlyArray<Partial<Waiting> | null>)
      .filter((each): each is Waiting =>
        each !== null && [each.key, each.meetingId, each.siteId, each.item, each.verdict, each.note, each.checkedAt].every((part) => typeof part === "string"))
      .map((each) => each.state === "refused" ? each : withState(each, "kept"))
  } catch {
    return []
  }
}
