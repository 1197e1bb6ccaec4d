import type { Draft } from "./draft.ts"

interface Kept {
  readonly savedAt: string
  readonly draft: Draft
}

const place = (owner: string): string => `diemcau.draft.${owner}`

/** The draft on this device, or nothing. A full or forbidden store loses the draft, never the page. */
export const readDraft = (owner: string): Kept | undefined => {
  try {
    const text = localStorage.getItem(place(owner))
    return text === null ? undefined : (JSON.parse(text) as Kept)
  } catch {
    return undefined
  }
}

/** True when it was kept. */
export const keepDraft = (owner: string, kept: Kept): boolean => {
  try {
    localStorage.setItem(place(owner), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export const dropDraft = (owner: string): void => {
  try {
    localStorage.removeItem(place(owner))
  } catch {
    // Nothing was kept, so nothing is left behind.
  }
}
