import type { Context } from "hono"
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
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maximum) throw new BodyRefused("body-too-large")
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true })

export const readJson = async (c: Context): Promise<{ readonly bytes: Uint8Array; readonly value: unknown }> => {
  const type = (c.req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase()
  if (type !== "application/json") throw new BodyRefused("media-type")
  const bytes = await readBytes(c, maximumJsonBytes)
  try {
    return { bytes, value: JSON.parse(strictUtf8.decode(bytes)) }
  } catch {
    throw new BodyRefused("json-unreadable")
  }
}
