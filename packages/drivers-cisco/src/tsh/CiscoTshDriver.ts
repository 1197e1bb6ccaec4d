import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { models } from "../models.ts"
import { CiscoSession } from "../Session.ts"
import { openTsh } from "./Tsh.ts"

export interface CiscoTshOptions {
  /** Milliseconds between two command lines. Default 50: CE8 and CE9 lose characters otherwise. */
  readonly gap?: number
  /** Milliseconds between questions that keep the line awake; dead when two are unanswered. Default 10,000. */
  readonly keepAlive?: number
}

export const makeCiscoTshDriver = ({ gap = 50, keepAlive = 10_000 }: CiscoTshOptions = {}): CodecDriver => ({
  id: "cisco-tsh",
  vendor: "Cisco",
  models,
  transport: { name: "ssh", port: 22, legacy: false },
  connect: async (connection, context) => {
    const session = new CiscoSession(connection, context, (where, how, notify) => openTsh(where, how, { gap, keepAlive }, notify))
    await session.open()
    return session
  }
})

/** Codecs of the CE 8, CE 9 and RoomOS generations, by the shell that each has over SSH. */
export const ciscoTshDriver: CodecDriver = makeCiscoTshDriver()
