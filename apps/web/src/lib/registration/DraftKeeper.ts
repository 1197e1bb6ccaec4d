import type { Input, Output, Problem, Result } from "../gateway.ts"
import { refusalOf } from "../problem.ts"
import type { Draft } from "./draft.ts"
import { dropDraft, keepDraft, readDraft, type Kept } from "./draftStore.ts"

type Stored = Output<"GET /api/v1/drafts/:id">
type Saving = Input<"PUT /api/v1/drafts/:id">["body"]

/** How long after the last change the centre is told, and after a failure asked again, in milliseconds. */
const quiet = 1000
const patience = 15_000

/** What a form begins with, of what the centre and this device have; `aside` is the other version where both were changed. */
export const meeting = (server: Pick<Stored, "revision" | "savedAt"> & { readonly draft: Draft } | undefined, device: Kept | undefined): {
  readonly draft: Draft | undefined
  readonly base: number
  readonly savedAt: string | undefined
  /** Typed here and not at the centre. */
  readonly unsent: boolean
  /** The version that is not shown, and where it came from. */
  readonly aside?: { readonly of: "device" | "server"; readonly draft: Draft }
} => {
  if (device === undefined) return { draft: server?.draft, base: server?.revision ?? 0, savedAt: server?.savedAt, unsent: false }
  const ours = { draft: device.draft, base: device.base, savedAt: device.savedAt, unsent: device.unsent }
  // The page may be older than what this device has sent since.
  if (server === undefined || device.base >= server.revision) return ours
  const theirs = { draft: server.draft, base: server.revision, savedAt: server.savedAt, unsent: false }
  if (!device.unsent) return theirs
  return device.savedAt > server.savedAt
    ? { ...ours, base: 0, aside: { of: "server", draft: server.draft } }
    : { ...theirs, aside: { of: "device", draft: device.draft } }
}

/** As the form has it: parts that were not on the form when it was saved are as they begin. */
export const typedIn = (content: Stored["content"], empty: Draft): Draft => ({ ...empty, ...structuredClone(content) as Partial<Draft> })

/** How a draft is kept now. */
export interface DraftStatus {
  readonly id: string
  readonly savedAt: string | undefined
  readonly where: "server" | "device" | "nowhere"
  /** The other version of this draft, and why there are two. */
  readonly other: { readonly id: string; readonly why: "changed" | "older" | "sent" | "discarded"; readonly registrationId?: string | undefined } | undefined
  /** Why the centre does not take it, when waiting will not help. */
  readonly trouble: Problem | undefined
}

interface Options {
  readonly officer: string
  readonly revises?: string | undefined
  readonly save: (id: string, body: Saving) => Promise<Result<Stored>>
  readonly discard: (id: string) => Promise<Result<unknown>>
  readonly now: () => number
  readonly newId: () => string
  readonly ontold?: (status: DraftStatus) => void
}

/** Saves what is typed: on this device at once, at the centre a moment later; what was typed elsewhere is never written over. */
export class DraftKeeper {
  status: DraftStatus = { id: "", savedAt: undefined, where: "server", other: undefined, trouble: undefined }
  #base = 0
  #asideOf: string | undefined
  /** The last thing typed that the centre does not have. */
  #unsent: Draft | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> | undefined
  #over = false
  readonly #options: Options

  constructor(options: Options) {
    this.#options = options
  }

