import { element, make, post } from "./elements.js"
import { currentLanguage, say } from "./words.js"

const { platform, scenes } = await (await fetch("/api/scenes")).json()
let chosen = scenes[0].name
let performance = { scene: null, state: "empty", timeline: [] }

export const titleOf = (name) => scenes.find((scene) => scene.name === name)?.title[currentLanguage()] ?? name

/** Links into the platform: which page, and with which account. */
export const placesOf = (places) => make("ul", { className: "places" }, ...places.map(({ path, role, text }) => {
  const words = text[currentLanguage()]
  const page = platform === null ? words : make("a", { href: `${platform}${path}`, target: "lab-platform" }, words, make("span", { className: "hidden" }, ` (${say().newWindow})`))
  return make("li", {}, page, make("small", {}, ` ${say().asRole(say().roles[role])}`))
}))

export const complain = (answer) => {
  const text = answer === undefined ? say().silent : answer.code === undefined ? "" : say().problems[answer.code] ?? say().unknownProblem(answer.code)
  element("problem").textContent = text
}

const buttons = new Map(scenes.map(({ name }) => {
  const button = make("button", { type: "button", className: "scene" })
  button.addEventListener("click", () => {
    chosen = name
    showScenes()
  })
  return [name, button]
}))
element("scenes").append(...[...buttons.values()].map((button) => make("li", {}, button)))

element("start").addEventListener("click", async () => complain(await post(`/api/scenes/${chosen}`)))
element("reset").addEventListener("click", async () => complain(await post("/api/reset")))

export const showScenes = (now = performance) => {
  performance = now
  const language = currentLanguage()
  for (const { name, title } of scenes) {
    const button = buttons.get(name)
    const isOn = performance.scene === name && performance.state !== "empty"
    button.replaceChildren(title[language], ...isOn ? [make("small", { className: `on ${performance.state}` }, say().states[performance.state])] : [])
    button.setAttribute("aria-pressed", String(name === chosen))
  }
  const scene = scenes.find(({ name }) => name === chosen)
  element("scene-title").textContent = scene.title[language]
  element("scene-seen").textContent = scene.seen[language]
  element("scene-look").replaceChildren(placesOf(scene.look))
  element("scene-expected").replaceChildren(...scene.expected.map((each) => make("li", {}, each[language])))
  element("start").setAttribute("aria-label", say().startOf(scene.title[language]))
  element("start").setAttribute("aria-disabled", String(performance.state === "resetting"))
  element("only-faults").hidden = platform !== null || !scene.acted
  const state = say().states[performance.state]
  const told = performance.scene === null ? state : `${titleOf(performance.scene)}: ${state.toLocaleLowerCase(language)}`
  if (element("scene-state").textContent !== told) element("scene-state").textContent = told
}
