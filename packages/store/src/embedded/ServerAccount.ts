import { spawn } from "node:child_process"
import type { ChildProcess, StdioOptions } from "node:child_process"
import { readFile } from "node:fs/promises"
import { EmbeddedPostgresError } from "./EmbeddedPostgresError.ts"

/**
 * As whom the server's programs run. PostgreSQL refuses to run as root, so root starts them in a user namespace, where
 * root is seen as another user but keeps its way into its own folders, or else as an unprivileged user.
 */
export interface ServerAccount {
  readonly kind: "self" | "namespace" | "unprivileged"
  /** Who must own the server's folder; undefined: whoever runs this process. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined
  readonly spawn: (program: string, args: ReadonlyArray<string>, options: { cwd: string; stdio: StdioOptions; detached?: boolean }) => ChildProcess
}

// The caller's PG* variables must not reach the server, and messages must not be translated.
const environment = { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" }

export const ownAccount: ServerAccount = {
  kind: "self",
  owner: undefined,
  spawn: (program, args, options) => spawn(program, args, { ...options, env: environment })
}

export function unprivilegedAccount(owner: { readonly uid: number; readonly gid: number }): ServerAccount {
  return { kind: "unprivileged", owner, spawn: (program, args, options) => spawn(program, args, { ...options, ...owner, env: environment }) }
}

export function namespaceAccount({ uid, gid }: { readonly uid: number; readonly gid: number }): ServerAccount {
  const enter = ["--user", `--map-user=${uid}`, `--map-group=${gid}`, "--"]
  return {
    kind: "namespace",
    owner: undefined,
    spawn: (program, args, options) => spawn("unshare", [...enter, program, ...args], { ...options, env: environment })
  }
}

/** A user without rights who has a name on this machine: initdb looks its own name up. */
export async function namedUser(): Promise<{ readonly uid: number; readonly gid: number }> {
  const users = (await readFile("/etc/passwd", "utf8")).split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":")
    return name && Number(uid) > 0 && Number(gid) > 0 ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
  const user = users.find(({ name }) => name === "postgres") ?? users.find(({ name }) => name === "nobody") ?? users[0]
  if (!user) {
    throw new EmbeddedPostgresError("NotPermitted", "PostgreSQL does not run as root and this machine has no other user. Create one (useradd postgres) and start again.")
  }
  return { uid: user.uid, gid: user.gid }
}

export interface Outcome {
  readonly succeeded: boolean
  readonly output: string
}

/** Runs a program to its end. A program that cannot be started at all is an unsuccessful outcome too. */
export function run(account: ServerAccount, program: string, args: ReadonlyArray<string>, cwd: string): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const child = account.spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text: string) => (output += text))
  child.once("error", (cause) => resolve({ succeeded: false, output: `${output}${cause.message}` }))
  child.once("close", (code) => resolve({ succeeded: code === 0, output }))
  return promise
}
