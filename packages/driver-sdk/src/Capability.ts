/** What this unit can do, found out by asking it after connecting: not what its family could do on a good day. */
export type Capability = "calls" | "audio.mute" | "registration" | "camera" | "standby" | "diagnostics"
