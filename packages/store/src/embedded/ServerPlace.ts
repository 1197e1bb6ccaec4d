import { chown, lchown, mkdir, mkdtemp, readdir, readlink, realpath, rm, stat, symlink } from "node:fs/promises"
import { dirname, join } from "node:path"
import { completeInPlace, copyBinaries, packagedBinaries } from "./Binaries.ts"
import type { Binaries } from "./Binaries.ts"
import { EmbeddedPostgresError, systemCode } from "./EmbeddedPostgresError.ts"
import { livePostmaster } from "./Postmaster.ts"
import { namedUser, namespaceAccount, ownAccount, run, unprivilegedAccount } from "./ServerAccount.ts"
import type { ServerAccount } from "./ServerAccount.ts"

/** Where one server lives and as whom it runs. `home` holds `data/`, `log/`, `password` and `port`. */
export interface ServerPlace {
  readonly home: string
  readonly data: string
  readonly account: ServerAccount
  readonly binaries: Binaries
}

/** "namespace" where the machine permits it; tests force the other way. */
export type RootMode = "namespace" | "unprivileged"

/**
 * Finds or makes `<directory>/server`. When the server has to run as a user who cannot enter `directory`, it is a link
 * to a folder which that user can enter, and so the record of where the data is.
 */
export async function settle(directory: string, asRoot: RootMode): Promise<ServerPlace> {
  const packaged = await packagedBinaries()
  const complete = await completeInPlace(packaged)
  const link = join(directory, "server")
  try {
    const existing = await ownerOf(link)
    const { account, home } = process.getuid?.() === 0
      ? await settleAsRoot(directory, link, existing, packaged, asRoot)
      : await settleAsSelf(link, existing)
    const usable = complete && (await run(account, packaged.postgres, ["--version"], "/")).succeeded
    const binaries = usable ? packaged : await copyBinaries(packaged, home)
    if (!usable) await giveTo(account, binaries.root)
    return { home, data: join(home, "data"), account, binaries }
  } catch (cause) {
    throw EmbeddedPostgresError.fromSystem(cause, "Preparing the server's folder", link)
  }
}

async function settleAsSelf(link: string, existing: Owner | undefined) {
  if (existing && existing.uid !== process.getuid?.()) {
    throw new EmbeddedPostgresError(
      "NotPermitted",
      `${link} belongs to another user (uid ${existing.uid}), who started the server earlier. Start as that user, or give the folder away: sudo chown -R "$USER" "${link}"`
    )
  }
  return { account: ownAccount, home: await makeHome(link, ownAccount) }
}

async function settleAsRoot(directory: string, link: string, existing: Owner | undefined, packaged: Binaries, asRoot: RootMode) {
  if (existing && existing.uid !== 0) {
    return { account: unprivilegedAccount(existing), home: await realpath(link) }
  }
  const user = await namedUser()
  const namespace = namespaceAccount(user)
  // Root in a namespace has no rights over other users' folders: only trying tells whether it gets there.
  const writable = ["-c", 'test -w "$1" && exec "$2" --version', "sh", existing ? link : directory, packaged.postgres]
  if (asRoot === "namespace" && (await run(namespace, "/bin/sh", writable, "/")).succeeded) {
    return { account: namespace, home: await makeHome(link, namespace) }
  }
  const account = unprivilegedAccount(user)
  const reachable = (await run(account, "/bin/sh", ["-c", 'test -x "$1"', "sh", directory], "/")).succeeded
  if (reachable) {
    const home = await makeHome(link, account)
    // A server that still runs in a namespace would lose its own files.
    if (existing && !(await livePostmaster(join(home, "data")))) await giveTo(account, home)
    return { account, home }
  }
  if (existing) {
    throw new EmbeddedPostgresError(
      "NotPermitted",
      `PostgreSQL does not run as root, user namespaces are no longer permitted here, and uid ${user.uid} cannot enter ${directory}. ` +
        `Permit user namespaces, or let others enter the folders above it (chmod o+x), and start again.`
    )
  }
  const home = await homeElsewhere(account)
  await symlink(home, link)
  return { account, home }
}

async function makeHome(link: string, account: ServerAccount): Promise<string> {
  await mkdir(link, { mode: 0o700, recursive: true })
  const home = await realpath(link)
  if (account.owner) await chown(home, account.owner.uid, account.owner.gid)
  return home
}

// Not below /tmp when it can be helped: what cleans temporary folders would eat the data.
async function homeElsewhere(account: ServerAccount): Promise<string> {
  let refusal: unknown
  for (const parent of ["/var/lib/diemcau-postgres", "/var/tmp/diemcau-postgres"]) {
    try {
      await mkdir(parent, { mode: 0o755, recursive: true })
      if ((await stat(parent)).uid !== 0) continue
      const home = await mkdtemp(join(parent, "server-"))
      if (account.owner) await chown(home, account.owner.uid, account.owner.gid)
      if ((await run(account, "/bin/sh", ["-c", 'test -w "$1"', "sh", home], "/")).succeeded) return home
      await rm(home, { recursive: true })
    } catch (cause) {
      if (systemCode(cause) === "ENOSPC") throw cause
      refusal = cause
    }
  }
  throw new EmbeddedPostgresError(
    "NotPermitted",
    "PostgreSQL does not run as root, and no folder was found that an unprivileged user can enter (/var/lib and /var/tmp were tried). Start the program as an ordinary user.",
    refusal
  )
}

/** Hands a file, or a folder with all it holds, to the user as whom the server runs. */
export async function giveTo(account: ServerAccount, path: string): Promise<void> {
  if (!account.owner) return
  const { uid, gid } = account.owner
  const inside = await readdir(path, { recursive: true }).catch((cause: unknown) => {
    if (systemCode(cause) === "ENOTDIR") return []
    throw cause
  })
  for (const name of ["", ...inside]) await lchown(join(path, name), uid, gid)
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    const { uid, gid } = await stat(path)
    return { uid, gid }
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT") throw cause
    const target = await readlink(path).catch(() => undefined)
    if (target === undefined) return undefined
    throw new EmbeddedPostgresError(
      "StartFailed",
      `The database's folder ${target} is gone, to which ${path} points. Put it back from the backup, or remove ${path} to begin with an empty database.`
    )
  }
}

/** The folder, made when absent, by its one true name: locks and the server's command line are compared by it. */
export async function trueDirectory(directory: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true })
    return await realpath(directory)
  } catch (cause) {
    throw EmbeddedPostgresError.fromSystem(cause, "Making the folder", dirname(directory))
  }
}
