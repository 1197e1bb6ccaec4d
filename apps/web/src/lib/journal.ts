/**
 * The feed's last position. The feed runs forwards only and has no gaps, so its end is found by asking whether
 * anything lies behind a position: about 2·log₂ questions.
 */
export const lastPosition = async (anythingAfter: (position: number) => Promise<boolean>): Promise<number> => {
  let low = 0
  if (!(await anythingAfter(0))) return 0
  let high = 64
  while (await anythingAfter(high)) {
    low = high
    high *= 4
  }
  // The last position lies in (low, high].
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (await anythingAfter(middle)) low = middle
    else high = middle
  }
  return high
}
