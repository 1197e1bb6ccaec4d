import { beforeEach, describe, expect, it, vi } from "vitest"
import type { Output, Problem, Result } from "../gateway.ts"
import { emptyDraft, type Draft } from "./draft.ts"
import { DraftKeeper, meeting } from "./DraftKeeper.ts"
import { draftsHere, readDraft, type Kept } from "./draftStore.ts"

type Stored = Output<"GET /api/v1/drafts/:id">
const empty = emptyDraft({ name: "", phone: "", email: "" })
const draft = (subject: string): Draft => ({ ...empty, subject })
const moment = (minute: number) => `2026-11-23T01:${String(minute).padStart(2, "0")}:00.000Z`
const kept = (subject: string, base: number, unsent: boolean, minute: number): Kept => ({ id: "d", base, unsent, savedAt: moment(minute), draft: draft(subject) })
const server = (subject: string, revision: number, minute: number) => ({ revision, savedAt: moment(minute), draft: draft(subject) })
const shown = (...both: Parameters<typeof meeting>) => {
  const { draft: one, base, unsent, aside } = meeting(...both)
  return [one?.subject, base, unsent, aside?.of, aside?.draft.subject]
}

describe("where the centre and this device meet", () => {
  it.each<[string, Parameters<typeof meeting>, ReadonlyArray<unknown>]>([
    ["nothing anywhere", [undefined, undefined], [undefined, 0, false, undefined, undefined]],
    ["only the centre has it", [server("A", 3, 1), undefined], ["A", 3, false, undefined, undefined]],
    ["only the device has it: typed offline", [undefined, kept("A", 0, true, 1)], ["A", 0, true, undefined, undefined]],
    ["both have the same", [server("A", 3, 1), kept("A", 3, false, 1)], ["A", 3, false, undefined, undefined]],
    ["the device went on from what the centre has", [server("A", 3, 1), kept("B", 3, true, 2)], ["B", 3, true, undefined, undefined]],
    ["the page is older than what the device has sent", [server("A", 3, 1), kept("B", 5, false, 2)], ["B", 5, false, undefined, undefined]],
    ["another device went on", [server("B", 4, 2), kept("A", 3, false, 1)], ["B", 4, false, undefined, undefined]],
    ["both went on, the device last", [server("B", 4, 2), kept("C", 3, true, 3)], ["C", 0, true, "server", "B"]],
    ["both went on, the centre last", [server("B", 4, 3), kept("C", 3, true, 2)], ["B", 4, false, "device", "C"]]
  ])("%s", (_what, both, expected) => expect(shown(...both)).toEqual(expected))
})

/** The centre as the keeper sees it, with the line under the test's hand. */
const centre = () => {
  const rows = new Map<string, { revision: number; state: "open" | "sent" | "discarded"; content: Stored["content"]; asideOf: string | undefined }>()
  const line = { up: true }
  const refused = (tag: string, code: string, more: object): Result<Stored> =>
    ({ ok: false, problem: { type: "", title: "", status: 409, code, message: { vi: "", en: "" }, refusal: { _tag: tag, ...more } } as unknown as Problem })
  const save = vi.fn((id: string, { base, content, asideOf }: { readonly base: number; readonly content: Stored["content"]; readonly asideOf?: string }): Promise<Result<Stored>> => {
    if (!line.up) return Promise.resolve({ ok: false, problem: { type: "", title: "", status: 0, code: "offline", message: { vi: "", en: "" } } })
    const found = rows.get(id)
    if (found !== undefined && found.state !== "open") return Promise.resolve(refused("DraftEnded", "draft-ended", { state: found.state, registrationId: "r" }))
    if ((found?.revision ?? 0) !== base) return Promise.resolve(refused("DraftChanged", "draft-changed", { revision: found?.revision }))
    rows.set(id, { revision: base + 1, state: "open", content, asideOf })
    return Promise.resolve({ ok: true, data: { revision: base + 1, savedAt: moment(base + 1) } as Stored })
  })
  return { rows, line, save }
}
let serial = 0
const keeperOf = ({ save }: ReturnType<typeof centre>, minute = 0) => new DraftKeeper({
  officer: "o", save, discard: () => Promise.resolve({ ok: true, data: undefined }), now: () => Date.parse(moment(minute)), newId: () => `n${++serial}`
})

