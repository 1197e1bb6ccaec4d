import { setTimeout as pause } from "node:timers/promises"
import type { Capability } from "@diemcau/driver-sdk/Capability"
import { CodecError } from "@diemcau/driver-sdk/CodecError"
import type { DriverContext } from "@diemcau/driver-sdk/CodecDriver"
import type { Evidence, Fact } from "@diemcau/driver-sdk/Observation"
import type { TelnetConnection } from "@diemcau/driver-sdk/transport/Telnet"
import { CommandQueue } from "./CommandQueue.ts"
import type { Asking } from "./CommandQueue.ts"
import { askCalls, dial, hangUp } from "./commands.ts"
import type { Question } from "./commands.ts"
import { LineReader } from "./protocol.ts"
import type { Reading } from "./protocol.ts"

export interface SessionOptions {
  /** Milliseconds between two commands. */
  gap(): number
  /** Milliseconds between two questions that keep the session awake and find out a dead line. */
  readonly keepAlive: number
  /** Milliseconds for which a call that is being set up may keep other commands waiting. */
  readonly longestHold: number
}

/** So many lines that answer nothing, in a row, and our place in the dialogue counts as lost. */
const patienceForNoise = 2_000

/** Milliseconds between `ended:` and the notification that tells the cause, before the end is told without one. */
const patienceForCause = 2_000

/** Units print an empty `callinfo` block while a call changes: only so many in a row are believed. */
const emptyBlocks = 3

/**
 * The dialogue with one unit over one connection. Every line is understood the moment it is read, in the order of the
 * wire; the answers to commands only tell their callers that it happened.
 */
export class Session {
  readonly capabilities = new Set<Capability>()
  readonly #reader = new LineReader()
  readonly #queue: CommandQueue
  readonly #line: TelnetConnection
  readonly #context: DriverContext
  readonly #options: SessionOptions
  readonly #unechoed: Array<string> = []
  #anythingSent = false
  #onSignIn: ((reading: Reading) => void) | undefined
  #prompted = false
  #proven = false
  #resyncs = 0
  #emptyBlocks = 0
  #noise = 0
  #unanswered = 0
  #receivedAtSending = 0
  #settingUp = false
  #completing = false
  #over = false
  #keepAlive: NodeJS.Timeout | undefined
  #causes: NodeJS.Timeout | undefined

