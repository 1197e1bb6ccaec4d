import { defineConfig } from "drizzle-kit"

/** `npm run generate -- --name <what>` writes the next migration from `src/tables`; review it, then commit it. */
export default defineConfig({ dialect: "postgresql", schema: "./src/tables/*.ts", out: "./src/migrations" })
