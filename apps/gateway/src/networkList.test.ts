import { expect, it } from "vitest"
import { networkList } from "./networkList.ts"

it("takes addresses and networks, and says which one it can not read", () => {
  for (const wrong of ["proxy.example", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "", "1"]) expect(() => networkList([wrong])).toThrow(wrong)
})
