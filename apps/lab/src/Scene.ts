import type { Bilingual } from "@diemcau/core/Text"
import type { Fault } from "@diemcau/driver-sdk/simulation/Simulator"
import { cameraFails } from "./scenes/camera-fails.ts"
import { lineCut } from "./scenes/line-cut.ts"
import { passwordChanged } from "./scenes/password-changed.ts"
import { quietDay } from "./scenes/quiet-day.ts"
import { shakyCalls } from "./scenes/shaky-calls.ts"

/** A situation to practise: every other fault is lifted first, then these are given. */
export interface Scene {
  readonly title: Bilingual
  readonly faults: ReadonlyArray<{ readonly site: string; readonly fault: Fault }>
}

/** The scenes by the name under which they are played. */
export const scenes: ReadonlyMap<string, Scene> = new Map([
  ["quiet-day", quietDay],
  ["camera-fails", cameraFails],
  ["line-cut", lineCut],
  ["shaky-calls", shakyCalls],
  ["password-changed", passwordChanged]
])
