import type { Model } from "@diemcau/driver-sdk/CodecDriver"

/** Adding a model is adding a row. "simulated": nobody has seen it on hardware; there is none. */
export const models: ReadonlyArray<Model> = [
  { name: "Example One", evidence: "simulated" },
  { name: "Example Two", evidence: "documented" }
]
