import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

/** The commands of rehearsal, in small; whoever wants more runs `npm run kills` and `npm run failpoints`. */
const rehearse = async (name: "kills" | "failpoints", ...args: ReadonlyArray<string>) => {
  const entry = fileURLToPath(new URL(`../../lab/src/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, ["--conditions=development", entry, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  let words = ""
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => { words += text })
  const [code] = await once(child, "close") as [number | null]
  return { code, words, last: words.trimEnd().split("\n").at(-1) }
}

it.concurrent("MUST miss and double nothing when the gateway dies at any failpoint between intent, sending, outcome and commit", async () => {
  const { code, words, last } = await rehearse("failpoints", "--meetings", "7", "--seed", "3")
  expect(last, words).toBe("meetings: 7, missed: 0, doubled: 0")
  expect(code, words).toBe(0)
}, 240_000)

it.concurrent("MUST keep every call, bell and acknowledged write when the platform's processes are killed around a meeting", async () => {
  const { code, words, last } = await rehearse("kills", "--times", "4", "--seed", "129", "--within", "30")
  expect(last, words).toMatch(/^kills: 4, dropped: 0, doubled: 0, lost: 0, slowest: [\d.]+ s$/)
  expect(code, words).toBe(0)
}, 240_000)
