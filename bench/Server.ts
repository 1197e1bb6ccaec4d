import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startEmbeddedPostgres } from "@diemcau/store/EmbeddedPostgres"
import pg from "pg"

export interface Server {
  readonly url: string
  close(): Promise<void>
}

/** A database of its own: on the server of DATABASE_URL, else on an embedded one made for this and removed after it. */
export const openServer = async (): Promise<Server> => {
  const given = process.env["DATABASE_URL"]
  if (given === undefined || given === "") {
    const directory = await mkdtemp(join(tmpdir(), "diemcau-bench-"))
    const server = await startEmbeddedPostgres({ directory })
    return { url: server.url, close: () => server.stop().then(() => rm(directory, { recursive: true, force: true })) }
  }
  const name = `diemcau_bench_${randomBytes(4).toString("hex")}`
  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: given })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await admin(`create database ${name}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  return { url: url.href, close: () => admin(`drop database ${name} with (force)`) }
}
