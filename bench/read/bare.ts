import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import pg from "pg"

/** The floor: the same rows by one prepared query, the same bytes, no rights asked, nothing checked. */
const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 16 })

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const text = `select m.id, m.registration_id, m.number, m.subject, m.chair, m.unit_id, m.track, m.opens_at, m.closes_at, m.main_site_id, m.address,
    m.state, m.check_due_at, m.check_shortened, m.gate_closed_at, m.started_at, m.ended_at, m.end_reason, m.revision, m.round, r.request, u.name as unit_name,
    array(select site_id from meeting_sites where meeting_id = m.id order by ordinal) as site_ids,
    (select json_agg(json_build_object('siteId', s.site_id, 'contact', json_build_object('id', o.id, 'name', o.name, 'position', o.position, 'phone', o.phone)) order by o.name)
      from officer_sites s join officers o on o.id = s.officer_id
      where 'technician' = any (o.roles) and s.site_id in (select site_id from meeting_sites where meeting_id = m.id)) as technicians,
    (select json_agg(json_build_object('position', position, 'at', ${instant("at")}, 'officerName', officer_name, 'procedure', procedure,
        'event', event, 'articles', articles, 'data', data) order by position)
      from journal where registration_id = m.registration_id::text) as history
  from meetings m join registrations r on r.id = m.registration_id join units u on u.id = m.unit_id where m.id = $1`

interface Step {
  readonly position: number
  readonly at: string
  readonly officerName: string | null
  readonly procedure: string
  readonly event: string
  readonly articles: ReadonlyArray<string>
  readonly data: Readonly<Record<string, unknown>>
}

const words = (data: Step["data"]): unknown => [data["reason"], data["remarks"], data["conclusion"], data["note"]].find((word) => typeof word === "string" && word !== "") ?? null

const server = createServer((request, response) => {
  pool.query({ name: "meeting-file", text, values: [request.url!.slice(request.url!.lastIndexOf("/") + 1)] }).then(({ rows: [row] }) => {
    const { request: asked } = row
    const { needs, contact } = asked
    const body = JSON.stringify({
      meeting: {
        id: row.id, registrationId: row.registration_id, number: row.number, subject: row.subject, chair: row.chair, unitId: row.unit_id,
        track: row.track, opensAt: row.opens_at, closesAt: row.closes_at, mainSiteId: row.main_site_id, siteIds: row.site_ids, address: row.address,
        state: row.state, checkDueAt: row.check_due_at, checkShortened: row.check_shortened, gateClosedAt: row.gate_closed_at,
        startedAt: row.started_at, endedAt: row.ended_at, endReason: row.end_reason, revision: row.revision, round: row.round
      },
      unitName: row.unit_name,
      request: {
        subject: asked.subject, chair: asked.chair, chairPosition: asked.chairPosition, opensAt: asked.opensAt, closesAt: asked.closesAt,
        mainSiteId: asked.mainSiteId, memberSiteIds: asked.memberSiteIds, attendees: asked.attendees, documentNumber: asked.documentNumber,
        document: asked.document, needs: { presentation: needs.presentation, recording: needs.recording, notes: needs.notes },
        contact: { name: contact.name, phone: contact.phone, email: contact.email }, reason: asked.reason, orderedBy: asked.orderedBy
      },
      technicians: row.technicians ?? [],
      history: (row.history as ReadonlyArray<Step>).map(({ position, at, officerName, procedure, event, articles, data }) =>
        ({ position, at, officerName, procedure, event, articles, words: words(data), siteId: data["siteId"] ?? null, data })),
      allowed: [],
      checkableSiteIds: []
    })
    response.writeHead(200, { "content-type": "application/json" }).end(body)
  }, () => response.writeHead(500).end())
})
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port))
process.on("message", () => process.send?.(process.cpuUsage()))
process.on("disconnect", () => process.exit(0))
