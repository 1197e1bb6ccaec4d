import { searchKey } from "@diemcau/core/Text"
import { shortSiteName } from "./siteName.ts"

interface Named {
  readonly id: string
  readonly code: string
  readonly name: string
}

/** Punctuation and spaces as people vary them; "1.", "-" and "•" before a line of a list are dropped. */
const keyOf = (text: string): string => searchKey(text).replace(/[^a-z0-9]+/g, " ").trim()
const bullet = /^\s*(?:\d{1,3}\s*[.)]|[-–•*+])\s*/u

/** The lines, or the parts between semicolons, tabs or commas, of a pasted list; no line twice. */
const partsOf = (text: string): ReadonlyArray<string> => [
  ...new Set(text.split(/[\n\r;\t,]+/).map((part) => part.replace(bullet, "").trim().replace(/[.]+$/, "")).filter((part) => keyOf(part) !== ""))
]

/**
 * The sites that a pasted list names, by name, by the short name or by code, with or without diacritics; and the parts
 * that name none, or more than one, for a person to look at.
 */
export const readSiteList = (text: string, sites: ReadonlyArray<Named>): { readonly ids: ReadonlyArray<string>; readonly unmatched: ReadonlyArray<string> } => {
  const named = sites.map(({ id, code, name }) => ({ id, keys: [keyOf(name), keyOf(shortSiteName(name)), keyOf(code)] }))
  const ids: Array<string> = []
  const unmatched: Array<string> = []
  for (const part of partsOf(text)) {
    const wanted = keyOf(part)
    const exact = named.filter(({ keys }) => keys.includes(wanted))
    const near = exact.length > 0 ? exact : named.filter(({ keys }) => keys.some((key) => ` ${key} `.includes(` ${wanted} `)))
    const [only, another] = near
    if (only === undefined || another !== undefined) unmatched.push(part)
    else if (!ids.includes(only.id)) ids.push(only.id)
  }
  return { ids, unmatched }
}

/** Whether pasted text is a list rather than a word to search for. */
export const isSiteList = (text: string): boolean => partsOf(text).length > 1
