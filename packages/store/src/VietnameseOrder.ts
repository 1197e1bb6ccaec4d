const collator = new Intl.Collator("vi", { numeric: true })

/** Names in the order of a Vietnamese dictionary. Not asked of PostgreSQL: not every server is built with ICU. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number => collator.compare(a.name, b.name)
