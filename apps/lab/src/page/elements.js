export const element = (id) => document.getElementById(id)

export const make = (tag, properties = {}, ...children) => {
  const { attributes = {}, ...own } = properties
  const made = Object.assign(document.createElement(tag), own)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** What the lab answered, or its refusal as `{ code }`; `undefined` when it does not answer at all. */
export const post = async (path, body = {}) => {
  try {
    const answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })
    return await answer.json()
  } catch {
    return undefined
  }
}

export const time = (at) => new Date(at).toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hourCycle: "h23" })
