import type { Meeting } from "@diemcau/core/Meeting"
import type { Simulator, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import { makeSwitchboard } from "@diemcau/driver-sdk/simulation/Switchboard"
import { startCiscoSimulator } from "@diemcau/drivers-cisco/simulator"
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
      startPolycomSimulator({ ...unit("vp-ubnd", "HDX 8000"), family: "hdx" })
    ])
    const families = ["cisco-roomos", "polycom-group", "polycom-hdx"]
    here = await estate(3, (index) => ({
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
    await connected([0, 1, 2])
    expect(present().map((participant) => participant.station).toSorted()).toEqual(["so-noi-vu", "vp-tinh-uy", "vp-ubnd"])
    expect(dials()).toEqual([1, 1, 1])
  })

  it("is probed during its calls", async () => {
    const results = await Promise.all(here.places.map(({ endpointId }) =>
      platform.run(Endpoints.use((endpoints) => endpoints.probe(endpointId)))))
    for (const { checks } of results) expect(checks).toMatchObject({ reachable: "pass", credentials: "pass", software: "pass" })
    expect(present()).toHaveLength(3)
  })

  it("mutes, and lets the room unmute itself", async () => {
    for (const index of [0, 1, 2]) await wish(index, { microphones: "muted" })
    await vi.waitFor(() => expect(present().every((participant) => participant.microphones === "muted")).toBe(true), { timeout: 10_000 })
    await vi.waitFor(async () => {
      const wishes = await here.store(MeetingStore.wishes(meeting.id))
      expect(wishes.map((one) => one.microphones)).toEqual([undefined, undefined, undefined])
    }, { timeout: 10_000 })
    units[1]!.pressMute()
    await platform.site(here.places[1]!.siteId, (site) => site.microphones === "open")
    expect(present().find((participant) => participant.station === "vp-tinh-uy")?.microphones).toBe("open")
  })

  it("brings a site back that a person hung up in the room", async () => {
    units[0]!.pressHangUp()
    await platform.site(here.places[0]!.siteId, (site) => site.state === "lost")
    await connected([0])
    expect(dials()).toEqual([2, 1, 1])
    expect(present()).toHaveLength(3)
  })

  it("is taken up by the next process, without a dial", async () => {
    const before = dials()
    const stoppedAt = new Date()
    await platform.stop()
    expect(present()).toHaveLength(3)
    await boot("b")
    await connected([0, 1, 2])
    expect(dials()).toEqual(before)
    expect(present()).toHaveLength(3)
    const legs = await here.store(ConductStore.legs(meeting.id))
    expect(legs.filter((leg) => leg.disconnectedAt === null)).toHaveLength(3)
    expect(legs).toHaveLength(4)
    expect(legs.every((leg) => leg.connectedAt < stoppedAt)).toBe(true)
  })

  it("finds a site again whose power was cut", async () => {
    const before = dials()
    await units[2]!.setFault("power-cut", true)
    await platform.site(here.places[2]!.siteId, (site) => site.state === "unreachable")
    expect(present()).toHaveLength(2)
    await units[2]!.setFault("power-cut", false)
    await connected([2])
    expect(dials()).toEqual([before[0], before[1], before[2]! + 1])
    expect(present()).toHaveLength(3)
  })

  it("hangs one site up, and all of them at the end", async () => {
    await wish(1, { connected: false, askedAt: new Date() })
    await platform.site(here.places[1]!.siteId, (site) => site.state === "hung-up")
    expect(present()).toHaveLength(2)
    await here.store(MeetingStore.update({ ...meeting, state: "closed", endedAt: new Date() }))
    await platform.run(Conductor.use((conductor) => conductor.end(meeting.id)))
    await vi.waitFor(() => expect(present()).toHaveLength(0), { timeout: 10_000 })
    await vi.waitFor(async () => {
      expect((await here.store(ConductStore.legs(meeting.id))).every((leg) => leg.disconnectedAt !== null)).toBe(true)
    }, { timeout: 10_000 })
  })
})
