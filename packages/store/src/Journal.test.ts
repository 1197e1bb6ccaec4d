import { Effect } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { canonicalJson } from "@diemcau/core/Journal"
import { at, decision, province, type Province } from "../test/Province.ts"
import { Database, query, transaction } from "./Database.ts"
import * as Journal from "./Journal.ts"

const filled = async (entries: number): Promise<Province> => {
  const here = await province(1)
  for (let index = 0; index < entries; index++) await here.run(Journal.append(decision({ index })))
  return here
}

describe("append", () => {
  let here: Province
  beforeAll(async () => {
    here = await province(1)
  })

  it("MUST give back what was written, to the letter that was hashed", async () => {
    const data = {
      z: 1, a: { "ư": [1, 2.5, 1e21, -0, 0.1 + 0.2, null, true], "10": "mười", "2": "hai", "": "" }, when: at("08:00:00.999"),
      text: "Họp “giao ban” \n \u{1F600}", nothing: undefined, list: [undefined, Number.NaN]
    }
    const entry = await here.run(Journal.append({ ...decision(data), officerName: "Nguyễn Văn An", meetingId: "ABCDEF" }))
    const [read] = await here.run(Journal.after({ position: entry.position - 1, limit: 1 }))
    expect(read).toEqual(entry)
    expect(canonicalJson(read)).toBe(canonicalJson(entry))
    expect(await here.run(Journal.append({ ...decision(), data: undefined }))).toMatchObject({ data: null, previousHash: entry.hash })
    expect(await here.run(Journal.verify())).toMatchObject({ verified: entry.position + 1, fault: null })
  })

  it("MUST leave no gap between concurrent transactions, also where some fail", async () => {
    const before = (await here.run(Journal.last())).position
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, (_, index) =>
      here.run(transaction(Journal.append(decision({ index })).pipe(
        Effect.flatMap((entry) => index % 3 === 0 ? Effect.fail("changed my mind") : Effect.succeed(entry.position))
      )))
    ))
    const kept = outcomes.flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : []).sort((a, b) => a - b)
    expect(kept).toEqual(Array.from({ length: 40 }, (_, index) => before + 1 + index))
    expect(await here.run(Journal.verify())).toEqual({ verified: before + 40, fault: null })
  })

  it.each([
    "update journal set event = 'x'", "delete from journal", "truncate journal", "update journal_head set position = 1", "delete from journal_head"
  ])("MUST refuse %s in an ordinary session", async (statement) => {
    expect(await here.fails(query(() => Effect.flatMap(Database, ({ client }) => client.unsafe(statement)))))
      .toMatchObject({ reason: "constraint", constraint: "journal_only_grows" })
  })
})

it("history MUST be every entry that names the meeting or the registration, in order", async () => {
  const here = await province(1)
  for (const [meetingId, registrationId] of [["M1", "R1"], ["M2", "R1"], ["M1", null]] as const) {
    await here.run(Journal.append({ ...decision(), meetingId, registrationId }))
  }
  expect((await here.run(Journal.history({ meetingId: "M1" }))).map(({ position }) => position)).toEqual([1, 3])
  expect((await here.run(Journal.history({ registrationId: "R1" }))).map(({ position }) => position)).toEqual([1, 2])
})

