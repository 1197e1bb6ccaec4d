import nodeDataChannel from "node-datachannel"
import type { Offer } from "./janus/VideoRoom.ts"

const payloadType = 96

/** A key frame by its first byte is all Janus looks at; nobody decodes these. */
const vp8Packet = (sequence: number, ssrc: number): Buffer => {
  const packet = Buffer.alloc(12 + 200)
  packet[0] = 0x80
  packet[1] = payloadType | 0x80
  packet.writeUInt16BE(sequence & 0xffff, 2)
  packet.writeUInt32BE((sequence * 3000) >>> 0, 4)
  packet.writeUInt32BE(ssrc, 8)
  packet[12] = 0x10
  return packet
}

const gathered = (peer: nodeDataChannel.PeerConnection, setLocal: () => void): Promise<string> =>
  new Promise((resolve) => {
    const tell = () => resolve(peer.localDescription()?.sdp ?? "")
    peer.onGatheringStateChange((state) => state === "complete" && tell())
    setLocal()
    if (peer.gatheringState() === "complete") tell()
  })

const newPeer = (name: string) => new nodeDataChannel.PeerConnection(name, { iceServers: [], bindAddress: "127.0.0.1", disableAutoNegotiation: true })

/** Sends 50 packets of video a second, as a browser with a camera would. */
export const sendingPeer = async (name: string) => {
  const peer = newPeer(name)
  const ssrc = 1 + Math.floor(Math.random() * 0xffff_ffff)
  const video = new nodeDataChannel.Video("0", "SendOnly")
  video.addVP8Codec(payloadType)
  video.addSSRC(ssrc, name, name, "camera")
  const track = peer.addTrack(video)
  const offer = await gathered(peer, () => peer.setLocalDescription("offer"))
  let sequence = 0
  const timer = setInterval(() => track.isOpen() && track.sendMessageBinary(vp8Packet(sequence++, ssrc)), 20)
  return {
    offer,
    accept: (answer: string) => peer.setRemoteDescription(answer, "answer"),
    close: () => {
      clearInterval(timer)
      peer.close()
    }
  }
}

/** Receives whatever is offered to it and counts packets by media line. */
export const receivingPeer = (name: string) => {
  const peer = newPeer(name)
  const packets = new Map<string, number>()
  const arrivals = new Set<() => void>()
  const tracks: Array<nodeDataChannel.Track> = []
  peer.onTrack((track) => {
    tracks.push(track)
    const mid = track.mid()
    track.onMessage(() => {
      packets.set(mid, (packets.get(mid) ?? 0) + 1)
      for (const look of [...arrivals]) look()
    })
  })
  return {
    packets,
    /** Resolves once that many packets more have come. */
    more: (wanted: number): Promise<void> => new Promise((resolve) => {
      const total = () => [...packets.values()].reduce((sum, count) => sum + count, 0)
      const enough = total() + wanted
      arrivals.add(function look() {
        if (total() < enough) return
        arrivals.delete(look)
        resolve()
      })
    }),
    answer: ({ sdp }: Pick<Offer, "sdp">): Promise<string> => {
      peer.setRemoteDescription(sdp, "offer")
      return gathered(peer, () => peer.setLocalDescription("answer"))
    },
    close: () => peer.close()
  }
}
