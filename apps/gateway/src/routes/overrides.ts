import { yearOf } from "@diemcau/core/DatedDuty"
import { atLocal, localDate, localTime } from "@diemcau/core/Instant"
import { chosen, counted, type OverrideRule } from "@diemcau/core/Override"
import * as OverrideStore from "@diemcau/store/Override"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect } from "effect"
import type { overrideOperations } from "../api/overrides.ts"
import { Clock } from "../Clock.ts"
import { writeSpreadsheet } from "../files/Spreadsheet.ts"
import type { Handlers } from "./handler.ts"
import { download } from "./sites.ts"

const ofYear = (asked: number | undefined) =>
  Effect.gen(function*() {
    const year = asked ?? yearOf((yield* Clock).now())
    return { year, all: yield* OverrideStore.list({ from: atLocal(`${year}-01-01`, "00:00"), to: atLocal(`${year + 1}-01-01`, "00:00") }) }
  })

const heading = ["STT", "Thời điểm", "Quy định", "Điều", "Cơ quan, đơn vị", "Số", "Nội dung", "Người quyết định", "Lý do", "Ý kiến ở các bước trước"]

/** As the department reads them on paper. */
const ruleNames: Readonly<Record<OverrideRule, string>> = {
  "registration.late": "Đăng ký muộn",
  "registration.unplanned": "Đăng ký đột xuất",
  "registration.technicians": "Thiếu cán bộ kỹ thuật",
  "schedule.technicians": "Một cán bộ kỹ thuật phục vụ hai nơi cùng giờ",
  "schedule.maintenance": "Trùng lịch bảo trì",
  "schedule.equipment": "Không còn phòng họp hoặc thiết bị",
  "schedule.pending": "Trùng giờ với đăng ký chờ duyệt",
  "schedule.preparation": "Không đủ thời gian chuẩn bị giữa hai cuộc họp",
  "schedule.chair": "Người chủ trì có cuộc họp cùng giờ",
  "schedule.line": "Đường truyền của điểm cầu không đủ",
  "schedule.lines": "Đường truyền dùng chung không đủ",
  "schedule.preemption": "Cuộc họp ưu tiên lấy chỗ cuộc họp đã duyệt",
  "check.shortened": "Kiểm tra kỹ thuật rút ngắn",
  "check.opened-unready": "Khai mạc khi còn điểm cầu chưa sẵn sàng",
  "duty.excused": "Miễn nhiệm vụ định kỳ"
}

export const overrideHandlers: Handlers<keyof typeof overrideOperations> = {
  "GET /api/v1/overrides": ({ query: { year: asked, ...filter } }) =>
    Effect.map(ofYear(asked), ({ year, all }) => ({ year, counts: counted(all, filter), overrides: chosen(all, filter) })),
  "GET /api/v1/overrides/file": ({ query: { year: asked, ...filter } }) =>
    Effect.gen(function*() {
      const { year, all } = yield* ofYear(asked)
      const { articles } = yield* RegulationStore.read((yield* Clock).now())
      const articleOf = new Map(articles.map(({ key, number, subject }) => [key, number === null ? subject.vi : `Điều ${number}`]))
      const rows = chosen(all, filter).map(({ rule, article, at, unitName, number, subject, decidedBy, reason, passedBy }, n) => [
        n + 1, `${localTime(at)} ${localDate(at).split("-").reverse().join("/")}`, ruleNames[rule], articleOf.get(article) ?? "", unitName, number, subject,
        decidedBy ?? "Tự động theo giờ", reason, passedBy.map((one) => `${one.officerName} (${one.step.vi}): ${one.reason}`).join("; ")
      ])
      const file = yield* Effect.promise(() => writeSpreadsheet({ name: `Ngoại lệ ${year}`, heading, rows }))
      return download(file, `ngoai-le-${year}.xlsx`)
    })
}
