/**
 * The address a request came from. A proxy appends what it saw to X-Forwarded-For; everything left of that is the
 * sender's own word and would open a new allowance of sign-ins with every request.
 */
export const clientAddress = (trustProxy: boolean, forwarded: string | undefined, socket: string | undefined): string => {
  const told = trustProxy ? forwarded?.split(",").at(-1)?.trim() : undefined
  return told === undefined || told === "" ? socket ?? "" : told
}
