import { OpenDisplay, RevokeDisplay } from "../Display.ts"
import * as Endpoint from "../Endpoint.ts"
import * as Line from "../Line.ts"
import * as Room from "../Room.ts"
import * as Site from "../Site.ts"
import { CloseSites } from "../SiteClosing.ts"
import { ImportSites } from "../SiteImport.ts"
import * as Unit from "../Unit.ts"
import { CloseUnits, HandOverUnit } from "../UnitClosing.ts"
import { procedure } from "./declaration.ts"

/** What the estate is made of: units, sites, rooms, lines, endpoints, the displays at the doors. */
export const estateProcedures = {
  "unit.add": procedure({
    subject: "unit", duty: "keep-estate", event: "unit.added", doors: ["route"],
    words: { vi: "Thêm cơ quan, đơn vị", en: "Add a unit" },
    input: Unit.AddUnit, refusals: ["CodeTaken"]
  }),
  "unit.revise": procedure({
    subject: "unit", duty: "keep-estate", event: "unit.revised", doors: ["route"],
    words: { vi: "Đổi tên, sửa cơ quan, đơn vị", en: "Rename or revise a unit" },
    input: Unit.ReviseUnit, refusals: ["NotFound", "EstateClosed"]
  }),
  "unit.close": procedure({
    subject: "unit", duty: "keep-estate", event: "unit.closed", doors: ["route"],
    words: { vi: "Kết thúc, sáp nhập cơ quan, đơn vị", en: "Close or merge units" },
    input: CloseUnits, refusals: ["NotFound", "EstateClosed", "ClosingDay", "SuccessorUnusable", "UnitInUse"]
  }),
  "unit.hand-over": procedure({
    subject: "unit", duty: "keep-time", event: "unit.handed-over", doors: ["job"],
    words: { vi: "Bàn giao cho đơn vị kế thừa", en: "Hand over to the successor" },
    input: HandOverUnit, refusals: ["NotFound", "NothingChanges"]
  }),
  "site.add": procedure({
    subject: "site", duty: "keep-estate", event: "site.added", doors: ["route"],
    words: { vi: "Thêm điểm cầu", en: "Add a site" },
    input: Site.AddSite, refusals: ["NotFound", "CodeTaken"]
  }),
  "site.revise": procedure({
    subject: "site", duty: "keep-estate", event: "site.revised", doors: ["route"],
    words: { vi: "Đổi tên, sửa điểm cầu", en: "Rename or revise a site" },
    input: Site.ReviseSite, refusals: ["NotFound", "EstateClosed"]
  }),
  "site.close": procedure({
    subject: "site", duty: "keep-estate", event: "site.closed", doors: ["route"],
    words: { vi: "Đóng, sáp nhập điểm cầu", en: "Close or merge sites" },
    input: CloseSites,
    refusals: [
      "NotFound", "EstateClosed", "ClosingDay", "SuccessorUnusable", "MeetingsUnsettled", "MeetingChanged", "MeetingState", "NothingChanges",
      "RunningProtected", "ClashesWithConfirmed", "RulesBroken"
    ]
  }),
  "site.import": procedure({
    subject: "site", duty: "keep-estate", event: "site.imported", doors: ["route"],
    words: { vi: "Nhập danh sách điểm cầu", en: "Import the list of sites" },
    input: ImportSites, refusals: ["ImportRefused", "NothingChanges"]
  }),
  "room.add": procedure({
    subject: "room", duty: "keep-rooms", event: "room.added", doors: ["route"],
    words: { vi: "Thêm phòng họp", en: "Add a room" },
    input: Room.AddRoom, refusals: ["NotFound", "EstateClosed"]
  }),
  "room.revise": procedure({
    subject: "room", duty: "keep-rooms", event: "room.revised", doors: ["route"],
    words: { vi: "Sửa phòng họp", en: "Revise a room" },
    input: Room.ReviseRoom, refusals: ["NotFound"]
  }),
  "room.close": procedure({
    subject: "room", duty: "keep-rooms", event: "room.closed", doors: ["route"],
    words: { vi: "Ngừng sử dụng phòng họp", en: "Take a room out of use" },
    input: Room.CloseRoom, refusals: ["NotFound", "RoomInUse"]
  }),
  "line.add": procedure({
    subject: "line", duty: "keep-rooms", event: "line.added", doors: ["route"],
    words: { vi: "Thêm đường truyền", en: "Add a line" },
    input: Line.AddLine, refusals: ["NotFound", "EstateClosed", "LineCycle"]
  }),
  "line.revise": procedure({
    subject: "line", duty: "keep-rooms", event: "line.revised", doors: ["route"],
    words: { vi: "Sửa đường truyền", en: "Revise a line" },
    input: Line.ReviseLine, refusals: ["NotFound", "LineCycle"]
  }),
  "line.close": procedure({
    subject: "line", duty: "keep-rooms", event: "line.closed", doors: ["route"],
    words: { vi: "Kết thúc đường truyền", en: "End a line" },
    input: Line.CloseLine, refusals: ["NotFound"]
  }),
  "endpoint.add": procedure({
    subject: "endpoint", duty: "keep-endpoints", event: "endpoint.added", doors: ["route"],
    words: { vi: "Thêm thiết bị đầu cuối", en: "Add an endpoint" },
    input: Endpoint.AddEndpoint, refusals: ["NotFound", "HostNotAllowed", "DriverUnknown", "ModelUnknown", "AddressTaken"]
  }),
  "endpoint.close": procedure({
    subject: "endpoint", duty: "keep-endpoints", event: "endpoint.closed", doors: ["route"],
    words: { vi: "Ngừng sử dụng thiết bị đầu cuối", en: "Take an endpoint out of service" },
    input: Endpoint.CloseEndpoint, refusals: ["NotFound", "EndpointInMeeting"]
  }),
  "endpoint.configure": procedure({
    subject: "endpoint", duty: "keep-endpoints", event: "endpoint.configured", doors: ["route"],
    words: { vi: "Cấu hình thiết bị đầu cuối", en: "Configure an endpoint" },
    input: Endpoint.ConfigureEndpoint, refusals: ["NotFound", "HostNotAllowed", "DriverUnknown"]
  }),
  "endpoint.reconnect": procedure({
    subject: "endpoint", duty: "keep-endpoints", event: "endpoint.reconnected", doors: ["route"],
    words: { vi: "Thử kết nối lại thiết bị", en: "Try the endpoint again" },
    input: Endpoint.ReconnectEndpoint, refusals: ["NotFound"]
  }),
  "endpoint.trust-host-key": procedure({
    subject: "endpoint", duty: "keep-endpoints", event: "endpoint.host-key-trusted", doors: ["route"],
    words: { vi: "Chấp nhận khóa nhận dạng mới của thiết bị", en: "Trust a device's new host key" },
    input: Endpoint.TrustHostKey, refusals: ["NotFound", "HostKeyNotShown"]
  }),
  "display.open": procedure({
    subject: "display", duty: "keep-rooms", event: "display.opened", doors: ["route"],
    words: { vi: "Mở màn hình trước phòng họp", en: "Open a display at a room's door" },
    input: OpenDisplay, refusals: ["NotFound", "EstateClosed"]
  }),
  "display.revoke": procedure({
    subject: "display", duty: "keep-rooms", event: "display.revoked", doors: ["route"],
    words: { vi: "Thu hồi màn hình trước phòng họp", en: "Revoke a display" },
    input: RevokeDisplay, refusals: ["NotFound"]
  })
} as const
