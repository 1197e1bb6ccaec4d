import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { groupSeries } from "./models.ts"
import { makePolycomDriver } from "./PolycomDriver.ts"

/** RealPresence Group 300 to 700, over telnet on port 24. */
export const polycomGroupDriver: CodecDriver = makePolycomDriver(groupSeries)

/** The same over SSH, which is on from the factory. Old firmware shows SHA-1 host keys only: `legacyAlgorithms` of the connection. */
export const polycomGroupSshDriver: CodecDriver = makePolycomDriver(groupSeries, { transport: "ssh" })
