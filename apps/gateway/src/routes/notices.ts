import { defaultSettings, type NoticeKind } from "@diemcau/core/Notice"
import { noticeKinds } from "@diemcau/core/notice/kinds"
import type { Officer } from "@diemcau/core/Officer"
import * as NoticeStore from "@diemcau/store/Notice"
import { Effect } from "effect"
import type { noticeOperations } from "../api/notices.ts"
import { Clock } from "../Clock.ts"
import { Config } from "../Config.ts"
import { Live } from "../Live.ts"
import type { Handlers } from "./handler.ts"

/** A page of the list when nobody asks for another size. */
const listPage = 50

const kinds = (Object.keys(noticeKinds) as ReadonlyArray<NoticeKind>).map((kind) => ({
  kind, words: noticeKinds[kind].words, mayMute: noticeKinds[kind].mayMute
}))

const settingsOf = (officer: Officer) =>
  Effect.gen(function*() {
    const stored = (yield* NoticeStore.settings([officer.id])).get(officer.id) ?? defaultSettings
    return { ...stored, email: officer.email, serverSet: (yield* Config).mail !== null, kinds }
  })

export const noticeHandlers: Handlers<keyof typeof noticeOperations> = {
  "GET /api/v1/notices": ({ officer, query: { unread, before, limit = listPage } }) =>
    Effect.gen(function*() {
      const found = yield* NoticeStore.list({ officerId: officer.id, unread: unread === "true", before, limit: limit + 1 })
      return { notices: found.slice(0, limit), more: found.length > limit, unread: yield* NoticeStore.unread(officer.id) }
    }),
  "POST /api/v1/notices/read": ({ officer, body }) =>
    Effect.gen(function*() {
      yield* NoticeStore.recordRead(officer.id, body, (yield* Clock).now())
      // The officer's other tabs and devices count anew.
      yield* Live.use((live) => live.publish({ name: "notice", data: { id: null, officerId: officer.id, kind: null } }))
      return { unread: yield* NoticeStore.unread(officer.id) }
    }),
  "GET /api/v1/notices/settings": ({ officer }) => settingsOf(officer),
  "PUT /api/v1/notices/settings": ({ officer, body }) =>
    Effect.andThen(NoticeStore.saveSettings(officer.id, body), settingsOf(officer))
}
