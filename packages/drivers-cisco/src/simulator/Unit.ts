import type { HangUpCause } from "@diemcau/driver-sdk/Observation"
import type { Attachment, IncomingLeg, Leg, LegListener } from "@diemcau/driver-sdk/simulation/CallNetwork"
import type { Fault, SimulatorOptions } from "@diemcau/driver-sdk/simulation/Simulator"
import type { Product } from "./products.ts"
import { merged, news, valueAt, type Branch, type Item, type Node, type Path } from "./StatusTree.ts"

/** A refusal with the code and data a unit puts into its answer. */
export class UnitError extends Error {
  readonly code: number
  readonly data: Branch | undefined

  constructor(code: number, message: string, data?: Branch) {
    super(message)
    this.code = code
    this.data = data
  }
}

interface UnitCall {
  readonly id: number
  readonly uri: string
  readonly direction: "Outgoing" | "Incoming"
  readonly rate: number
  leg: Leg | undefined
  incoming: IncomingLeg | undefined
  connectedAt: number | undefined
  /** Why it ends, if this unit decided so. */
  localCause: string | undefined
}

type Parameters = Readonly<Record<string, unknown>>
type Command = (parameters: Parameters) => Branch

/** Cause types of `Event CallDisconnect`, with the SIP answer that brings them about. */
const causes: Readonly<Record<HangUpCause, { readonly type: string; readonly code: number; readonly text: string }>> = {
  "local-hang-up": { type: "LocalDisconnect", code: 0, text: "" },
  "remote-hang-up": { type: "RemoteDisconnect", code: 0, text: "" },
  busy: { type: "RemoteBusy", code: 486, text: "Busy Here" },
  rejected: { type: "RemoteRejected", code: 603, text: "Decline" },
  "no-answer": { type: "RemoteNoAnswer", code: 480, text: "Temporarily Unavailable" },
  "unknown-address": { type: "UnknownRemoteSite", code: 404, text: "Not Found" },
  network: { type: "NetworkRejected", code: 503, text: "Service Unavailable" },
  other: { type: "OtherRemote", code: 500, text: "Server Internal Error" }
}

const complaints: Readonly<Partial<Record<Fault, Item>>> = {
  "no-camera": { id: 11, Description: "No camera is detected.", Level: "Error", References: "", Type: "CameraDetected" },
  "no-microphone": { id: 12, Description: "No microphone is connected.", Level: "Warning", References: "", Type: "MicrophonesConnected" },
  "not-registered": { id: 13, Description: "The SIP registration has failed.", Level: "Error", References: "", Type: "SIPProfileRegistration" }
}

/** The unit behind the socket: its documents, its commands, its calls. Knows nothing of sessions. */
export class Unit {
  readonly #options: SimulatorOptions
  readonly #product: Product
  readonly #faults: ReadonlySet<Fault>
  readonly #publish: (document: Branch) => void
  /** The device lifts `drops-call` itself, after the one call it drops. */
  readonly #dropped: () => void
  readonly #calls = new Map<number, UnitCall>()
  #document: Branch = {}
  #attachment: Attachment | undefined
  #lastCallId = 1
  #bootedAt = 0
  #boots = 0

  constructor(options: SimulatorOptions, product: Product, faults: ReadonlySet<Fault>, publish: (document: Branch) => void, dropped: () => void) {
    this.#options = options
    this.#product = product
    this.#faults = faults
    this.#publish = publish
    this.#dropped = dropped
  }

  powerOn(): void {
    this.#boots++
    this.#bootedAt = Date.now()
    this.#document = this.#factoryDocument()
    const { name, address, network } = this.#options
    this.#attachment = network.attach({ name, address, onIncoming: (leg) => this.#ring(leg) })
  }

  powerOff(): void {
    this.#boots++
    this.#calls.clear()
    this.#attachment?.detach()
    this.#attachment = undefined
  }

