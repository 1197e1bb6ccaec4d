import type { Handle, HandleFetch } from "@sveltejs/kit/hooks"
import { langOf } from "#lib/words.ts"

const gatewayUrl = process.env["GATEWAY_URL"] ?? "http://127.0.0.1:8080"

const safeguards = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()"
}

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.lang = langOf(event.cookies.get("lang"))
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace("%lang%", event.locals.lang),
    // Without its font a page moves when the font arrives.
    preload: ({ type }) => type === "js" || type === "css" || type === "font"
  })
  for (const [name, value] of Object.entries(safeguards)) response.headers.set(name, value)
  return response
}

/** A page rendered on the server asks the gateway as the browser would: same path, same cookie. */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const url = new URL(request.url)
  if (url.origin !== event.url.origin || !url.pathname.startsWith("/api/")) return fetch(request)
  const forwarded = new Request(new URL(url.pathname + url.search, gatewayUrl), request)
  const cookie = event.request.headers.get("cookie")
  if (cookie !== null) forwarded.headers.set("cookie", cookie)
  return fetch(forwarded)
}
