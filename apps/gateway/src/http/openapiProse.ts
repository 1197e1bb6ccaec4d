/** What an integrator should know before the first call; the head of the OpenAPI document. */
export const introduction = `The province's video-conferencing estate under its regulation: registrations, approvals, readiness, live meetings, records.

**Signing in.** \`POST /api/v1/sessions\` gives a bearer token for twelve hours: \`Authorization: Bearer …\`. Pages use a cookie instead (\`"cookie": true\`); a write by cookie must come from the platform's own pages. Wrong passwords are counted: 429 with \`Retry-After\`.

**Who may do what** is one table, \`GET /api/v1/responsibilities\`. What an officer may not read does not exist for that officer: 404.

**Times** are ISO 8601 with a zone, years 2000 to 2099, and are answered in UTC; the province's own zone is Asia/Ho_Chi_Minh (+07:00). Days are \`yyyy-MM-dd\` in that zone. **Ids** are UUIDs, read in either case, answered in lower case.

**Text** is trimmed and kept in Unicode NFC. Control, zero-width and direction-changing characters are refused, as is a JSON body over 1 MiB, a compressed one, or one that names a key twice. Keys that are not in a schema are ignored.

**Refusals** are \`application/problem+json\` (RFC 9457) with a stable \`code\`, words in Vietnamese and English (\`title\` and \`detail\` in the one that \`Accept-Language\` asks for first, else in Vietnamese), \`errors\` for the fields at fault and, where the domain refuses, the whole \`refusal\` (clashes, nearest free time, rulings). \`GET /problems/{code}\` explains a code. 503 (\`busy\`, \`database-away\`) may be tried again after \`Retry-After\`.

**Exceeding a rule** stops nobody who may decide, but that person says why. \`remarks\` of an approval or of a step before it, and \`reason\` of connecting a meeting whose sites are not all ready, then hold at least 10 characters; without them the answer is 422 \`override-unexplained\` with each rule, its article and the field. Admission to the waiting list and a pre-emption always carry a reason. What was let pass, by whom and why, is in the journal and at \`GET /api/v1/overrides\`.

**Repeating safely.** A POST with an \`Idempotency-Key\` is done once; the same key with another body is refused. A refused request uses no key up.

**Following what happens.** \`GET /api/v1/events?after=\` is the journal as CloudEvents, in order and without a gap: keep \`last\` and ask again. \`GET /api/v1/live\` is the same and more as server-sent events.`

/** The groups of operations, in the order of a meeting's life. */
export const tags = [
  { name: "Sessions", description: "Signing in and out; who one is" },
  { name: "Delegations", description: "Ủy quyền: who does whose duties for some days" },
  { name: "Desk", description: "An officer's dated duties" },
  { name: "Registrations", description: "Asking for a meeting, and deciding on it" },
  { name: "Series", description: "A registration that repeats: many meetings asked for, approved and changed as one" },
  { name: "Waiting list", description: "Who waits for a place that others hold, and to whom it is offered when it is given up" },
  { name: "Meetings", description: "Approved registrations: booked sites and a clock" },
  { name: "Papers", description: "What a meeting works on, by when it had to come, and the notice of what it concluded" },
  { name: "Attendance", description: "Which sites attend a meeting, with how many people and who leads them, and who has not said so yet" },
  { name: "Readiness", description: "Probes of the devices, checklists of the rooms, who is there, and the gate before the opening" },
  { name: "Notices", description: "What an officer was told unasked, and how the officer wants to be told" },
  { name: "Conduct", description: "A running meeting: calls, microphones, the end, the record" },
  { name: "Room", description: "The meeting in the browser: seats, session descriptions; pictures and sound go between the browser and Janus" },
  { name: "Duties", description: "What the regulation asks of sites and of the focal body by a day of the year, and what each meeting brings" },
  { name: "Overrides", description: "Every time that a rule was exceeded or waived: who decided so, and why" },
  { name: "Sites", description: "Điểm cầu: places, rooms, lines, technical officers" },
  { name: "Maintenance", description: "When something of the estate is out of service, what that means for meetings, and how full the shared things are" },
  { name: "Officers", description: "Officers, their duties and accounts" },
  { name: "Endpoints", description: "The codecs and how to reach them" },
  { name: "Regulation", description: "The instrument, its provisions, who answers for what" },
  { name: "Events", description: "The journal as a feed, and what happens as it happens" },
  { name: "Platform", description: "For those who keep the platform running" }
] as const

export const liveDescription = `An endless \`text/event-stream\`. Each event has a name and, as data, JSON of the schema under \`x-events\` of that name; the officer gets only what the officer may read.

\`journal\` and \`clock\` events carry an \`id\`, how far the feed has come; the first \`clock\` is sent at once. A browser that comes back sends it as \`Last-Event-ID\`; officers who may read the journal then get everything after it, others load their pages again. An entry may come twice, and entries decided at the same moment may come out of turn: \`position\` tells.

\`clock\` comes every five seconds; a stream without one for longer is dead. The stream ends when the session does, and when its reader falls a megabyte behind. It asks for two seconds before it is opened again.`
