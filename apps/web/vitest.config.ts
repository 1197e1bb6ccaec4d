import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { svelte } from "@sveltejs/vite-plugin-svelte"
import { packageTests } from "../../tooling/vitest.ts"

// A clean clone lacks the tsconfig that SvelteKit writes, and without it no source can be loaded.
const here = fileURLToPath(new URL(".", import.meta.url))
if (!existsSync(`${here}node_modules/$app/tsconfig.json`)) execFileSync("svelte-kit", ["sync"], { cwd: here, stdio: "inherit" })

// What a screen remembers (*.svelte.ts) has runes, which only Svelte's compiler knows.
export default packageTests({ plugins: [svelte({ configFile: false })] })
