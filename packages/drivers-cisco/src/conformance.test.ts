import { codecSuite } from "@diemcau/driver-sdk/conformance/CodecSuite"
import { describe, expect, it } from "vitest"
import { ciscoDriver } from "./CiscoDriver.ts"
import { startCiscoSimulator } from "./simulator.ts"
import { makeCiscoTshDriver } from "./tsh/CiscoTshDriver.ts"
import { startCiscoTshSimulator } from "./tsh/simulator.ts"

describe.concurrent.each([
  { transport: "WebSocket", driver: ciscoDriver, start: startCiscoSimulator },
  { transport: "SSH", driver: makeCiscoTshDriver({ gap: 0 }), start: startCiscoTshSimulator }
])("Cisco over $transport, a conforming driver", ({ driver, start }) => {
  it.each(codecSuite({ driver, start, model: "Cisco SX20" }))("$name", async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
