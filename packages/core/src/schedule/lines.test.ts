import { describe, expect, it } from "vitest"
import type { LineId } from "../Line.ts"
import type { SiteId } from "../Site.ts"
import { pathsOf, sharedLines, sitesBehind, wouldCycle, type CarryingLine } from "./lines.ts"

const line = (id: string, at: string, bandwidth: number | null, carriedBy: string | null = null): CarryingLine =>
  ({ id: id as LineId, siteId: at as SiteId, name: id, bandwidth, carriedBy: carriedBy as LineId | null })
const names = (path: ReadonlyArray<CarryingLine> | undefined) => path?.map(({ id }) => id)

/** Two communes behind a district, the district behind the centre; the second commune has a spare line of its own. */
const lines = [
  line("centre", "c", 100), line("district", "d", 20, "centre"), line("commune-1", "1", 4, "district"), line("commune-2", "2", 4, "district"), line("spare-2", "2", 2)
]

describe("over which lines a call goes", () => {
  it("the widest of a site's own, then those that carry it", () => {
    const paths = pathsOf(lines)
    expect(names(paths.get("1" as SiteId))).toEqual(["commune-1", "district", "centre"])
    expect(names(paths.get("2" as SiteId))).toEqual(["commune-2", "district", "centre"])
  })
  it("MUST go around what is down, and reach nobody where there is no way around", () => {
    const paths = pathsOf(lines, new Set(["district"]))
    expect(names(paths.get("2" as SiteId))).toEqual(["spare-2"])
    expect(paths.has("1" as SiteId)).toBe(false)
    expect(names(pathsOf(lines).get("1" as SiteId))).toHaveLength(3)
  })
  it("knows which are shared and who is behind them", () => {
    expect(names(sharedLines(lines))).toEqual(["centre", "district"])
    expect(sitesBehind("district" as LineId, lines)).toEqual(["d", "1", "2"])
  })
  it("MUST find every way in which a line would carry itself", () => {
    expect(wouldCycle("centre" as LineId, "commune-1" as LineId, lines)).toBe(true)
    expect(wouldCycle("centre" as LineId, "centre" as LineId, lines)).toBe(true)
    expect(wouldCycle("spare-2" as LineId, "district" as LineId, lines)).toBe(false)
  })
  it("ends also where a carrier is no longer in use, and where the data go round", () => {
    expect(names(pathsOf([line("a", "1", 1, "gone")]).get("1" as SiteId))).toEqual(["a"])
    expect(names(pathsOf([line("a", "1", 1, "b"), line("b", "2", 1, "a")]).get("1" as SiteId))).toEqual(["a", "b"])
  })
})
