import { Schema } from "effect"
import { Instant } from "./Instant.ts"
import { Bilingual, searchKey } from "./Text.ts"

/** When a site is held next; `subject` is null for those who may know only that it is occupied. */
export const Held = Schema.Struct({ opensAt: Instant, closesAt: Instant, subject: Schema.NullOr(Schema.String) })
export type Held = typeof Held.Type

/** Something that has every word asked for, and that the officer may see. */
export const SearchHit = Schema.Struct({
  kind: Schema.Literals(["meeting", "registration", "series", "site", "unit", "room", "line", "officer", "endpoint", "template", "paper", "maintenance", "article", "article-text"]),
  /**
   * An id; for a site, its rooms and lines, and an officer who runs one, the site's code (empty: none). Of a paper, whose it
   * is: "meetings/<id>" or "registrations/<id>".
   */
  key: Schema.String,
  title: Bilingual,
  /** A number, a unit, an address: what tells two of one title apart. */
  detail: Schema.String,
  /** The opening time, of what has one. */
  at: Schema.NullOr(Instant),
  /** Of sites that are held within the day to come. */
  held: Schema.NullOr(Held)
}).annotate({ identifier: "SearchHit" })
export type SearchHit = typeof SearchHit.Type

/** Of each kind, at most. */
export const mostHits = 8

/** The words asked for, as search compares them: without case and diacritics. */
export const wordsOf = (query: string): ReadonlyArray<string> => [...new Set(searchKey(query).split(/\s+/).filter(Boolean))]

/** Those whose text has every word, those whose name begins with the query first. */
export const matching = <Thing>(
  things: ReadonlyArray<Thing>, words: ReadonlyArray<string>, textOf: (thing: Thing) => { readonly name: string; readonly rest: string }
): ReadonlyArray<Thing> => {
  const whole = words.join(" ")
  return things
    .flatMap((thing, index) => {
      const { name, rest } = textOf(thing)
      const key = searchKey(name)
      const all = `${key} ${searchKey(rest)}`
      return words.length > 0 && words.every((word) => all.includes(word)) ? [{ thing, index, first: key.startsWith(whole) }] : []
    })
    .sort((a, b) => Number(b.first) - Number(a.first) || a.index - b.index)
    .slice(0, mostHits)
    .map(({ thing }) => thing)
}