describe("verify", () => {
  it("MUST name a deed for somebody that is said to be the officer's own", async () => {
    const here = await province(1)
    const onBehalfOf = { id: here.operator, name: "Người Vắng" }
    await here.run(Journal.append({ ...decision(), onBehalfOf }))
    expect((await here.run(Journal.after({ position: 0, limit: 1 })))[0]).toMatchObject({ onBehalfOf })
    expect(await here.run(Journal.verify())).toEqual({ verified: 1, fault: null })
    await here.superuser("update journal set on_behalf_of = null")
    expect(await here.run(Journal.verify())).toEqual({ verified: 0, fault: { position: 1, what: "altered" } })
  })

  it("MUST find nothing wrong with an empty journal, and miss what an anchor says was there", async () => {
    const here = await province(1)
    expect(await here.run(Journal.verify())).toEqual({ verified: 0, fault: null })
    expect(await here.run(Journal.verify({ anchors: [{ position: 3, hash: "f".repeat(64) }] })))
      .toEqual({ verified: 0, fault: { position: 3, what: "anchor" } })
  })

  const tampered: ReadonlyArray<readonly [string, ReadonlyArray<string>, number, Journal.Fault]> = [
    ["an altered row", ["update journal set data = '{\"index\": 99}' where position = 3"], 3, "altered"],
    ["a row moved by a millisecond", ["update journal set at = at + interval '1 millisecond' where position = 2"], 2, "altered"],
    ["a row given to somebody else", ["update journal set officer_name = 'Ai đó' where position = 5"], 5, "altered"],
    ["a row said to be done for somebody", ["update journal set on_behalf_of = '{\"id\": \"o\", \"name\": \"Ai đó\"}' where position = 5"], 5, "altered"],
    ["a row deleted from the middle", ["delete from journal where position = 4"], 4, "missing"],
    ["the first row deleted", ["delete from journal where position = 1"], 1, "missing"],
    ["a tail deleted", ["delete from journal where position > 3"], 4, "missing"],
    ["everything deleted", ["delete from journal"], 1, "missing"],
    ["a row added behind the head", ["insert into journal select 6, at, officer_id, officer_name, procedure, duty, articles, event, subject_kind, subject_id, meeting_id, registration_id, data, hash, repeat('a', 64) from journal where position = 5"], 6, "inserted"],
    ["a row put before the first", ["insert into journal select 0, at, officer_id, officer_name, procedure, duty, articles, event, subject_kind, subject_id, meeting_id, registration_id, data, previous_hash, hash from journal where position = 1"], 0, "inserted"],
    ["a row squeezed in, the rest pushed on", [
      "update journal set position = position + 100 where position > 2", "update journal set position = position - 99 where position > 100",
      "insert into journal select 3, at, officer_id, officer_name, procedure, duty, articles, event, subject_kind, subject_id, meeting_id, registration_id, data, hash, repeat('a', 64) from journal where position = 2",
      "update journal_head set position = 6"
    ], 3, "altered"],
    ["a head that says another hash", ["update journal_head set hash = repeat('b', 64)"], 5, "head"],
    ["a head that is gone", ["delete from journal_head"], 0, "head"]
  ]
  it.each(tampered)("MUST name %s", async (_, statements, position, what) => {
    const here = await filled(5)
    expect(await here.run(Journal.verify())).toEqual({ verified: 5, fault: null })
    await here.superuser(...statements)
    expect(await here.run(Journal.verify())).toMatchObject({ fault: { position, what } })
  })

  it("MUST find by its anchors what was cut off together with the head, or written anew", async () => {
    const here = await filled(5)
    const anchor = await here.run(Journal.last())
    await here.superuser(
      "delete from journal where position > 3",
      "update journal_head set position = 3, hash = (select hash from journal where position = 3)"
    )
    expect(await here.run(Journal.verify())).toEqual({ verified: 3, fault: null })
    expect(await here.run(Journal.verify({ anchors: [anchor] }))).toEqual({ verified: 3, fault: { position: 5, what: "anchor" } })
    await here.run(Journal.append(decision("anew")))
    await here.run(Journal.append(decision("anew")))
    expect(await here.run(Journal.verify())).toEqual({ verified: 5, fault: null })
    expect(await here.run(Journal.verify({ anchors: [anchor] }))).toEqual({ verified: 4, fault: { position: 5, what: "anchor" } })
  })

  it("MUST not be disturbed by entries appended while it reads", async () => {
    const here = await filled(20)
    const [verdicts] = await Promise.all([
      Promise.all(Array.from({ length: 10 }, () => here.run(Journal.verify()))),
      Promise.all(Array.from({ length: 30 }, (_, index) => here.run(Journal.append(decision(index)))))
    ])
    expect(verdicts.map(({ fault }) => fault)).toEqual(verdicts.map(() => null))
  })
})