  /** The draft to show: the centre's, this device's, or none. */
  begin(id: string, server: Stored | undefined, empty: Draft): Draft | undefined {
    const { officer, newId } = this.#options
    const stored = server === undefined ? undefined : { revision: server.revision, savedAt: server.savedAt, draft: typedIn(server.content, empty) }
    const device = readDraft(officer, id)
    const { draft, base, savedAt, unsent, aside } = meeting(stored, device)
    this.#base = base
    this.#tell({ id, savedAt, where: unsent ? "device" : "server" })
    if (aside?.of === "server") {
      this.#fork("changed")
      dropDraft(officer, id)
    } else if (aside?.of === "device") {
      const kept = newId()
      this.#tell({ other: { id: kept, why: "older" } })
      dropDraft(officer, id)
      keepDraft(officer, { ...device!, id: kept, base: 0 })
      void this.#options.save(kept, { containsStateSecrets: false, base: 0, asideOf: id, content: aside.draft, ...this.#revises() }).then((result) => {
        if (result.ok) dropDraft(officer, kept)
      })
    }
    const shown = draft === undefined ? undefined : { ...empty, ...draft }
    if (unsent && shown !== undefined) this.changed(shown)
    return shown
  }

  changed(draft: Draft): void {
    this.#over = false
    this.#unsent = draft
    const savedAt = new Date(this.#options.now()).toISOString()
    const kept = this.#onDevice(draft, true, savedAt)
    // Until the centre has answered, it is told where the words are only when that takes long.
    if (kept && this.status.savedAt === undefined) this.#tell({ savedAt, where: "device" })
    this.#wake(quiet)
  }

  /** Saves what is not saved yet; returns when the centre has answered. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#saving
    await this.#save()
  }

  /** It was sent: nothing of it is left to keep. */
  ended(): void {
    this.#over = true
    this.#unsent = undefined
    clearTimeout(this.#timer)
    dropDraft(this.#options.officer, this.status.id)
  }

  /** Given up; what is typed from now on is another draft. */
  async discard(): Promise<Problem | undefined> {
    clearTimeout(this.#timer)
    await this.#saving
    if (this.#base > 0) {
      const result = await this.#options.discard(this.status.id)
      if (!result.ok && result.problem.status !== 404) return result.problem
    }
    this.ended()
    this.#base = 0
    this.#asideOf = undefined
    this.#tell({ id: this.#options.newId(), savedAt: undefined, other: undefined, trouble: undefined })
    return undefined
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #revises() {
    return this.#options.revises === undefined ? {} : { revises: this.#options.revises }
  }

  #onDevice(draft: Draft, unsent: boolean, savedAt: string): boolean {
    return keepDraft(this.#options.officer, { id: this.status.id, base: this.#base, unsent, savedAt, draft, ...this.#revises() })
  }

  #wake(after: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), after)
  }

  #save(): Promise<void> {
    if (this.#saving === undefined && this.#unsent !== undefined && !this.#over) {
      this.#saving = this.#send(this.#unsent).finally(() => (this.#saving = undefined))
    }
    return this.#saving ?? Promise.resolve()
  }

  async #send(draft: Draft): Promise<void> {
    const result = await this.#options.save(this.status.id, {
      containsStateSecrets: false, base: this.#base, content: draft, ...(this.#asideOf === undefined ? {} : { asideOf: this.#asideOf }), ...this.#revises()
    })
    if (this.#over) return
    if (result.ok) {
      this.#base = result.data.revision
      if (this.#unsent === draft) this.#unsent = undefined
      this.#onDevice(this.#unsent ?? draft, this.#unsent !== undefined, result.data.savedAt)
      this.#tell({ savedAt: result.data.savedAt, where: "server", trouble: undefined })
      if (this.#unsent !== undefined) this.#wake(quiet)
      return
    }
    const { problem } = result
    const ended = refusalOf(problem, "DraftEnded")
    if (ended !== undefined || problem.code === "draft-changed") {
      this.#fork(ended === undefined ? "changed" : ended.state === "sent" ? "sent" : "discarded", ended?.registrationId ?? undefined)
      return this.#send(this.#unsent ?? draft)
    }
    const savedAt = new Date(this.#options.now()).toISOString()
    const where = this.#onDevice(this.#unsent ?? draft, true, savedAt) ? "device" : "nowhere"
    const waiting = problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500
    this.#tell({ savedAt, where, trouble: waiting ? undefined : problem })
    if (waiting) this.#wake(patience)
  }

  /** Goes on as a draft of its own, beside the one that somebody else has changed or ended. */
  #fork(why: "changed" | "sent" | "discarded", registrationId?: string): void {
    const { id } = this.status
    dropDraft(this.#options.officer, id)
    this.#asideOf = id
    this.#base = 0
    this.#tell({ id: this.#options.newId(), other: { id, why, registrationId } })
  }

  #tell(part: Partial<DraftStatus>): void {
    this.status = { ...this.status, ...part }
    this.#options.ontold?.(this.status)
  }
}
