import { once } from "node:events"
import { readFile } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import { Hono, type Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import { streamSSE } from "hono/streaming"
import type { Director } from "./Director.ts"
import { scenes } from "./Scene.ts"
import { faults, type Button, type Stage } from "./Stage.ts"

const here = new Set(["127.0.0.1", "localhost", "[::1]"])
const buttons: ReadonlySet<string> = new Set<Button>(["mute", "hang-up"])

/** A web page elsewhere may know our port: only our own page, or a program that names no origin, may do anything. */
const foreign = (c: Context): boolean => {
  const host = c.req.header("host") ?? ""
  const origin = c.req.header("origin")
  return !here.has(host.replace(/:\d+$/, "")) || (origin !== undefined && origin !== `http://${host}`)
}

/** The page's own modules: served as they are, there is nothing to build. */
const scripts = ["page.js", "words.js", "elements.js", "scenes.js", "timeline.js", "codecs.js"]

const isFault = (text: string): text is (typeof faults)[number] => (faults as ReadonlyArray<string>).includes(text)
const isButton = (text: string): text is Button => buttons.has(text)

const page = async (name: string, type: string) => ({ text: await readFile(new URL(`page/${name}`, import.meta.url), "utf8"), type })

/** The lab's own page and JSON, apart from the platform's: what a person in the rooms would see and do. */
export const makeLabApp = async (stage: Stage, director: Director): Promise<Hono> => {
  const pages: Record<string, Awaited<ReturnType<typeof page>>> = { "/": await page("index.html", "text/html"), "/page.css": await page("page.css", "text/css") }
  for (const script of scripts) pages[`/${script}`] = await page(script, "text/javascript")
  const app = new Hono()
  const no = (c: Context, status: 400 | 403 | 404 | 409, code: string) => c.json({ code }, status)
  const known = (c: Context) => stage.codec(c.req.param("name") ?? "") !== undefined

  app.use(async (c, next) => {
    if (foreign(c)) return no(c, 403, "foreign-origin")
    if (c.req.method === "POST" && !c.req.header("content-type")?.startsWith("application/json")) return no(c, 400, "json-only")
    await next()
    c.header("content-security-policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
    c.header("x-content-type-options", "nosniff")
    c.header("cache-control", "no-store")
  })
  app.use(bodyLimit({ maxSize: 1_024, onError: (c) => no(c, 400, "too-long") }))

  for (const [path, { text, type }] of Object.entries(pages)) {
    app.get(path, (c) => c.body(text, 200, { "content-type": `${type}; charset=utf-8` }))
  }

  app.get("/api/codecs", (c) => c.json({ codecs: stage.picture().codecs }))
  app.get("/api/codecs/:name", (c) => known(c) ? c.json(stage.codec(c.req.param("name"))) : no(c, 404, "no-such-codec"))
  app.get("/api/codecs/:name/log", (c) => known(c) ? c.json({ commands: stage.log(c.req.param("name")) }) : no(c, 404, "no-such-codec"))
  app.get("/api/switchboard", (c) => c.json({ conferences: stage.picture().conferences }))
  app.get("/api/scenes", (c) => c.json({
    platform: director.platform, scenes: [...scenes].map(([name, { act, ...told }]) => ({ name, ...told, acted: act !== undefined }))
  }))
  app.get("/api/sites", async (c) => c.json({ sites: (await director.siteNames()).map(({ code, name, nameEn }) => ({ code, name, nameEn })) }))
  app.get("/api/performance", (c) => c.json(director.performance()))

  app.post("/api/codecs/:name/faults/:fault", async (c) => {
    const { name, fault } = c.req.param()
    if (!known(c) || !isFault(fault)) return no(c, 404, "no-such-fault")
    const body: unknown = await c.req.json().catch(() => undefined)
    if (typeof body !== "object" || body === null || !("on" in body) || typeof body.on !== "boolean") return no(c, 400, "on-or-off")
    await stage.setFault(name, fault, body.on)
    return c.json(stage.codec(name))
  })
  app.post("/api/codecs/:name/press/:button", (c) => {
    const { name, button } = c.req.param()
    if (!known(c) || !isButton(button)) return no(c, 404, "no-such-button")
    stage.press(name, button)
    return c.json(stage.codec(name))
  })
  /** Begins a scene; what comes of it is told by `/api/performance/live`. */
  app.post("/api/scenes/:scene", async (c) => {
    if (!scenes.has(c.req.param("scene"))) return no(c, 404, "no-such-scene")
    return await director.start(c.req.param("scene")) ? c.json({ codecs: stage.picture().codecs }) : no(c, 409, "resetting")
  })
  app.post("/api/reset", async (c) => await director.reset() ? c.json({ codecs: stage.picture().codecs }) : no(c, 409, "resetting"))

  /** One event at once and one after every change. */
  const stream = (c: Context, event: string, onChange: (listener: () => void) => () => void, read: () => unknown) =>
    streamSSE(c, async (stream) => {
      const { promise: gone, resolve } = Promise.withResolvers<void>()
      const tell = () => void stream.writeSSE({ event, data: JSON.stringify(read()) })
      stream.onAbort(resolve)
      const stop = onChange(tell)
      tell()
      await gone
      stop()
    })
  /** The whole picture: event `picture`. */
  app.get("/api/live", (c) => stream(c, "picture", stage.onChange, stage.picture))
  /** The scene and its timeline: event `performance`. */
  app.get("/api/performance/live", (c) => stream(c, "performance", director.onChange, director.performance))

  app.notFound((c) => no(c, 404, "no-such-page"))
  return app
}

export interface LabServer {
  readonly url: string
  close(): Promise<void>
}

/** Listens on the loopback address only. Port 0 takes any free one. */
export const startLabServer = async (stage: Stage, director: Director, port: number): Promise<LabServer> => {
  const app = await makeLabApp(stage, director)
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port })
  await once(server, "listening")
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, "close")
      server.close()
      if ("closeAllConnections" in server) server.closeAllConnections()
      await closed
    }
  }
}
