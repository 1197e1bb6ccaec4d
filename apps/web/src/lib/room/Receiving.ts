import type { Output } from "#lib/gateway.ts"
import type { Count } from "./flow.ts"
import { gathered, newPeer } from "./peer.ts"
import type { Call } from "./Sending.ts"
import { turns } from "./turns.ts"

type Wire = NonNullable<Output<"POST /api/v1/seats/:id/subscription">["offer"]>["feeds"][number]

/** A track of somebody else. */
export type Feed = Pick<Wire, "seatId" | "kind" | "description"> & { readonly track: MediaStreamTrack; readonly peer: RTCPeerConnection }

/** Names a track while its peer connections come and go. */
export const feedKey = ({ seatId, description }: { readonly seatId: string; readonly description: string }): string => `${seatId} ${description}`

interface Heard {
  readonly gone: () => void
  readonly feeds: (feeds: ReadonlyArray<Feed>) => void
}

/** The peer connection by which one seat receives all that the others send. */
export class Receiving {
  readonly #call: Call
  readonly #seatId: string
  readonly #heard: Heard
  readonly #turns = turns<{ readonly anew: boolean }>((ask) => this.#subscribe(ask), (a, b) => ({ anew: a.anew || b.anew }))
  #peer: RTCPeerConnection | undefined
  #feeds: ReadonlyArray<Feed> = []
  #stopped = false

  constructor(call: Call, seatId: string, heard: Heard) {
    this.#call = call
    this.#seatId = seatId
    this.#heard = heard
  }

  /** What the others send has changed. */
  update(): void {
    this.#turns.ask({ anew: false })
  }

  renew(): void {
    this.#turns.ask({ anew: true })
  }

  stop(): void {
    this.#stopped = true
    this.#turns.stop()
    this.#peer?.close()
  }

  /** How much has come in, by {@link feedKey}. */
  async counts(): Promise<ReadonlyArray<Count>> {
    const report = await this.#peer?.getStats()
    const counts: Array<Count> = []
    report?.forEach((each: { type: string; trackIdentifier?: string; packetsReceived?: number; framesDecoded?: number }) => {
      const feed = each.type === "inbound-rtp" ? this.#feeds.find(({ track, peer }) => peer === this.#peer && track.id === each.trackIdentifier) : undefined
      if (feed !== undefined) counts.push({ key: feedKey(feed), received: (feed.kind === "audio" ? each.packetsReceived : each.framesDecoded) ?? 0 })
    })
    return counts
  }

  async #subscribe({ anew }: { readonly anew: boolean }): Promise<{ readonly anew: boolean } | undefined> {
    const params = { id: this.#seatId }
    const before = this.#peer
    const fresh = anew || before === undefined
    const result = await this.#call("POST /api/v1/seats/:id/subscription", { params, body: { anew: fresh } })
    if (this.#stopped) return undefined
    if (!result.ok) return this.#refused(result.problem.status, fresh)
    const { offer } = result.data
    if (offer === null) {
      if (fresh) this.#replace(undefined)
      return undefined
    }
    try {
      const peer = fresh ? this.#replace(this.#fresh()) : before
      await peer.setRemoteDescription({ type: "offer", sdp: offer.sdp })
      this.#take(peer, offer.feeds)
      await peer.setLocalDescription()
      await gathered(peer)
      const answered = await this.#call("POST /api/v1/seats/:id/answer", { params, body: { sdp: peer.localDescription!.sdp } })
      if (this.#stopped) return undefined
      if (!answered.ok) return this.#refused(answered.problem.status, true)
      if (peer.connectionState === "connected") this.#turns.succeeded()
      return undefined
    } catch {
      return { anew: true }
    }
  }

  #refused(status: number, anew: boolean): { readonly anew: boolean } | undefined {
    if (status !== 404) return { anew }
    this.#heard.gone()
    return undefined
  }

  #fresh(): RTCPeerConnection {
    const peer: RTCPeerConnection = newPeer((state) => {
      if (peer !== this.#peer) return
      if (state === "connected") this.#turns.succeeded()
      else this.#turns.later({ anew: true })
    })
    return peer
  }

  #replace<Peer extends RTCPeerConnection | undefined>(peer: Peer): Peer {
    this.#peer?.close()
    this.#peer = peer
    return peer
  }

  /** A track of a former peer connection stays as its last frame until the same one comes again. */
  #take(peer: RTCPeerConnection, wires: ReadonlyArray<Wire>): void {
    const lines = new Map(peer.getTransceivers().map(({ mid, receiver }) => [mid, receiver.track]))
    const feeds = wires.flatMap(({ mid, seatId, kind, description }): ReadonlyArray<Feed> => {
      const track = lines.get(mid)
      return track === undefined ? [] : [{ seatId, kind, description, track, peer }]
    })
    const here = new Set(feeds.map(feedKey))
    this.#feeds = [...this.#feeds.filter((feed) => feed.peer !== peer && !here.has(feedKey(feed))), ...feeds]
    this.#heard.feeds(this.#feeds)
  }
}
