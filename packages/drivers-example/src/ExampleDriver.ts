import type { CodecDriver } from "@diemcau/driver-sdk/CodecDriver"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import { connectTelnet } from "@diemcau/driver-sdk/transport/Telnet"
import { models } from "./models.ts"
import { Session } from "./Session.ts"

/** An imaginary family with a line protocol over TCP: the smallest driver that conforms. */
export const exampleDriver: CodecDriver = {
  id: "example",
  vendor: "Example",
  models,
  transport: { name: "telnet", port: 5050, legacy: true },
  connect: async (connection, context) => {
    const { host, port, password } = connection
    const line = await connectTelnet({
      host, port, connectTimeout: context.timeouts.connect, signal: context.signal, lineEnding: "\n", maxLineBytes: 4_096,
      secret: password, trace: (direction, text) => context.trace(direction, text)
    })
    const session = new Session(line, context)
    try {
      await session.open(connection)
      return session
    } catch (error) {
      // What ended the line says more than "closed", which every waiting command is told.
      const reason = error instanceof CodecError ? error.cause instanceof CodecError ? error.cause : error : new CodecError("protocol", "unexpected failure", { cause: error })
      line.close(reason)
      throw reason
    }
  }
}
