import { codecSuite } from "@diemcau/driver-sdk/conformance/CodecSuite"
import { describe, expect, it } from "vitest"
import { exampleDriver } from "./ExampleDriver.ts"
import { startExampleSimulator } from "./simulator.ts"

describe("Example, a conforming driver", () => {
  it.each(codecSuite({ driver: exampleDriver, start: startExampleSimulator, model: "Example One" }))("$name", async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
