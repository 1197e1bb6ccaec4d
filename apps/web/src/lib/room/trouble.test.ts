import { expect, it } from "vitest"
import { troubleOf } from "./trouble.ts"

it.each([
  ["NotAllowedError", "refused"], ["SecurityError", "refused"], ["NotFoundError", "none"], ["OverconstrainedError", "none"],
  ["NotReadableError", "in-use"], ["AbortError", "in-use"], ["TypeError", "unknown"]
])("%s means %s", (name, trouble) => expect(troubleOf(new DOMException("", name))).toBe(trouble))

it("knows nothing about what is no error", () => expect(troubleOf("NotAllowedError")).toBe("unknown"))
