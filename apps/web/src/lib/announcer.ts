/** A board must not talk all the time: what changed is said as one sentence, at most this often. */
const calm = 10_000

/**
 * Collects changes for screen readers. `offer` takes the sentence as a function that is asked only when it is time to
 * speak, so that it tells everything since the last time; undefined means there is nothing to tell.
 */
export const announcer = (
  say: (sentence: string) => void,
  gap = calm
): { readonly offer: (build: () => string | undefined) => void; readonly stop: () => void } => {
  let latest: () => string | undefined = () => undefined
  let resting = false
  let pending = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const speak = () => {
    pending = false
    const sentence = latest()
    if (sentence === undefined) return
    say(sentence)
    resting = true
    timer = setTimeout(() => {
      resting = false
      if (pending) speak()
    }, gap)
  }
  return {
    offer: (build) => {
      latest = build
      pending = true
      if (!resting) speak()
    },
    stop: () => clearTimeout(timer)
  }
}
