/** What has been received of one track so far: packets of sound, decoded frames of a picture. */
export interface Count {
  readonly key: string
  readonly received: number
}

/** How much was there when it last grew, and when that was. */
interface Pulse {
  readonly received: number
  readonly grownAt: number
}
export type Pulses = ReadonlyMap<string, Pulse>

/** Nothing new for so many milliseconds: it stands still, or was turned off. */
export const stillAfter = 2500

/** The pulses after another look at the counts. A track that is new gets the same patience; one that is gone is forgotten. */
export const felt = (before: Pulses, counts: ReadonlyArray<Count>, now: number): Pulses =>
  new Map(counts.map(({ key, received }) => {
    const last = before.get(key)
    // Less than before is a new peer connection: that is life, too.
    return [key, last === undefined || last.received !== received ? { received, grownAt: now } : last]
  }))

/** The tracks that come in now. */
export const flowing = (pulses: Pulses, now: number): ReadonlySet<string> =>
  new Set([...pulses].filter(([, { received, grownAt }]) => received > 0 && now - grownAt < stillAfter).map(([key]) => key))

/** "none": turned off. "waiting": sent, not seen yet or for a moment. */
export type PictureLook = "none" | "waiting" | "flowing" | "frozen"
export type SoundLook = "none" | "muted" | "open"

/** How somebody's picture and sound look here. A relay that is lost stands for all that does not come. */
export const looks = (
  { camera, microphone }: { readonly camera: boolean; readonly microphone: boolean },
  comes: { readonly camera: boolean; readonly microphone: boolean; readonly everSeen: boolean }
): { readonly picture: PictureLook; readonly sound: SoundLook } => ({
  picture: !camera ? "none" : comes.camera ? "flowing" : comes.everSeen ? "frozen" : "waiting",
  sound: !microphone ? "none" : comes.microphone ? "open" : "muted"
})
