import { getContext, onMount, setContext } from "svelte"

/** The server's clock as this page knows it: deadlines and ages are told by it, never by the phone's own. */
export class ServerClock {
  /** Milliseconds since 1970, steps once a second. */
  now = $state(0)
  #offset = 0

  constructor(now: string) {
    this.now = Date.parse(now)
  }

  /** The server said what time it is. */
  set(now: string): void {
    this.#offset = Date.parse(now) - Date.now()
    this.#step()
  }

  /** Runs until the returned function is called. */
  run(): () => void {
    const timer = setInterval(() => this.#step(), 1000)
    return () => clearInterval(timer)
  }

  #step(): void {
    this.now = Date.now() + this.#offset
  }
}

const key = Symbol("clock")

export const provideClock = (now: string): ServerClock => {
  const clock = setContext(key, new ServerClock(now))
  onMount(() => {
    clock.set(now)
    return clock.run()
  })
  return clock
}

export const serverClock = (): ServerClock => getContext<ServerClock>(key)
