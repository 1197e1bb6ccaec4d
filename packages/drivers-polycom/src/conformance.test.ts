import { codecSuite } from "@diemcau/driver-sdk/conformance/CodecSuite"
import { describe, expect, it } from "vitest"
import { groupSeries, hdx } from "./models.ts"
import { makePolycomDriver } from "./PolycomDriver.ts"
import { startPolycomSimulator } from "./simulator.ts"

describe.concurrent.each([
  { family: "group", transport: "telnet", model: "RealPresence Group 500", data: groupSeries },
  { family: "hdx", transport: "telnet", model: "HDX 8000", data: hdx },
  { family: "group", transport: "ssh", model: "RealPresence Group 500", data: groupSeries }
] as const)("$family over $transport, a conforming driver", ({ family, transport, model, data }) => {
  it.each(codecSuite({
    driver: makePolycomDriver(data, { gap: 0, transport }), model, start: (options) => startPolycomSimulator({ ...options, family, transport })
  }))("$name", async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
