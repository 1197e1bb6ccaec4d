import { assumedChains, type ApprovalChains, type ChainsInForce } from "@diemcau/core/ApprovalChain"
import type { OfficerId } from "@diemcau/core/Officer"
import { desc, eq, sql } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { approvalChains } from "./tables/approval.ts"
import { officers } from "./tables/estate.ts"

/** The latest setting, or what is assumed while there is none. */
export const inForce = () =>
  query((db) =>
    db.select({ version: approvalChains.version, chains: approvalChains.chains, setAt: approvalChains.setAt, setBy: officers.name })
      .from(approvalChains).innerJoin(officers, eq(officers.id, approvalChains.setBy)).orderBy(desc(approvalChains.version)).limit(1)
  ).pipe(Effect.map(([row]): ChainsInForce => row ?? { version: 0, chains: assumedChains, setAt: null, setBy: null }))

/** Nobody else sets the chains until the transaction ends. */
export const lock = () => Effect.asVoid(query((db) => db.execute(sql`lock table ${approvalChains} in share row exclusive mode`)))

export const insert = (row: { readonly version: number; readonly chains: ApprovalChains; readonly setAt: Date; readonly setBy: OfficerId }) =>
  Effect.asVoid(query((db) => db.insert(approvalChains).values(row)))
