const words = {
  vi: {
    title: "Phòng thử: các thiết bị mô phỏng của tỉnh", intro: "Mỗi dòng là một thiết bị đầu cuối giả lập trên cổng mạng thật. Nền tảng không biết trang này.",
    scenes: "Tình huống", conferences: "Trên tổng đài", codecs: "Thiết bị", codec: "Điểm cầu", state: "Trạng thái", faults: "Sự cố",
    room: "Trong phòng", commands: "Lệnh vừa nhận", nobody: "Không có hội nghị nào.", participants: (n) => `${n} điểm cầu`,
    off: "Mất điện", idle: "Rỗi", muted: "tắt micro", open: "mở micro", mute: "Bấm nút micro", hangUp: "Bấm ngắt", lost: "Mất kết nối với phòng thử, đang nối lại…",
    "power-cut": "Mất điện", "no-camera": "Không có camera", "no-microphone": "Không có micro", "not-registered": "Không đăng ký được",
    "wrong-password": "Sai mật khẩu", "drops-call": "Rớt cuộc gọi một lần", slow: "Trả lời chậm"
  },
  en: {
    title: "Lab: the province's simulated codecs", intro: "Each row is a pretend codec on a real network port. The platform does not know this page.",
    scenes: "Scenes", conferences: "On the switchboard", codecs: "Codecs", codec: "Site", state: "State", faults: "Faults",
    room: "In the room", commands: "Last commands", nobody: "No conference.", participants: (n) => `${n} ${n === 1 ? "site" : "sites"}`,
    off: "No power", idle: "Idle", muted: "muted", open: "microphone open", mute: "Press mute", hangUp: "Press hang up", lost: "The lab does not answer; trying again…",
    "power-cut": "Power cut", "no-camera": "No camera", "no-microphone": "No microphone", "not-registered": "Not registered",
    "wrong-password": "Wrong password", "drops-call": "Drops one call", slow: "Slow answers"
  }
}
const faults = ["power-cut", "no-camera", "no-microphone", "not-registered", "wrong-password", "drops-call", "slow"]

const element = (id) => document.getElementById(id)
const make = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}
const post = (path, body = {}) => fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })

let language = localStorage.getItem("lab-language") === "en" ? "en" : "vi"
let picture = { codecs: [], conferences: [] }
const { scenes } = await (await fetch("/api/scenes")).json()
const word = (key) => words[language][key]

const stateOf = (codec) => {
  if (!codec.powered) return make("span", { className: "state off" }, word("off"))
  if (codec.conference === null) return make("span", { className: "state idle" }, word("idle"))
  return make("span", { className: "state in-call" }, `${codec.conference.split("@")[0]} · ${word(codec.microphones)}`)
}

/** Rows are made once and filled again, so that the keyboard's place survives a change. */
const rows = new Map()
const rowOf = (name) => {
  const known = rows.get(name)
  if (known !== undefined) return known
  const parts = {
    head: make("th", { scope: "row" }), state: make("td"), commands: make("td", { className: "commands" }),
    faults: new Map(faults.map((fault) => [fault, make("button", { type: "button" })])),
    mute: make("button", { type: "button" }), hangUp: make("button", { type: "button" })
  }
  for (const [fault, button] of parts.faults) {
    button.addEventListener("click", () => post(`/api/codecs/${name}/faults/${fault}`, { on: button.getAttribute("aria-pressed") !== "true" }))
  }
  parts.mute.addEventListener("click", () => post(`/api/codecs/${name}/press/mute`))
  parts.hangUp.addEventListener("click", () => post(`/api/codecs/${name}/press/hang-up`))
  const cell = (...buttons) => make("td", {}, make("div", { className: "row" }, ...buttons))
  element("codecs").append(make("tr", {}, parts.head, parts.state, cell(...parts.faults.values()), cell(parts.mute, parts.hangUp), parts.commands))
  rows.set(name, parts)
  return parts
}

const show = () => {
  document.documentElement.lang = language
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = word(place.dataset.word)
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === language))
  element("scenes").replaceChildren(...scenes.map(({ name, title }) => {
    const button = make("button", { type: "button" }, title[language])
    button.addEventListener("click", () => post(`/api/scenes/${name}`))
    return button
  }))
  fill()
}

const fill = () => {
  element("conferences").textContent = picture.conferences.length === 0
    ? word("nobody")
    : picture.conferences.map(({ address, participants }) => `${address}: ${word("participants")(participants.length)}`).join(" · ")
  for (const codec of picture.codecs) {
    const row = rowOf(codec.name)
    row.head.replaceChildren(codec.name, make("small", {}, `${codec.model} · ${codec.port}`))
    row.state.replaceChildren(stateOf(codec))
    for (const [fault, button] of row.faults) {
      button.textContent = word(fault)
      button.setAttribute("aria-pressed", String(codec.faults.includes(fault)))
      button.setAttribute("aria-label", `${word(fault)}: ${codec.name}`)
    }
    for (const key of ["mute", "hangUp"]) {
      row[key].textContent = word(key)
      row[key].setAttribute("aria-label", `${word(key)}: ${codec.name}`)
    }
    row.commands.replaceChildren(...codec.lastCommands.map(({ at, text }) =>
      make("div", {}, make("code", {}, `${new Date(at).toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" })} ${text.slice(0, 160)}`))))
  }
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    language = button.dataset.language
    localStorage.setItem("lab-language", language)
    show()
  })
}
show()

const live = new EventSource("/api/live")
live.addEventListener("picture", ({ data }) => {
  picture = JSON.parse(data)
  element("link").textContent = ""
  fill()
})
live.addEventListener("error", () => { element("link").textContent = word("lost") })
