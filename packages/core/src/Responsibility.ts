import type { ArticleKey } from "./Regulation.ts"
import type { Officer, Role } from "./Officer.ts"
import { duties, readings, type Duty, type Reading } from "./responsibility/matrix.ts"
import type { Bilingual } from "./Text.ts"

/** How far a right reaches: the officer's own body, the rooms in the officer's care, or everywhere. */
export type Reach = "own-unit" | "own-site" | "province"

/** One row of the matrix: who answers for a duty, how far, and under which articles. */
export interface Cell {
  readonly subject: Bilingual
  readonly articles: ReadonlyArray<ArticleKey>
  readonly roles: Partial<Record<Role, Reach>>
}

/** What a right is asked about. Absent parts mean "not tied to a unit or site". */
export interface Matter {
  readonly unitIds?: ReadonlyArray<string>
  readonly siteIds?: ReadonlyArray<string>
}

const reaches = (officer: Officer, reach: Reach, matter: Matter): boolean => {
  switch (reach) {
    case "province":
      return true
    case "own-unit":
      return matter.unitIds === undefined || matter.unitIds.includes(officer.unitId)
    case "own-site":
      return matter.siteIds === undefined || matter.siteIds.some((site) => (officer.siteIds as ReadonlyArray<string>).includes(site))
  }
}

const permits = (cell: Cell, officer: Officer, matter: Matter): boolean =>
  officer.roles.some((role) => {
    const reach = cell.roles[role]
    return reach !== undefined && reaches(officer, reach, matter)
  })

/** May this officer do what the duty covers, in this matter? The one question every door asks before a write. */
export const mayDo = (officer: Officer, duty: Duty, matter: Matter = {}): boolean =>
  permits(duties[duty], officer, matter)

/** May this officer read this? The one question every door asks before a read. */
export const mayRead = (officer: Officer, reading: Reading, matter: Matter = {}): boolean =>
  permits(readings[reading], officer, matter)

/** Does the officer hold this role in that unit? */
export const holdsAt = (officer: Officer, role: Role, unitId: string): boolean =>
  officer.unitId === unitId && officer.roles.includes(role)

/** Nearest first: whoever answers for a duty with a narrower reach is asked before the province. */
const nearness: ReadonlyArray<Reach> = ["own-site", "own-unit", "province"]

/** Who answers for a duty in this matter: those nearest to it; the province's only where nobody nearer is. */
export const holdersOf = (officers: ReadonlyArray<Officer>, duty: Duty, matter: Matter): ReadonlyArray<Officer> => {
  const cell: Cell = duties[duty]
  for (const reach of nearness) {
    const holders = officers.filter((officer) => officer.roles.some((role) => cell.roles[role] === reach) && reaches(officer, reach, matter))
    if (holders.length > 0) return holders
  }
  return []
}
