import type { SearchHit } from "@diemcau/core/Search"
import { searchKey } from "@diemcau/core/Text"

export interface Findable {
  readonly kind: "page" | SearchHit["kind"]
  readonly title: string
  /** Beside the title: a code, a day. */
  readonly detail: string
  readonly href: string
  /** The gateway found it by this query, perhaps by what is not shown. */
  readonly isMatched?: boolean
}

/** As many as fit a phone's screen above its keyboard. */
const most = 8

/**
 * What the query names, best first: a title that begins with it, then a word that does, then anything that contains all
 * its words. Case and diacritics do not matter. An empty query finds nothing.
 */
export const find = (all: ReadonlyArray<Findable>, query: string): ReadonlyArray<Findable> => {
  const wanted = searchKey(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const whole = wanted.join(" ")
  const rankOf = ({ title, detail, isMatched = false }: Findable): number => {
    const name = searchKey(title)
    if (!wanted.every((word) => `${name} ${searchKey(detail)}`.includes(word))) return isMatched ? 1 : 0
    return name.startsWith(whole) ? 4 : ` ${name}`.includes(` ${whole}`) ? 3 : wanted.every((word) => ` ${name}`.includes(` ${word}`)) ? 2 : 1
  }
  return all
    .map((each, index) => ({ each, index, rank: rankOf(each) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, most)
    .map(({ each }) => each)
}
