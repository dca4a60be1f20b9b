import { lastIndex } from "../../text/last-index";
import { coveringSpan } from "../../text/covering-span";
import { isPeriodLabel } from "../period-label";
import { BLANK_CELL, type MatrixCell, type MatrixRow } from "./cell-matrix";

const OPENING =
  /^(?:(?:US|C|CA|A|AU|R)?\s?\$|[€£¥]|[-–—−]?\s?[($]{1,2}|\(\s?(?:US|C)?\$)$/;
const CLOSING = /^(?:[)\]]?\s?%?\s?[)\]]?|%\s?\)|x|bps|\*{1,3}|pts?\.?)$/;
const ENDS_OPEN = /[\d)%.*]$/;

/**
 * Puts a figure together again whose sign, bracket or percent stands in a cell of its own:
 *   $ | 1,234        (3.4 | %)        11.2 | %        ( | 3.4 | )
 * The joined text stands in the cell of the digits; the cells it came from become blank.
 */
export function joinSplitCells(row: MatrixRow): MatrixRow {
  return { ...row, cells: joinClosing(joinOpening(row.cells)) };
}

function joinOpening(cells: readonly MatrixCell[]): readonly MatrixCell[] {
  const out = [...cells];
  for (let index = out.length - 2; index >= 1; index -= 1) {
    const cell = out[index];
    if (!cell || cell.isAcross || !OPENING.test(cell.text)) continue;
    const next = nextFilled(out, index);
    const digits = out[next];
    if (!digits || !/^[-–—−]?[$(]?[-–—−]?\s?[\d.–—-]/.test(digits.text))
      continue;
    out[next] = joined(cell, digits, digits);
    out[index] = BLANK_CELL;
  }
  return out;
}

function joinClosing(cells: readonly MatrixCell[]): readonly MatrixCell[] {
  const out = [...cells];
  for (let index = 1; index < out.length; index += 1) {
    const cell = out[index];
    if (
      !cell ||
      cell.isAcross ||
      cell.text === "" ||
      !CLOSING.test(cell.text)
    ) {
      continue;
    }
    const before = previousFilled(out, index);
    const digits = out[before];
    if (before < 1 || !digits || !takes(digits.text, cell.text)) continue;
    out[before] = joined(digits, cell, digits);
    out[index] = BLANK_CELL;
  }
  return out;
}

function takes(figure: string, closing: string): boolean {
  if (!/\d/.test(figure) || figure.length > 30) return false;
  if (!ENDS_OPEN.test(figure)) return false;
  // "4Q22 | %" are two column headings.
  if (closing === "%" && isPeriodLabel(figure)) return false;
  return !closing.includes(")") || figure.includes("(");
}

function nextFilled(cells: readonly MatrixCell[], from: number): number {
  return cells.findIndex((cell, index) => index > from && cell.text !== "");
}

function previousFilled(cells: readonly MatrixCell[], from: number): number {
  return lastIndex(cells, (cell, index) => index < from && cell.text !== "");
}

function joined(
  left: MatrixCell,
  right: MatrixCell,
  place: MatrixCell,
): MatrixCell {
  return {
    ...place,
    text: left.text + right.text,
    notes: [...left.notes, ...right.notes],
    span: coveringSpan(left.span, right.span),
  };
}
