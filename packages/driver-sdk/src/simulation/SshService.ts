import ssh2 from "ssh2"
import type { AuthContext, Connection, ServerChannel, ServerConfig } from "ssh2"

export interface SshServiceOptions {
  readonly host: string
  /** Private key in PEM or OpenSSH form, asked for at each `open`; {@link newHostKey} makes one. */
  hostKey(): string
  /** Told to everybody before the sign-in. */
  readonly banner?: string
  /** Milliseconds that the unit takes to look at a password. */
  signInDelay?(): number
  readonly algorithms?: NonNullable<ServerConfig["algorithms"]>
  /** What the unit lets a stranger try, in its order. */
  readonly methods: ReadonlyArray<"keyboard-interactive" | "password">
  accepts(account: string, password: string): boolean
  onShell(channel: ServerChannel, hasTerminal: boolean): void
}

/** The SSH service of a simulated unit: one password, one shell a connection. */
export interface SshService {
  /** Resolves with the port; 0 takes any free one. */
  open(port: number): Promise<number>
  /** Ends every connection, then the service. */
  close(): Promise<void>
  endConnections(): void
}

/** One in some hundred Ed25519 keys that ssh2 makes it can not read itself: then another one is made. */
export const newHostKey = (type: "ed25519" | "rsa" = "ed25519"): string => {
  const made = type === "rsa" ? ssh2.utils.generateKeyPairSync("rsa", { bits: 2048 }) : ssh2.utils.generateKeyPairSync("ed25519")
  return ssh2.utils.parseKey(made.private) instanceof Error ? newHostKey(type) : made.private
}

export const makeSshService = (options: SshServiceOptions): SshService => {
  const clients = new Set<Connection>()
  let server: InstanceType<typeof ssh2.Server> | undefined

  const authenticate = (context: AuthContext): void => {
    const decide = (password: string | undefined): void => {
      const answer = (): void => {
        if (password !== undefined && options.accepts(context.username, password)) context.accept()
        else context.reject([...options.methods])
      }
      const delay = options.signInDelay?.() ?? 0
      if (delay > 0) setTimeout(answer, delay)
      else answer()
    }
    if (context.method === "password" && options.methods.includes("password")) decide(context.password)
    else if (context.method === "keyboard-interactive" && options.methods.includes("keyboard-interactive")) {
      context.prompt([{ prompt: "Password: ", echo: false }], (answers) => decide(answers[0]))
    } else context.reject([...options.methods])
  }

  const serve = (client: Connection & Partial<Pick<InstanceType<typeof ssh2.Client>, "setNoDelay">>): void => {
    clients.add(client)
    // As the services of real units do; the library's types know it of its other side only.
    client.setNoDelay?.(true)
    client.on("close", () => clients.delete(client))
    client.on("error", () => client.end())
    client.on("authentication", authenticate)
    client.on("session", (accept) => {
      let hasTerminal = false
      const session = accept()
      session.on("pty", (acceptTerminal) => {
        hasTerminal = true
        acceptTerminal()
      })
      session.on("shell", (acceptShell) => options.onShell(acceptShell(), hasTerminal))
    })
  }

  const endConnections = (): void => { for (const client of clients) client.end() }
  return {
    open: (port) => new Promise((resolve, reject) => {
      const { algorithms, banner } = options
      const opening = new ssh2.Server({
        hostKeys: [options.hostKey()], ...algorithms === undefined ? {} : { algorithms }, ...banner === undefined ? {} : { banner }
      }, serve)
      server = opening
      opening.once("error", reject)
      opening.listen(port, options.host, () => resolve((opening.address() as { readonly port: number }).port))
    }),
    close: () => new Promise((resolve) => {
      if (server === undefined) return resolve()
      server.close(() => resolve())
      server = undefined
      endConnections()
    }),
    endConnections
  }
}
