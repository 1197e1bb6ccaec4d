import { supervise, SupervisorError } from "./Supervisor.ts"
import { ConfigError } from "./Config.ts"
import { WrongProvince } from "./seed/prepare.ts"
import { ensureAdministrator } from "./seed/administrator.ts"

const say = (text: string) => console.log(text)
const port = Number(process.env["PORT"] ?? 8080)

try {
  const platform = await supervise({
    pretend: false, dataDirectory: process.env["DIEMCAU_DATA"] ?? "var/production", host: process.env["HOST"] ?? "127.0.0.1", port,
    databaseUrl: process.env["DATABASE_URL"], children: [], say,
    furnish: (databaseUrl) => ensureAdministrator(databaseUrl, say)
  })
  say(`Điểm Cầu: ${platform.origin}`)
  let stopping = false
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void platform.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  if (!(error instanceof SupervisorError || error instanceof ConfigError || error instanceof WrongProvince)) throw error
  console.error(error.message)
  process.exitCode = 1
}
