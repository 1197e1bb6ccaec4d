import type { IncomingMessage, ServerResponse } from "node:http"
import { pathToFileURL } from "node:url"
import { fileURLToPath } from "node:url"

/** What a page's server side finds as `event.platform.req`. */
export interface PageRequest extends IncomingMessage {
  /** Asks the API for whoever asked for the page: same process, same arrival, no socket. */
  gateway?: (request: Request) => Response | Promise<Response>
  /** How far the journal has come: asked before anything of a page is read, it says what the page surely knows. */
  position?: () => Promise<number>
}

export type Pages = (request: PageRequest, response: ServerResponse) => void

const built = new URL("../../../web/build/handler.js", import.meta.url)

/** The web's own request handler, as its build left it; reads its settings from the environment when loaded. */
export const loadPages = async (): Promise<Pages> => {
  const module: { readonly handler: Pages } = await import(pathToFileURL(fileURLToPath(built)).href)
  return module.handler
}
