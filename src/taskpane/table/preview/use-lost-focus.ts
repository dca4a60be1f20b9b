import { useEffect, useRef, type RefObject } from "react";
import type { ProductionTable } from "../../../core/production/production-table";
import type { GridPlace } from "../../view/table/move-in-grid";

/** Gives the focus to a place of the grid. */
export function focusPlace(
  grid: HTMLElement | null,
  { row, column }: GridPlace,
): void {
  grid?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)?.focus();
}

/** A line that was left out takes the focus with it: the line in its place takes it over. */
export function useLostFocus(
  grid: RefObject<HTMLElement | null>,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number },
  table: ProductionTable,
): void {
  const before = useRef(table);
  useEffect(() => {
    const isSame = before.current === table;
    before.current = table;
    if (isSame || document.activeElement !== document.body) return;
    focusPlace(grid.current, {
      row: Math.min(row, size.rows - 1),
      column: Math.min(column, size.columns - 1),
    });
  });
}
