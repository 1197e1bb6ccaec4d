import { getContext, setContext } from "svelte"
import type { Output, Problem } from "#lib/gateway.ts"

export type MeetingFile = Output<"GET /api/v1/meetings/:id">
export type SiteEntry = Output<"GET /api/v1/sites">["sites"][number]
export type Contact = MeetingFile["technicians"][number]["contact"]
export type Presence = Omit<MeetingFile["present"][number], "siteId">

/** The meeting that these pages are about. */
export interface OpenMeeting {
  readonly file: MeetingFile
  readonly siteName: (siteId: string) => string
  readonly site: (siteId: string) => SiteEntry | undefined
  readonly technician: (siteId: string) => Contact | undefined
  /** Who said to be there, the first before the others. */
  readonly present: (siteId: string) => ReadonlyArray<Presence>
  /** Why the last attempt to load it again failed; what is shown is what was received before. */
  readonly problem: Problem | undefined
  /** Loads it again, soon. */
  readonly refresh: () => void
  /** Takes the file that a deed's answer brought. */
  readonly take: (file: MeetingFile) => void
}

const key = Symbol("meeting")

export const provideMeeting = (meeting: OpenMeeting): void => {
  setContext(key, meeting)
}

export const openMeeting = (): OpenMeeting => getContext<OpenMeeting>(key)
