/** What a simulated unit says of itself. Taken from published device output, independent of the driver's table. */
export interface Product {
  readonly productId: string
  readonly productPlatform: string
  readonly version: string
  readonly displayName: string
  readonly releaseDate: string
  /** RoomOS 11 adds `"status":"OK"` to results with data, CE9 does not. */
  readonly statusBesideData: boolean
  /** Feedback subscriptions one session may hold. */
  readonly subscriptionLimit: number
  readonly maxCalls: number
  readonly maxCallRate: number
  readonly microphoneConnectors: number
  readonly camera: string
}

const ce9 = {
  version: "ce9.15.17.4.7f3f0a1", displayName: "ce 9.15.17.4 7f3f0a1", releaseDate: "2023-03-20",
  statusBesideData: false, subscriptionLimit: 38, maxCallRate: 6000
}

export const products: Readonly<Record<string, Product>> = {
  SX10: { ...ce9, productId: "Cisco TelePresence SX10", productPlatform: "SX10", maxCalls: 2, microphoneConnectors: 1, camera: "SX10 Camera" },
  SX20: { ...ce9, productId: "Cisco TelePresence SX20", productPlatform: "SX20", maxCalls: 3, microphoneConnectors: 2, camera: "Precision 40" },
  SX80: { ...ce9, productId: "Cisco TelePresence SX80", productPlatform: "SX80", maxCalls: 4, microphoneConnectors: 8, camera: "Precision 60" },
  "Room Kit": {
    productId: "Cisco Room Kit", productPlatform: "Room Kit", version: "ce11.20.1.7.913a6c7c769", displayName: "RoomOS 11.20.1.7 913a6c7c769",
    releaseDate: "2024-08-29", statusBesideData: true, subscriptionLimit: 50, maxCalls: 3, maxCallRate: 6000, microphoneConnectors: 2, camera: "Room Kit Camera"
  }
}