  constructor(line: TelnetConnection, context: DriverContext, options: SessionOptions) {
    this.#line = line
    this.#context = context
    this.#options = options
    this.#queue = new CommandQueue({
      send: (text) => this.#send(text),
      gap: options.gap,
      timeout: context.timeouts.command,
      settle: Math.min(500, context.timeouts.command / 2),
      redact: (text) => line.redact(text),
      unanswered: () => this.#onUnanswered()
    })
    void line.closed.then((reason) => {
      this.#over = true
      clearInterval(this.#keepAlive)
      clearTimeout(this.#causes)
      this.#queue.close(reason.reason === "closed" ? reason : new CodecError("closed", reason.message, { cause: reason }))
    })
  }

  get closed(): Promise<CodecError> {
    return this.#line.closed
  }

  close(reason: CodecError): void {
    this.#line.close(reason)
  }

  /**
   * Starts reading, and answers the password prompt if there is one. Resolves with whether there was.
   * @throws CodecError "password-refused", "session-limit", or what ended the line
   */
  signIn(password: string): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>()
    const { connect, command } = this.#context.timeouts
    // A unit may print nothing at all: then the first command decides. Half the time, for a slow one to prompt.
    let patience = setTimeout(() => resolve(false), connect / 2)
    const wait = (milliseconds: number) => {
      clearTimeout(patience)
      patience = setTimeout(() => resolve(this.#prompted), milliseconds)
    }
    this.#onSignIn = (reading) => {
      if (reading.kind === "password-prompt" && !this.#prompted) {
        this.#prompted = true
        wait(command)
        this.#line.send(password, { secret: true })
      } else if (reading.kind === "prompt" || reading.kind === "whoami") {
        // Only these two prove that we are in: events come to whoever is connected.
        this.#proven = true
        if (reading.kind === "prompt" || reading.whole) resolve(this.#prompted)
        else wait(Math.min(500, command))
      }
    }
    void this.#line.closed.then((reason) => {
      const unheard = this.#line.bytesReceived === 0 && reason.raw === "closed by the device"
      reject(unheard ? new CodecError("session-limit", "closed before the prompt", { cause: reason }) : reason)
    })
    this.#line.listen((text) => this.#read(text))
    return promise.finally(() => {
      clearTimeout(patience)
      this.#onSignIn = undefined
    })
  }

  ask<A>(question: Question<A>, asking?: Asking): Promise<A> {
    return this.#queue.ask(question, asking)
  }

  /** The answer, or nothing when the unit says no: not every model knows every question. */
  async askIfKnown<A>(question: Question<A>): Promise<{ readonly answer: A } | undefined> {
    try {
      return { answer: await this.#queue.ask(question) }
    } catch (error) {
      if (error instanceof CodecError && error.reason === "command-refused") return undefined
      throw error
    }
  }

  /** While `work` runs, what the unit answers counts as read again. */
  async resyncing<A>(work: () => Promise<A>): Promise<A> {
    this.#resyncs++
    return work().finally(() => this.#resyncs--)
  }

  /** @throws CodecError "protocol" when the list can not be read: a call we can not read is not a call that is not there. */
  async readCalls(asking: Asking = {}): Promise<void> {
    for (let asked = 1; ; asked++) {
      const reading = await this.#queue.ask(askCalls, asking)
      if (reading.kind === "calls" && (reading.sure || asked >= emptyBlocks)) return
      if (reading.kind === "calls-unreadable" && asked >= emptyBlocks) {
        const unreadable = new CodecError("protocol", this.#line.redact(reading.raw))
        this.close(unreadable)
        throw unreadable
      }
      // Nothing tells when the change is over; five gaps are a second on a real unit.
      await pause(5 * this.#options.gap(), undefined, { ref: false })
    }
  }

  async dial(address: string, rate: number, protocol: "sip" | "h323"): Promise<void> {
    const question = dial(address, rate, protocol)
    // Known before the next line is read: the first sign of the call may be in the same packet.
    const accepted = () => {
      this.#reader.book.expectOutgoing(true)
      this.#queue.hold(this.#context.timeouts.command)
    }
    await this.#queue.ask(question, { accepted })
  }

  /** Goes out at once: there is no other way to give up a call that is being set up. */
  async hangUp(callId: string | undefined): Promise<void> {
    const accepted = () => this.#reader.book.hungUp(callId)
    await this.#queue.ask(hangUp(callId), { urgent: true, accepted })
  }

  observe(fact: Fact, evidence: Evidence = this.#resyncs > 0 ? "resync" : "reply"): void {
    this.#context.observe({ evidence, fact })
  }

  startKeepAlive(): void {
    if (!this.#over) this.#keepAlive ??= setInterval(() => this.#check(), this.#options.keepAlive)
  }

  #send(text: string): void {
    this.#anythingSent = true
    this.#unechoed.push(text)
    if (this.#unechoed.length > 8) this.#unechoed.shift()
    this.#receivedAtSending = this.#line.bytesReceived
    this.#line.send(text)
  }

  #read(text: string): void {
    const reading = this.#reader.read(text)
    if (!this.#mayGoOn(reading)) return
    this.#onSignIn?.(reading)
    // A unit that echoes nothing prints its answer right behind the prompt.
    const echo = this.#isEcho(reading.kind === "prompt" ? reading.rest : reading.kind === "answer" ? reading.text : "")
    if (reading.kind === "prompt" && reading.rest !== "" && !echo) return this.#read(reading.rest)
    const asked = this.#queue.pendingText
    const answers = !(echo && reading.kind === "answer") && this.#queue.offer(reading)
    if (answers) {
      this.#noise = 0
      this.#unanswered = 0
      this.#proven = true
    } else if (reading.kind !== "facts" && ++this.#noise > patienceForNoise) {
      return this.close(new CodecError("protocol", "too many lines that answer nothing"))
    }
    this.#learn(reading, answers, asked)
    this.#holdWhileSettingUp()
    this.#completeCalls()
    this.#awaitCauses()
  }

  /** Each command is echoed once at most: the second line like it is an answer. */
  #isEcho(text: string): boolean {
    const at = this.#unechoed.indexOf(text)
    if (at >= 0) this.#unechoed.splice(at, 1)
    return at >= 0
  }

  /** What the prompt for a password means, at whatever time it comes. */
  #mayGoOn(reading: Reading): boolean {
    if (reading.kind !== "password-failed" && reading.kind !== "password-prompt") return true
    if (!this.#prompted && !this.#anythingSent) return reading.kind === "password-prompt"
    // A unit so slow that it took a command for the password did not refuse the password.
    this.close(this.#prompted && !this.#proven ? new CodecError("password-refused", "password failed") : new CodecError("closed", "the unit asks for the password again"))
    return false
  }

  #learn(reading: Reading, answers: boolean, asked: string | undefined): void {
    switch (reading.kind) {
      case "facts":
        for (const fact of reading.facts) this.observe(fact, "event")
        break
      case "microphones":
        // The acknowledgement may be an echo; the question that follows it tells the truth.
        if (!answers) this.observe(reading, "event")
        else if (asked?.startsWith("mute near o") !== true) this.observe(reading)
        break
      case "calls":
        this.#emptyBlocks = reading.sure ? 0 : this.#emptyBlocks + 1
        if (!reading.sure && this.#emptyBlocks < emptyBlocks) break
        this.#emptyBlocks = 0
        this.#reader.book.replace(reading.calls)
        this.observe({ kind: "calls", calls: reading.calls })
        break
      default:
    }
  }

  #holdWhileSettingUp(): void {
    const { book } = this.#reader
    if (book.settingUp === this.#settingUp) return
    this.#settingUp = book.settingUp
    if (this.#settingUp) return this.#queue.hold(this.#options.longestHold)
    book.expectOutgoing(false)
    this.#queue.release()
  }

  #completeCalls(): void {
    const { book } = this.#reader
    const wanted = book.incomplete && !book.settingUp
    if (wanted && !this.#completing) this.#check()
    this.#completing = wanted
  }

  #awaitCauses(): void {
    const { book } = this.#reader
    if (!book.ending || this.#causes !== undefined) return
    this.#causes = setTimeout(() => {
      this.#causes = undefined
      for (const fact of book.settleEndings()) this.observe(fact, "event")
    }, patienceForCause)
  }

  /** Asks what heals most: the list of calls. Its silence tells a dead line. */
  #check(): void {
    this.readCalls({ name: "check" }).catch(() => undefined)
  }

  #onUnanswered(): void {
    const silent = this.#line.bytesReceived === this.#receivedAtSending
    if (++this.#unanswered === 1) return this.#check()
    this.close(silent ? new CodecError("no-answer", "the line is dead") : new CodecError("protocol", "answers do not fit the questions"))
  }
}
