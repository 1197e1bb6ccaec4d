import { supervise, SupervisorError, type Supervised } from "./Supervisor.ts"
import { ConfigError } from "./Config.ts"
import { CertificateError } from "./tls/Certificate.ts"
import { WrongProvince } from "./seed/prepare.ts"
import { ensureAdministrator } from "./seed/administrator.ts"

const say = (text: string) => console.log(text)
const port = Number(process.env["PORT"] ?? 8080)

let platform: Supervised | undefined
let stopping = false
/** An early Ctrl-C waits until the start has come to an end, good or bad: half a start would leave its database running. */
const stop = (): void => {
  stopping = true
  const running = platform
  platform = undefined
  void running?.stop().then(() => process.exit(0))
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)

try {
  platform = await supervise({
    pretend: false, dataDirectory: process.env["DIEMCAU_DATA"] ?? "var/production", host: process.env["HOST"] ?? "127.0.0.1", port,
    databaseUrl: process.env["DATABASE_URL"], children: [], say,
    furnish: (databaseUrl) => ensureAdministrator(databaseUrl, say)
  })
  if (stopping) stop()
  else say(`Điểm Cầu: ${platform.origin}`)
} catch (error) {
  if (!(error instanceof SupervisorError || error instanceof ConfigError || error instanceof CertificateError || error instanceof WrongProvince)) throw error
  console.error(error.message)
  process.exitCode = 1
}
