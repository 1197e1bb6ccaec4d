import { describe, expect, it } from "vitest"
import { changes } from "./changes.ts"

const known = { driver: "polycom-group", host: "10.0.0.7", port: 24, account: "admin", legacyAlgorithms: false }
const typed = { driver: "polycom-group", host: "10.0.0.7", port: "24", account: "admin", password: "", legacyAlgorithms: false }

describe("what the form sends", () => {
  it("is nothing while nothing was changed", () => {
    expect(changes(known, typed)).toEqual({})
    expect(changes(known, { ...typed, host: " 10.0.0.7 ", port: "024" })).toEqual({})
  })

  it("is only what was changed", () => {
    expect(changes(known, { ...typed, host: "10.0.0.8" })).toEqual({ host: "10.0.0.8" })
    expect(changes(known, { ...typed, port: "23", account: "van-hanh" })).toEqual({ port: 23, account: "van-hanh" })
  })

  it("is another way to connect, with its port", () => {
    expect(changes(known, { ...typed, driver: "polycom-group-ssh", port: "22", legacyAlgorithms: true }))
      .toEqual({ driver: "polycom-group-ssh", port: 22, legacyAlgorithms: true })
  })

  it("keeps every character of a password", () => {
    expect(changes(known, { ...typed, password: " mật khẩu " })).toEqual({ password: " mật khẩu " })
  })

  it.each(["", "0", "65536", "-1", "2 4", "24a", "1e3"])("is not sent with the port %o", (port) => {
    expect(changes(known, { ...typed, port })).toBe("port")
  })
})
