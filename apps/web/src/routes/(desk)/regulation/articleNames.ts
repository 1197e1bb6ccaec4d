import type { ArticleKey } from "@diemcau/core/Regulation"
import type { Locale } from "#lib/locale.ts"
import { articleOf, type RegulationText } from "#lib/regulation.ts"

/** "Điều 15" for an article known by its number only, else its subject. */
export const articleName = ({ words, pick }: Pick<Locale, "words" | "pick">, text: RegulationText, key: string): string => {
  const numbered = /^article-(\d+)$/.exec(key)
  if (numbered !== null) return words.ui.article.numbered(Number(numbered[1]))
  const article = articleOf(text, key as ArticleKey)
  return article === undefined ? key : pick(article.subject)
}
