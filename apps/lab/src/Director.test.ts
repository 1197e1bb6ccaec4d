import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { roles } from "@diemcau/core/Officer"
import { startTestGateway, type TestGateway } from "@diemcau/gateway/TestGateway"
import { getRequestListener } from "@hono/node-server"
import { afterEach, describe, expect, it } from "vitest"
import { changesBetween, makeDirector, type Director } from "./Director.ts"
import { freePorts } from "./Ports.ts"
import { openStage, type Picture, type StagedCodec } from "./Stage.ts"

const undo: Array<() => unknown> = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** The test gateway on a socket. Each role's account is its name, and its token too. */
const onSocket = async (gateway: TestGateway): Promise<string> => {
  const demoAccounts = roles.map((role) => ({ role, account: role, password: role, officerName: role, unitName: role }))
  const server = createServer(getRequestListener(async (request) => {
    const { pathname, search } = new URL(request.url)
    if (pathname === "/api/v1/province") return Response.json({ demoAccounts })
    const body = request.method === "GET" ? undefined : await request.text()
    if (pathname === "/api/v1/sessions") return Response.json({ token: (JSON.parse(body!) as { account: string }).account })
    const who = request.headers.get("authorization")?.replace("Bearer ", "") as "registrant"
    return gateway.raw(`${pathname}${search}`, { method: request.method, headers: { "content-type": "application/json" }, ...(body === undefined ? {} : { body }) }, who)
  }))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  undo.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const openDirector = async (platform: string | null): Promise<Director> => {
  const [port = 0] = await freePorts(1)
  const stage = await openStage({
    domain: "hnth.example",
    devices: [{
      site: "so-y-te", driver: "cisco-roomos", model: "Cisco Room Kit", host: "127.0.0.1", port, account: "diemcau", password: "s3cret-of-one",
      serialNumber: "LAB00001", address: "so-y-te@hnth.example"
    }]
  })
  const director = makeDirector(stage, platform)
  undo.push(() => stage.close(), () => director.close())
  return director
}

const ended = (director: Director): Promise<void> => new Promise((resolve) => {
  const look = () => {
    if (director.performance().state === "playing") return
    stop()
    resolve()
  }
  const stop = director.onChange(look)
  look()
})

describe("the double booking", () => {
  it("lets one of two approvals win, names the clash of the other, and is taken back by a reset", async () => {
    const gateway = await startTestGateway()
    undo.push(() => gateway.stop())
    gateway.clock.set(new Date())
    const director = await openDirector(await onSocket(gateway))
    const stateOf = async () => {
      const { body } = await gateway.call("leader", "GET", "/api/v1/registrations")
      return body.registrations as ReadonlyArray<{ id: string; number: string; state: string; meetingId: string | null }>
    }

    expect(await director.start("double-booking")).toBe(true)
    await ended(director)
    const { state, timeline } = director.performance()
    expect(timeline.filter(({ kind }) => kind === "trouble")).toEqual([])
    expect(state).toBe("played")
    const files = await stateOf()
    expect(files.map(({ state }) => state).sort()).toEqual(["approved", "submitted"])
    const winner = files.find(({ state }) => state === "approved")!
    const loser = files.find(({ state }) => state === "submitted")!
    const last = timeline.findLast((entry) => entry.kind === "step")!
    expect(last.kind === "step" && last.text.vi).toBe(
      `${loser.number} bị từ chối: Sở Tài chính, Ủy ban nhân dân huyện Na Hang đã thuộc về ${winner.number}. Trùng lịch họp đã duyệt`
    )
    expect(last.kind === "step" && last.look.map(({ path }) => path).sort()).toEqual(files.map(({ id }) => `/approvals/${id}`).sort())

    // Again, without a word in between: the first one is taken back, and its hours are free for the second.
    expect(await director.start("double-booking")).toBe(true)
    await ended(director)
    expect((await stateOf()).map(({ state }) => state).sort()).toEqual(["approved", "approved", "submitted", "withdrawn"])
    expect(await director.reset()).toBe(true)
    expect(director.performance()).toMatchObject({ scene: null, state: "empty" })
    const after = await stateOf()
    const meetings = await Promise.all(after.flatMap(({ meetingId }) => meetingId === null ? [] : [gateway.call("operator", "GET", `/api/v1/meetings/${meetingId}`)]))
    expect(meetings.map(({ body }) => body.meeting.state)).toEqual(["cancelled", "cancelled"])
    expect(after.filter(({ state }) => state === "withdrawn")).toHaveLength(2)
  })

  it("says in a sentence that the platform does not answer", async () => {
    const [nobody = 0] = await freePorts(1)
    const director = await openDirector(`http://127.0.0.1:${nobody}`)
    await director.start("double-booking")
    await ended(director)
    expect(director.performance()).toMatchObject({
      state: "failed", timeline: expect.arrayContaining([expect.objectContaining({ kind: "trouble", text: expect.objectContaining({ vi: expect.stringContaining("Nền tảng không trả lời") }) })])
    })
    expect(await director.siteNames()).toEqual([])
  })
})

describe("the timeline", () => {
  const codec = (name: string, more: Partial<StagedCodec>): StagedCodec => ({
    name, model: "", address: "", port: 1, powered: true, faults: [], possibleFaults: [], conference: null, since: null, microphones: null, lastCommands: [], ...more
  })
  const picture = (...codecs: ReadonlyArray<StagedCodec>): Picture => ({ codecs, conferences: [] })
  const call = { conference: "88@x", microphones: "open" } as const

  it("tells sites to which the same happened together, and a power cut once", () => {
    expect(changesBetween(
      picture(codec("a", call), codec("b", call), codec("c", {}), codec("d", { ...call }), codec("e", { faults: ["slow"] })),
      picture(
        codec("a", { powered: false, faults: ["power-cut"] }), codec("b", { powered: false, faults: ["power-cut"] }), codec("c", call),
        codec("d", { ...call, microphones: "muted" }), codec("e", { faults: ["no-camera"] })
      )
    )).toEqual([
      { change: "power-lost", detail: null, sites: ["a", "b"] },
      { change: "left", detail: "88@x", sites: ["a", "b"] },
      { change: "joined", detail: "88@x", sites: ["c"] },
      { change: "muted", detail: null, sites: ["d"] },
      { change: "fault-given", detail: "no-camera", sites: ["e"] },
      { change: "fault-lifted", detail: "slow", sites: ["e"] }
    ])
    expect(changesBetween(picture(codec("a", call)), picture(codec("a", call)))).toEqual([])
  })
})
