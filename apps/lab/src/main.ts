import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import type { Role } from "@diemcau/core/Officer"
import { ConfigError } from "@diemcau/gateway/Config"
import { demoAccounts } from "@diemcau/gateway/demoAccounts"
import { WrongProvince } from "@diemcau/gateway/seed/prepare"
import { supervise, SupervisorError, type Supervised } from "@diemcau/gateway/Supervisor"
import { CertificateError } from "@diemcau/gateway/tls/Certificate"
import { EmbeddedPostgresError } from "@diemcau/store/EmbeddedPostgres"
import { renderUnicodeCompact } from "uqr"
import { furnish } from "./furnish.ts"
import { keepLabCertificate, lanAddresses } from "./LabCertificate.ts"
import { labFile } from "./LabFile.ts"

/** The platform with a pretend province around it: `npm start`; for phones on the same network `npm start -- --lan`. */
const readArguments = () => {
  try {
    return parseArgs({ options: { lan: { type: "boolean", default: false } } }).values
  } catch (error) {
    console.error(`${(error as Error).message}. Known is --lan: for phones on the same network, over HTTPS.`)
    process.exit(1)
  }
}
const { lan } = readArguments()
const ownCertificate = process.env["DIEMCAU_TLS_CERT"] !== undefined
/** Open to both families where the machine knows both. */
const everywhere = (): string => lanAddresses().some((address) => address.includes(":")) ? "::" : "0.0.0.0"
const host = process.env["HOST"] ?? (lan ? everywhere() : "127.0.0.1")
const dataDirectory = resolve(process.env["DIEMCAU_DATA"] ?? "var")
const port = Number(process.env["PORT"] ?? 8080)
const labPort = Number(process.env["LAB_PORT"] ?? 8090)
const labUrl = `http://127.0.0.1:${labPort}`
/** The devices run by themselves, as real ones do, and outlive the platform: for rehearsals of its death. */
const labApart = process.env["LAB_APART"] === "1"

const words: Readonly<Record<Role, string>> = {
  registrant: "Người đăng ký / Registrant",
  approver: "Người duyệt / Approver",
  operator: "Người điều hành / Operator",
  technician: "Cán bộ kỹ thuật / Technician",
  leader: "Lãnh đạo / Leader",
  administrator: "Quản trị / Administrator"
}

const bracketed = (address: string): string => address.includes(":") ? `[${address}]` : address

/** What a person with a phone needs: the addresses, and how the phone comes to trust them. */
const phones = (): ReadonlyArray<string> => {
  const origins = lanAddresses().map((address) => `https://${bracketed(address)}:${port}`)
  const [first] = origins
  if (first === undefined) return ["Máy này không nối mạng nào / This machine is on no network", ""]
  return [
    "Điện thoại cùng mạng / Phones on the same network:",
    ...origins.map((origin) => `  ${origin}`),
    "",
    // Cameras need a light margin.
    renderUnicodeCompact(first, { border: 3 }),
    "",
    ...certificate === undefined ? [] : [
      "Điện thoại cài chứng chỉ này một lần, sau khi so vân tay / Install this certificate once, after comparing its fingerprint:",
      `  ${first.replace("https:", "http:")}/lab-ca.crt`,
      `  SHA-256 ${certificate.fingerprint}`,
      ""
    ]
  ]
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
    ...lan ? phones() : [],
    "Tài khoản thử / Demo accounts:",
    ...shown.map(({ role, account, password }) => `  ${account.padEnd(width)}  ${password}  ${words[role]}`),
    "",
    "Ctrl-C: dừng / stop",
    ""
  ].join("\n")
}

const certificate = lan && !ownCertificate ? await keepLabCertificate(dataDirectory, new Date()) : undefined
const trust = certificate === undefined ? undefined : { NODE_EXTRA_CA_CERTS: certificate.authorityFile }

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

/** A machine gets another address without telling anybody. */
const lookMillis = 60_000

try {
  platform = await supervise({
    pretend: true, dataDirectory, host, port, databaseUrl: process.env["DATABASE_URL"],
    // Devices that run by themselves keep their ports.
    furnish: async (databaseUrl, directory) => {
      if (!labApart || !existsSync(labFile(directory))) await furnish(directory, databaseUrl)
    },
    children: labApart ? [] : [{
      name: "lab", entry: fileURLToPath(new URL("./codecs.ts", import.meta.url)),
      env: { LAB_FILE: labFile(dataDirectory), LAB_PORT: String(labPort), PLATFORM_URL: `${certificate === undefined && !ownCertificate ? "http" : "https"}://127.0.0.1:${port}`, ...trust },
      port: { number: labPort, setting: "LAB_PORT" }
    }],
    gatewayEnv: {
      LAB_URL: labUrl,
      ...certificate === undefined ? {} : {
        DIEMCAU_TLS_CERT: certificate.certificateFile, DIEMCAU_TLS_KEY: certificate.keyFile, LAB_AUTHORITY: certificate.authorityFile
      }
    },
    say: (text) => console.log(text)
  })
  if (stopping) {
    stop()
  } else {
    console.log(greet(platform, dataDirectory))
    if (certificate !== undefined) setInterval(() => keepLabCertificate(dataDirectory, new Date()).catch(console.error), lookMillis).unref()
    process.send?.({
      ready: true, origin: platform.origin, labUrl, databaseUrl: platform.databaseUrl, authorityFile: certificate?.authorityFile ?? null
    })
  }
} catch (error) {
  const expected = [SupervisorError, ConfigError, CertificateError, WrongProvince, EmbeddedPostgresError]
  if (!(error instanceof Error && expected.some((kind) => error instanceof kind))) throw error
  console.error(error.message)
  process.exit(1)
}
