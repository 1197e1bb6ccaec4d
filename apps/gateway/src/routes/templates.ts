import { matterOfTemplate, type MeetingTemplateId } from "@diemcau/core/MeetingTemplate"
import type { Officer } from "@diemcau/core/Officer"
import { NotFound } from "@diemcau/core/Refusal"
import { mayDo, mayRead } from "@diemcau/core/Responsibility"
import * as TemplateStore from "@diemcau/store/MeetingTemplate"
import type { NamedTemplate } from "@diemcau/store/MeetingTemplate"
import { Effect } from "effect"
import type { TemplateRow, templateOperations } from "../api/templates.ts"
import { perform } from "../perform.ts"
import { refuse } from "../procedures/deciding.ts"
import type { Handlers } from "./handler.ts"

export const mayReadTemplate = (officer: Officer, template: NamedTemplate): boolean =>
  template.unitId === null || mayRead(officer, "registrations", matterOfTemplate(template))

const rowFor = (officer: Officer) => (template: NamedTemplate): TemplateRow => ({
  ...template, allowed: template.retiredAt === null && mayDo(officer, "keep-templates", matterOfTemplate(template)) ? ["template.revise", "template.retire"] : []
})

const one = (id: MeetingTemplateId, officer: Officer) =>
  Effect.gen(function*() {
    const found = yield* TemplateStore.find(id)
    return found !== null && mayReadTemplate(officer, found) ? rowFor(officer)(found) : yield* refuse(NotFound.make({ kind: "template", id }))
  })

export const templateHandlers: Handlers<keyof typeof templateOperations> = {
  "GET /api/v1/templates": ({ officer }) => Effect.map(TemplateStore.list(), (found) => ({
    templates: found.filter((template) => mayReadTemplate(officer, template)).map(rowFor(officer))
  })),
  "GET /api/v1/templates/:id": ({ params, officer }) => one(params.id, officer),
  "POST /api/v1/templates": ({ body, asker, officer }) =>
    perform("template.keep", body, asker).pipe(Effect.flatMap(({ subjectId }) => one(subjectId as MeetingTemplateId, officer))),
  "PUT /api/v1/templates/:id": ({ params, body, asker, officer }) =>
    perform("template.revise", { templateId: params.id, ...body }, asker).pipe(Effect.andThen(one(params.id, officer))),
  "POST /api/v1/templates/:id/retirement": ({ params, body, asker }) =>
    perform("template.retire", { templateId: params.id, ...body }, asker).pipe(Effect.as(undefined))
}
