import { readFileSync } from "node:fs"
import type { CodecError, CodecErrorReason } from "@diemcau/driver-sdk/CodecError"
import { makeSshService, newHostKey } from "@diemcau/driver-sdk/simulation/SshService"
import { JsonRpcRefusal } from "@diemcau/driver-sdk/transport/JsonRpc"
import { describe, expect, it } from "vitest"
import { refusalIn, refusalOf, type Request } from "../protocol.ts"
import { textOf, under } from "../Reading.ts"
import { Documents } from "./Documents.ts"
import { openTsh } from "./Tsh.ts"
import { answerIn, withBareLeaves } from "./words.ts"

const linesOf = <Line>(file: string): ReadonlyArray<Line> => {
  const [note, ...lines] = readFileSync(new URL(`../../transcripts/tsh/${file}`, import.meta.url), "utf8").trim().split("\n")
  expect(JSON.parse(note!)).toHaveProperty("note")
  return lines.map((line) => JSON.parse(line) as Line)
}

interface Greeting {
  readonly unit: string
  readonly greeting: string
  readonly echoOff: string
}

interface Document {
  readonly asked?: Request
  readonly device: string
  readonly answer?: unknown
  readonly refusal?: { readonly reason: CodecErrorReason; readonly raw: string }
  readonly told?: unknown
}

describe("transcripts of the shell", () => {
  it.each(linesOf<Greeting>("greetings.jsonl"))("MUST be ready after what $unit prints, whatever the chunks are", async ({ greeting, echoOff }) => {
    for (const size of [1, 7, 4_096]) {
      const said: Array<string> = []
      const ownKey = newHostKey()
      const service = makeSshService({
        host: "127.0.0.1", hostKey: () => ownKey, methods: ["keyboard-interactive"], accepts: () => true,
        onShell: (channel) => {
          const print = (text: string) => { for (let at = 0; at < text.length; at += size) channel.write(text.slice(at, at + size)) }
          channel.on("data", (chunk: Buffer) => {
            said.push(...chunk.toString().trim().split("\n"))
            if (said.at(-1) === "echo off") print(echoOff)
            if (said.at(-1)?.startsWith("xStatus")) print("OK\n{\n  \"Status\": {\n    \"Standby\": {\n      \"State\": {\n        \"Value\": \"Off\"\n      }\n    }\n  },\n  \"ResultId\": \"1\"\n}\n")
          })
          print(greeting)
        }
      })
      const port = await service.open(0)
      const line = await openTsh({ host: "127.0.0.1", port, account: "admin", password: "x" }, {
        observe: () => {}, trace: () => {}, signal: new AbortController().signal, timeouts: { connect: 5_000, command: 5_000 }, hostKey: { learn: () => {} }
      }, { gap: 0, keepAlive: 10_000 }, () => {})
      expect(await line.call("xGet", { Path: ["Status", "Standby", "State"] })).toBe("Off")
      expect(said).toEqual(["echo off", "xPreferences outputmode json", "xStatus Standby State | resultId=\"1\""])
      await line.close()
      await service.close()
    }
  })

  it.each(linesOf<Document>("documents.jsonl"))("MUST be read as written: $device", ({ asked, device, answer, refusal, told }) => {
    const documents = (new Documents().push(Buffer.from(device)) ?? []).flatMap((piece) => piece.kind === "document" ? [withBareLeaves(piece.value)] : [])
    expect(documents).toHaveLength(asked === undefined && told === undefined ? 0 : 1)
    for (const document of documents) {
      expect(textOf(under(document, ["ResultId"]))).toBe(asked === undefined ? undefined : "1")
      if (asked === undefined) expect(document).toEqual(told)
      else expect(readAnswer(document, asked)).toEqual(refusal === undefined ? { answer } : { refusal })
    }
  })
})

/** What the session makes of a tagged document: the answer, or the platform's words for a refusal. */
const readAnswer = (document: unknown, asked: Request): Pick<Document, "answer" | "refusal"> => {
  const refused = ({ reason, raw = "" }: CodecError) => ({ refusal: { reason, raw } })
  try {
    const answer = answerIn(document, asked)
    const refusal = refusalIn(answer)
    return refusal === undefined ? { answer } : refused(refusal)
  } catch (error) {
    if (!(error instanceof JsonRpcRefusal)) throw error
    return refused(refusalOf(error))
  }
}
