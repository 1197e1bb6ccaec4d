/**
 * Work that many events ask for: it runs at once for the first, never twice at the same time, at most once a `gap`
 * (milliseconds), and always once more after the last that asked.
 */
export const coalesced = (work: () => Promise<void> | void, gap = 1000): { readonly ask: () => void; readonly stop: () => void } => {
  let wanted = false
  let busy = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = async (): Promise<void> => {
    wanted = false
    busy = true
    try {
      await work()
    } finally {
      timer = setTimeout(() => {
        busy = false
        timer = undefined
        if (wanted) void run()
      }, gap)
    }
  }
  return {
    ask: () => {
      wanted = true
      if (!busy) void run()
    },
    stop: () => {
      wanted = false
      clearTimeout(timer)
    }
  }
}
