import { isDash, isFigure } from "../cell-kind";
import { type MatrixRow, ownText } from "./cell-matrix";
import { isPeriodLabel } from "../period-label";

/** The texts right of the label column, blanks left out. */
export function valueTexts(row: MatrixRow): readonly string[] {
  return row.cells
    .slice(1)
    .map(ownText)
    .filter((text) => text !== "");
}

/** A row that states figures right of its label. Years alone make a header, not data, unless a header stands above. */
export function isDataRow(row: MatrixRow, hasHeader: boolean): boolean {
  const values = valueTexts(row);
  const figures = values.filter((text) => isFigure(text) || isDash(text));
  if (figures.length === 0) return false;
  if (figures.every(isPeriodLabel)) return hasHeader && labelOf(row) !== "";
  const words = values.length - figures.length;
  return figures.some(isFigure) || figures.length > words;
}

/** The text of the label cell. */
export function labelOf(row: MatrixRow): string {
  return row.cells[0]?.text ?? "";
}

/** A row of column headings: no figures but years, and words where values would stand. */
export function isHeaderRow(row: MatrixRow): boolean {
  const values = valueTexts(row);
  if (values.length === 0 || values.every(isDash)) return false;
  if (values.some((text) => isFigure(text) && !isPeriodLabel(text)))
    return false;
  const periods = values.filter(isPeriodLabel).length;
  return periods * 2 > values.length || labelOf(row) === "";
}
