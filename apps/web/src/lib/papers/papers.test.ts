import { describe, expect, it } from "vitest"
import { listed, moved, type PaperRow } from "./papers.ts"

const paper = (id: string, withdrawn = false) => ({ id, withdrawn: withdrawn ? { by: "o", at: "", reason: "" } : null }) as unknown as PaperRow
const papers = [paper("a"), paper("x", true), paper("b"), paper("c")]

describe("the list of papers", () => {
  it("has the withdrawn last", () => expect(listed(papers).map(({ id }) => id)).toEqual(["a", "b", "c", "x"]))
  it.each([
    ["b", -1, ["b", "a", "c"]], ["b", 1, ["a", "c", "b"]], ["a", -1, undefined], ["c", 1, undefined], ["x", 1, undefined]
  ] as const)("%s moved by %d", (id, by, order) => expect(moved(papers, id, by)).toEqual(order))
})
