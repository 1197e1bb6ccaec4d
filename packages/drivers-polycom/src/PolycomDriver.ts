import type { Codec } from "@diemcau/driver-sdk/Codec"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { CodecDriver, Connection, DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import { connectSsh } from "@diemcau/driver-sdk/transport/Ssh"
import { linesOver } from "@diemcau/driver-sdk/transport/SshLines"
import { connectTelnet, type TelnetConnection } from "@diemcau/driver-sdk/transport/Telnet"
import { setMicrophones } from "./commands.ts"
import type { PolycomFamily } from "./models.ts"
import { Session } from "./Session.ts"
import { readIdentity, readState, registerForEvents, survey } from "./Survey.ts"

export interface PolycomDriverOptions {
  /** Default telnet; SSH signs in before the first line, the dialogue is the same. */
  readonly transport?: "telnet" | "ssh"
  /** Milliseconds between two commands, instead of what the models ask for. */
  readonly gap?: number
  /** Milliseconds between two keep-alive questions. Default 45,000: units close idle sessions. */
  readonly keepAlive?: number
  /** Milliseconds for which a call that is being set up may keep other commands waiting. Default 30,000. */
  readonly longestHold?: number
}

/** The longest line a unit prints is about one kilobyte (`advnetstats`). */
const longestLine = 8_192

/** Passwords that mean "nobody has set one"; the serial number is another. */
const factoryPasswords: ReadonlySet<string> = new Set(["", "456"])

export function makePolycomDriver(family: PolycomFamily, options: PolycomDriverOptions = {}): CodecDriver {
  return {
    id: options.transport === "ssh" ? `${family.id}-ssh` : family.id,
    vendor: "Polycom",
    models: family.models,
    transport: options.transport === "ssh" ? { name: "ssh", port: 22, legacy: false } : { name: "telnet", port: 24, legacy: true },
    connect: (connection, context) => connect(family, options, connection, context)
  }
}

async function connect(
  family: PolycomFamily, options: PolycomDriverOptions, connection: Connection, context: DriverContext
): Promise<Codec> {
  const { password } = connection
  const isSsh = options.transport === "ssh"
  const line = await (isSsh ? openSsh : openTelnet)(family, connection, context)
  let modelGap = family.commandGap
  const session = new Session(line, context, {
    gap: () => options.gap ?? modelGap,
    keepAlive: options.keepAlive ?? 45_000,
    longestHold: options.longestHold ?? 30_000
  })
  try {
    const prompted = await session.signIn(password) || isSsh
    await registerForEvents(session, family.registrations.filter(({ first }) => first))
    const identity = await session.resyncing(async () => {
      await readState(session)
      return readIdentity(session)
    })
    modelGap = family.models.find((model) => model.reportedAs === identity.model)?.commandGap ?? family.commandGap
    session.startKeepAlive()
    void learnTheRest(session, family)
    return toCodec(session, family, (serialNumber) => !prompted || password === serialNumber || factoryPasswords.has(password))
  } catch (error) {
    const reason = rootReason(error)
    session.close(reason)
    throw reason
  }
}

/** What a call does not wait for: five commands more are a second on a real unit. */
const learnTheRest = async (session: Session, family: PolycomFamily): Promise<void> => {
  try {
    await registerForEvents(session, family.registrations.filter(({ first }) => !first))
    await survey(session, family)
  } catch {
    // Silence and the end of the line are the session's own to tell; each probe asks again.
  }
}

function openTelnet(family: PolycomFamily, { host, port, password }: Connection, context: DriverContext): Promise<TelnetConnection> {
  return connectTelnet({
    host, port, connectTimeout: context.timeouts.connect, signal: context.signal,
    lineEnding: family.lineEnding, prompts: ["Password:"], maxLineBytes: longestLine,
    secret: password, trace: (direction, text) => context.trace(direction, text)
  })
}

async function openSsh(family: PolycomFamily, connection: Connection, { hostKey, signal, timeouts, trace }: DriverContext): Promise<TelnetConnection> {
  if (hostKey === undefined) throw new CodecError("not-permitted", "there is no place to keep the host key")
  // Units print CR CR LF over SSH, as only a terminal does.
  const shell = await connectSsh({ ...connection, hostKey, terminal: true, connectTimeout: timeouts.connect, signal })
  return linesOver(shell, { lineEnding: family.lineEnding, maxLineBytes: longestLine, trace })
}

function toCodec(session: Session, family: PolycomFamily, isFactoryPassword: (serialNumber: string | undefined) => boolean): Codec {
  return {
    capabilities: session.capabilities,
    async dial(address, { rate }) {
      const { uri, other } = family.dials
      await session.dial(address, rate, address.includes("@") ? uri : other)
      return {}
    },
    hangUp: (callId) => session.hangUp(callId),
    setMicrophones: async (state) => session.ask(setMicrophones(state), { name: "mute" }),
    async probe() {
      const identity = await readIdentity(session)
      return { identity, ...await survey(session, family), factoryPassword: isFactoryPassword(identity.serialNumber) }
    },
    resync: () => session.resyncing(() => readState(session)),
    async close() {
      session.close(new CodecError("closed", "closed by the platform"))
      await session.closed
    },
    closed: session.closed
  }
}

/** What ended the session says more than "closed", which every waiting command is told. */
function rootReason(error: unknown): CodecError {
  if (!(error instanceof CodecError)) return new CodecError("protocol", "unexpected failure", { cause: error })
  return error.reason === "closed" && error.cause instanceof CodecError ? error.cause : error
}
