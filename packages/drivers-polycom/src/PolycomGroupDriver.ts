import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { groupSeries } from "./models.ts"
import { makePolycomDriver } from "./PolycomDriver.ts"

/** RealPresence Group 300 to 700, over telnet on port 24. */
export const polycomGroupDriver: CodecDriver = makePolycomDriver(groupSeries)
