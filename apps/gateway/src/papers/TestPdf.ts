import { inflateSync } from "node:zlib"

interface Part {
  readonly dictionary: string
  readonly stream: Buffer | undefined
}

const objectsOf = (file: Buffer): ReadonlyMap<string, Part> => {
  const text = file.toString("latin1")
  return new Map([...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, id = "", body = ""]): [string, Part] => {
    const at = body.indexOf("stream\n")
    if (at === -1) return [id, { dictionary: body, stream: undefined }]
    const raw = Buffer.from(body.slice(at + 7, body.lastIndexOf("\nendstream")), "latin1")
    return [id, { dictionary: body.slice(0, at), stream: body.slice(0, at).includes("/FlateDecode") ? inflateSync(raw) : raw }]
  }))
}

const utf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le")

/** What each glyph of a font means, as the file itself says to whoever searches or copies. */
const meaningOf = (cmap: string): ReadonlyMap<string, string> => {
  const meaning = new Map<string, string>()
  for (const [, from = "", to = "", all = ""] of cmap.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    const texts = [...all.matchAll(/<(\w+)>/g)].map(([, hex = ""]) => utf16(hex))
    for (let code = Number.parseInt(from, 16), n = 0; code <= Number.parseInt(to, 16); code++, n++) meaning.set(code.toString(16).padStart(4, "0"), texts[n] ?? "")
  }
  return meaning
}

/** The text of a PDF by its own tables, and the fonts that are inside it: for tests, without a reader. */
export const readPdf = (file: Buffer): { readonly text: string; readonly embedded: ReadonlyArray<string> } => {
  const objects = objectsOf(file)
  const of = (reference: string | undefined) => objects.get(reference ?? "")
  const fonts = new Map([...objects.values()].flatMap(({ dictionary }) => [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)]).map(([, name = "", id = ""]) => {
    const [, cmap] = of(id)?.dictionary.match(/\/ToUnicode (\d+) 0 R/) ?? []
    return [name, meaningOf(of(cmap)?.stream?.toString("latin1") ?? "")] as const
  }))
  const pages = [...objects.values()].flatMap(({ stream }) => stream === undefined ? [] : [stream.toString("latin1")]).filter((content) => content.includes(" TJ"))
  const text = pages.map((content) => {
    let font: ReadonlyMap<string, string> | undefined
    return content.split("\n").map((line) => {
      const [, name] = line.match(/\/(F\d+) [\d.]+ Tf/) ?? []
      if (name !== undefined) font = fonts.get(name)
      if (!line.endsWith(" TJ")) return line.startsWith("BT") ? " " : ""
      return [...line.matchAll(/<(\w+)>/g)].map(([, hex = ""]) => hex.match(/.{4}/g)?.map((code) => font?.get(code.toLowerCase()) ?? "?").join("") ?? "").join("")
    }).join("")
  }).join(" ").replaceAll(/\s+/g, " ")
  const embedded = [...objects.values()].filter(({ dictionary }) => dictionary.includes("/FontFile2")).map(({ dictionary }) => dictionary.match(/\/FontName \/(\S+)/)?.[1] ?? "")
  return { text, embedded }
}
