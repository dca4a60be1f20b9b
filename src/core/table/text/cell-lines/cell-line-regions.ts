import type { TableGroup } from "../../matrix/found-table";
import type { Piece, TextLine } from "../text-line";
import { type CellLine, kindOfLine } from "./cell-line";
import { edgedRegions } from "./edged-regions";
import { evenRegions } from "./even-regions";

/** A table in a region of cells: the cells it takes, first and one past the last. */
export interface RegionTable {
  readonly group: TableGroup;
  readonly from: number;
  readonly to: number;
}

const FEWEST_CELLS = 5;
const FEWEST_VALUES = 3;

/** Reads every region whose lines are cells: lines with a bar at one edge, or short lines evenly spaced. */
export function cellLineRegions(
  lines: readonly TextLine[],
  read: (cells: readonly CellLine[]) => RegionTable | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const whole of [...edgedRegions(lines), ...evenRegions(lines)].sort(
    (a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0),
  )) {
    const region = whole.filter(({ from }) => from >= at);
    if (!isPromising(region)) continue;
    const cells = joinPieces(region);
    const table = read(cells);
    const first = table && cells[table.from];
    const last = table && cells[table.to - 1];
    if (!table || !first || !last) continue;
    if (first.from > at) {
      pieces.push({ kind: "lines", lines: lines.slice(at, first.from) });
    }
    pieces.push({ kind: "tables", group: table.group });
    at = table.group.tables.length > 0 ? last.to : first.from;
  }
  if (at < lines.length) pieces.push({ kind: "lines", lines: lines.slice(at) });
  return pieces;
}

function isPromising(region: readonly CellLine[]): boolean {
  if (region.length < FEWEST_CELLS) return false;
  return region.filter(({ kind }) => kind === "value").length >= FEWEST_VALUES;
}

const SIGN = /^(?:(?:US|C|A)?\$|[€£])$/;
const CLOSING = /^(?:\)\s?%?|%\s?\)?|\*{1,3})$/;

/** Signs, brackets and percents on lines of their own go back to their figure. */
function joinPieces(region: readonly CellLine[]): readonly CellLine[] {
  const out: CellLine[] = [];
  for (const cell of region) {
    const last = out.at(-1);
    const closes =
      last &&
      last.kind !== "year" &&
      CLOSING.test(cell.text) &&
      isOpenFigure(last.text, cell.text);
    const isSigned =
      last && SIGN.test(last.text) && /^[\d(–—.-]/.test(cell.text);
    if (last && (closes || isSigned)) out[out.length - 1] = join(last, cell);
    else out.push(cell);
  }
  return out;
}

function isOpenFigure(text: string, closing: string): boolean {
  if (text.endsWith("%")) return closing.startsWith(")") && text.includes("(");
  return /^[\s$(–—−-]*[\d.][\d.,\s]*\)?$/.test(text);
}

function join(a: CellLine, b: CellLine): CellLine {
  const text = a.text + b.text;
  return {
    ...a,
    text,
    span: [a.span[0], b.span[1]],
    notes: [...a.notes, ...b.notes],
    kind: kindOfLine(text),
    to: b.to,
  };
}
