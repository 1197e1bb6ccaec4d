import type { Identity, Registration } from "@diemcau/driver-sdk/Observation"
import { askCamera, askGatekeeper, askIdentity, askMicrophones, askSipServer, askStatus, register } from "./commands.ts"
import type { Question } from "./commands.ts"
import type { PolycomFamily, RegistrationCommand } from "./models.ts"
import type { Session } from "./Session.ts"

/** What the questions of a readiness check brought. */
export interface Findings {
  readonly registration: Registration | undefined
  readonly camera: "connected" | "absent" | undefined
  readonly microphone: "connected" | "absent" | undefined
}

/** Asks the unit to speak by itself. It keeps such wishes over restarts, but nobody knows whose they were: ask every time. */
export async function registerForEvents(session: Session, registrations: ReadonlyArray<RegistrationCommand>): Promise<void> {
  for (const { text, gives } of registrations) {
    const agreed = await session.askIfKnown(register(text))
    if (agreed !== undefined && gives !== undefined) session.capabilities.add(gives)
  }
}

/** Calls and microphones. */
export async function readState(session: Session): Promise<void> {
  await session.readCalls()
  if (await session.askIfKnown(askMicrophones) !== undefined) session.capabilities.add("audio.mute")
}

/** @throws CodecError: a unit that does not say who it is is none of ours. */
export async function readIdentity(session: Session): Promise<Identity> {
  const identity = await session.ask(askIdentity)
  session.observe({ kind: "identity", identity })
  return identity
}

/** How it is registered and what is plugged into it. Read-only. */
export async function survey(session: Session, family: PolycomFamily): Promise<Findings> {
  const status = (await session.askIfKnown(askStatus))?.answer
  const sip = await registration(session, status?.get("sipserver"), askSipServer)
  const h323 = await registration(session, status?.get("gatekeeper"), askGatekeeper)
  if (sip !== undefined) session.observe({ kind: "registration", protocol: "sip", state: sip })
  if (h323 !== undefined) session.observe({ kind: "registration", protocol: "h323", state: h323 })
  if (sip !== undefined || h323 !== undefined) session.capabilities.add("registration")
  const microphone = presence(status?.get("microphones"))
  if (microphone !== undefined) session.observe({ kind: "microphone-input", state: microphone })
  const camera = await readCamera(session)
  const usable = new Set(Object.values(family.dials))
  const states = [usable.has("sip") ? sip : undefined, usable.has("h323") ? h323 : undefined]
  return {
    registration: (["registered", "failed", "not-configured"] as const).find((state) => states.includes(state)),
    camera,
    microphone
  }
}

async function readCamera(session: Session): Promise<"connected" | "absent" | undefined> {
  const source = (await session.askIfKnown(askCamera))?.answer
  if (source === undefined) return undefined
  const state = Number(source[1]) > 0 ? "connected" : "absent"
  session.capabilities.add("camera")
  session.observe({ kind: "camera", state })
  return state
}

async function registration(
  session: Session, status: string | undefined, server: Question<RegExpExecArray>
): Promise<Registration | undefined> {
  if (status === undefined) return undefined
  if (status === "online") return "registered"
  // "Offline" is also what a unit prints that was never told of a server.
  const address = (await session.askIfKnown(server))?.answer[1]?.replaceAll("\"", "").trim()
  return address === "" || address === "0.0.0.0" ? "not-configured" : "failed"
}

const presence = (status: string | undefined): "connected" | "absent" | undefined =>
  status === undefined ? undefined : status === "online" ? "connected" : "absent"
