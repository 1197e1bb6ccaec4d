/** A set out of which one can be picked by number, whatever its size. */
export class Pool {
  readonly #items: Array<string> = []
  readonly #places = new Map<string, number>()

  get size(): number {
    return this.#items.length
  }

  add(item: string): void {
    if (this.#places.has(item)) return
    this.#places.set(item, this.#items.length)
    this.#items.push(item)
  }

  delete(item: string): void {
    const place = this.#places.get(item)
    if (place === undefined) return
    const last = this.#items.pop()!
    this.#places.delete(item)
    if (last === item) return
    this.#items[place] = last
    this.#places.set(last, place)
  }

  pick(number: number): string | undefined {
    return this.#items[number % this.#items.length]
  }
}
