import { Notice, NoticeKind, NoticeSettings } from "@diemcau/core/Notice"
import { Bilingual } from "@diemcau/core/Text"
import { Schema } from "effect"
import { operations } from "./operation.ts"

const NoticeId = Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, { message: "number.out-of-range" })))

export const NoticeSettingsShown = Schema.Struct({
  ...NoticeSettings.fields,
  /** Where e-mails go; empty: nowhere. */
  email: Schema.String,
  /** False while the province has set no mail server: nothing is sent. */
  serverSet: Schema.Boolean,
  kinds: Schema.Array(Schema.Struct({ kind: NoticeKind, words: Bilingual, mayMute: Schema.Boolean }))
}).annotate({ identifier: "NoticeSettingsShown" })

/** How one is told is no decision: these writes are recorded, not journalled. */
export const noticeOperations = operations({
  "GET /api/v1/notices": {
    tag: "Notices", summary: "What this officer was told, latest first", guard: { signedIn: true },
    query: Schema.Struct({
      unread: Schema.optionalKey(Schema.Literals(["true", "false"])),
      /** Only those before this id. */
      before: Schema.optionalKey(Schema.FiniteFromString.pipe(Schema.decodeTo(NoticeId))),
      limit: Schema.optionalKey(Schema.FiniteFromString.pipe(Schema.check(Schema.isInt({ message: "number.out-of-range" }), Schema.isBetween({ minimum: 1, maximum: 200 }, { message: "number.out-of-range" }))))
    }),
    status: 200, response: Schema.Struct({ notices: Schema.Array(Notice), unread: Schema.Int, more: Schema.Boolean })
  },
  "POST /api/v1/notices/read": {
    tag: "Notices", summary: "These have been read; or all up to this one", guard: { record: "Having read something decides nothing.", signedIn: true },
    body: Schema.Union([
      Schema.Struct({ ids: Schema.Array(NoticeId).pipe(Schema.check(Schema.isMaxLength(200, { message: "list.too-long" }))) }),
      Schema.Struct({ upTo: NoticeId })
    ]),
    status: 200, response: Schema.Struct({ unread: Schema.Int })
  },
  "GET /api/v1/notices/settings": {
    tag: "Notices", summary: "The language of this officer's e-mails, and the kinds declined", guard: { signedIn: true },
    status: 200, response: NoticeSettingsShown
  },
  "PUT /api/v1/notices/settings": {
    tag: "Notices", summary: "Change them", guard: { record: "How one is told is one's own affair, within what the duty allows.", signedIn: true },
    body: NoticeSettings, status: 200, response: NoticeSettingsShown
  }
})
