export const themes = ["system", "light", "dark"] as const
export type Theme = (typeof themes)[number]

/** The same key as in app.html, whose script sets the theme before anything is painted. */
const key = "diemcau.theme"

const themeOf = (kept: string | null): Theme => kept === "light" || kept === "dark" ? kept : "system"

/** What this browser was told; the system's theme where nothing may be kept. */
export const keptTheme = (): Theme => {
  try {
    return themeOf(localStorage.getItem(key))
  } catch {
    return "system"
  }
}

const show = (theme: Theme): void => {
  if (theme === "system") delete document.documentElement.dataset["theme"]
  else document.documentElement.dataset["theme"] = theme
}

/** Shows the theme at once, and keeps it for this browser if it may. */
export const chooseTheme = (theme: Theme): void => {
  show(theme)
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Kept nowhere: it holds for this page.
  }
}

/** Tells when another tab chose a theme, and shows it here; returns how to stop. */
export const onThemeElsewhere = (changed: (theme: Theme) => void): () => void => {
  const listen = (event: StorageEvent) => {
    if (event.key !== key) return
    const theme = themeOf(event.newValue)
    show(theme)
    changed(theme)
  }
  addEventListener("storage", listen)
  return () => removeEventListener("storage", listen)
}
