import { BlockList, isIP, isIPv4 } from "node:net"

/** Addresses and networks in CIDR as a list to ask; throws on the first one that is neither. */
export const networkList = (networks: ReadonlyArray<string>): BlockList => {
  const list = new BlockList()
  for (const network of networks) {
    const [address = "", length, ...rest] = network.split("/")
    const longest = isIPv4(address) ? 32 : 128
    const prefix = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : -1
    if (isIP(address) === 0 || prefix < 0 || prefix > longest || rest.length > 0) throw new Error(network)
    list.addSubnet(address, prefix, isIPv4(address) ? "ipv4" : "ipv6")
  }
  return list
}
