import type { ObservedCall } from "@diemcau/core/Conduct"
import type { Call, Fact, Identity, Observation, Registration } from "@diemcau/driver-sdk/Observation"

export interface KnownCall extends Call, ObservedCall {}

/** The latest of each kind of fact that a device told. `undefined` is "not known", never "no". */
export interface Snapshot {
  readonly identity: Identity | undefined
  readonly registrations: ReadonlyMap<"sip" | "h323", Registration>
  readonly microphones: "muted" | "open" | undefined
  readonly camera: "connected" | "absent" | undefined
  readonly microphoneInput: "connected" | "absent" | undefined
  readonly standby: "awake" | "asleep" | undefined
  /** By call id. Known only once the device has given its complete list in this session. */
  readonly calls: ReadonlyMap<string, KnownCall> | undefined
  readonly complaint: { readonly level: "info" | "warning" | "error"; readonly text: string; readonly at: Date } | undefined
  readonly heardAt: Date | undefined
}

export const unknown: Snapshot = {
  identity: undefined, registrations: new Map(), microphones: undefined, camera: undefined, microphoneInput: undefined,
  standby: undefined, calls: undefined, complaint: undefined, heardAt: undefined
}

const known = (call: Call, before: KnownCall | undefined, now: Date): KnownCall => ({
  ...call, since: before?.state === call.state ? before.since : now
})

const learn = (snapshot: Snapshot, fact: Fact, now: Date): Partial<Snapshot> => {
  const { calls } = snapshot
  switch (fact.kind) {
    case "identity":
      return { identity: fact.identity }
    case "registration":
      return { registrations: new Map(snapshot.registrations).set(fact.protocol, fact.state) }
    case "microphones":
      return { microphones: fact.state }
    case "camera":
      return { camera: fact.state }
    case "microphone-input":
      return { microphoneInput: fact.state }
    case "standby":
      return { standby: fact.state }
    case "call":
      // Before the complete list one call says nothing about the others, and the list is on its way.
      return calls === undefined ? {} : { calls: new Map(calls).set(fact.call.id, known(fact.call, calls.get(fact.call.id), now)) }
    case "call-ended":
      return calls === undefined ? {} : { calls: new Map([...calls].filter(([id]) => id !== fact.callId)) }
    case "calls":
      return { calls: new Map(fact.calls.map((call) => [call.id, known(call, calls?.get(call.id), now)])) }
    case "diagnostic":
      return { complaint: { level: fact.level, text: fact.text, at: now } }
  }
}

/** Folds one observation in. Folding the same one again changes nothing but when it was heard. */
export const fold = (snapshot: Snapshot, { fact }: Observation, now: Date): Snapshot => ({
  ...snapshot, ...learn(snapshot, fact, now), heardAt: now
})

/** What is still true when the session has ended: which unit it is. What it does is no longer known. */
export const forget = ({ identity, complaint, heardAt }: Snapshot): Snapshot => ({ ...unknown, identity, complaint, heardAt })

const ranking: ReadonlyArray<Registration> = ["registered", "registering", "failed", "not-configured"]

/** One protocol that is registered is enough to be called. */
export const registrationOf = ({ registrations }: Snapshot): Registration | undefined =>
  ranking.find((state) => [...registrations.values()].includes(state))
