import type { Output } from "./gateway.ts"
import type { PillState } from "./ui/states.ts"

export type EndpointStatus = Output<"GET /api/v1/endpoints">["endpoints"][number]["status"]

/**
 * The state of a device's link as a pill. A ready link on which nothing was ever heard is unknown: it must not look
 * fine.
 */
export const linkPill = ({ link, heardAt }: Pick<EndpointStatus, "link" | "heardAt">): PillState => {
  switch (link) {
    case "ready":
      return heardAt === null ? "unknown" : "ready"
    case "connecting":
      return "connecting"
    case "unreachable":
      return "lost"
    case "refused":
      return "failed"
    default:
      return "unknown"
  }
}

/** The device's registration with the central server, as far as it is known now: over a link that is down it is not. */
export const registrationPill = ({ link, registration }: Pick<EndpointStatus, "link" | "registration">): PillState => {
  if (link !== "ready" || registration === null) return "unknown"
  switch (registration) {
    case "registered":
      return "ready"
    case "registering":
      return "connecting"
    case "failed":
    case "not-configured":
      return "warning"
    default:
      return "unknown"
  }
}

/** Whether somebody has to act on the device. */
export const isInTrouble = (status: EndpointStatus): boolean =>
  ["lost", "failed"].includes(linkPill(status)) || (status.link === "ready" && registrationPill(status) === "warning")
