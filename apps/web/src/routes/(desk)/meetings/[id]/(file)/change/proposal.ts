import type { Input, Output } from "#lib/gateway.ts"
import { instantOf } from "#lib/ui/datetime.ts"
import type { Formatter } from "#lib/ui/format.ts"
import { periodDraft } from "#lib/registration/draft.ts"

export type Arrangement = Input<"POST /api/v1/meetings/:id/changes">["body"]["arrangement"]
export type ChangeAssessment = Output<"POST /api/v1/meetings/:id/changes/assessment">
type Meeting = Output<"GET /api/v1/meetings/:id">["meeting"]

/** The proposal as typed, readable or not. */
export interface Proposal {
  openDate: string
  openTime: string
  closeDate: string
  closeTime: string
  mainSiteId: string
  memberSiteIds: Array<string>
}

export const proposalOf = (meeting: Meeting, format: Formatter): Proposal => ({
  ...periodDraft(meeting, format), mainSiteId: meeting.mainSiteId, memberSiteIds: meeting.siteIds.filter((id) => id !== meeting.mainSiteId)
})

/** Both times can be read, and leave nothing between them. */
export const endsBeforeItOpens = (proposal: Proposal): boolean => {
  const [opensAt, closesAt] = [instantOf(proposal.openDate, proposal.openTime), instantOf(proposal.closeDate, proposal.closeTime)]
  return opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt
}

/** What would be sent; undefined while a time is not readable or no member site is left. */
export const arrangementOf = (proposal: Proposal): Arrangement | undefined => {
  const opensAt = instantOf(proposal.openDate, proposal.openTime)
  const closesAt = instantOf(proposal.closeDate, proposal.closeTime)
  const memberSiteIds = proposal.memberSiteIds.filter((id) => id !== proposal.mainSiteId)
  return opensAt === undefined || closesAt === undefined || endsBeforeItOpens(proposal) || memberSiteIds.length === 0
    ? undefined
    : { opensAt, closesAt, mainSiteId: proposal.mainSiteId, memberSiteIds }
}
