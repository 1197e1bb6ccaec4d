import { localDate } from "@diemcau/core/Instant"
import type { RegistrationId } from "@diemcau/core/Registration"
import type { Resources } from "@diemcau/core/registration/resources"
import type { SiteId } from "@diemcau/core/Site"
import { sql } from "drizzle-orm"
import { Effect } from "effect"
import { atOnce, query, type Database, type StoreError } from "./Database.ts"
import { during } from "./MaintenanceWindow.ts"
import { posts } from "./Officer.ts"
import { pending } from "./Schedule.ts"

type Equipment = Pick<Resources, "rooms" | "endpoints" | "lines">

/** Rooms and endpoints of the sites, those no longer in use too; the lines in use of the whole province. */
const equipment = (siteIds: ReadonlyArray<SiteId>) =>
  query((db) =>
    db.execute<{ readonly found: Equipment }>(sql`
      with asked as (select unnest(${sql.param([...siteIds])}::uuid[]) as id)
      select json_build_object(
        'rooms', (select coalesce(json_agg(json_build_object(
          'id', rooms.id, 'siteId', site_id, 'name', name, 'closed', closed_at is not null)), '[]') from rooms join asked on asked.id = site_id),
        'endpoints', (select coalesce(json_agg(json_build_object(
          'id', endpoints.id, 'siteId', site_id, 'roomId', room_id, 'name', name, 'closed', closed_at is not null)), '[]') from endpoints join asked on asked.id = site_id),
        'lines', (select coalesce(json_agg(json_build_object(
          'id', id, 'siteId', site_id, 'name', name, 'bandwidth', bandwidth, 'carriedBy', carried_by)), '[]') from lines where closed_at is null)
      ) as found`, "objects")
  ).pipe(Effect.map(([row]) => row!.found))

/** What the sites share with others in a span: four queries, however many sites and days are asked. */
export const read = ({ siteIds, from, to, exceptRegistration }: {
  readonly siteIds: ReadonlyArray<SiteId>
  readonly from: Date
  readonly to: Date
  readonly exceptRegistration?: RegistrationId | undefined
}): Effect.Effect<Resources & { readonly pending: Effect.Success<ReturnType<typeof pending>> }, StoreError, Database> =>
  Effect.map(
    atOnce([equipment(siteIds), posts(localDate(from)), during({ from, to }), pending({ from, to, exceptRegistration })]),
    ([found, posts, maintenance, pending]) => ({ ...found, posts, maintenance, pending })
  )
