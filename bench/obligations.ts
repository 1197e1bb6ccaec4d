import { workingCalendar } from "@diemcau/core/Calendar"
import { datedDutiesOf, type DutyCircumstances } from "@diemcau/core/DatedDuty"
import { holidays } from "@diemcau/core/regulation/holidays"
import { provisions } from "@diemcau/core/regulation/tuyen-quang"
import type { SiteId } from "@diemcau/core/Site"
import { median } from "./statistics.ts"

const sizes = [85, 170, 340] as const
const year = 2027
const runs = 15
/** Each figure is of so many years in a row: one alone is near the clock's grain. */
const repeats = 100

const circumstances = (count: number): DutyCircumstances => ({
  sites: Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-7000-8000-${String(index).padStart(12, "0")}` as SiteId, validFrom: "2017-10-02", validTo: null
  })),
  provisions: new Map(provisions.map(({ key, value }) => [key, value])),
  calendar: workingCalendar(holidays),
  since: "2017-10-02"
})

/** The dated duties of a whole year in one pass, for half, all and twice the sites: `npm run bench -- obligations`. */
export const benchObligations = async (): Promise<void> => {
  const measured = sizes.map((count) => ({ count, under: circumstances(count), millis: [] as Array<number>, duties: 0 }))
  const once = ({ under }: { readonly under: DutyCircumstances }) => datedDutiesOf(year, under)
  for (const one of measured) {
    for (let warm = 0; warm < repeats; warm++) once(one)
    const all = once(one)
    one.duties = all.length
    if (new Set(all.map(({ key }) => key)).size !== all.length) throw new Error("a duty was generated twice")
  }
  for (let run = 1; run <= runs; run++) {
    for (const one of run % 2 === 0 ? measured.toReversed() : measured) {
      const from = performance.now()
      for (let repeat = 0; repeat < repeats; repeat++) once(one)
      one.millis.push((performance.now() - from) / repeats)
    }
  }
  console.log(`obligations: the dated duties of ${year}, ${runs} interleaved runs of ${repeats} each, in milliseconds`)
  for (const { count, duties, millis } of measured) {
    console.log(`${String(count).padStart(4)} sites  ${String(duties).padStart(5)} duties  median ${median(millis).toFixed(3)}  a duty ${(median(millis) * 1e6 / duties).toFixed(0)} ns`)
  }
  const [, whole, twice] = measured
  // Twice the sites against twice the time, run by run: 1 is linear, 2 would be quadratic.
  const ratios = twice!.millis.map((millis, run) => millis / (2 * whole!.millis[run]!))
  console.log(`ratio: ${median(ratios).toFixed(2)}`)
}
