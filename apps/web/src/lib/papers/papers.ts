import type { Output } from "#lib/gateway.ts"

export type PapersFile = Output<"GET /api/v1/meetings/:id/papers">
export type PaperRow = PapersFile["papers"][number]

/** The standing ones in the organiser's order, then the withdrawn. */
export const listed = (papers: ReadonlyArray<PaperRow>): ReadonlyArray<PaperRow> => [
  ...papers.filter(({ withdrawn }) => withdrawn === null), ...papers.filter(({ withdrawn }) => withdrawn !== null)
]

/** The ids of those that stand, one of them moved by a place; `undefined` at the end of the list. */
export const moved = (papers: ReadonlyArray<PaperRow>, id: string, by: -1 | 1): Array<string> | undefined => {
  const order: Array<string> = papers.filter(({ withdrawn }) => withdrawn === null).map((paper) => paper.id)
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return undefined
  order.splice(to, 0, ...order.splice(from, 1))
  return order
}
