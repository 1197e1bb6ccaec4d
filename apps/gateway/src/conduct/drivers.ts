import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { ciscoDriver } from "@diemcau/drivers-cisco/CiscoDriver"
import { ciscoTshDriver } from "@diemcau/drivers-cisco/tsh/CiscoTshDriver"
import { polycomGroupDriver, polycomGroupSshDriver } from "@diemcau/drivers-polycom/PolycomGroupDriver"
import { polycomHdxDriver } from "@diemcau/drivers-polycom/PolycomHdxDriver"

/** Every installed driver. A new family is one line here. */
export const drivers: ReadonlyArray<CodecDriver> = [
  ciscoDriver, ciscoTshDriver, polycomGroupDriver, polycomGroupSshDriver, polycomHdxDriver
]
