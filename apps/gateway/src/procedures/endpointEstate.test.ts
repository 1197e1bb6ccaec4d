import type { RoomId } from "@diemcau/core/Room"
import * as EndpointStore from "@diemcau/store/Endpoint"
import * as RoomStore from "@diemcau/store/Room"
import { createServer } from "node:net"
import { afterAll, beforeAll, expect, it } from "vitest"
import { drivers } from "../conduct/drivers.ts"
import { startTestGateway, type TestGateway } from "../TestGateway.ts"

let gateway: TestGateway
let roomId: RoomId
/** Counts who comes to this address: a device that says nothing. */
let callers = 0
let gone: () => void
const left = new Promise<void>((resolve) => (gone = resolve))
let came: () => void
const arrived = new Promise<void>((resolve) => (came = resolve))
const device = createServer((socket) => {
  callers += 1
  came()
  socket.on("error", () => undefined).on("close", () => gone()).resume()
})

beforeAll(async () => {
  gateway = await startTestGateway()
  const rooms = await gateway.run(RoomStore.list())
  roomId = rooms.find(({ siteId }) => siteId === gateway.siteIds[0])!.id
  await new Promise<void>((resolve) => device.listen(0, "127.0.0.1", resolve))
})
afterAll(async () => {
  await gateway?.stop()
  device.close()
})

const driver = drivers.find(({ transport }) => transport.name === "telnet")!
const port = () => (device.address() as { port: number }).port
const asked = (change: Record<string, unknown> = {}) => ({
  roomId, driver: driver.id, model: driver.models[0]!.name, host: "127.0.0.1", port: port(), account: "admin", password: "bí mật?", ...change
})
const add = (change: Record<string, unknown> = {}) => gateway.call("administrator", "POST", "/api/v1/endpoints", asked(change))

it("refuses what no driver knows, addresses outside the device networks, and rooms that are not", async () => {
  expect((await add({ password: "không dấu" })).body.errors).toMatchObject([{ path: "password", code: "text.not-on-keyboard" }])
  expect((await add({ password: "", driver: "none" })).body.code).toBe("driver-unknown")
  expect((await add({ password: "", model: "Tivi" })).body.code).toBe("model-unknown")
  expect((await add({ password: "", host: "8.8.8.8" })).body.code).toBe("host-not-allowed")
  expect((await add({ password: "", host: "http://10.0.0.1/" })).body.errors).toMatchObject([{ path: "host", code: "host.unreadable" }])
  expect((await add({ password: "", roomId: "00000000-0000-7000-8000-00000000dead" })).status).toBe(404)
  expect(await gateway.run(EndpointStore.list())).toEqual([])
})

it("connects to a new endpoint at once, without a restart, and lets go of it when it is taken out of service", async () => {
  const added = await add({ password: "secret" })
  expect(added.status).toBe(201)
  expect(added.body).toMatchObject({ host: "127.0.0.1", port: port(), model: driver.models[0]!.name })
  expect(JSON.stringify(added.body)).not.toContain("secret")
  await arrived
  expect((await add({ password: "" })).body).toMatchObject({ code: "address-taken" })
  const closed = await gateway.call("operator", "POST", `/api/v1/endpoints/${added.body.id}/closing`, { reason: "Thanh lý thiết bị cũ" })
  expect(closed.status).toBe(204)
  await left
  expect(callers).toBe(1)
  expect((await gateway.call("operator", "GET", "/api/v1/endpoints")).body.endpoints).toEqual([])
  expect(await gateway.run(EndpointStore.secret(added.body.id))).toBeNull()
  expect((await gateway.call("operator", "POST", `/api/v1/endpoints/${added.body.id}/reconnection`)).status).toBe(404)
  expect((await gateway.call("operator", "POST", `/api/v1/endpoints/${added.body.id}/closing`, { reason: "Thanh lý thiết bị cũ" })).status).toBe(404)
  // The address is free for the device that comes in its place.
  expect((await add({ password: "" })).status).toBe(201)
})
