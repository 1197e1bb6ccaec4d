import type { RegistrationId } from "@diemcau/core/Registration"

export type Attempt = "won" | "lost" | "deadlock"

/** One way to approve a registration: the same rows are there afterwards, whoever wrote them. */
export interface Contender {
  readonly name: string
  /** `client` is 0, 1, 2 …; each may have a connection of its own. Rejects on anything but the three outcomes. */
  approve(registrationId: RegistrationId, client: number): Promise<Attempt>
  close(): Promise<void>
}
