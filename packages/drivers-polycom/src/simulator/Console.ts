import { Socket } from "node:net"
import type { Duplex } from "node:stream"
import { reply, whoamiBlock } from "./replies.ts"
import type { Unit } from "./Unit.ts"

const longestCommand = 4_096

/** One telnet or SSH session of the unit: password, prompt, echo and the order of its answers. */
export class Console {
  readonly #socket: Duplex
  readonly #unit: Unit
  readonly #log: (text: string) => void
  #input = ""
  #afterReturn = false
  #signedIn = false
  #echo = true
  #atPrompt = false
  #work = Promise.resolve()

  constructor(socket: Duplex, unit: Unit, log: (text: string) => void) {
    this.#socket = socket
    this.#unit = unit
    this.#log = log
    if (socket instanceof Socket) socket.setNoDelay(true)
    socket.on("error", () => socket.destroy())
    socket.on("data", (chunk) => this.#receive(chunk))
    if (unit.options.password === "" || unit.options.transport === "ssh") this.#welcome()
    else this.#write("\n\n\nPassword:")
  }

  /** A line that nobody asked for; it begins on a line of its own. */
  print(line: string): void {
    this.#write(`${this.#atPrompt ? "\r\n" : ""}${line}\r\n`)
    this.#atPrompt = false
  }

  #receive(chunk: Buffer): void {
    for (const character of withoutTelnetOptions(chunk).toString("utf8")) {
      const pair = character === "\n" && this.#afterReturn
      this.#afterReturn = character === "\r"
      if (character !== "\r" && character !== "\n") this.#input += character
      else if (!pair) {
        const line = this.#input
        this.#input = ""
        this.#take(line)
      }
    }
    if (this.#input.length > longestCommand) this.#socket.destroy()
  }

  #take(line: string): void {
    if (!this.#signedIn) {
      this.#log("***")
      return this.#later(() => this.#checkPassword(line))
    }
    const command = line.trim()
    if (command === "") return
    this.#log(command)
    if (this.#echo) this.#write(command + (this.#unit.options.family === "hdx" ? "\n\r" : "\r\n"))
    this.#atPrompt = false
    this.#later(() => this.#answer(command))
  }

  #checkPassword(password: string): void {
    if (this.#signedIn) return
    if (password === this.#unit.options.password && !this.#unit.faults.has("wrong-password")) return this.#welcome()
    this.#write("\r\npassword failed\r\n\n\n\nPassword:")
  }

  #welcome(): void {
    this.#signedIn = true
    this.#write("\r\n")
    this.#writeAnswer(whoamiBlock(this.#unit))
  }

  #answer(command: string): void {
    const [word, setting] = command.toLowerCase().split(" ")
    if (word === "exit") return void this.#socket.end()
    if (word === "cmdecho") {
      this.#echo = setting !== "off"
      return this.#writeAnswer([`cmdecho ${this.#echo ? "on" : "off"}`])
    }
    const { lines, after } = reply(this.#unit, command)
    this.#writeAnswer(lines)
    after?.()
  }

  #writeAnswer(lines: ReadonlyArray<string>): void {
    this.#write(`${lines.join("\r\n")}\r\n-> `)
    this.#atPrompt = true
  }

  /** Answers come in the order of the commands, each `slowMillis` late while the unit is slow. */
  #later(work: () => void): void {
    const delay = this.#unit.faults.has("slow") ? this.#unit.options.slowMillis ?? 2_000 : 0
    this.#work = this.#work.then(() => new Promise((resolve) => {
      const act = () => {
        if (!this.#socket.destroyed) work()
        resolve()
      }
      if (delay > 0) setTimeout(act, delay)
      else act()
    }))
  }

  #write(text: string): void {
    // A terminal's line discipline puts a second CR before each LF.
    if (this.#socket.writable) this.#socket.write(this.#unit.options.transport === "ssh" ? text.replaceAll("\r\n", "\r\r\n") : text)
  }
}

/** The unit negotiates nothing and ignores who does. */
function withoutTelnetOptions(chunk: Buffer): Buffer {
  const kept: Array<number> = []
  for (let index = 0; index < chunk.length; index++) {
    if (chunk[index] === 255) index += 2
    else kept.push(chunk[index] ?? 0)
  }
  return Buffer.from(kept)
}
