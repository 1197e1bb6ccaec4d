import { execFile } from "node:child_process"
import { randomUUID } from "node:crypto"
import { promisify } from "node:util"
import pg from "pg"
import { expect, it } from "vitest"
import { freshDatabase } from "./TestDatabase.ts"

async function query(url: string, sql: string): Promise<ReadonlyArray<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

it("MUST migrate once per key and give each caller a database of its own", async () => {
  const key = randomUUID()
  let migrations = 0
  const migrate = async (url: string) => {
    migrations++
    await query(url, "create table site (name text); insert into site values ('Đài Truyền hình')")
  }
  const all = await Promise.all(Array.from({ length: 6 }, () => freshDatabase({ key, migrate })))
  expect(migrations).toBe(1)
  expect(new Set(all.map(({ url }) => url)).size).toBe(6)
  await query(all[0]!.url, "delete from site")
  expect(await query(all[1]!.url, "select name from site")).toEqual([{ name: "Đài Truyền hình" }])
  await Promise.all(all.map((database) => database.drop()))
  await expect(query(all[0]!.url, "select 1")).rejects.toMatchObject({ code: "3D000" })
})

it("MUST drop a database that is still in use, and twice without complaint", async () => {
  const database = await freshDatabase({ key: "empty", migrate: async () => undefined })
  const user = new pg.Client({ connectionString: database.url })
  user.on("error", () => undefined)
  await user.connect()
  await database.drop()
  await database.drop()
  await expect(user.query("select 1")).rejects.toThrow(/terminat|not queryable/)
})

it("MUST make the template again when its migrations failed", async () => {
  const key = randomUUID()
  await expect(freshDatabase({ key, migrate: () => Promise.reject(new Error("wrong SQL")) })).rejects.toThrow("wrong SQL")
  const database = await freshDatabase({ key, migrate: async (url) => void (await query(url, "create table site ()")) })
  expect(await query(database.url, "select * from site")).toEqual([])
  await database.drop()
})

it("MUST NOT keep a test process alive, and its left-overs are swept by a later one", async () => {
  const program = `
    import { freshDatabase } from ${JSON.stringify(new URL("TestDatabase.ts", import.meta.url).href)}
    console.log((await freshDatabase({ key: "empty", migrate: async () => undefined })).url)`
  const runOnce = async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=development", "--input-type=module", "-e", program], { timeout: 20_000 })
    return stdout.trim()
  }
  const ours = await freshDatabase({ key: "empty", migrate: async () => undefined })
  const leftOver = await runOnce()
  expect(await query(leftOver, "select 1 as one")).toEqual([{ one: 1 }])
  await runOnce()
  await expect(query(leftOver, "select 1")).rejects.toMatchObject({ code: "3D000" })
  expect(await query(ours.url, "select 1 as one")).toEqual([{ one: 1 }])
  await ours.drop()
})
