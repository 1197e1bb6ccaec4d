import type { NetworkInterfaceInfo } from "node:os"
import { describe, expect, it } from "vitest"
import { addressTrouble } from "./configuration.ts"

const at = (address: string, internal = false) =>
  ({ address, internal, family: "IPv4", netmask: "255.255.255.0", mac: "00:00:00:00:00:00", cidr: null }) satisfies NetworkInterfaceInfo
const loopback = { lo: [at("127.0.0.1", true)] }
const real = { ...loopback, eth0: [at("10.27.1.5")] }

describe("the addresses on which pictures are offered", () => {
  it("are those of the machine, and need no word", () => {
    expect(addressTrouble([], real)).toBeUndefined()
    expect(addressTrouble(["10.27.1.5"], real)).toBeUndefined()
    expect(addressTrouble(["eth0"], real)).toBeUndefined()
  })
  it("that the machine does not have, or only as loopback, are named", () => {
    expect(addressTrouble(["10.27.1.6"], real)).toContain("10.27.1.6")
    expect(addressTrouble(["127.0.0.1"], real)).toContain("DIEMCAU_MEDIA_ADDRESS")
  })
  it("a machine with loopback only is told what that means", () => expect(addressTrouble([], loopback)).toContain("only loopback"))
})
