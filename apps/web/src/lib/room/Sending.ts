import type { gateway, Problem } from "#lib/gateway.ts"
import { gathered, newPeer } from "./peer.ts"
import { turns } from "./turns.ts"

export type Call = ReturnType<typeof gateway>["call"]

/** What this page sends. A microphone that is off is a line without a track: no packet leaves, and it is on again at once. */
export interface OwnTracks {
  /** null: there is no microphone. */
  readonly microphone: { readonly track: MediaStreamTrack | null } | null
  readonly camera: MediaStreamTrack | null
  readonly screen: MediaStreamTrack | null
}
export const nothing: OwnTracks = { microphone: null, camera: null, screen: null }

type Description = keyof OwnTracks
const order: ReadonlyArray<Description> = ["microphone", "camera", "screen"]

/** Bits a second; a room takes 1.5 million. */
const limits = { camera: { maxBitrate: 600_000, maxFramerate: 24 }, screen: { maxBitrate: 1_400_000, maxFramerate: 15 } } as const

/** The seat is gone, or the room will not have what is sent: trying again does not help. */
export interface SeatTrouble {
  readonly gone: () => void
  readonly refused: (problem: Problem) => void
}

const hopeless = new Set(["room-full", "sdp-refused"])

/** The peer connection by which one seat sends. Another line is offered; a mere other track on a line is not. */
export class Sending {
  readonly #call: Call
  readonly #seatId: string
  readonly #trouble: SeatTrouble
  readonly #turns = turns<{ readonly anew: boolean }>((ask) => this.#offer(ask), (a, b) => ({ anew: a.anew || b.anew }))
  #own: OwnTracks = nothing
  #peer: RTCPeerConnection | undefined
  #lines = new Map<Description, RTCRtpTransceiver>()

  constructor(call: Call, seatId: string, trouble: SeatTrouble) {
    this.#call = call
    this.#seatId = seatId
    this.#trouble = trouble
  }

  set(own: OwnTracks): void {
    const before = this.#own
    this.#own = own
    // The relay goes on naming a line that was taken out of its peer connection, so that goes with it.
    if (order.some((each) => before[each] !== null && own[each] === null)) this.#turns.ask({ anew: true })
    else if (order.some((each) => before[each] === null && own[each] !== null)) this.#turns.ask({ anew: false })
    else for (const [each, line] of this.#lines) void line.sender.replaceTrack(this.#track(each)).catch(() => this.#turns.ask({ anew: true }))
  }

  /** With a new peer connection: the relay is another one. */
  renew(): void {
    this.#turns.ask({ anew: true })
  }

  stop(): void {
    this.#turns.stop()
    this.#peer?.close()
    this.#peer = undefined
  }

  #track(each: Description): MediaStreamTrack | null {
    return each === "microphone" ? this.#own.microphone?.track ?? null : this.#own[each]
  }

  async #offer({ anew }: { readonly anew: boolean }): Promise<{ readonly anew: boolean } | undefined> {
    try {
      const peer = anew || this.#peer === undefined ? this.#fresh() : this.#peer
      await this.#lay(peer)
      if (this.#lines.size === 0) return undefined
      await peer.setLocalDescription()
      await gathered(peer)
      const descriptions = [...this.#lines].flatMap(([description, { mid }]) => mid === null ? [] : [{ mid, description }])
      const result = await this.#call("POST /api/v1/seats/:id/offer", {
        params: { id: this.#seatId }, body: { sdp: peer.localDescription!.sdp, descriptions }
      })
      if (peer !== this.#peer) return undefined
      if (!result.ok) return this.#refused(result.problem)
      await peer.setRemoteDescription({ type: "answer", sdp: result.data.sdp })
      if (peer.connectionState === "connected") this.#turns.succeeded()
      return undefined
    } catch {
      // Closed meanwhile, or confused by what it was told: a new one is neither.
      return { anew: true }
    }
  }

  #refused(problem: Problem): { readonly anew: boolean } | undefined {
    if (problem.status === 404) this.#trouble.gone()
    else if (!hopeless.has(problem.code)) return { anew: true }
    else this.#trouble.refused(problem)
    return undefined
  }

  #fresh(): RTCPeerConnection {
    this.#peer?.close()
    this.#lines = new Map()
    const peer: RTCPeerConnection = newPeer((state) => {
      if (peer !== this.#peer) return
      if (state === "connected") this.#turns.succeeded()
      else this.#turns.later({ anew: true })
    })
    return this.#peer = peer
  }

  async #lay(peer: RTCPeerConnection): Promise<void> {
    for (const each of order) {
      const line = this.#lines.get(each)
      const track = this.#track(each)
      if (line !== undefined) {
        await line.sender.replaceTrack(track)
      } else if (this.#own[each] !== null) {
        const encoding = each === "microphone" ? {} : { sendEncodings: [limits[each]] }
        this.#lines.set(each, peer.addTransceiver(track ?? "audio", { direction: "sendonly", ...encoding }))
      }
    }
  }
}
