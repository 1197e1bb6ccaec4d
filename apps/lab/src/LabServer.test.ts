import { statSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ciscoDriver } from "@diemcau/drivers-cisco/CiscoDriver"
import { afterEach, describe, expect, it } from "vitest"
import { makeDirector, type Performance } from "./Director.ts"
import { openFeed } from "./Feed.ts"
import { labFile, readLab, writePrivate, type Device } from "./LabFile.ts"
import { startLabServer } from "./LabServer.ts"
import { freePorts, isFree } from "./Ports.ts"
import { openStage, type Picture } from "./Stage.ts"

const device = (site: string, driver: Device["driver"], model: string, port: number): Device => ({
  site, driver, model, host: "127.0.0.1", port, account: "diemcau", password: "s3cret-of-one", serialNumber: "LAB00001", address: `${site}@hnth.example`
})

const undo: Array<() => Promise<unknown>> = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const openLab = async (...more: ReadonlyArray<Device>) => {
  const [first = 0, second = 0, third = 0] = await freePorts(3)
  const devices = [
    device("so-tai-chinh", "polycom-group", "Polycom RealPresence Group 500", first),
    device("so-y-te", "cisco-roomos", "Cisco Room Kit", second),
    device("na-hang", "polycom-hdx", "Polycom HDX 8000", third),
    ...more
  ]
  const stage = await openStage({ domain: "hnth.example", devices })
  undo.push(() => stage.close())
  const director = makeDirector(stage, null)
  undo.push(async () => director.close())
  const server = await startLabServer(stage, director, 0)
  undo.push(() => server.close())
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) })
  return { devices, stage, url: server.url, send }
}

const codecOf = (picture: unknown, name: string) => (picture as Picture).codecs.find((codec) => codec.name === name)!

