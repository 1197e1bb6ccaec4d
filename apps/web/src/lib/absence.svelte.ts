import { gateway, type Input, type Output, type Problem, type Result } from "./gateway.ts"
import type { OperationKey } from "@diemcau/gateway/api/GatewayApi"

const lookEvery = 1000

/** The gateway or its database is away: asking again later is all there is to do. */
export const isAbsence = ({ status }: Pick<Problem, "status">): boolean => status === 0 || (status >= 502 && status <= 504)

/** The time in which the centre does not answer. Pages that were being opened or loaded again wait for its end together. */
class Absence {
  /** When it was noticed, by this device's clock; undefined while the centre answers. */
  since = $state<number | undefined>()
  #end: Promise<void> | undefined
  #look: () => void = () => undefined

  over(): Promise<void> {
    this.since ??= Date.now()
    return this.#end ??= this.#wait()
  }

  /** Somebody does not want to wait for the next look. */
  retry(): void {
    this.#look()
  }

  async #wait(): Promise<void> {
    for (;;) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, lookEvery)
        this.#look = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      const answer = await fetch("/readyz", { cache: "no-store" }).catch(() => undefined)
      if (answer?.ok !== true) continue
      this.#end = undefined
      this.since = undefined
      return
    }
  }
}

export const absence = new Absence()

/**
 * The gateway for `load`: in the browser a page that can not be loaded now is loaded when the centre is back, and the page
 * before stays on the screen meanwhile, with all that was typed. The server answers at once with what is wrong.
 */
export const patientGateway = (fetch: typeof globalThis.fetch) => {
  const { call } = gateway(fetch)
  return {
    call: async <Key extends OperationKey & `GET ${string}`>(
      key: Key,
      ...input: {} extends Input<Key> ? [input?: Input<Key>] : [input: Input<Key>]
    ): Promise<Result<Output<Key>>> => {
      for (;;) {
        const result = await call(key, ...input)
        if (result.ok || typeof window === "undefined" || !isAbsence(result.problem)) return result
        await absence.over()
      }
    }
  }
}
