import type { Meeting } from "@diemcau/core/Meeting"
import type { Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { startCiscoSimulator } from "@diemcau/drivers-cisco/simulator"
import { startCiscoTshSimulator } from "@diemcau/drivers-cisco/tsh/simulator"
import { startPolycomSimulator } from "@diemcau/drivers-polycom/simulator"
import * as ConductStore from "@diemcau/store/Conduct"
import * as MeetingStore from "@diemcau/store/Meeting"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { Conductor } from "./Conductor.ts"
import { drivers } from "./drivers.ts"
import { Endpoints } from "./EndpointSession.ts"
import { estate, type Platform } from "./TestMeeting.ts"

describe("the list of drivers", () => {
  it("names each family once, with at least one model", () => {
    expect(new Set(drivers.map((driver) => driver.id)).size).toBe(drivers.length)
    for (const driver of drivers) {
      expect(driver.id).toMatch(/^[a-z0-9-]+$/)
      expect(driver.models.length).toBeGreaterThan(0)
    }
  })
})

describe("a meeting of every family, over their sockets", () => {
  // The switchboard knows nothing of the platform: what it says of participants is the truth.
  const switchboard = makeSwitchboard({ conferencePattern: /^88\d{6}@hnth\.example$/ })
  const unit = (name: string, model: string): SimulatorOptions => ({
    name, model, systemName: name, address: `${name}@hnth.example`, account: "diemcau", password: "mot-mat-khau-thu",
    serialNumber: `LAB${name}`, port: 0, host: "127.0.0.1", network: switchboard, callPace: 0
  })
  const all = [0, 1, 2, 3, 4]
  let units: ReadonlyArray<Simulator>
  let here: Awaited<ReturnType<typeof estate>>
  let meeting: Meeting
  let platform: Platform

  const boot = async (node: string) => {
    platform = here.platform({ node, lease: 600, endWithin: 8_000 }, drivers)
    await platform.run(Endpoints.use((endpoints) => endpoints.start()))
    await platform.run(Conductor.use((conductor) => conductor.start()))
  }
  const present = () => switchboard.participants(meeting.address)
  const connected = (which: ReadonlyArray<number>) =>
    Promise.all(which.map((index) => platform.site(here.places[index]!.siteId, (site) => site.state === "connected")))
  const dials = () => units.map((one) => one.log.filter(({ text }) => /\bdial\b/i.test(text)).length)
  const wish = async (index: number, change: Parameters<typeof here.wish>[2]) => {
    await here.wish(meeting, here.places[index]!.siteId, change)
    await platform.run(Conductor.use((conductor) => conductor.replan(meeting.id)))
  }

  beforeAll(async () => {
    units = await Promise.all([
      startCiscoSimulator(unit("so-noi-vu", "Cisco SX20")),
      startPolycomSimulator({ ...unit("vp-tinh-uy", "RealPresence Group 500"), family: "group" }),
      startPolycomSimulator({ ...unit("vp-ubnd", "HDX 8000"), family: "hdx" }),
      startCiscoTshSimulator(unit("so-khcn", "Cisco SX20")),
      startPolycomSimulator({ ...unit("so-tttt", "RealPresence Group 500"), family: "group", transport: "ssh" })
    ])
    const families = ["cisco-roomos", "polycom-group", "polycom-hdx", "cisco-tsh", "polycom-group-ssh"]
    expect(families.toSorted()).toEqual(drivers.map(({ id }) => id).toSorted())
    here = await estate(families.length, (index) => ({
      driver: families[index]!, host: "127.0.0.1", port: units[index]!.port, password: "mot-mat-khau-thu"
    }))
    meeting = await here.runningMeeting()
    await boot("a")
  })
  afterAll(async () => {
    await platform.stop()
    await Promise.all(units.map((one) => one.stop()))
    await here.dispose()
  })

  it("connects", async () => {
    await connected(all)
    expect(present().map((participant) => participant.station).toSorted()).toEqual(["so-khcn", "so-noi-vu", "so-tttt", "vp-tinh-uy", "vp-ubnd"])
    expect(dials()).toEqual(all.map(() => 1))
  })

  it("is probed during its calls", async () => {
    const results = await Promise.all(here.places.map(({ endpointId }) =>
      platform.run(Endpoints.use((endpoints) => endpoints.probe(endpointId)))))
    for (const { checks } of results) expect(checks).toMatchObject({ reachable: "pass", credentials: "pass", software: "pass" })
    expect(present()).toHaveLength(all.length)
  })

  it("mutes, and lets the room unmute itself", async () => {
    for (const index of all) await wish(index, { microphones: "muted" })
    await vi.waitFor(() => expect(present().every((participant) => participant.microphones === "muted")).toBe(true), { timeout: 10_000 })
    await vi.waitFor(async () => {
      const wishes = await here.store(MeetingStore.wishes(meeting.id))
      expect(wishes.map((one) => one.microphones)).toEqual(all.map(() => undefined))
    }, { timeout: 10_000 })
    units[1]!.pressMute()
    await platform.site(here.places[1]!.siteId, (site) => site.microphones === "open")
    expect(present().find((participant) => participant.station === "vp-tinh-uy")?.microphones).toBe("open")
  })

  it("brings a site back that a person hung up in the room", async () => {
    for (const index of [0, 3, 4]) {
      units[index]!.pressHangUp()
      await platform.site(here.places[index]!.siteId, (site) => site.state === "lost")
      await connected([index])
    }
    expect(dials()).toEqual([2, 1, 1, 2, 2])
    expect(present()).toHaveLength(all.length)
  })

  it("is taken up by the next process, without a dial", async () => {
    const before = dials()
    const stoppedAt = new Date()
    await platform.stop()
    expect(present()).toHaveLength(all.length)
    await boot("b")
    await connected(all)
    expect(dials()).toEqual(before)
    expect(present()).toHaveLength(all.length)
    const legs = await here.store(ConductStore.legs(meeting.id))
    expect(legs.filter((leg) => leg.disconnectedAt === null)).toHaveLength(all.length)
    expect(legs).toHaveLength(all.length + 3)
    expect(legs.every((leg) => leg.connectedAt < stoppedAt)).toBe(true)
  })

  it.each([[2, "telnet"], [3, "the shell of a Cisco over SSH"], [4, "SSH"]] as const)("finds a site again whose power was cut: %i, %s", async (index, _line) => {
    const before = dials()
    await units[index]!.setFault("power-cut", true)
    await platform.site(here.places[index]!.siteId, (site) => site.state === "unreachable")
    expect(present()).toHaveLength(all.length - 1)
    await units[index]!.setFault("power-cut", false)
    await connected([index])
    expect(dials()).toEqual(before.map((count, at) => at === index ? count + 1 : count))
    expect(present()).toHaveLength(all.length)
  })

  it("hangs one site up, and all of them at the end", async () => {
    await wish(1, { connected: false, askedAt: new Date() })
    await platform.site(here.places[1]!.siteId, (site) => site.state === "hung-up")
    expect(present()).toHaveLength(all.length - 1)
    await here.store(MeetingStore.update({ ...meeting, state: "closed", endedAt: new Date() }))
    await platform.run(Conductor.use((conductor) => conductor.end(meeting.id)))
    await vi.waitFor(() => expect(present()).toHaveLength(0), { timeout: 10_000 })
    await vi.waitFor(async () => {
      expect((await here.store(ConductStore.legs(meeting.id))).every((leg) => leg.disconnectedAt !== null)).toBe(true)
    }, { timeout: 10_000 })
  })
})
