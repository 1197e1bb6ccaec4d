const quote = 0x22
const backslash = 0x5c

/** Where the string that begins at `start` ends: the index of its closing quote. */
const endOfString = (json: string, start: number): number => {
  let at = start + 1
  while (json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1
  return at
}

/** Does an object of this JSON name a key twice? The text must be what `JSON.parse` accepts. */
export const repeatsKey = (json: string): boolean => {
  /** The keys of each object around the place being read; undefined for an array. */
  const around: Array<Set<string> | undefined> = []
  let keyFollows = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === "{" || sign === "[") around.push(sign === "{" ? new Set() : undefined)
    if (sign === "}" || sign === "]") around.pop()
    if (sign === "{" || sign === ",") keyFollows = around.at(-1) !== undefined
    if (sign !== "\"") continue
    const end = endOfString(json, at)
    if (keyFollows) {
      const key = JSON.parse(json.slice(at, end + 1)) as string
      const keys = around.at(-1)!
      if (keys.has(key)) return true
      keys.add(key)
    }
    keyFollows = false
    at = end
  }
  return false
}
