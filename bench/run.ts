// npm run bench -- <name>: measurements on this machine. What each says, and what it does not, stands in docs/bench.md.
import { benchAlternatives } from "./alternatives.ts"
import { benchBooking } from "./booking.ts"
import { benchConflict } from "./conflict.ts"
import { benchConnect } from "./connect.ts"
import { benchObligations } from "./obligations.ts"
import { benchRead } from "./read.ts"
import { benchTimeline } from "./timeline.ts"

const benches: ReadonlyMap<string, () => Promise<void>> = new Map([
  ["alternatives", benchAlternatives], ["booking", benchBooking], ["conflict", benchConflict], ["connect", benchConnect], ["read", benchRead],
  ["obligations", benchObligations], ["timeline", benchTimeline]
])

const name = process.argv[2] ?? ""
const bench = benches.get(name)
if (bench === undefined) {
  console.error(`Usage: npm run bench -- <${[...benches.keys()].join(" | ")}>`)
  process.exitCode = 2
} else {
  await bench()
}
