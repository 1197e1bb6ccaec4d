// The repository as the house lints see it: which files are ours, and their syntax trees.
import { readdirSync, readFileSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url))

/** The same folders as in .gitignore, and git's own. */
const NOT_OURS = new Set(["node_modules", "var", ".turbo", "dist", "build", ".svelte-kit", "coverage", ".git"])
const TEXT = new Set([".ts", ".mts", ".js", ".mjs", ".cjs", ".svelte", ".sql", ".css", ".html", ".json", ".jsonc", ".md", ".yml", ".yaml", ".sh", ""])
const CODE = new Set([".ts", ".mts", ".js", ".mjs", ".cjs", ".svelte"])

export const isCode = (path) => CODE.has(extname(path))
/** Tests, and what only tests stand on: `TestGateway.ts`. */
export const isTest = (path) => /\.test\.ts$|(^|\/)(test|e2e)\/|(^|\/)(Test|Fake)[A-Z][^/]*\.ts$/.test(path)

/** @typedef {{ path: string, text: string }} SourceFile path is relative to the root, with forward slashes */
/** @returns {ReadonlyArray<SourceFile>} every text file of ours, sorted by path */
export const readRepository = (root = repositoryRoot) =>
  readdirSync(root, { recursive: false, withFileTypes: true })
    .flatMap((entry) => walk(join(root, entry.name), entry))
    .map((file) => ({ path: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8") }))
    .filter(({ path }) => path !== "package-lock.json")
    .sort((a, b) => a.path < b.path ? -1 : 1)

const walk = (path, entry) => {
  if (NOT_OURS.has(entry.name)) return []
  if (entry.isDirectory()) return readdirSync(path, { withFileTypes: true }).flatMap((inner) => walk(join(path, inner.name), inner))
  return entry.isFile() && TEXT.has(extname(path)) ? [path] : []
}

/** A component's scripts at their own lines, the rest blank: so line numbers stay true. */
const scriptsOf = (component) => {
  let kept = ""
  let end = 0
  for (const script of component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const from = script.index + script[0].indexOf(">") + 1
    kept += component.slice(end, from).replace(/[^\n]/g, " ") + script[1]
    end = from + script[1].length
  }
  return kept
}

/**
 * Walks the syntax tree of a code file.
 * @param {SourceFile} file
 * @param {(node: ts.Node, place: (node: ts.Node) => string) => void} visit `place` gives "path:line"
 */
export const visitCode = ({ path, text }, visit) => {
  const source = path.endsWith(".svelte") ? scriptsOf(text) : text
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, /\.[cm]?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS)
  const place = (node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
  const step = (node) => {
    visit(node, place)
    ts.forEachChild(node, step)
  }
  step(tree)
}

/** Prints the complaints of one check, and makes the process fail if there are any. */
export const report = (check, problems) => {
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) {
    console.error(`${check}: ${problems.length} ${problems.length === 1 ? "complaint" : "complaints"}`)
    process.exitCode = 1
  }
}
