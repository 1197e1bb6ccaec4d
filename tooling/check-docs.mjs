// A document that names a file or a command which is gone sends its reader astray. Every path in backticks, every
// relative link and every npm script named in our documents must exist; the libraries' list and the map's picture are those of the code.
import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"
import { checkArchitecture } from "./architecture.mjs"
import { readRepository, report, repositoryRoot } from "./repository.mjs"

const DOCUMENTS = /^(README|CONTRIBUTING)\.md$|^docs\/.*\.md$|^(packages|apps)\/[^/]+\/.*\.md$/
/** What runs create; a document may name it although a clean clone has none. */
const MADE_BY_RUNNING = /^(var|node_modules|\.turbo)(\/|$)|\/(dist|build|\.svelte-kit|var|node_modules)(\/|$)/
const PLACEHOLDER = /[<>…]|\bNNNN\b|\.\.\.|(^|\/)X([A-Z]|\.|\/|$)/
const NPM_OWN = new Set(["ci", "install", "i", "run", "exec", "ls", "outdated", "audit", "init", "version", "pack", "publish", "config", "help", "view", "cache", "root", "prefix", "update", "explain"])

/**
 * @param {import("./repository.mjs").SourceFile} document
 * @param {{ root: string, scripts: Record<string, ReadonlyArray<string>> }} repository scripts by workspace name; "" is the root
 */
export const checkDocument = ({ path, text }, { root, scripts }) => {
  const problems = []
  let fenced = false
  for (const [at, line] of text.split("\n").entries()) {
    const complain = (what) => problems.push(`${path}:${at + 1} ${what}`)
    if (/^\s*(```|~~~)/.test(line)) {
      fenced = !fenced
      continue
    }
    const commands = fenced ? [line] : [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code)
    for (const command of commands) for (const missing of missingScripts(command, scripts)) complain(missing)
    if (fenced) continue
    for (const [, code] of line.matchAll(/`([^`]+)`/g)) {
      for (const cited of citedPaths(code, root)) if (!found(cited, path, root)) complain(`\`${cited}\` does not exist`)
    }
    for (const [, target] of line.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)) {
      const [file, anchor] = decodeURI(target).split("#")
      if (/^[a-z]+:/i.test(target)) continue
      const linked = file === "" ? path : normalize(join(dirname(path), file))
      if (!existsSync(join(root, linked))) complain(`the link ${target} leads to ${linked}, which does not exist`)
      else if (anchor && linked.endsWith(".md") && !headings(join(root, linked)).has(anchor)) complain(`the link ${target} leads to no heading of ${linked}`)
    }
  }
  return problems
}

/** Code that begins with a folder or is the name of a file at the root, braces spread, line numbers off. */
const citedPaths = (code, root) => {
  if (/\s/.test(code) || PLACEHOLDER.test(code)) return []
  const bare = code.replace(/:\d+(-\d+)?$/, "").replace(/^\.\//, "").replace(/\/$/, "")
  const startsInside = topFolders(root).some((folder) => bare.startsWith(`${folder}/`))
  const atRoot = /^\.?[\w-]+(\.[\w-]+)*\.(md|json|ts|mjs|cjs|yml)$/.test(bare) && /^(README|CONTRIBUTING|package|turbo|tsconfig|\.oxlintrc)/.test(bare)
  return startsInside || atRoot || /^(\.ci|\.github)\//.test(bare) ? spread(bare) : []
}

const WORKSPACE_PARENTS = ["packages", "apps"]
/** Top folders, and the workspaces by their short name: `core/src/Site.ts` means `packages/core/src/Site.ts`. */
const topFolders = (root) => [
  "packages", "apps", "docs", "tooling", "bench",
  ...WORKSPACE_PARENTS.flatMap((parent) => globSync(`${parent}/*/src`, { cwd: root }).map((folder) => `${folder.split("/")[1]}/src`))
]

const spread = (path) => {
  const braces = /\{([^{}]+)\}/.exec(path)
  return braces ? braces[1].split(",").flatMap((part) => spread(path.replace(braces[0], part.trim()))) : [path]
}

const found = (cited, document, root) =>
  MADE_BY_RUNNING.test(cited)
  || [cited, ...WORKSPACE_PARENTS.map((parent) => `${parent}/${cited}`), join(dirname(document), cited)].some((path) =>
    /[*?]/.test(path) ? globSync(path, { cwd: root, exclude: (name) => name === "node_modules" }).length > 0 : existsSync(join(root, path)))

/** GitHub's anchors: lower case, punctuation off, spaces to hyphens. */
const headings = (file) => new Set(readFileSync(file, "utf8").split("\n").filter((line) => /^#+ /.test(line)).map((line) =>
  line.replace(/^#+ /, "").toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-")))

const missingScripts = (command, scripts) =>
  [...command.matchAll(/\bnpm\s+(?:run(?:-script)?\s+)?([a-z][\w:-]*)((?:\s+[^\s|&;`]+)*)/g)].flatMap(([whole, script, rest]) => {
    const isRun = /^npm\s+run/.test(whole)
    if (!isRun && NPM_OWN.has(script)) return []
    const workspace = /(?:^|\s)(?:-w|--workspace)[=\s]+(\S+)/.exec(rest)?.[1] ?? ""
    const known = scripts[workspace] ?? scripts[`@diemcau/${workspace.split("/").at(-1)}`]
    if (known === undefined) return [`"${whole.trim()}": there is no workspace ${workspace}`]
    return known.includes(script) ? [] : [`"npm run ${script}" is not a script of ${workspace === "" ? "package.json" : workspace}`]
  })

const LIBRARIES = "docs/decisions/libraries.md"

/** Each dependency has a line that says why it is here, and no line outlives its dependency. */
export const checkLibraries = (files) => {
  const listed = new Set((files.find(({ path }) => path === LIBRARIES)?.text ?? "").split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => [...line.split("|")[1].matchAll(/`([^`]+)`/g)].map(([, name]) => name)))
  const used = new Map(files.filter(({ path }) => MANIFEST.test(path)).flatMap(({ path, text }) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text)
    return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter((name) => !name.startsWith("@diemcau/")).map((name) => [name, path])
  }))
  return [
    ...[...used].filter(([name]) => !listed.has(name)).map(([name, path]) => `${path}: ${name} has no line in ${LIBRARIES} that says why it is here`),
    ...[...listed].filter((name) => !used.has(name)).map((name) => `${LIBRARIES}: ${name} is no longer a dependency`)
  ]
}

const MANIFEST = /^((packages|apps)\/[^/]+\/)?package\.json$/
export const readScripts = (files) => Object.fromEntries(
  files.filter(({ path }) => MANIFEST.test(path)).map(({ path, text }) => {
    const { name, scripts = {} } = JSON.parse(text)
    return [path === "package.json" ? "" : name, Object.keys(scripts)]
  })
)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readRepository()
  const repository = { root: repositoryRoot, scripts: readScripts(files) }
  report("check-docs", [...files.filter(({ path }) => DOCUMENTS.test(path)).flatMap((file) => checkDocument(file, repository)), ...checkLibraries(files), ...checkArchitecture(files)])
}
