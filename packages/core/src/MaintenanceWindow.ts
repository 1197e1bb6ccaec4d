import { Result, Schema } from "effect"
import { EndpointId } from "./Endpoint.ts"
import { Id } from "./Id.ts"
import { Instant } from "./Instant.ts"
import { LineId } from "./Line.ts"
import { MeetingId } from "./Meeting.ts"
import { OfficerId } from "./Officer.ts"
import { MaintenancePast, MaintenanceState as MaintenanceStateRefusal, type Refusal } from "./Refusal.ts"
import { RoomId } from "./Room.ts"
import { SiteId } from "./Site.ts"
import { Reason, type Bilingual } from "./Text.ts"

export const MaintenanceWindowId = Id.pipe(Schema.brand("MaintenanceWindowId"))
export type MaintenanceWindowId = typeof MaintenanceWindowId.Type

/** proposed: meetings are in the way and their organisers were asked. Past ones stay as they were. */
export const MaintenanceState = Schema.Literals(["proposed", "confirmed", "cancelled"]).annotate({ identifier: "MaintenanceState" })
export type MaintenanceState = typeof MaintenanceState.Type

/** What is out of service: everything that hangs on the central server, a whole site, or one thing of a site. */
export const MaintenanceScope = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("centre") }),
  Schema.Struct({ kind: Schema.Literal("site"), id: SiteId }),
  Schema.Struct({ kind: Schema.Literal("room"), id: RoomId }),
  Schema.Struct({ kind: Schema.Literal("endpoint"), id: EndpointId }),
  Schema.Struct({ kind: Schema.Literal("line"), id: LineId })
]).annotate({ identifier: "MaintenanceScope" })
export type MaintenanceScope = typeof MaintenanceScope.Type

/** Longest window, in days: what takes longer is closed, not maintained. */
const longestDays = 31

const spanFields = { opensAt: Instant, closesAt: Instant }
const properSpan = Schema.makeFilter(({ opensAt, closesAt }: { readonly opensAt: Date; readonly closesAt: Date }) =>
  closesAt <= opensAt ? { path: ["closesAt"], issue: "period.empty" }
    : closesAt.getTime() - opensAt.getTime() > longestDays * 86_400_000 ? { path: ["closesAt"], issue: "maintenance.too-long" } : undefined
)

/** Lịch bảo trì: when something of the estate is out of service on purpose. */
export const MaintenanceWindow = Schema.Struct({
  id: MaintenanceWindowId,
  /** "BT-12": by which people speak of it. */
  number: Schema.String,
  scope: MaintenanceScope,
  /** What it is called, with its site, when it was planned; empty for the central server. */
  name: Schema.String,
  /** The sites it touches; of the central server's none is named: it touches all. */
  siteIds: Schema.Array(SiteId),
  opensAt: Instant,
  closesAt: Instant,
  reason: Schema.String,
  state: MaintenanceState,
  plannedBy: OfficerId,
  plannedAt: Instant,
  cancelReason: Schema.NullOr(Schema.String),
  /** Counts the times: an answer is to one of them. */
  revision: Schema.Int
}).annotate({ identifier: "MaintenanceWindow" })
export type MaintenanceWindow = typeof MaintenanceWindow.Type

/** `ask`: where approved meetings are in the way, their organisers are asked instead of it being refused. */
const ifHeld = Schema.Literals(["refuse", "ask"])

export const PlanMaintenance = Schema.Struct({ scope: MaintenanceScope, ...spanFields, reason: Reason, ifHeld }).pipe(Schema.check(properSpan))
  .annotate({ identifier: "PlanMaintenance" })
const revised = { ...spanFields, reason: Reason, ifHeld }
export const RevisedMaintenance = Schema.Struct(revised).pipe(Schema.check(properSpan)).annotate({ identifier: "RevisedMaintenance" })
export const ReviseMaintenance = Schema.Struct({ windowId: MaintenanceWindowId, ...revised }).pipe(Schema.check(properSpan))
export const CancelMaintenance = Schema.Struct({ windowId: MaintenanceWindowId, reason: Reason })
export const ConfirmMaintenance = Schema.Struct({ windowId: MaintenanceWindowId })
export const AnswerMaintenance = Schema.Struct({ windowId: MaintenanceWindowId, meetingId: MeetingId, agrees: Schema.Boolean, reason: Reason })

/** Whoever plans one, or a meeting, can not have both: the site itself is held. One thing of a site may have a stand-in. */
export const holdsSites = ({ kind }: Pick<MaintenanceScope, "kind">): boolean => kind === "centre" || kind === "site"

export const requireMaintenanceState = (
  { state }: Pick<MaintenanceWindow, "state">, ...needed: ReadonlyArray<MaintenanceState>
): Result.Result<void, Refusal> =>
  needed.includes(state) ? Result.succeed(undefined) : Result.fail(MaintenanceStateRefusal.make({ state, needed: [...needed] }))

/** Nothing is planned for a time that has begun, and nothing that is over is changed. */
export const requireToCome = ({ opensAt }: { readonly opensAt: Date }, now: Date): Result.Result<void, Refusal> =>
  opensAt > now ? Result.succeed(undefined) : Result.fail(MaintenancePast.make({}))

/** An approved meeting at the time, with what its organiser answered to this time of the window. */
export interface InTheWay {
  readonly meetingId: MeetingId
  readonly agreed: boolean | null
}

/** What still keeps it from being confirmed: of one thing of a site, whoever agreed does without it. */
export const stillInTheWay = <One extends InTheWay>(scope: MaintenanceScope, meetings: ReadonlyArray<One>): ReadonlyArray<One> =>
  holdsSites(scope) ? meetings : meetings.filter(({ agreed }) => agreed !== true)

const centre: Bilingual = { vi: "Máy chủ trung tâm", en: "The central server" }
const kinds: Readonly<Record<Exclude<MaintenanceScope["kind"], "centre">, Bilingual>> = {
  site: { vi: "", en: "" },
  room: { vi: "Phòng họp ", en: "Room " },
  endpoint: { vi: "Thiết bị ", en: "Endpoint " },
  line: { vi: "Đường truyền ", en: "Line " }
}

/** What is down, in words. */
export const maintained = ({ scope, name }: Pick<MaintenanceWindow, "scope" | "name">): Bilingual =>
  scope.kind === "centre" ? centre : { vi: `${kinds[scope.kind].vi}${name}`, en: `${kinds[scope.kind].en}${name}` }
