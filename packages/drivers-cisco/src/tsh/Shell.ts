import type { ServerChannel } from "ssh2"
import { print, select, valueAt, type Branch, type Node, type Path } from "../simulator/StatusTree.ts"
import { UnitError, type Unit } from "../simulator/Unit.ts"

/** One "tsh" of a simulated unit, without a terminal: banner, `echo off`, and JSON documents once asked for. */
export class Shell {
  readonly #channel: ServerChannel
  readonly #unit: Unit
  readonly #expressions: Array<Path> = []
  readonly #limit: number
  readonly #note: (line: string) => void
  readonly #delay: () => number
  #mode = "terminal"
  #input = ""

  constructor(channel: ServerChannel, unit: Unit, limit: number, note: (line: string) => void, delay: () => number) {
    this.#channel = channel
    this.#unit = unit
    this.#limit = limit
    this.#note = note
    this.#delay = delay
    channel.on("data", (chunk: Buffer) => this.#receive(chunk))
    channel.on("error", () => channel.destroy())
    const name = valueAt(unit.read(), ["Configuration", "SystemUnit", "Name"])
    const software = valueAt(unit.read(), ["Status", "SystemUnit", "Software"]) as Branch
    this.#write(`Welcome to ${name as string}\r\nCisco Codec Release ${software["DisplayName"] as string}\r\n` +
      `SW Release Date: ${software["ReleaseDate"] as string}, matchbox\r\n*r Login successful\r\n\r\nOK\r\n\r\n` +
      "Last login from 10.228.101.226 at 2017-12-01 13:14:47\r\n")
  }

  /** Tells the session what it registered for; overlapping expressions tell it twice, as on the unit. */
  tell(document: Branch): void {
    for (const expression of this.#expressions) {
      const selected = select(document, expression)
      if (selected !== undefined) this.#print(dressed(selected) as Branch)
    }
  }

  #receive(chunk: Buffer): void {
    const lines = (this.#input + chunk.toString("utf8")).split("\n")
    this.#input = lines.pop() ?? ""
    for (const line of lines) {
      if (line.trim() === "") continue
      this.#note(line.trim())
      this.#take(line.trim())
    }
  }

  #take(line: string): void {
    const tag = /\|\s*resultId="([^"]*)"\s*$/i.exec(line)?.[1]
    const command = line.replace(/\s*\|\s*resultId="[^"]*"\s*$/i, "")
    const [verb = "", ...words] = command.split(/\s+/)
    switch (verb.toLowerCase()) {
      case "echo": return this.#write("\nOK\n")
      case "bye": return void this.#channel.end()
      case "xpreferences":
        this.#mode = words[1]?.toLowerCase() ?? this.#mode
        return this.#mode === "terminal" ? this.#write("OK\n") : undefined
      case "xstatus": return this.#answer(tag, () => this.#read(["Status", ...words]))
      case "xconfiguration": return this.#answer(tag, () => this.#read(["Configuration", ...words]))
      case "xfeedback": return this.#answer(tag, () => this.#register(words))
      case "xcommand": return this.#answer(tag, () => this.#run(command.slice(verb.length).trim()))
      default: this.#write("Command not recognized.\r\n")
    }
  }

  /** The unit acts at once; while it is slow only its answer is held back, so that feedback may overtake it. */
  #answer(tag: string | undefined, act: () => Branch): void {
    const document = act()
    const reply = (): void => this.#print(tag === undefined ? document : { ...document, ResultId: tag })
    const delay = this.#delay()
    if (delay > 0) setTimeout(reply, delay)
    else reply()
  }

  #read(path: Path): Branch {
    const value = valueAt(this.#unit.read(), path)
    if (value === undefined) {
      return { [path[0] as string]: { status: "Error", Reason: { Value: "No match on address expression." }, XPath: { Value: path.join("/") } } }
    }
    return Array.isArray(value) && value.length === 0 ? {} : dressed(select(this.#unit.read(), path) ?? {}) as Branch
  }

  #register([verb = "", expression = ""]: ReadonlyArray<string>): Branch {
    if (verb.toLowerCase() !== "register" || this.#expressions.length >= this.#limit) {
      return { CommandResponse: { Result: { status: "Error", Reason: { Value: "Too many expressions" } } } }
    }
    this.#expressions.push(expression.split("/").filter((word) => word !== ""))
    return {}
  }

  #run(text: string): Branch {
    const at = text.search(/\s\w+:/)
    const path = (at < 0 ? text : text.slice(0, at)).trim().split(/\s+/)
    const parameters = Object.fromEntries([...(at < 0 ? "" : text.slice(at)).matchAll(/(\w+):\s*(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)]
      .map(([, name, quoted, bare]) => [name, quoted?.replaceAll(/\\(.)/g, "$1") ?? (/^-?\d+$/.test(bare ?? "") ? Number(bare) : bare)]))
    try {
      const { status: _, ...data } = this.#unit.run(path.join("/"), parameters)
      return { CommandResponse: { [`${path.slice(-2).join("")}Result`]: { status: "OK", ...dressed(data) as Branch } } }
    } catch (error) {
      if (!(error instanceof UnitError)) throw error
      if (error.code === -32601) return { CommandResponse: { Result: { status: "Error", Reason: { Value: "Unknown command" }, XPath: { Value: `/${path.join("/")}` } } } }
      const refused: Branch = error.code === -32602 ? { status: "ParameterError" } : { status: "Error", Reason: { Value: error.message } }
      return { CommandResponse: { [`${path.slice(-2).join("")}Result`]: refused } }
    }
  }

  #print(document: Branch): void {
    if (this.#mode === "json") this.#write(`${JSON.stringify(JSON.parse(print(document)), undefined, 2)}\n`)
  }

  #write(text: string): void {
    if (this.#channel.writable) this.#channel.write(text)
  }
}

/** Leaves become `{"Value": "…"}`, always text; keys in lower case are attributes and stay bare. */
const dressed = (node: Node): Node => {
  if (Array.isArray(node)) return node.map((item: Branch) => dressed(item)) as unknown as Node
  if (typeof node !== "object") return { Value: String(node) }
  return Object.fromEntries(Object.entries(node as Branch).map(([key, child]) =>
    [key, /^[a-z]/.test(key) ? String(child as string) : dressed(child)]))
}
