import type { IncomingMessage, ServerResponse } from "node:http"
import { pathToFileURL } from "node:url"
import { fileURLToPath } from "node:url"

type Pages = (request: IncomingMessage, response: ServerResponse) => void

const built = new URL("../../../web/build/handler.js", import.meta.url)

/** The web's own request handler, as its build left it; reads its settings from the environment when loaded. */
export const loadPages = async (): Promise<Pages> => {
  const module: { readonly handler: Pages } = await import(pathToFileURL(fileURLToPath(built)).href)
  return module.handler
}
