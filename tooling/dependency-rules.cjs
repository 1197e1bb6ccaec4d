// Who may import whom. Each rule's comment is what a person reads when it fires, so it says why and what to do instead.

const OURS = "^(packages|apps|bench)/"
const NPM = "^node_modules/|/node_modules/"
/** Tests, and what only tests stand on: TestGateway.ts, FakeCodecs.ts. */
const TESTS = "\\.test\\.ts$|(^|/)(test|e2e)/|(^|/)(Test|Fake)[A-Z][^/]*\\.ts$|vitest[^/]*\\.config\\.ts$"
const CONFIG = "(vite|vitest|vitest\\.e2e|drizzle|svelte)\\.config\\.(ts|js)$"

/** A package's own files, and the named folders, are allowed; everything else of ours is not. */
const mayImport = (name, from, allowed, comment) => ({
  name, comment, severity: "error",
  from: { path: `^${from}/` },
  to: { path: OURS, pathNot: [from, ...allowed].map((folder) => `^${folder}/`).concat(allowed.map((file) => `^${file}\\.ts$`)) }
})

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    // core
    mayImport("core-knows-only-observations", "packages/core", ["packages/driver-sdk/src/Observation"],
      "core is the domain and runs in a browser. It may know what a device can tell (driver-sdk/Observation), nothing else of ours: hand the rest in as an argument of the decision."),
    {
      name: "core-takes-only-types-from-the-sdk", severity: "error",
      comment: "Only the vocabulary is shared: use `import type` for driver-sdk/Observation, so that core stays free of the SDK's sockets.",
      from: { path: "^packages/core/src/" }, to: { path: "^packages/driver-sdk/", dependencyTypesNot: ["type-only"] }
    },
    {
      name: "core-is-pure", severity: "error",
      comment: "core has no I/O, so that decisions can be tested with properties and run in the browser. Read files, sockets and clocks in the gateway and pass what you read.",
      from: { path: "^packages/core/src/", pathNot: TESTS }, to: { dependencyTypes: ["core"] }
    },
    {
      name: "core-needs-few-libraries", severity: "error",
      comment: "core may use effect and the pure libraries named here (tooling/dependency-rules.cjs). A new one must be pure, small and right in a browser; add it to the list with its reason in docs/decisions/libraries.md.",
      from: { path: "^packages/core/src/", pathNot: TESTS },
      to: { path: NPM, pathNot: "node_modules/(effect|rrule-temporal|temporal-polyfill)/" }
    },

    // store
    mayImport("store-knows-only-core", "packages/store", ["packages/core"],
      "store keeps what core means. If a query needs something of the gateway or a driver, the caller passes it in."),

    // drivers
    mayImport("sdk-knows-nothing-of-ours", "packages/driver-sdk", [],
      "driver-sdk is what a vendor gets: small, slow, versioned. Whatever it needs from the product must become part of its own contract."),
    {
      name: "sdk-needs-no-effect", severity: "error",
      comment: "A vendor can write a driver without knowing Effect: the contract is plain TypeScript. Wrap it in Effect in the gateway's EndpointSession.",
      from: { path: "^packages/(driver-sdk|drivers-[^/]+)/" }, to: { path: "node_modules/(effect|@effect)/" }
    },
    {
      name: "a-driver-knows-only-the-sdk", severity: "error",
      comment: "A driver imports driver-sdk and its protocol's libraries, nothing else of ours. What two families share belongs into the SDK.",
      from: { path: "^packages/(drivers-[^/]+)/" }, to: { path: OURS, pathNot: ["^packages/$1/", "^packages/driver-sdk/"] }
    },
    {
      name: "drivers-need-few-libraries", severity: "error",
      comment: "A driver may use node:*, ws and libraries of its wire protocol named here. Databases, web frameworks and loggers are the gateway's business.",
      from: { path: "^packages/(driver-sdk|drivers-[^/]+)/src/", pathNot: TESTS },
      to: { path: NPM, pathNot: "node_modules/(@types/node|@types/ws|ws|ssh2)/" }
    },

    // media
    mayImport("media-knows-only-core", "packages/media", ["packages/core"],
      "media moves pictures and sound for a meeting it knows by its id. Who may join, and what is journalled, is the gateway's business."),
    {
      name: "media-needs-few-libraries", severity: "error",
      comment: "media may use effect, janus-gateway-js and ws. Databases, web frameworks and loggers are the gateway's business.",
      from: { path: "^packages/media/src/", pathNot: TESTS },
      to: { path: NPM, pathNot: "node_modules/(@types/node|@types/ws|effect|janus-gateway-js|ws)/" }
    },
    {
      name: "only-the-link-speaks-to-janus", severity: "error",
      comment: "janus-gateway-js hangs pending calls, leaks listeners and prints its token (docs/decisions). JanusLink repairs that: go through it.",
      from: { path: "^(packages|apps)/", pathNot: [TESTS, "^packages/media/src/janus/Link\\.ts$"] }, to: { path: "node_modules/janus-gateway-js/" }
    },

    // gateway
    mayImport("gateway-composes-packages", "apps/gateway", ["packages"],
      "The gateway composes the packages. It must run without the web and without the lab; the web's handler is found by its path at run time."),
    {
      name: "routes-do-not-touch-tables", severity: "error",
      comment: "State changes one way: a route calls perform(...), the procedure locks, decides, saves and journals. A route may read through a query of store/src/<Noun>.ts, never through tables, SQL or drizzle.",
      from: { path: "^apps/gateway/src/routes/", pathNot: TESTS },
      to: { path: ["^packages/store/src/(Database|Schema|schema|Tables|tables|migrations)(\\.ts$|/)", "node_modules/(drizzle-orm|@effect/sql|@effect/sql-pg|effect/dist/(esm/)?sql)/"], dependencyTypesNot: ["type-only"] }
    },
    {
      name: "only-sessions-hold-drivers", severity: "error",
      comment: "Devices are reached one way, through their EndpointSession in apps/gateway/src/conduct. Ask the session, do not import a driver.",
      from: { path: "^apps/gateway/src/", pathNot: [TESTS, "^apps/gateway/src/conduct/"] },
      to: { path: "^packages/drivers-", dependencyTypesNot: ["type-only"] }
    },
    {
      name: "gateway-without-simulators", severity: "error",
      comment: "Production code never imports a simulator: simulated codecs live in apps/lab and reach the gateway over the wire like real ones.",
      from: { path: "^apps/gateway/src/", pathNot: TESTS },
      to: { path: "^packages/(driver-sdk/src/simulation|drivers-[^/]+/src/simulator)" }
    },

    // web
    mayImport("web-knows-core-and-the-api-type", "apps/web", ["packages/core", "apps/gateway"],
      "A screen gets everything through the API. It may use core's schemas and words and the type of the gateway's API."),
    {
      name: "web-takes-only-types-from-the-gateway", severity: "error",
      comment: "The web knows the API by its type (hc<GatewayApi>): use `import type`. A value import would put server code into the browser.",
      from: { path: "^apps/web/" }, to: { path: "^apps/gateway/", dependencyTypesNot: ["type-only"] }
    },

    // everybody
    {
      name: "nobody-imports-the-lab", severity: "error",
      comment: "The lab is a pretend province and is not part of production. Start it as a process, as a person would.",
      from: { pathNot: "^(apps/lab|bench)/" }, to: { path: "^apps/lab/" }
    },
    {
      name: "production-does-not-import-tests", severity: "error",
      comment: "A module that runs in production must not need a test file. Move what both need into a module of its own noun.",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: TESTS }, to: { path: TESTS, pathNot: NPM }
    },
    {
      name: "no-way-around-the-exports", severity: "error",
      comment: "Import another package by its name (@diemcau/core/Meeting), not by a path through the tree: the name is its public face.",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: OURS, pathNot: "^(packages|apps)/$2/", dependencyTypes: ["local"], dependencyTypesNot: ["aliased-workspace", "aliased"] }
    },
    {
      name: "no-cycles", severity: "error",
      comment: "Two modules that need each other are one module, or a third one is missing. (Type-only imports may go both ways.)",
      from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }
    },
    {
      name: "imports-exist", severity: "error",
      comment: "The import leads nowhere: the file was renamed, is not written yet, or its package is not installed.",
      from: {}, to: { couldNotResolve: true, pathNot: ["^\\$(app|env|service-worker)(/|$)", "\\./\\$types$", "^@sveltejs/kit"] }
    },
    {
      name: "libraries-are-declared", severity: "error",
      comment: "The package is only there by accident of another one's dependencies. Add it, with an exact version, to this workspace's package.json.",
      from: { pathNot: [CONFIG, "^bench/"] }, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/vitest/" }
    },
    {
      name: "production-needs-no-dev-library", severity: "error",
      comment: "A devDependency is absent in production. Move it to dependencies, or the import into a test.",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: [TESTS, "^apps/web/", "Suite\\.ts$", "/conformance/", "Test\\.ts$"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/(@types)/" }
    }
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages|apps)/[^/]+/(dist|build|\\.svelte-kit|var)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    builtInModules: { add: ["node:sqlite", "node:test"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["development", "svelte", "import", "node", "default"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".svelte", ".json", ".d.ts"]
    }
  }
}
