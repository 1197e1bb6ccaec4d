import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { Identity } from "@diemcau/driver-sdk/Observation"
import type { Reading } from "./protocol.ts"

/** What a reading is to the command that waits: nothing, its answer, the beginning of it, or a no. */
export type Verdict<A> =
  | { readonly is: "accepted"; readonly value: A }
  /** Good enough if nothing better comes within a short while. */
  | { readonly is: "partial"; readonly value: A }
  | { readonly is: "refused"; readonly raw: string }
  | undefined

/** A command, and how its answer is known: never "the first line that comes". */
export interface Question<A> {
  readonly text: string
  judge(reading: Reading): Verdict<A>
  /** Asked at once when this one is accepted, and before anything else; its answer is the result. */
  readonly verifiedBy?: Question<A>
}

const accepted = <A>(value: A): Verdict<A> => ({ is: "accepted", value })

const refusal = (reading: Reading): Verdict<never> => reading.kind === "refusal" ? { is: "refused", raw: reading.text } : undefined

/** A question whose answer is a line of its own. */
const line = (text: string, answer: RegExp): Question<RegExpExecArray> => ({
  text,
  judge(reading) {
    const match = reading.kind === "answer" ? answer.exec(reading.text) : null
    return match === null ? refusal(reading) : accepted(match)
  }
})

const acknowledged = (text: string, answer: RegExp): Question<void> => {
  const { judge } = line(text, answer)
  return {
    text,
    judge(reading) {
      const verdict = judge(reading)
      return verdict?.is === "accepted" ? accepted(undefined) : verdict?.is === "refused" ? verdict : undefined
    }
  }
}

/** Registrations outlive sessions and restarts: "already active" is as good as "registered". */
export const register = (text: string): Question<void> => {
  const subject = text.replace(/^notify | register$/g, "")
  const done = text.startsWith("notify ")
    ? new RegExp(`^notify ${subject} success|^registered for \\d+ notifications:(.*:)?${subject}(:|$)`)
    : new RegExp(`^${subject} registered$`)
  const { judge } = acknowledged(text, done)
  return { text, judge: (reading) => reading.kind === "already-active" ? accepted(undefined) : judge(reading) }
}

export const askCalls: Question<Extract<Reading, { kind: "calls" | "calls-unreadable" }>> = {
  text: "callinfo all",
  judge: (reading) => reading.kind === "calls" || reading.kind === "calls-unreadable" ? accepted(reading) : refusal(reading)
}

export const askMicrophones: Question<"muted" | "open"> = {
  text: "mute near get",
  judge: (reading) => reading.kind === "microphones" ? accepted(reading.state) : refusal(reading)
}

/** The acknowledgement reads like the echo and like the event, so the unit is asked afterwards: its answer decides. */
export const setMicrophones = (wanted: "muted" | "open"): Question<void> => {
  const text = `mute near ${wanted === "muted" ? "on" : "off"}`
  return {
    text,
    judge(reading) {
      if (reading.kind === "microphones" && reading.state === wanted) return accepted(undefined)
      // Behind a prompt it is the echo, or all that a unit without echo will say.
      return reading.kind === "prompt" && reading.rest === text ? { is: "partial", value: undefined } : refusal(reading)
    },
    verifiedBy: {
      text: askMicrophones.text,
      judge(reading) {
        if (reading.kind !== "microphones") return refusal(reading)
        return reading.state === wanted ? accepted(undefined) : { is: "refused", raw: `not obeyed: ${text}` }
      }
    }
  }
}

export const askIdentity: Question<Identity> = {
  text: "whoami",
  judge: (reading) =>
    reading.kind === "whoami" && reading.identity !== undefined
      ? { is: reading.whole ? "accepted" : "partial", value: reading.identity }
      : refusal(reading)
}

export const askStatus: Question<ReadonlyMap<string, string>> = {
  text: "status",
  judge: (reading) => reading.kind === "status" ? accepted(reading.entries) : refusal(reading)
}

/** `camera near source -1`: no camera is there to be chosen. */
export const askCamera = line("camera near source", /^camera near source (-?\d+)$/)

export const askSipServer = line("systemsetting get sipregistrarserver", /^systemsetting sipregistrarserver\s*(.*)$/)
export const askGatekeeper = line("gatekeeperip get", /^gatekeeperip\s*(.*)$/)

/** @throws CodecError "unsafe-argument" */
export const dial = (address: string, rate: number, protocol: "sip" | "h323"): Question<void> => {
  if (!Number.isInteger(rate) || rate < 64 || rate > 8_192) throw new CodecError("unsafe-argument", "rate")
  return acknowledged(`dial manual "${rate}" "${safeAddress(address)}" ${protocol}`, /^dialing (manual|auto)$/)
}

/** @throws CodecError "unsafe-argument" */
export const hangUp = (callId: string | undefined): Question<void> => {
  if (callId === undefined) {
    const { text, judge } = acknowledged("hangup all", /^hanging up all$/)
    return { text, judge: (reading) => reading.kind === "calls" && reading.sure && reading.calls.length === 0 ? accepted(undefined) : judge(reading) }
  }
  if (!/^\d{1,9}$/.test(callId)) throw new CodecError("unsafe-argument", "call id")
  return acknowledged(`hangup video "${callId}"`, /^hanging up video$/)
}

/** Only what addresses are made of: anything else is refused, never escaped. */
function safeAddress(address: string): string {
  if (!/^[A-Za-z0-9@.:;=+\-_#*~%&,()[\]/?!]{1,128}$/.test(address)) throw new CodecError("unsafe-argument", "address")
  return address
}
