// What this package uses of janus-gateway-js 2.0.2, which brings no types. Its promises are bluebird's: awaited only.
declare module "janus-gateway-js" {
  export interface Emitter {
    on(event: string, listener: (...args: Array<never>) => void): this
    once(event: string, listener: (...args: Array<never>) => void): this
    off(event: string, listener: (...args: Array<never>) => void): this
    listeners(event: string): Array<(...args: Array<never>) => void>
    setMaxListeners(most: number): void
  }

  export interface JanusMessage {
    /** `get()` turns 0, false and "" into null; this is what was received. */
    getPlainMessage(): unknown
  }

  export interface ConnectionOptions {
    /** Read again for every message. */
    token?: string
    /** Milliseconds between two keep-alives of each session. */
    keepalive?: number
  }

  export interface Connection extends Emitter {
    on(event: "message", listener: (message: JanusMessage) => void): this
    on(event: "close", listener: () => void): this
    /** Carries a JanusError, whose insides lead to the token: never to be printed. */
    on(event: "error", listener: (error: unknown) => void): this
    open(): PromiseLike<Connection>
    close(): PromiseLike<void>
    isClosed(): boolean
    getOptions(): ConnectionOptions
    addSession(session: Session): void
    send(message: Record<string, unknown>): PromiseLike<void>
  }

  export interface Session extends Emitter {
    on(event: "error", listener: (error: unknown) => void): this
    on(event: "destroy", listener: () => void): this
    getId(): number
    addPlugin(plugin: Plugin): void
    send(message: Record<string, unknown>): PromiseLike<void>
    /** Forgets the session here; says nothing to Janus. */
    cleanup(): PromiseLike<void>
  }

  export interface Plugin extends Emitter {
    on(event: "message", listener: (message: JanusMessage) => void): this
    on(event: "error", listener: (error: unknown) => void): this
    on(event: "detach", listener: () => void): this
    getId(): number
    getName(): string
    send(message: Record<string, unknown>): PromiseLike<void>
    /** Forgets the handle here; says nothing to Janus. */
    cleanup(): PromiseLike<void>
  }

  const Janus: {
    readonly Connection: { create(id: string, address: string, options: ConnectionOptions): Connection }
    readonly Session: { create(connection: Connection, id: number): Session }
    readonly Plugin: {
      create(session: Session, name: string, id: number): Plugin
      /** Browser-only classes by plugin name; emptied, every handle is a plain Plugin. */
      _types: Record<string, unknown>
    }
  }
  export default Janus
}
