import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { arranged, columnsFor, mostTiles, sharingAfter } from "./stage.ts"

const seat = (seatId: string, ...descriptions: ReadonlyArray<string>) => ({ seatId, streams: descriptions.map((description) => ({ description })) })
const ids = (seats: ReadonlyArray<{ readonly seatId: string }>) => seats.map(({ seatId }) => seatId)

describe("who is seen where", () => {
  it("puts oneself first and the others in the order of joining, camera or not", () => {
    const { tiles, listed } = arranged([seat("a"), seat("me", "camera"), seat("b", "camera")], "me", [])
    expect(ids(tiles)).toEqual(["me", "a", "b"])
    expect(listed).toEqual([])
  })

  it("gives the places to cameras when there are not enough for all", () => {
    const { tiles, listed } = arranged([seat("a"), seat("b", "camera"), seat("c"), seat("d", "camera")], undefined, [], 3)
    expect(ids(tiles)).toEqual(["a", "b", "d"])
    expect(ids(listed)).toEqual(["c"])
  })

  it("shows the latest screen of somebody else, and the earlier one again when that ends", () => {
    const a = seat("a", "screen")
    const b = seat("b", "screen")
    const me = seat("me", "screen")
    const sharing = [a, b, me].reduce(sharingAfter, [] as ReadonlyArray<string>)
    expect(arranged([a, b, me], "me", sharing).screen?.seatId).toBe("b")
    expect(arranged([a, seat("b"), me], "me", sharingAfter(sharing, seat("b"))).screen?.seatId).toBe("a")
    expect(arranged([me], "me", sharing).screen).toBeUndefined()
  })

  it("loses nobody and shows nobody twice", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.boolean()), { selector: ([id]) => id, maxLength: 60 }), (people) => {
      const seats = people.map(([id, camera]) => camera ? seat(id, "camera") : seat(id))
      const { tiles, listed } = arranged(seats, seats[0]?.seatId, [])
      expect(tiles.length).toBeLessThanOrEqual(mostTiles)
      expect([...ids(tiles), ...ids(listed)].toSorted()).toEqual(ids(seats).toSorted())
    }))
  })
})

describe("columns", () => {
  it.each([
    [1, 1440, 760, 1], [2, 1440, 760, 2], [4, 1440, 760, 2], [9, 1440, 760, 3], [16, 1440, 760, 4], [2, 390, 600, 1], [4, 390, 600, 1], [6, 390, 600, 2]
  ])("%d pictures in %d × %d: %d", (count, width, height, columns) => expect(columnsFor(count, width, height)).toBe(columns))
})