describe("the lab's server", () => {
  it("shows a codec in its conference as the switchboard sees it, and takes it out when its power is cut", async () => {
    const { devices, url, send } = await openLab()
    const feed = await openFeed(`${url}/api/live`)
    undo.push(async () => feed.close())
    const codec = await ciscoDriver.connect(devices[1]!, {
      observe: () => {}, trace: () => {}, signal: new AbortController().signal, timeouts: { connect: 5_000, command: 5_000 }
    })
    undo.push(() => codec.close())
    await codec.dial("88260001@hnth.example", { rate: 1920 })
    const joined = await feed.until("the codec has joined", ({ data }) => codecOf(data, "so-y-te").conference ?? undefined, 10_000)
    expect(joined).toBe("88260001@hnth.example")
    expect(await (await fetch(`${url}/api/switchboard`)).json()).toMatchObject({
      conferences: [{ address: "88260001@hnth.example", participants: [{ station: "so-y-te", microphones: "open" }] }]
    })

    const muted = feed.next("the room's button mutes", ({ data }) => codecOf(data, "so-y-te").microphones === "muted" || undefined, 10_000)
    await send("/api/codecs/so-y-te/press/mute", {})
    await muted
    const gone = feed.next("the codec is gone", ({ data }) => (data as Picture).conferences.length === 0 || undefined, 10_000)
    await send("/api/codecs/so-y-te/faults/power-cut", { on: true })
    await gone
    expect(await isFree(devices[1]!.port)).toBe(true)

    const { commands } = await (await fetch(`${url}/api/codecs/so-y-te/log`)).json() as { commands: ReadonlyArray<{ text: string }> }
    expect(commands.some(({ text }) => text.includes("88260001@hnth.example"))).toBe(true)
    expect(JSON.stringify(commands)).not.toContain("s3cret-of-one")
  })

  it("offers a changed host key only where there is one", async () => {
    const [port = 0] = await freePorts(1)
    const { stage } = await openLab(device("so-tu-phap", "cisco-tsh", "Cisco SX20", port))
    const withKey = stage.picture().codecs.filter(({ possibleFaults }) => possibleFaults.includes("host-key-changed"))
    expect(withKey.map(({ name }) => name)).toEqual(["so-tu-phap"])
    expect(stage.codec("so-y-te")!.possibleFaults).toContain("power-cut")
  })

  it("dials nothing outside the province's domain", async () => {
    const { devices, stage } = await openLab()
    const ended = Promise.withResolvers<string>()
    const codec = await ciscoDriver.connect(devices[1]!, {
      observe: ({ fact }) => { if (fact.kind === "call-ended") ended.resolve(fact.cause) },
      trace: () => {}, signal: new AbortController().signal, timeouts: { connect: 5_000, command: 5_000 }
    })
    undo.push(() => codec.close())
    await codec.dial("88260001@hnth.examples", { rate: 1920 })
    expect(await ended.promise).toBe("unknown-address")
    expect(stage.picture().conferences).toEqual([])
  })

  it("plays a scene by lifting every fault that is not the scene's", async () => {
    const { url, send } = await openLab()
    await send("/api/codecs/na-hang/faults/no-microphone", { on: true })
    const faults = async () => {
      const { codecs } = await (await fetch(`${url}/api/codecs`)).json() as Picture
      return codecs.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))
    }
    await send("/api/scenes/camera-fails", {})
    expect(await faults()).toEqual(["so-tai-chinh no-camera"])
    await send("/api/scenes/line-cut", {})
    expect(await faults()).toEqual(["na-hang power-cut"])
    await send("/api/scenes/quiet-day", {})
    expect(await faults()).toEqual([])
  })

  it("tells each scene's story, and its timeline as it happens; a reset lifts what the scene gave", async () => {
    const { url, send, stage } = await openLab()
    const { platform, scenes } = await (await fetch(`${url}/api/scenes`)).json() as { platform: null; scenes: ReadonlyArray<Record<string, unknown>> }
    expect(platform).toBeNull()
    expect(scenes.map(({ name }) => name)).toEqual(["quiet-day", "camera-fails", "line-cut", "double-booking", "shaky-calls", "password-changed"])
    for (const { seen, look, expected } of scenes) {
      expect(seen).toEqual({ vi: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) })
      expect([look, expected].every((part) => (part as ReadonlyArray<unknown>).length > 0)).toBe(true)
    }
    const feed = await openFeed(`${url}/api/performance/live`)
    undo.push(async () => feed.close())
    const cut = feed.next("the cut is seen", ({ data }) => (data as Performance).timeline.find((entry) => entry.kind === "stage"), 10_000)
    await send("/api/scenes/line-cut", {})
    expect(await cut).toMatchObject({ change: "power-lost", sites: ["na-hang"] })
    expect((await send("/api/reset", {})).status).toBe(200)
    expect(stage.codec("na-hang")!.faults).toEqual([])
    expect(await (await fetch(`${url}/api/performance`)).json()).toMatchObject({ scene: null, state: "empty" })
  })

  it("serves every module that its page loads", async () => {
    const { url } = await openLab()
    const loaded = new Set(["page.js"])
    for (const script of loaded) {
      const answer = await fetch(`${url}/${script}`)
      expect(answer.status, script).toBe(200)
      for (const [, name] of (await answer.text()).matchAll(/from "\.\/([\w.]+)"/g)) loaded.add(name!)
    }
    expect(loaded.size).toBe(6)
  })

  it("takes writes from its own page and from programs only", async () => {
    const { url, send, stage } = await openLab()
    const on = { on: true }
    const path = "/api/codecs/so-y-te/faults/slow"
    expect((await send(path, on, { origin: "http://elsewhere.example" })).status).toBe(403)
    expect((await send(path, on, { "content-type": "text/plain" })).status).toBe(400)
    expect((await send(path, { on: "yes" })).status).toBe(400)
    expect((await send("/api/codecs/so-y-te/faults/fire", on)).status).toBe(404)
    expect((await send("/api/codecs/nowhere/faults/slow", on)).status).toBe(404)
    expect((await send("/api/scenes/constructor", {})).status).toBe(404)
    expect(stage.codec("so-y-te")!.faults).toEqual([])
    expect((await send(path, on, { origin: url })).status).toBe(200)
    expect(stage.codec("so-y-te")!.faults).toEqual(["slow"])
  })

  it("serves a page that may load nothing from elsewhere", async () => {
    const { url } = await openLab()
    const page = await fetch(url)
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(await page.text()).toContain("<html lang=\"vi\">")
  })

  it("leaves nothing running when one codec can not start", async () => {
    const { devices, stage } = await openLab()
    const [spare = 0] = await freePorts(1, devices.map(({ port }) => port))
    const clash = [{ ...devices[0]!, port: spare }, devices[1]!]
    await expect(openStage({ domain: "hnth.example", devices: clash })).rejects.toThrow("so-y-te")
    expect(await isFree(spare)).toBe(true)
    expect(stage.codec("so-y-te")!.powered).toBe(true)
  })
})

describe("the lab's memory", () => {
  it("is kept for its owner's eyes, and read again as it was", async () => {
    const directory = await mkdtemp(join(tmpdir(), "diemcau-lab-"))
    undo.push(() => rm(directory, { recursive: true }))
    const file = labFile(directory)
    expect(await readLab(file)).toBeUndefined()
    const lab = { domain: "hnth.example", devices: [device("so-y-te", "cisco-roomos", "Cisco Room Kit", 20_001)] }
    await writePrivate(file, lab)
    expect(await readLab(file)).toEqual(lab)
    expect(statSync(file).mode & 0o077).toBe(0)
    await writePrivate(file, { domain: 7 })
    await expect(readLab(file)).rejects.toThrow("not readable")
  })
})
