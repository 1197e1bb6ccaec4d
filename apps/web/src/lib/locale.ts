import { getContext, setContext } from "svelte"
import type { Bilingual } from "@diemcau/core/Text"
import { formatter, type Formatter } from "./ui/format.ts"
import type { Lang, Words } from "./words.ts"

/** The reader's language: words, formats, and the right half of what the gateway says in both. */
export interface Locale {
  readonly lang: Lang
  readonly words: Words
  readonly format: Formatter
  readonly pick: (both: Bilingual) => string
}

const key = Symbol("locale")

export const provideLocale = (lang: Lang, words: Words): Locale =>
  setContext<Locale>(key, { lang, words, format: formatter(lang), pick: (both) => both[lang] })

/** Call while a component is set up. Switching the language loads the page anew, so nothing here changes under it. */
export const locale = (): Locale => getContext<Locale>(key)
