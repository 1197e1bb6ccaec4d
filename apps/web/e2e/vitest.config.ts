import { defineConfig } from "vitest/config"
import { browserTests } from "../../../tooling/vitest.ts"

const config = browserTests()

/** A story's steps build on one another: after the first failure the rest says nothing. */
export default defineConfig({ ...config, test: { ...config.test, bail: 1, reporters: ["verbose", "json"] } })
