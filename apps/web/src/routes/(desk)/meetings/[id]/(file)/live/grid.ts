/** Where a key leads in a grid of tiles filled row by row; undefined for keys that are not the grid's. */
export const step = (
  key: string,
  from: number,
  { columns, count, control = false }: { readonly columns: number; readonly count: number; readonly control?: boolean }
): number | undefined => {
  const within = (index: number) => index >= 0 && index < count ? index : from
  const rowStart = from - (from % columns)
  switch (key) {
    case "ArrowRight":
      return within(from + 1)
    case "ArrowLeft":
      return within(from - 1)
    case "ArrowDown":
      return within(from + columns)
    case "ArrowUp":
      return within(from - columns)
    case "Home":
      return control ? 0 : rowStart
    case "End":
      return control ? count - 1 : Math.min(rowStart + columns, count) - 1
    default:
      return undefined
  }
}

/** As many columns as fit, at least two. */
export const columnsIn = (width: number, narrowest: number, gap: number): number =>
  Math.min(8, Math.max(2, Math.floor((width + gap) / (narrowest + gap))))

/** Cut into rows, for `role="row"`. */
export const rowsOf = <Item>(items: ReadonlyArray<Item>, columns: number): ReadonlyArray<ReadonlyArray<Item>> =>
  Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => items.slice(row * columns, (row + 1) * columns))
