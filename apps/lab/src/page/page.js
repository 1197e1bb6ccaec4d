import { showCodecs } from "./codecs.js"
import { element } from "./elements.js"
import { showScenes } from "./scenes.js"
import { showTimeline } from "./timeline.js"
import { currentLanguage, nameSites, say, speak } from "./words.js"

let performance = { scene: null, state: "empty", timeline: [] }

const show = () => {
  document.documentElement.lang = currentLanguage()
  document.title = `${say().title} – Điểm Cầu`
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = say()[place.dataset.word]
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === currentLanguage()))
  showScenes(performance)
  showTimeline(performance)
  showCodecs()
}

/** The platform may come up after the lab, and sites get their names then. */
const learnNames = async () => {
  const { sites } = await (await fetch("/api/sites")).json()
  nameSites(sites)
  show()
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    speak(button.dataset.language)
    show()
  })
}
show()

const follow = (path, event, take) => {
  const source = new EventSource(path)
  source.addEventListener(event, ({ data }) => {
    element("link").textContent = ""
    take(JSON.parse(data))
  })
  source.addEventListener("error", () => { element("link").textContent = say().lost })
  return source
}
follow("/api/live", "picture", showCodecs).addEventListener("open", () => void learnNames())
follow("/api/performance/live", "performance", (now) => {
  performance = now
  showScenes(now)
  showTimeline(now)
})
