import type { StyleName } from "../cell-styles";
import { safeText, textFormat } from "../text-content";
import type { CellPlan, PlaceRef } from "../workbook-plan";

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
