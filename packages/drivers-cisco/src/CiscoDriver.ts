import type { CodecDriver, Connection } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import { openJsonRpc } from "@diemcau/driver-sdk/transport/JsonRpc"
import { models } from "./models.ts"
import { CiscoSession, type OpenLine } from "./Session.ts"

/** Codecs of the CE 9 and RoomOS generations, by JSON-RPC over their own WebSocket. */
export const ciscoDriver: CodecDriver = {
  id: "cisco-roomos",
  vendor: "Cisco",
  models,
  transport: { name: "websocket", port: 80, legacy: true },
  connect: async (connection, context) => {
    const session = new CiscoSession(connection, context, openWebSocket)
    await session.open()
    return session
  }
}

const openWebSocket: OpenLine = async (connection, { signal, timeouts, trace }, notify) => {
  const { account, password } = connection
  return openJsonRpc({ url: urlOf(connection), account, password, signal, timeouts, trace, notify })
}

/** @throws CodecError "unreachable": a host is a name or an address, never a piece of a URL. */
const urlOf = ({ host, port }: Connection): string => {
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) throw new CodecError("unreachable", "not a host name")
  return `ws://${host.includes(":") ? `[${host}]` : host}:${port}/ws`
}
