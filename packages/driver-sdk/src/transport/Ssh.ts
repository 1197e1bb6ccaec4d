import { createHash } from "node:crypto"
import ssh2 from "ssh2"
import type { AnyAuthMethod, ClientChannel, ConnectConfig } from "ssh2"
import { CodecError } from "../CodecError.ts"
import type { HostKeyPin } from "../CodecDriver.ts"

export interface SshOptions {
  readonly host: string
  readonly port: number
  readonly account: string
  readonly password: string
  readonly hostKey: HostKeyPin
  /** Whether the shell gets a terminal: Cisco units echo and colour in one, Polycom units expect one. */
  readonly terminal: boolean
  /** Also accept SHA-1 signatures and key exchange, and CBC: for old units, each by a person's decision. Default false. */
  readonly legacyAlgorithms?: boolean
  /** Milliseconds until the shell must stand: name look-up, handshake and sign-in included. */
  readonly connectTimeout: number
  readonly signal: AbortSignal
  /** Milliseconds between questions that keep the line awake; dead when two are unanswered. Default 10,000. */
  readonly keepAlive?: number
}

/** Bytes of one remote shell. Nothing is read before {@link SshConnection.listen}; until then the device is held back. */
export interface SshConnection {
  /** Starts reading. A listener that throws ends the connection with "protocol". */
  listen(listener: (chunk: Buffer) => void): void
  /** @throws CodecError "closed". A device that reads nothing for 256 KiB ends the connection. */
  send(text: string): void
  readonly bytesReceived: number
  /** The text with the password taken out, fit for a trace, an error or a log. */
  redact(text: string): string
  /** Ends the connection; the first reason given is the one that `closed` tells. */
  close(reason: CodecError): void
  /** Resolves once, never rejects. */
  readonly closed: Promise<CodecError>
}

const longestBacklog = 262_144
const goodbyeMilliseconds = 1_000

