import { describe, expect, it } from "vitest"
import { isInTrouble, linkPill, registrationPill, type EndpointStatus } from "./endpointLook.ts"

const status = (change: Partial<EndpointStatus> = {}): EndpointStatus => ({
  endpointId: "e", link: "ready", trouble: null, firmware: null, serialNumber: null, registration: "registered", microphones: null,
  inCall: null, heardAt: "2026-11-24T00:00:00.000Z", nextAttemptAt: null, ...change
})

describe("how a device looks", () => {
  it("a link that is up and has spoken is fine", () => {
    expect(linkPill(status())).toBe("ready")
    expect(isInTrouble(status())).toBe(false)
  })

  it("what is not known never looks fine", () => {
    expect(linkPill(status({ heardAt: null }))).toBe("unknown")
    expect(linkPill(status({ link: "asleep" as EndpointStatus["link"] }))).toBe("unknown")
    expect(registrationPill(status({ registration: null }))).toBe("unknown")
    expect(registrationPill(status({ link: "unreachable" }))).toBe("unknown")
    expect(registrationPill(status({ link: "connecting" }))).toBe("unknown")
  })

  it.each([
    ["unreachable", { link: "unreachable" }],
    ["refused", { link: "refused" }],
    ["not registered with the server", { registration: "failed" }]
  ] as const)("%s needs somebody to act", (_, change) => {
    expect(isInTrouble(status(change))).toBe(true)
  })

  it("connecting, or not yet known to be registered, waits for nobody", () => {
    expect(isInTrouble(status({ link: "connecting", registration: null }))).toBe(false)
    expect(isInTrouble(status({ registration: null }))).toBe(false)
  })
})
