import { sliceMarked } from "../../../text/marked-text";
import type { TextSpan } from "../../../text/span";
import { isDash, isFigure } from "../../cell-kind";
import type { TableGroup } from "../../matrix/found-table";
import { isPeriodLabel } from "../../period-label";
import { dropStart, joinLines, type Piece, type TextLine } from "../text-line";

/** A line that is one cell. */
export interface CellLine {
  readonly text: string;
  readonly span: TextSpan;
  readonly notes: readonly string[];
  readonly kind: "words" | "value" | "year" | "blank";
  /** The line has a bar at its edge. */
  readonly isEdged: boolean;
  /** The lines of the document it was put together from, first and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** A table in a region of cells: the cells it takes, first and one past the last. */
export interface RegionTable {
  readonly group: TableGroup;
  readonly from: number;
  readonly to: number;
}

/** Longer lines are prose. */
const LONGEST = 110;
const FEWEST_CELLS = 5;
const FEWEST_VALUES = 3;

/** Reads every region whose lines are cells: lines with a bar at one edge, or short lines evenly spaced. */
export function cellLineRegions(
  lines: readonly TextLine[],
  read: (cells: readonly CellLine[]) => RegionTable | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const region of [...edgedRegions(lines), ...evenRegions(lines)].sort(
    (a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0),
  )) {
    if ((region[0]?.from ?? 0) < at || !isPromising(region)) continue;
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

const EDGE = /^\s*\|[^|]*$|^[^|]*\|\s*$/;

/** Lines with a bar at one edge; one without goes on in the next, which closes the cell: `000 ⏎ tonnes |`. */
function edgedRegions(
  lines: readonly TextLine[],
): readonly (readonly CellLine[])[] {
  const regions: CellLine[][] = [];
  let open: CellLine[] = [];
  let wrapped: readonly TextLine[] = [];
  lines.forEach((line, index) => {
    if (isEdgedLine(line)) {
      if (open.length === 0) {
        regions.push(open);
        wrapped = headingBefore(lines, index);
      }
      const whole = [...wrapped, line].reduce(joinLines);
      const first = index - wrapped.length;
      open.push({ ...cellLine(whole, first, true), to: index + 1 });
      wrapped = [];
    } else if (open.length > 0 && isWrapped(line) && wrapped.length < 2) {
      wrapped = [...wrapped, line];
    } else [open, wrapped] = [[], []];
  });
  return regions;
}

function isEdgedLine({ text, isBlank }: TextLine): boolean {
  return !isBlank && text.length <= 200 && EDGE.test(text);
}

/** `Q4 ⏎ 2031 ⏎ | ⏎ Q4 ⏎ 2030 ⏎ |`: where bars stand on lines of their own, the first closes the heading above it. */
function headingBefore(
  lines: readonly TextLine[],
  bar: number,
): readonly TextLine[] {
  const isBar = (index: number) => lines[index]?.text.trim() === "|";
  const isApart =
    !lines[bar + 1]?.text.includes("|") && (isBar(bar + 2) || isBar(bar + 3));
  if (!isBar(bar) || !isApart) return [];
  return [2, 1]
    .map((count) => lines.slice(Math.max(0, bar - count), bar))
    .filter((above) => above.every(isWrapped))
    .filter((above) => {
      const text = above.map((line) => line.text.trim()).join(" ");
      return text.length <= 30 && isPeriodLabel(text) && /\d{4}$/.test(text);
    })
    .reduce<readonly TextLine[]>(
      (longest, above) => (longest.length > 0 ? longest : above),
      [],
    );
}

/** Part of a cell that a bar behind it closes further down. */
function isWrapped({ text, isBlank }: TextLine): boolean {
  return !isBlank && text.length <= 60 && !text.includes("|");
}

/** More lines than this without a word between them part whatever stands above and below. */
const FARTHEST = 4;
/** Cells of the longest row that is looked for, with its heading. */
const LONGEST_ROW = 44;

/**
 * Whether a table goes on behind more blank lines than it has between its cells: with a label or a heading and a label, and
 * then as many values as its last row holds.
 *   Silver grade (g/t) ⏎ 310 ⏎ 322 ⏎ ⏎ Silver recovery (%) ⏎ 91.0 ⏎ 91.3
 */
function goesOn(
  open: readonly CellLine[],
  next: readonly CellLine[],
  gap: number,
): boolean {
  const values = countWhile([...open].reverse(), isFilled);
  const words = countWhile(next, isLabel);
  const after = next.slice(words);
  if (values === 0 || words === 0 || words > 2) return false;
  const row = next.slice(0, words + values);
  const isEven = row
    .slice(1)
    .every((cell, index) => cell.from - (row[index]?.to ?? 0) === gap);
  return isEven && countWhile(after, isFilled) === values;
}

const isFilled = ({ kind }: CellLine): boolean => kind === "value";

const isLabel = (cell: CellLine): boolean =>
  cell.kind === "words" && isShort(cell) && !isPeriodLabel(cell.text);

function countWhile<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): number {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items.length : end;
}

/** Runs of short lines with the same number of blank lines between each two. */
function evenRegions(
  lines: readonly TextLine[],
): readonly (readonly CellLine[])[] {
  const cells = lines.flatMap((line, index) =>
    line.isBlank
      ? []
      : [cellLine(withoutLoneBar(line, lines, index), index, false)],
  );
  const regions: CellLine[][] = [];
  let open: CellLine[] = [];
  let gap = -1;
  for (const [index, cell] of cells.entries()) {
    const last = open.at(-1);
    const step = last ? cell.from - last.to : -1;
    if (!isShort(cell)) {
      open = [];
      continue;
    }
    const isNext =
      step === gap ||
      (step > gap &&
        step <= FARTHEST &&
        goesOn(
          open.slice(-LONGEST_ROW),
          cells.slice(index, index + LONGEST_ROW),
          gap,
        ));
    if (last && open.length > 1 && isNext) {
      open.push(cell);
      continue;
    }
    // The line before may begin the new, evenly spaced run: a title stands closer to or farther from its table.
    open = last && open.length >= 1 && step <= 3 ? [last, cell] : [cell];
    gap = step;
    regions.push(open);
  }
  return regions.map((region) => withPeriodsAbove(region, cells));
}

/** The region with the periods right above it, which blank lines part unevenly: `Q4 2031 ⏎ ⏎ Q3 2031 ⏎ ⏎ ⏎ Ore milled`. */
function withPeriodsAbove(
  region: readonly CellLine[],
  cells: readonly CellLine[],
): readonly CellLine[] {
  const [first] = region;
  const at = first ? cells.indexOf(first) : 0;
  let from = at;
  for (let index = at - 1; index >= 0; index -= 1) {
    const [above, below] = [cells[index], cells[index + 1]];
    const isNear = above && below && below.from - above.to <= FARTHEST;
    if (!isNear || !isShort(above) || !isPeriodLabel(above.text)) break;
    from = index;
  }
  return from < at ? [...cells.slice(from, at), ...region] : region;
}

/** A bar that only labels begin with, the lines around them being without: `|Ore milled ⏎ Tonnes ⏎ 372,804`. */
function withoutLoneBar(
  line: TextLine,
  lines: readonly TextLine[],
  index: number,
): TextLine {
  const around = [lines[index - 1], lines[index + 1]];
  const isLone = around.every((next) => !next?.text.includes("|"));
  const bar = /^\s*\|(?=[^|]*$)/.exec(line.text)?.[0].length ?? 0;
  return bar > 0 && isLone ? dropStart(line, bar) : line;
}

function isShort({ text, isEdged }: CellLine): boolean {
  if (isEdged || text.includes("|") || text.includes("\t")) return false;
  return text.length <= LONGEST && !isSentence(text);
}

function isSentence(text: string): boolean {
  return /[a-z)][.!?]$/.test(text) && text.split(" ").length >= 8;
}

function cellLine(line: TextLine, index: number, isEdged: boolean): CellLine {
  const start =
    isEdged && /^\s*\|/.test(line.text) ? line.text.indexOf("|") + 1 : 0;
  const end =
    isEdged && start === 0 ? line.text.lastIndexOf("|") : line.text.length;
  const { text, span, notes } = sliceMarked(line, start, end);
  return {
    text,
    span,
    notes,
    kind: kindOfLine(text),
    isEdged,
    from: index,
    to: index + 1,
  };
}

function kindOfLine(text: string): CellLine["kind"] {
  if (text === "") return "blank";
  if (isDash(text)) return "value";
  if (!isFigure(text)) return "words";
  return isPeriodLabel(text) ? "year" : "value";
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
