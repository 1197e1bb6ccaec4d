import { expect, it } from "vitest"
import { localPath } from "./localPath.ts"

it.each(["/", "/approvals/1?x=y#z", "/đăng"])("keeps %s", (path) => expect(localPath(path)).toBe(path))
it.each([null, "", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\\b", "/a\nb"])("does not follow %s", (path) => {
  expect(localPath(path)).toBe("/")
})
