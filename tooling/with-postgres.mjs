// Runs a command on a throwaway server of the machine's own PostgreSQL (oldest supported: 15), as TEST_DATABASE_URL:
//   node tooling/with-postgres.mjs npm test --workspace @diemcau/store
import { spawn, spawnSync } from "node:child_process"
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The oldest one first: what runs there runs on the others. */
const findPostgres = () =>
  globSync("/usr/lib/postgresql/*/bin/initdb").sort((a, b) => Number(a.split("/")[4]) - Number(b.split("/")[4]))
    .concat((process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "initdb")).filter((file) => existsSync(file)))
    .map((initdb) => dirname(initdb))[0]

const install = () => {
  console.error("with-postgres: installing Debian's postgresql (once)")
  const apt = (...args) => spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "-qq", ...args], {
    stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  }).status === 0
  return apt("update") && apt("install", "--yes", "--no-install-recommends", "postgresql")
}

const freePort = () => new Promise((done, failed) => {
  const server = createServer().once("error", failed).listen(0, "127.0.0.1", () => {
    const { port } = server.address()
    server.close(() => done(port))
  })
})

/** PostgreSQL refuses to run as root, so there it runs as the user that Debian's package made. */
const asServerUser = (bin, program, args) =>
  process.getuid?.() === 0 ? spawnSync("runuser", ["-u", "postgres", "--", join(bin, program), ...args], { encoding: "utf8", cwd: "/" })
    : spawnSync(join(bin, program), args, { encoding: "utf8" })

const run = async (command) => {
  const isRoot = process.getuid?.() === 0
  if (!findPostgres() && isRoot && existsSync("/usr/bin/apt-get")) install()
  const bin = findPostgres()
  if (!bin) {
    console.error("with-postgres: no PostgreSQL here. Install one (Debian: sudo apt-get install postgresql).")
    return 1
  }
  const folder = mkdtempSync(join(tmpdir(), "with-postgres-"))
  const data = join(folder, "data")
  if (isRoot) chownSync(folder, Number(spawnSync("id", ["-u", "postgres"], { encoding: "utf8" }).stdout), 0)
  const must = (program, args) => {
    const { status, stdout, stderr, error } = asServerUser(bin, program, args)
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? ""}${stdout ?? ""}${stderr ?? ""}`)
  }
  let started = false
  const stop = () => {
    if (started) asServerUser(bin, "pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"])
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    must("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"])
    const port = await freePort()
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200`
    must("pg_ctl", ["-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start"])
    started = true
    const [program, ...args] = command
    const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, TEST_DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` } })
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
    return await new Promise((done, failed) => child.once("error", failed).once("exit", (code) => done(code ?? 1)))
  } finally {
    stop()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await run(process.argv.slice(2)).catch((error) => {
    console.error(`with-postgres: ${error.message}`)
    return 1
  })
}
