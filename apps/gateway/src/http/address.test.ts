import { expect, it } from "vitest"
import { clientAddress } from "./address.ts"

it.each([
  ["nobody is trusted", false, "10.0.0.1", "192.0.2.7", "192.0.2.7"],
  ["the proxy's word", true, "10.0.0.1", "127.0.0.1", "10.0.0.1"],
  ["the sender's own word before the proxy's", true, "8.8.8.8, 1.1.1.1, 10.0.0.1", "127.0.0.1", "10.0.0.1"],
  ["no word", true, undefined, "127.0.0.1", "127.0.0.1"],
  ["an empty word", true, "", "127.0.0.1", "127.0.0.1"]
])("%s", (_what, trust, forwarded, socket, address) => {
  expect(clientAddress(trust, forwarded, socket)).toBe(address)
})
