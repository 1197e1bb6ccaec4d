/** Where one simulated codec listens. */
export interface Device {
  readonly driver: "cisco-roomos" | "polycom-group" | "polycom-hdx"
  readonly model: string
  readonly port: number
}

export interface Question {
  readonly conference: string
}

/** What the devices say afterwards; instants in milliseconds since 1970. */
export interface Report {
  /** On the switchboard, now. */
  readonly participants: number
  readonly own: ReadonlyArray<{
    /** The command to dial arrived. */
    readonly dialledAt: number
    /** The device first said that it is connected. */
    readonly connectedAt: number
    readonly dials: number
  }>
}
