// npm run model -- --operations N [--seed S] [--break constraint]
import { parseArgs } from "node:util"
import { runModel } from "./run.ts"

const { values } = parseArgs({
  options: { operations: { type: "string", default: "10000" }, seed: { type: "string" }, break: { type: "string" } }
})
const operations = Number(values.operations)
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isInteger(operations) || operations < 1 || !Number.isInteger(seed) || (values.break !== undefined && values.break !== "constraint")) {
  console.error("Usage: npm run model -- --operations <number> [--seed <number>] [--break constraint]")
  process.exit(2)
}
const { tallies, overlaps, disagreements } = await runModel({ operations, seed, broken: values.break === "constraint", clients: values.break === undefined ? 8 : 32, say: console.log })
for (const [kind, { accepted, refused }] of tallies) console.log(`${kind.padEnd(10)} accepted ${accepted}, refused ${refused}`)
const sum = [...tallies.values()].reduce((total, { accepted, refused }) => ({ accepted: total.accepted + accepted, refused: total.refused + refused }), { accepted: 0, refused: 0 })
console.log(`accepted ${Math.round(100 * sum.accepted / (sum.accepted + sum.refused))} %`)
for (const line of disagreements.slice(0, 20)) console.log(line)
if (disagreements.length > 0) console.log(`disagreements: ${disagreements.length}`)
console.log(`operations: ${operations}, overlaps: ${overlaps}, seed: ${seed}`)
process.exit(overlaps > 0 || disagreements.length > 0 ? 1 : 0)
