// One clock, handed in. Demo, tests and simulation turn it; whoever asks another clock (the machine's, the database's)
// is then on another day. Core is stricter: it is pure, so it draws no random numbers and reaches nothing outside.
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { isCode, isTest, readRepository, report, visitCode } from "./repository.mjs"

const CLOCK_FILE = "apps/gateway/src/Clock.ts"
const SCOPE = /^(packages\/(core|store)|apps\/gateway)\/(src|drizzle|migrations)\//
const CORE = /^packages\/core\/src\//

const WHY = {
  clock: "take the time from the Clock (apps/gateway/src/Clock.ts), in core from the `now` argument: demo and tests turn that clock, and this would not turn with it",
  sql: "the database's clock does not turn with ours; pass the Clock's time in as a parameter",
  random: "a decision must give the same answer twice; let the caller draw the number and pass it in",
  impure: "core is pure and runs in a browser; do this in the gateway and pass the result in"
}

/** In SQL text and in strings that hold SQL. `now` in quotes is PostgreSQL's special date input. */
const SQL_CLOCK = /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(?:current_timestamp|current_date|current_time|localtimestamp|localtime)\b|'now'\s*::/i

const METHODS = new Map([
  ["Date.now", "clock"], ["performance.now", "clock"], ["DateTime.nowUnsafe", "clock"],
  ["Math.random", "random"], ["crypto.randomUUID", "random"], ["crypto.getRandomValues", "random"]
])
/** Effect's ways to the time: fine in the gateway, where the Clock layer answers; core gets the time as an argument. */
const ONLY_OUTSIDE_CORE = new Map([["DateTime.now", "clock"], ["DateTime.nowAsDate", "clock"], ["DateTime.nowInCurrentZone", "clock"], ["Clock.currentTimeMillis", "clock"], ["Random.next", "random"]])
/** Outside core, ids may be random; what is decided may not. */
const RANDOM_OUTSIDE_CORE = new Set(["crypto.randomUUID", "crypto.getRandomValues", "performance.now"])
const IMPURE_GLOBALS = new Set(["process", "fetch", "console", "setTimeout", "setInterval", "queueMicrotask", "localStorage"])

/** @param {import("./repository.mjs").SourceFile} file */
export const checkClock = (file) => {
  if (!SCOPE.test(file.path) || file.path === CLOCK_FILE || isTest(file.path) && !CORE.test(file.path)) return []
  if (file.path.endsWith(".sql")) return checkSql(file)
  if (!isCode(file.path)) return []
  const inCore = CORE.test(file.path)
  const problems = []
  visitCode(file, (node, place) => {
    const complain = (what, why) => problems.push(`${place(node)} ${what}: ${WHY[why]}`)
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const name = `${node.expression.text}.${node.name.text}`
      if (METHODS.has(name) && (inCore || !RANDOM_OUTSIDE_CORE.has(name))) complain(name, METHODS.get(name))
      else if (inCore && ONLY_OUTSIDE_CORE.has(name)) complain(name, ONLY_OUTSIDE_CORE.get(name))
    }
    if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments ?? []).length === 0) complain("new Date()", "clock")
    if (ts.isCallExpression(node) && isDate(node.expression)) complain("Date()", "clock")
    if (ts.isPropertyAccessExpression(node) && node.name.text === "defaultNow") complain("defaultNow()", "sql")
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || isTemplatePart(node)) {
      const found = inCore ? null : SQL_CLOCK.exec(node.text)
      if (found) complain(`SQL ${found[0]}`, "sql")
    }
    if (inCore && !isTest(file.path)) {
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier?.text?.startsWith("node:")) complain(`import of ${node.moduleSpecifier.text}`, "impure")
      if (ts.isIdentifier(node) && IMPURE_GLOBALS.has(node.text) && isUse(node)) complain(node.text, "impure")
    }
  })
  return problems
}

const isDate = (node) => ts.isIdentifier(node) && node.text === "Date"
const isTemplatePart = (node) => ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
/** `fetch(…)` or `process.env`, but neither a property, a field of a type nor a declared name. */
const isUse = (node) =>
  ts.isCallExpression(node.parent) && node.parent.expression === node
  || ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node && node.text !== "fetch"

const checkSql = ({ path, text }) => {
  const blank = (comment) => comment.replace(/[^\n]/g, " ")
  return text.replace(/--[^\n]*/g, blank).replace(/\/\*[\s\S]*?\*\//g, blank).split("\n").flatMap((line, at) => {
    const found = SQL_CLOCK.exec(line)
    return found ? [`${path}:${at + 1} SQL ${found[0]}: ${WHY.sql}`] : []
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report("check-clock", readRepository().flatMap(checkClock))
