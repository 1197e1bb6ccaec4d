import type { Words } from "./vi.ts"
import { approval } from "./en/approval.ts"
import { desk } from "./en/desk.ts"
import { estate } from "./en/estate.ts"
import { journal } from "./en/journal.ts"
import { meeting } from "./en/meeting.ts"
import { problem } from "./en/problem.ts"
import { readiness } from "./en/readiness.ts"
import { registration } from "./en/registration.ts"
import { regulation } from "./en/regulation.ts"
import { shell } from "./en/shell.ts"
import { ui } from "./en/ui.ts"

export const en: Words = { approval, desk, estate, journal, meeting, problem, readiness, registration, regulation, shell, ui }
