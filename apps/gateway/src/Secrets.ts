import type { SealedSecret } from "@diemcau/store/Endpoint"
import { Context, Effect, Layer, Redacted, Schema } from "effect"
import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from "node:crypto"
import { chmod, link, mkdir, open, readFile, stat, unlink } from "node:fs/promises"
import { dirname } from "node:path"

/** `detail` is a sentence for the administrator and never holds a secret or a key. */
export class SecretsError extends Schema.TaggedError<SecretsError>()("SecretsError", {
  reason: Schema.Literals(["key-unreadable", "key-open-to-others", "key-unknown", "secret-altered"]),
  detail: Schema.String
}) {}

interface Key {
  readonly id: string
  readonly bytes: Buffer
}

/**
 * Seals device passwords with AES-256-GCM under a key that is kept outside the database, so that a copy of the database
 * alone opens nothing. The first key seals; every key opens what it sealed, which is how a key is changed while running.
 */
export class Secrets extends Context.Service<Secrets, {
  readonly seal: (plain: string) => SealedSecret
  readonly open: (secret: SealedSecret) => Effect.Effect<string, SecretsError>
}>()("gateway/Secrets") {
  /** One base64 key of 32 bytes a line, the newest first. The file must be readable by its owner only; made if absent. */
  static readonly layerFile = (path: string) =>
    Layer.effect(Secrets, Effect.map(Effect.flatMap(readOrMake(path), parseKeys), withKeys))

  /** The same lines from the environment, for places that hand out secrets that way. */
  static readonly layerText = (keys: Redacted.Redacted<string>) =>
    Layer.effect(Secrets, Effect.map(parseKeys(Redacted.value(keys)), withKeys))
}

const newKey = () => randomBytes(32).toString("base64")

/** Made from the key itself, so that nobody has to name keys and no two keys share a name. */
const idOf = (bytes: Buffer): string => createHash("sha256").update("diemcau key ").update(bytes).digest("hex").slice(0, 16)

const parseKeys = (text: string): Effect.Effect<readonly [Key, ...Array<Key>], SecretsError> => {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"))
  const keys = lines.map((line) => Buffer.from(line, "base64")).map((bytes): Key => ({ id: idOf(bytes), bytes }))
  const [first, ...others] = keys
  return first === undefined || keys.some(({ bytes }) => bytes.length !== 32)
    ? Effect.fail(new SecretsError({ reason: "key-unreadable", detail: "Each line of the key file must be 32 bytes in base64" }))
    : Effect.succeed([first, ...others])
}

const readOrMake = (path: string): Effect.Effect<string, SecretsError> =>
  Effect.tryPromise({
    try: async () => {
      await makeUnlessThere(path)
      return { mode: (await stat(path)).mode, text: await readFile(path, "utf8") }
    },
    catch: (cause) => new SecretsError({ reason: "key-unreadable", detail: `The key file ${path} can not be read: ${cause}` })
  }).pipe(
    Effect.flatMap(({ mode, text }) =>
      (mode & 0o077) === 0
        ? Effect.succeed(text)
        : Effect.fail(new SecretsError({
          reason: "key-open-to-others", detail: `The key file ${path} is open to other users: give it mode 0600`
        }))
    )
  )

/** Written aside and linked into place: of two processes that start at once one wins, and nobody reads half a key. */
const makeUnlessThere = async (path: string): Promise<void> => {
  if (await stat(path).then(() => true, (cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return false
    throw cause
  })) return
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${randomUUID()}`
  const file = await open(aside, "wx", 0o600)
  try {
    await file.writeFile(`${newKey()}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(aside, 0o600)
  await link(aside, path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EEXIST") throw cause
  })
  await unlink(aside)
}

const withKeys = (keys: readonly [Key, ...Array<Key>]): Secrets["Service"] =>
  Secrets.of({
    seal: (plain) => {
      const [key] = keys
      const iv = randomBytes(12)
      const cipher = createCipheriv("aes-256-gcm", key.bytes, iv)
      const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()])
      return { keyId: key.id, iv, tag: cipher.getAuthTag(), sealed }
    },
    open: ({ keyId, iv, tag, sealed }) => {
      const key = keys.find(({ id }) => id === keyId)
      if (key === undefined) {
        return Effect.fail(new SecretsError({ reason: "key-unknown", detail: `No key ${keyId}: was the key file replaced?` }))
      }
      return Effect.try({
        try: () => {
          const decipher = createDecipheriv("aes-256-gcm", key.bytes, iv, { authTagLength: 16 })
          decipher.setAuthTag(tag)
          return Buffer.concat([decipher.update(sealed), decipher.final()]).toString("utf8")
        },
        catch: () => new SecretsError({ reason: "secret-altered", detail: "The sealed secret was altered or cut" })
      })
    }
  })
