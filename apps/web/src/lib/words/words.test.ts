import { procedures } from "@diemcau/core/Procedure"
import { probeChecks, roomChecks } from "@diemcau/core/readiness/checks"
import { Refusal } from "@diemcau/core/Refusal"
import { ProvisionKey } from "@diemcau/core/Regulation"
import { RegistrationState, Track } from "@diemcau/core/Registration"
import { describe, expect, it } from "vitest"
import { en } from "./en.ts"
import { vi } from "./vi.ts"

/** Every leaf with its dotted path; a list counts by its places. */
const leaves = (value: unknown, path = ""): ReadonlyArray<readonly [string, unknown]> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => leaves(inside, path === "" ? key : `${path}.${key}`))
    : [[path, value]]

const catalogues = { vi, en }
const kebab = (tag: string) => tag.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase()
const refusalCodes = Refusal.members.map((member) => kebab(member.fields._tag.schema.literal))

it("has the same places in both languages", () => {
  expect(leaves(en).map(([path, value]) => `${path}: ${typeof value}`)).toEqual(leaves(vi).map(([path, value]) => `${path}: ${typeof value}`))
})

describe.each(Object.entries(catalogues))("the words in %s", (lang, words) => {
  it("are nowhere empty", () => {
    expect(leaves(words).filter(([, value]) => typeof value === "string" && value.trim() === "").map(([path]) => path)).toEqual([])
  })
  it.each(ProvisionKey.literals)("name the provision %s", (key) => expect(words.regulation.provisions[key]).toBeTruthy())
  it.each(Object.keys(procedures) as Array<keyof typeof procedures>)("name the procedure %s as the domain does", (name) => {
    expect(words.journal.procedures[name]).toBe(procedures[name].words[lang as "vi" | "en"])
    expect(words.journal.events[name]).toBeTruthy()
  })
  it.each(refusalCodes)("have a sentence for the refusal %s", (code) => {
    expect(words.problem.refusals[code as keyof typeof words.problem.refusals]).toBeTypeOf("function")
  })
  it.each(Object.keys({ ...probeChecks, ...roomChecks }))("name the check %s", (check) => {
    expect(words.readiness.checks[check as keyof typeof words.readiness.checks]).toBeTruthy()
  })
  it("name every state and track of a registration", () => {
    for (const state of RegistrationState.literals) expect(words.registration.states[state]).toBeTruthy()
    for (const track of Track.literals) expect(words.registration.tracks[track]).toBeTruthy()
  })
})

it("writes Vietnamese without words that the guide bans", () => {
  const banned = /\bbạn\b|Oops|Rất tiếc|không hợp lệ|!/u
  expect(leaves(vi).filter(([, value]) => typeof value === "string" && banned.test(value)).map(([path]) => path)).toEqual([])
})
