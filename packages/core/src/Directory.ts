import { Schema } from "effect"
import { Id } from "./Id.ts"
import { Instant, type LocalDate } from "./Instant.ts"
import { Contact } from "./Officer.ts"
import { isOpenOn, SiteId, type Site } from "./Site.ts"
import { optionalLine } from "./Text.ts"

export const EditionId = Id.pipe(Schema.brand("EditionId"))
export type EditionId = typeof EditionId.Type

/** One site of the directory: whom to call there. Nobody named is a line too, and an empty one. */
export const DirectoryLine = Schema.Struct({
  siteId: SiteId,
  siteCode: Schema.String,
  siteName: Schema.String,
  unitName: Schema.String,
  technicians: Schema.Array(Contact)
}).annotate({ identifier: "DirectoryLine" })
export type DirectoryLine = typeof DirectoryLine.Type

/** Danh bạ cán bộ kỹ thuật as it was sent out: numbered, dated, and not changed any more. */
export const Edition = Schema.Struct({
  id: EditionId,
  /** "3/2026": the third of the year. */
  number: Schema.String,
  issuedAt: Instant,
  issuedByName: Schema.String,
  note: Schema.String,
  lines: Schema.Array(DirectoryLine)
}).annotate({ identifier: "DirectoryEdition" })
export type Edition = typeof Edition.Type

/** Whether a site has said that it has an edition. */
export const Receipt = Schema.Struct({
  siteId: SiteId,
  acknowledgedAt: Schema.NullOr(Instant),
  acknowledgedByName: Schema.NullOr(Schema.String)
}).annotate({ identifier: "DirectoryReceipt" })
export type Receipt = typeof Receipt.Type

export const IssueDirectory = Schema.Struct({ note: optionalLine(500) }).annotate({ identifier: "IssueDirectory" })
export const AcknowledgeDirectory = Schema.Struct({ editionId: EditionId, siteId: SiteId })

/** The directory of a day: a line for every open site, in the order in which they are given. */
export const compile = (
  sites: ReadonlyArray<Site>, unitNames: ReadonlyMap<string, string>,
  technicians: ReadonlyArray<{ readonly siteId: SiteId; readonly contact: Contact }>, day: LocalDate
): ReadonlyArray<DirectoryLine> =>
  sites.filter((site) => isOpenOn(site, day)).map(({ id, code, name, unitId }) => ({
    siteId: id, siteCode: code, siteName: name, unitName: unitNames.get(unitId) ?? "",
    technicians: technicians.filter(({ siteId }) => siteId === id).map(({ contact }) => contact)
  }))

/** Codes of the sites whose line came, went or reads otherwise. */
export const DirectoryChanges = Schema.Struct({
  added: Schema.Array(Schema.String), removed: Schema.Array(Schema.String), revised: Schema.Array(Schema.String)
}).annotate({ identifier: "DirectoryChanges" })
export type DirectoryChanges = typeof DirectoryChanges.Type

const read = ({ siteName, unitName, technicians }: DirectoryLine) =>
  JSON.stringify([siteName, unitName, technicians.map(({ name, position, phone }) => [name, position, phone])])

export const changesBetween = (before: ReadonlyArray<DirectoryLine>, after: ReadonlyArray<DirectoryLine>): DirectoryChanges => {
  const known = new Map(before.map((line) => [line.siteId, line]))
  const now = new Set(after.map(({ siteId }) => siteId))
  const codes = (lines: ReadonlyArray<DirectoryLine>) => lines.map(({ siteCode }) => siteCode)
  return {
    added: codes(after.filter(({ siteId }) => !known.has(siteId))),
    removed: codes(before.filter(({ siteId }) => !now.has(siteId))),
    revised: codes(after.filter((line) => known.has(line.siteId) && read(known.get(line.siteId)!) !== read(line)))
  }
}

export const isChanged = ({ added, removed, revised }: DirectoryChanges): boolean => added.length + removed.length + revised.length > 0
