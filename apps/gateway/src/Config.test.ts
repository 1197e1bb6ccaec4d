import { describe, expect, it } from "vitest"
import { configFromEnvironment } from "./Config.ts"

const media = (env: Record<string, string>) => configFromEnvironment({ DATABASE_URL: "postgres://x", ...env }).media

describe("where browsers reach Janus", () => {
  it("is everywhere on 2000 ports, unless the environment says otherwise", () => {
    expect(media({ JANUS_PATH: "", DIEMCAU_MEDIA_ADDRESS: "", DIEMCAU_MEDIA_PORTS: "" })).toEqual({ janusPath: undefined, addresses: [], ports: "20000-21999" })
    expect(media({ JANUS_PATH: "/opt/janus", DIEMCAU_MEDIA_ADDRESS: "10.27.1.5, eth1,fd00::2", DIEMCAU_MEDIA_PORTS: "30000-30999" }))
      .toEqual({ janusPath: "/opt/janus", addresses: ["10.27.1.5", "eth1", "fd00::2"], ports: "30000-30999" })
  })
  it.each(["10.27.1.5\"; admin = true", "a b", "x\ny", "*"])("an address that could change Janus' configuration is refused: %j", (address) => {
    expect(() => media({ DIEMCAU_MEDIA_ADDRESS: address })).toThrow("DIEMCAU_MEDIA_ADDRESS")
  })
  it.each(["20000", "20000-20010", "30000-20000", "80-2000", "20000-70000", "a-b", "20000-21999;"])("a range that is none, or too small, is refused: %s", (ports) => {
    expect(() => media({ DIEMCAU_MEDIA_PORTS: ports })).toThrow("DIEMCAU_MEDIA_PORTS")
  })
})
