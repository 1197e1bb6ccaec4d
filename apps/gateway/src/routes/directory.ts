import type { Edition, EditionId } from "@diemcau/core/Directory"
import { localDate } from "@diemcau/core/Instant"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import { mayDo } from "@diemcau/core/Responsibility"
import * as Directory from "@diemcau/store/Directory"
import * as Platform from "@diemcau/store/Platform"
import { Effect } from "effect"
import type { directoryOperations } from "../api/directory.ts"
import { Clock } from "../Clock.ts"
import { writeCsv } from "../files/csv.ts"
import { writeSpreadsheet } from "../files/Spreadsheet.ts"
import { directoryPaper } from "../papers/directoryPaper.ts"
import { pdfType, writePaper } from "../papers/OfficialPaper.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import { standingDirectory } from "../procedures/directory.ts"
import type { Handlers } from "./handler.ts"
import { download } from "./sites.ts"

const known = (id: EditionId) =>
  Effect.flatMap(Directory.find(id), (edition) => edition === null ? refuse(NotFound.make({ kind: "edition", id })) : Effect.succeed(edition))

const sent = (id: EditionId, officer: Officer) =>
  Effect.gen(function*() {
    const edition = yield* known(id)
    const receipts = yield* Directory.receipts(id)
    const mine = receipts.filter(({ siteId, acknowledgedAt }) => acknowledgedAt === null && mayDo(officer, "acknowledge-directory", { siteIds: [siteId] }))
    return { ...edition, receipts, mine: mine.map(({ siteId }) => siteId) }
  })

const heading = ["STT", "Mã", "Điểm cầu", "Cơ quan, đơn vị", "Cán bộ kỹ thuật", "Chức vụ", "Điện thoại"]

/** A row for each officer; a site without one has a row that says so. */
const rowsOf = ({ lines }: Edition) =>
  lines.flatMap(({ siteCode, siteName, unitName, technicians }, index) =>
    (technicians.length === 0 ? [undefined] : technicians).map((one) =>
      [index + 1, siteCode, siteName, unitName, one?.name ?? "Chưa có", one?.position ?? "", one?.phone ?? ""]))

const fileName = ({ number, issuedAt }: Edition, ending: string) => `danh-ba-${number.replace("/", "-")}-${localDate(issuedAt)}.${ending}`

export const directoryHandlers: Handlers<keyof typeof directoryOperations> = {
  "GET /api/v1/directory": () =>
    Effect.gen(function*() {
      const { changes } = yield* standingDirectory((yield* Clock).now())
      return { editions: yield* Directory.list(), changes }
    }),
  "POST /api/v1/directory": ({ body, asker, officer }) =>
    Effect.flatMap(perform("directory.issue", body, asker), ({ subjectId }) => sent(subjectId as EditionId, officer)),
  "GET /api/v1/directory/:editionId": ({ params, officer }) => sent(params.editionId, officer),
  "GET /api/v1/directory/:editionId/file": ({ params, query }) =>
    Effect.gen(function*() {
      const edition = yield* known(params.editionId)
      if (query.format === "pdf") {
        const body = yield* Directory.issuer(edition.id)
        const paper = directoryPaper(edition, (yield* Platform.read())?.name ?? "", body ?? { name: "", kind: "office" })
        return download(yield* Effect.promise(() => writePaper(paper)), fileName(edition, "pdf"), pdfType)
      }
      const rows = rowsOf(edition)
      if (query.format === "csv") return download(new TextEncoder().encode(writeCsv([heading, ...rows])), fileName(edition, "csv"), "text/csv; charset=utf-8")
      const file = yield* Effect.promise(() => writeSpreadsheet({ name: `Danh bạ ${edition.number.replace("/", "-")}`, heading, rows }))
      return download(file, fileName(edition, "xlsx"))
    }),
  "POST /api/v1/directory/:editionId/sites/:siteId/acknowledgement": ({ params, asker, officer }) =>
    perform("directory.acknowledge", params, asker).pipe(Effect.andThen(sent(params.editionId, officer)))
}
