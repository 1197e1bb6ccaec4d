import { maximumBytes, mediaTypes, named, sniff } from "@diemcau/core/Attachment"
import { AttachmentKind } from "@diemcau/core/Refusal"
import { registeringUnits } from "@diemcau/core/Responsibility"
import * as Attachment from "@diemcau/store/Attachment"
import { Effect } from "effect"
import { decided, refuse } from "./deciding.ts"
import type { Implementation } from "./implementations.ts"

const keep: Implementation<"attachment.keep"> = (attachment, { content, now, officer }) =>
  Effect.gen(function*() {
    const mediaType = sniff(content)
    if (mediaType === undefined || content.length === 0 || content.length > maximumBytes) {
      return yield* refuse(AttachmentKind.make({ taken: Object.values(mediaTypes) }))
    }
    const kept = yield* decided(named(attachment.name, { ...attachment, mediaType }))
    yield* Attachment.keep({ attachment: kept, content, at: now, by: officer!.id })
    return { subjectId: kept.sha256, change: kept, matter: { unitIds: registeringUnits(officer!), siteIds: [] } }
  })

export const attachmentProcedures = { "attachment.keep": keep }
