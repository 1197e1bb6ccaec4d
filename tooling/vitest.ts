// The one place that says how tests run. Each workspace's vitest.config.ts is one call of `packageTests`.
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import type { ViteUserConfig } from "vitest/config"

interface Tests {
  /** Globs of test files, relative to the workspace. */
  readonly include?: ReadonlyArray<string>
  /** Globs of test files that another run of this workspace has. */
  readonly exclude?: ReadonlyArray<string>
  /** The result file, `var/test-results/<name>.json`; `tooling/count-tests.mjs` adds them up. */
  readonly name?: string
  /** Run every test once per zone: for code that must not care where the server stands. */
  readonly timeZones?: ReadonlyArray<string>
  readonly plugins?: ViteUserConfig["plugins"]
}

/** Neither UTC nor Việt Nam time, so that a forgotten zone shows. */
const STRANGE_ZONE = "America/St_Johns"

export const packageTests = ({ include, exclude = [], name, timeZones = [STRANGE_ZONE], plugins }: Tests = {}) => {
  // A run on a given PostgreSQL is a second run of the same tests and must not overwrite the first one's result.
  const result = name ?? (process.env["TEST_DATABASE_URL"] ? "vitest-external-database" : "vitest")
  const settings: ViteUserConfig = {
    resolve: { conditions: ["development"] },
    ssr: { resolve: { conditions: ["development", "node"] } },
    ...(plugins ? { plugins } : {})
  }
  const test = {
    include: [...(include ?? ["src/**/*.test.ts", "test/**/*.test.ts"])],
    exclude: ["**/node_modules/**", ...exclude],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Most of a short test file's time is loading what it imports: the files of a package share it, and leave nothing behind in it.
    isolate: false
  }
  const [onlyZone] = timeZones
  return defineConfig({
    ...settings,
    test: {
      reporters: ["default", "json"],
      outputFile: { json: `var/test-results/${result}.json` },
      ...(timeZones.length === 1
        ? { ...test, env: { TZ: onlyZone! } }
        : { projects: timeZones.map((zone) => ({ ...settings, test: { ...test, name: zone, env: { TZ: zone } } })) })
    }
  })
}

/** Tests with a real Janus, `*.janus.test.ts` where a workspace has others too: they measure time, so one file after the other. */
export const mediaTests = (include?: ReadonlyArray<string>) => {
  const config = packageTests({ name: "media", ...(include ? { include } : {}) })
  return defineConfig({ ...config, test: { ...config.test, globalSetup: [fileURLToPath(new URL("setup-media.mjs", import.meta.url))], fileParallelism: false, testTimeout: 60_000 } })
}

/** The browser's tests drive one running province: file after file, with more patience. They find Chromium in CHROMIUM_PATH. */
export const browserTests = () => {
  const config = packageTests({ include: ["e2e/**/*.test.ts"], name: "e2e" })
  return defineConfig({ ...config, test: { ...config.test, globalSetup: [fileURLToPath(new URL("setup-chromium.mjs", import.meta.url))], fileParallelism: false, testTimeout: 240_000, hookTimeout: 180_000 } })
}
