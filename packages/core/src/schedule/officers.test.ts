import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { OfficerId } from "../Officer.ts"
import type { SiteId } from "../Site.ts"
import { postsOf, unserved, type Post } from "./officers.ts"

const site = (n: number) => `site-${n}` as SiteId
const post = (officer: number, at: number): Post => ({ officerId: `o-${officer}` as OfficerId, officerName: `Ông ${officer}`, siteId: site(at), siteName: `Xã ${at}` })

describe("who is free for the asked sites", () => {
  it("one who serves two asked sites is in one of them only", () => {
    expect(unserved([site(1), site(2)], new Set(), postsOf([post(1, 1), post(1, 2)]), 1)).toEqual([site(2)])
    expect(unserved([site(1), site(2)], new Set(), postsOf([post(1, 1), post(1, 2), post(2, 2)]), 1)).toEqual([])
  })
  it("MUST let those who serve elsewhere change places, over however many sites", () => {
    // Officer 1 serves site 2 now and is the only one for site 1; officer 2 could take site 2 over, but then site 3 lacks one.
    const posts = [post(1, 1), post(1, 2), post(2, 2), post(2, 3), post(3, 3)]
    expect(unserved([site(1)], new Set([site(2), site(3)]), postsOf(posts), 1)).toEqual([])
    expect(unserved([site(1)], new Set([site(2), site(3)]), postsOf(posts.slice(0, 4)), 1)).toEqual([site(1)])
  })
  it("two officers a site are two", () => {
    expect(unserved([site(1)], new Set(), postsOf([post(1, 1)]), 2)).toEqual([site(1)])
    expect(unserved([site(1)], new Set(), postsOf([post(1, 1), post(2, 1)]), 2)).toEqual([])
  })

  /** The most of these places that can be served, by trying everything. */
  const most = (places: ReadonlyArray<SiteId>, posts: ReadonlyArray<Post>, taken: ReadonlySet<OfficerId> = new Set()): number => {
    const [first, ...rest] = places
    if (first === undefined) return 0
    const ways = posts.filter(({ siteId, officerId }) => siteId === first && !taken.has(officerId)).map(({ officerId }) => 1 + most(rest, posts, new Set([...taken, officerId])))
    return Math.max(most(rest, posts, taken), ...ways)
  }
  it("MUST leave out exactly as many as no arrangement could serve", () => {
    const someSites = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 })
    fc.assert(fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 })), { maxLength: 12, selector: ([a, b]) => a * 10 + b }), someSites, someSites,
      (pairs, asked, others) => {
        const posts = pairs.map(([officer, at]) => post(officer, at))
        const held = others.filter((n) => !asked.includes(n)).map(site)
        const short = unserved(asked.map(site), new Set(held), postsOf(posts), 1)
        expect(asked.length - short.length).toBe(most([...held, ...asked.map(site)], posts) - most(held, posts))
      }
    ), { numRuns: 500 })
  })
})
