import { element, make, post, time } from "./elements.js"
import { complain } from "./scenes.js"
import { say, siteName } from "./words.js"

const faults = ["power-cut", "no-camera", "no-microphone", "not-registered", "wrong-password", "host-key-changed", "drops-call", "slow"]

let picture = { codecs: [], conferences: [] }
let filter = "all"
let chosen = null

const stateOf = ({ powered, conference }) => !powered ? "off" : conference === null ? "idle" : "call"
const fits = {
  all: () => true, call: (codec) => stateOf(codec) === "call", idle: (codec) => stateOf(codec) === "idle", off: (codec) => stateOf(codec) === "off",
  faulty: (codec) => codec.faults.length > 0
}

const filterButtons = new Map(Object.keys(fits).map((name) => {
  const button = make("button", { type: "button" })
  button.addEventListener("click", () => {
    filter = name
    showCodecs()
  })
  return [name, button]
}))
element("filters").append(...filterButtons.values())

/** Tiles are made once and filled again, so that the keyboard's place survives a change. */
const tiles = new Map()
const tileOf = (name) => {
  const known = tiles.get(name)
  if (known !== undefined) return known
  const tile = make("button", { type: "button" })
  tile.addEventListener("click", () => {
    chosen = name
    showCodecs()
    element("site").scrollIntoView({ block: "nearest" })
  })
  const item = make("li", {}, tile)
  element("codecs").append(item)
  tiles.set(name, { tile, item })
  return tiles.get(name)
}

element("codecs").addEventListener("keydown", (event) => {
  const shown = [...tiles.values()].filter(({ item }) => !item.hidden).map(({ tile }) => tile)
  const at = shown.indexOf(document.activeElement)
  const columns = getComputedStyle(element("codecs")).gridTemplateColumns.split(" ").length
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key]
  const next = event.key === "Home" ? shown[0] : event.key === "End" ? shown.at(-1) : step === undefined || at < 0 ? undefined : shown[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
})

const faultButtons = new Map(faults.map((fault) => {
  const button = make("button", { type: "button" })
  button.addEventListener("click", async () =>
    complain(await post(`/api/codecs/${chosen}/faults/${fault}`, { on: button.getAttribute("aria-pressed") !== "true" })))
  return [fault, button]
}))
element("site-faults").append(...faultButtons.values())
for (const [id, button] of [["press-mute", "mute"], ["press-hang-up", "hang-up"]]) {
  element(id).addEventListener("click", async () => complain(await post(`/api/codecs/${chosen}/press/${button}`)))
}

const showTile = (codec) => {
  const { tile, item } = tileOf(codec.name)
  const state = stateOf(codec)
  item.hidden = !fits[filter](codec)
  tile.className = `tile ${state}`
  tile.setAttribute("aria-pressed", String(codec.name === chosen))
  tile.replaceChildren(
    make("strong", {}, siteName(codec.name)),
    make("span", { className: "state" }, state === "call" ? `${say().codecStates.call}, ${say()[codec.microphones]}` : say().codecStates[state]),
    ...codec.faults.filter((fault) => fault !== "power-cut").map((fault) => make("span", { className: "fault" }, say().faultNames[fault]))
  )
}

const showSite = () => {
  const codec = picture.codecs.find(({ name }) => name === chosen)
  element("site").hidden = codec === undefined
  element("site-none").hidden = codec !== undefined
  if (codec === undefined) return
  element("site-title").textContent = siteName(codec.name)
  element("site-device").textContent = say().device(codec.model, codec.port)
  for (const [fault, button] of faultButtons) {
    button.hidden = !codec.possibleFaults.includes(fault)
    button.textContent = say().faultNames[fault]
    button.setAttribute("aria-pressed", String(codec.faults.includes(fault)))
  }
  element("press-mute").textContent = say().mute
  element("press-hang-up").textContent = say().hangUp
  element("site-commands").replaceChildren(...codec.lastCommands.length === 0 ? [make("li", {}, say().noCommands)]
    : codec.lastCommands.toReversed().map(({ at, text }) => make("li", {}, make("time", {}, time(at)), " ", make("code", {}, text.slice(0, 160)))))
}

export const showCodecs = (now = picture) => {
  picture = now
  element("conferences").textContent = picture.conferences.length === 0
    ? say().nobody
    : picture.conferences.map(({ address, participants }) => `${address}: ${say().participants(participants.length)}`).join(" · ")
  for (const [name, button] of filterButtons) {
    button.textContent = `${say().filters[name]} (${picture.codecs.filter(fits[name]).length})`
    button.setAttribute("aria-pressed", String(name === filter))
  }
  for (const codec of picture.codecs) showTile(codec)
  element("codecs-none").hidden = picture.codecs.some(fits[filter])
  showSite()
}
