import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import type { Role } from "@diemcau/core/Officer"
import { demoAccounts } from "@diemcau/gateway/demoAccounts"
import { WrongProvince } from "@diemcau/gateway/seed/prepare"
import { supervise, SupervisorError, type Supervised } from "@diemcau/gateway/Supervisor"
import { EmbeddedPostgresError } from "@diemcau/store/EmbeddedPostgres"
import { furnish } from "./furnish.ts"
import { labFile } from "./LabFile.ts"

/** The platform with a pretend province around it: `npm start`. */
const dataDirectory = resolve(process.env["DIEMCAU_DATA"] ?? "var")
const port = Number(process.env["PORT"] ?? 8080)
const labPort = Number(process.env["LAB_PORT"] ?? 8090)
const labUrl = `http://127.0.0.1:${labPort}`

const words: Readonly<Record<Role, string>> = {
  registrant: "Người đăng ký / Registrant",
  approver: "Người duyệt / Approver",
  operator: "Người điều hành / Operator",
  technician: "Cán bộ kỹ thuật / Technician",
  leader: "Lãnh đạo / Leader",
  administrator: "Quản trị / Administrator"
}

/** What a person needs at the terminal: where to look, and with which account. */
const greet = (platform: Supervised, directory: string): string => {
  const accounts = demoAccounts(directory)
  const shown = accounts.filter(({ role }, index) => accounts.findIndex((other) => other.role === role) === index)
  const width = Math.max(...shown.map(({ account }) => account.length))
  return [
    "",
    `Điểm Cầu:            ${platform.origin}`,
    `Phòng thử / Lab:     ${labUrl}`,
    "",
    "Tài khoản thử / Demo accounts:",
    ...shown.map(({ role, account, password }) => `  ${account.padEnd(width)}  ${password}  ${words[role]}`),
    "",
    "Ctrl-C: dừng / stop",
    ""
  ].join("\n")
}

let platform: Supervised | undefined
let stopping = false
/** An early Ctrl-C waits until the start has come to an end, good or bad: half a start would leave its database running. */
const stop = (): void => {
  if (stopping && platform === undefined) return
  stopping = true
  const running = platform
  platform = undefined
  void running?.stop().then(() => process.exit(0))
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) process.on(signal, stop)

try {
  platform = await supervise({
    pretend: true, dataDirectory, host: "127.0.0.1", port, databaseUrl: process.env["DATABASE_URL"],
    furnish: (databaseUrl, directory) => furnish(directory, databaseUrl),
    children: [{
      name: "lab", entry: fileURLToPath(new URL("./codecs.ts", import.meta.url)),
      env: { LAB_FILE: labFile(dataDirectory), LAB_PORT: String(labPort) },
      port: { number: labPort, setting: "LAB_PORT" }
    }],
    gatewayEnv: { LAB_URL: labUrl },
    say: (text) => console.log(text)
  })
  if (stopping) {
    stop()
  } else {
    console.log(greet(platform, dataDirectory))
    process.send?.({ ready: true, origin: platform.origin, labUrl, databaseUrl: platform.databaseUrl })
  }
} catch (error) {
  if (!(error instanceof SupervisorError || error instanceof WrongProvince || error instanceof EmbeddedPostgresError)) throw error
  console.error(error.message)
  process.exit(1)
}
