import { EndpointId } from "@diemcau/core/Endpoint"
import { CodecError, type CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import type { ProbeReport } from "@diemcau/driver-sdk/Codec"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { probeResult, type Findings } from "./Probe.ts"
import { unknown } from "./Snapshot.ts"

const endpointId = EndpointId.make("0193a000-0000-7000-8000-000000000001")
const at = new Date("2026-11-27T00:00:00.000Z")
const healthy: ProbeReport = {
  identity: { vendor: "Cisco", model: "SX20", firmware: "ce9.15.3" }, registration: "registered",
  camera: "connected", microphone: "connected", factoryPassword: false
}
const probed = (findings: Partial<Findings>) =>
  probeResult({ endpointId, at, link: "ready", trouble: null, snapshot: unknown, report: undefined, ...findings })
const answered = (report: Partial<ProbeReport>) => probed({ report: Result.succeed({ ...healthy, ...report }) })
const failed = (reason: CodecErrorReason) => probed({ report: Result.fail(new CodecError(reason, "their words")) })

const all = (verdict: string) => ({
  reachable: verdict, credentials: verdict, registered: verdict, camera: verdict, microphone: verdict, software: verdict
})

describe("a probe", () => {
  it("a healthy device passes everything and names its firmware", () => {
    expect(answered({})).toEqual({ endpointId, at, checks: all("pass"), notes: { software: "ce9.15.3" } })
  })

  it.each([
    [{ factoryPassword: true }, "credentials", "fail", "factory-password"],
    [{ registration: "failed" }, "registered", "fail", "failed"],
    [{ registration: "not-configured" }, "registered", "fail", "not-configured"],
    [{ registration: "registering" }, "registered", "unknown", "registering"],
    [{ registration: undefined }, "registered", "unknown", undefined],
    [{ camera: "absent" }, "camera", "fail", undefined],
    [{ camera: undefined }, "camera", "unknown", undefined],
    [{ microphone: "absent" }, "microphone", "fail", undefined],
    [{ microphone: undefined }, "microphone", "unknown", undefined],
    [{ identity: { ...healthy.identity, firmware: "" } }, "software", "unknown", undefined]
  ] as const)("%j: %s is %s", (report, check, verdict, note) => {
    const result = answered(report)
    expect(result.checks).toEqual({ ...all("pass"), [check]: verdict })
    expect(result.notes[check]).toBe(note)
  })

  it("what the device did not answer now but told before in this session counts", () => {
    const snapshot = { ...unknown, camera: "connected", registrations: new Map([["sip", "registered"]] as const) } as const
    const report = Result.succeed({ ...healthy, camera: undefined, registration: undefined })
    expect(probed({ snapshot, report }).checks).toEqual(all("pass"))
  })

  it("a refused password fails the credentials and proves the device is there", () => {
    const result = probed({ link: "refused", trouble: { reason: "password-refused", raw: "401" } })
    expect(result.checks).toEqual({ ...all("unknown"), reachable: "pass", credentials: "fail" })
    expect(result.notes).toEqual({ credentials: "password-refused: 401" })
  })

  it("nothing is guessed about a device that is away", () => {
    const result = probed({ link: "unreachable", trouble: { reason: "unreachable", raw: null } })
    expect(result.checks).toEqual({ ...all("unknown"), reachable: "fail" })
    expect(result.notes).toEqual({ reachable: "unreachable" })
    expect(probed({ link: "connecting" }).checks).toEqual(all("unknown"))
  })

  it.each(["no-answer", "closed"] as const)("%s to the question means not reachable", (reason) => {
    expect(failed(reason).checks).toEqual({ ...all("unknown"), reachable: "fail" })
    expect(failed(reason).notes).toEqual({ reachable: `${reason}: their words` })
  })

  it("a device that says no is reachable", () => {
    expect(failed("command-refused").checks).toEqual({ ...all("unknown"), reachable: "pass" })
    expect(failed("command-refused").notes).toEqual({ software: "command-refused: their words" })
  })
})
