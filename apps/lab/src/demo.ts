import { playStory } from "./demo/Story.ts"
import { startPlatform, type OwnPlatform } from "./demo/Platform.ts"
import { verifyJournal } from "./demo/verifyJournal.ts"

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

let platform: OwnPlatform | undefined
const interrupted = (): void => {
  void platform?.stop().finally(() => process.exit(130))
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupted)

try {
  platform = await startPlatform({ say })
  say(`the platform runs on ${platform.origin}, its 28 simulated codecs on ${platform.labUrl}`)
  count = await playStory({ ...platform, say })
  say(await verifyJournal(platform))
} catch (cause) {
  failed(cause)
}
await platform?.stop().then(() => say("everything that was started has ended"), failed)
console.log(`demo: sites connected ${count.connected} of ${count.of}, seconds ${Math.round(elapsed())}, failures ${failures}`)
process.exitCode = failures === 0 ? 0 : 1
