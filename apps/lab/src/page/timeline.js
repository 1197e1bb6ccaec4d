import { element, make, time } from "./elements.js"
import { placesOf, titleOf } from "./scenes.js"
import { currentLanguage, say, siteName } from "./words.js"

/** So many names are read out; a whole province is a number. */
const mostNames = 4

const named = (sites) => {
  const names = sites.slice(0, mostNames).map(siteName).join(", ")
  return sites.length > mostNames ? `${names} ${say().more(sites.length - mostNames)}` : names
}

const wordsOf = (entry) => {
  switch (entry.kind) {
    case "scene": return `${titleOf(entry.scene)}: ${say().states[entry.state].toLocaleLowerCase(currentLanguage())}`
    case "stage": return `${say().changes[entry.change](say().faultNames[entry.detail] ?? entry.detail)}: ${named(entry.sites)}`
    default: return entry.text[currentLanguage()]
  }
}

/** Newest first: what has just happened is what the room looks for. */
export const showTimeline = ({ timeline }) => {
  element("timeline-empty").hidden = timeline.length > 0
  element("timeline").replaceChildren(...timeline.toReversed().map((entry) => make("li", { className: entry.kind },
    make("time", { dateTime: entry.at }, time(entry.at)),
    make("span", { className: "kind" }, say().kinds[entry.kind]),
    make("div", {}, make("span", {}, wordsOf(entry)), ...entry.kind === "step" && entry.look.length > 0 ? [placesOf(entry.look)] : [])
  )))
}
