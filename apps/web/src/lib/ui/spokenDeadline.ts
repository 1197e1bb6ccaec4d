const minute = 60_000

/** Minutes before a deadline at which it is spoken; 0 is the deadline itself. */
const marks = [30, 10, 5, 1, 0] as const

/** The mark that was passed between two looks at the time left, in milliseconds; the last one when several were. */
export const markPassed = (leftBefore: number, left: number): (typeof marks)[number] | undefined =>
  marks.findLast((mark) => leftBefore > mark * minute && left <= mark * minute)
