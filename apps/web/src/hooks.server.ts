import type { Handle, HandleFetch } from "@sveltejs/kit/hooks"
import { langOf } from "#lib/words.ts"

/** Only for `vite dev`: built pages run inside the gateway's own process. */
const gatewayUrl = process.env["GATEWAY_URL"] ?? "http://127.0.0.1:8080"

const safeguards = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(self), microphone=(self), display-capture=(self), geolocation=()"
}

/** Browsers heed this header, and do not complain of it, only where nobody can change pages on the way. */
const opener = "cross-origin-opener-policy"
const unchangeable = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = langOf(event.cookies.get("lang"))
  event.locals.asOf = await event.platform?.req.position?.().catch(() => undefined)
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace("%lang%", event.locals.lang),
    // Without its font a page moves when the font arrives.
    preload: ({ type }) => type === "js" || type === "css" || type === "font"
  })
  if (response.status === 503) response.headers.set("retry-after", "2")
  for (const [name, value] of Object.entries(safeguards)) response.headers.set(name, value)
  if (unchangeable(event.url)) response.headers.set(opener, "same-origin")
  return response
}

/** A page rendered on the server asks the gateway as the browser would: same path, same cookie. */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const url = new URL(request.url)
  if (url.origin !== event.url.origin || !url.pathname.startsWith("/api/")) return fetch(request)
  const gateway = event.platform?.req.gateway
  const asked = gateway === undefined ? new Request(new URL(url.pathname + url.search, gatewayUrl), request) : new Request(request)
  const cookie = event.request.headers.get("cookie")
  if (cookie !== null) asked.headers.set("cookie", cookie)
  return gateway === undefined ? fetch(asked) : gateway(asked)
}
