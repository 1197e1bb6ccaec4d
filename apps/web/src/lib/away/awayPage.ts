import tokens from "../ui/tokens.css?raw"
import { shell as en } from "../words/en/shell.ts"
import { shell as vi } from "../words/vi/shell.ts"

/** The page shown instead of the browser's own while the centre can not be reached; needs nothing that is not in it. */
export const awayPage = (): Response => new Response(html, {
  status: 503,
  headers: {
    "content-type": "text/html; charset=utf-8", "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'"
  }
})

const roles = tokens.slice(0, tokens.indexOf("@theme"))

const html = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${vi.awayTitle} · ${vi.product}</title>
    <script>
      try {
        const theme = localStorage.getItem("diemcau.theme")
        if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme
      } catch {}
      const look = async () => {
        const answer = await fetch("/readyz", { cache: "no-store" }).catch(() => undefined)
        if (answer?.ok) location.reload()
        else setTimeout(look, 1000)
      }
      setTimeout(look, 1000)
    </script>
    <style>
      ${roles}
      * { box-sizing: border-box; margin: 0; }
      body { min-height: 100dvh; display: grid; place-items: center; padding: 1rem; background: var(--bg); color: var(--text); font: 1rem/1.625 "Be Vietnam Pro", "Noto Sans", sans-serif; }
      main { max-width: 36rem; padding: 2rem; background: var(--surface); border: 2px solid var(--warning-ink); border-radius: 8px; }
      h1 { font-size: 1.375rem; line-height: 1.6; font-weight: 600; }
      h1 + p, div { margin-top: 0.75rem; }
      div { padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--muted); }
      a { display: inline-block; margin-top: 1.25rem; padding: 0.6rem 1rem; border-radius: 4px; background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
      :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    </style>
  </head>
  <body>
    <main data-away-page>
      <p>${vi.product}</p>
      <h1>${vi.awayTitle}</h1>
      <p>${vi.awayText}</p>
      <div lang="en"><p><b>${en.awayTitle}</b></p><p>${en.awayText}</p></div>
      <a href="">${vi.awayRetry} / ${en.awayRetry}</a>
    </main>
  </body>
</html>
`
