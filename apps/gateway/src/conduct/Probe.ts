import type { EndpointId, LinkState } from "@diemcau/core/Endpoint"
import type { ProbeResult } from "@diemcau/core/Readiness"
import type { ProbeCheck } from "@diemcau/core/readiness/checks"
import type { ProbeReport } from "@diemcau/driver-sdk/Codec"
import type { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Result } from "effect"
import { registrationOf, type Snapshot } from "./Snapshot.ts"

type Verdict = "pass" | "fail" | "unknown"

/** What a probe had to go by. `report`: what the device answered, or why it did not; undefined when it could not be asked. */
export interface Findings {
  readonly endpointId: EndpointId
  readonly at: Date
  readonly link: LinkState
  readonly trouble: { readonly reason: string; readonly raw: string | null } | null
  readonly snapshot: Snapshot
  readonly report: Result.Result<ProbeReport, CodecError> | undefined
}

const present = (state: "connected" | "absent" | undefined): Verdict =>
  state === undefined ? "unknown" : state === "connected" ? "pass" : "fail"

const words = (reason: string, raw: string | null | undefined): string => raw === null || raw === undefined ? reason : `${reason}: ${raw}`

/**
 * The verdict on each check. Only what the device said in this session counts: what could not be asked stays unknown,
 * and what a silent device is missing is not guessed.
 */
export const probeResult = ({ endpointId, at, link, trouble, snapshot, report }: Findings): ProbeResult => {
  const answer = report?._tag === "Success" ? report.success : undefined
  const failure = report?._tag === "Failure" ? report.failure : undefined
  // "Command refused" is an answer too: the device is there.
  const silent = failure !== undefined && failure.isRetryable
  const reachable: Verdict = link === "unreachable" || silent ? "fail" : link === "connecting" ? "unknown" : "pass"
  const credentials: Verdict = link === "refused" ? "fail" : answer === undefined ? "unknown" : answer.factoryPassword ? "fail" : "pass"
  const registration = answer?.registration ?? registrationOf(snapshot)
  const registered: Verdict = registration === "registered"
    ? "pass"
    : registration === undefined || registration === "registering" ? "unknown" : "fail"
  const firmware = answer?.identity.firmware ?? ""
  const notes: Partial<Record<ProbeCheck, string>> = {}
  if (reachable === "fail" && trouble !== null) notes.reachable = words(trouble.reason, trouble.raw)
  if (silent) notes.reachable = words(failure.reason, failure.raw)
  if (failure !== undefined && !silent) notes.software = words(failure.reason, failure.raw)
  if (link === "refused" && trouble !== null) notes.credentials = words(trouble.reason, trouble.raw)
  if (answer?.factoryPassword === true) notes.credentials = "factory-password"
  if (registered !== "pass" && registration !== undefined) notes.registered = registration
  if (firmware !== "") notes.software = firmware
  return {
    endpointId, at, notes,
    checks: {
      reachable, credentials, registered,
      camera: present(answer?.camera ?? snapshot.camera),
      microphone: present(answer?.microphone ?? snapshot.microphoneInput),
      software: firmware === "" ? "unknown" : "pass"
    }
  }
}
