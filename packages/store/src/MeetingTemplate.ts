import type { MeetingTemplate, MeetingTemplateId } from "@diemcau/core/MeetingTemplate"
import { eq, getColumns, isNull, type SQL } from "drizzle-orm"
import { Effect } from "effect"
import { query } from "./Database.ts"
import { meetingTemplates as templates } from "./tables/drafts.ts"
import { officers, units } from "./tables/estate.ts"
import { byName } from "./VietnameseOrder.ts"

/** With the unit whose it is (null: the province's), and who kept it last. */
export type NamedTemplate = MeetingTemplate & { readonly unitName: string | null; readonly keptByName: string }

/** Two of one owner with one name fail with the constraint `meeting_templates_name`. */
export const insert = (template: MeetingTemplate) => Effect.asVoid(query((db) => db.insert(templates).values(template)))

export const update = (template: MeetingTemplate) =>
  Effect.asVoid(query((db) => db.update(templates).set(template).where(eq(templates.id, template.id))))

/** Nobody else decides on it until the transaction ends. */
export const lock = (id: MeetingTemplateId) =>
  query((db) => db.select().from(templates).where(eq(templates.id, id)).for("no key update")).pipe(
    Effect.map((rows): MeetingTemplate | null => rows[0] ?? null)
  )

const named = (which: SQL) =>
  query((db) =>
    db.select({ ...getColumns(templates), unitName: units.name, keptByName: officers.name }).from(templates)
      .leftJoin(units, eq(units.id, templates.unitId)).innerJoin(officers, eq(officers.id, templates.keptBy))
      .where(which)
  )

/** Those in use, by name. */
export const list = () => Effect.map(named(isNull(templates.retiredAt)), (rows): ReadonlyArray<NamedTemplate> => [...rows].sort(byName))

/** In use or not. */
export const find = (id: MeetingTemplateId) => Effect.map(named(eq(templates.id, id)), (rows): NamedTemplate | null => rows[0] ?? null)
