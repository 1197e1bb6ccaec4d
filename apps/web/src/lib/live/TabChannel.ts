/** What the tabs of one browser say to each other under one name; nobody hears itself. */
export interface TabChannel<Message> {
  readonly say: (message: Message) => void
  readonly hear: (handler: (message: Message) => void) => void
  readonly close: () => void
}

/** Undefined where the browser has no such thing. */
export const openTabChannel = <Message>(name: string): TabChannel<Message> | undefined => {
  if (!("BroadcastChannel" in globalThis)) return undefined
  const channel = new BroadcastChannel(name)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window has target origins, a channel has none
    say: (message) => channel.postMessage(message),
    hear: (handler) => channel.addEventListener("message", ({ data }: MessageEvent<Message>) => handler(data)),
    close: () => channel.close()
  }
}
