import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8")

/** One theme's colours by role: each token names both. */
const colours = (theme: 1 | 2): Readonly<Record<string, string>> =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map((match) => [match[1]!, match[1 + theme]!]))
const themes = { light: colours(1), dark: colours(2) }

/** WCAG 2.2 relative luminance. */
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (bright + 0.05) / (dark + 0.05)
}

const grounds = ["bg", "surface", "sunken"]
const states = ["ready", "warning", "failed", "connecting", "unknown"]
const tints = [...states, "silent"].map((state) => `${state}-tint`)
const pairs: ReadonlyArray<readonly [ink: string, ground: string, least: number]> = [
  ...["text", "muted", "accent", "accent-hover"].flatMap((ink) => grounds.map((ground) => [ink, ground, 4.5] as const)),
  ...["control", "focus"].flatMap((ink) => grounds.map((ground) => [ink, ground, 3] as const)),
  // Links, words and the focus ring inside a coloured message.
  ...tints.flatMap((tint) => [["text", tint, 4.5], ["focus", tint, 3]] as const),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-hover", 4.5],
  ...states.flatMap((state) => [
    [`${state}-ink`, `${state}-tint`, 4.5], [`${state}-on`, `${state}-solid`, 4.5],
    ...grounds.map((ground) => [`${state}-ink`, ground, 4.5] as const)
  ] as const),
  ["silent-ink", "silent-tint", 4.5],
  ["silent-ink", "surface", 4.5],
  // What is told by its edge or its dot alone: a failed tile, a danger button, the line's state, a bar's value.
  ...["surface", "bg"].flatMap((ground) => [["failed-solid", ground, 3], ["ready-solid", ground, 3], ["accent", ground, 3]] as const),
  ["accent", "line", 3],
  ["failed-tint", "failed-ink", 4.5],
  ["bg", "text", 4.5]
]

it("every colour is given for both themes, or is a shadow", () => {
  const named = [...css.matchAll(/^  --([a-z-]+): .*(?:#|light-dark)/gm)].map((match) => match[1]!)
  expect(named.filter((name) => themes.light[name] === undefined)).toEqual(["shade", "raised", "lifted", "edge"])
  expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light))
})

describe.each(Object.entries(themes))("contrast in the %s theme", (_, theme) => {
  it.each(pairs)("%s on %s is at least %d : 1", (ink, ground, least) => {
    expect(theme[ink], ink).toBeDefined()
    expect(theme[ground], ground).toBeDefined()
    expect(contrast(theme[ink]!, theme[ground]!)).toBeGreaterThanOrEqual(least)
  })
})
