import { amendment } from "./vi/amendment.ts"
import { approval } from "./vi/approval.ts"
import { desk } from "./vi/desk.ts"
import { directory } from "./vi/directory.ts"
import { duties } from "./vi/duties.ts"
import { estate } from "./vi/estate.ts"
import { journal } from "./vi/journal.ts"
import { keeping } from "./vi/keeping.ts"
import { meeting } from "./vi/meeting.ts"
import { officers } from "./vi/officers.ts"
import { notices } from "./vi/notices.ts"
import { problem } from "./vi/problem.ts"
import { readiness } from "./vi/readiness.ts"
import { registration } from "./vi/registration.ts"
import { regulation } from "./vi/regulation.ts"
import { room } from "./vi/room.ts"
import { series } from "./vi/series.ts"
import { shell } from "./vi/shell.ts"
import { timeline } from "./vi/timeline.ts"
import { ui } from "./vi/ui.ts"

/** Vietnamese is the source: its shape is the type that every other language must have. */
export const vi = { amendment, approval, desk, directory, duties, estate, journal, keeping, meeting, notices, officers, problem, readiness, registration, regulation, room, series, shell, timeline, ui }
export type Words = typeof vi