  /** Shows the plugs and the registration as the faults have them now. */
  faultsChanged(): void {
    if (this.#attachment === undefined) return
    const shown = new Set(((valueAt(this.#document, ["Status", "Diagnostics", "Message"]) ?? []) as ReadonlyArray<Item>).map(({ id }) => id))
    const Message = Object.entries(complaints).flatMap(([fault, message]): ReadonlyArray<Item> => {
      const on = this.#faults.has(fault as Fault)
      return on === shown.has(message.id) ? [] : on ? [message] : [{ id: message.id, ghost: "True" }]
    })
    if (Message.length > 0) this.#change({ Status: { ...this.#peripherals(), Diagnostics: { Message } } })
    const connected = [...this.#calls.values()].find((call) => call.connectedAt !== undefined)
    if (connected && this.#faults.has("drops-call")) this.#drop(connected)
  }

  /** The whole document, with the running clocks read off now. */
  read(): Branch {
    const Call = [...this.#calls.values()].flatMap((call): ReadonlyArray<Item> =>
      call.connectedAt === undefined ? [] : [{ id: call.id, Duration: secondsSince(call.connectedAt) }])
    return merged(this.#document, { Status: { Call, SystemUnit: { Uptime: secondsSince(this.#bootedAt) } } }) as Branch
  }

  /** @throws UnitError */
  set(path: Path, value: Node): void {
    const current = path[0] === "Configuration" ? valueAt(this.#document, path) : undefined
    if (current === undefined) throw new UnitError(-32602, "No match on Path argument")
    if (typeof current === "object" || typeof current !== typeof value) throw new UnitError(-32602, "Illegal value")
    this.#change(path.reduceRight<Node>((node, key) => ({ [key]: node }), value) as Branch)
  }

  /** @throws UnitError */
  run(path: string, parameters: Parameters): Branch {
    const name = Object.keys(this.#commands).find((known) => known.toLowerCase() === path.toLowerCase())
    const command = name === undefined ? undefined : this.#commands[name]
    if (command === undefined) throw new UnitError(-32601, "Method not found.")
    const data = command(parameters)
    return Object.keys(data).length === 0 || this.#product.statusBesideData ? { ...data, status: "OK" } : data
  }

  toggleMute(): void {
    this.#mute(valueAt(this.#document, ["Status", "Audio", "Microphones", "Mute"]) !== "On")
  }

  hangUpAll(): void {
    for (const call of [...this.#calls.values()]) this.#end(call, call.incoming && call.connectedAt === undefined ? "LocalReject" : "LocalDisconnect")
  }

  readonly #commands: Readonly<Record<string, Command>> = {
    "Dial": ({ Number: number, CallRate: rate = this.#product.maxCallRate }) => {
      if (typeof number !== "string" || number.length > 255) throw badParameters()
      if (typeof rate !== "number" || rate < 64 || rate > this.#product.maxCallRate) throw badParameters()
      if (this.#calls.size >= this.#product.maxCalls) throw new UnitError(1, "Maximum number of calls reached", { Cause: 17 })
      const call = this.#newCall(`sip:${number.replace(/^sips?:/i, "")}`, "Outgoing", rate)
      this.#later(call, () => this.#place(call, number))
      return { CallId: call.id, ConferenceId: call.id }
    },
    "Call/Disconnect": (parameters) => {
      const call = this.#callOf(parameters, (one) => one.connectedAt !== undefined) ?? [...this.#calls.values()].at(-1)
      if (call === undefined) throw new UnitError(1, "No such call", { Cause: 5 })
      setImmediate(() => this.#end(call, "LocalDisconnect"))
      return {}
    },
    "Call/Accept": (parameters) => {
      const call = this.#callOf(parameters, isRinging)
      if (call?.incoming === undefined) throw new UnitError(1, "No incoming call", { Cause: 5 })
      call.incoming.answer()
      return {}
    },
    "Call/Reject": (parameters) => {
      const call = this.#callOf(parameters, isRinging)
      if (call === undefined) throw new UnitError(1, "No incoming call", { Cause: 5 })
      setImmediate(() => this.#end(call, "LocalReject"))
      return {}
    },
    "Audio/Microphones/Mute": () => this.#mute(true),
    "Audio/Microphones/Unmute": () => this.#mute(false),
    "Audio/Microphones/ToggleMute": () => {
      this.toggleMute()
      return {}
    },
    "Standby/Activate": () => this.#standby("Standby"),
    "Standby/Deactivate": () => this.#standby("Off")
  }

  /** The call that is named, or (id 0 or none) the first that fits. */
  #callOf({ CallId: id = 0 }: Parameters, fits: (call: UnitCall) => boolean): UnitCall | undefined {
    if (typeof id !== "number" || !Number.isInteger(id) || id < 0) throw badParameters()
    if (id === 0) return [...this.#calls.values()].find(fits)
    const call = this.#calls.get(id)
    if (call === undefined) throw new UnitError(1, "No such call", { Cause: 5 })
    return call
  }

  #newCall(uri: string, direction: UnitCall["direction"], rate: number): UnitCall {
    const call: UnitCall = {
      id: ++this.#lastCallId, uri, direction, rate, leg: undefined, incoming: undefined, connectedAt: undefined, localCause: undefined
    }
    this.#calls.set(call.id, call)
    return call
  }

  #place(call: UnitCall, number: string): void {
    this.#standby("Off")
    this.#event("OutgoingCallIndication", { CallId: call.id })
    this.#show(call, { ...this.#firstLeaves(call), Status: "Dialling" })
    this.#count()
    if (this.#faults.has("not-registered")) return this.#later(call, () => this.#finish(call, "network"))
    call.leg = this.#attachment?.dial(number, call.rate, this.#listener(call))
  }

  #ring(incoming: IncomingLeg): LegListener {
    // Nobody finds a unit that is not registered: the caller hears it ring until he gives up.
    if (this.#faults.has("not-registered")) return { ringing: () => {}, connected: () => {}, ended: () => {} }
    const call = this.#newCall(`sip:${incoming.from}`, "Incoming", this.#product.maxCallRate)
    call.incoming = incoming
    call.leg = incoming
    setImmediate(() => {
      if (!this.#calls.has(call.id)) return
      this.#standby("Off")
      this.#event("IncomingCallIndication", { CallId: call.id, DisplayNameValue: incoming.from, RemoteURI: call.uri })
      this.#show(call, { ...this.#firstLeaves(call), Status: "Ringing" })
      this.#count()
      if (!this.#answersItself()) return
      this.#show(call, { AnswerState: "Autoanswered" })
      this.#later(call, () => incoming.answer())
    })
    return this.#listener(call)
  }

  #listener(call: UnitCall): LegListener {
    return {
      ringing: () => this.#show(call, { Status: "Ringing" }),
      connected: () => {
        this.#show(call, { Status: "Connecting" })
        this.#later(call, () => this.#connect(call))
      },
      ended: (cause) => this.#finish(call, cause)
    }
  }

  #connect(call: UnitCall): void {
    call.connectedAt = Date.now()
    const answered = call.incoming && this.#answersItself() ? "Autoanswered" : "Answered"
    this.#show(call, {
      AnswerState: answered, Duration: 0, Encryption: { Type: "Aes-128" },
      ReceiveCallRate: call.rate, Status: "Connected", TransmitCallRate: call.rate
    })
    this.#event("CallSuccessful", {
      CallId: call.id, CallRate: call.rate, Direction: call.direction, EncryptionIn: "On", EncryptionOut: "On", Protocol: "SIP", RemoteURI: call.uri
    })
    this.#count()
    if (this.#faults.has("drops-call")) this.#drop(call)
  }

  #drop(call: UnitCall): void {
    this.#dropped()
    setTimeout(() => this.#end(call, "OtherLocal"), Math.max(20, this.#options.callPace))
  }

  #end(call: UnitCall, localCause: string): void {
    if (!this.#calls.has(call.id) || call.localCause !== undefined) return
    call.localCause = localCause
    this.#show(call, { Status: "Disconnecting" })
    if (call.leg) call.leg.hangUp()
    else this.#finish(call, "local-hang-up")
  }

  #finish(call: UnitCall, cause: HangUpCause): void {
    if (!this.#calls.delete(call.id)) return
    const { type, code, text } = causes[cause]
    this.#event("CallDisconnect", {
      CallId: call.id, CallRate: call.rate, CallType: "Video", CauseCode: code, CauseOrigin: code === 0 ? "Internal" : "SIP", CauseString: text,
      CauseType: call.localCause ?? type, CauseValue: 0, DisplayName: "", Duration: call.connectedAt === undefined ? 0 : secondsSince(call.connectedAt),
      Encryption: call.connectedAt === undefined ? "None" : "Aes-128", OrigCallDirection: call.direction.toLowerCase(), PeopleCountAverage: 0,
      Protocol: "SIP", RemoteURI: call.uri, RequestedURI: call.uri
    })
    this.#change({ Status: { Call: [{ id: call.id, ghost: "True" }] } })
    this.#count()
  }

  /** After the pace of the calls, unless the call or the power has gone meanwhile. */
  #later(call: UnitCall, step: () => void): void {
    const boot = this.#boots
    const run = (): void => { if (this.#boots === boot && this.#calls.has(call.id) && call.localCause === undefined) step() }
    if (this.#options.callPace > 0) setTimeout(run, this.#options.callPace)
    else setImmediate(run)
  }

  #mute(on: boolean): Branch {
    this.#attachment?.setMicrophones(on ? "muted" : "open")
    this.#change({ Status: { Audio: { Microphones: { Mute: on ? "On" : "Off" } } } })
    return {}
  }

  #standby(State: "Off" | "Standby"): Branch {
    this.#change({ Status: { Standby: { State } } })
    return {}
  }

  #answersItself(): boolean {
    return valueAt(this.#document, ["Configuration", "Conference", "AutoAnswer", "Mode"]) === "On"
  }

  #count(): void {
    const active = [...this.#calls.values()].filter((call) => call.connectedAt !== undefined).length
    this.#change({ Status: { SystemUnit: { State: { NumberOfActiveCalls: active, NumberOfInProgressCalls: this.#calls.size - active } } } })
  }

  #show(call: UnitCall, leaves: Branch): void {
    if (this.#calls.has(call.id)) this.#change({ Status: { Call: [{ ...leaves, id: call.id }] } })
  }

  #event(name: string, leaves: Branch): void {
    this.#publish({ Event: { [name]: leaves } })
  }

  #change(change: Branch): void {
    const told = news(this.#document, change)
    this.#document = merged(this.#document, change) as Branch
    if (told !== undefined) this.#publish(told as Branch)
  }

  #firstLeaves(call: UnitCall): Branch {
    return {
      AnswerState: "Unanswered", CallType: "Video", CallbackNumber: call.uri, DeviceType: "Endpoint", Direction: call.direction, DisplayName: "",
      Duration: 0, Encryption: { Type: "None" }, FacilityServiceId: 0, HoldReason: "None", PlacedOnHold: "False", Protocol: "SIP",
      ReceiveCallRate: 0, RemoteNumber: call.uri.replace(/^sip:/, ""), TransmitCallRate: 0
    }
  }

  #peripherals(): Branch {
    const camera = this.#faults.has("no-camera") ? "False" : "True"
    const microphone = this.#faults.has("no-microphone") ? "NotConnected" : "Connected"
    const registered = !this.#faults.has("not-registered")
    return {
      Audio: {
        Input: {
          Connectors: {
            Microphone: Array.from({ length: this.#product.microphoneConnectors }, (_, index): Item =>
              ({ id: index + 1, ConnectionStatus: index === 0 ? microphone : "NotConnected", Mute: "Off" }))
          }
        }
      },
      Cameras: { Camera: [{ id: 1, Connected: camera, Manufacturer: "Cisco", Model: camera === "True" ? this.#product.camera : "" }] },
      SIP: {
        Proxy: [{ id: 1, Address: this.#options.address.replace(/^.*@/, ""), Status: registered ? "Active" : "Timeout" }],
        Registration: [{ id: 1, Authentication: "Digest", Reason: registered ? "" : "503 Service Unavailable", Status: registered ? "Registered" : "Failed", URI: this.#options.address }]
      }
    }
  }

  #factoryDocument(): Branch {
    const { productId, productPlatform, version, displayName, releaseDate } = this.#product
    const Message = [...this.#faults].flatMap((fault) => complaints[fault] ?? [])
    return merged({
      Status: {
        Audio: { Microphones: { Mute: "Off" }, Volume: 50, VolumeMute: "Off" },
        Call: [],
        Diagnostics: { Message },
        H323: { Gatekeeper: { Address: "", Port: 0, Reason: "", Status: "Inactive" }, Mode: { Reason: "", Status: "Disabled" } },
        Standby: { State: "Off" },
        SystemUnit: {
          Hardware: { Module: { SerialNumber: this.#options.serialNumber } },
          ProductId: productId, ProductPlatform: productPlatform, ProductType: "Cisco Codec",
          Software: { DisplayName: displayName, ReleaseDate: releaseDate, Version: version },
          State: { NumberOfActiveCalls: 0, NumberOfInProgressCalls: 0, NumberOfSuspendedCalls: 0 },
          Uptime: 0
        }
      },
      Configuration: {
        Conference: { AutoAnswer: { Delay: 0, Mode: "Off", Mute: "Off" } },
        NetworkServices: { Websocket: "FollowHTTPService" },
        SIP: { URI: this.#options.address },
        SystemUnit: { Name: this.#options.systemName }
      }
    }, { Status: this.#peripherals() }) as Branch
  }
}

const isRinging = (call: UnitCall): boolean => call.incoming !== undefined && call.connectedAt === undefined

const badParameters = (): UnitError => new UnitError(-32602, "Bad usage: Missing or invalid parameter(s).")

const secondsSince = (start: number): number => Math.floor((Date.now() - start) / 1000)
