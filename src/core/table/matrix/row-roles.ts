import { isDash, isFigure } from "../cell-kind";
import { type CellMatrix, type MatrixRow, ownText } from "./cell-matrix";
import { isPeriodLabel } from "../period-label";

/** The texts right of the label column, blanks left out. */
export function valueTexts(row: MatrixRow): readonly string[] {
  return row.cells
    .slice(1)
    .map(ownText)
    .filter((text) => text !== "");
}

/**
 * A row that states figures right of its label, under the header rows found so far. Years alone make a header, not data,
 * unless a header that names its years stands above.
 */
export function isDataRow(row: MatrixRow, header: CellMatrix): boolean {
  const values = valueTexts(row);
  const figures = values.filter((text) => isFigure(text) || isDash(text));
  if (figures.length === 0) return false;
  if (figures.every(isPeriodLabel))
    return (
      header.length > 0 &&
      labelOf(row) !== "" &&
      !completesHeader(values, header)
    );
  const words = values.length - figures.length;
  return figures.some(isFigure) || figures.length > words;
}

const YEAR = /^(?:19|20)\d\d$/;
const NAMES_YEAR =
  /(?:19|20)\d\d|(?:['’-]|(?:[FC]Y|Q[1-4]|[1-4][QT]|H[12]|[12]H)\s?)\d\d$/i;

/** "2025 | 2024 | Change" under "Three months ended June 30,": years that follow each other, and no year above them. */
function completesHeader(
  values: readonly string[],
  header: CellMatrix,
): boolean {
  const years = values.filter((text) => YEAR.test(text)).map(Number);
  const distinct = new Set(years);
  const reach = Math.max(...years) - Math.min(...years);
  return (
    values.every((text) => YEAR.test(text) || isPeriodLabel(text)) &&
    distinct.size > 1 &&
    reach < distinct.size &&
    !header.flatMap(valueTexts).some((text) => NAMES_YEAR.test(text))
  );
}

/** The text of the label cell. */
export function labelOf(row: MatrixRow): string {
  return row.cells[0]?.text ?? "";
}

/** Whether the label cell of the row above spans this one too: above the figures, both head columns. */
export function sharesLabel(
  { cells: [label] }: MatrixRow,
  above: MatrixRow | undefined,
): boolean {
  const over = above?.cells[0]?.text ?? "";
  return label?.isDown === true && over !== "" && label.text === over;
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
