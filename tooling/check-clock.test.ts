import { describe, expect, it } from "vitest"
import { checkClock } from "./check-clock.mjs"

const complaints = (path: string, text: string) => checkClock({ path, text })

describe("clocks", () => {
  it.each([
    ["packages/core/src/A.ts", "const at = Date.now()"],
    ["packages/core/src/A.ts", "const at = new Date"],
    ["packages/core/src/A.ts", "const at = Date()"],
    ["packages/core/src/A.ts", "const at = yield* DateTime.now"],
    ["packages/core/src/A.test.ts", "const at = new Date()"],
    ["packages/store/src/A.ts", "const at = DateTime.nowUnsafe()"],
    ["packages/store/src/A.ts", "const at = timestamp().notNull().defaultNow()"],
    ["packages/store/src/A.ts", "const rows = sql`select * from t where at < now() and id = ${id}`"],
    ["packages/store/src/A.ts", "const rows = sql`select ${id}, CURRENT_TIMESTAMP`"],
    ["packages/store/src/A.ts", 'const text = "update t set at = clock_timestamp()"'],
    ["packages/store/src/migrations/1/migration.sql", "alter table t add at timestamptz default now();"],
    ["packages/store/src/migrations/1/migration.sql", "insert into t values ('now'::timestamptz);"],
    ["apps/gateway/src/jobs/A.ts", "const at = Date.now"]
  ])("other than ours are found: %s %s", (path, text) => {
    expect(complaints(path, `\n${text}\n`)).toEqual([expect.stringMatching(new RegExp(`^${path.replaceAll("/", "\\/")}:2 .*clock`))])
  })

  it.each([
    ["packages/core/src/A.ts", "const at = new Date(0); const when = (now: Date) => now.getTime(); // not Date.now()"],
    ["apps/gateway/src/Clock.ts", "export const real = () => new Date()"],
    ["apps/gateway/src/A.ts", "const at = yield* DateTime.now"],
    ["packages/store/src/A.test.ts", "const started = Date.now()"],
    ["packages/store/src/migrations/1/migration.sql", "-- never now()\nselect 1 /* current_date */;"],
    ["packages/drivers-cisco/src/simulator.ts", "const at = Date.now()"],
    ["apps/lab/src/main.ts", "const at = new Date()"]
  ])("are left alone where they may be: %s %s", (path, text) => {
    expect(complaints(path, text)).toEqual([])
  })
})

describe("core", () => {
  it.each(["import fs from \"node:fs\"", "Math.random()", "crypto.randomUUID()", "process.env", "fetch(url)", "console.log(1)", "setTimeout(f, 1)"])("MUST NOT use %s", (text) => {
    expect(complaints("packages/core/src/A.ts", text)).toHaveLength(1)
  })
  it("may name a field like that, and its tests may read files", () => {
    expect(complaints("packages/core/src/A.ts", "interface A { process: string; fetch(): void }; a.process.b; a.console()")).toEqual([])
    expect(complaints("packages/core/src/A.test.ts", "import fs from \"node:fs\"")).toEqual([])
  })
  it("shares the ban on random numbers with store and gateway, where ids may still be drawn", () => {
    expect(complaints("apps/gateway/src/A.ts", "Math.random()")).toHaveLength(1)
    expect(complaints("apps/gateway/src/A.ts", "crypto.randomUUID()")).toEqual([])
  })
})
