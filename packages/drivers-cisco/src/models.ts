import type { Model } from "@diemcau/driver-sdk/CodecDriver"

/** A model with what sets it apart for the driver. Adding a model is adding a row. */
export interface CiscoModel extends Model {
  /** Matches `Status SystemUnit ProductId` and the name on the box alike. */
  readonly product: RegExp
  /** kbit/s; a Dial above it is refused by the unit, so the driver asks for no more. */
  readonly maxCallRate: number
  /** RoomOS products without H.323 have no `Status H323` tree. */
  readonly h323: boolean
  /** The WebSocket service of CE9 is off from the factory; RoomOS 10 and later follow the HTTP service. */
  readonly webSocketFromFactory: boolean
}

export const models: ReadonlyArray<CiscoModel> = [
  { name: "Cisco SX10", product: /\bSX10\b/i, evidence: "simulated", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco SX20", product: /\bSX20\b/i, evidence: "simulated", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco SX80", product: /\bSX80\b/i, evidence: "simulated", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco MX200 G2", product: /\bMX200\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco MX300 G2", product: /\bMX300\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco MX700", product: /\bMX700\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco MX800", product: /\bMX800\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco DX80", product: /\bDX80\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: false },
  { name: "Cisco Room Kit Mini", product: /\bRoom Kit Mini\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: true },
  { name: "Cisco Room Kit Pro", product: /\bRoom Kit Pro\b|\bCodec Pro\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: true },
  { name: "Cisco Room Kit Plus", product: /\bRoom Kit Plus\b|\bCodec Plus\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: true },
  { name: "Cisco Room Kit", product: /\bRoom Kit$/i, evidence: "simulated", maxCallRate: 6000, h323: true, webSocketFromFactory: true },
  { name: "Cisco Room 55", product: /\bRoom 55\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: true },
  { name: "Cisco Room 70", product: /\bRoom 70\b/i, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: true },
  { name: "Cisco Room Bar Pro", product: /\bRoom Bar Pro\b/i, evidence: "documented", maxCallRate: 6000, h323: false, webSocketFromFactory: true },
  { name: "Cisco Room Bar", product: /\bRoom Bar$/i, evidence: "documented", maxCallRate: 6000, h323: false, webSocketFromFactory: true }
]

/** The row for a `ProductId`; a unit we have no row for is taken for a plain RoomOS unit under its own name. */
export const modelOf = (productId: string): CiscoModel =>
  models.find(({ product }) => product.test(productId)) ?? {
    name: productId, product: /(?!)/, evidence: "documented", maxCallRate: 6000, h323: true, webSocketFromFactory: true
  }
