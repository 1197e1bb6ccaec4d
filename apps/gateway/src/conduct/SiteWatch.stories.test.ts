import type { Wish } from "@diemcau/core/Conduct"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { takeUp } from "./SiteWatch.ts"
import { start, World, type Fate } from "./SiteWorldSuite.ts"

type Event =
  | { readonly kind: "fate"; readonly fate: Fate }
  | { readonly kind: "drop"; readonly unseen: boolean }
  | { readonly kind: "link"; readonly up: boolean }
  | { readonly kind: "power-cut" }
  | { readonly kind: "wish"; readonly change: Partial<Wish> }
  | { readonly kind: "room-mutes"; readonly state: "muted" | "open" }
  | { readonly kind: "reread" }
  | { readonly kind: "restart" }

const fates: ReadonlyArray<Fate> =
  ["connects", "busy", "ends-unseen", "refused", "ignored", "connects-unseen", "connects-but-answer-is-lost", "rings"]
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("fate" as const), fate: fc.constantFrom(...fates) }),
  fc.record({ kind: fc.constant("drop" as const), unseen: fc.boolean() }),
  fc.record({ kind: fc.constant("link" as const), up: fc.boolean() }),
  fc.constant({ kind: "power-cut" as const }),
  fc.record({
    kind: fc.constant("wish" as const),
    change: fc.oneof(
      fc.record({ connected: fc.boolean() }),
      fc.record({ microphones: fc.constantFrom("muted" as const, "open" as const) })
    )
  }),
  fc.record({ kind: fc.constant("room-mutes" as const), state: fc.constantFrom("muted" as const, "open" as const) }),
  fc.constant({ kind: "reread" as const }),
  fc.constant({ kind: "restart" as const })
)
const stories = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), event), { maxLength: 25 })

const happen = (world: World, one: Event): void => {
  switch (one.kind) {
    case "fate":
      world.fate = one.fate
      return
    case "drop":
      return world.endCalls("network", one.unseen)
    case "link":
      return one.up ? world.linkUp() : world.linkDown()
    case "power-cut":
      world.calls.clear()
      return world.linkDown()
    case "wish":
      return world.ask(one.change)
    case "room-mutes":
      world.microphones = one.state
      return world.tell({ kind: "microphones", state: one.state })
    case "reread":
      return world.read()
    case "restart": {
      const { watch } = world
      world.linkDown("connecting")
      world.watch = takeUp(watch.wish, world.now, {
        openLegSince: watch.leg?.connectedAt, wasConnected: watch.wasConnected, drops: watch.drops,
        dialSentAt: watch.pending?.command === "dial" ? watch.pending.sentAt : undefined
      })
      world.changed()
    }
  }
}

describe("whatever happens", () => {
  it("no device is ever dialled twice, and in the end the site is as wished", () => {
    fc.assert(fc.property(stories, (story) => {
      const world = new World()
      for (const [seconds, one] of story) {
        happen(world, one)
        world.pass(seconds)
      }
      world.fate = "connects"
      world.linkDown()
      world.linkUp()
      world.pass(200)
      const { connected, microphones } = world.watch.wish
      expect(world.connected).toBe(connected)
      expect(world.live.state).toBe(connected ? "connected" : "hung-up")
      expect(world.watch.pending).toBeUndefined()
      if (connected) expect(microphones).toBeUndefined()
    }), { numRuns: 400 })
  })

  it("legs open and close in turn, and the last is open exactly while the site is connected", () => {
    fc.assert(fc.property(stories, (story) => {
      const world = new World()
      for (const [seconds, one] of story) {
        happen(world, one)
        world.pass(seconds)
      }
      world.linkDown()
      world.linkUp()
      world.read()
      let open: string | undefined
      let since = start
      for (const finding of world.findings) {
        if (finding.kind === "leg-opened") {
          // A leg whose end nobody saw, because of a restart, is ended by the next one in the database.
          open = finding.callId
          since = finding.at
        }
        if (finding.kind === "leg-closed") {
          expect(open).toBeDefined()
          expect(finding.at >= since).toBe(true)
          open = undefined
        }
      }
      expect(open !== undefined).toBe(world.connected)
    }), { numRuns: 400 })
  })
})
