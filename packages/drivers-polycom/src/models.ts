import type { Capability } from "@diemcau/driver-sdk/Capability"
import type { Model } from "@diemcau/driver-sdk/CodecDriver"

/** One model and how it differs from its family. Adding a model is adding a row. */
export interface PolycomModel extends Model {
  /** The `Model:` line of `whoami`, as the unit prints it. */
  readonly reportedAs: string
  /** Milliseconds that the unit needs between two commands, where its family's figure is not enough. */
  readonly commandGap?: number
}

/** A request to be told of something by the unit itself. */
export interface RegistrationCommand {
  readonly text: string
  /** What the unit can do if it agrees. */
  readonly gives?: Capability
  /** Of calls and microphones: asked for before they are read, so that nothing is missed between. */
  readonly first?: true
}

/** What the Group Series and the HDX do differently, as data for one protocol engine. */
export interface PolycomFamily {
  readonly id: string
  readonly name: string
  readonly lineEnding: "\r" | "\r\n"
  /** Milliseconds; the manual asks for 200 at least. */
  readonly commandGap: number
  /** Protocol named in `dial manual`, for addresses with and without "@". */
  readonly dials: { readonly uri: "sip" | "h323"; readonly other: "sip" | "h323" }
  readonly registrations: ReadonlyArray<RegistrationCommand>
  readonly models: ReadonlyArray<PolycomModel>
}

const registrations: ReadonlyArray<RegistrationCommand> = [
  { text: "callstate register", gives: "calls", first: true },
  { text: "notify callstatus", gives: "calls", first: true },
  { text: "mute register", first: true },
  { text: "notify mutestatus", first: true },
  { text: "sleep register", gives: "standby" },
  { text: "notify sysalert", gives: "diagnostics" },
  { text: "popupinfo register", gives: "diagnostics" }
]

const groupModel = (reportedAs: string): PolycomModel => ({ name: `Polycom ${reportedAs}`, reportedAs, evidence: "documented" })
const simulatedModel = (reportedAs: string): PolycomModel => ({ ...groupModel(reportedAs), evidence: "simulated" })

export const groupSeries: PolycomFamily = {
  id: "polycom-group",
  name: "Polycom RealPresence Group Series",
  lineEnding: "\r",
  commandGap: 200,
  dials: { uri: "sip", other: "sip" },
  registrations,
  models: [
    groupModel("RealPresence Group 300"),
    simulatedModel("RealPresence Group 310"),
    simulatedModel("RealPresence Group 500"),
    groupModel("RealPresence Group 550"),
    groupModel("RealPresence Group 700")
  ]
}

export const hdx: PolycomFamily = {
  id: "polycom-hdx",
  name: "Polycom HDX",
  lineEnding: "\r\n",
  commandGap: 200,
  dials: { uri: "sip", other: "h323" },
  registrations,
  models: [
    groupModel("HDX 6000"),
    groupModel("HDX 7000"),
    simulatedModel("HDX 8000"),
    groupModel("HDX 9000")
  ]
}
