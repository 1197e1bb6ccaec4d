// The picture in docs/map.md: who imports whom, read from the code, and who may, read from the import rules.
// `node tooling/architecture.mjs` prints the picture as it has to be.
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { isCode, isTest, readRepository, visitCode } from "./repository.mjs"

const { forbidden } = createRequire(import.meta.url)("./dependency-rules.cjs")

/** "packages/core" of "packages/core/src/Site.ts". */
const workspaceOf = (path) => /^(?:packages|apps)\/[^/]+/.exec(path)?.[0]

const isTypeOnly = (node) => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const { importClause: clause } = node
  const named = clause?.namedBindings
  return clause !== undefined && (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || clause.isTypeOnly
    || (clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((each) => each.isTypeOnly)))
}

/**
 * Imports between workspaces in what runs: no tests, no configuration.
 * @param {ReadonlyArray<import("./repository.mjs").SourceFile>} files
 * @returns {ReadonlyMap<string, "types" | "values">} "core driver-sdk" → what is taken
 */
export const importsBetween = (files) => {
  const found = new Map()
  for (const file of files.filter(({ path }) => /^(packages|apps)\/[^/]+\/src\//.test(path) && isCode(path) && !isTest(path))) {
    const from = workspaceOf(file.path).split("/")[1]
    visitCode(file, (node) => {
      const text = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier?.text
      const to = text && /^@diemcau\/([^/]+)/.exec(text)?.[1]
      if (!to || to === from) return
      const edge = `${from} ${to}`
      if (found.get(edge) !== "values") found.set(edge, isTypeOnly(node) ? "types" : "values")
    })
  }
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1))
}

/** The drawing's lines: a dotted arrow takes types only. */
export const picture = (imports) =>
  ["flowchart TD", ...[...imports].map(([edge, takes]) => `  ${edge.replace(" ", takes === "types" ? " -.-> " : " --> ")}`)]

const OURS = "^(packages|apps|bench)/"

/** What the rules allow a workspace of ours, by folder; undefined when no rule limits it. */
export const allowedFor = (workspace, rules = forbidden) => {
  for (const { from, to } of rules) {
    if (to?.path !== OURS || !Array.isArray(to.pathNot) || !from?.path) continue
    const match = new RegExp(from.path).exec(`${workspace}/`)
    if (match === null) continue
    const folders = to.pathNot.map((each) => each.replaceAll("$1", match[1] ?? "").replace(/^\^/, "").replace(/(\\\.ts\$|\/)$/, "").replace(/\/src\/.*$/, ""))
    return [...new Set(folders)].filter((folder) => folder !== workspace).sort()
  }
  return undefined
}

const MAP = "docs/map.md"

/** The map's table names every workspace with what it may import; its picture shows what is imported. */
export const checkArchitecture = (files, rules = forbidden) => {
  const text = files.find(({ path }) => path === MAP)?.text ?? ""
  const problems = []
  const drawn = /```mermaid\n([\s\S]*?)```/.exec(text)?.[1].trimEnd().split("\n") ?? []
  const real = picture(importsBetween(files))
  for (const line of real.filter((each) => !drawn.includes(each))) problems.push(`${MAP}: the picture lacks "${line.trim()}"; node tooling/architecture.mjs prints it as it has to be`)
  for (const line of drawn.filter((each) => !real.includes(each))) problems.push(`${MAP}: the picture shows "${line.trim()}", which is not in the code`)

  const rows = new Map(text.split("\n").filter((line) => /^\| `(packages|apps)\//.test(line)).flatMap((line) => {
    const [, folders, , allowed = ""] = line.split("|")
    return [...folders.matchAll(/`([^`]+)`/g)].map(([, folder]) => [workspaceOf(folder), [...allowed.matchAll(/`([^`]+)`/g)].map(([, name]) => name).filter((name) => /^(packages|apps)(\/|$)|^\*$/.test(name)).sort()])
  }))
  const workspaces = files.map(({ path }) => /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(path)?.[1]).filter(Boolean)
  for (const workspace of workspaces) {
    const told = rows.get(workspace)
    const allowed = allowedFor(workspace, rules) ?? ["*"]
    if (told === undefined) problems.push(`${MAP}: ${workspace} has no row that says what lives there and what it may import`)
    else if (told.join() !== allowed.join()) problems.push(`${MAP}: ${workspace} may import ${allowed.join(", ") || "nothing of ours"} (tooling/dependency-rules.cjs), not ${told.join(", ") || "nothing"}`)
  }
  return problems
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(picture(importsBetween(readRepository())).join("\n"))
