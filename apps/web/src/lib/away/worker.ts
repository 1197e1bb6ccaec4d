import { immutable } from "$app/manifest"
import { awayPage } from "./awayPage.ts"

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Event {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  readonly respondWith: (answer: Promise<Response>) => void
}
/** What is used here of the service worker's global scope: the compiler's own names for it exclude those of pages. */
interface Worker {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { readonly claim: () => Promise<void> }
  readonly location: Location
  readonly skipWaiting: () => Promise<void>
  addEventListener(name: "install" | "activate", listener: (event: Lasting) => void): void
  addEventListener(name: "fetch", listener: (event: Fetching) => void): void
}
const worker = globalThis as unknown as Worker

/**
 * What this device keeps so that a page can be opened while the centre is away: the built scripts, styles and fonts, whose
 * names change with their content. Data is never kept here; without the centre a page says so instead of being old.
 */
const name = "diemcau.built"
const kept = immutable.map(({ path }) => new URL(path, worker.registration.scope).href)
const built = new Set(kept)

const keep = async (): Promise<void> => {
  const cache = await caches.open(name)
  const held = new Set((await cache.keys()).map(({ url }) => url))
  await Promise.all([...held].filter((url) => !built.has(url)).map((url) => cache.delete(url)))
  for (const url of kept) if (!held.has(url)) await cache.add(url).catch(() => undefined)
}

const fromCache = async (request: Request): Promise<Response> => {
  const held = await caches.match(request, { cacheName: name })
  if (held !== undefined) return held
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(name)).put(request, answer.clone())
  return answer
}

const page = async (event: Fetching): Promise<Response> => {
  try {
    const answer = (await event.preloadResponse) ?? await fetch(event.request)
    // The gateway is starting and has no pages yet: its own answer is a line of plain text.
    return answer.status === 503 && answer.headers.get("content-type")?.startsWith("text/plain") === true ? awayPage() : answer
  } catch {
    return awayPage()
  }
}

worker.addEventListener("install", () => void worker.skipWaiting())
worker.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    await worker.registration.navigationPreload?.enable()
    await worker.clients.claim()
    await keep()
  })())
})
worker.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== worker.location.origin || request.method !== "GET") return
  if (built.has(url.href)) event.respondWith(fromCache(request))
  else if (request.mode === "navigate" && !url.pathname.startsWith("/api/")) event.respondWith(page(event))
})
