import type { Draft } from "./draft.ts"

/** A draft as this device keeps it, besides the centre: what is typed while the line is down is here. */
export interface Kept {
  readonly id: string
  /** The registration that it revises. */
  readonly revises?: string | undefined
  /** The centre's revision that the typing went on from; 0 before the centre had any. */
  readonly base: number
  /** Typed here and not at the centre yet. */
  readonly unsent: boolean
  readonly savedAt: string
  readonly draft: Draft
}

const place = (officer: string, id: string): string => `diemcau.draft.${officer}.${id}`

/** A store that is full or forbidden keeps nothing, and breaks no page. */
const trying = <Value,>(use: () => Value): Value | undefined => {
  try {
    return use()
  } catch {
    return undefined
  }
}

export const readDraft = (officer: string, id: string): Kept | undefined =>
  trying(() => {
    const text = localStorage.getItem(place(officer, id))
    return text === null ? undefined : (JSON.parse(text) as Kept)
  })

/** True when it was kept. */
export const keepDraft = (officer: string, kept: Kept): boolean =>
  trying(() => {
    localStorage.setItem(place(officer, kept.id), JSON.stringify(kept))
    return true
  }) ?? false

export const dropDraft = (officer: string, id: string): void => {
  trying(() => localStorage.removeItem(place(officer, id)))
}

/** All of this officer's drafts on this device, the one saved last first. */
export const draftsHere = (officer: string): ReadonlyArray<Kept> =>
  trying(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(place(officer, "")))
      .flatMap((key) => readDraft(officer, key.slice(place(officer, "").length)) ?? [])
      .filter(({ draft, savedAt }) => typeof draft === "object" && draft !== null && typeof savedAt === "string")
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
  ) ?? []