describe("what is typed", () => {
  beforeEach(() => {
    const items = new Map<string, string>()
    vi.stubGlobal("localStorage", new Proxy({
      getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, text: string) => void items.set(key, text), removeItem: (key: string) => void items.delete(key)
    }, { ownKeys: () => [...items.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }))
  })

  it("is on the device at once and at the centre when saved; a second saving counts on", async () => {
    const there = centre()
    const keeper = keeperOf(there)
    expect(keeper.begin("d", undefined, empty)).toBeUndefined()
    keeper.changed(draft("A"))
    expect([readDraft("o", "d")?.draft.subject, readDraft("o", "d")?.unsent, there.rows.size]).toEqual(["A", true, 0])
    await keeper.flush()
    keeper.changed(draft("AB"))
    await keeper.flush()
    expect([there.rows.get("d")?.content.subject, there.rows.get("d")?.revision, keeper.status.where, readDraft("o", "d")?.unsent]).toEqual(["AB", 2, "server", false])
  })

  it("offline stays on the device, and goes to the centre the next time", async () => {
    const there = centre()
    there.line.up = false
    const first = keeperOf(there)
    first.begin("d", undefined, empty)
    first.changed(draft("Ngoại tuyến"))
    await first.flush()
    expect([first.status.where, draftsHere("o").map(({ draft: one }) => one.subject)]).toEqual(["device", ["Ngoại tuyến"]])
    first.stop()
    there.line.up = true
    const second = keeperOf(there)
    expect(second.begin("d", undefined, empty)?.subject).toBe("Ngoại tuyến")
    await second.flush()
    expect(there.rows.get("d")?.content.subject).toBe("Ngoại tuyến")
  })

  it.each(["changed", "sent", "discarded"] as const)("goes on as a draft of its own when the other was %s elsewhere; both are kept", async (why) => {
    const there = centre()
    const keeper = keeperOf(there)
    keeper.begin("d", undefined, empty)
    keeper.changed(draft("A"))
    await keeper.flush()
    there.rows.set("d", { revision: 2, state: why === "changed" ? "open" : why, content: draft("Bên kia"), asideOf: undefined })
    keeper.changed(draft("Bên này"))
    await keeper.flush()
    expect([keeper.status.other?.id, keeper.status.other?.why, keeper.status.id === "d"]).toEqual(["d", why, false])
    expect([there.rows.get("d")?.content.subject, there.rows.get(keeper.status.id)?.content.subject, there.rows.get(keeper.status.id)?.asideOf]).toEqual(["Bên kia", "Bên này", "d"])
    expect([readDraft("o", "d"), readDraft("o", keeper.status.id)?.draft.subject]).toEqual([undefined, "Bên này"])
  })

  it("that never left this device is kept apart when the centre's version is newer", async () => {
    const there = centre()
    there.line.up = false
    const first = keeperOf(there, 1)
    first.begin("d", undefined, empty)
    first.changed(draft("Cũ"))
    await first.flush()
    first.stop()
    there.line.up = true
    there.rows.set("d", { revision: 4, state: "open", content: draft("Mới"), asideOf: undefined })
    const keeper = keeperOf(there)
    expect(keeper.begin("d", { id: "d", revision: 4, savedAt: moment(9), content: draft("Mới") } as unknown as Stored, empty)?.subject).toBe("Mới")
    await vi.waitFor(() => expect(there.rows.get(keeper.status.other!.id)?.content.subject).toBe("Cũ"))
    expect(keeper.status.other?.why).toBe("older")
  })

  it("once sent is not saved again, even by a saving that was on its way", async () => {
    const there = centre()
    const keeper = keeperOf(there)
    keeper.begin("d", undefined, empty)
    keeper.changed(draft("A"))
    await keeper.flush()
    keeper.changed(draft("AB"))
    there.rows.set("d", { revision: 1, state: "sent", content: draft("A"), asideOf: undefined })
    const late = keeper.flush()
    keeper.ended()
    await late
    expect([there.rows.size, draftsHere("o")]).toEqual([1, []])
  })
})
