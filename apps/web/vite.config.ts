import adapter from "@sveltejs/adapter-node"
import { sveltekit } from "@sveltejs/kit/vite"
import tailwindcss from "@tailwindcss/vite"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

const core = fileURLToPath(new URL("../../packages/core/src/", import.meta.url))

export default defineConfig({
  plugins: [
    tailwindcss(),
    sveltekit({
      adapter: adapter({ out: "build" }),
      // Registered by the desk's layout, which bears that a browser refuses it.
      serviceWorker: { register: false },
      csp: {
        mode: "nonce",
        directives: {
          "default-src": ["self"],
          "script-src": ["self"],
          "style-src": ["self"],
          // The one inline style there is: that of Kit's own route announcer, by its hash.
          "style-src-attr": ["unsafe-hashes", "sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo="],
          "img-src": ["self", "data:", "blob:"],
          "font-src": ["self"],
          "connect-src": ["self"],
          "object-src": ["none"],
          "base-uri": ["self"],
          "form-action": ["self"],
          "frame-ancestors": ["none"]
        }
      }
    })
  ],
  // Not by the "development" condition: it would also switch Svelte's own development checks on in the built pages.
  resolve: { alias: [{ find: /^@diemcau\/core\/(.*)$/, replacement: `${core}$1.ts` }] },
  // A data: URL would need a hole in the content security policy.
  build: { assetsInlineLimit: 0 }
})
