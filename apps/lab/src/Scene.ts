import type { Role } from "@diemcau/core/Officer"
import type { Bilingual } from "@diemcau/core/Text"
import type { Fault } from "@diemcau/driver-sdk/simulation/Simulator"
import type { Cast } from "./Cast.ts"
import { cameraFails } from "./scenes/camera-fails.ts"
import { doubleBooking } from "./scenes/double-booking.ts"
import { lineCut } from "./scenes/line-cut.ts"
import { passwordChanged } from "./scenes/password-changed.ts"
import { quietDay } from "./scenes/quiet-day.ts"
import { shakyCalls } from "./scenes/shaky-calls.ts"

/** A page of the platform, and the role whose demo account shows it. */
export interface Place {
  readonly text: Bilingual
  /** From the platform's root: "/approvals". */
  readonly path: string
  readonly role: Role
}

/** A situation to show or to practise: every other fault is lifted first. */
export interface Scene {
  readonly title: Bilingual
  /** One sentence for the audience: what they are about to see. */
  readonly seen: Bilingual
  readonly look: ReadonlyArray<Place>
  /** What the platform is expected to do, in that order. */
  readonly expected: ReadonlyArray<Bilingual>
  readonly faults: ReadonlyArray<{ readonly site: string; readonly fault: Fault }>
  /** What officials do around the faults. Without it, or without a platform, the faults are all there is. */
  readonly act?: (cast: Cast) => Promise<void>
}

/** The scenes by the name under which they are played. */
export const scenes: ReadonlyMap<string, Scene> = new Map([
  ["quiet-day", quietDay],
  ["camera-fails", cameraFails],
  ["line-cut", lineCut],
  ["double-booking", doubleBooking],
  ["shaky-calls", shakyCalls],
  ["password-changed", passwordChanged]
])
