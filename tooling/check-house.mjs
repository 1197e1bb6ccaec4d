// The habits of this repository that no ready-made lint knows. Each message says why, so that nobody has to ask.
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { isCode, isTest, readRepository, report, repositoryRoot, visitCode } from "./repository.mjs"

const LONGEST = 400
const OURS = /^(packages|apps|tooling|bench|\.ci)\//
const NAMELESS = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.[^/]*$)/i
const BARREL = /(?:^|\/)index\.[cm]?[jt]s$/

/**
 * @param {ReadonlyArray<import("./repository.mjs").SourceFile>} files
 * @param {{ longFiles: Record<string, number>, manifests: ReadonlyArray<{ folder: string, name: string, needs: ReadonlyArray<string> }> }} known
 */
export const checkHouse = (files, { longFiles, manifests }) => [
  ...files.flatMap(checkName),
  ...checkLengths(files, longFiles),
  ...files.flatMap(checkPlaces),
  ...files.filter(({ path }) => OURS.test(path) && isCode(path)).flatMap((file) => [...checkCode(file), ...checkDeclared(file, manifests)])
]

const checkName = ({ path }) =>
  !OURS.test(path) ? []
    : NAMELESS.test(path) ? [`${path}: a name like this says nothing and collects everything; name the file after its main noun`]
    : BARREL.test(path) ? [`${path}: no barrels; import the noun itself (@diemcau/core/Meeting), so that a reader sees what is used and nothing else is loaded`]
    : []

/** Words and generated files may be long; code that is, does two things. The list of exceptions may only shrink. */
const checkLengths = (files, longFiles) => {
  const lines = new Map(files.filter(({ path }) => OURS.test(path) && isCode(path)).map(({ path, text }) => [path, text.split("\n").length - 1]))
  const problems = []
  for (const [path, count] of lines) {
    const allowed = longFiles[path]
    if (allowed === undefined && count > LONGEST) {
      problems.push(`${path}: ${count} lines, ${LONGEST} are allowed; move its insides to a lower-case folder of the same name and keep this file as the face`)
    } else if (allowed !== undefined && count > allowed) {
      problems.push(`${path}: ${count} lines, ${allowed} when it was excused in tooling/long-files.json; that list may only shrink`)
    }
  }
  for (const path of Object.keys(longFiles)) {
    if ((lines.get(path) ?? 0) <= LONGEST) problems.push(`tooling/long-files.json: ${path} is ${lines.has(path) ? "short enough" : "gone"}; take it off the list`)
  }
  return problems
}

const MACHINE_PATHS = [/(?<![\w.@$}*-])\/work\//, /\/tmp\/brief\b/, /(?<![\w.}*-])\/shared\//, /\/home\/[a-z]+\/[a-z]/, /\/Users\/[A-Za-z]/]

const checkPlaces = ({ path, text }) =>
  text.split("\n").flatMap((line, at) => {
    const found = MACHINE_PATHS.map((pattern) => pattern.exec(line)).find(Boolean)
    return found ? [`${path}:${at + 1} "${found[0]}" is a path of one machine; make it relative to the repository, or a setting`] : []
  })

/** `skipIf` is not among them: what it leaves out on some machine must stand in tooling/excused-tests.json. */
const SKIPPED = new Set(["skip", "todo", "fails"])
const TEST_WORDS = new Set(["it", "test", "describe", "suite"])

const checkCode = (file) => {
  const problems = []
  const lines = file.text.split("\n")
  visitCode(file, (node, place) => {
    const complain = (what) => problems.push(`${place(node)} ${what}`)
    if ((ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && node.type.kind === ts.SyntaxKind.AnyKeyword) {
      complain("as any: it silences the type-check for everything behind it; decode with a Schema, or cast to the type you know with the guarantee above it")
    }
    if (ts.isPropertyAccessExpression(node) && isTest(file.path) && TEST_WORDS.has(firstWord(node))) {
      if (node.name.text === "only") complain(".only: the other tests of this file would not run")
      else if (SKIPPED.has(node.name.text)) {
        const line = Number(place(node).split(":").at(-1)) - 1
        const reason = [lines[line - 1], lines[line]].some((text) => /\/\/\s*not run:\s*\S+/.test(text ?? ""))
        if (!reason) complain(`.${node.name.text}: a test that does not run looks like one that passes; write "// not run: why" above it, or delete it`)
      }
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "includes"
      && ts.isPropertyAccessExpression(node.expression.expression) && node.expression.expression.name.text === "message" && !isTest(file.path)) {
      complain("message.includes: words are for people and change; tell errors apart by their tag, reason or code")
    }
    if (isWriteInRoute(file.path, node)) {
      complain("a route writes: state changes one way, through perform(...) and a procedure, which locks, decides, saves and journals")
    }
  })
  return problems
}

const firstWord = (node) => {
  let first = node.expression
  while (ts.isPropertyAccessExpression(first) || ts.isCallExpression(first)) first = first.expression
  return ts.isIdentifier(first) ? first.text : ""
}

/** In a route, a call of something from the store whose name says that it writes. */
const isWriteInRoute = (path, node) =>
  path.startsWith("apps/gateway/src/routes/") && !isTest(path)
  && (ts.isImportSpecifier(node) && !node.isTypeOnly && !node.parent.parent.isTypeOnly
      && node.parent.parent.parent.moduleSpecifier.text.startsWith("@diemcau/store/")
      && /^(insert|update|upsert|delete|remove|save|write|put|replace|append|record)([A-Z]|$)/.test((node.propertyName ?? node.name).text)
    || ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
      && ["insert", "update", "delete"].includes(node.expression.name.text)
      && ts.isIdentifier(node.expression.expression) && /^(db|tx|database|sql)$/i.test(node.expression.expression.text))

/** turbo learns from package.json what a package is built of; an undeclared import means stale cached results. */
const checkDeclared = (file, manifests) => {
  const own = manifests.find(({ folder }) => file.path.startsWith(`${folder}/`))
  if (!own) return []
  const problems = []
  visitCode(file, (node, place) => {
    const text = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier?.text
    const name = text && /^@diemcau\/[^/]+/.exec(text)?.[0]
    if (name && name !== own.name && !own.needs.includes(name)) {
      problems.push(`${place(node)} ${name} is not in ${own.folder}/package.json; without it a change there would not run these tests again`)
    }
  })
  return problems
}

const readManifests = (files) =>
  files.filter(({ path }) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path)).map(({ path, text }) => {
    const { name, dependencies = {}, devDependencies = {} } = JSON.parse(text)
    return { folder: path.replace("/package.json", ""), name, needs: Object.keys({ ...dependencies, ...devDependencies }) }
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readRepository()
  const longFiles = JSON.parse(readFileSync(`${repositoryRoot}tooling/long-files.json`, "utf8"))
  report("check-house", checkHouse(files, { longFiles, manifests: readManifests(files) }))
}
