import type { CallNetwork } from "./CallNetwork.ts"

/** Faults that a simulated codec can be given and relieved of while it runs. */
export type Fault =
  /** The socket closes, the call is gone, nothing listens until it is lifted. */
  | "power-cut"
  /** The unit's password is not the one the platform knows. */
  | "wrong-password"
  /** Every answer takes `slowMillis` longer. */
  | "slow"
  /** Each call is dropped by the device shortly after it connects, once. */
  | "drops-call"
  /** No camera is plugged in. */
  | "no-camera"
  /** No microphone is plugged in. */
  | "no-microphone"
  /** The unit is not registered with the central server. */
  | "not-registered"
  /** SSH only, without effect elsewhere: sessions end, and until it is lifted the unit shows a host key it made anew, as after a reset. */
  | "host-key-changed"

export interface SimulatorOptions {
  readonly name: string
  readonly model: string
  readonly systemName: string
  readonly address: string
  readonly account: string
  readonly password: string
  readonly serialNumber: string
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  readonly network: CallNetwork
  /** Milliseconds between the states of a call; 0 in tests. */
  readonly callPace: number
  readonly slowMillis?: number
}

/** One command as it came over the wire, with the time of arrival. Passwords are replaced by "***". */
export interface LoggedCommand {
  readonly at: Date
  readonly text: string
}

/** A simulated codec on a real socket. Written from device bytes, never from a driver. */
export interface Simulator {
  readonly name: string
  readonly model: string
  readonly host: string
  readonly port: number
  readonly log: ReadonlyArray<LoggedCommand>
  readonly faults: ReadonlySet<Fault>
  setFault(fault: Fault, on: boolean): Promise<void>
  /** A person in the room presses the mute button. */
  pressMute(): void
  /** A person in the room hangs up. */
  pressHangUp(): void
  stop(): Promise<void>
}