const algorithms = {
  kex: [
    "curve25519-sha256", "curve25519-sha256@libssh.org", "ecdh-sha2-nistp256", "ecdh-sha2-nistp384", "ecdh-sha2-nistp521",
    "diffie-hellman-group-exchange-sha256", "diffie-hellman-group14-sha256", "diffie-hellman-group16-sha512"
  ],
  serverHostKey: ["ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "rsa-sha2-512", "rsa-sha2-256"],
  cipher: ["aes128-gcm@openssh.com", "aes256-gcm@openssh.com", "aes128-ctr", "aes192-ctr", "aes256-ctr"],
  // An HMAC does not rest on SHA-1's collisions, and old units know no other.
  hmac: ["hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com", "hmac-sha2-256", "hmac-sha2-512", "hmac-sha1"],
  compress: ["none"]
} as const satisfies ConnectConfig["algorithms"]

const withLegacy = {
  ...algorithms,
  kex: [...algorithms.kex, "diffie-hellman-group14-sha1"],
  serverHostKey: [...algorithms.serverHostKey, "ssh-rsa"],
  cipher: [...algorithms.cipher, "aes128-cbc", "aes192-cbc", "aes256-cbc"]
} as const satisfies ConnectConfig["algorithms"]

/** As `ssh-keygen -l` prints it. */
export const fingerprintOf = (hostKey: Buffer): string =>
  `SHA256:${createHash("sha256").update(hostKey).digest("base64").replace(/=+$/, "")}`

/**
 * Signs in with one password, given once: units count failures and lock out. Opens a shell.
 * @throws CodecError "unreachable", "algorithms-refused", "host-key-changed", "password-refused", "not-permitted" (no sign-in by password),
 * "session-limit", "protocol", "closed" (aborted)
 */
export const connectSsh = async (options: SshOptions): Promise<SshConnection> => {
  const { host, port, hostKey, connectTimeout, signal, terminal } = options
  if (signal.aborted) throw new CodecError("closed", "given up before connecting")
  const redact = (text: string): string => options.password === "" ? text : text.replaceAll(options.password, "***")
  const client = new ssh2.Client()
  const ending = Promise.withResolvers<CodecError>()
  const opened = Promise.withResolvers<ClientChannel>()
  let ended = false
  let isOpen = false
  let presented: string | undefined
  let isSecretSent = false

  /** The one way out, for a refused sign-in too: sessions left open lock other programs out of the unit. */
  const close = (reason: CodecError): void => {
    if (ended) return
    ended = true
    clearTimeout(timer)
    signal.removeEventListener("abort", onAbort)
    client.end()
    if (isOpen) setTimeout(() => client.destroy(), goodbyeMilliseconds).unref()
    else client.destroy()
    opened.reject(reason)
    ending.resolve(reason)
  }
  const onAbort = (): void => close(new CodecError("closed", "given up by the platform"))
  const timer = setTimeout(() => close(new CodecError("unreachable", `no shell within ${connectTimeout} ms`)), connectTimeout)
  signal.addEventListener("abort", onAbort, { once: true })

  const secretOnce = (): string | undefined => {
    if (isSecretSent) return undefined
    isSecretSent = true
    return options.password
  }
  const nextMethod = (offered: ReadonlyArray<string> | null): AnyAuthMethod | false => {
    const username = options.account
    if (offered === null) return { type: "none", username }
    if (isSecretSent) return false
    if (offered.includes("keyboard-interactive")) {
      return {
        type: "keyboard-interactive", username,
        prompt: (_name, _instructions, _language, prompts, answer) => {
          if (prompts.length === 0) return answer([])
          const secret = prompts.length === 1 ? secretOnce() : undefined
          answer(secret === undefined ? [] : [secret])
        }
      }
    }
    return offered.includes("password") ? { type: "password", username, password: secretOnce()! } : false
  }

  client.on("ready", () => {
    void (async () => {
      // Kept only now: what can not even sign us in is not the device that was meant.
      if (hostKey.known === undefined && presented !== undefined) await hostKey.learn(presented)
      if (ended) return
      const opening = (error: Error | undefined, channel: ClientChannel) =>
        error === undefined ? opened.resolve(channel) : close(new CodecError("session-limit", redact(error.message), { cause: error }))
      if (terminal) client.shell({ term: "vt100", rows: 24, cols: 512 }, opening)
      else client.shell(false, opening)
    })().catch((cause: unknown) => close(new CodecError("protocol", "the host key could not be kept", { cause })))
  })
  client.on("error", (error: Error & { level?: string; code?: string }) => close(errorOf(error, { isOpen, isSecretSent, hasShownKey: presented !== undefined, redact })))
  client.on("close", () => close(new CodecError(isOpen ? "closed" : "unreachable", "closed by the device")))
  try {
    client.connect({
      host, port, username: options.account,
      readyTimeout: connectTimeout,
      keepaliveInterval: options.keepAlive ?? 10_000, keepaliveCountMax: 2,
      algorithms: options.legacyAlgorithms === true ? withLegacy : algorithms,
      authHandler: (offered, _partly, next) => next(nextMethod(offered) as AnyAuthMethod),
      hostVerifier: (key: Buffer) => {
        const found = fingerprintOf(key)
        const expected = hostKey.known ?? presented ?? found
        presented = found
        if (found !== expected) close(new CodecError("host-key-changed", found))
        return found === expected
      }
    })
    // Each small packet waits for the answer to the one before otherwise: half a second until the shell stands.
    client.setNoDelay(true)
  } catch (cause) {
    close(new CodecError("unreachable", "not a usable address", { cause }))
  }

  const channel = await opened.promise
  clearTimeout(timer)
  isOpen = true
  channel.on("error", (error: Error) => close(new CodecError("closed", redact(error.message), { cause: error })))
  channel.on("close", () => close(new CodecError("closed", "closed by the device")))
  channel.stderr.resume()
  let bytesReceived = 0
  return {
    listen(listener) {
      channel.on("data", (chunk: Buffer) => {
        if (ended) return
        bytesReceived += chunk.length
        try {
          listener(chunk)
        } catch (cause) {
          close(new CodecError("protocol", "what was received could not be read", { cause }))
        }
      })
    },
    send(text) {
      if (ended) throw new CodecError("closed")
      channel.write(text)
      if (channel.writableLength > longestBacklog) close(new CodecError("no-answer", "the device does not read"))
    },
    get bytesReceived() {
      return bytesReceived
    },
    redact,
    close,
    closed: ending.promise
  }
}

/** "Key exchange failed", said by the device before it hangs up. */
const disconnectedInKeyExchange = 3

const errorOf = (
  error: Error & { level?: string; code?: string | number },
  { isOpen, isSecretSent, hasShownKey, redact }: {
    readonly isOpen: boolean
    readonly isSecretSent: boolean
    readonly hasShownKey: boolean
    redact(text: string): string
  }
): CodecError => {
  const raw = redact(error.message)
  const cause = { cause: error }
  if (error.level === "client-authentication") {
    return isSecretSent ? new CodecError("password-refused", raw, cause) : new CodecError("not-permitted", "the device offers no sign-in by password", cause)
  }
  const said = typeof error.code === "string" ? error.code : raw
  if (isOpen) return new CodecError(error.level === "protocol" ? "protocol" : "closed", said, cause)
  // The library words it, but gives it no code: a handshake that ends before any key was shown found nothing in common.
  if (!hasShownKey && (error.level === "handshake" || error.code === disconnectedInKeyExchange)) return new CodecError("algorithms-refused", raw, cause)
  if (error.level === "client-socket" || error.level === "client-timeout") return new CodecError("unreachable", said, cause)
  return error.code === "ECONNRESET" ? new CodecError("unreachable", error.code, cause) : new CodecError("protocol", raw, cause)
}
