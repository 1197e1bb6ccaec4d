import type { OwnTracks } from "./Sending.ts"
import { troubleOf, type Trouble } from "./trouble.ts"

export type Kind = "camera" | "microphone"
const inputs = { camera: "videoinput", microphone: "audioinput" } as const

interface Device {
  readonly id: string
  readonly label: string
}

/** What a camera is asked for: enough for a tile, little enough for a room of thirty. */
const picture = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 20, max: 30 } } as const
const chosenKey = (kind: Kind) => `diemcau.room.${kind}`
const levelEvery = 100

/** One's own camera, microphone and screen: which there are, which is on, and why one cannot be used. */
export class OwnMedia {
  camera = $state.raw<MediaStreamTrack | null>(null)
  microphone = $state.raw<MediaStreamTrack | null>(null)
  screen = $state.raw<MediaStreamTrack | null>(null)
  /** Whether the microphone is heard by others. It is captured before, so that its level can be seen. */
  open = $state(false)
  devices = $state.raw<{ readonly [Each in Kind]: ReadonlyArray<Device> }>({ camera: [], microphone: [] })
  chosen = $state.raw<{ readonly [Each in Kind]: string }>({ camera: "", microphone: "" })
  troubles = $state.raw<{ readonly [Each in Kind | "screen"]?: Trouble }>({})
  /** The browser asks its user, or the device starts. */
  asking = $state(false)
  /** How loud the microphone is, from 0 to 1. */
  level = $state(0)
  #audio: AudioContext | undefined
  #meter: ReturnType<typeof setInterval> | undefined
  #started = false

  get tracks(): OwnTracks {
    return {
      microphone: this.microphone === null ? null : { track: this.open ? this.microphone : null },
      camera: this.camera,
      screen: this.screen
    }
  }

  get insecure(): boolean {
    return (navigator.mediaDevices as MediaDevices | undefined) === undefined
  }

  get canShareScreen(): boolean {
    return !this.insecure && "getDisplayMedia" in navigator.mediaDevices
  }

  /** Asks for camera and microphone at once, so that the browser asks its user once. The returned function turns all off. */
  start(): () => void {
    this.open = false
    this.troubles = {}
    if (this.insecure) {
      this.troubles = { camera: "insecure", microphone: "insecure" }
      return () => undefined
    }
    this.#started = true
    const { mediaDevices } = navigator
    const list = () => void this.#list()
    // Sound may be measured only after somebody touched the page.
    const wake = () => void this.#audio?.resume()
    this.chosen = { camera: localStorage.getItem(chosenKey("camera")) ?? "", microphone: localStorage.getItem(chosenKey("microphone")) ?? "" }
    mediaDevices.addEventListener("devicechange", list)
    addEventListener("pointerdown", wake)
    addEventListener("keydown", wake)
    void this.#first()
    return () => {
      this.#started = false
      mediaDevices.removeEventListener("devicechange", list)
      removeEventListener("pointerdown", wake)
      removeEventListener("keydown", wake)
      for (const each of ["camera", "microphone", "screen"] as const) this.#set(each, null)
    }
  }

  async turnOn(kind: Kind): Promise<void> {
    if (this.insecure || this.asking) return
    if (kind === "microphone" && this.microphone !== null) {
      this.open = true
      return
    }
    this.asking = true
    const ok = await this.#take(kind)
    this.asking = false
    if (ok && kind === "microphone") this.open = true
    await this.#list()
  }

  /** A camera that is off has its light off, too; a microphone stays captured and is not sent. */
  turnOff(kind: Kind): void {
    if (kind === "microphone") this.open = false
    else this.#set("camera", null)
  }

  async choose(kind: Kind, id: string): Promise<void> {
    this.chosen = { ...this.chosen, [kind]: id }
    localStorage.setItem(chosenKey(kind), id)
    if (this[kind] !== null) await this.#take(kind)
  }

  async share(): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 10, max: 15 } }, audio: false })
      const [track] = stream.getVideoTracks()
      if (track === undefined) return
      track.contentHint = "detail"
      this.#trouble("screen", undefined)
      this.#set("screen", track)
    } catch (error) {
      // Whoever closes the browser's own choice has changed their mind.
      const trouble = troubleOf(error)
      this.#trouble("screen", trouble === "refused" ? undefined : trouble)
    }
  }

  stopSharing(): void {
    this.#set("screen", null)
  }

  async #first(): Promise<void> {
    this.asking = true
    try {
      this.#adopt(await navigator.mediaDevices.getUserMedia({ audio: this.#wish("microphone"), video: this.#wish("camera") }))
    } catch {
      // One of them is missing, busy or refused: which, each says for itself.
      await this.#take("microphone")
      await this.#take("camera")
    }
    this.asking = false
    await this.#list()
  }

  async #take(kind: Kind): Promise<boolean> {
    try {
      const wish = this.#wish(kind)
      this.#adopt(await navigator.mediaDevices.getUserMedia(kind === "camera" ? { video: wish } : { audio: wish }))
      return true
    } catch (error) {
      this.#trouble(kind, troubleOf(error))
      return false
    }
  }

  /** The chosen device if it is there, else any. */
  #wish(kind: Kind): MediaTrackConstraints {
    const id = this.chosen[kind]
    const device = id === "" ? {} : { deviceId: { ideal: id } }
    return kind === "camera" ? { ...picture, ...device } : { echoCancellation: true, noiseSuppression: true, autoGainControl: true, ...device }
  }

  #adopt(stream: MediaStream): void {
    for (const track of stream.getTracks()) {
      const kind = track.kind === "video" ? "camera" : "microphone"
      this.#trouble(kind, undefined)
      this.#set(kind, track)
    }
  }

  #set(what: Kind | "screen", track: MediaStreamTrack | null): void {
    this[what]?.stop()
    // The page is left while the browser still asks: what it then gives must not stay on.
    if (!this.#started) track?.stop()
    this[what] = track = this.#started ? track : null
    if (what === "microphone") this.#measure(track)
    track?.addEventListener("ended", () => {
      if (this[what] !== track) return
      this.#set(what, null)
      if (what !== "screen") this.#trouble(what, "ended")
    })
  }

  #trouble(what: Kind | "screen", trouble: Trouble | undefined): void {
    const { [what]: _before, ...others } = this.troubles
    this.troubles = trouble === undefined ? others : { ...others, [what]: trouble }
  }

  async #list(): Promise<void> {
    const all = await navigator.mediaDevices.enumerateDevices()
    const of = (kind: Kind) => all.filter((each) => each.kind === inputs[kind] && each.deviceId !== "").map(({ deviceId, label }) => ({ id: deviceId, label }))
    this.devices = { camera: of("camera"), microphone: of("microphone") }
    const used = (kind: Kind) => this[kind]?.getSettings().deviceId ?? this.chosen[kind]
    this.chosen = { camera: used("camera"), microphone: used("microphone") }
  }

  #measure(track: MediaStreamTrack | null): void {
    clearInterval(this.#meter)
    void this.#audio?.close()
    this.#audio = undefined
    this.level = 0
    if (track === null) return
    const audio = this.#audio = new AudioContext()
    const analyser = audio.createAnalyser()
    analyser.fftSize = 1024
    audio.createMediaStreamSource(new MediaStream([track])).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    this.#meter = setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length
      // From -60 dB to 0 dB.
      this.level = power === 0 ? 0 : Math.max(0, Math.min(1, 1 + Math.log10(power) / 6))
    }, levelEvery)
  }
}
