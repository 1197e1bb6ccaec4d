import type { InputOf, ProcedureName } from "@diemcau/core/Procedure"
import type { Refused } from "@diemcau/core/Refusal"
import type { Database, StoreError } from "@diemcau/store/Database"
import type { Effect } from "effect"
import type { Clock } from "../Clock.ts"
import type { Conductor } from "../conduct/Conductor.ts"
import type { Endpoints } from "../conduct/EndpointSession.ts"
import type { Config } from "../Config.ts"
import type { DeviceNetworks } from "../DeviceNetworks.ts"
import type { Live } from "../Live.ts"
import type { Circumstance, Outcome, Overtaken } from "./deciding.ts"
import type { Secrets } from "../Secrets.ts"
import type { Standstill } from "../Standstill.ts"
import { approvalChainProcedures } from "./approvalChain.ts"
import { approvalStepProcedures } from "./approvalSteps.ts"
import { attachmentProcedures } from "./attachment.ts"
import { attendanceAnswerProcedures } from "./attendanceAnswer.ts"
import { conditionProcedures } from "./condition.ts"
import { delegationProcedures } from "./delegation.ts"
import { dutyProcedures } from "./duty.ts"
import { directoryProcedures } from "./directory.ts"
import { displayProcedures } from "./display.ts"
import { endpointProcedures } from "./endpoint.ts"
import { lineProcedures } from "./line.ts"
import { maintenanceProcedures } from "./maintenance.ts"
import { meetingProcedures } from "./meeting.ts"
import { meetingChangeProcedures } from "./meetingChange.ts"
import { meetingRestoreProcedures } from "./meetingRestore.ts"
import { officerProcedures } from "./officer.ts"
import { paperProcedures } from "./paper.ts"
import { preemptionProcedures } from "./preemption.ts"
import { presenceProcedures } from "./presence.ts"
import { provisionProcedures } from "./provision.ts"
import { readinessProcedures } from "./readiness.ts"
import { regulationProcedures } from "./regulation.ts"
import { registrationProcedures } from "./registration.ts"
import { roomProcedures } from "./room.ts"
import { siteProcedures } from "./site.ts"
import { siteImportProcedures } from "./siteImport.ts"
import { templateProcedures } from "./template.ts"
import { unitProcedures } from "./unit.ts"
import { seriesProcedures } from "./series.ts"
import { seriesChangeProcedures } from "./seriesChange.ts"
import { waitlistProcedures } from "./waitlist.ts"

/** What an implementation may use. */
export type Services = Database | Clock | Live | Conductor | Endpoints | Secrets | DeviceNetworks | Standstill | Config

/** Locks, decides with core, saves; runs inside the transaction that `perform` opened. */
export type Implementation<Name extends ProcedureName> = (
  input: InputOf<Name>,
  circumstance: Circumstance
) => Effect.Effect<Outcome, Refused | Overtaken | StoreError, Services>

export const implementations: { readonly [Name in ProcedureName]: Implementation<Name> } = {
  ...attachmentProcedures,
  ...registrationProcedures,
  ...templateProcedures,
  ...seriesProcedures,
  ...seriesChangeProcedures,
  ...readinessProcedures,
  ...presenceProcedures,
  ...meetingProcedures,
  ...meetingChangeProcedures,
  ...endpointProcedures,
  ...officerProcedures,
  ...delegationProcedures,
  ...dutyProcedures,
  ...unitProcedures,
  ...siteProcedures,
  ...siteImportProcedures,
  ...directoryProcedures,
  ...displayProcedures,
  ...roomProcedures,
  ...lineProcedures,
  ...provisionProcedures,
  ...regulationProcedures,
  ...waitlistProcedures,
  ...meetingRestoreProcedures,
  ...preemptionProcedures,
  ...paperProcedures,
  ...attendanceAnswerProcedures,
  ...maintenanceProcedures,
  ...approvalStepProcedures,
  ...approvalChainProcedures,
  ...conditionProcedures
}
