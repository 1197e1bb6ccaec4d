import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { MeetingId, SetMicrophones } from "./Meeting.ts"

describe("an id", () => {
  const lower = "01a20a29-10cd-7276-9fc6-1a3ce454ee6c"
  it("is one thing in either case", () => {
    expect(Schema.decodeUnknownSync(MeetingId)(lower.toUpperCase())).toBe(lower)
    expect(Schema.decodeUnknownSync(SetMicrophones)({ meetingId: lower, sites: [lower.toUpperCase()], state: "muted" }).sites).toEqual([lower])
  })
  it.each(["", "1", "01a20a2910cd72769fc61a3ce454ee6c", `${lower} `, `{${lower}}`])("is not %j", (text) => {
    expect(Result.isFailure(Schema.decodeUnknownResult(MeetingId)(text))).toBe(true)
  })
})
