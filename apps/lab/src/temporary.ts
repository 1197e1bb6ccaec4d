import { startPlatform, type OwnPlatform } from "./demo/Platform.ts"

/**
 * A platform on free ports and in a folder of its own for one test run. Tells its parent over IPC where it is, ends when
 * the parent goes or says SIGTERM, and exits with 1 when anything of it was left running. Takes the arguments of `npm start --`.
 */
let platform: OwnPlatform | undefined
let ending = false
const end = (): void => {
  ending = true
  const running = platform
  platform = undefined
  running?.stop().then(() => process.exit(0), (cause: unknown) => {
    console.error(cause)
    process.exit(1)
  })
}
for (const signal of ["SIGTERM", "SIGINT", "disconnect"] as const) process.on(signal, end)

platform = await startPlatform({ args: process.argv.slice(2) })
if (ending) {
  end()
} else {
  const { origin, labUrl, authorityFile } = platform
  process.send?.({ ready: true, origin, labUrl, authorityFile })
}
