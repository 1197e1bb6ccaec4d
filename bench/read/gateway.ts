import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { configFromEnvironment } from "@diemcau/gateway/Config"
import { makeApp } from "@diemcau/gateway/http/app"
import { makeRuntime } from "@diemcau/gateway/runtime"
import { getRequestListener } from "@hono/node-server"

/** The gateway's API on a port of its own, as its entry serves it; without pages, devices and jobs. */
const runtime = makeRuntime(configFromEnvironment(process.env))
const app = makeApp({ runtime, log: () => undefined, ready: () => Promise.resolve(true) })
const arrival = { address: "127.0.0.1", here: true, secure: false, origin: "http://127.0.0.1", trustworthy: true }
const server = createServer(getRequestListener((request) => app.fetch(request, { arrival }), { overrideGlobalObjects: false }))
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port))
process.on("message", () => process.send?.(process.cpuUsage()))
process.on("disconnect", () => process.exit(0))
