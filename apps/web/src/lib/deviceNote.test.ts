import { describe, expect, it } from "vitest"
import { deviceNote } from "./deviceNote.ts"
import { vi } from "./words/vi.ts"

describe("a probe's note", () => {
  it.each([
    ["unreachable: ECONNREFUSED", "không có đường tới thiết bị, hoặc thiết bị tắt (ECONNREFUSED)"],
    ["no-answer", "thiết bị không trả lời"],
    ["not-configured", "Chưa cấu hình"],
    ["factory-password", "đang dùng mật khẩu mặc định của nhà sản xuất"],
    ["ce11.20.1.7", "ce11.20.1.7"],
    ["6.2.1", "6.2.1"],
    ["constructor", "constructor"],
    ["", ""]
  ])("%o is told as %o", (note, told) => {
    expect(deviceNote(vi, note)).toBe(told)
  })
})
