/** The media relay has all it needs in its own candidates; ours help where it reaches us by another way. */
const patience = 1000

/** When the peer connection knows its own addresses, so that one description holds them all; soon, even if it never does. */
export const gathered = (peer: RTCPeerConnection): Promise<void> =>
  new Promise((resolve) => {
    if (peer.iceGatheringState === "complete") return resolve()
    const end = () => {
      clearTimeout(timer)
      peer.removeEventListener("icegatheringstatechange", look)
      resolve()
    }
    const look = () => void (peer.iceGatheringState === "complete" && end())
    const timer = setTimeout(end, patience)
    peer.addEventListener("icegatheringstatechange", look)
  })

/** Media goes to the relay of one's own network: nobody outside is asked for an address. */
export const newPeer = (hear: (state: "connected" | "failed") => void): RTCPeerConnection => {
  const peer = new RTCPeerConnection({ iceServers: [], bundlePolicy: "max-bundle" })
  peer.addEventListener("connectionstatechange", () => {
    const { connectionState: state } = peer
    if (state === "connected" || state === "failed") hear(state)
  })
  return peer
}
