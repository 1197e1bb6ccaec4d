import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import { sampleAll, slope } from "./Sample.ts"

it("the slope of a line is the line's, whatever lies around it", () => {
  expect(slope([[0, 100], [30, 105], [60, 110]])).toBeCloseTo(10)
  expect(slope([[0, 100], [1, 104], [2, 96], [3, 104], [4, 96], [5, 100]])).toBeLessThan(0)
  expect(slope([[0, 7], [10, 7]])).toBe(0)
  expect(slope([[3, 7]])).toBe(0)
})

it("each process that the platform wrote down is measured under its name, PostgreSQL with its children", async () => {
  const data = mkdtempSync(join(tmpdir(), "soak-"))
  // A parent with a child of its own, as a postmaster has.
  const family = spawn("sh", ["-c", "sleep 60 & echo up; wait"], { stdio: ["ignore", "pipe", "ignore"], detached: true })
  try {
    await once(family.stdout!, "data")
    mkdirSync(join(data, "run"))
    mkdirSync(join(data, "postgres", "data"), { recursive: true })
    writeFileSync(join(data, "run", "gateway.pid"), `${process.pid}\n1\n`)
    writeFileSync(join(data, "postgres", "data", "postmaster.pid"), `${family.pid}\n/somewhere\n`)
    writeFileSync(join(data, `${process.pid}.json`), JSON.stringify({ heap: 3 * 2 ** 20, external: 0 }))
    const samples = sampleAll(data, 1, data, 4)
    expect(samples.map(({ name, minute, heap }) => [name, minute, heap]).toSorted()).toEqual([["gateway", 4, 3], ["postgres", 4, null], ["supervisor", 4, null]])
    const of = (name: string) => samples.find((sample) => sample.name === name)!
    expect(of("gateway").memory).toBeGreaterThan(20)
    expect(of("gateway").descriptors).toBeGreaterThan(5)
    const alone = sampleAll(data, family.pid!, data, 4).find(({ name }) => name === "supervisor")!
    expect(of("postgres").descriptors).toBeGreaterThan(alone.descriptors)
  } finally {
    process.kill(-family.pid!, "SIGKILL")
    rmSync(data, { recursive: true, force: true })
  }
})
