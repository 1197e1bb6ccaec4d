import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { OwnPlatform } from "./Platform.ts"

/** The journal's own check, as an administrator runs it: its sentence. Rejects when the journal is not whole. */
export const verifyJournal = async (platform: OwnPlatform): Promise<string> => {
  const entry = fileURLToPath(import.meta.resolve("@diemcau/gateway/journal-verify"))
  const check = spawn(process.execPath, ["--conditions=development", entry], {
    env: { ...process.env, DATABASE_URL: platform.databaseUrl, DIEMCAU_DATA: platform.dataDirectory }, stdio: ["ignore", "pipe", "inherit"]
  })
  let words = ""
  check.stdout.setEncoding("utf8").on("data", (text: string) => { words += text })
  const [code] = await once(check, "close") as [number | null]
  if (code !== 0) throw new Error(`journal:verify ended with ${code}: ${words}`)
  return words.trim()
}
