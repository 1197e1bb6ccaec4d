const shortenings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^Văn phòng\b/u, "VP"],
  [/Hội đồng nhân dân/u, "HĐND"],
  [/Ủy ban nhân dân/u, "UBND"]
]

/** "Văn phòng Ủy ban nhân dân tỉnh" → "VP UBND tỉnh": the abbreviations every officer uses, for tiles and tight columns. */
export const shortSiteName = (name: string): string =>
  shortenings.reduce((text, [long, short]) => text.replace(long, short), name)
