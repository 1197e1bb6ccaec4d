/** A unit's documents: nested objects with capital keys; lists are arrays whose items carry an integer `id`. */
export type Node = string | number | boolean | ReadonlyArray<Item> | Branch
export interface Branch { readonly [key: string]: Node }
export interface Item extends Branch { readonly id: number }
export type Path = ReadonlyArray<string | number>

const isBranch = (node: Node | undefined): node is Branch => typeof node === "object" && !Array.isArray(node)
const isList = (node: Node | undefined): node is ReadonlyArray<Item> => Array.isArray(node)
const same = (a: string, b: string | number): boolean => a.toLowerCase() === String(b).toLowerCase()
const keyIn = (branch: Branch, key: string | number): string | undefined => Object.keys(branch).find((own) => same(own, key))
const isGhost = (item: Item): boolean => item["ghost"] === "True"

/** The value at a path; numbers pick list items by id, keys match in any case. */
export const valueAt = (node: Node, path: Path): Node | undefined => {
  const [head, ...rest] = path
  if (head === undefined) return node
  if (isList(node)) {
    const item = node.find(({ id }) => same(String(id), head))
    return item && valueAt(item, rest)
  }
  const key = isBranch(node) ? keyIn(node, head) : undefined
  return key === undefined ? undefined : valueAt((node as Branch)[key] as Node, rest)
}

/** What of a document a query selects, from the top; lists need no index, `*` is any key, `**` any depth. */
export const select = (node: Node, query: Path): Node | undefined => {
  const [head, ...rest] = query
  if (head === undefined) return node
  if (isList(node)) {
    const picked = node.flatMap((item): ReadonlyArray<Item> => {
      const numbered = same(String(item.id), head)
      // A vanished item is told to everybody who listens below it, whatever leaf they named.
      if (isGhost(item) && (numbered || Number.isNaN(Number(head)))) return [item]
      const inner = numbered ? select(item, rest) : Number.isNaN(Number(head)) ? select(item, query) : undefined
      return isBranch(inner) && Object.keys(inner).some((key) => key !== "id") ? [{ ...inner, id: item.id }] : []
    })
    return picked.length === 0 ? undefined : picked
  }
  if (!isBranch(node)) return undefined
  const picked: Record<string, Node> = {}
  for (const [key, child] of Object.entries(node)) {
    const found = head === "**"
      ? select(child, query) ?? (rest.length > 0 ? select(node, rest) as Branch | undefined : node)?.[key]
      : head === "*" || same(key, head) ? select(child, rest) : undefined
    if (found !== undefined) picked[key] = found
  }
  return Object.keys(picked).length === 0 ? undefined : picked
}

/** The document with a change laid over it: leaves replaced, items joined by id, ghosts taken out. */
export const merged = (node: Node | undefined, change: Node): Node => {
  if (isList(change)) {
    const items = new Map((isList(node) ? node : []).map((item) => [item.id, item]))
    for (const item of change) {
      if (isGhost(item)) items.delete(item.id)
      else items.set(item.id, merged(items.get(item.id), item) as Item)
    }
    return [...items.values()]
  }
  if (!isBranch(change)) return change
  const result: Record<string, Node> = isBranch(node) ? { ...node } : {}
  for (const [key, child] of Object.entries(change)) result[key] = merged(result[key], child)
  return result
}

/** The leaves of a change that say something new: a unit tells nothing twice. */
export const news = (node: Node | undefined, change: Node): Node | undefined => {
  if (isList(change)) {
    const items = change.flatMap((item): ReadonlyArray<Item> => {
      const before = isList(node) ? node.find(({ id }) => id === item.id) : undefined
      if (before === undefined || isGhost(item)) return [item]
      const inner = news(before, item)
      return inner === undefined ? [] : [{ ...inner as Branch, id: item.id }]
    })
    return items.length === 0 ? undefined : items
  }
  if (!isBranch(change)) return node === change ? undefined : change
  const entries = Object.entries(change).flatMap(([key, child]) => {
    const inner = news(isBranch(node) ? node[key] : undefined, child)
    return inner === undefined ? [] : [[key, inner] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** As the unit prints it: keys in ASCII order, so capitals before `id`. */
export const print = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) =>
  typeof inner === "object" && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1))
    : inner)
