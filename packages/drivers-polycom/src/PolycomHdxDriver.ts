import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { hdx } from "./models.ts"
import { makePolycomDriver } from "./PolycomDriver.ts"

/** HDX 6000 to 9000, over telnet on port 24. */
export const polycomHdxDriver: CodecDriver = makePolycomDriver(hdx)
