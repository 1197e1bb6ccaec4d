/** A whole number from 0 to below `below`. */
export type Random = (below: number) => number

/** Mulberry32: the same seed gives the same numbers. */
export const randomFrom = (seed: number): Random => (below) => {
  seed = seed + 0x6d2b79f5 | 0
  let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed)
  mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
  return Math.floor(((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32 * below)
}
