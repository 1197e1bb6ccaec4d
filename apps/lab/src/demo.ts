import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { playStory } from "./demo/Story.ts"
import { startPlatform, type OwnPlatform } from "./demo/Platform.ts"

/** Plays one meeting of the whole province from registration to record, on a platform of its own: `npm run demo`. */
const begun = performance.now()
const elapsed = (): number => (performance.now() - begun) / 1000
const say = (line: string): void => console.log(`${elapsed().toFixed(1).padStart(6)} s  ${line}`)

let failures = 0
let count = { connected: 0, of: 28 }
const failed = (cause: unknown): void => {
  failures++
  console.error(cause)
}

/** The journal's own check, as an administrator runs it. */
const verifyJournal = async (platform: OwnPlatform): Promise<void> => {
  const entry = fileURLToPath(import.meta.resolve("@diemcau/gateway/journal-verify"))
  const check = spawn(process.execPath, ["--conditions=development", entry], {
    env: { ...process.env, DATABASE_URL: platform.databaseUrl, DIEMCAU_DATA: platform.dataDirectory }, stdio: ["ignore", "pipe", "inherit"]
  })
  let words = ""
  check.stdout.setEncoding("utf8").on("data", (text: string) => { words += text })
  const [code] = await once(check, "close") as [number | null]
  if (code !== 0) throw new Error(`journal:verify ended with ${code}: ${words}`)
  say(words.trim())
}

let platform: OwnPlatform | undefined
const interrupted = (): void => {
  void platform?.stop().finally(() => process.exit(130))
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupted)

try {
  platform = await startPlatform()
  say(`the platform runs on ${platform.origin}, its 28 simulated codecs on ${platform.labUrl}`)
  count = await playStory({ ...platform, say })
  await verifyJournal(platform)
} catch (cause) {
  failed(cause)
}
await platform?.stop().then(() => say("everything that was started has ended"), failed)
console.log(`demo: sites connected ${count.connected} of ${count.of}, seconds ${Math.round(elapsed())}, failures ${failures}`)
process.exitCode = failures === 0 ? 0 : 1
