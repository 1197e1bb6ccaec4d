/** What was wrong with a field is told until the field is changed; when its form is sent again, whatever is then wrong is told anew. */
export const mending = () => {
  let changed = $state(false)
  return {
    get changed() {
      return changed
    },
    /** Attached to what holds the field, or to the form itself. */
    watch: (holder: HTMLElement) => {
      const form = holder.closest("form")
      const change = () => (changed = true)
      const begin = () => (changed = false)
      for (const event of ["input", "change"]) holder.addEventListener(event, change)
      // Before the form's own listener, which looks for the first field that is wrong.
      form?.addEventListener("submit", begin, true)
      return () => {
        for (const event of ["input", "change"]) holder.removeEventListener(event, change)
        form?.removeEventListener("submit", begin, true)
      }
    }
  }
}
