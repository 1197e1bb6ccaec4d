import { CodecError } from "@diemcau/driver-sdk/CodecError"
import { describe, expect, it } from "vitest"
import { CommandQueue } from "./CommandQueue.ts"
import type { Question } from "./commands.ts"

function makeQueue() {
  const sent: Array<string> = []
  const queue = new CommandQueue({
    send: (text) => void sent.push(text), gap: () => 0, timeout: 10_000, settle: 10, redact: (text) => text, unanswered: () => undefined
  })
  return { queue, sent }
}

const question = (text: string): Question<string> => ({
  text,
  judge: (reading) => reading.kind === "answer" && reading.text === text ? { is: "accepted", value: text } : undefined
})

describe("CommandQueue", () => {
  it("lets only so many commands wait, and rejects all of them when it closes", async () => {
    const { queue, sent } = makeQueue()
    const asked = Array.from({ length: 70 }, (_, index) => queue.ask(question(String(index))))
    const outcomes = Promise.allSettled(asked)
    queue.close(new CodecError("closed"))
    const reasons = (await outcomes).map((outcome) => outcome.status === "rejected" && (outcome.reason as CodecError).reason)
    expect(reasons.filter((reason) => reason === "closed")).toHaveLength(65)
    expect(reasons.filter((reason) => reason === "no-answer")).toHaveLength(5)
    expect(sent).toEqual(["0"])
    await expect(queue.ask(question("late"))).rejects.toMatchObject({ reason: "closed" })
  })

  it("sends the next command only when the last is answered, in the order asked", async () => {
    const { queue, sent } = makeQueue()
    const first = queue.ask(question("a"))
    const second = queue.ask(question("b"))
    queue.offer({ kind: "answer", text: "b" })
    expect(sent).toEqual(["a"])
    queue.offer({ kind: "answer", text: "a" })
    expect(await first).toBe("a")
    await expect.poll(() => sent).toEqual(["a", "b"])
    queue.offer({ kind: "answer", text: "b" })
    expect(await second).toBe("b")
  })

  it("takes a beginning for the whole when nothing more comes", async () => {
    const { queue } = makeQueue()
    const asked = queue.ask({ text: "whoami", judge: (reading) => reading.kind === "answer" ? { is: "partial", value: reading.text } : undefined })
    queue.offer({ kind: "answer", text: "one" })
    queue.offer({ kind: "answer", text: "two" })
    expect(await asked).toBe("two")
  })
})
