import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { DraftContent, mostDrafts, saved, type Draft, type DraftId, type SaveDraft } from "./Draft.ts"
import type { OfficerId } from "./Officer.ts"
import type { RegistrationId } from "./Registration.ts"
import type { UnitId } from "./Unit.ts"

const id = "00000000-0000-7000-8000-000000000001" as DraftId
const author = { id: "00000000-0000-7000-8000-000000000002" as OfficerId, unitId: "00000000-0000-7000-8000-000000000003" as UnitId }
const now = new Date("2026-11-23T01:00:00Z")
const later = new Date("2026-11-23T01:00:05Z")
const input = (content: typeof DraftContent.Type, base = 0): SaveDraft => ({ containsStateSecrets: false, base, content })
const context = { id, author, open: 0, same: false, now }
const begun = Result.getOrThrow(saved(null, input({ subject: "Giao" }), context))
const reason = (result: Result.Result<Draft, { readonly _tag: string }>) => Result.isFailure(result) ? result.failure : undefined

describe("a draft", () => {
  it("begins at revision 1, and each saving that knows the last counts on", () => {
    expect(begun).toMatchObject({ revision: 1, state: "open", authorId: author.id, unitId: author.unitId, startedAt: now })
    const next = Result.getOrThrow(saved(begun, input({ subject: "Giao ban" }, 1), { ...context, now: later }))
    expect([next.revision, next.content.subject, next.startedAt, next.savedAt]).toEqual([2, "Giao ban", now, later])
  })
  it("is not written over by somebody who has not read it, and says what stands there", () => {
    expect(reason(saved({ ...begun, revision: 2, savedAt: later }, input({ subject: "Họp" }, 1), context))).toEqual({ _tag: "DraftChanged", revision: 2, savedAt: later })
  })
  it("is kept once when the same saving comes twice", () => {
    expect(saved({ ...begun, revision: 2 }, input({ subject: "Giao" }, 1), { ...context, same: true })).toEqual(Result.succeed({ ...begun, revision: 2 }))
  })
  it("is not taken up again once it was sent or given up", () => {
    const sent = { ...begun, state: "sent" as const, registrationId: id as string as RegistrationId }
    expect(reason(saved(sent, input({}, 1), context))).toEqual({ _tag: "DraftEnded", state: "sent", registrationId: id })
    expect(reason(saved({ ...begun, state: "discarded" }, input({}, 1), context))).toMatchObject({ state: "discarded" })
  })
  it("of somebody else does not exist; nor does one that was never begun", () => {
    expect(reason(saved({ ...begun, authorId: id as string as OfficerId }, input({}, 1), context))).toMatchObject({ _tag: "NotFound" })
    expect(reason(saved(null, input({}, 3), context))).toMatchObject({ _tag: "NotFound" })
  })
  it("of a meeting with state secrets is never kept, and no more are begun than one person has use for", () => {
    expect(reason(saved(null, { ...input({ subject: "Mật" }), containsStateSecrets: true }, context))).toEqual({ _tag: "StateSecrets" })
    expect(reason(saved(begun, { ...input({ subject: "Mật" }, 1), containsStateSecrets: true }, context))).toEqual({ _tag: "StateSecrets" })
    expect(Result.isSuccess(saved(null, input({}), { ...context, open: mostDrafts - 1 }))).toBe(true)
    expect(reason(saved(null, input({}), { ...context, open: mostDrafts }))).toEqual({ _tag: "DraftsFull", most: mostDrafts })
    expect(Result.isSuccess(saved(begun, input({}, 1), { ...context, open: mostDrafts }))).toBe(true)
  })
})

describe("what a draft may hold", () => {
  const takes = (content: unknown) => Result.isSuccess(Schema.decodeUnknownResult(DraftContent)(content))
  it("nothing, or a form half filled in and wrong", () => {
    expect(takes({})).toBe(true)
    expect(takes({ subject: " \u202eđảo", openDate: "31/02", headcount: "chưa rõ", memberSiteIds: ["?"], contactPhone: "gọi sau" })).toBe(true)
  })
  it.each([
    ["what PostgreSQL can not keep", { notes: "a\u0000b" }], ["half a character", { subject: "\ud800" }], ["a novel", { agenda: "a".repeat(10_001) }],
    ["a form of another shape", { series: { repeats: "hourly" } }],
    ["more than all fields full", { participants: Object.fromEntries(Array.from({ length: 60 }, (_, n) => [String(n), { attendees: "a".repeat(4000), headcount: "" }])) }]
  ])("not %s", (_what, content) => expect(takes(content)).toBe(false))
})
