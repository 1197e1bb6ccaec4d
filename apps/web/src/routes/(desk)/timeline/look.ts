import type { Locale } from "#lib/locale.ts"
import type { Bar } from "./bars.ts"

/** "08:00–09:30, Giao ban tháng 11, 118/2026, chờ duyệt": a bar in words, for those who do not see it. */
export const barInWords = ({ words, format }: Pick<Locale, "words" | "format">, bar: Bar, clashes = false): string => {
  const { states, left, clash } = words.timeline
  return [
    format.period(new Date(bar.opens).toISOString(), new Date(bar.closes).toISOString()),
    ...bar.about === undefined ? [] : [bar.about.subject, bar.about.number],
    states[bar.state],
    ...bar.left === true ? [left] : [],
    ...clashes ? [clash] : []
  ].join(", ")
}

/** What the bar says on itself: first the state, unless it is the usual one, because the end may be cut off. */
export const barLabel = ({ words }: Pick<Locale, "words">, { state, about, left }: Bar, clashes = false): string => {
  const { states, left: leftWord, clash } = words.timeline
  const word = left === true ? leftWord : clashes ? clash : state === "scheduled" ? undefined : states[state]
  return [...word === undefined ? [] : [word], ...about === undefined ? [] : [about.subject]].join(": ")
}
