/** More pictures at once are too small to see and too much to decode; the others are in the list. */
export const mostTiles = 16

interface Seated {
  readonly seatId: string
  readonly streams: ReadonlyArray<{ readonly description: string }>
}

export interface Stage<Seat> {
  /** Whose screen is shown large; never one's own, which would show itself. */
  readonly screen: Seat | undefined
  /** Oneself first, then in the order of joining: a tile never moves while there is room for all. */
  readonly tiles: ReadonlyArray<Seat>
  /** Without a tile. */
  readonly listed: ReadonlyArray<Seat>
}

export const sends = ({ streams }: Seated, description: "camera" | "microphone" | "screen"): boolean => streams.some((stream) => stream.description === description)

/** Who is seen where. `sharing`: seat ids in the order in which they began to share; the latest is shown. */
export const arranged = <Seat extends Seated>(
  seats: ReadonlyArray<Seat>, ownId: string | undefined, sharing: ReadonlyArray<string>, most = mostTiles
): Stage<Seat> => {
  const others = seats.filter(({ seatId }) => seatId !== ownId)
  const own = seats.filter(({ seatId }) => seatId === ownId)
  const places = Math.max(0, most - own.length)
  // Whoever has a camera on comes before the one who has not, but only when there is not room for both.
  const chosen = new Set([...others.filter((seat) => sends(seat, "camera")), ...others.filter((seat) => !sends(seat, "camera"))].slice(0, places))
  const screen = sharing.toReversed().map((id) => others.find((seat) => seat.seatId === id && sends(seat, "screen"))).find((seat) => seat !== undefined)
  return { screen, tiles: [...own, ...others.filter((seat) => chosen.has(seat))], listed: others.filter((seat) => !chosen.has(seat)) }
}

/** `sharing` after this seat's streams are known: a new sharer comes last, one who stopped is gone. */
export const sharingAfter = (sharing: ReadonlyArray<string>, seat: Seated): ReadonlyArray<string> =>
  !sends(seat, "screen") ? sharing.filter((id) => id !== seat.seatId) : sharing.includes(seat.seatId) ? sharing : [...sharing, seat.seatId]

/** The number of columns that shows `count` pictures of 16:9 largest in `width` × `height` pixels; at most 4. */
export const columnsFor = (count: number, width: number, height: number): 1 | 2 | 3 | 4 => {
  const shown = (columns: number) => Math.min(width / columns, (height / Math.ceil(count / columns)) * 16 / 9)
  return ([1, 2, 3, 4] as const).reduce((best, columns) => shown(columns) > shown(best) + 1 ? columns : best)
}
