import { CodecError } from "../CodecError.ts"
import type { SshConnection } from "./Ssh.ts"
import type { TelnetConnection } from "./Telnet.ts"
import { TelnetLines } from "./TelnetLines.ts"

/** The lines of a remote shell, with the face of a telnet line: one protocol engine serves both. */
export const linesOver = (
  shell: SshConnection,
  { lineEnding, maxLineBytes, trace }: {
    readonly lineEnding: "\r" | "\r\n" | "\n"
    readonly maxLineBytes: number
    trace(direction: "sent" | "received", text: string): void
  }
): TelnetConnection => {
  const lines = new TelnetLines({ maxLineBytes })
  let ended = false
  void shell.closed.then(() => { ended = true })
  return {
    listen: (listener) => shell.listen((chunk) => {
      const read = lines.push(chunk)
      for (const line of read.lines) {
        if (ended) return
        trace("received", shell.redact(line))
        listener(line)
      }
      if (read.overlong) shell.close(new CodecError("protocol", "line longer than the protocol allows"))
    }),
    send: (line, sending = {}) => {
      if (/[\u0000-\u001f\u007f-\u009f\u00ff]/.test(line)) throw new CodecError("unsafe-argument")
      if (ended) throw new CodecError("closed")
      trace("sent", sending.secret === true ? "***" : shell.redact(line))
      shell.send(line + lineEnding)
    },
    get bytesReceived() {
      return shell.bytesReceived
    },
    redact: shell.redact,
    close: shell.close,
    closed: shell.closed
  }
}
