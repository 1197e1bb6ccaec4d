import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, it } from "vitest"
import { openFeed, type Feed, type FeedEvent } from "./Feed.ts"

const undo: Array<() => void> = []
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step()
})

const openSource = async (patience?: number): Promise<{ feed: Feed; response: ServerResponse; nextAsked: () => Promise<[IncomingMessage, ServerResponse]> }> => {
  const server = createServer()
  const asked = once(server, "request") as Promise<[unknown, ServerResponse]>
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  undo.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const opening = openFeed(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {}, patience)
  const [, response] = await asked
  response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders()
  const feed = await opening
  undo.push(() => feed.close())
  return { feed, response, nextAsked: () => once(server, "request") as Promise<[IncomingMessage, ServerResponse]> }
}

const number = (wanted: number) => ({ name, data }: FeedEvent) => name === "count" && data === wanted ? wanted : undefined

it("remembers what came before anybody asked, also when an event arrives in pieces", async () => {
  const { feed, response } = await openSource()
  response.write("event: count\nda")
  response.write("ta: 1\n\nevent: count\ndata: 2\n\n")
  expect(await feed.until("two", number(2), 5_000)).toBe(2)
  expect(await feed.until("one, which has passed", number(1), 5_000)).toBe(1)
  const again = feed.next("another two", number(2), 5_000)
  response.write("event: count\ndata: 2\n\n")
  expect(await again).toBe(2)
})

it("says what did not come", async () => {
  const { feed } = await openSource()
  await expect(feed.until("the moon", number(1), 50)).rejects.toThrow("the moon")
})

it("fails those who wait when the stream breaks off", async () => {
  const { feed, response } = await openSource()
  const waiting = feed.next("anything", number(1), 60_000)
  response.destroy()
  await expect(waiting).rejects.toThrow("broke off")
  await expect(feed.next("more", number(1), 60_000)).rejects.toThrow("broke off")
})

it("with patience opens a stream that broke off again where it was, and has those who settle look once more", async () => {
  const { feed, response, nextAsked } = await openSource(10_000)
  response.write("event: count\nid: 7\ndata: 1\n\n")
  await feed.until("one", number(1), 5_000)
  let level = "low"
  const settled = feed.settle("the level", () => Promise.resolve(level === "high" ? level : undefined), 10_000)
  const asked = nextAsked()
  response.destroy()
  level = "high"
  const [request, again] = await asked
  again.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders()
  expect(request.headers["last-event-id"]).toBe("7")
  expect(await settled).toBe("high")
})
