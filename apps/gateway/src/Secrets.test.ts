import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted, type Layer } from "effect"
import * as fc from "fast-check"
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "vitest"
import { Secrets, type SecretsError } from "./Secrets.ts"

const keyOf = (byte: number) => Buffer.alloc(32, byte).toString("base64")
const secretsOf = (layer: Layer.Layer<Secrets, SecretsError>) => Effect.provide(Secrets.useSync((secrets) => secrets), layer)
const withKeys = (...keys: ReadonlyArray<string>) => secretsOf(Secrets.layerText(Redacted.make(keys.join("\n"))))

describe("Secrets", () => {
  it.effect("opens what it sealed, whatever the text", () =>
    Effect.gen(function*() {
      const secrets = yield* withKeys(keyOf(1))
      fc.assert(fc.property(fc.string({ unit: "grapheme" }), (plain) => {
        assert.strictEqual(Effect.runSync(secrets.open(secrets.seal(plain))), plain)
      }))
    }))

  it.effect("the same password never seals to the same bytes", () =>
    Effect.gen(function*() {
      const secrets = yield* withKeys(keyOf(1))
      const [a, b] = [secrets.seal("mật khẩu"), secrets.seal("mật khẩu")]
      assert.notDeepEqual(a.iv, b.iv)
      assert.notDeepEqual(a.sealed, b.sealed)
    }))

  it.effect("one altered bit anywhere is noticed", () =>
    Effect.gen(function*() {
      const secrets = yield* withKeys(keyOf(1))
      const secret = secrets.seal("một mật khẩu dài")
      for (const part of ["iv", "tag", "sealed"] as const) {
        for (let bit = 0; bit < secret[part].length * 8; bit++) {
          const altered = Uint8Array.from(secret[part])
          altered[bit >> 3]! ^= 1 << (bit & 7)
          const error = yield* Effect.flip(secrets.open({ ...secret, [part]: altered }))
          assert.strictEqual(error.reason, "secret-altered")
        }
      }
      const shortTag = yield* Effect.flip(secrets.open({ ...secret, tag: secret.tag.slice(0, 4) }))
      assert.strictEqual(shortTag.reason, "secret-altered")
    }))

  it.effect("a new key seals, former keys still open, unknown keys are named", () =>
    Effect.gen(function*() {
      const before = yield* withKeys(keyOf(1))
      const after = yield* withKeys(keyOf(2), keyOf(1))
      const stranger = yield* withKeys(keyOf(3))
      const old = before.seal("cũ")
      assert.strictEqual(yield* after.open(old), "cũ")
      assert.notStrictEqual(after.seal("mới").keyId, old.keyId)
      const error = yield* Effect.flip(stranger.open(old))
      assert.strictEqual(error.reason, "key-unknown")
    }))

  it.effect.each(["", "# nothing", "c2hvcnQ="])("refuses %j as keys", (text) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(withKeys(text))
      assert.strictEqual(error.reason, "key-unreadable")
    }))
})

describe("the key file", () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "diemcau-key-"))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const fromFile = (path: string) => secretsOf(Secrets.layerFile(path))

  it.effect("is made once, for its owner only, and is the same after a restart", () =>
    Effect.gen(function*() {
      const path = join(folder, "made", "secrets.key")
      const all = yield* Effect.all([fromFile(path), fromFile(path), fromFile(path)], { concurrency: "unbounded" })
      const sealed = all[0].seal("x")
      for (const secrets of all) assert.strictEqual(yield* secrets.open(sealed), "x")
      const info = yield* Effect.promise(() => stat(path))
      assert.strictEqual(info.mode & 0o777, 0o600)
      assert.deepEqual(yield* Effect.promise(() => readdir(join(folder, "made"))), ["secrets.key"])
      const text = yield* Effect.promise(() => readFile(path, "utf8"))
      assert.strictEqual(Buffer.from(text.trim(), "base64").length, 32)
    }))

  it.effect("that others can read is refused, and left alone", () =>
    Effect.gen(function*() {
      const path = join(folder, "open.key")
      yield* Effect.promise(async () => {
        await writeFile(path, keyOf(1))
        await chmod(path, 0o640)
      })
      const error = yield* Effect.flip(fromFile(path))
      assert.strictEqual(error.reason, "key-open-to-others")
      assert.notInclude(error.detail, keyOf(1))
    }))
})
