// npm run dump: writes packages/store/test/dumps/<the youngest migration>.sql, on which all later code must start.
import { spawnSync } from "node:child_process"
import { globSync, readdirSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { startTestGateway } from "../../src/TestGateway.ts"
import { tellStory } from "./story.ts"

const store = new URL("../../../../packages/store/", import.meta.url)
/** The oldest server's: what it writes, younger ones read. */
const [pgDump] = globSync("/usr/lib/postgresql/*/bin/pg_dump").sort((a, b) => Number(a.split("/")[4]) - Number(b.split("/")[4]))
if (pgDump === undefined || !process.env["TEST_DATABASE_URL"]) {
  console.error("Usage: npm run dump (on a machine with Debian's postgresql)")
  process.exit(2)
}
const gateway = await startTestGateway()
try {
  await tellStory(gateway)
  const { status, stdout, stderr } = spawnSync(pgDump, ["--inserts", "--rows-per-insert=200", "--no-owner", "--no-privileges", "--no-comments", gateway.databaseUrl], { encoding: "utf8", maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr)
  // What is for psql alone, and what only fills pages.
  const sql = stdout.split("\n").filter((line) => !/^(--|\\)/.test(line)).join("\n").replace(/\n{2,}/g, "\n")
  const name = readdirSync(new URL("src/migrations", store)).sort().at(-1)!
  const file = fileURLToPath(new URL(`test/dumps/${name}.sql`, store))
  writeFileSync(file, `${sql.trim()}\n`)
  console.log(`${file}: ${Math.round(sql.length / 1024)} kB`)
} finally {
  await gateway.stop()
}
process.exit(0)
