// The one place that says how tests run. Each workspace's vitest.config.ts is one call of `packageTests`.
import { globSync, readFileSync } from "node:fs"
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
  /** Files at once, where one process waits for its database or its devices most of the time. Otherwise what vitest thinks right. */
  readonly workers?: number
}

/** Neither UTC nor Việt Nam time, so that a forgotten zone shows. */
const STRANGE_ZONE = "America/St_Johns"

/** What every run has in common. */
const common = ({ include, exclude = [], name, plugins, workers }: Omit<Tests, "timeZones">) => {
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
    ...(workers === undefined ? {} : { maxWorkers: workers })
  }
  return { settings, test, reports: { reporters: ["default", "json"], outputFile: { json: `var/test-results/${result}.json` } } }
}

/** Files that put a spy in a module's place, or set what modules read as they load: these must not be modules that others share. */
const apart = (include: ReadonlyArray<string>): ReadonlyArray<string> =>
  globSync(include).filter((file) => /\bvi\.mock\(|\bprocess\.env\[[^\]]+\] = /.test(readFileSync(file, "utf8")))

export const packageTests = ({ timeZones = [STRANGE_ZONE], ...tests }: Tests = {}) => {
  const { settings, test, reports } = common(tests)
  const alone = apart(test.include)
  // Most of a short file's time is loading what it imports: the files of a package share it, and leave nothing behind in it.
  const shared = { ...test, exclude: [...test.exclude, ...alone], isolate: false }
  const groups = alone.length === 0 ? [shared] : [shared, { ...test, include: [...alone], isolate: true }]
  const projects = timeZones.flatMap((zone) => groups.map((group) => ({
    ...settings, test: { ...group, name: group.isolate ? `${zone}, apart` : zone, env: { TZ: zone } }
  })))
  const [only] = projects
  return defineConfig(projects.length === 1 ? { ...only!, test: { ...reports, ...only!.test } } : { ...settings, test: { ...reports, projects } })
}

/** Tests with a real Janus, `*.janus.test.ts` where a workspace has others too: they measure time, so one file after the other. */
export const mediaTests = (include?: ReadonlyArray<string>) => {
  const { settings, test, reports } = common({ name: "media", ...(include ? { include } : {}) })
  return defineConfig({ ...settings, test: { ...reports, ...test, env: { TZ: STRANGE_ZONE }, globalSetup: [fileURLToPath(new URL("setup-media.mjs", import.meta.url))], fileParallelism: false, testTimeout: 60_000 } })
}

/**
 * The browser's tests, each file with a running province of its own and with more patience. They find Chromium in
 * CHROMIUM_PATH. `alone`: files that measure time, or need the whole machine; the others go two at a time before them.
 */
export const browserTests = (alone: ReadonlyArray<string>) => {
  const { settings, test, reports } = common({ include: ["e2e/**/*.test.ts"], name: "e2e" })
  const patient = { ...test, env: { TZ: STRANGE_ZONE }, globalSetup: [fileURLToPath(new URL("setup-chromium.mjs", import.meta.url))], testTimeout: 240_000, hookTimeout: 180_000 }
  const projects = [
    { ...settings, test: { ...patient, name: "together", exclude: [...test.exclude, ...alone], maxWorkers: 2, sequence: { groupOrder: 0 } } },
    { ...settings, test: { ...patient, name: "alone", include: [...alone], maxWorkers: 1, sequence: { groupOrder: 1 } } }
  ]
  // A story's steps build on one another: after the first failure the rest says nothing.
  return defineConfig({ ...settings, test: { ...reports, reporters: ["verbose", "json"], bail: 1, projects } })
}
