import { expect, it } from "vitest"
import { matching, mostHits, wordsOf } from "./Search.ts"

const names = ["Ủy ban nhân dân huyện Na Hang", "Sở Y tế", "Trung tâm Y tế Sơn Dương"]
const found = (query: string) => matching(names, wordsOf(query), (name) => ({ name, rest: "điểm cầu" }))

it.each([
  ["y te", ["Sở Y tế", "Trung tâm Y tế Sơn Dương"]], ["SỞ TẾ Y", ["Sở Y tế", "Trung tâm Y tế Sơn Dương"]], ["tế diem", ["Sở Y tế", "Trung tâm Y tế Sơn Dương"]],
  ["uy ban na hang", ["Ủy ban nhân dân huyện Na Hang"]], ["", []], ["  ", []], ["không có", []]
])("%j finds %j", (query, expected) => expect(found(query)).toEqual(expected))

it("puts first what begins so, and shows no more than fit", () => {
  expect(found("so")).toEqual(["Sở Y tế", "Trung tâm Y tế Sơn Dương"])
  expect(matching(Array.from({ length: 40 }, (_, n) => `Sở ${n}`), wordsOf("so"), (name) => ({ name, rest: "" }))).toHaveLength(mostHits)
})
