import type { Context } from "hono"
import { repeatsKey } from "./repeatsKey.ts"
import type { TransportProblem } from "./problemWords.ts"

/** Largest JSON body, in bytes. Files have their own limit. */
export const maximumJsonBytes = 1024 * 1024

export class BodyRefused extends Error {
  readonly problem: TransportProblem
  constructor(problem: TransportProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Reads at most `maximum` bytes, whatever Content-Length claims, and stops reading beyond. */
export const readBytes = async (c: Context, maximum: number): Promise<Uint8Array> => {
  if (Number(c.req.header("content-length") ?? 0) > maximum) throw new BodyRefused("body-too-large")
  const stream = c.req.raw.body
  if (stream === null) return new Uint8Array()
  const chunks: Array<Uint8Array> = []
  let size = 0
  try {
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > maximum) throw new BodyRefused("body-too-large")
      chunks.push(chunk)
    }
  } catch (error) {
    // The sender went away in mid-sentence: no fault of ours, and nothing for the log.
    throw error instanceof BodyRefused ? error : new BodyRefused("body-broken-off")
  }
  return Buffer.concat(chunks)
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true })

const mediaType = (c: Context): string => (c.req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase()

export const readJson = async (c: Context): Promise<{ readonly bytes: Uint8Array; readonly value: unknown }> => {
  if (mediaType(c) !== "application/json" || (c.req.header("content-encoding") ?? "identity") !== "identity") {
    throw new BodyRefused("media-type")
  }
  const bytes = await readBytes(c, maximumJsonBytes)
  const parsed = (() => {
    try {
      const text = strictUtf8.decode(bytes)
      return { text, value: JSON.parse(text) as unknown }
    } catch {
      throw new BodyRefused("json-unreadable")
    }
  })()
  // JSON.parse would silently take the last one, others in between the first: "state secrets: yes" must not turn into "no".
  if (repeatsKey(parsed.text)) throw new BodyRefused("json-key-repeated")
  return { bytes, value: parsed.value }
}

/** The content types that a form on any page may post without asking first. */
const formTypes = new Set(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"])

/** An operation that takes no body has nothing for a form to fill in. */
export const refuseForm = (c: Context): void => {
  if (formTypes.has(mediaType(c))) throw new BodyRefused("media-type")
}
