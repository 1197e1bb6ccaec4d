import { inUse, matterOfTemplate, MeetingTemplate, revised, type MeetingTemplateId } from "@diemcau/core/MeetingTemplate"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound, TemplateNameTaken } from "@diemcau/core/Refusal"
import { mayRead, registeringUnit } from "@diemcau/core/Responsibility"
import type { StoreError } from "@diemcau/store/Database"
import * as TemplateStore from "@diemcau/store/MeetingTemplate"
import { Effect, Schema } from "effect"
import { decided, demand, refuse, refusing } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"
import { documentKnown } from "./registration.ts"

const encode = Schema.encodeSync(MeetingTemplate)

/** Two of one owner with one name would be told apart by nobody. */
const withFreeName = <Services>({ name }: MeetingTemplate, save: Effect.Effect<void, StoreError, Services>) =>
  save.pipe(Effect.catchTag("StoreError", refusing("meeting_templates_name", TemplateNameTaken.make({ name }))))

const outcome = (template: MeetingTemplate) => ({ subjectId: template.id, change: encode(template), matter: matterOfTemplate(template) })

/** For those who may not read it, it does not exist; who may read it must also answer for it. */
const lockKeepable = (id: MeetingTemplateId, officer: Officer) =>
  Effect.gen(function*() {
    const template = yield* TemplateStore.lock(id)
    if (template === null || template.unitId !== null && !mayRead(officer, "registrations", matterOfTemplate(template))) {
      return yield* refuse(NotFound.make({ kind: "template", id }))
    }
    yield* demand(officer, "keep-templates", matterOfTemplate(template))
    return template
  })

const keep: Implementation<"template.keep"> = ({ owner, name, content }, { now, newId, officer }) =>
  Effect.gen(function*() {
    const template: MeetingTemplate = {
      id: newId() as MeetingTemplateId, unitId: owner === "unit" ? registeringUnit(officer!) : null, name, content, revision: 1,
      keptBy: officer!.id, keptAt: now, retiredAt: null, retiredReason: null
    }
    yield* demand(officer, "keep-templates", matterOfTemplate(template))
    yield* documentKnown(content)
    yield* withFreeName(template, TemplateStore.insert(template))
    return outcome(template)
  })

const revise: Implementation<"template.revise"> = (input, { now, officer }) =>
  Effect.gen(function*() {
    const template = yield* decided(revised(yield* lockKeepable(input.templateId, officer!), input, officer!.id, now))
    yield* documentKnown(template.content)
    yield* withFreeName(template, TemplateStore.update(template))
    return outcome(template)
  })

const retire: Implementation<"template.retire"> = ({ templateId, reason }, { now, officer }) =>
  Effect.gen(function*() {
    const template = yield* lockKeepable(templateId, officer!)
    yield* decided(inUse(template))
    const retired: MeetingTemplate = { ...template, retiredAt: now, retiredReason: reason }
    yield* TemplateStore.update(retired)
    return outcome(retired)
  })

export const templateProcedures = { "template.keep": keep, "template.revise": revise, "template.retire": retire }
