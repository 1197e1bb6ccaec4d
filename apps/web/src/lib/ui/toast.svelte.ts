import { getContext, setContext } from "svelte"

const shownFor = 10_000

/** What was just done, said once: seen for ten seconds, read out politely, paused while looked at. */
export class Toaster {
  current = $state<{ readonly id: number; readonly text: string } | undefined>()
  #next = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  say(text: string): void {
    this.current = { id: this.#next++, text }
    this.resume()
  }

  pause(): void {
    clearTimeout(this.#timer)
  }

  resume(): void {
    this.pause()
    this.#timer = setTimeout(() => this.dismiss(), shownFor)
  }

  dismiss(): void {
    this.pause()
    this.current = undefined
  }
}

const key = Symbol("toaster")

export const provideToaster = (): Toaster => setContext(key, new Toaster())

export const toaster = (): Toaster => getContext<Toaster>(key)
