/** A place in a grid, header row and label column included. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place in a grid; null for a key that does not move. The pattern is the ARIA grid's. */
export function moveInGrid(
  from: GridPlace,
  key: string,
  withControl: boolean,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (row: number, column: number): GridPlace => ({
    row: Math.min(Math.max(row, 0), last.row),
    column: Math.min(Math.max(column, 0), last.column),
  });
  switch (key) {
    case "ArrowUp":
      return to(from.row - 1, from.column);
    case "ArrowDown":
      return to(from.row + 1, from.column);
    case "ArrowLeft":
      return to(from.row, from.column - 1);
    case "ArrowRight":
      return to(from.row, from.column + 1);
    case "PageUp":
      return to(from.row - 10, from.column);
    case "PageDown":
      return to(from.row + 10, from.column);
    case "Home":
      return to(withControl ? 0 : from.row, 0);
    case "End":
      return to(withControl ? last.row : from.row, last.column);
    default:
      return null;
  }
}
