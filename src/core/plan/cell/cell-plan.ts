import type { StyleName } from "../cell-styles";
import { safeText, textFormat } from "../text-content";
import type { CellPlan, PlaceRef, SheetRole } from "../workbook-plan";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell of text; what a release says can never become a formula. */
export function textCell(
  place: Place,
  text: string,
  style: StyleName = "text",
  link?: PlaceRef,
): CellPlan {
  const safe = safeText(text);
  return {
    row: place.row,
    column: place.column,
    content: safe === "" ? { kind: "blank" } : { kind: "text", text: safe },
    style,
    format: textFormat(safe),
    ...(link ? { link } : {}),
  };
}

/** A cell that holds a number. */
export function numberCell(
  place: Place,
  value: number,
  format: string,
  style: StyleName,
): CellPlan {
  return {
    row: place.row,
    column: place.column,
    content: { kind: "number", value },
    style,
    format,
  };
}

/** A cell with a native formula, without its "=", and what it comes to as long as nothing is edited. */
export function formulaCell(
  place: Place,
  formula: { readonly text: string; readonly result: number | string },
  format: string,
  style: StyleName,
): CellPlan {
  return {
    row: place.row,
    column: place.column,
    content: { kind: "formula", formula: formula.text, result: formula.result },
    style,
    format,
  };
}

/** A cell with a look and nothing in it. */
export function blankCell(place: Place, style: StyleName): CellPlan {
  return {
    row: place.row,
    column: place.column,
    content: { kind: "blank" },
    style,
    format: "General",
  };
}

/** Where a sheet says whose it is: beside its second row, so that the first cell, which Excel selects, is empty. */
export const markerPlace: Place = { row: 1, column: 0 };

/**
 * The hidden cell by which the pane finds a sheet again, whatever it is called by then. Example:
 * "assay:1f…:reported:q4.pdf"
 */
export function markerCell(
  id: string,
  role: SheetRole,
  source?: string,
): CellPlan {
  const marker = `assay:${id}:${role}`;
  const text = source === undefined ? marker : `${marker}:${source}`;
  return textCell(markerPlace, text, "key");
}

/** Gaps of a band of cells from one column to another, so that its colour runs through. */
export function bandGaps(
  cells: readonly CellPlan[],
  band: { readonly row: number; readonly left: number; readonly right: number },
  style: StyleName,
): readonly CellPlan[] {
  const taken = new Set(
    cells.filter(({ row }) => row === band.row).map(({ column }) => column),
  );
  return Array.from(
    { length: band.right - band.left + 1 },
    (_, at) => band.left + at,
  )
    .filter((column) => !taken.has(column))
    .map((column) => blankCell({ row: band.row, column }, style));
}
