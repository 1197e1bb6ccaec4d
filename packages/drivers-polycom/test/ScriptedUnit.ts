import { once } from "node:events"
import { createServer } from "node:net"
import type { AddressInfo, Server, Socket } from "node:net"

/** What a unit of the script does with a command: bytes to print, or nothing. */
export type Script = (command: string, unit: ScriptedUnit) => string | undefined

/** A unit that does what a test tells it, byte for byte; for the answers that a healthy simulator never gives. */
export class ScriptedUnit {
  readonly commands: Array<string> = []
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  static async start(greeting: string, script: Script): Promise<ScriptedUnit> {
    const unit = new ScriptedUnit(greeting, script)
    unit.#server.listen(0, "127.0.0.1")
    await once(unit.#server, "listening")
    return unit
  }

  private constructor(greeting: string, script: Script) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket)
      socket.on("error", () => socket.destroy())
      socket.write(greeting)
      let input = ""
      socket.on("data", (chunk) => {
        // Our refusals of telnet options (IAC WONT x) are no part of a command.
        input += chunk.toString("utf8").replace(/\ufffd\ufffd[^]/g, "")
        const lines = input.split(/\r\n|\r|\n/)
        input = lines.pop() ?? ""
        for (const line of lines) {
          this.commands.push(line)
          const answer = script(line, this)
          if (answer !== undefined) socket.write(answer)
        }
      })
    })
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  print(bytes: string | Uint8Array): void {
    for (const socket of this.#sockets) socket.write(bytes)
  }

  /** The line stays up and nothing comes any more. */
  hangUpLine(): void {
    for (const socket of this.#sockets) socket.end()
  }

  stop(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }
}

const whoami = [
  "Hi, my name is : Phòng họp", "Here is what I know about myself:", "Model:               RealPresence Group 500",
  "Serial Number:       8213", "Software Version:    6.2.1", "SNMP Enabled:        True"
].join("\r\n") + "\r\n"

/** A bare, healthy unit: no echo, no prompt, idle. Scripts fall back on it. */
export function healthy(command: string): string | undefined {
  if (command === "whoami") return whoami
  if (command === "callinfo all") return "system is not in a call\r\n"
  if (command === "mute near get") return "mute near off\r\n"
  if (command === "camera near source") return "camera near source 1\r\n"
  if (command === "status") return "inacall offline\r\nmicrophones online\r\nsipserver online\r\ngatekeeper offline\r\nstatus end\r\n"
  if (command === "gatekeeperip get") return "gatekeeperip \r\n"
  if (command.endsWith(" register")) return `${command}ed\r\n`
  if (command.startsWith("notify ")) return `${command} success\r\n`
  if (command.startsWith("dial manual")) return "dialing manual\r\n"
  if (command.startsWith("hangup all")) return "hanging up all\r\n"
  return undefined
}

/** A unit without a password: the banner is its greeting. */
export const banner = `${whoami}-> `
