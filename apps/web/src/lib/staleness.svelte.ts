import { onMount } from "svelte"
import { serverClock } from "./clock.svelte.ts"
import { live, staleAfter } from "./live.svelte.ts"

/** How long the server has been silent, for boards that must not look healthy on old figures. Call while a component is set up. */
export const staleness = (): { readonly age: number; readonly stale: boolean } => {
  const feed = live()
  const clock = serverClock()
  // Counted from opening the page: a stream that never came up is as silent as one that broke.
  let openedAt = $state(0)
  onMount(() => {
    openedAt = Date.now()
  })
  const age = $derived(openedAt === 0 || clock.now === 0 ? 0 : Math.max(0, Date.now() - Math.max(openedAt, feed.heardAt)))
  return {
    get age() {
      return age
    },
    get stale() {
      return age >= staleAfter.stale
    }
  }
}
